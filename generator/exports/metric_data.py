"""The figures of a metric in the vocabulary of schema.org, as JSON-LD for its page.

The page is a `Dataset`: a set of what was claimed, which holds nothing to be so. What it counts is a
`StatisticalVariable`, which asks and does not answer. A figure is the `Claim` that `data/claims.jsonld` has, by the
same id, and what it puts at a number is a `PropertyValue`, a pair of a property and a value. It is no `Observation`:
that would say that somebody observed the number, which no record tells, least of all of a figure that was denied.

The page has the figures that stand of what leads it, and all that were denied or withdrawn; the table that it names has
all. The words of a claim and where it appeared stand at its own place.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.licence import named
from generator.cite.linked import CONTEXT, linked_claim
from generator.cite.places import metric_page
from generator.cite.reference import last_changed
from generator.exports.dataset import linked_place, linked_publisher
from generator.exports.values import number_of
from generator.language import in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import CERTAIN, Standing
from generator.reading.load import Corpus
from generator.record.counts import Count
from generator.record.numerals import Number
from generator.record.units import is_whole


def linked_metric(
    ledger: Ledger, metric: str, lead: Collection[Assertion], addresses: Addresses
) -> dict[str, Any] | None:
    """A metric with its figures, who gave them and what became of them, for its page; None where there are none.

    `lead` are the figures of what leads the page.
    """
    corpus, event = ledger.corpus, ledger.corpus.event
    page = metric_page(metric)
    file = f"{page.removesuffix('.md')}/index.html"
    here = addresses.seen_from(file, page)
    members = ledger.by_metric.get(metric, ())
    if not members:
        return None
    chosen = _chosen(ledger, members, lead)
    return {
        "@context": CONTEXT,
        "@type": "Dataset",
        "@id": f"{here}#figures",
        "name": say("linked-metric", event=event.title, metric=corpus.metrics[metric].name),
        "alternateName": corpus.metrics[metric].question,
        "description": corpus.metrics[metric].definition,
        "url": here,
        "license": named(corpus.event.licence).address,
        "creator": linked_publisher(corpus),
        "dateModified": _changed(members),
        "isAccessibleForFree": True,
        "isPartOf": {"@id": addresses.seen_from(file, "data/index.md")},
        "about": _event(corpus),
        "variableMeasured": _variable(corpus, metric, here),
        "distribution": {
            "@type": "DataDownload",
            "contentUrl": addresses.seen_from(file, f"data/metrics/{metric}.csv"),
            "encodingFormat": "text/csv",
        },
        "hasPart": [
            *(_figure(ledger, one, f"{here}#variable", addresses, file) for one in chosen),
            *_denials(ledger, chosen, addresses, file),
        ],
    }


def _chosen(ledger: Ledger, members: Sequence[Assertion], lead: Collection[Assertion]) -> list[Assertion]:
    """Of all figures those that stand of what leads, and those that were denied or withdrawn."""
    leading = {one.id for one in lead}
    standings = ((one, ledger.standings[one.id]) for one in members)
    return [one for one, has in standings if has.is_disputed or (has.is_live and one.id in leading)]


def _event(corpus: Corpus) -> dict[str, Any]:
    event = corpus.event
    return {
        "@type": "Event",
        "name": event.title,
        "startDate": event.begins.isoformat(),
        "endDate": event.ends.isoformat(),
        "location": linked_place(corpus.places[event.lead_place]),
    }


def _variable(corpus: Corpus, metric: str, page: str) -> dict[str, Any]:
    """What a metric counts; its question stands as another name of it."""
    entry = corpus.metrics[metric]
    return {
        "@type": "StatisticalVariable",
        "@id": f"{page}#variable",
        "identifier": metric,
        "name": entry.name,
        "alternateName": entry.question,
        "description": entry.definition,
    }


def _figure(ledger: Ledger, assertion: Assertion, variable: str, addresses: Addresses, file: str) -> dict[str, Any]:
    """A claim that gives a figure: what it gives, of where, for which moment, and what became of it."""
    corpus, claim = ledger.corpus, bearing(assertion)
    described = claim.record.as_of
    fields = {
        **_named(ledger, claim, addresses, file),
        "about": _value(corpus, claim, variable),
        "spatialCoverage": [linked_place(corpus.places[name]) for name in claim.scope.place if name in corpus.places],
        "temporalCoverage": described.day.isoformat() if described and described.day else None,
        "creativeWorkStatus": _status(corpus, ledger.standings[assertion.id]),
    }
    return {name: value for name, value in fields.items() if value}


def bearing(assertion: Assertion) -> FigureSaid:
    """The claim that bears a figure best: one with its day, and none that is another wording of one in its text."""
    return min(assertion.claims, key=lambda claim: (claim.words_of is not None, not (claim.when and claim.when.day)))


def _value(corpus: Corpus, claim: FigureSaid, variable: str) -> dict[str, Any]:
    """What a claim puts at a number: the number where it is one alone, else its words; and what they bound."""
    unit = claim.scope.unit or corpus.metrics[claim.scope.metric].unit
    low, high = _bounds(claim.count, is_whole(unit))
    fields = {
        "@type": "PropertyValue",
        "propertyID": variable,
        "name": naming.scope(corpus, claim.scope),
        "value": number_of(claim.count.number) if claim.count.is_bare else claim.count.text,
        "minValue": number_of(low),
        "maxValue": number_of(high),
        "unitText": unit,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _bounds(count: Count, whole: bool) -> tuple[Number | None, Number | None]:
    """The bounds that the words give; "about" gives none, and beside a best estimate its source gives its own."""
    given = count.estimate or (None if count.hedge else count.bounds(whole=whole))
    return (given.low, given.high) if given else (None, None)


def _status(corpus: Corpus, standing: Standing) -> dict[str, str]:
    """What became of a figure, by the code that the tables have, in a word and in a sentence."""
    return {
        "@type": "DefinedTerm",
        "termCode": str(standing.status),
        "name": naming.status_word(standing.status),
        "description": in_sentence.reason(corpus, standing) or say("reason-nothing-since"),
    }


def _denials(ledger: Ledger, members: Sequence[Assertion], addresses: Addresses, file: str) -> Iterator[dict[str, Any]]:
    """The denials and withdrawals that certainly hit some figures, each with those that it hits."""
    hit: dict[str, tuple[Claim, list[str]]] = {}
    for assertion in members:
        place = addresses.seen_from(file, claim_path(bearing(assertion)))
        for denial in _certain(ledger.standings[assertion.id]):
            hit.setdefault(denial.id, (denial, []))[1].append(place)
    for claim, places in hit.values():
        yield {**_named(ledger, claim, addresses, file), "about": [{"@id": place} for place in places]}


def _named(ledger: Ledger, claim: Claim, addresses: Addresses, file: str) -> dict[str, Any]:
    """A claim by its place, with who made it and when."""
    whole = linked_claim(ledger, claim, addresses, file)
    return {name: whole[name] for name in ("@type", "@id", "identifier", "author", "dateCreated") if name in whole}


def _certain(standing: Standing) -> Iterator[DenialSaid]:
    """The denials by which a figure was certainly denied or withdrawn, and not only one that was given with it."""
    for one in standing.all:
        if one.is_disputed and one.reason in CERTAIN:
            yield from one.denials


def _changed(members: Sequence[Assertion]) -> str:
    """The day on which the record of some figures was last added to or corrected."""
    day = last_changed(claim.source for one in members for claim in one.claims)
    assert day
    return day.isoformat()
