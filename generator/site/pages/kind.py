"""What a kind of page is: its class, how its pages are made, its template. Each room registers one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Generic, Protocol, TypeVar

from generator.cite.addresses import Addresses
from generator.cite.places import PagePath
from generator.exports.values import Row
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views


class Page(Protocol):
    """What every page has."""

    @property
    def path(self) -> PagePath:
        """Where it lies below the docs."""


_P = TypeVar("_P", bound=Page)


@dataclass(frozen=True, slots=True)
class Material:
    """What pages are made of: the ladders, the addresses of the site, and the pages made before.

    `documents` are the hand-written pages, by path, to which pages may lead where they are there; `tables` are the rows
    of the data by table; `sizes` gives those of the data files in bytes, by path, as far as they are known.
    """

    ladders: Ladders
    addresses: Addresses
    documents: frozenset[str]
    tables: Mapping[str, list[Row]] = field(default_factory=dict)
    sizes: Callable[[], Mapping[str, int]] = dict
    _made: dict[type, tuple[Page, ...]] = field(default_factory=dict)

    @property
    def views(self) -> Views:
        """Links, and findings in words."""
        return self.ladders.views

    def make(self, kind: "PageKind[_P]") -> tuple[_P, ...]:
        """The pages of a kind, kept for the kinds that are made after it."""
        pages = tuple(kind.make(self))
        self._made[kind.page] = pages
        return pages

    @property
    def all(self) -> Iterator[Page]:
        """The pages of all kinds that were made before."""
        return chain.from_iterable(self._made.values())

    def made(self, page: type[_P]) -> tuple[_P, ...]:
        """The pages of a class; raises KeyError where its kind has not been made yet."""
        return tuple(one for one in self._made[page] if isinstance(one, page))


@dataclass(frozen=True, slots=True)
class PageKind(Generic[_P]):
    """A kind of page; its room below `site/pages/` has its name.

    `title` is that under which a page is cited; without one its pages tell no reference to themselves. `summary` is
    what a page says of itself; where it is empty, its first paragraph does. What is not `listed` is in no search and
    site map.
    """

    name: str
    page: type[_P]
    make: Callable[[Material], Iterable[_P]]
    title: Callable[[_P], str] | None = None
    summary: Callable[[_P], str] | None = None
    listed: bool = True

    @property
    def template(self) -> str:
        """The path of its template below `site/`."""
        return f"pages/{self.name}/page.md.jinja"
