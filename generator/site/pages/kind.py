"""What a kind of page is: its class, how its pages are made, its template. Each room registers one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from itertools import chain
from typing import Generic, ParamSpec, Protocol, TypeVar

from generator.cite.addresses import Addresses
from generator.cite.places import PagePath
from generator.exports.values import Row
from generator.record.noted import asking, note
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views


class Page(Protocol):
    """What every page has."""

    @property
    def path(self) -> PagePath:
        """Where it lies below the docs."""


_P = TypeVar("_P", bound=Page)
_A = ParamSpec("_A")


@dataclass(frozen=True, slots=True)
class Material:
    """What pages are made of: the ladders, the addresses of the site, and the pages made before.

    `documents` are the hand-written pages, by path, to which pages may lead where they are there; `tables` gives the
    rows of the data by table; `sizes` gives those of the data files in bytes, by path, as far as they are known.
    """

    ladders: Ladders
    addresses: Addresses
    documents: frozenset[str]
    tables: Callable[[], Mapping[str, list[Row]]] = dict
    sizes: Callable[[], Mapping[str, int]] = dict
    _made: dict[type, tuple[Page, ...]] = field(default_factory=dict)
    _asked: dict[type, set[int]] = field(default_factory=dict)
    _of_pages: dict[PagePath, set[int]] = field(default_factory=dict)

    @property
    def views(self) -> Views:
        """Links, and findings in words."""
        return self.ladders.views

    def make(self, kind: "PageKind[_P]") -> tuple[_P, ...]:
        """The pages of a kind, kept for the kinds that are made after it."""
        of_pages: dict[PagePath, set[int]] = {}
        token = _MADE.set(of_pages)
        try:
            with asking(apart=True) as asked:
                pages = tuple(kind.make(self))
        finally:
            _MADE.reset(token)
        self._made[kind.page] = pages
        self._asked[kind.page] = asked.union(*of_pages.values())
        self._of_pages.update({path: asked | of_page for path, of_page in of_pages.items()})
        return pages

    @property
    def all(self) -> Iterator[Page]:
        """The pages of all kinds that were made before."""
        for asked in self._asked.values():
            note(asked)
        return chain.from_iterable(self._made.values())

    @property
    def asked(self) -> Mapping[PagePath, set[int]]:
        """Of each page that is `made_apart` the records of whose words it is made."""
        return self._of_pages

    def made(self, page: type[_P]) -> tuple[_P, ...]:
        """The pages of a class; raises KeyError where its kind has not been made yet."""
        note(self._asked[page])
        return tuple(one for one in self._made[page] if isinstance(one, page))


# Of each page of the kind that is being made the records of whose words it is made.
_MADE: ContextVar[dict[PagePath, set[int]] | None] = ContextVar("pages", default=None)


def made_apart(make: Callable[_A, _P]) -> Callable[_A, _P]:
    """What makes one page of a kind, with a note of whose words it is made; all else of its kind counts for it, too.

    Where it looks into another page of its kind, it has to have that by `looked_into`.
    """

    @wraps(make)
    def page(*given: _A.args, **named: _A.kwargs) -> _P:
        with asking(apart=True) as asked:
            made = make(*given, **named)
        of_pages = _MADE.get()
        if of_pages is None:
            note(asked)
        else:
            of_pages.setdefault(made.path, set()).update(asked)
        return made

    return page


def looked_into(page: _P) -> _P:
    """A page, for another of the same kind: of what that is made, the other is made, too."""
    note((_MADE.get() or {}).get(page.path, ()))
    return page


@dataclass(frozen=True, slots=True)
class PageKind(Generic[_P]):
    """A kind of page; its room below `site/pages/` has its name.

    `title` is that under which a page is cited; without one its pages tell no reference to themselves. `summary` is
    what a page says of itself; where it is empty, its first paragraph does, after what it `begins` with. What is not
    `listed` is in no search and site map.
    """

    name: str
    page: type[_P]
    make: Callable[[Material], Iterable[_P]]
    title: Callable[[_P], str] | None = None
    summary: Callable[[_P], str] | None = None
    begins: Callable[[_P], str] | None = None
    listed: bool = True

    @property
    def template(self) -> str:
        """The path of its template below `site/`."""
        return f"pages/{self.name}/page.md.jinja"
