"""What a chart is drawn from: the figures of each voice by day, and which of them its line may join."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Bound(StrEnum):
    """To which side the words leave a figure open."""

    NONE = ""
    UP = "up"
    DOWN = "down"


class MarkStatus(StrEnum):
    """What became of a figure that no longer stands."""

    DENIED = "denied"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure of a voice: the number in its words, and how far these reach.

    `dated` is false where the day of saying is not stated, and `day` only the day that the figure describes or
    the last on which it may have been said; `since` is the first of these where a source bounds them. `status` is a
    denial or withdrawal, `word` what its label says of it, and `ended` its day where one is stated. `of` is the id of
    the figure.
    """

    day: date
    value: float
    low: float
    high: float
    text: str
    bound: Bound = Bound.NONE
    dated: bool = True
    status: MarkStatus | None = None
    ended: date | None = None
    since: date | None = None
    word: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Strand:
    """What one voice gave, in the order of days; `named` is false for speakers whom the sources do not name.

    `holds` tells whether a figure is taken to hold until the next, so that steps join them.
    """

    name: str
    marks: tuple[Mark, ...]
    holds: bool
    named: bool = True


def in_line(strand: Strand) -> tuple[Mark, ...]:
    """The marks that the line of a strand joins; none where figures do not hold until the next.

    Not what was denied, nor a bound. Nor a figure without a stated day that is lower than what the voice had given
    by then: it stands on the last day possible, and may have come first.
    """
    if not (strand.holds and strand.named):
        return ()
    live = [mark for mark in strand.marks if not mark.status]
    numbers = [mark for mark in live if mark.bound is Bound.NONE]
    return tuple(mark for mark in numbers if mark.dated or not _is_outdone(mark, live))


def strays(strand: Strand) -> tuple[Mark, ...]:
    """The numbers that its line would join if they could not have come first."""
    joined = in_line(strand)
    return tuple(mark for mark in strand.marks if joined and not (mark.status or mark.bound or mark in joined))


def _is_outdone(mark: Mark, others: Sequence[Mark]) -> bool:
    """Whether one of the others, given no later than the mark, is higher in any reading.

    Two numbers whose days nothing bounds keep the order in which they became known.
    """
    higher = (one for one in others if one.low > mark.high and one.day <= mark.day)
    return any(
        one.bound is not Bound.DOWN if one.dated else one.bound is Bound.NONE and bool(one.since or mark.since)
        for one in higher
    )
