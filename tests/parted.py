"""The site of the fictional event with so little on a page that every list that may be long is told in parts."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from generator.cite.parting import PageRoom
from generator.site.pages.part.page import PartPage
from generator.site.render import render
from generator.site.site import Site, site
from tests.records import EVENT, book_of, findings_of

FEW = PageRoom(12)
_P = TypeVar("_P")


@cache
def parted() -> Site:
    """All of its pages."""
    return site(book_of(EVENT), findings_of(EVENT), lambda _: None, room=FEW)


@cache
def texts() -> Mapping[str, str]:
    """Their texts by path."""
    return render(parted())


def pages(kind: type[_P]) -> list[_P]:
    """Those of a class."""
    return [page for page in parted().pages if isinstance(page, kind)]


def parts(folder: str) -> list[PartPage]:
    """The parts that lie in a folder."""
    return [one for one in pages(PartPage) if one.path.startswith(f"{folder}/")]
