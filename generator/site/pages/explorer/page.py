"""The explorer: what its script fills with the claims of the record, to search and filter."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.check.page import given
from generator.site.pages.kind import Material, PageKind


@dataclass(frozen=True, slots=True)
class ExplorerPage:
    """`explorer.md`: the search and the filters, and without a script the way to the full tables.

    It has so many `figures`, of which other pages count `given`: each text once, and none that gives no number.
    """

    path: PagePath
    figures: int
    given: int

    @property
    def counts_alike(self) -> bool:
        """Whether other pages count as many."""
        return self.figures == self.given


def _pages(material: Material) -> tuple[ExplorerPage]:
    ledger = material.ladders.views.ledger
    return (ExplorerPage(PagePath("explorer.md"), len(ledger.figures), len(given(ledger))),)


KIND = PageKind("explorer", ExplorerPage, _pages)
