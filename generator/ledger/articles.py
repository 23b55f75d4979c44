"""Articles: sources, each with what is the same for all of its claims: in whose words it is, and when it appeared."""

from collections.abc import Mapping
from typing import NamedTuple

from generator.ledger.bounds import Bounds, bounds_of, first_of, within
from generator.ledger.claim import Claim, Evidence
from generator.reading.load import Corpus
from generator.record.claims import ClaimRecord, EventClaim, FigureClaim, Modality, StatementClaim
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, SourceId
from generator.record.registries import Dispatch
from generator.record.source import Source


class Article(NamedTuple):
    """A source with what is the same for all of its claims.

    `publication` printed it, in the words of `own`; `wires` are those from whom it has its text, which `is_copied`
    where it is from anybody else. `published` are the days that it states, `appeared` those on which it can have
    appeared. `anchored` are the ids of quotes that were found in its capture.
    """

    id: SourceId
    source: Source
    text: str
    published: Bounds
    appeared: Bounds
    publication: ActorId | None
    own: ActorId | None
    wires: tuple[ActorId, ...]
    is_copied: bool
    anchored: frozenset[str]
    unquoted: Evidence
    """The evidence of a claim without a quote."""


def article_of(corpus: Corpus, source_id: SourceId, source: Source) -> Article:
    """A source with what is the same for all of its claims."""
    published, wires = bounds_of(source.published), _wires(corpus.dispatches, source)
    anchors = corpus.anchors.get(source_id)
    is_read = source.is_saved_whole or bool(source.read_by)
    return Article(
        id=source_id,
        source=source,
        text=_text(corpus, source_id),
        published=published,
        appeared=_appearance(source, published),
        publication=_publication(source),
        own=_article_voice(corpus, source_id),
        wires=wires,
        is_copied=bool(wires or source.derived_from or source.edition_of or source.duplicate_of),
        anchored=frozenset(anchors.by_id) if anchors else frozenset(),
        unquoted=Evidence.READ if is_read else Evidence.NOTED,
    )


def _appearance(source: Source, published: Bounds) -> Bounds:
    """The days on which a source can have appeared: none before what it tells was said or happened."""
    first = [one for one in source.claims if not one.where.is_added]
    stated = [first_of(when) for one in first for when in (one.said_on, moment_of(one))]
    days = [day for day in stated if day and (published.latest is None or day <= published.latest)]
    return within(published, max(days, default=None))


def moment_of(record: ClaimRecord) -> When | None:
    """The moment that a claim tells to be past when it is made."""
    match record:
        case FigureClaim() if record.modality is Modality.ACTUAL:
            return record.as_of
        case EventClaim() if record.modality is Modality.ACTUAL:
            return record.happened_on
        case StatementClaim():
            return record.as_of
    return None


def _publication(source: Source) -> ActorId | None:
    return None if source.publication == UNSTATED else source.publication


def outlets_of_words(corpus: Corpus, claim: Claim) -> tuple[ActorId, ...]:
    """The outlet in whose own words an article says something, or both of which one may have written them.

    In a text that is from a wire or another outlet they may be of who printed it, too, but for a title.
    """
    printed = _publication(claim.source)
    written = printed if claim.record.where.is_title else _article_voice(corpus, claim.source_id)
    return tuple(dict.fromkeys(name for name in (written, printed) if name))


def _article_voice(corpus: Corpus, source_id: str) -> ActorId | None:
    """The outlet in whose words a source speaks where it names nobody: its origin's, its agency, itself."""
    source = corpus.sources[source_id]
    for origin in source.derived_from:
        dispatch = corpus.dispatches.get(origin)
        return dispatch.agency if dispatch else _article_voice(corpus, origin)
    return source.agency or _publication(source)


def _text(corpus: Corpus, source_id: str) -> str:
    """The source or dispatch of which a source is a copy, at the end of all copying; itself where it copies none.

    A second record of an article has its text.
    """
    source = corpus.sources.get(SourceId(source_id))
    origins = (*source.derived_from, source.duplicate_of) if source else ()
    return next((_text(corpus, origin) for origin in origins if origin), source_id)


def _wires(dispatches: Mapping[str, Dispatch], source: Source) -> tuple[ActorId, ...]:
    origins = [dispatches[origin].agency for origin in source.derived_from if origin in dispatches]
    return (*origins, *([source.agency] if source.agency else []))
