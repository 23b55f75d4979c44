"""Small records of a storm in Northport, read by the front door, and what the site makes of them."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from generator.ledger.ledger import Ledger, ledger
from generator.site.site import Site
from tests.made_when_asked import when_asked
from tests.stage import Stage

REGISTRIES: dict[str, Any] = {
    "event": {
        "title": "Storm", "summary": "A storm.", "begins": "2031-03-03", "ends": "2031-03-31",
        "lead_metric": "deaths", "lead_group": "all", "lead_place": "coast",
    },
    "actors": {
        "office": {"name": "Office", "kind": "body"},
        "speaker": {"name": "Ada Lund", "kind": "person", "part_of": "office"},
        "keeper": {"name": "Bo Lind", "kind": "person", "part_of": "council", "role": "harbour head"},
        "harbour": {"name": "Harbour", "kind": "body", "part_of": "office"},
        "quarter": {"name": "Quarter", "kind": "body", "part_of": "office"},
        "council": {"name": "Council", "kind": "body"},
        "mission": {"name": "Mission", "kind": "body"},
        "sources": {"name": "Officials", "kind": "group", "part_of": "office", "generic": "yes"},
        "authorities": {"name": "Authorities", "kind": "group", "generic": "yes"},
        "gazette": {"name": "Gazette", "kind": "outlet"},
        "wire": {"name": "Wire", "kind": "outlet"},
        "bulletin": {"name": "Bulletin", "kind": "outlet", "part_of": "council"},
    },
    "metrics": {
        "deaths": {
            "name": "Deaths", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
            "counted": "dead",
        },
        "ill": {
            "name": "Ill", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
            "breaks": [{"on": "2031-03-05", "what": "Likely cases are included."}],
        },
        "found": {
            "name": "Found", "question": "How many?", "definition": "D.", "unit": "people", "kind": "flow",
            "counted": "found",
        },
        "buried": {
            "name": "Buried", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
        },
        "listed": {
            "name": "Listed dead", "question": "How many?", "definition": "D.", "unit": "people", "kind": "cumulative",
            "counted": "listed dead", "within": "deaths",
        },
        "sheltered": {
            "name": "Sheltered", "question": "How many?", "definition": "D.", "unit": "people", "kind": "stock",
        },
        "cost": {
            "name": "Cost", "question": "How much?", "definition": "D.", "unit": "marks", "units": ["crowns"],
            "kind": "cumulative",
        },
    },
    "groups": {"all": {"name": "everyone"}, "guards": {"name": "guards"},
               "nurses": {"name": "nurses", "within": "all"}},
    "places": {"coast": {"name": "The coast"}, "northport": {"name": "Northport", "within": "coast"},
               "southport": {"name": "Southport", "within": "coast"},
               "quay": {"name": "The quay", "within": "northport"}, "inland": {"name": "The inland"}},
}  # fmt: skip
SOURCE = {
    "title": "The storm", "publication": "gazette", "url": "unstated", "published": "unstated",
    "published_basis": "not printed", "language": "en", "recorded": "2031-04-01",
}  # fmt: skip


def source(*claims: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A source with some claims, and with fields of its own."""
    return {"claims": claims, **fields}


def figure(name: str, count: str | int, **fields: Any) -> dict[str, Any]:
    """A claim with a figure of the dead of the coast, said by the office on a day not stated."""
    told = {"metric": "deaths", "group": "all", "place": "coast", "said_by": "office", "restated": "Words."}
    return {"id": name, **told, "count": count, **fields}


def denial(name: str, **fields: Any) -> dict[str, Any]:
    """A denial of the dead by the office."""
    told = {"kind": "denial", "disputes": "figure", "said_by": "office", "restated": "They denied it."}
    return {"id": name, **told, **fields}


def book(**sources: Mapping[str, Any]) -> Ledger:
    """The ledger of some sources: each a mapping with `claims`, and what it does not leave as it is."""
    return ledger(_stage().corpus({name.replace("_", "-"): {**SOURCE, **given} for name, given in sources.items()}))


@cache
def _stage() -> Stage:
    return Stage(REGISTRIES)


def made(**sources: Mapping[str, Any]) -> Site:
    """The site of some sources, whose pages are made when somebody asks for them."""
    return when_asked(book(**sources))
