"""The figures of a metric in the vocabulary of schema.org, as JSON-LD for its page.

The page is a `Dataset`: a set of what was claimed, which holds nothing to be so. What it counts is a
`StatisticalVariable`, which asks and does not answer. A figure is the `Claim` that `data/claims.jsonld` has, by the
same id, and what it puts at a number is a `PropertyValue` and no `Observation`; why, `linked_figures` tells.

The page has the figures that stand of what leads it, and all that were denied or withdrawn, with the denials; the table
that it names has all. The words of a claim and where it appeared stand at its own place.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.licence import named
from generator.cite.linked import linked_data
from generator.cite.linked_terms import in_context, known
from generator.cite.linked_things import View, behind
from generator.cite.places import DATA_PAGE, metric_page, variable_place
from generator.cite.reference import last_changed
from generator.exports.dataset import edited, keywords, linked_publisher
from generator.language import in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Standing
from generator.reading.load import Corpus

# What leads from a denial to the claims that it hits, and to those that it may.
_MEANT = {"about", "mayDeny"}


def linked_metric(
    ledger: Ledger, metric: str, lead: Collection[Assertion], addresses: Addresses, most: int | None = None
) -> dict[str, Any] | None:
    """A metric with its figures, who gave them and what became of them, for its page; None where there are none.

    `lead` are the figures of what leads the page. Where there are more than `most`, it has the newest.
    """
    members = ledger.by_metric.get(metric, ())
    if not members:
        return None
    view = View(ledger.corpus, addresses, f"{metric_page(metric).removesuffix('.md')}/index.html")
    chosen = _newest(_chosen(ledger, members, lead), most)
    parts = [*(_figure(ledger, one, view) for one in chosen), *_denials(ledger, chosen, view)]
    set_ = {**_described(view, metric, members), "hasPart": parts}
    return in_context([set_, *behind(view, [set_])], addresses)


def _described(view: View, metric: str, members: Sequence[Assertion]) -> dict[str, Any]:
    """What the set of figures is, of what, from when, and where to have it as a table."""
    corpus, event, page = view.corpus, view.corpus.event, metric_page(metric)
    fields = {
        "@type": "Dataset",
        "@id": f"{view.at(page)}#figures",
        "name": say("linked-metric", event=event.title, metric=corpus.metrics[metric].name),
        "alternateName": corpus.metrics[metric].question,
        "description": corpus.metrics[metric].definition,
        "url": view.at(page),
        "license": named(event.licence).address,
        "creator": linked_publisher(corpus),
        **edited(corpus, view.addresses, page),
        "dateModified": _changed(members),
        "keywords": keywords(corpus),
        "isAccessibleForFree": True,
        "isPartOf": view.link(DATA_PAGE),
        "about": _event(view),
        "variableMeasured": view.link(variable_place(metric)),
        "distribution": {
            "@type": "DataDownload",
            "contentUrl": view.at(f"data/metrics/{metric}.csv"),
            "encodingFormat": "text/csv",
        },
    }
    return known(fields)


def _chosen(ledger: Ledger, members: Sequence[Assertion], lead: Collection[Assertion]) -> list[Assertion]:
    """Of all figures those that stand of what leads, and those that were denied or withdrawn."""
    leading = {one.id for one in lead}
    standings = ((one, ledger.standings[one.id]) for one in members)
    return [one for one, has in standings if has.is_disputed or (has.is_live and one.id in leading)]


def _newest(chosen: list[Assertion], most: int | None) -> list[Assertion]:
    if most is None or len(chosen) <= most:
        return chosen
    by_day = sorted(chosen, key=lambda one: (one.known_by or date.min, one.id), reverse=True)
    kept = {one.id for one in by_day[:most]}
    return [one for one in chosen if one.id in kept]


def _event(view: View) -> dict[str, Any]:
    event = view.corpus.event
    return {
        "@type": "Event",
        "name": event.title,
        "startDate": event.begins.isoformat(),
        "endDate": event.ends.isoformat(),
        "location": view.places(event.lead_place),
    }


def _figure(ledger: Ledger, assertion: Assertion, view: View) -> dict[str, Any]:
    """A claim that gives a figure: what it gives, of where, for which moment, and what became of it in a sentence."""
    status = _status(view.corpus, ledger.standing_by_itself(assertion))
    return {**linked_data(ledger, bearing(assertion), view), "creativeWorkStatus": status}


def bearing(assertion: Assertion) -> FigureSaid:
    """The claim that bears a figure best: one with its day, and none that is another wording of one in its text."""
    return min(assertion.claims, key=lambda claim: (claim.words_of is not None, not (claim.when and claim.when.day)))


def _status(corpus: Corpus, standing: Standing) -> dict[str, str]:
    """What became of a figure, by the code that the tables have, in a word and in a sentence."""
    return {
        "@type": "DefinedTerm",
        "termCode": str(standing.status),
        "name": naming.became(standing),
        "description": in_sentence.reason(corpus, standing) or say("reason-nothing-since"),
    }


def _denials(ledger: Ledger, members: Sequence[Assertion], view: View) -> Iterator[dict[str, Any]]:
    """The denials and withdrawals of some figures, each with those of them that it hits, and those that it may hit."""
    shown = {view.at(claim_path(bearing(one))) for one in members}
    ids = {one.id for one in members}
    for denial in ledger.denials:
        aim = ledger.aims[denial.id]
        if ids.isdisjoint(one.id for one in (*aim.certain, *aim.possible)):
            continue
        made = linked_data(ledger, denial, view)
        for name in _MEANT & made.keys():
            made[name] = [one for one in made[name] if one["@id"] in shown]
        if any(made.get(name) for name in _MEANT):
            yield known(made)


def _changed(members: Sequence[Assertion]) -> str:
    """The day on which the record of some figures was last added to or corrected."""
    day = last_changed(claim.source for one in members for claim in one.claims)
    assert day
    return day.isoformat()
