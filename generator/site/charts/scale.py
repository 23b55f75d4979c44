"""Where a day and a value lie in a frame: the first weeks and what came later, values from zero."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from generator.language import say
from generator.language.formats import number, short_day

# What lies within so many days has one scale; else the first weeks have their own, and what came later has another.
ONE_SCALE, FIRST_WEEKS = timedelta(days=42), timedelta(days=27)


@dataclass(frozen=True, slots=True)
class Cutting:
    """How time may be cut: the room of a cut, and the least room of a stretch."""

    cut: float = 26.0
    least: float = 60.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """An unbroken run of days, drawn from `left` to `right`."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """The place of a day of the stretch; the only day of a stretch lies in its middle."""
        days = (self.last - self.first).days
        if not days:
            return round((self.left + self.right) / 2, 1)
        return round(self.left + (self.right - self.left) * (day - self.first).days / days, 1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis with its words; `below` stands on a second line."""

    at: float
    text: str
    below: str = ""

    @property
    def baseline(self) -> float:
        """The height of its words beside a line at its place."""
        return self.at + 4


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Stretches of days from left to right with cuts between them."""

    stretches: tuple[Stretch, ...]

    def x(self, day: date) -> float:
        """The place of a day; one in a cut, or beyond an end, lies at the nearest end of a stretch."""
        for stretch in self.stretches:
            if day <= stretch.last:
                return stretch.x(max(day, stretch.first))
        last = self.stretches[-1]
        return last.x(last.last)

    @property
    def cuts(self) -> tuple[float, ...]:
        """The middle of each cut."""
        return tuple(round((one.right + other.left) / 2, 1) for one, other in pairwise(self.stretches))

    def ticks(self, room: float) -> tuple[Tick, ...]:
        """Days to name, `room` apart: where the stretches begin first, then days at even steps within them.

        A day is "9 Jan"; the year stands below the first that a reader would take for one of another year.
        """
        wanted = [stretch.first for stretch in self.stretches]
        wanted += [day for stretch in self.stretches for day in _named_days(stretch, room)]
        days: list[date] = []
        for day in wanted:
            if all(abs(self.x(day) - self.x(other)) >= room for other in days):
                days.append(day)
        spans_years = len({day.year for day in days}) > 1
        ticks: list[Tick] = []
        year = None
        for day in sorted(days):
            ticks.append(Tick(self.x(day), short_day(day), str(day.year) if spans_years and day.year != year else ""))
            year = day.year
        return tuple(ticks)


def time_scale(days: Iterable[date], left: float, right: float, cutting: Cutting) -> TimeScale:
    """The scale on which some days lie: the first weeks, and after a cut what came later.

    Each stretch gets room by how often something lies in it, and never less than the least: within a stretch days
    are even, between the two they are not, which is what the mark of the cut says.
    """
    runs = _runs(sorted(days))
    room = right - left - cutting.cut * (len(runs) - 1)
    least = min(cutting.least, room / len(runs))
    spare, whole = room - least * len(runs), sum(len(run) - 1 for run in runs)
    stretches = []
    at = left
    for run in runs:
        width = least + (spare * (len(run) - 1) / whole if whole else spare / len(runs))
        stretches.append(Stretch(run[0], run[-1], round(at, 1), round(at + width, 1)))
        at += width + cutting.cut
    return TimeScale(tuple(stretches))


def _runs(days: Sequence[date]) -> list[Sequence[date]]:
    if days[-1] - days[0] <= ONE_SCALE:
        return [days]
    first = [day for day in days if day - days[0] <= FIRST_WEEKS]
    return [first, days[len(first) :]]


def _named_days(stretch: Stretch, room: float) -> list[date]:
    """The ends of a stretch, and the days between them that leave room for words."""
    length = (stretch.last - stretch.first).days
    width = stretch.right - stretch.left
    if not length or width < room:
        return [stretch.first]
    most = max(1, min(length, int(width // room)))
    step = -(-length // most)
    days = [stretch.first + timedelta(days=at) for at in range(0, length, step)]
    if len(days) > 1 and stretch.right - stretch.x(days[-1]) < room:
        days.pop()
    return [*days, stretch.last]


@dataclass(frozen=True, slots=True)
class ValueScale:
    """Values from zero at `bottom` to `most` at `top`."""

    most: float
    top: float
    bottom: float

    def y(self, value: float) -> float:
        """The place of a value."""
        return round(self.bottom - (self.bottom - self.top) * min(value, self.most) / self.most, 1)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """Zero and a few round values."""
        step = _round_step(self.most)
        count = int(self.most / step + 1e-9)
        return tuple(Tick(self.y(step * times), _written(step * times)) for times in range(count + 1))


def value_scale(values: Iterable[float], top: float, bottom: float) -> ValueScale:
    """The scale that begins at zero and holds all values with a little air above them."""
    return ValueScale(max([*values, 0.0]) * 1.12 or 1.0, top, bottom)


def _round_step(most: float) -> float:
    """The round number, 1, 2 or 5 with zeros, that goes three or four times or so into `most`."""
    size = 1.0
    while size * 10 <= most:
        size *= 10
    while size > most:
        size /= 10
    return next(size * part for part in (0.2, 0.5, 1.0, 2.0, 5.0) if most / (size * part) < 5)


def _written(value: float) -> str:
    """`0`, `2,000`, `1.5 million`."""
    for size, code in ((1e9, "number-billions"), (1e6, "number-millions")):
        if value >= size:
            return say(code, number=_rounded(value / size))
    return number(int(value)) if value == int(value) else _rounded(value)


def _rounded(value: float) -> str:
    return number(float(f"{value:g}"))
