"""What a chart is drawn from: figures and denials, each with the days on which it may have been said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Bound(StrEnum):
    """To which side the words leave a figure open."""

    NONE = ""
    UP = "up"
    DOWN = "down"


class Contest(StrEnum):
    """What became of a figure that no longer stands, or may not."""

    STRUCK = "struck"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One number of a single course: the day that it is of, where that is stated, else the last possible."""

    day: date
    value: float
    text: str
    dated: bool = True
    of: str = ""


@dataclass(frozen=True, slots=True)
class LaneItem:
    """A figure or a denial in the lane of who said it.

    It was said from `first` to `last`; `first` is None where nothing but the beginning of the event bounds it, `last`
    where no day is known. `hits` are the ids of the figures that a denial is aimed at, `maybe` of those at which it may
    be; a figure has neither. `since` is the first of the many days within which what shows it appeared, where
    `first` is None, and `dated` those days in words. `again` are the days on which others carried it. `address` and
    `name` make it a link. Where others are credited with it, too, `beside` tells that and `alone` is the text without.
    `is_read` tells that its day, or whose it is, is our reading of its texts.
    """

    of: str
    text: str
    first: date | None
    last: date | None
    value: float = 0.0
    bound: Bound = Bound.NONE
    contest: Contest | None = None
    hits: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    hue: int = 0
    again: tuple[date, ...] = ()
    address: str = ""
    name: str = ""
    since: date | None = None
    dated: str = ""
    alone: str = ""
    beside: str = ""
    is_read: bool = False

    @property
    def is_denial(self) -> bool:
        """Whether it is a denial of figures, and none itself."""
        return bool(self.hits or self.maybe)

    @property
    def is_dated(self) -> bool:
        """Whether only one day is possible."""
        return self.last is not None and self.first == self.last

    @property
    def is_by(self) -> bool:
        """Whether it is only known by when it was said."""
        return self.last is not None and self.first is None

    @property
    def is_range(self) -> bool:
        """Whether it was said on one of several days, of which the first is known."""
        return self.last is not None and self.first is not None and self.first < self.last

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which it has a place."""
        return tuple(day for day in (self.first, self.since, self.last, *self.again) if day) if self.last else ()


@dataclass(frozen=True, slots=True)
class Lane:
    """What one speaker said, in the order of days."""

    name: str
    items: tuple[LaneItem, ...]
