"""The figures of a metric as linked data: what the records make true of them, and text that stays text."""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.cite.addresses import Addresses
from generator.cite.linked import json_in_page, linked_claims
from generator.cite.reference import edition
from generator.exports.metric_data import bearing, linked_metric
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.status import Reason, Status
from generator.reading.load import load
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import book, markdown, only
from tests.hostile import HOSTILE, poisoned
from tests.linked import SCHEMA, expanded, lost

SITE = "https://record.example/brakkel/"


@cache
def _document(metric: str, site: str | None = None) -> dict[str, Any]:
    made = linked_metric(book(), metric, book().by_metric[metric], Addresses(site))
    assert made
    return made


def _linked(metric: str) -> dict[str, Any]:
    """The set of the figures of a metric."""
    return _data_set(_document(metric))


def _data_set(document: Mapping[str, Any]) -> dict[str, Any]:
    first: dict[str, Any] = document["@graph"][0]
    return first


def _thing(metric: str, name: str) -> dict[str, Any]:
    """A thing beside the set, by its id."""
    (found,) = [node for node in _document(metric)["@graph"] if node["@id"] == name]
    thing: dict[str, Any] = found
    return thing


def _figures(metric: str, made: Mapping[str, Any] | None = None) -> dict[str, dict[str, Any]]:
    """The figures of a metric by the ids of their claims."""
    return {
        part["identifier"]: part
        for part in _data_set(made or _document(metric))["hasPart"]
        if "creativeWorkStatus" in part
    }


def _denials(metric: str) -> dict[str, list[str]]:
    """What the denials and withdrawals in the data of a metric are about, by their ids."""
    parts = [part for part in _linked(metric)["hasPart"] if "creativeWorkStatus" not in part]
    return {part["identifier"]: [one["@id"] for one in part["about"]] for part in parts if "about" in part}


@pytest.mark.parametrize("site", [None, SITE])
def test_a_claim_of_a_metric_is_the_same_thing_as_in_the_data_of_all_claims(site: str | None) -> None:
    """Relative addresses, resolved from the page, are those that are resolved from the file."""
    file = "data/claims.jsonld"
    everything = linked_claims(book(), book().claims, file, Addresses(site), whole=True)
    known = {node["@id"] for node in expanded(everything, f"{SITE}{file}")}
    for metric in book().by_metric:
        assert lost(_document(metric, site)) == set()
        data_set, *things = expanded(_document(metric, site), f"{SITE}metrics/{metric}/")
        assert data_set["@id"] == f"{SITE}metrics/{metric}/#figures"
        assert {thing["@id"] for thing in things} <= known
        parts = [part["@id"] for part in data_set[f"{SCHEMA}hasPart"]]
        assert parts and set(parts) <= known and len(set(parts)) == len(parts)


def test_what_stands_of_the_lead_and_all_that_was_disputed_is_told_once_with_its_status() -> None:
    for metric, members in book().by_metric.items():
        for lead in (members, members[:2], ()):
            made = linked_metric(book(), metric, lead, Addresses())
            assert made
            figures = _figures(metric, made)
            standings = {str(bearing(one).id): book().standings[one.id] for one in members}
            leading = {str(bearing(one).id) for one in lead}
            assert {*figures} == {
                name for name, has in standings.items() if has.is_disputed or (has.is_live and name in leading)
            }
            for name, part in figures.items():
                assert part["creativeWorkStatus"]["termCode"] == standings[name].status
                assert part["creativeWorkStatus"]["description"]


def test_who_gave_a_figure_and_when_is_told_as_the_claim_has_it() -> None:
    part = _figures("homes-flooded")["wire-second-count#homes-now"]
    (author,) = part["author"]
    assert _thing("homes-flooded", author["@id"])["name"] == "Civil Rescue Service of Orrumland"
    assert part["dateCreated"] == "2014-10-08"
    (place,) = part["spatialCoverage"]
    valley = _thing("homes-flooded", place["@id"])
    assert (valley["@type"], valley["name"]) == ("Place", "the Ysme valley")
    assert valley["containedInPlace"]["@id"] in {node["@id"] for node in _document("homes-flooded")["@graph"]}
    assert _figures("missing")["wire-second-count#missing-now"]["temporalCoverage"] == "2014-10-08"
    # A month is no day: it bounds one.
    named = _figures("missing-named")["inquiry-interim-report#named"]
    assert "temporalCoverage" not in named
    assert date.fromisoformat(named["asOfFrom"]) < date.fromisoformat(named["asOfUntil"])


@pytest.mark.parametrize(
    ("metric", "claim", "value", "bounds"),
    [
        ("homes-flooded", "wire-second-count#homes-now", 1460, (1460, 1460)),
        ("missing", "courier-copy-of-the-wire#missing", "more than 30", (31, None)),
        ("rescued", "lantern-dam-gives-way#rescued-first", "about 300", (None, None)),
        ("rescued", "wire-second-count#rescued-dozens", "dozens", (None, None)),
        ("rescued", "undated-bulletin#rescued-fewer", "not given", (None, None)),
        ("missing", "undated-bulletin#missing-children", "none", (0, 0)),
        ("homes-flooded", "notes-on-the-cost#share-of-homes", "about a third", (None, None)),
        (
            "water-released",
            "inquiry-interim-report#water",
            "4.9 million to 5.5 million",
            (4_900_000, 5_500_000),
        ),
        ("damage", "wire-second-count#damage-league", "more than 200 million", (200_000_000, None)),
    ],
)
def test_a_value_is_a_number_only_where_the_source_gives_one_alone(
    metric: str, claim: str, value: int | str, bounds: tuple[int | None, int | None]
) -> None:
    pair = _figures(metric)[claim]["about"]
    assert pair["@type"] == "PropertyValue"
    assert pair["propertyID"] == _linked(metric)["variableMeasured"]
    assert (pair["value"], (pair.get("minValue"), pair.get("maxValue"))) == (value, bounds)


def test_what_was_only_expected_and_what_is_a_share_are_told_as_such() -> None:
    assert "expected" in _figures("boats")["lantern-dam-gives-way#boats-promised"]["about"]["name"]
    assert "share" in _figures("homes-flooded")["notes-on-the-cost#share-of-homes"]["about"]["name"]
    assert (
        _figures("damage")["notes-on-the-cost#damage-in-dollars"]["about"]["unitText"]
        != (_figures("damage")["notes-on-the-cost#damage"]["about"]["unitText"])
    )


def test_a_denial_is_about_the_figures_that_it_certainly_hits_and_no_others() -> None:
    denials = "lantern-denials-and-withdrawals#"
    place = "../../sources/wire-second-count/#c-"
    assert _denials("homes-flooded") == {f"{denials}homes-denied": [f"{place}homes-now"]}
    assert _denials("missing") == {
        f"{denials}wire-withdraws": [f"{place}missing-now"],
        f"{denials}council-withdraws": [f"{place}missing-restated"],
    }
    # What may have been withdrawn stands, and says so.
    possible = _figures("homes-flooded")["lantern-dam-gives-way#homes-pellwick"]["creativeWorkStatus"]
    assert possible["termCode"] == "standing" and possible["description"].startswith("Possibly")
    disputed = {Status.DENIED, Status.RETRACTED}
    hit = {name for metric in book().by_metric for names in _denials(metric).values() for name in names}
    # Of one that stands it was denied what those counted are called.
    labels = {Reason.LABEL_DENIED}
    assert len(hit) == sum(one.status in disputed or one.reason in labels for one in book().standings.values())


def test_the_event_its_place_and_the_question_are_told() -> None:
    event = book().corpus.event
    made = _linked("missing")
    assert made["@type"] == "Dataset"
    assert (made["about"]["@type"], made["about"]["name"]) == ("Event", event.title)
    assert (made["about"]["startDate"], made["about"]["endDate"]) == (event.begins.isoformat(), event.ends.isoformat())
    metric = book().corpus.metrics["missing"]
    variable = _thing("missing", made["variableMeasured"]["@id"])
    assert variable["@type"] == "StatisticalVariable"
    assert (variable["name"], variable["alternateName"]) == (metric.name, metric.question)
    day = edition(book().corpus)
    assert day and (made["datePublished"], made["version"]) == (day.isoformat(), f"{day.year}.{day.month}.{day.day}")
    assert {event.title, book().corpus.places[event.lead_place].name} <= {*made["keywords"]}
    assert made["distribution"]["contentUrl"] == "../../data/metrics/missing.csv"
    assert made["dateModified"] == max(
        source.recorded.isoformat()
        for source in book().corpus.sources.values()
        if any(claim.source is source and claim.scope.metric == "missing" for claim in book().figures)
    )


def test_a_metric_without_a_figure_has_no_data() -> None:
    empty = [name for name in book().corpus.metrics if name not in book().by_metric]
    assert empty
    for name in empty:
        assert linked_metric(book(), name, (), Addresses()) is None
        assert "ld+json" not in markdown(f"metrics/{name}.md")


def test_the_page_of_a_metric_has_its_data() -> None:
    for name in book().by_metric:
        (block,) = re.findall(r'<script type="application/ld\+json">(.*)</script>', markdown(f"metrics/{name}.md"))
        assert json.loads(block) == linked_metric(
            book(), name, only(MetricPage, f"metrics/{name}.md").in_lead, Addresses()
        )


def test_a_bearing_claim_has_its_day_and_is_no_other_wording_of_one_beside_it() -> None:
    for one in book().assertions:
        best = bearing(one)
        for other in one.claims:
            assert best.words_of is None or other.words_of is not None
            is_dated = other.words_of is None and other.when and other.when.day
            assert not is_dated or (best.when and best.when.day)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    corpus, problems = load(poisoned(tmp_path_factory.mktemp("hostile-metric") / Path("event")))
    assert corpus, problems
    return ledger(corpus)


def test_hostile_text_stays_text_and_ends_no_block(hostile: Ledger) -> None:
    seen = json_in_page(HOSTILE)
    assert json.loads(seen) == [*HOSTILE] and not re.search("[<>&`\n]", seen)
    for name, members in hostile.by_metric.items():
        made = linked_metric(hostile, name, members, Addresses(SITE))
        block = json_in_page(made)
        assert not re.search("[<>&`\n]", block)
        assert json.loads(block) == made
        seen += json.dumps(made, ensure_ascii=False)
    assert "</script>" in seen
