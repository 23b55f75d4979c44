"""The list of disputed numbers, those of the most reports first."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.life.page import LifePage


@dataclass(frozen=True, slots=True)
class LifeIndexPage:
    """`figures/index.md`."""

    path: PagePath
    rows: tuple[LifePage, ...]


def _pages(material: Material) -> tuple[LifeIndexPage]:
    return (LifeIndexPage(PagePath("figures/index.md"), material.made(LifePage)),)


KIND = PageKind("life_index", LifeIndexPage, _pages)
