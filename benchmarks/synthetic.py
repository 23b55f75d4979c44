"""A synthetic event of any size, in memory: many sources retell a year of figures, with the faults of real ones."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from generator.reading.load import Corpus
from generator.record.registries import Actor, Event, Group, Metric, Place
from generator.record.source import Source

CLAIMS_PER_SOURCE = 25
_BEGINS = date(2015, 1, 1)
_DAYS = 365
_ANNOUNCED_EVERY = 3
_BODIES = ["ministry", "police", "hospitals", "rescue", "prosecutor", "governor"]
_REGIONS, _TOWNS = 8, 5
_GROUPS = {"officers": "all", "police-officers": "officers", "children": "all", "students": "all", "guests": "all"}
_METRICS = 24


def corpus(claims: int, seed: int = 7) -> Corpus:
    """A corpus of so many claims; the same for the same seed."""
    random = Random(seed)
    truth = _Truth(random)
    sources = {f"source-{number:05}": _source(random, truth, number) for number in range(claims // CLAIMS_PER_SOURCE)}
    return Corpus(
        registries={
            "event": {"event": _event()},
            "actors": dict(_actors()),
            "metrics": dict(_metrics()),
            "groups": {"all": Group(name="all"), **{name: Group(name=name, within=up) for name, up in _GROUPS.items()}},
            "places": dict(_places()),
        },
        sources=sources,
        files={},
        anchors={},
    )


def _event() -> Event:
    return Event(
        title="An Event",
        summary="Invented.",
        begins=str(_BEGINS),
        ends=str(_BEGINS + timedelta(days=_DAYS)),
        lead_metric="dead",
        lead_group="all",
        lead_place="country",
    )


def _actors() -> Iterator[tuple[str, Actor]]:
    yield "state", Actor(name="State", kind="state")
    yield "officials", Actor(name="Officials", kind="body", part_of="state", generic="yes")
    for body in _BODIES:
        yield body, Actor(name=body, kind="body", part_of="state")
    for number in range(10):
        yield f"league-{number}", Actor(name=f"League {number}", kind="organisation")
        yield f"wire-{number}", Actor(name=f"Wire {number}", kind="outlet")
    for number in range(200):
        yield f"paper-{number}", Actor(name=f"Paper {number}", kind="outlet")


def _metrics() -> Iterator[tuple[str, Metric]]:
    common = {"question": "How many?", "definition": "Invented.", "unit": "people"}
    yield "dead", Metric(name="dead", kind="cumulative", **common)
    yield "injured", Metric(name="injured", kind="cumulative", **common)
    yield "victims", Metric(name="victims", kind="cumulative", sums=[["dead", "injured"]], **common)
    yield "in-hospital", Metric(name="in hospital", kind="stock", **common)
    yield "critical", Metric(name="critical", kind="stock", within="in-hospital", **common)
    for number in range(_METRICS - 5):
        kind = ("cumulative", "cumulative", "stock", "flow")[number % 4]
        yield f"metric-{number}", Metric(name=f"metric {number}", kind=kind, **common)


def _places() -> Iterator[tuple[str, Place]]:
    yield "country", Place(name="country")
    for region in range(_REGIONS):
        yield f"region-{region}", Place(name=f"region {region}", within="country")
        for town in range(_TOWNS):
            yield f"town-{region}-{town}", Place(name=f"town {region} {town}", within=f"region-{region}")


class _Truth:
    """What happened: a count for each metric, place and group that grows from day to day."""

    def __init__(self, random: Random) -> None:
        self._size = {name: random.choice([20, 300, 5000]) for name, _ in _metrics()}
        self.places = [name for name, _ in _places()]
        self.metrics = list(self._size)
        self.groups = ["all", *_GROUPS]

    def count(self, metric: str, group: str, place: str, day: int) -> int:
        """The count at the end of a day, larger for wholes than for parts."""
        if metric == "victims":
            return self.count("dead", group, place, day) + self.count("injured", group, place, day)
        part = {"country": 1.0, "region": 0.11, "town": 0.02}[place.split("-")[0]]
        share = {"all": 1.0, "officers": 0.3, "police-officers": 0.2}.get(group, 0.1)
        return 1 + int(self._size[metric] * part * share * (1 + day) ** 0.5)


def _source(random: Random, truth: _Truth, number: int) -> Source:
    """An article: it quotes a few speakers on one day, the large totals most often."""
    day = min(int(random.expovariate(1 / 60)), _DAYS - 1)
    claims = [_figure(random, truth, index, day) for index in range(CLAIMS_PER_SOURCE)]
    if random.random() < 0.3:
        claims[-1] = _denial(random, claims[0], day)
    record: dict[str, Any] = {
        "title": f"Article {number}",
        "publication": f"paper-{random.randrange(200)}",
        "url": "unstated",
        "published": _day(day + random.choice([0, 0, 1])),
        "published_basis": "invented",
        "language": "en",
        "recorded": "2016-01-01",
        "claims": claims,
    }
    if random.random() < 0.4:
        record["agency"] = f"wire-{random.randrange(10)}"
    if number and random.random() < 0.1:
        record["derived_from"] = f"source-{random.randrange(number):05}"
    return Source(**record)


def _figure(random: Random, truth: _Truth, index: int, day: int) -> dict[str, Any]:
    common = random.random() < 0.5
    metric = random.choice(truth.metrics[:5] if common else truth.metrics)
    place = "country" if random.random() < 0.4 else random.choice(truth.places)
    group = "all" if random.random() < 0.6 else random.choice(truth.groups)
    earlier = random.random() < 0.1
    said = max(0, day - day % _ANNOUNCED_EVERY - (_ANNOUNCED_EVERY if earlier else random.choice([0, 0, 0, 0, 1])))
    number = truth.count(metric, group, place, said)
    if random.random() < 0.03:
        number += random.choice([1, 10, 30])
    qualifier = random.choice([""] * 12 + ["about ", "more than ", "almost "])
    if qualifier and number > 100:
        number = round(number, -2)
    claim: dict[str, Any] = {
        "id": f"c-{index}",
        "where": "headline" if index == 0 else "lead" if index < 3 else "body",
        "metric": metric,
        "count": f"{qualifier}{number}",
        "group": group,
        "place": place,
        "told_as": "earlier" if earlier else "now",
        "said_by": _speaker(random, truth, metric),
        "restated": "Words.",
    }
    if random.random() < 0.7:
        claim["said_on"] = _day(said)
    if random.random() < 0.2:
        claim["as_of"] = _day(said)
    if group == "all" and random.random() < 0.1:
        claim["breakdowns"] = [{"by": "group", "parts": ["officers", "children"], "disjoint": "yes"}]
    return claim


def _speaker(random: Random, truth: _Truth, metric: str) -> str:
    """Mostly the body to which the matter belongs, sometimes another, a general word, a league or nobody."""
    chance = random.random()
    if chance < 0.55:
        return _BODIES[truth.metrics.index(metric) % len(_BODIES)]
    if chance < 0.6:
        return random.choice(_BODIES)
    if chance < 0.75:
        return "officials"
    return random.choice(["article", "unstated", f"league-{random.randrange(10)}"])


def _denial(random: Random, claim: dict[str, Any], day: int) -> dict[str, Any]:
    target = {key: claim[key] for key in ("metric", "count", "group", "place")}
    if claim["said_by"] != "article":
        target["said_by"] = claim["said_by"]
    return {
        "id": "denial",
        "kind": random.choice(["denial", "retraction"]),
        "disputes": random.choice(["attribution", "figure", "unclear"]),
        "target": target,
        "said_by": random.choice(_BODIES),
        "said_on": _day(day),
        "restated": "Words.",
    }


def _day(number: int) -> str:
    return (_BEGINS + timedelta(days=number)).isoformat()
