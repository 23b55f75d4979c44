"""What is new in the record, day by day: assertions that came in or changed, other claims, and corrections.

A day is that on which a source was recorded or corrected, never a clock's. One day may bring hundreds of entries, of
which a feed has the first: on it corrections come first, then what was said last.
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.cite.addresses import claim_path
from generator.cite.places import PagePath, source_page
from generator.cite.safe_sentence import safe_sentence
from generator.exports.subjects import subjects
from generator.language import naming, say
from generator.language.formats import listed
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import named_by
from generator.ledger.status import Status
from generator.reading.load import Corpus
from generator.record.ids import SourceId
from generator.record.source import Correction

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://schema.org/Claim")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed; `path` leads to its place below the docs.

    `said` is the day by which what it tells of had been said, `claims` are those of which it tells.
    """

    id: str
    title: str
    text: str
    on: date
    path: str
    said: date
    claims: tuple[Claim, ...]

    @property
    def pages(self) -> frozenset[PagePath]:
        """The pages of the metrics and actors of which it tells."""
        return frozenset(page for claim in self.claims for page in subjects(claim))


def corrections(ledger: Ledger) -> list[FeedEntry]:
    """Every correction of a published record, the newest first; it tells of all that the record's source has."""
    corpus = ledger.corpus
    found = [
        FeedEntry(
            id=_id(corpus, "correction", next(iter(source.formerly), source_id), str(number)),
            title=say("feed-correction", source=naming.headline(corpus, source_id)),
            text=_mend(correction),
            on=correction.on,
            path=source_page(source_id),
            said=date.max,
            claims=tuple(ledger.claims_of_source.get(source_id, ())),
        )
        for source_id, source in sorted(corpus.sources.items())
        for number, correction in enumerate(source.corrections, start=1)
    ]
    return newest_first(found)


def changes(ledger: Ledger) -> list[FeedEntry]:
    """Every assertion as it came in and as it changed, and every correction, the newest first."""
    found = [change for assertion in ledger.assertions for change in _of_assertion(ledger, assertion)]
    return newest_first([*corrections(ledger), *found])


def additions(ledger: Ledger) -> list[FeedEntry]:
    """Every claim without a figure, the newest first."""
    return newest_first([_of_claim(ledger, claim) for claim in ledger.claims if claim.id not in ledger.by_claim])


def newest_first(found: Iterable[FeedEntry]) -> list[FeedEntry]:
    """The entries by day; those of one day by when what they tell of was said, else in the order given."""
    return sorted(found, key=lambda change: (change.on, change.said), reverse=True)


def _of_assertion(ledger: Ledger, assertion: Assertion) -> Iterator[FeedEntry]:
    lead = assertion.claims[0]
    recorded = {claim.source.recorded for claim in assertion.claims}
    standing = ledger.standings[assertion.id]
    first = min(recorded)
    changed = min((claim.source.recorded for claim in standing.by), default=first)
    for day in sorted({*recorded, max(first, changed)}):
        yield FeedEntry(
            id=_id(ledger.corpus, "assertion", assertion.first_id, day.isoformat()),
            title=_title(ledger, assertion, is_new=day == first, has_changed=day >= changed),
            text=_text(ledger, assertion, day),
            on=day,
            path=claim_path(lead),
            said=assertion.known_by or date.min,
            claims=tuple(claim for claim in assertion.claims if claim.source.recorded <= day),
        )


def _of_claim(ledger: Ledger, claim: Claim) -> FeedEntry:
    return FeedEntry(
        id=_id(ledger.corpus, "claim", claim.first_id),
        title=_title_of_claim(ledger.corpus, claim),
        text=safe_sentence(ledger, claim),
        on=claim.source.recorded,
        path=claim_path(claim),
        said=claim.known_by or date.min,
        claims=(claim,),
    )


def _title_of_claim(corpus: Corpus, claim: Claim) -> str:
    """Its kind and the source; who said it, where that is one alone."""
    kind, source = claim.record.kind, naming.short_source(corpus, claim.source_id)
    match named_by(claim):
        case (speaker,):
            return say("feed-claim-new-by", kind=kind, who=corpus.actors[speaker].name, source=source)
        case _:
            return say("feed-claim-new", kind=kind, source=source)


def _title(ledger: Ledger, assertion: Assertion, *, is_new: bool, has_changed: bool) -> str:
    figure = say(
        "feed-figure",
        metric=ledger.corpus.metrics[assertion.scope.metric].name,
        scope=naming.scope(ledger.corpus, assertion.scope),
        value=naming.value(ledger.corpus, assertion.scope, assertion.count),
    )
    title = say("feed-figure-new" if is_new else "feed-figure-changed", figure=figure)
    standing = ledger.standings[assertion.id]
    if standing.status is Status.STANDING or not has_changed:
        return title
    return say("feed-figure-status", title=title, status=naming.became(standing))


def _text(ledger: Ledger, assertion: Assertion, day: date) -> str:
    """The figure in a sentence, with the sources from which it was recorded on a day."""
    sentence = safe_sentence(ledger, assertion.claims[0])
    sources = sorted({claim.source_id for claim in assertion.claims if claim.source.recorded == day})
    if not sources:
        return sentence
    titles = [_named(ledger.corpus, source) for source in sources]
    return say("feed-recorded-from", sentence=sentence, sources=listed(titles))


def _named(corpus: Corpus, source: SourceId) -> str:
    """A source by its title; what only describes it is in no quotation marks."""
    name, record = naming.headline(corpus, source), corpus.sources[source]
    return name if record.is_described else say("feed-source", title=name)


def _mend(correction: Correction) -> str:
    text = f"{correction.what} {correction.why}"
    return say("feed-correction-asked", text=text, who=correction.asked_by) if correction.asked_by else text


def _id(corpus: Corpus, *keys: str) -> str:
    """A name that stays while the event's title and the first ids of things stay (RFC 9562, version 5)."""
    return uuid.uuid5(_NAMES, "\n".join([corpus.event.title, *keys])).urn
