"""The pages of the fictional event before anything is written, made once for all tests."""

import re
from dataclasses import replace
from typing import TypeVar

from generator.ledger.ledger import Ledger
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.ladder_view import LadderView
from generator.site.render import render
from generator.site.site import Site
from tests.made_when_asked import page_at
from tests.records import EVENT, book_of, site_of

_P = TypeVar("_P")


def book() -> Ledger:
    """The ledger of the fictional event."""
    return book_of(EVENT)


def made() -> Site:
    """All of its pages."""
    return site_of(EVENT)


def pages(kind: type[_P]) -> list[_P]:
    """The pages of a class."""
    return [page for page in made().pages if isinstance(page, kind)]


def only(kind: type[_P], path: str = "") -> _P:
    """The page of a class at a path, or the only one there is."""
    (page,) = [page for page in made().pages if isinstance(page, kind) and path in ("", page.path)]
    return page


def markdown(path: str, said: Site | None = None) -> str:
    """The text of the page at a path behind its head, of the fictional event unless another site is given."""
    said = said or made()
    text = render(replace(said, pages=(page_at(said, path),)))[path]
    return text.split("\n---\n\n", 1)[1]


def lead_in(said: Site, metric: str = "deaths") -> str:
    """The words of the lead of a metric's page."""
    return words_of_lead(markdown(f"metrics/{metric}.md", said))


def words_of_lead(page: str) -> str:
    """The words of the lead in the text of a metric's page, without marks and links."""
    return plain_words(page.split('<p class="definition"')[0])


def plain_words(text: str) -> str:
    """The words of the text of a page, without marks, links and what is said of these."""
    return re.sub(r"<sup.*?</sup>|\]\([^)]*\)(\{ aria-label=[^}]*\})?|<[^>]+>|[\[*]", "", text)


def metric(name: str) -> MetricPage:
    """The page of a metric."""
    return only(MetricPage, f"metrics/{name}.md")


def ladders(page: MetricPage) -> list[LadderView]:
    """All ladders of a metric's page."""
    return [*([page.lead] if page.lead else []), *page.others]
