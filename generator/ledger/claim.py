"""Claims resolved: who is the voice and the body behind each, through whom it came, and when it can have been said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import reduce

from generator.ledger.bounds import Bounds, hull
from generator.record.claims import (
    ClaimRecord,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Modality,
    PlaceReading,
    RevisionClaim,
    ToldAs,
)
from generator.record.counts import Count
from generator.record.dates import When
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.ids import ActorId, ClaimId, GroupId, MetricId, PlaceId, SourceId, global_id
from generator.record.source import Check, Source

# What a text has without a day so long after it had been said, it may have from a later saying.
LONG_AFTER = timedelta(days=31)


class Evidence(StrEnum):
    """How far the wording of a claim has been checked against the text it was taken from."""

    ANCHORED = "anchored"
    QUOTED = "quoted"
    READ = "read"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a figure counts. Figures of different scope never contradict each other.

    `unit` is None for the metric's own.

    A sub-group told to be included is the ordinary case and makes no scope of its own; one told to be
    excluded does.
    """

    metric: MetricId
    unit: str | None
    group: GroupId
    place: tuple[PlaceId, ...]
    place_reading: PlaceReading
    excluded: tuple[GroupId, ...]
    period: tuple[date | None, date] | None
    modality: Modality
    of: ClaimId | None
    # Scopes are looked up far more often than made.
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.metric, self.group, self.place, self._rest)))

    def __hash__(self) -> int:
        return self._hash

    @property
    def _rest(self) -> tuple[object, ...]:
        """All but metric, group and place."""
        return self.unit, self.place_reading, self.excluded, self.period, self.modality, self.of

    @property
    def is_open(self) -> bool:
        """Whether the group or the place is not stated."""
        return self.group == UNSTATED or UNSTATED in self.place

    def may_be(self, other: "Scope") -> bool:
        """Whether both may count one thing: they differ at most in a group or place that one of them leaves open."""
        groups, places = {self.group, other.group}, {self.place, other.place}
        return (
            (len(groups) == 1 or UNSTATED in groups)
            and (len(places) == 1 or (UNSTATED,) in places)
            and self.metric == other.metric
            and self.has_rest_of(other)
        )

    def has_rest_of(self, other: "Scope") -> bool:
        """Whether both are the same but for metric, group and place."""
        return self._rest == other._rest


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one source, with what the registries say of its speaker.

    `text` is what its source copies, a source or a dispatch, and else the source itself.
    `speakers` are the actors who said it, `article` resolved to the outlet whose words the article has; empty where
    the text names none. `voice` is who could have counted: None where nobody is named, where the article says it in
    its own words, where it puts a number in another place than its text does, and where several speakers of different
    voices may have said it. `relays` lead from the speaker to
    the reader, the agency and the publication last. `said` bounds the day of saying, `appeared` that of its source.
    """

    id: ClaimId
    source_id: SourceId
    source: Source
    text: str
    record: ClaimRecord
    position: int
    speakers: tuple[ActorId, ...]
    voice: ActorId | None
    body: ActorId | None
    relays: tuple[ActorId, ...]
    evidence: Evidence
    said: Bounds
    appeared: Bounds

    @property
    def reached_through(self) -> tuple[ActorId, ...]:
        """Through whom it came to the outlet of its source; that outlet itself is none of them."""
        return tuple(name for name in self.relays if name != self.source.publication)

    @property
    def article(self) -> SourceId:
        """The source as which its own counts: the one of which that is a duplicate, else itself."""
        return SourceId(self.source.duplicate_of or self.source_id)

    @property
    def first_source(self) -> SourceId:
        """The id that its source had first, by which it keeps its place among others."""
        return SourceId(next(iter(self.source.formerly), self.source_id))

    @property
    def first_id(self) -> ClaimId:
        """The id under which it was first published: what is known by that keeps its own id through every renaming."""
        return global_id(self.first_source, next(iter(self.record.formerly), self.record.id))

    @property
    def former_names(self) -> tuple[str, ...]:
        """The ids that it had within its source."""
        homes = {"", self.source_id, *self.source.formerly}
        parts = (name.rpartition("#") for name in self.record.formerly)
        return tuple(name for home, _, name in parts if home in homes)

    @property
    def when(self) -> When | None:
        """When it was said; None where the text does not tell."""
        return self.record.said_on

    @property
    def happened(self) -> When | None:
        """When the event happened; None for other kinds."""
        return self.record.happened_on if isinstance(self.record, EventClaim) else None

    @property
    def known_by(self) -> date | None:
        """The day by which it was certainly said."""
        return self.said.latest

    @property
    def checks(self) -> tuple[Check, ...]:
        """The comparisons with its article, by somebody else than who recorded it."""
        return tuple(one for one in self.source.checked_by if not one.claims or self.record.id in one.claims)

    @property
    def is_compared(self) -> bool:
        """Whether somebody had the article itself before them when its wording was recorded or checked."""
        return self.evidence is not Evidence.NOTED or bool(self.checks)

    @property
    def is_own(self) -> bool:
        """Whether the article says it in its own words."""
        return self.record.said_by == (ARTICLE,)

    @property
    def answering(self) -> tuple[ActorId, ...]:
        """Those for whom the speakers spoke: themselves, unless the record says for whom."""
        return (self.record.speaks_for,) if self.record.speaks_for else self.speakers


@dataclass(frozen=True, slots=True)
class FigureSaid(Claim):
    """A claim with a figure, and what that counts.

    `words_of` is the claim of the same source whose figure an article tells again in its own words, as a headline does:
    those are its speaker's as far as anybody's, which is inferred, and it is no figure beside that. `moved_from` is one
    whose number it puts in another place. `misprint_of` is a figure with the number that it should likely have been.
    `is_general` tells that its speakers are named by a general word only ("authorities"). `apart` is by what the words
    of a denial set it apart from the same figure of its voice; `is_denied_there` tells that its text has that number
    denied, and names nobody for it.
    """

    record: FigureClaim
    scope: Scope
    is_general: bool
    words_of: "FigureSaid | None" = None
    moved_from: "FigureSaid | None" = None
    apart: str | None = None
    is_denied_there: bool = False
    misprint_of: "FigureSaid | None" = None
    count: Count = field(init=False, compare=False)
    """The figure in the words of the source, with what they mean."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "count", self.record.estimated)

    @property
    def figure(self) -> "FigureSaid":
        """The figure that it tells: that of which it is a wording, else its own."""
        return self.words_of or self

    @property
    def is_rewording(self) -> bool:
        """Whether it words a figure otherwise than that is, or puts it elsewhere."""
        figure = self.words_of
        return figure is not None and (self.count != figure.count or self.scope != figure.scope)

    @property
    def is_inferred(self) -> bool:
        """Whether it names no speaker, or another than the figure of its text of which it is a wording."""
        return self.words_of is not None and set(self.record.said_by) != set(self.speakers)

    def may_be_said_anew(self, day: date | None) -> bool:
        """Whether a text of long after a day tells it as of now, and of no day or moment: it may be said anew."""
        return self.said.day is None and self.may_be_anew(day)

    def may_be_anew(self, day: date | None) -> bool:
        """The same whether or not its text has a day on which it was said, as that of its own words is its own."""
        shown = self.appeared.earliest
        if day is None or shown is None or shown - day <= LONG_AFTER:
            return False
        return self.record.as_of is None and not self.is_earlier and not self.source.derived_from

    @property
    def is_earlier(self) -> bool:
        """Whether the source tells it as a figure of the past."""
        return self.record.told_as is ToldAs.EARLIER


@dataclass(frozen=True, slots=True)
class DenialSaid(Claim):
    """A denial or retraction of other claims."""

    record: DenialClaim

    @property
    def is_retraction(self) -> bool:
        """Whether the speaker takes a claim back, and does not only dispute it."""
        return self.record.kind == "retraction"

    @property
    def day_since_given(self) -> date | None:
        """Its day, where its text tells none, and what it is of was given on the last day on which it can be."""
        return self.said.day if self.when is None and not self.is_own else None


@dataclass(frozen=True, slots=True)
class RevisionSaid(Claim):
    """A figure put in the place of another, or a part taken out of one."""

    record: RevisionClaim

    @property
    def is_retraction(self) -> bool:
        """A revision takes nothing back."""
        return False


def days_said(run: Sequence[FigureSaid]) -> tuple[Bounds, Bounds]:
    """The first and the last day on which a figure was said, of which all else in the run is a telling.

    Where a source had appeared before the first day that any states, it was said before, too, or misdated there.
    """
    if len(run) == 1:
        return run[0].said, run[0].said
    days = [day for claim in run if (day := claim.said.day)]
    known_by = min((claim.said.latest for claim in run if claim.said.latest), default=None)
    loose = [claim.said for claim in run if not claim.said.day]
    if days and known_by == min(days):
        begun = Bounds(known_by, known_by, min(_moments_on(run, known_by), default=None))
    else:
        # What may tell of a stated day tells nothing of the first.
        of_the_first = (said for said in loose if not any(map(said.allows, days)))
        begun = reduce(Bounds.narrowed, of_the_first, Bounds(None, known_by))
    last = Bounds(max(days), max(days), max(_moments_on(run, max(days)), default=None)) if days else begun
    return begun, _ended(last, loose)


def _moments_on(run: Iterable[FigureSaid], day: date) -> list[datetime]:
    """The times of a day at which a figure was said; who gives the day alone tells of one of them."""
    return [claim.said.at for claim in run if claim.said.at and claim.said.day == day]


def _ended(last: Bounds, loose: Iterable[Bounds]) -> Bounds:
    """When a figure was last said: after its last day, where some telling can only be of a later one."""
    late = [said for said in loose if last.is_before(said)]
    return Bounds(max(said.earliest or date.min for said in late), hull(late).latest) if late else last
