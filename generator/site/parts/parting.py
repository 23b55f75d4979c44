"""Long lists in parts with an address each: by year, and where one of a year is too long by month, then by day."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from generator.language import formats, say

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Bounds:
    """So many rows of a list stand on one page, by what they are; a longer list is told in parts.

    Each is what keeps the largest page, its notes included, within 2,500 elements and 120 KB as it is sent, by what
    `benchmarks/largest.py` measures.
    """

    sources: int = 200


@dataclass(frozen=True, slots=True)
class Portion(Generic[Thing]):
    """A part of a long list: `name` ends its address. Where it would be too long, its things lie in those `within`."""

    name: str
    title: str
    own: tuple[Thing, ...]
    within: tuple["Portion[Thing]", ...] = ()

    @property
    def all(self) -> tuple[Thing, ...]:
        """Its things, in their order."""
        return self.own or tuple(thing for one in self.within for thing in one.all)


def by_day(things: Iterable[Thing], day_of: Callable[[Thing], date | None], most: int) -> tuple[Portion[Thing], ...]:
    """The parts of a list, of at most so many things, in the order in which the first of each comes.

    The address of a part tells its days alone: what is added elsewhere changes none. Only what is of one day, or of
    none, is told by number where it is too long.
    """
    return tuple(_parts([*things], day_of, most, _STEPS))


def leaves(portions: Iterable[Portion[Thing]]) -> Iterator[Portion[Thing]]:
    """The parts that have things of their own, in their order."""
    for one in portions:
        yield from leaves(one.within) if one.within else [one]


def first_divided(portions: Sequence[Portion[Thing]]) -> Sequence[Portion[Thing]]:
    """The parts with which a list of them begins: not one alone, where that is divided itself."""
    while len(portions) == 1 and portions[0].within:
        portions = portions[0].within
    return portions


_Step = Callable[[date], tuple[str, str]]
_STEPS: tuple[_Step, ...] = (
    lambda day: (f"{day.year:04}", str(day.year)),
    lambda day: (f"{day:%Y-%m}", formats.month(day)),
    lambda day: (day.isoformat(), formats.day(day)),
)


def _parts(
    things: Sequence[Thing], day_of: Callable[[Thing], date | None], most: int, steps: Sequence[_Step]
) -> Iterator[Portion[Thing]]:
    found: dict[tuple[str, str], list[Thing]] = {}
    for thing in things:
        day = day_of(thing)
        found.setdefault(steps[0](day) if day else ("undated", say("part-undated")), []).append(thing)
    for (name, title), those in found.items():
        if len(those) <= most:
            yield Portion(name, title, tuple(those))
        elif len(steps) > 1 and name != "undated":
            yield Portion(name, title, (), tuple(_parts(those, day_of, most, steps[1:])))
        else:
            yield Portion(name, title, (), tuple(_by_number(name, title, those, most)))


def _by_number(name: str, title: str, things: Sequence[Thing], most: int) -> Iterator[Portion[Thing]]:
    for number, at in enumerate(range(0, len(things), most), 1):
        yield Portion(f"{name}-{number}", say("part-numbered", title=title, n=number), tuple(things[at : at + most]))
