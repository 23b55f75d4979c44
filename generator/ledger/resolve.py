"""Claims out of records: who is behind each, when it can have been said, and when its source can have appeared."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypedDict

from generator.ledger.apart import with_denied_words
from generator.ledger.articles import Article, article_of, moment_of
from generator.ledger.bounds import Bounds, bounds_of, first_of, hull, within
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, Evidence, FigureSaid, RevisionSaid, Scope
from generator.ledger.own_words import as_their_figures, with_own_words
from generator.ledger.shares import share_of, whole_of
from generator.ledger.texts import as_their_texts
from generator.ledger.utterances import misprints
from generator.ledger.wires import with_their_wires
from generator.reading.load import Corpus
from generator.record.anchor_file import annotation_id
from generator.record.claims import (
    ClaimRecord,
    Coverage,
    DenialClaim,
    FigureClaim,
    Modality,
    RevisionClaim,
    ToldAs,
)
from generator.record.dates import When
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.ids import ActorId, ClaimId, SourceId, global_id
from generator.record.source import Source


class _Event(NamedTuple):
    """What is the same for the claims of all sources.

    `general` are those of whom only a general word tells. `scopes`, `relays` and `days` keep what was made of what, for
    most of it is made again and again.
    """

    corpus: Corpus
    chains: Chains
    begins: date
    general: frozenset[str]
    scopes: dict[object, Scope]
    relays: dict[object, tuple[ActorId, ...]]
    days: dict[Bounds, Bounds]


def resolve(corpus: Corpus, chains: Chains) -> tuple[Claim, ...]:
    """Every claim of every source, in the order of the ids that sources had first, and of the text."""
    claims: list[Claim] = []
    general = frozenset(name for name, actor in corpus.actors.items() if actor.generic)
    event = _Event(corpus, chains, corpus.event.begins, general, {}, {}, {})
    for source_id, source in sorted(corpus.sources.items(), key=lambda one: next(iter(one[1].formerly), one[0])):
        of = article_of(corpus, SourceId(source_id), source)
        found = [_resolve(event, of, at, record) for at, record in enumerate(source.claims)]
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


def _saying(published: Bounds, record: ClaimRecord, begins: date, *, is_own: bool) -> Bounds:
    """The days on which a claim can have been made.

    Rule: where it is stated, then; no later than it was passed on, nor than its source appeared, and not before the
    moment that it describes, nor before the event began, nor, of a count of what happened, before the period counted
    was over. What an article says in its own words it says when it appears. Where the stated day lies after the
    publication, one of the two is mistaken, and either may hold.
    """
    passed_on = bounds_of(record.reported_on).latest
    if not record.said_on:
        if is_own:
            return published
        return within(Bounds(None, published.latest).until(passed_on), _floor(record, begins))
    said = bounds_of(record.said_on).until(passed_on)
    if published.is_before(said):
        return hull((published, said))
    return within(said.until(published.latest), _floor(record, begins))


def _floor(record: ClaimRecord, begins: date) -> date | None:
    """The first day on which a claim can have been made by what it tells of, None where that is open."""
    if moment := first_of(moment_of(record)):
        return moment
    if not isinstance(record, FigureClaim) or not record.period:
        return begins
    if record.modality is Modality.ACTUAL:
        return _over_from(record.period, begins)
    return begins if record.period.latest is None or record.period.latest >= begins else None


def _over_from(period: When, begins: date) -> date:
    """The first day on which a period can have been over: its last one.

    A month or a year alone is some time in it, which may be the first day of it that is one of the event.
    """
    if "/" in period.text or period.day or period.earliest is None:
        return period.latest
    return min(max(period.earliest, begins), period.latest)


def _begins(event: _Event, of: Article, record: ClaimRecord) -> date:
    """The first day of what a claim tells of: that of the event; of a share the day of its whole."""
    whole = whole_of(event.corpus, of.id, record) if isinstance(record, FigureClaim) and record.of else None
    given = first_of(whole.said_on) if whole and whole.said_by == record.said_by else None
    return max(event.begins, given) if given else event.begins


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


def _resolve(event: _Event, of: Article, position: int, record: ClaimRecord) -> Claim:
    said = _said(event, of, position, record)
    match record:
        case FigureClaim():
            is_general = event.general.issuperset(said["speakers"])
            return FigureSaid(**said, record=record, scope=_scope(event, of.id, record), is_general=is_general)
        case DenialClaim():
            return DenialSaid(**said, record=record)
        case RevisionClaim():
            return RevisionSaid(**said, record=record)
    return Claim(**said, record=record)


def _said(event: _Event, of: Article, position: int, record: ClaimRecord) -> _Said:
    is_own, shown = _is_own_figure(record), _shown(of, record)
    speakers = _speakers(of, record)
    voice, body = event.chains.common((record.speaks_for,) if record.speaks_for else speakers)
    days = _saying(shown, record, _begins(event, of, record), is_own=_is_own_now(of, record))
    return _Said(
        id=global_id(of.id, record.id),
        source_id=of.id,
        source=of.source,
        text=of.text,
        position=position,
        speakers=speakers,
        voice=None if is_own else voice,
        body=body,
        relays=_relays(event, of, record, speakers),
        evidence=_evidence(of, record),
        said=event.days.setdefault(days, days),
        appeared=of.appeared,
    )


def _shown(of: Article, record: ClaimRecord) -> Bounds:
    """The days on which a claim can have come to stand in its article: from the first of that on for an addition."""
    return Bounds(of.published.earliest, None) if record.where.is_added else of.published


def _is_own_figure(record: ClaimRecord) -> bool:
    """Whether an article gives a figure in its own words: it tells it, and has not counted."""
    return isinstance(record, FigureClaim) and record.said_by == (ARTICLE,)


def _speakers(of: Article, record: ClaimRecord) -> tuple[ActorId, ...]:
    if record.said_by == (UNSTATED,):
        return ()
    if record.said_by == (ARTICLE,):
        # A title that names nobody is of whoever prints it, whatever wire the text below is from.
        own = of.publication if record.where.is_title else of.own
        return (own,) if own else ()
    return record.said_by


def _is_own_now(of: Article, record: ClaimRecord) -> bool:
    """Whether an article first says something, a figure as that of now, in words that are no wire's or other text's."""
    is_now = not isinstance(record, FigureClaim) or record.told_as is ToldAs.NOW
    return record.said_by == (ARTICLE,) and is_now and (record.where.is_title or not of.is_copied)


def _relays(event: _Event, of: Article, record: ClaimRecord, speakers: tuple[ActorId, ...]) -> tuple[ActorId, ...]:
    # A headline and an address are of who prints them, whoever they name.
    wires = () if record.where.is_title else of.wires
    key = record.reported_by, wires, of.publication, speakers
    if (known := event.relays.get(key)) is not None:
        return known
    chain = dict.fromkeys((*record.reported_by, *wires, *((of.publication,) if of.publication else ())))
    return event.relays.setdefault(key, tuple(name for name in chain if name not in speakers))


def _evidence(of: Article, record: ClaimRecord) -> Evidence:
    if record.quote is None:
        return of.unquoted
    return Evidence.ANCHORED if annotation_id(of.id, record.id) in of.anchored else Evidence.QUOTED


def _scope(event: _Event, source_id: str, record: FigureClaim) -> Scope:
    corpus, unit, period = event.corpus, record.unit, record.period
    terms = (
        record.metric,
        unit if unit and unit != corpus.metrics[record.metric].unit else None,
        record.group,
        record.place if len(record.place) == 1 else tuple(sorted(record.place)),
        record.place_reading,
        tuple(sorted(group for group, how in record.covers.items() if how is Coverage.EXCLUDED))
        if record.covers
        else (),
        (period.earliest, period.latest) if period else None,
        record.modality,
        share_of(corpus, source_id, record) if record.of else None,
    )
    return event.scopes.get(terms) or event.scopes.setdefault(terms, Scope(*terms))
