"""The explorer: what its script fills with the claims of the record, to search and filter."""

from dataclasses import dataclass

from generator.site.pages.kind import Kind, Material


@dataclass(frozen=True, slots=True)
class ExplorerPage:
    """`explorer.md`: the search and the filters, and without a script the way to the full tables."""

    path: str


def _pages(_: Material) -> tuple[ExplorerPage]:
    return (ExplorerPage("explorer.md"),)


KIND = Kind("explorer", ExplorerPage, _pages)
