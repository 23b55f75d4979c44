"""An old address leads to the page of now, and to the place on it: online, from a folder, and without a script."""

import re
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.pages import Pages

_OLD, _NOW = "sources/copy-on-the-cost", "sources/second-copy-on-the-cost"


def test_an_old_address_leads_on_and_keeps_the_place(fictional_address: str, pages: Pages) -> None:
    with pages.lent() as page:
        page.goto(f"{fictional_address}{_OLD}/#c-damage")
        page.wait_for_url(f"{fictional_address}{_NOW}/#c-damage")
        expect(page.locator("#c-damage")).to_be_in_viewport()


def test_so_it_does_from_a_folder(folder: Path, pages: Pages) -> None:
    with pages.lent(offline=True) as page:
        page.goto(f"{(folder / _OLD).as_uri()}.html#c-damage")
        page.wait_for_url(f"{(folder / _NOW).as_uri()}.html#c-damage")
        expect(page.locator("#c-damage")).to_be_in_viewport()


def test_without_a_script_it_leads_to_the_page(fictional_address: str, folder: Path, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for old, now in (
        (f"{fictional_address}{_OLD}/", f"{fictional_address}{_NOW}/"),
        (f"{(folder / _OLD).as_uri()}.html", f"{(folder / _NOW).as_uri()}.html"),
    ):
        page.goto(old, wait_until="commit")
        page.wait_for_url(now)
    context.close()


def test_what_was_taken_out_says_so(fictional_address: str, pages: Pages) -> None:
    with pages.lent() as page:
        page.goto(f"{fictional_address}sources/courier-comments/")
        page.wait_for_url(re.compile("sources/courier-comment-page/"))
        expect(page.locator("article")).to_contain_text("was taken out of the record on 2 March 2015")
