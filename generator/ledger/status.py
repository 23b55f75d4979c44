"""What became of an assertion: standing, superseded, denied or retracted, with reason and citation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.record.counts import Count
from generator.record.ids import ActorId, SourceId


class Status(StrEnum):
    """What became of a claim; the first that applies, from the last to the first of this list."""

    STANDING = "standing"
    SUPERSEDED = "superseded"
    DENIED = "denied"
    RETRACTED = "retracted"

    @property
    def is_dispute(self) -> bool:
        """Whether the claim was denied or taken back."""
        return self in {Status.DENIED, Status.RETRACTED}


class Reason(StrEnum):
    """Why a status was given; a code; its sentence is in the book of messages."""

    NOTHING_SINCE = "nothing-since"
    NO_FIGURE = "no-figure"
    LIKELY_MISPRINT = "likely-misprint"
    LABEL_DENIED = "label-denied"
    DENIED_AS_CALLED = "denied-as-called"
    ATTRIBUTION_DISPUTED = "attribution-disputed"
    REVISED_BY_OTHERS = "revised-by-others"
    PUBLISHED_WITH_REVISED = "published-with-revised"
    POSSIBLY_DENIED = "possibly-denied"
    POSSIBLY_RETRACTED = "possibly-retracted"
    RAISED = "raised"
    LOWERED = "lowered"
    RESTATED = "restated"
    REVISED = "revised"
    FOLLOWED = "followed"
    SHOWN_HIGHER = "shown-higher"
    FIGURE_DENIED = "figure-denied"
    ATTRIBUTION_DENIED = "attribution-denied"
    PUBLICATION_DENIED = "publication-denied"
    DENIED_UNSPECIFIED = "denied-unspecified"
    RETRACTED_BY_ORIGIN = "retracted-by-origin"
    RETRACTED_BY_SUPERIOR = "retracted-by-superior"
    RETRACTED_BY_PUBLISHER = "retracted-by-publisher"
    TAKEN_BACK = "taken-back"
    PUBLISHED_WITH_RETRACTED = "published-with-retracted"
    PUBLISHED_WITH_DENIED = "published-with-denied"


RETRACTED = frozenset(
    {
        Reason.RETRACTED_BY_ORIGIN,
        Reason.RETRACTED_BY_SUPERIOR,
        Reason.RETRACTED_BY_PUBLISHER,
        Reason.TAKEN_BACK,
    }
)

# What may only have befallen a figure.
POSSIBLE = frozenset({Reason.POSSIBLY_DENIED, Reason.POSSIBLY_RETRACTED})
# That somebody put another figure in its place, or took a part out of it.
REVISIONS = frozenset({Reason.REVISED, Reason.REVISED_BY_OTHERS})
# What befell a figure because it was given with another.
WITH_ANOTHER = frozenset({Reason.PUBLISHED_WITH_RETRACTED, Reason.PUBLISHED_WITH_DENIED})

# What a denial certainly did to a figure.
CERTAIN = RETRACTED | {
    Reason.FIGURE_DENIED,
    Reason.ATTRIBUTION_DENIED,
    Reason.PUBLICATION_DENIED,
    Reason.DENIED_UNSPECIFIED,
    Reason.LABEL_DENIED,
    Reason.ATTRIBUTION_DISPUTED,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with its reason and the claims that bring it about.

    `successor` is the figure that superseded it; `other_body` tells that the denial came from another body
    of the same voice; `also` holds what else became of it, of less weight. `is_open` tells that it may have come after
    the night that is told.
    """

    status: Status
    reason: Reason
    by: tuple[Claim, ...] = ()
    successor: Assertion | None = None
    other_body: bool = False
    also: "tuple[Standing, ...]" = ()
    is_open: bool = False

    @property
    def all(self) -> "tuple[Standing, ...]":
        """Everything that became of it, the gravest first."""
        return (self, *self.also)

    @property
    def instead(self) -> Count | None:
        """The count that took the place of that of a figure, or that this should likely have been; None without one."""
        if self.reason is Reason.LIKELY_MISPRINT:
            return next((claim.record.count for claim in self.by if isinstance(claim, FigureSaid)), None)
        return self.successor.count if self.successor else None

    @property
    def is_live(self) -> bool:
        """Whether it stands: nothing replaced, denied or withdrew it, and it is no likely misprint."""
        return self.status is Status.STANDING and self.reason is not Reason.LIKELY_MISPRINT

    @property
    def is_disputed(self) -> bool:
        """Whether it was denied or taken back."""
        return self.status.is_dispute

    @property
    def is_by_reading(self) -> bool:
        """Whether it was denied or taken back only with a total of which it is a part, as no source says of it."""
        return self.is_disputed and all(one.reason in WITH_ANOTHER for one in self.all if one.status is self.status)

    @property
    def is_of_open_order(self) -> bool:
        """Whether it counts as replaced only as a source that appeared later has a higher figure."""
        found = {one.reason for one in self.all if one.status is self.status}
        return self.status is Status.SUPERSEDED and found == {Reason.SHOWN_HIGHER}

    def is_only_denied_by_others(self, voice: ActorId | None) -> bool:
        """Whether a figure of a voice was only denied, and by other voices than its own."""
        voices = {denial.voice for denial in self.denials}
        return self.status is Status.DENIED and bool(voices) and voices.isdisjoint({voice, None})

    def is_given(self, voice: ActorId | None) -> bool:
        """Whether it is what its voice gives: it stands, or nobody but others denies it, and nothing replaced it."""
        if self.status is Status.STANDING:
            return self.is_live
        return all(one.status is Status.STANDING or one.is_only_denied_by_others(voice) for one in self.all)

    def beginning_with(self, source: SourceId) -> "Standing":
        """The same, the claims of a source first among those that bring it about."""
        by = tuple(sorted(self.by, key=lambda claim: claim.source_id != source))
        return replace(self, by=by, also=tuple(one.beginning_with(source) for one in self.also))

    @property
    def denials(self) -> tuple[DenialSaid, ...]:
        """The denials and retractions among the claims that bring it about."""
        return tuple(claim for claim in self.by if isinstance(claim, DenialSaid))


_GRAVITY = {status: at for at, status in enumerate(Status)}
STANDS = Standing(Status.STANDING, Reason.NOTHING_SINCE)
UNRATED = Standing(Status.STANDING, Reason.NO_FIGURE)


def gravest(standings: Sequence[Standing]) -> Standing:
    """The standing of the gravest status, the first of equals, with the others beside it."""
    if not standings:
        return STANDS
    first, *rest = sorted(standings, key=lambda each: -_GRAVITY[each.status]) if standings[1:] else standings
    return replace(first, also=tuple(rest)) if rest else first
