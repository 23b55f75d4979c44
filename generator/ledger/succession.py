"""Succession: which assertion of a series comes after another and takes its place, without trying each."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from generator.ledger.assertion import Assertion
from generator.record.claims import ToldAs
from generator.record.ids import SourceId

_Day = Callable[[Assertion], date | None]
# What may follow begins, on one of these axes, after what it follows has ended: by the moments described, by the days
# of saying, by the sources.
_AXES: tuple[tuple[_Day, _Day], ...] = (
    (lambda later: later.moment.earliest, lambda earlier: earlier.moment.latest),
    (lambda later: later.begun.earliest, lambda earlier: earlier.ended.latest),
    (lambda later: later.shown_from, lambda earlier: earlier.known_by),
)


class Succession:
    """The assertions of a series by day and by source.

    Two of which `alike` is the same follow, or do not follow, the same earlier ones, so that of a figure that is
    repeated the first is enough.
    """

    def __init__(self, series: Iterable[Assertion], alike: Callable[[Assertion], object]) -> None:
        everything = sorted(series, key=in_time)
        self._axes = [(_Axis(everything, starts, alike), ends) for starts, ends in _AXES]
        self._current: dict[SourceId, list[Assertion]] = defaultdict(list)
        for one in everything:
            for source in one.sources_as(ToldAs.NOW):
                self._current[source].append(one)

    def first(self, earlier: Assertion, follows: Callable[[Assertion, Assertion], bool]) -> Assertion | None:
        """The first that follows another: of a later day, or told as the later one by a source of both."""
        known = (later for source in earlier.sources_as(ToldAs.EARLIER) for later in self._current.get(source, ()))
        found = [later for later in known if follows(later, earlier)]
        for axis, ends in self._axes:
            after = (later for later in axis.after(ends(earlier)) if follows(later, earlier))
            found += islice(after, 1)
        return min(found, key=in_time, default=None)


class _Axis:
    """Assertions by the day on which they begin; those that may begin on any day are on none."""

    def __init__(self, series: Sequence[Assertion], starts: _Day, alike: Callable[[Assertion], object]) -> None:
        dated = sorted(((day, at) for at, one in enumerate(series) if (day := starts(one))))
        self._days = [day for day, _ in dated]
        self._assertions = [series[at] for _, at in dated]
        self._next_other = _next_others([alike(one) for one in self._assertions])

    def after(self, day: date | None) -> Iterator[Assertion]:
        """Those that begin after a day in their order, each figure once in a row; none where there is no day."""
        at = bisect_right(self._days, day) if day else len(self._days)
        while at < len(self._days):
            yield self._assertions[at]
            at = self._next_other[at]


def in_time(assertion: Assertion) -> tuple[date, bool, str]:
    """An order of assertions that holds wherever they have one: by the day that they describe or were said by."""
    moment = assertion.moment
    return moment.latest or date.max, moment.day is None, assertion.id


def _next_others(marks: list[object]) -> list[int]:
    """For each place the next at which the mark is another."""
    following = list(range(1, len(marks) + 1))
    for at in range(len(marks) - 2, -1, -1):
        if marks[at] == marks[at + 1]:
            following[at] = following[at + 1]
    return following
