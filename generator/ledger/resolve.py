"""Claims out of records: who is behind each, when it can have been said, and when its source can have appeared."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypedDict

from generator.ledger.apart import with_denied_words
from generator.ledger.bounds import Bounds, bounds_of, hull, within
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, Evidence, FigureSaid, RevisionSaid, Scope
from generator.ledger.own_words import as_their_figures, with_own_words
from generator.ledger.shares import share_of
from generator.ledger.texts import as_their_texts
from generator.ledger.utterances import misprints
from generator.ledger.wires import with_their_wires
from generator.reading.load import Corpus
from generator.record.anchor_file import AnchorFile, annotation_id
from generator.record.claims import (
    ClaimRecord,
    Coverage,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Modality,
    RevisionClaim,
    StatementClaim,
    ToldAs,
)
from generator.record.dates import When
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.ids import ActorId, ClaimId, SourceId, global_id
from generator.record.registries import Dispatch
from generator.record.source import Extent, Source


class _Of(NamedTuple):
    """A source with what is the same for all of its claims.

    `wires` are those from whom it has its text, `general` those of whom only a general word tells. Of scopes, relays
    and days of saying that are equal, one is kept.
    """

    id: SourceId
    source: Source
    text: str
    published: Bounds
    appeared: Bounds
    begins: date
    wires: tuple[ActorId, ...]
    general: frozenset[str]
    scopes: dict[Scope, Scope]
    relays: dict[tuple[ActorId, ...], tuple[ActorId, ...]]
    days: dict[Bounds, Bounds]


def resolve(corpus: Corpus, chains: Chains) -> tuple[Claim, ...]:
    """Every claim of every source, in the order of source ids and of the text."""
    claims: list[Claim] = []
    begins, dispatches = corpus.event.begins, corpus.dispatches
    general = frozenset(name for name, actor in corpus.actors.items() if actor.generic)
    scopes, relays, days = (
        dict[Scope, Scope](),
        dict[tuple[ActorId, ...], tuple[ActorId, ...]](),
        dict[Bounds, Bounds](),
    )
    for source_id, source in sorted(corpus.sources.items()):
        published, text = bounds_of(source.published), _text(corpus, source_id)
        appeared, wires = _appearance(source, published), _wires(dispatches, source)
        of = _Of(SourceId(source_id), source, text, published, appeared, begins, wires, general, scopes, relays, days)
        found = [_resolve(corpus, chains, of, at, record) for at, record in enumerate(source.claims)]
        claims += with_own_words(found, chains, corpus)
    claims = [*as_their_texts(corpus, with_their_wires(claims, chains))]
    known = _with_misprints(corpus, tuple(claims))
    return as_their_figures(with_denied_words(known, chains))


def _with_misprints(corpus: Corpus, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims, those that are likely misprints with what they should have been."""
    found = misprints(corpus, (claim for claim in claims if isinstance(claim, FigureSaid)))
    return tuple(
        replace(claim, misprint_of=found[claim.id]) if isinstance(claim, FigureSaid) and claim.id in found else claim
        for claim in claims
    )


def _appearance(source: Source, published: Bounds) -> Bounds:
    """The days on which a source can have appeared: none before what it tells was said or happened."""
    stated = [bounds_of(when).earliest for one in source.claims for when in (one.said_on, _moment(one)) if when]
    days = [day for day in stated if day and (published.latest is None or day <= published.latest)]
    return within(published, max(days, default=None))


def _moment(record: ClaimRecord) -> When | None:
    """The moment that a claim tells to be past when it is made."""
    match record:
        case EventClaim() if record.modality is Modality.ACTUAL:
            return record.happened_on
        case FigureClaim() if record.modality is Modality.ACTUAL:
            return record.as_of
        case StatementClaim():
            return record.as_of
    return None


def _saying(published: Bounds, record: ClaimRecord, begins: date, *, is_own: bool) -> Bounds:
    """The days on which a claim can have been made.

    Rule: where it is stated, then; no later than its source appeared, and not before the moment that it describes,
    nor, of a count of what happened, before the event began or the period counted was over. What an article says in
    its own words it says when it appears. Where the stated day lies after the publication, one of the two is mistaken,
    and either may hold.
    """
    said = bounds_of(record.said_on) if record.said_on else Bounds(None, published.latest)
    if is_own and not record.said_on:
        return published
    if published.is_before(said):
        return hull((published, said))
    moment = bounds_of(_moment(record)).earliest
    counts = isinstance(record, FigureClaim) and record.modality is Modality.ACTUAL
    counted = record.period.latest if isinstance(record, FigureClaim) and record.period and counts else None
    floor = moment or counted or (begins if counts or isinstance(record, DenialClaim | RevisionClaim) else None)
    return within(said.narrowed(Bounds(None, published.latest)) if record.said_on else said, floor)


class _Said(TypedDict):
    """What the registries say of a claim of any kind."""

    id: ClaimId
    source_id: SourceId
    source: Source
    text: str
    position: int
    speakers: tuple[ActorId, ...]
    voice: ActorId | None
    body: ActorId | None
    relays: tuple[ActorId, ...]
    evidence: Evidence
    said: Bounds
    appeared: Bounds


def _resolve(corpus: Corpus, chains: Chains, of: _Of, position: int, record: ClaimRecord) -> Claim:
    said = _said(corpus, chains, of, position, record)
    match record:
        case FigureClaim():
            scope = _scope(corpus, of.id, record)
            is_general = of.general.issuperset(said["speakers"])
            return FigureSaid(**said, record=record, scope=of.scopes.setdefault(scope, scope), is_general=is_general)
        case DenialClaim():
            return DenialSaid(**said, record=record)
        case RevisionClaim():
            return RevisionSaid(**said, record=record)
    return Claim(**said, record=record)


def _said(corpus: Corpus, chains: Chains, of: _Of, position: int, record: ClaimRecord) -> _Said:
    source_id, source = of.id, of.source
    speakers = _speakers(corpus, source_id, record)
    answering = (record.speaks_for,) if record.speaks_for else speakers
    voice, body = chains.common(answering)
    relays = _relays(of, record, speakers)
    days = _saying(of.published, record, of.begins, is_own=_is_own_now(of, record))
    return _Said(
        id=global_id(source_id, record.id),
        source_id=source_id,
        source=source,
        text=of.text,
        position=position,
        speakers=speakers,
        voice=None if _is_own_figure(record) else voice,
        body=body,
        relays=of.relays.setdefault(relays, relays),
        evidence=_evidence(corpus.anchors.get(source_id), source_id, source, record),
        said=of.days.setdefault(days, days),
        appeared=of.appeared,
    )


def _is_own_figure(record: ClaimRecord) -> bool:
    """Whether an article gives a figure in its own words: it tells it, and has not counted."""
    return isinstance(record, FigureClaim) and record.said_by == (ARTICLE,)


def _speakers(corpus: Corpus, source_id: str, record: ClaimRecord) -> tuple[ActorId, ...]:
    if record.said_by == (UNSTATED,):
        return ()
    if record.said_by == (ARTICLE,):
        above = _is_own_headline(record)
        own = _publication(corpus.sources[source_id]) if above else article_voice(corpus, source_id)
        return (own,) if own else ()
    return record.said_by


def _is_own_now(of: _Of, record: ClaimRecord) -> bool:
    """Whether an article first gives a figure as that of now, in words that are no wire's and no other text's."""
    is_now = isinstance(record, FigureClaim) and record.told_as is ToldAs.NOW
    copied = bool(of.wires or of.source.derived_from or of.source.edition_of or of.source.duplicate_of)
    return is_now and _is_own_figure(record) and (record.where.is_title or not copied)


def _is_own_headline(record: ClaimRecord) -> bool:
    """Whether a headline or address names nobody: it is of whoever prints it, whatever wire the text below is from."""
    return record.where.is_title and record.said_by == (ARTICLE,)


def _publication(source: Source) -> ActorId | None:
    return None if source.publication == UNSTATED else source.publication


def article_voice(corpus: Corpus, source_id: str) -> ActorId | None:
    """The outlet in whose words a source speaks where it names nobody: its origin's, its agency, itself."""
    source = corpus.sources[source_id]
    for origin in source.derived_from:
        dispatch = corpus.dispatches.get(origin)
        return dispatch.agency if dispatch else article_voice(corpus, origin)
    return source.agency or _publication(source)


def _text(corpus: Corpus, source_id: str) -> str:
    """The source or dispatch of which a source is a copy, at the end of all copying; itself where it copies none."""
    source = corpus.sources.get(SourceId(source_id))
    return _text(corpus, source.derived_from[0]) if source and source.derived_from else source_id


def _wires(dispatches: Mapping[str, Dispatch], source: Source) -> tuple[ActorId, ...]:
    origins = [dispatches[origin].agency for origin in source.derived_from if origin in dispatches]
    return (*origins, *([source.agency] if source.agency else []))


def _relays(of: _Of, record: ClaimRecord, speakers: tuple[ActorId, ...]) -> tuple[ActorId, ...]:
    # A headline and an address are of who prints them, whoever they name.
    wires = () if record.where.is_title else of.wires
    chain = (*record.reported_by, *wires, _publication(of.source))
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
        unit=record.unit if record.unit and record.unit != corpus.metrics[record.metric].unit else None,
        group=record.group,
        place=record.place if len(record.place) == 1 else tuple(sorted(record.place)),
        place_reading=record.place_reading,
        excluded=tuple(sorted(group for group, how in record.covers.items() if how is Coverage.EXCLUDED)),
        period=(period.earliest, period.latest) if period else None,
        modality=record.modality,
        of=share_of(corpus, source_id, record),
    )
