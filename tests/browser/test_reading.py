"""What a reader does on the built site, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.events import REAL

PAGES = ["", "metrics/deaths/", "actors/tokayev/", "days/2022-01-09/", "sources/dpa-164-killed/"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_opens_without_error_or_request_to_another_host(reader: Reader, path: str) -> None:
    reader.open(path)
    expect(reader.page.locator("h1")).to_be_visible()
    assert reader.complaints == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_no_wider_than_the_screen(reader: Reader, path: str) -> None:
    reader.open(path)
    assert reader.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_footnote_leads_to_the_claim_on_its_source(reader: Reader) -> None:
    reader.open("metrics/deaths/")
    mark = reader.page.locator(".rung-figure .footnote-ref").first
    note = reader.page.locator(f"[id='{(mark.get_attribute('href') or '').removeprefix('#')}']")
    mark.click()
    expect(note).to_be_in_viewport()
    note.locator("a[href*='#c-']").first.click()
    reader.page.wait_for_url("**/sources/**#c-*")
    claim = reader.page.locator(f"[id='{reader.page.url.partition('#')[2]}']")
    expect(claim).to_be_in_viewport()
    expect(claim).to_contain_text(REAL.last)


def test_search_for_another_spelling_finds_the_president(reader: Reader) -> None:
    reader.open("")
    if reader.page.viewport_size and reader.page.viewport_size["width"] < 500:
        reader.page.locator("label[for=__search].md-header__button").click()
    reader.page.locator(".md-search__input").press_sequentially("Togayev")
    first = reader.page.locator(".md-search-result__item a").first
    expect(first).to_have_attribute("href", re.compile("/actors/tokayev/"))
