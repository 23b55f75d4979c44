"""The offline edition, unpacked and opened from a folder without any server."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import listening
from tests.browser.events import FICTIONAL
from tests.browser.pages import Pages


@pytest.fixture
def page(pages: Pages) -> Iterator[Page]:
    """A page that fails the test where it complains or asks for anything but files."""
    with pages.lent(viewport={"width": 1200, "height": 900}, offline=True) as page, listening(page, "file:") as reader:
        yield page
    assert reader.complaints == []


def test_the_pages_open_and_lead_to_each_other(folder: Path, page: Page) -> None:
    page.goto((folder / "index.html").as_uri())
    expect(page.locator("h1")).to_be_visible()
    page.locator("a[href*='metrics/homes-flooded.html']:visible").first.click()
    expect(page.locator("h1")).to_contain_text("How many homes were flooded?")
    assert page.url.startswith("file:")


def test_a_page_of_every_kind_opens_from_the_folder(folder: Path, page: Page) -> None:
    # A server alone shows the page for a wrong address, and its links begin at the server's root.
    for path in [kind for kind in FICTIONAL.kinds if kind != "404.html"]:
        file = folder / (f"{path.rstrip('/')}.html" if path.endswith("/") else "index.html")
        page.goto((file if file.exists() else folder / path / "index.html").as_uri())
        expect(page.locator("h1")).to_be_visible()


def test_the_search_finds_another_spelling(folder: Path, page: Page) -> None:
    page.goto((folder / "index.html").as_uri())
    page.locator(".seek-open").click()
    page.locator("[data-seek=typed]").press_sequentially("Tordesque")
    first = page.locator(".seek-result a").first
    expect(first).to_have_attribute("href", re.compile("actors/tordesk.html"))
    first.click()
    expect(page.locator("h1")).to_contain_text("Tordesk")


def test_the_explorer_filters(folder: Path, page: Page) -> None:
    page.goto((folder / "explorer.html").as_uri())
    search = page.locator("#explorer-q")
    search.fill("Тордеск")
    expect(page.locator("[data-part=rows]")).to_contain_text("Tordesk")


def test_the_form_offers_what_the_registries_hold(folder: Path, page: Page) -> None:
    page.goto((folder / "record.html").as_uri())
    expect(page.locator("#record-form")).to_be_visible()
    expect(page.locator("#record-form")).not_to_contain_text("could not")


def test_the_switch_shows_a_night_and_leads_to_pages(folder: Path, page: Page) -> None:
    page.goto((folder / "index.html").as_uri())
    page.get_by_role("slider").press("ArrowLeft")
    expect(page.locator(".night-answer .answer").first).to_be_visible()
    for link in page.locator(".night-panel a").all():
        file = (link.get_attribute("href") or "").removeprefix(folder.as_uri() + "/").partition("#")[0]
        assert (folder / file).is_file(), file


def test_no_page_holds_a_policy_or_a_module(folder: Path) -> None:
    for path in folder.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "Content-Security-Policy" not in text, path
        assert 'type="module"' not in text, path


@pytest.mark.parametrize("path", ["index.html", "figures/homes-flooded-1460.html"])
def test_the_names_in_a_drawing_lead_to_files(folder: Path, page: Page, path: str) -> None:
    page.goto((folder / path).as_uri())
    links = page.locator("svg a").all()
    assert links
    for link in links:
        address = link.evaluate("one => new URL(one.getAttribute('href'), document.baseURI).href")
        file, _, anchor = address.removeprefix(folder.as_uri() + "/").partition("#")
        assert f'id="{anchor}"' in (folder / file).read_text(encoding="utf-8"), address
