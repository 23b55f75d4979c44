"""The list of days."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.language import say
from generator.site.pages.day.page import DayPage
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day in one line."""

    link: Link
    weekday: str
    claims: int
    figures: int


@dataclass(frozen=True, slots=True)
class DayIndexPage:
    """`days/index.md`."""

    path: PagePath
    rows: tuple[DayRow, ...]


def _pages(material: Material) -> tuple[DayIndexPage]:
    rows = tuple(
        DayRow(Link(page.title, page.path), page.weekday, page.claims, page.figures) for page in material.made(DayPage)
    )
    return (DayIndexPage(PagePath("days/index.md"), rows),)


def _summary(page: DayIndexPage) -> str:
    return say("day-index-summary", n=len(page.rows))


KIND = PageKind("day_index", DayIndexPage, _pages, summary=_summary)
