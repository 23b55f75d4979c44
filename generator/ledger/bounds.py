"""Bounds: the first and the last day on which something can have been, as far as the record tells.

Days as intervals, whose order is partial: Allen, Communications of the ACM 26(11), 1983.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from generator.record.dates import When


# A tuple, of which hundreds of thousands are made faster than of a class of its own.
class Bounds(NamedTuple):
    """The days from `earliest` to `latest`; None on a side that nothing bounds.

    `at` is the moment itself, where a time of day and its zone are known; the day is that of its clock.
    """

    earliest: date | None = None
    latest: date | None = None
    at: datetime | None = None

    @property
    def day(self) -> date | None:
        """The day, where only one is possible."""
        return self.latest if self.earliest == self.latest else None

    def is_before(self, other: "Bounds") -> bool:
        """Whether every day of this lies before every day of the other; of two moments, whether one does."""
        if self.at and other.at:
            return self.at < other.at
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def meets(self, other: "Bounds") -> bool:
        """Whether both can be of one time: some day lies in both, and two moments are one."""
        return not self.is_before(other) and not other.is_before(self)

    def narrowed(self, other: "Bounds") -> "Bounds":
        """The days that lie in both; this where none does, for then one of the two is mistaken."""
        if not self.meets(other) or self == other:
            return self
        return Bounds(_later(self.earliest, other.earliest), _earlier(self.latest, other.latest), self.at)

    def until(self, last: date | None) -> "Bounds":
        """The days up to a last one; all of them where none is so early, or where no last one is known."""
        if last is None or (self.latest is not None and self.latest <= last):
            return self
        return self.narrowed(Bounds(None, last))

    def allows(self, day: date) -> bool:
        """Whether a day lies in them."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)


ANY_DAY = Bounds()


def bounds_of(when: When | None) -> Bounds:
    """The days that a date allows; "about" a day bounds nothing, and no date neither."""
    return ANY_DAY if when is None or when.approximate else Bounds(when.earliest, when.latest, when.instant)


def first_of(when: When | None) -> date | None:
    """The first day that a date allows; see `bounds_of`."""
    return None if when is None or when.approximate else when.earliest


def hull(many: Iterable[Bounds]) -> Bounds:
    """The days from the first that any of some bounds allows to the last."""
    found = list(many)
    if len(found) == 1 or (found and all(one == found[0] for one in found)):
        return found[0]
    starts, ends = [one.earliest for one in found], [one.latest for one in found]
    return Bounds(
        earliest_of(starts),
        None if None in ends else _latest(ends),
    )


def earliest_of(days: Iterable[date | None]) -> date | None:
    """The first of some days; None where one of them is open, or there is none."""
    known = [*days]
    return None if None in known else _earliest(known)


def within(day: Bounds, floor: date | None) -> Bounds:
    """Bounds of which nothing lies before `floor`, where they leave anything after it."""
    if floor is None or (day.latest and day.latest < floor) or (day.earliest and day.earliest >= floor):
        return day
    return Bounds(floor, day.latest, day.at)


def _earlier(one: date | None, other: date | None) -> date | None:
    return other if one is None or (other is not None and other < one) else one


def _later(one: date | None, other: date | None) -> date | None:
    return other if one is None or (other is not None and other > one) else one


def _earliest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day), default=None)


def _latest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day), default=None)
