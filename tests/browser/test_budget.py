"""What a page costs a reader: at most ten requests and 120 KB, as a server sends them compressed."""

import gzip
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, Request, Response

from tests.browser.conftest import Reader, visit
from tests.browser.events import Event, each
from tests.browser.pages import Pages
from tests.sitebuild import Site

MOST_REQUESTS = 10
MOST_BYTES = 120 * 1024
# What the explorer shows; of many claims it asks for the words when somebody searches.
CLAIMS = "data/explorer.json"
# The words of all pages, which come when a reader turns to the search, and those of their parts, when one types.
INDEX, PARTS = "data/search.json", "data/search-parts.json"


@cache
def weight(path: Path) -> int:
    """The size of a file, compressed as web servers do by default."""
    return len(gzip.compress(path.read_bytes(), compresslevel=6, mtime=0))


def asked_by(page: Page, root: str, path: str) -> list[str]:
    """The files for which a page asks, the search included, by their paths; the words of all pages are left out."""
    seen: list[str] = []

    def asked(request: Request) -> None:
        seen.append(request.url.removeprefix(root).partition("?")[0].partition("#")[0])

    page.on("request", asked)
    visit(page, root + path)
    assert not [one for one in seen if one == INDEX or "search" in one]
    page.route(f"**/{INDEX}", lambda route: route.fulfill(body="[]", content_type="application/json"))
    with page.expect_response(lambda answer: answer.url.endswith(INDEX)):
        page.locator(".seek-open").click()
    page.remove_listener("request", asked)
    return [one for one in seen if one not in (INDEX, CLAIMS) and "://" not in one and not one.startswith("data:")]


def stored(site: Site, path: str) -> Path:
    """The file that a server sends for a path."""
    return site.html / (f"{path}index.html" if path == "" or path.endswith("/") else path)


@pytest.mark.parametrize(("event", "path"), each(lambda event: event.kinds))
def test_a_page_asks_for_little(pages: Pages, site: Site, root: str, path: str) -> None:
    with pages.lent() as page:
        asked = asked_by(page, root, path)
    sizes = {one: weight(stored(site, one)) for one in asked}
    assert path in sizes and len(sizes) >= 5
    assert len(asked) <= MOST_REQUESTS, sizes
    assert sum(sizes.values()) <= MOST_BYTES, sizes


def test_the_explorer_stays_within_the_same_with_the_claims_of_its_first_view(pages: Pages, root: str) -> None:
    sizes: dict[str, int] = {}

    def answered(answer: Response) -> None:
        if answer.url.startswith(root):
            sizes[answer.url.removeprefix(root)] = len(gzip.compress(answer.body(), compresslevel=6, mtime=0))

    with pages.lent() as page:
        page.on("response", answered)
        visit(page, f"{root}explorer/")
        page.remove_listener("response", answered)
    assert CLAIMS in sizes
    assert sum(sizes.values()) <= MOST_BYTES, sizes


def test_every_page_stays_within_what_its_kind_asks_for(desk: Reader, site: Site, root: str, event: Event) -> None:
    shared = {one: weight(stored(site, one)) for one in asked_by(desk.page, root, event.metric) if one != event.metric}
    scripted = {"explorer", "record", "desk"}
    pages = [path for path in site.html.rglob("*.html") if path.parent.name not in scripted]
    assert len(pages) > 50
    left = MOST_BYTES - sum(shared.values())
    heavy = {str(path.relative_to(site.html)): weight(path) for path in pages if weight(path) > left}
    assert heavy == {}, f"at most {left} bytes"


@pytest.mark.parametrize("words", [INDEX, PARTS])
def test_the_words_of_all_pages_weigh_no_more_than_one(site: Site, words: str) -> None:
    assert 0 < weight(site.html / words) <= MOST_BYTES


def test_the_pages_of_one_kind_ask_for_the_same(site: Site) -> None:
    asked = {
        tuple(
            Path(str(tag.get("src") or tag.get("href"))).name
            for tag in BeautifulSoup(path.read_bytes(), "html.parser").select("script[src], link[rel=stylesheet]")
        )
        for path in sorted(site.html.rglob("*.html"))[::10]
        # A page for a frame asks for nothing.
        if path.parent.name != "embed"
    }
    assert len(asked) == 1
