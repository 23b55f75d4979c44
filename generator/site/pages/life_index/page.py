"""The list of disputed numbers: those that somebody spoke against, and those that were only passed on otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.life.page import LifePage


@dataclass(frozen=True, slots=True)
class AlikeLives:
    """Numbers of which the same became, by the code of that; those of the most reports come first."""

    code: str
    rows: tuple[LifePage, ...]


@dataclass(frozen=True, slots=True)
class LifeIndexPage:
    """`figures/index.md`."""

    path: PagePath
    groups: tuple[AlikeLives, ...]

    @property
    def is_of_few(self) -> bool:
        """Whether there are so few that one table without headings holds them."""
        return 0 < len(self.rows) <= FEW

    @property
    def rows(self) -> tuple[LifePage, ...]:
        """All numbers, in the order of the page."""
        return tuple(row for one in self.groups for row in one.rows)


# So few numbers stand in one table.
FEW = 4


def _groups(rows: Sequence[LifePage]) -> Iterator[AlikeLives]:
    against, otherwise = [one for one in rows if one.against], [one for one in rows if not one.against]
    yield from (
        AlikeLives(code, tuple(some)) for code, some in (("against", against), ("otherwise", otherwise)) if some
    )


def _pages(material: Material) -> tuple[LifeIndexPage]:
    return (LifeIndexPage(PagePath("figures/index.md"), tuple(_groups(material.made(LifePage)))),)


KIND = PageKind("life_index", LifeIndexPage, _pages)
