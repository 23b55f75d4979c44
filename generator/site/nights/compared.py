"""The figures of a metric from night to night: when each came to stand on a ladder, and what became of it by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ledger.status import Status
from generator.site.nights.as_of import MetricAsOf
from generator.site.parts.ladder_view import Entry, LadderView

# Of a figure that is told in parts, the state of one that stands.
_ORDER = (Status.STANDING, Status.SUPERSEDED, Status.DENIED, Status.RETRACTED)


@dataclass(frozen=True, slots=True)
class Turned:
    """What a figure had become by a night, by the number of that, and what it counted; None before it was known.

    `code` tells what it had become more closely than its status, and is empty before it was known.
    """

    night: int
    status: Status | None
    code: str
    value: str
    scope: str


# What became of one figure from night to night; only nights by which it differed.
Course = tuple[Turned, ...]


def courses(nights: Sequence[MetricAsOf]) -> tuple[Course, ...]:
    """The course of each figure over some nights, those of the leading scope of the last night first.

    A figure is one on two nights where a claim that gave it on the one gives it on the other.
    """
    known: dict[str, int] = {}
    found: dict[int, dict[int, Turned]] = {}
    for at in range(len(nights) - 1, -1, -1):
        for entry, view in _entries(nights[at]):
            figure = next((known[cite] for cite in entry.step.cites if cite in known), len(found))
            known |= {cite: known.get(cite, figure) for cite in entry.step.cites}
            change, scope = entry.step.change, entry.scope or view.title
            turned = Turned(at, change.status, change.code, entry.step.value, scope)
            of_night = found.setdefault(figure, {})
            of_night[at] = _firmer(of_night.get(at), turned)
    return tuple(tuple(_turns(of_night, len(nights))) for of_night in found.values())


def _entries(night: MetricAsOf) -> Iterator[tuple[Entry, LadderView]]:
    for view in night.scopes:
        yield from ((entry, view) for entry in view.entries)


def _firmer(one: Turned | None, other: Turned) -> Turned:
    """Of a figure told twice on one night the telling that stands, else the first."""
    if one is None or one.status is None or other.status is None:
        return other
    return min(one, other, key=lambda turned: _ORDER.index(turned.status or Status.RETRACTED))


def _turns(of_night: dict[int, Turned], nights: int) -> Iterator[Turned]:
    """The nights by which a figure differed from the night before."""
    last = Turned(-1, None, "", "", "")
    for at in range(nights):
        one = of_night.get(at, Turned(at, None, "", "", ""))
        if replace(one, night=last.night) != last:
            yield one
        last = one
