"""Records in which every field that the data have a column for is filled somewhere, beside the fictional events."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from generator.ledger.ledger import Ledger, ledger
from generator.reading.load import Corpus
from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
    capture_name,
)
from tests.stage import Stage

_SHA256 = "ab" * 32
_QUOTE = "five people had died"
_REGISTRIES: dict[str, Any] = {
    "event": {
        "title": "Storm", "summary": "A storm.", "begins": "2031-03-03", "ends": "2031-03-31",
        "lead_metric": "deaths", "lead_group": "all", "lead_place": "coast",
        "contact": "https://record.example/contact", "publisher": "The desk", "doi": "10.5555/87654321",
        "wikidata": "Q4115189", "wikidata_withdrawn": "Q15397819",
    },
    "actors": {
        "office": {"name": "Office", "kind": "body", "own_names": [{"text": "Контора", "language": "ru"}]},
        "council": {"name": "Council", "kind": "body", "aliases": ["the council", "Rada / Рада"]},
        "gazette": {"name": "Gazette", "kind": "outlet", "wikidata": "Q4115189"},
        "reporter": {"name": "Ada Lund", "kind": "person", "family": "Lund", "given": "Ada"},
    },
    "metrics": {
        "deaths": {
            "name": "Deaths", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
            "terms": ["killed", "bodies + recovered"], "wikidata": "P1120",
        },
        "hurt": {
            "name": "Hurt", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
        },
        "struck": {
            "name": "Struck", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
            "sums": [["deaths", "hurt"]],
        },
    },
    "groups": {
        "all": {"name": "everyone", "in_sentence": "among all", "terms": ["people"]},
        "sailors": {"name": "sailors", "within": "all"},
    },
    "places": {
        "coast": {"name": "The coast", "in_sentence": "on the coast", "coordinates": ["54.5", "18.5"], "area": "yes"},
    },
    "outline": {
        "source": "A map", "licence": "public domain", "note": "For orientation.", "type": "MultiPolygon",
        "coordinates": [[[["18", "54"], ["19", "54"], ["18.5", "55"], ["18", "54"]]]],
    },
    "dispatches": {
        "wire": {"agency": "council", "about": "Five dead", "published": "2031-03-04~", "basis": "credited"},
    },
}  # fmt: skip
_SAID = {"said_by": "office", "restated": "Words."}
_FIGURE = {"metric": "deaths", "group": "all", "place": "coast"}
_SOURCE: dict[str, Any] = {
    "title": "The storm", "publication": "gazette", "url": "unstated", "published": "2031-03-05",
    "published_basis": "printed", "language": "en", "recorded": "2031-04-01",
}  # fmt: skip
_SOURCES: dict[str, Any] = {
    "storm": {
        **_SOURCE,
        "derived_from": ["wire"],
        "capture": {"file": "storm.txt", "sha256": _SHA256},
        "claims": [
            {
                **_SAID, **_FIGURE, "id": "toll", "count": "5", "quote": _QUOTE, "speaks_for": "council",
                "reported_by": ["reporter"], "reported_on": "2031-03-04",
                "note": "It says so twice.", "readings": ["group"], "in_doubt": "yes",
            },
            {
                **_SAID, **_FIGURE, "id": "open", "count": "dozens", "group": "unstated", "place": "unstated",
                "said_by": ["office", "council"], "said_by_all": "yes",
            },
            {
                **_SAID, **_FIGURE, "id": "struck", "metric": "struck", "count": "12", "as_of": "2031-03-04~",
                "breakdowns": [
                    {"by": "metric", "parts": ["deaths", "hurt"], "complete": "yes", "disjoint": "yes"},
                    {"by": "group", "parts": ["sailors"]},
                ],
            },
        ],
    },
    "denied": {
        **_SOURCE,
        "published": "2031-03-07",
        "derived_from": ["storm", "wire"],
        "claims": [
            {
                **_SAID, "id": "higher", "kind": "denial", "disputes": "figure",
                "target": {"metric": "deaths", "group": "all", "place": "coast", "above": "5"},
            },
            {
                **_SAID, "id": "others", "kind": "denial", "disputes": "figure", "said_by": "unstated",
                "target": {"metric": "deaths", "group": "all", "place": "coast", "other_than": "5"},
            },
            {
                **_SAID, "id": "called", "kind": "denial", "disputes": "label",
                "target": {"count": "5", "label": "heroes", "candidates": ["storm#toll"]},
            },
            {
                **_SAID, "id": "fewer", "kind": "revision", "about": "storm#toll",
                "target": {"metric": "deaths", "count": "5"},
                "removes": {"count": "two", "group": "sailors", "place": "coast", "label": "foreign sailors"},
            },
            {**_SAID, "id": "post", "kind": "statement", "about": "called", "topic": "the post"},
            {
                **_SAID, "id": "gone", "kind": "event", "about": "called", "happened_on": "2031-03-07",
                "topic": "the post",
            },
        ],
    },
}  # fmt: skip


@cache
def full_book() -> Ledger:
    """The ledger of these records."""
    return ledger(full_corpus())


@cache
def full_corpus() -> Corpus:
    """The records, with an anchor."""
    return replace(Stage(_REGISTRIES).corpus(_SOURCES), anchors={"storm": _anchors()})


def _anchors() -> AnchorFile:
    words = Selector(exact=_QUOTE, prefix="said that", suffix="by noon")
    target = AnchorTarget(source=capture_name(_SHA256), paragraph=2, selector=words)
    return AnchorFile(
        creator=Creator(name="Oda Quillaran"),
        created=date(2031, 4, 2),
        numbers=Numbers(found=3, recorded=3, set_aside=0),
        items=(Annotation(id=annotation_id("storm", "toll"), target=target),),
    )
