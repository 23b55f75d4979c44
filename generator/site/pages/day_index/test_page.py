"""The list of days of the fictional event."""

from generator.site.pages.day.page import DayPage
from generator.site.pages.day_index.page import DayIndexPage
from tests.fictional_pages import only, pages


def test_every_day_with_a_page_stands_in_its_order() -> None:
    days = sorted(pages(DayPage), key=lambda page: page.day)
    assert [row.link.path for row in only(DayIndexPage).rows] == [page.path for page in days]


def test_a_day_counts_its_figures_among_its_claims() -> None:
    rows = only(DayIndexPage).rows
    assert all(row.figures <= row.claims for row in rows)
    assert any(row.figures for row in rows)
