"""Lists of many rows: narrowed by typing, put in order by the heads of their columns, whole without a script."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, Event
from tests.browser.pages import Pages


@pytest.fixture
def event() -> Event:
    """These tests read the fictional event."""
    return FICTIONAL


def test_a_list_is_narrowed_by_words_and_by_spellings_that_it_does_not_show(desk: Reader) -> None:
    desk.open("actors/")
    rows, field = desk.page.locator(".listed tbody > tr:visible"), desk.page.get_by_label("Find in this list")
    every = rows.count()
    field.fill("Тордеск")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Ilvane Tordesk")
    expect(desk.page.get_by_role("status").last).to_contain_text(f"1 of {every} shown")
    expect(desk.page.get_by_role("heading", name="Media")).to_be_hidden()
    field.fill("tordesque")
    expect(rows).to_have_count(1)
    field.fill("nobody of this name")
    expect(rows).to_have_count(0)
    field.fill("")
    expect(rows).to_have_count(every)
    expect(desk.page.get_by_role("heading", name="Media")).to_be_visible()


def test_sources_are_put_in_order_by_the_day_on_which_they_appeared(desk: Reader) -> None:
    desk.open("sources/")
    table = desk.page.locator(".listed table").first
    head = table.get_by_role("columnheader", name="Published")
    days = "rows => rows.map((row) => row.querySelector('[data-key]').dataset.key)"
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    first = table.locator("tbody > tr").evaluate_all(days)
    assert [day for day in first if day] == sorted(day for day in first if day)
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert table.locator("tbody > tr").evaluate_all(days) != first


def test_sources_are_narrowed_to_those_of_one_language(desk: Reader) -> None:
    desk.open("sources/")
    rows, field = desk.page.locator(".listed tbody > tr:visible"), desk.page.get_by_label("Language")
    every = desk.page.locator(".listed tbody > tr").count()
    last = field.locator("option").last
    language, n = str(last.get_attribute("value")), int(last.inner_text().rpartition("(")[2].rstrip(")"))
    field.select_option(language)
    expect(rows).to_have_count(n)
    assert 0 < n < every and all(language in row for row in rows.all_inner_texts())
    expect(desk.page.get_by_role("status").last).to_contain_text(f"{n} of {every} shown")


def test_numbers_are_put_in_order_as_numbers(desk: Reader) -> None:
    desk.open("metrics/")
    table = desk.page.locator(".listed table").first
    head = table.get_by_role("columnheader", name="Claims")
    head.get_by_role("button").click()
    numbers = [int(text) for text in table.locator("tbody > tr > td:last-child").all_inner_texts()]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("path", ["metrics/", "sources/", "actors/"])
def test_on_a_phone_rows_keep_their_width_and_are_put_in_order_in_a_field(pages: Pages, root: str, path: str) -> None:
    with pages.lent(viewport={"width": 390, "height": 900}) as page:
        page.goto(root + path)
        rows = page.locator(".listed tbody > tr:visible")
        field = page.get_by_label("Sort by")
        width = page.locator(".listed").evaluate("one => one.clientWidth")
        page.get_by_label("Find in this list").focus()
        for _ in range(4):
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.closest('thead')") is None
            assert rows.first.evaluate("row => row.offsetWidth") == width
        table = page.locator(".listed table:visible").first
        given = table.locator("tbody > tr").all_inner_texts()
        counts = "rows => rows.map((row) => Number(row.cells[row.cells.length - 1].textContent.replace(',', '')))"
        field.select_option(label="Claims, ascending")
        assert table.locator("tbody > tr").evaluate_all(counts) == sorted(
            table.locator("tbody > tr").evaluate_all(counts)
        )
        assert table.locator("tbody > tr").all_inner_texts() != given
        field.select_option(label="as listed")
        assert table.locator("tbody > tr").all_inner_texts() == given


def test_without_a_script_a_list_is_whole_and_offers_nothing(pages: Pages, root: str) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.goto(f"{root}actors/")
        expect(page.locator(".listed tbody > tr").first).to_be_visible()
        assert page.locator(".list-tools").count() == 0
