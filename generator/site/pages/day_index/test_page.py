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


def test_days_without_a_page_are_said_to_have_nothing() -> None:
    rows = only(DayIndexPage).rows
    days = sorted(page.day for page in pages(DayPage))
    assert sum(row.missing for row in rows) == (days[-1] - days[0]).days + 1 - len(days)
    assert all(bool(row.gap) == bool(row.missing) for row in rows)
    assert any(row.gap for row in rows)


def test_the_line_of_a_day_tells_its_figures_and_what_befell_them() -> None:
    page = only(DayIndexPage)
    assert all(len(row.first_figures) <= row.figures for row in page.rows if row.first_figures)
    shown = [one for row in page.rows for one in row.first_figures]
    assert any(one.dispute and one.life for one in shown)
    assert any(row.denials for row in page.rows)


def test_the_months_shade_every_day_with_a_page() -> None:
    page = only(DayIndexPage)
    assert sorted(cell.link.path for month in page.months for cell in month.cells) == sorted(
        row.link.path for row in page.rows
    )
