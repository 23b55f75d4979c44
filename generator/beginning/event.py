"""The records of a new event: its registries, and two invented articles that show how one is written."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from generator.draft.new import proposed_id
from generator.draft.writing import entry, scalar
from generator.record.entries import Topic
from generator.record.registries import METRICS, PLACES, Registry

# In event.yml, in this order; an empty one is left out.
_OF_EVENT = ("title", "summary", "begins", "ends")
_OF_SITE = ("name", "description", "address", "colour", "publisher", "contact", "licence")
_REPLACE = "# Invented, to show how a record is written. Replace it before the site is published."
_ACTORS = """\
# Everyone who says or passes on something.
example-office:
  name: Example Office
  kind: body
  description: An invented office, for the sample articles.
example-gazette:
  name: Example Gazette
  kind: outlet
  description: An invented paper, for the sample articles.
"""
_GROUPS = "# Which people or things are counted.\nall:\n"
_PEOPLE = "people"
# What is most often counted first, by what it is called, and what the program knows of it.
_DEATHS = frozenset({"deaths", "dead", "the dead", "death toll", "people killed", "fatalities"})
_OF_DEATHS = {"amount": "the dead", "counted": "dead"}
_DEATHS_DEFINED = "People reported dead, by whatever cause. Somebody missing does not count."
_UNDEFINED = "Not written yet: what counts here, and what does not."


def records(answers: Mapping[str, str], recorded: date) -> dict[str, str]:
    """The files of the records by their names below `sources/`."""
    metric, place = _id(answers["counts"], METRICS, "counted"), _id(answers["place"], PLACES, "there")
    first = date.fromisoformat(answers["begins"])
    second = first + timedelta(days=1) if first < date.max else first
    day = max(recorded, second)
    return {
        "event.yml": _event(answers, metric, place),
        "actors.yml": _ACTORS,
        "metrics.yml": _metric(answers, metric),
        "groups.yml": _GROUPS + "".join(entry(name, text, indent=2) for name, text in _everyone(answers).items()),
        "places.yml": f"# Where.\n{scalar(place)}:\n{entry('name', answers['place'], indent=2)}",
        "articles/example-first-count.yml": _first(metric, place, first, day),
        "articles/example-second-count.yml": _second(metric, place, second, day),
    }


def _id(words: str, registry: Registry[Any], otherwise: str) -> str:
    """The id of the only entry of a registry, from what it is called; a plain word where that makes none."""
    made = proposed_id(None, words)
    return otherwise if made is None or made in registry.reserved else made


def _event(answers: Mapping[str, str], metric: str, place: str) -> str:
    leads = {"lead_metric": metric, "lead_group": "all", "lead_place": place}
    return "".join(
        (
            "# What the site is about.\n",
            *(entry(name, answers[name]) for name in _OF_EVENT),
            *(entry(name, text) for name, text in leads.items()),
            "# The site itself.\n",
            *(entry(name, answers[name]) for name in _OF_SITE if answers[name]),
        )
    )


def _everyone(answers: Mapping[str, str]) -> dict[str, str]:
    """The widest group: of people everyone, of things all."""
    return {"name": "everyone", "unit": _PEOPLE} if answers["unit"] == _PEOPLE else {"name": "all"}


def counts_deaths(answers: Mapping[str, str]) -> bool:
    """Whether what is counted first are the dead."""
    return answers["counts"].lower() in _DEATHS and answers["unit"] == _PEOPLE


def _metric(answers: Mapping[str, str], metric: str) -> str:
    is_of_deaths = counts_deaths(answers)
    fields = {
        "name": answers["counts"],
        "question": answers["question"],
        **(_OF_DEATHS if is_of_deaths else {}),
        "definition": _DEATHS_DEFINED if is_of_deaths else _UNDEFINED,
        "unit": answers["unit"],
        "kind": "cumulative",
        **({"topic": str(Topic.PEOPLE)} if is_of_deaths else {}),
    }
    lines = "".join(entry(name, text, indent=2) for name, text in fields.items())
    return f"# What is counted.\n{scalar(metric)}:\n{lines}"


def _head(title: str, published: date, recorded: date) -> str:
    fields = {
        "title": title,
        "publication": "example-gazette",
        "url": "unstated",
        "published": str(published),
        "published_basis": "invented",
        "language": "en",
        "recorded": str(recorded),
    }
    return f"{_REPLACE}\n{''.join(entry(name, text) for name, text in fields.items())}claims:\n"


def _figure(name: str, metric: str, place: str, count: str, said_on: date, quote: str) -> str:
    fields = {"metric": metric, "count": count, "group": "all", "place": place, "said_by": "example-office"}
    fields |= {"said_on": str(said_on), "quote": quote}
    return f"  - id: {name}\n{''.join(entry(field, text, indent=4) for field, text in fields.items())}"


def _first(metric: str, place: str, day: date, recorded: date) -> str:
    return (
        _head("A first count, invented", day, recorded)
        + _figure("first", metric, place, "at least 12", day, "at least 12 by the evening")
        + _statement("goes-on", day, "The office said that it went on counting.")
    )


def _second(metric: str, place: str, day: date, recorded: date) -> str:
    return (
        _head("A second count, invented", day, recorded)
        + _figure("second", metric, place, "15", day, "15 after a second count")
        + _statement("includes-first", day, "The office said that its second count included the first.")
    )


def _statement(name: str, said_on: date, restated: str) -> str:
    fields = {"kind": "statement", "said_by": "example-office", "said_on": str(said_on), "restated": restated}
    return f"  - id: {name}\n{''.join(entry(field, text, indent=4) for field, text in fields.items())}"
