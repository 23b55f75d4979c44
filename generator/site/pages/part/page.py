"""The parts of what is too long for one page, each at an address of its own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from generator.cite.parting import PageRoom, Portion, by_number, first_divided, leaves
from generator.cite.places import PagePath
from generator.language import say
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class PartLine:
    """What leads to a part, and how many things it has."""

    link: Link
    things: int


@dataclass(frozen=True, slots=True)
class PartPage:
    """A part of the page `whole`, between the one `before` and the one `after` it.

    The template `body` tells its `content`; where it is divided itself, it has neither, and leads to those `within`.
    """

    path: PagePath
    whole: Link
    title: str
    before: Link | None
    after: Link | None
    within: tuple[PartLine, ...]
    body: str
    content: object


@runtime_checkable
class Divisible(Protocol):
    """A page of which parts stand elsewhere."""

    @property
    def parts(self) -> tuple[PartPage, ...]:
        """Those parts."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What is divided: `of` names it, its parts lie in `folder`, and `page` leads to the page of the whole."""

    page: Link
    of: str
    folder: str

    def lines(self, portions: Sequence[Portion[Thing]]) -> tuple[PartLine, ...]:
        """What leads from the whole to its parts."""
        return tuple(PartLine(self._link(one), len(one.all)) for one in first_divided(portions))

    def pages(
        self, portions: Sequence[Portion[Thing]], body: str, content: Callable[[Portion[Thing]], object]
    ) -> Iterator[PartPage]:
        """The page of each part, and of each that is divided further."""
        ends = [*leaves(portions)]
        for at, one in enumerate(ends):
            before = self._link(ends[at - 1]) if at else None
            after = self._link(ends[at + 1]) if at + 1 < len(ends) else None
            yield self._page(one, before, after, body, content(one))
        for one in _divided(portions):
            yield self._page(one, None, None, "", None)

    def _page(
        self, one: Portion[Thing], before: Link | None, after: Link | None, body: str, content: object
    ) -> PartPage:
        lines = tuple(PartLine(self._link(each), len(each.all)) for each in one.within)
        title = say("part-title", whole=self.of, part=one.title)
        return PartPage(self._path(one), self.page, title, before, after, lines, body, content)

    def _path(self, one: Portion[Thing]) -> PagePath:
        return PagePath(f"{self.folder}/{one.name}.md")

    def _link(self, one: Portion[Thing]) -> Link:
        return Link(one.title, self._path(one))


def apart(
    of: Whole,
    named: tuple[str, str],
    things: Sequence[Thing],
    weigh: Callable[[Thing], int],
    room: PageRoom,
    body: str,
    content: Callable[[Portion[Thing]], object] = lambda one: one.own,
) -> tuple[tuple[PartLine, ...], tuple[PartPage, ...]]:
    """What leads to the parts by number of a list, known by its name and its title, and these parts."""
    portions = by_number([(*named, things)], weigh, room)
    return of.lines(portions), tuple(of.pages(portions, body, content))


def _divided(portions: Sequence[Portion[Thing]]) -> Iterator[Portion[Thing]]:
    for one in portions:
        if one.within:
            yield one
            yield from _divided(one.within)


def _pages(material: Material) -> Iterator[PartPage]:
    for page in material.all:
        if isinstance(page, Divisible):
            yield from page.parts


KIND = PageKind("part", PartPage, _pages)
