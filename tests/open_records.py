"""Small events that leave as much open as records can: ranges, unknown days, unnamed speakers, open places."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from generator.reading.load import Corpus
from generator.record.registries import Actor, Dispatch, Event, Group, Metric, Place, Record
from generator.record.source import Source

BEGINS = date(2014, 10, 1)
_ACTORS: dict[str, dict[str, str]] = {
    "state": {"kind": "state"},
    "ministry": {"kind": "body", "part_of": "state"},
    "police": {"kind": "body", "part_of": "state"},
    "officials": {"kind": "body", "part_of": "state", "generic": "yes"},
    "union": {"kind": "organisation"},
    "wire": {"kind": "outlet"},
    "paper": {"kind": "outlet"},
}
_METRICS: dict[str, dict[str, Any]] = {
    "dead": {"kind": "cumulative"},
    "hurt": {"kind": "cumulative"},
    "victims": {"kind": "cumulative", "sums": [["dead", "hurt"]]},
    "held": {"kind": "stock"},
    "arrivals": {"kind": "flow"},
}
_SPEAKERS = ["ministry"] * 4 + ["police", "officials", "union", "unstated", "article"]
_NUMBERS = [3, 3, 4, 5, 8, 12, 1200, 5000]
_WORDS = ["{}"] * 6 + ["about {}", "more than {}", "at least {}", "fewer than {}", "up to {}", "between {} and 9000"]
# What a denial may name beside the number.
_NAMED = [("group", "all"), ("place", ["land"]), ("label", "victims")]


Raw = dict[str, Any]


def records(random: Random) -> dict[str, Raw]:
    """A few sources as they are written; days lie close together, so that bounds often touch."""
    names = [f"source-{number}" for number in range(random.randint(2, 5))]
    return {name: _source(random, name, names[:at]) for at, name in enumerate(names)}


def corpus(sources: dict[str, Raw]) -> Corpus:
    """The event with some sources."""
    written = {name: Source(**source) for name, source in sources.items()}
    return Corpus(_registries(), written, files={}, anchors={})


@cache
def _registries() -> Mapping[str, Mapping[str, Record]]:
    return {
        "event": {"event": _event()},
        "actors": {name: Actor(name=name, **given) for name, given in _ACTORS.items()},
        "metrics": {
            name: Metric(name=name, question="How many?", definition="Invented.", unit="people", **given)
            for name, given in _METRICS.items()
        },
        "groups": {"all": Group(name="all"), "officers": Group(name="officers", within="all")},
        "places": {"land": Place(name="land"), "town": Place(name="town", within="land")},
        "dispatches": {
            "dispatch": Dispatch(agency="wire", published="2014-10-05", about="Deaths.", basis="invented"),
        },
    }


def _event() -> Event:
    return Event(
        title="An Event",
        summary="Invented.",
        begins=str(BEGINS),
        ends="2014-10-31",
        lead_metric="dead",
        lead_group="all",
        lead_place="land",
    )


def _source(random: Random, name: str, before: list[str]) -> Raw:
    day = random.randint(2, 8)
    record: Raw = {
        "title": f"Article {name}",
        "publication": random.choice(["paper", "unstated"]),
        "url": "unstated",
        "published": random.choice([_day(day)] * 4 + [f"{_day(day)}/{_day(day + 2)}", "2014-10", "unstated"]),
        "published_basis": "invented",
        "language": "en",
        "recorded": "2015-01-01",
        "claims": [_claim(random, number, day) for number in range(random.randint(1, 4))],
    }
    if random.random() < 0.15:
        record["derived_from"] = [random.choice([*before, "dispatch"])]
    return record


def _claim(random: Random, number: int, day: int) -> dict[str, Any]:
    return _denial(random, number, day) if random.random() < 0.1 else _figure(random, number, day)


def _figure(random: Random, number: int, day: int) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "id": f"c-{number}",
        "where": random.choice(["headline", "lead", "body", "body", "caption", "update"]),
        "metric": random.choice(["dead"] * 6 + [*_METRICS]),
        "count": random.choice(_WORDS).format(random.choice(_NUMBERS)),
        "group": random.choice(["all"] * 4 + ["officers", "unstated"]),
        "place": random.choice(["land"] * 4 + ["town", "unstated"]),
        "told_as": random.choice(["now", "now", "earlier"]),
        "said_by": random.choice(_SPEAKERS),
        "restated": "Words.",
    }
    if when := _when(random, day):
        claim["said_on"] = when
    if random.random() < 0.25 and (moment := _when(random, random.randint(1, day))):
        claim["as_of"] = moment
    if random.random() < 0.1:
        claim["modality"] = "expected"
    if random.random() < 0.1:
        claim["label"] = "victims"
    return claim


def _denial(random: Random, number: int, day: int) -> dict[str, Any]:
    target: dict[str, Any] = {"metric": "dead", "count": str(random.choice(_NUMBERS)), "said_by": "ministry"}
    target |= {name: word for name, word in _NAMED if random.random() < 0.25}
    denial = {
        "id": f"c-{number}",
        "kind": random.choice(["denial", "retraction"]),
        "disputes": random.choice(["attribution", "figure", "unclear"]),
        "target": target,
        "said_by": random.choice(["ministry", "police", "union"]),
        "restated": "Words.",
    }
    if when := _when(random, day):
        denial["said_on"] = when
    return denial


def _when(random: Random, day: int) -> str | None:
    """A date in one of its forms, mostly by that day."""
    at = max(1, day - random.choice([0, 0, 1, 2, 3]))
    return random.choice(
        [
            None,
            None,
            _day(at),
            _day(at),
            _day(at),
            f"{_day(at)}/{_day(day)}",
            f"../{_day(at)}",
            f"{_day(at)}~",
            "2014-10",
        ]
    )


def _day(number: int) -> str:
    return (BEGINS + timedelta(days=number - 1)).isoformat()
