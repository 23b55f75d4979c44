"""What a reader does on the built site, in a real browser."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, Event, each

_PAGES = {
    "fictional": ("", *FICTIONAL.pages),
    "real": ("", "metrics/deaths/", "actors/tokayev/", "days/2022-01-09/", "sources/dpa-164-killed/"),
}
_SHAPED = each(lambda event: _PAGES[event.name])


@pytest.mark.parametrize(("event", "path"), _SHAPED)
def test_a_page_opens_without_error_or_request_to_another_host(reader: Reader, path: str) -> None:
    reader.open(path)
    expect(reader.page.locator("h1")).to_be_visible()
    assert reader.complaints == []


@pytest.mark.parametrize(("event", "path"), _SHAPED)
def test_a_page_is_no_wider_than_the_screen(reader: Reader, path: str) -> None:
    reader.open(path)
    assert reader.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_footnote_leads_to_the_claim_on_its_source(reader: Reader, event: Event) -> None:
    reader.open(event.metric)
    mark = reader.page.locator(".rung-figure:has(.rung-value) .footnote-ref").first
    note = reader.page.locator(f"[id='{(mark.get_attribute('href') or '').removeprefix('#')}']")
    mark.click()
    expect(note).to_be_in_viewport()
    note.locator("a[href*='#c-']").first.click()
    reader.page.wait_for_url("**/sources/**#c-*")
    claim = reader.page.locator(f"[id='{reader.page.url.partition('#')[2]}']")
    expect(claim).to_be_in_viewport()
    expect(claim).to_contain_text(event.last)
