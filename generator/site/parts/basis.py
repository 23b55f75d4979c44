"""How sure a figure is: on how many sources it rests, and how near anybody came to their pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.language import say
from generator.ledger.claim import Claim, Evidence
from generator.record.ids import SourceId


class Strength(StrEnum):
    """How near somebody came to the page of a source, the nearest first."""

    CHECKED = "checked"
    ANCHORED = "anchored"
    QUOTED = "quoted"
    READ = "read"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Basis:
    """On how many sources a figure rests, the strength of the best of them, and how many are as strong."""

    strength: Strength
    sources: int
    as_strong: int

    @property
    def is_compared(self) -> bool:
        """Whether there is more than notes of which no comparison is recorded."""
        return self.strength is not Strength.NOTED

    @property
    def words(self) -> str:
        """The strength in a phrase, after the number of sources."""
        if self.strength is Strength.NOTED:
            return say("basis-noted", n=self.sources)
        extent = "one" if self.sources == 1 else "all" if self.as_strong == self.sources else "some"
        return say(f"basis-{self.strength}", extent=extent, n=self.as_strong)

    @property
    def meaning(self) -> str:
        """What the strength means, in a sentence."""
        return say(f"basis-means-{self.strength}", n=self.sources)

    @property
    def counted(self) -> str:
        """The number of sources."""
        return say("basis-sources", n=self.sources)

    @property
    def phrase(self) -> str:
        """The number of sources and their strength."""
        return say("basis-of-sources", sources=self.counted, words=self.words)


def strength_of(claim: Claim) -> Strength:
    """How near somebody came to the page of a claim's source: whoever recorded it, or compared it afterwards."""
    return Strength.CHECKED if claim.checks else _RECORDED[claim.evidence]


def basis_of(claims: Iterable[Claim]) -> Basis:
    """The basis of a figure with these claims, of which there is one; two records of one text are one source."""
    best: dict[SourceId, Strength] = {}
    for claim in claims:
        best[claim.article] = min(strength_of(claim), best.get(claim.article, Strength.NOTED), key=_ORDER.index)
    strongest = min(best.values(), key=_ORDER.index)
    return Basis(strongest, len(best), [*best.values()].count(strongest))


_ORDER = tuple(Strength)
_RECORDED = {
    Evidence.ANCHORED: Strength.ANCHORED,
    Evidence.QUOTED: Strength.QUOTED,
    Evidence.READ: Strength.READ,
    Evidence.NOTED: Strength.NOTED,
}
