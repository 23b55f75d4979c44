"""Reach: how a denial or retraction is directed against an assertion."""

from dataclasses import dataclass
from enum import Enum, auto

from generator.ledger.assertion import Assertion


class Reach(Enum):
    """How a denial is directed against an assertion."""

    MEANT = auto()
    OTHERWISE_CALLED = auto()
    POSSIBLY_MEANT = auto()
    PART = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """How a denial reaches an assertion; `statement` is that with what else of one statement it certainly hits.

    `successor` is the figure that a revision puts in its place.
    """

    reach: Reach
    statement: tuple[Assertion, ...]
    successor: Assertion | None = None
