"""What a reader looks for on the sites of both events, and the pages of every kind that each has."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest

# The pages that every event has.
_ALWAYS = (
    "",
    "404.html",
    "actors/",
    "check/",
    "correct/",
    "contribute/",
    "corrections/",
    "data/",
    "days/",
    "desk/",
    "explorer/",
    "figures/",
    "findings/",
    "first-record/",
    "format/",
    "method/",
    "metrics/",
    "record/",
    "sources/",
)


@dataclass(frozen=True, slots=True)
class Event:
    """One event in a reader's words; paths are counted from the root of the site.

    `last` is the figure that leads the home page, `said_by` who gave it. On `night` another, `then`, was known.
    `quoted` is a source with an address, `words` those that one of its footnotes points to. `body` is an institution
    that gave figures. `disputed` is a figure on a source's page that was denied. `bearer` is the page of one
    whose name is spelt otherwise in `spelling`.
    `number` is the id of a disputed number, `known_as` how its title begins.
    """

    name: str
    question: str
    metric: str
    last: str
    said_by: str
    night: str
    then: str
    quoted: str
    words: str
    body: str
    body_name: str
    disputed: str
    bearer: str
    spelling: str
    number: str
    known_as: str
    pages: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """A page of every kind."""
        return (*_ALWAYS, *self.pages)


REAL = Event(
    name="real",
    question="How many people died?",
    metric="metrics/deaths/",
    last="238",
    said_by="Prosecutor General’s Office official Yeldos Kilymzhanov",
    night="days/2022-01-09/",
    then="164",
    quoted="sources/ap-164-died/",
    words="164 people died",
    body="health-ministry",
    body_name="Ministry of Health of Kazakhstan",
    disputed="sources/ap-164-died/#cite-toll",
    bearer="actors/tokayev/",
    spelling="Togayev",
    number="deaths-164",
    known_as="164 dead",
    pages=(
        "actors/tokayev/",
        "days/2022-01-09/",
        "figures/deaths-164/",
        "metrics/deaths/",
        "sources/ap-164-died/",
    ),
)
FICTIONAL = Event(
    name="fictional",
    question="How many homes were flooded?",
    metric="metrics/homes-flooded/",
    last="1,090",
    said_by="Orrumland’s waters ministry",
    night="days/2014-10-08/",
    then="1,460",
    quoted="sources/lantern-denials-and-withdrawals/",
    words="only 1,090 homes",
    body="rescue-service",
    body_name="Civil Rescue Service of Orrumland",
    disputed="sources/wire-second-count/#cite-homes-now",
    bearer="actors/tordesk/",
    spelling="Tordesque",
    number="homes-flooded-1460",
    known_as="1,460 homes flooded",
    pages=(
        "actors/tordesk/",
        "days/2014-10-08/",
        "figures/homes-flooded-1460/",
        "metrics/homes-flooded/",
        "sources/wire-second-count/",
    ),
)
# What holds on the pages of the fictional event holds on those of the real one, so that is read in the deep run alone.
EVENTS = (pytest.param(FICTIONAL, id="fictional"), pytest.param(REAL, id="real", marks=pytest.mark.deep))


def each(paths: Callable[[Event], Iterable[str]]) -> list[object]:
    """Each event with each of the paths that a test asks of it."""
    return [
        pytest.param(event, path, id=f"{event.name}-{path}", marks=() if event is FICTIONAL else pytest.mark.deep)
        for event in (FICTIONAL, REAL)
        for path in paths(event)
    ]
