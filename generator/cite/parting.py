"""Long lists in parts with an address each: by year, and where one of a year is too long by month, then by day."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from generator.language import formats, say

Thing = TypeVar("Thing")
Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class PageRoom:
    """So many elements the lists of one page have together; a list for which there is no room is told in parts.

    With the frame of a page and what else stands on it that is at most 2,500 elements, and 120 KB as it is sent.
    """

    elements: int = 2050

    def of(self, each: int) -> int:
        """How many things have room on a page that has nothing else, of so many elements each."""
        return max(1, self.elements // each)


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


def by_day(
    things: Iterable[Thing], day_of: Callable[[Thing], date | None], weigh: Callable[[Thing], int], room: PageRoom
) -> tuple[Portion[Thing], ...]:
    """The parts of a list, each with as much as a page has room for: the earliest first, what has no day last.

    The address of a part tells its days alone: what is added elsewhere changes none. Only what is of one day, or of
    none, is told by number where it is too long. What `weigh` gives is how many elements a thing has.
    """
    return tuple(_parts([(thing, weigh(thing)) for thing in things], day_of, room.elements, _STEPS))


def by_name(
    groups: Iterable[tuple[str, str, Sequence[Thing]]],
    day_of: Callable[[Thing], date | None],
    weigh: Callable[[Thing], int],
    room: PageRoom,
) -> tuple[Portion[Thing], ...]:
    """A part for each group, by its name and title, and where that is too long its parts by day."""
    return tuple(_named(name, title, things, day_of, weigh, room) for name, title, things in groups if things)


def by_number(
    groups: Iterable[tuple[str, str, Sequence[Thing]]], weigh: Callable[[Thing], int], room: PageRoom
) -> tuple[Portion[Thing], ...]:
    """A part for each group of things that have no day, by its name and title; too long a one is told by number."""
    return tuple(_counted(name, title, things, weigh, room.elements) for name, title, things in groups if things)


def leaving(weights: Mapping[Name, int], room: PageRoom) -> frozenset[Name]:
    """Which lists leave a page, by their names and how many elements each has: the longest, until the others fit."""
    gone: set[Name] = set()
    for name, _ in sorted(weights.items(), key=lambda one: -one[1]):
        if sum(weight for each, weight in weights.items() if each not in gone) > room.elements:
            gone.add(name)
    return frozenset(gone)


def leaves(portions: Iterable[Portion[Thing]]) -> Iterator[Portion[Thing]]:
    """The parts that have things of their own, in their order."""
    for one in portions:
        yield from leaves(one.within) if one.within else [one]


def first_divided(portions: Sequence[Portion[Thing]]) -> Sequence[Portion[Thing]]:
    """The parts with which a list of them begins: not one alone, where that is divided itself."""
    while len(portions) == 1 and portions[0].within:
        portions = portions[0].within
    return portions


_UNDATED = "undated"
_Step = Callable[[date], tuple[str, str]]
_STEPS: tuple[_Step, ...] = (
    lambda day: (f"{day.year:04}", str(day.year)),
    lambda day: (f"{day:%Y-%m}", formats.month(day)),
    lambda day: (day.isoformat(), formats.day(day)),
)


def _named(
    name: str,
    title: str,
    things: Sequence[Thing],
    day_of: Callable[[Thing], date | None],
    weigh: Callable[[Thing], int],
    room: PageRoom,
) -> Portion[Thing]:
    if sum(map(weigh, things)) <= room.elements:
        return Portion(name, title, tuple(things))
    return Portion(name, title, (), tuple(_below(name, title, by_day(things, day_of, weigh, room))))


def _counted(
    name: str, title: str, things: Sequence[Thing], weigh: Callable[[Thing], int], most: int
) -> Portion[Thing]:
    weighed = [(thing, weigh(thing)) for thing in things]
    if sum(weight for _, weight in weighed) <= most:
        return Portion(name, title, tuple(things))
    return Portion(name, title, (), tuple(_by_number(name, title, weighed, most)))


def _below(name: str, title: str, portions: Iterable[Portion[Thing]]) -> Iterator[Portion[Thing]]:
    """The parts of a group, called by its name, too."""
    for one in portions:
        both = say("part-of-both", first=title, second=one.title)
        yield Portion(f"{name}-{one.name}", both, one.own, tuple(_below(name, title, one.within)))


def _parts(
    things: Sequence[tuple[Thing, int]],
    day_of: Callable[[Thing], date | None],
    most: int,
    steps: Sequence[_Step],
) -> Iterator[Portion[Thing]]:
    found: dict[tuple[str, str], list[tuple[Thing, int]]] = {}
    for thing, weight in things:
        day = day_of(thing)
        found.setdefault(steps[0](day) if day else (_UNDATED, say("part-undated")), []).append((thing, weight))
    for (name, title), those in sorted(found.items(), key=lambda one: (one[0][0] == _UNDATED, one[0])):
        if sum(weight for _, weight in those) <= most:
            yield Portion(name, title, tuple(thing for thing, _ in those))
        elif len(steps) > 1 and name != _UNDATED:
            yield Portion(name, title, (), tuple(_parts(those, day_of, most, steps[1:])))
        else:
            yield Portion(name, title, (), tuple(_by_number(name, title, those, most)))


def _by_number(name: str, title: str, things: Sequence[tuple[Thing, int]], most: int) -> Iterator[Portion[Thing]]:
    full: list[list[Thing]] = []
    left = 0
    for thing, weight in things:
        if weight > left:
            full.append([])
            left = most
        full[-1].append(thing)
        left -= weight
    for number, own in enumerate(full, 1):
        yield Portion(f"{name}-{number}", say("part-numbered", title=title, n=number), tuple(own))
