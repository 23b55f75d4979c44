"""The explorer: what its script fills with the claims of the record, to search and filter."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind


@dataclass(frozen=True, slots=True)
class ExplorerPage:
    """`explorer.md`: the search and the filters, and without a script the way to the full tables."""

    path: PagePath


def _pages(_: Material) -> tuple[ExplorerPage]:
    return (ExplorerPage(PagePath("explorer.md")),)


KIND = PageKind("explorer", ExplorerPage, _pages)
