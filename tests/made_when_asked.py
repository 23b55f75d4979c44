"""Sites whose pages are made when a test asks for them: most look at one page of twenty kinds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain
from typing import Any, TypeVar, cast
from unittest.mock import patch

from generator.cite.addresses import Addresses
from generator.cite.places import PagePath
from generator.exports.rows import rows
from generator.exports.values import Row
from generator.ledger.ledger import Ledger
from generator.rules import findings
from generator.rules.finding import Finding
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.kind import Material, Page, PageKind
from generator.site.parts.how_to_cite import Cited, cited_pages
from generator.site.site import KINDS, Site, site

_P = TypeVar("_P", bound=Page)
_KINDS: Mapping[type[Page], PageKind[Any]] = {kind.page: kind for kind in KINDS}
# What lies in a folder, but for its index, or under a name.
_USUAL: Mapping[str, type[Page]] = {"actors": ActorPage, "days": DayPage, "index.md": HomePage}


def when_asked(
    kept: Ledger, found: Sequence[Finding] | None = None, tables: Mapping[str, list[Row]] | None = None
) -> Site:
    """The site of a ledger, of which a kind of page is made when somebody comes to it, and then kept."""
    addresses = Addresses(kept.corpus.event.address)
    with patch("generator.site.site.KINDS", ()):
        bare = site(kept, findings(kept) if found is None else found, lambda _: None, addresses, tables=dict)
    views = bare.ladders.views
    pages = _Pages(_Material(bare.ladders, addresses, frozenset(), lambda: tables or rows(kept, views.found)))
    return replace(bare, pages=cast(tuple[Page, ...], pages), cited=_Cited(kept, pages.at))


def pages_of(said: Site, kind: type[_P]) -> tuple[_P, ...]:
    """The pages of a class; of a site that is made when asked, no others but those that they show."""
    if isinstance(said.pages, _Pages):
        return said.pages.material.made(kind)
    return tuple(page for page in said.pages if isinstance(page, kind))


def page_at(said: Site, path: str) -> Page:
    """The page at a path; of a site that is made when asked, few others are made."""
    return said.pages.at(path) if isinstance(said.pages, _Pages) else _at(said.pages, path)


def _at(pages: Iterable[Page], path: str) -> Page:
    return next(page for page in pages if page.path == path)


class _Material(Material):
    """Material whose pages are made when another page, or a test, asks for them."""

    @property
    def there(self) -> Set[type[Page]]:
        """The classes whose pages are made."""
        return self._made.keys()

    def made(self, page: type[_P]) -> tuple[_P, ...]:
        if page not in self._made:
            self.make(_KINDS[page])
        return super().made(page)


class _Pages:
    """The pages, in the order of a build."""

    def __init__(self, material: _Material) -> None:
        self.material = material

    def __iter__(self) -> Iterator[Page]:
        return self._of(_KINDS)

    def at(self, path: str) -> Page:
        """The page at a path, looked for among those that are made, then in the kind that usually lies there."""
        usual, there = _USUAL.get(path.partition("/")[0]), self.material.there
        kinds = sorted(_KINDS, key=lambda kind: (kind not in there, kind is not usual))
        return _at(self._of(kinds), path)

    def _of(self, kinds: Iterable[type[Page]]) -> Iterator[Page]:
        return chain.from_iterable(map(self.material.made, kinds))


class _Cited(dict[PagePath, Cited]):
    """How to cite each page that somebody shows."""

    def __init__(self, kept: Ledger, at: Callable[[str], Page]) -> None:
        self._kept, self._at = kept, at

    def get(self, path: PagePath, default: Any = None) -> Any:
        page = self._at(path)
        title = _KINDS[type(page)].title
        return cited_pages(self._kept, {path: title(page)}, Addresses())[path] if title else default
