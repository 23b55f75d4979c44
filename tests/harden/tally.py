"""What was tried, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

_MOST_SHOWN = 20


@dataclass(slots=True)
class Tally:
    """One part of the trials. `failed` ended otherwise than promised; `lost` is what is gone, mixed or left behind."""

    part: str
    tried: int = 0
    failed: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def expect(self, holds: bool, trial: str, found: object = "") -> None:
        """Note a trial that did not end as promised."""
        if not holds:
            self.failed.append(f"{trial}: {found}")

    def keep(self, holds: bool, trial: str, found: object = "") -> None:
        """Note a trial after which something was lost or left."""
        if not holds:
            self.lost.append(f"{trial}: {found}")

    def report(self, seconds: float) -> str:
        """A line, and below it what went wrong."""
        lines = [
            f"{self.part}: tried {self.tried:,}, failed {len(self.failed):,}, lost {len(self.lost):,}, {seconds:.0f} s"
        ]
        lines += [f"  {remark}" for remark in self.remarks]
        lines += _few("failed", self.failed) + _few("lost", self.lost)
        return "\n".join(lines)


def _few(kind: str, trials: list[str]) -> list[str]:
    more = len(trials) - _MOST_SHOWN
    shown = [f"  {kind}: {trial!a}" for trial in trials[:_MOST_SHOWN]]
    return [*shown, f"  {kind}: and {more:,} more"] if more > 0 else shown


def total(tallies: Iterable[Tally]) -> Tally:
    """All parts as one."""
    whole = Tally("all")
    for each in tallies:
        whole.tried += each.tried
        whole.failed += each.failed
        whole.lost += each.lost
    return whole
