"""What is new in the record, day by day: assertions that came in or changed, and corrections.

A day is that on which a source was recorded or corrected, never a clock's.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.cite.addresses import claim_path
from generator.cite.places import source_page
from generator.cite.safe_sentence import safe_sentence
from generator.language import wording
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.reading.load import Corpus
from generator.record.source import Correction

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://schema.org/Claim")


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a feed; `path` leads to its place below the docs."""

    id: str
    title: str
    text: str
    on: date
    path: str


def corrections(corpus: Corpus) -> list[Change]:
    """Every correction of a published record, the newest first."""
    found = [
        Change(
            id=_id(corpus, "correction", source_id, str(number)),
            title=f"Correction: {wording.headline(corpus, source_id)}",
            text=_mend(correction),
            on=correction.on,
            path=source_page(source_id),
        )
        for source_id, source in sorted(corpus.sources.items())
        for number, correction in enumerate(source.corrections, start=1)
    ]
    return newest_first(found)


def changes(ledger: Ledger) -> list[Change]:
    """Every assertion as it came in and as it changed, and every correction, the newest first."""
    found = [change for assertion in ledger.assertions for change in _of_assertion(ledger, assertion)]
    return newest_first([*corrections(ledger.corpus), *found])


def newest_first(found: list[Change]) -> list[Change]:
    """The entries by day; those of one day in the order given."""
    return sorted(found, key=lambda change: change.on, reverse=True)


def _of_assertion(ledger: Ledger, assertion: Assertion) -> Iterator[Change]:
    lead = assertion.claims[0]
    recorded = {claim.source.recorded for claim in assertion.claims}
    standing = ledger.standings[assertion.id]
    first = min(recorded)
    changed = min((claim.source.recorded for claim in standing.by), default=first)
    value = wording.value(ledger.corpus, assertion.scope, assertion.count)
    metric = ledger.corpus.metrics[assertion.scope.metric].name
    name = f"{metric} ({wording.scope(ledger.corpus, assertion.scope)}): {value}"
    status = "" if standing.status is Status.STANDING else f", {wording.CHIPS[standing.status]}"
    for day in sorted({*recorded, max(first, changed)}):
        sources = sorted({claim.source_id for claim in assertion.claims if claim.source.recorded == day})
        titles = wording.listed(f"“{wording.headline(ledger.corpus, source)}”" for source in sources)
        what = "New" if day == first else "Changed"
        told = f" Recorded from {titles}." if sources else ""
        yield Change(
            id=_id(ledger.corpus, "assertion", assertion.id, day.isoformat()),
            title=f"{what}: {name}{status if day >= changed else ''}",
            text=f"{safe_sentence(ledger, lead)}{told}",
            on=day,
            path=claim_path(lead),
        )


def _mend(correction: Correction) -> str:
    asked = f" Asked for by {correction.asked_by}." if correction.asked_by else ""
    return f"{correction.what} {correction.why}{asked}"


def _id(corpus: Corpus, *parts: str) -> str:
    """A name that stays while the event's title and the ids stay (RFC 4122, version 5)."""
    return uuid.uuid5(_NAMES, "\n".join([corpus.event.title, *parts])).urn
