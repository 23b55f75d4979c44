"""Succession: which assertion of a series comes after another and takes its place, without trying each."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from generator.ledger.assertion import Assertion
from generator.record.claims import ToldAs

# Orders assertions in time.
Order = Callable[[Assertion], Any]


class Succession:
    """The assertions of a series by day and by source.

    `order` is their order in time, by days first. Two of which `alike` is the same follow, or do not follow, the same
    earlier ones, so that of a figure that is repeated the first is enough.
    """

    def __init__(self, series: Iterable[Assertion], order: Order, alike: Callable[[Assertion], object]) -> None:
        everything = list(series)
        self._order = order
        self._dated = sorted((one for one in everything if known_day(one)), key=order)
        self._days = [day for one in self._dated if (day := known_day(one))]
        self._next_other = _next_others([alike(one) for one in self._dated])
        self._current: dict[str, list[Assertion]] = defaultdict(list)
        for one in everything:
            for source in one.sources_as(ToldAs.NOW):
                self._current[source].append(one)

    def first(self, earlier: Assertion, follows: Callable[[Assertion, Assertion], bool]) -> Assertion | None:
        """The first that follows another: of a later day, or told as the later one by a source of both."""
        known = (later for source in earlier.sources_as(ToldAs.EARLIER) for later in self._current.get(source, ()))
        found = [later for later in known if follows(later, earlier)]
        found += islice((later for later in self._after(earlier) if follows(later, earlier)), 1)
        return min(found, key=self._order, default=None)

    def _after(self, earlier: Assertion) -> Iterator[Assertion]:
        """Those of later days in their order, each figure once in a row."""
        upper = earlier.last or earlier.known_by
        at = bisect_right(self._days, upper) if upper else len(self._dated)
        while at < len(self._dated):
            yield self._dated[at]
            at = self._next_other[at]


def known_day(assertion: Assertion) -> date | None:
    """The day on which it was said, else the day by which its sources show it."""
    return assertion.first or assertion.known_by


def in_time(assertion: Assertion) -> tuple[date, bool, str]:
    """The order of assertions in time: a stated day before one that is only known from the sources."""
    return known_day(assertion) or date.max, assertion.first is None, assertion.id


def _next_others(marks: list[object]) -> list[int]:
    """For each place the next at which the mark is another."""
    following = list(range(1, len(marks) + 1))
    for at in range(len(marks) - 2, -1, -1):
        if marks[at] == marks[at + 1]:
            following[at] = following[at + 1]
    return following
