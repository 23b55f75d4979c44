"""Succession: which assertion of a series comes after another and takes its place, without trying each."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from generator.ledger.assertion import Assertion
from generator.record.claims import ToldAs
from generator.record.ids import SourceId

_Day = Callable[[Assertion], date | None]
_Follows = Callable[[Assertion, Assertion], bool]
_LAST = datetime.max.replace(tzinfo=UTC)


class Succession:
    """The assertions of a series by day and by source.

    What may follow begins, by the moments described, by the days of saying or by the sources, after what it follows
    has ended. Two of which `alike` is the same follow, or do not follow, the same earlier ones, so that of a figure
    that is repeated the first is enough.
    """

    def __init__(self, series: Iterable[Assertion], alike: Callable[[Assertion], object]) -> None:
        everything = sorted(series, key=in_time)
        # Numbers in place of what is alike, which is compared on each axis.
        numbers: dict[object, int] = {}
        marks = [numbers.setdefault(alike(one), len(numbers)) for one in everything]
        self._said = _Axis(everything, lambda later: later.begun.earliest, marks)
        is_timed = any(one.begun.at for one in everything)
        self._timed = _Axis(everything, lambda later: later.begun.at, marks) if is_timed else None
        # Where no moment is stated, figures describe the days on which they were said.
        is_stated = any(one.as_of for one in everything)
        self._described = _Axis(everything, lambda later: later.moment.earliest, marks) if is_stated else None
        self._shown = _Axis(everything, lambda later: later.shown_from, marks)
        # What sources that tell one of them as earlier tell as of now.
        self._current: dict[SourceId, list[Assertion]] = defaultdict(list)
        earlier_in = frozenset[SourceId]().union(*(one.earlier_in for one in everything))
        for one in everything if earlier_in else ():
            for source in earlier_in.intersection(one.sources_as(ToldAs.NOW)):
                self._current[source].append(one)

    def first(self, earlier: Assertion, follows: _Follows) -> Assertion | None:
        """The first that certainly follows another: of a later day, or told as the later one by a source of both."""
        known = (later for source in earlier.earlier_in for later in self._current.get(source, ()))
        found = [later for later in known if follows(later, earlier)]
        found += self._said.first_after(earlier.ended.latest, earlier, follows)
        if self._timed:
            found += self._timed.first_after(earlier.ended.at, earlier, follows)
        if self._described:
            found += self._described.first_after(earlier.moment.latest, earlier, follows)
        return min(found, key=lambda later: in_turn(later, earlier), default=None)

    def first_shown(self, earlier: Assertion, follows: _Follows) -> Assertion | None:
        """The first that follows another by what the sources show."""
        return next(self._shown.first_after(earlier.known_by, earlier, follows), None)


class _Axis:
    """Assertions by the day on which they begin; those that may begin on any day are on none."""

    def __init__(self, series: Sequence[Assertion], starts: _Day, marks: Sequence[int]) -> None:
        dated = sorted(((day, at) for at, one in enumerate(series) if (day := starts(one))))
        self._days = [day for day, _ in dated]
        self._assertions = [series[at] for _, at in dated]
        self._next_other = _next_others([marks[at] for _, at in dated])

    def first_after(self, day: date | None, earlier: Assertion, follows: _Follows) -> Iterator[Assertion]:
        """What follows on the first day, after a day, on which anything does; each figure in a row is tried once."""
        days, assertions, next_other = self._days, self._assertions, self._next_other
        at, end, first = bisect_right(days, day) if day else len(days), len(days), None
        while at < end and (first is None or days[at] == first):
            if follows(assertions[at], earlier):
                first = days[at]
                yield assertions[at]
            at = next_other[at]


def in_time(assertion: Assertion) -> tuple[date, bool, datetime, str]:
    """An order of assertions that holds wherever they have one: by the day that they describe or were said by.

    Those of a day follow one another by the time of it, where they have one.
    """
    moment = assertion.moment
    return moment.latest or date.max, moment.day is None, moment.at or _LAST, assertion.id


def in_turn(later: Assertion, earlier: Assertion) -> tuple[date, bool, datetime, bool, tuple[int, int], str]:
    """An order of what may take another's place: by time, and of one day the same body's first, and the most exact."""
    day, is_open, at, name = in_time(later)
    return day, is_open, at, later.bodies.isdisjoint(earlier.bodies), later.count.precision, name


def _next_others(marks: Sequence[int]) -> list[int]:
    """For each place the next at which the mark is another."""
    following = list(range(1, len(marks) + 1))
    for at in range(len(marks) - 2, -1, -1):
        if marks[at] == marks[at + 1]:
            following[at] = following[at + 1]
    return following
