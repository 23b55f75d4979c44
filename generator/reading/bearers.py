"""Names that stand where ids belong: whose they are."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from pydantic_core import ErrorDetails

from generator.reading.problems import Problem
from generator.record.registries import Actor

_Bearers = Mapping[str, list[str]]


def bearers(actors: Mapping[str, Actor]) -> _Bearers:
    """The ids of those who bear each name, by its letters: what they are called, in full, in short or elsewhere."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, actor in sorted(actors.items()):
        words = (actor.name, actor.short, actor.in_sentence, *(alias.text for alias in actor.aliases))
        for text in {_plain(text) for text in words if text}:
            found[text].append(name)
    return found


def with_bearers(problem: Problem, details: ErrorDetails, known: _Bearers) -> Problem:
    """A problem, with those who bear the name that stands in the place of an id."""
    given = details["input"]
    if not problem.what.endswith("is not an id") or not isinstance(given, str):
        return problem
    ids = known.get(_plain(given), [])
    if not ids:
        return problem
    return replace(problem, mend=f"It is what these actors are called; write which is meant: {', '.join(ids)}.")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
