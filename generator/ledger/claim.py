"""Claims resolved: who is the voice and the body behind each, and through whom it came."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypedDict

from generator.reading.load import Corpus
from generator.record.anchor_file import AnchorFile, annotation_id
from generator.record.claims import (
    ClaimRecord,
    Coverage,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Modality,
    PlaceReading,
    ToldAs,
)
from generator.record.counts import Count
from generator.record.dates import When
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId, ClaimId, GroupId, MetricId, PlaceId, SourceId
from generator.record.registries import Actor, ActorKind
from generator.record.source import Extent, Source


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


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one source, with what the registries say of its speaker.

    `speakers` are the actors who said it, `article` resolved to the outlet whose voice the article has;
    empty where the text names none. `voice` is None there, and where several speakers of different voices
    may have said it. `relays` lead from the speaker to the reader, the agency and the publication last.
    """

    id: ClaimId
    source_id: SourceId
    source: Source
    record: ClaimRecord
    position: int
    speakers: tuple[ActorId, ...]
    voice: ActorId | None
    body: ActorId | None
    relays: tuple[ActorId, ...]
    evidence: Evidence

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
        """The day by which it was certainly said: the last possible day of saying or of publication.

        "About" a day bounds nothing.
        """
        stated = (self.when, self.source.published)
        bounds = [when.latest for when in stated if when and not when.approximate]
        return min(bounds) if bounds else None

    @property
    def answering(self) -> tuple[ActorId, ...]:
        """Those for whom the speakers spoke: themselves, unless the record says for whom."""
        return (self.record.speaks_for,) if self.record.speaks_for else self.speakers


@dataclass(frozen=True, slots=True)
class FigureSaid(Claim):
    """A claim with a figure, and what that counts."""

    record: FigureClaim
    scope: Scope

    @property
    def count(self) -> Count:
        """The figure in the words of the source, with what they mean."""
        return self.record.estimated

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


def appeared_from(source: Source) -> date | None:
    """The first day on which a source can have appeared: no earlier than what it tells was said or happened.

    None where neither its date nor a day in it is known.
    """
    stated = [record.said_on for record in source.claims]
    for record in source.claims:
        if isinstance(record, EventClaim) and record.modality is Modality.ACTUAL:
            stated.append(record.happened_on)
        elif isinstance(record, FigureClaim) and record.modality is Modality.ACTUAL:
            stated.append(record.as_of)
    days = [when.earliest for when in (source.published, *stated) if when and not when.approximate and when.earliest]
    return max(days, default=None)


class Chains:
    """The `part_of` chains of the actors: who speaks for whom."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._actors = actors
        self._members: dict[ActorId, list[ActorId]] = defaultdict(list)
        for name, one in sorted(actors.items()):
            if one.part_of:
                self._members[one.part_of].append(ActorId(name))
        self._upward = {name: tuple(upward(actors, name)) for name in map(ActorId, actors)}

    def upward(self, actor: ActorId) -> tuple[ActorId, ...]:
        """The actor and everything it is part of, nearest first."""
        return self._upward[actor]

    def members(self, actor: ActorId) -> tuple[ActorId, ...]:
        """Those who are part of it and of nothing between, by id."""
        return tuple(self._members.get(actor, ()))

    def voice(self, actor: ActorId) -> ActorId:
        """The root of the chain, which counts as one independent voice."""
        return self._upward[actor][-1]

    def body(self, actor: ActorId) -> ActorId:
        """The nearest institution, which answers for the claim; a person without one answers alone."""
        institutions = {ActorKind.BODY, ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET}
        return next((name for name in self._upward[actor] if self._actors[name].kind in institutions), actor)

    def is_above(self, superior: ActorId, actor: ActorId) -> bool:
        """Whether `actor` is part of `superior`, or is it."""
        return superior in self._upward[actor]


def resolve(corpus: Corpus, chains: Chains) -> tuple[Claim, ...]:
    """Every claim of every source, in the order of source ids and of the text."""
    return tuple(
        _resolve(corpus, chains, SourceId(source_id), position, record)
        for source_id, source in sorted(corpus.sources.items())
        for position, record in enumerate(source.claims)
    )


class _Said(TypedDict):
    """What the registries say of a claim of any kind."""

    id: ClaimId
    source_id: SourceId
    source: Source
    position: int
    speakers: tuple[ActorId, ...]
    voice: ActorId | None
    body: ActorId | None
    relays: tuple[ActorId, ...]
    evidence: Evidence


def _resolve(corpus: Corpus, chains: Chains, source_id: SourceId, position: int, record: ClaimRecord) -> Claim:
    said = _said(corpus, chains, source_id, position, record)
    match record:
        case FigureClaim():
            return FigureSaid(**said, record=record, scope=_scope(corpus, source_id, record))
        case DenialClaim():
            return DenialSaid(**said, record=record)
    return Claim(**said, record=record)


def _said(corpus: Corpus, chains: Chains, source_id: SourceId, position: int, record: ClaimRecord) -> _Said:
    source = corpus.sources[source_id]
    speakers = _speakers(corpus, source_id, record)
    answering = (record.speaks_for,) if record.speaks_for else speakers
    voices = {chains.voice(name) for name in answering}
    bodies = {chains.body(name) for name in answering}
    return _Said(
        id=global_id(source_id, record.id),
        source_id=source_id,
        source=source,
        position=position,
        speakers=speakers,
        voice=voices.pop() if len(voices) == 1 else None,
        body=bodies.pop() if len(bodies) == 1 else None,
        relays=_relays(corpus, source, record, speakers),
        evidence=_evidence(corpus.anchors.get(source_id), source_id, source, record),
    )


def _speakers(corpus: Corpus, source_id: str, record: ClaimRecord) -> tuple[ActorId, ...]:
    if record.said_by == (UNSTATED,):
        return ()
    if record.said_by == (ARTICLE,):
        own = article_voice(corpus, source_id)
        return (own,) if own else ()
    return record.said_by


def article_voice(corpus: Corpus, source_id: str) -> ActorId | None:
    """The outlet in whose voice a source speaks where it names nobody: its origin's, its agency, itself."""
    source = corpus.sources[source_id]
    for origin in source.derived_from:
        dispatch = corpus.dispatches.get(origin)
        return dispatch.agency if dispatch else article_voice(corpus, origin)
    if source.agency:
        return source.agency
    return None if source.publication == UNSTATED else source.publication


def _relays(corpus: Corpus, source: Source, record: ClaimRecord, speakers: tuple[ActorId, ...]) -> tuple[ActorId, ...]:
    publication = None if source.publication == UNSTATED else source.publication
    wires = [corpus.dispatches[origin].agency for origin in source.derived_from if origin in corpus.dispatches]
    chain = [*record.reported_by, *wires, source.agency, publication]
    return tuple(dict.fromkeys(name for name in chain if name and name not in speakers))


def _evidence(anchors: AnchorFile | None, source_id: str, source: Source, record: ClaimRecord) -> Evidence:
    if record.quote is not None:
        anchored = anchors is not None and annotation_id(source_id, record.id) in anchors.by_id
        return Evidence.ANCHORED if anchored else Evidence.QUOTED
    whole = source.capture is not None and source.capture.extent is Extent.WHOLE
    return Evidence.READ if whole else Evidence.NOTED


def _scope(corpus: Corpus, source_id: str, record: FigureClaim) -> Scope:
    period = record.period
    return Scope(
        metric=record.metric,
        unit=None if record.unit == corpus.metrics[record.metric].unit else record.unit,
        group=record.group,
        place=tuple(sorted(record.place)),
        place_reading=record.place_reading,
        excluded=tuple(sorted(group for group, how in record.covers.items() if how is Coverage.EXCLUDED)),
        period=(period.earliest, period.latest) if period else None,
        modality=record.modality,
        of=global_id(source_id, record.of) if record.of else None,
    )


def global_id(source_id: str, ref: str) -> ClaimId:
    """The id of a claim that a record of `source_id` refers to, with its source."""
    return ClaimId(ref if "#" in ref else f"{source_id}#{ref}")
