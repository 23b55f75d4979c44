"""A tour of the hostile event under every builder, and of its offline edition: nothing runs, leaves or is kept.

Every page of every kind is opened, its scripts run, and what they make of the records is looked at.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.browser.conftest import Reader, listening, served
from tests.browser.events import FICTIONAL
from tests.hostile_builders import BUILDERS, OFFLINE, hostile_html

# What would tell that a text became markup: no page of ours has such an element or attribute.
_BROKEN = "u, [onclick], [onerror], [onmouseover], [href^='javascript:']"
_LOOSE = """
() => [...document.querySelectorAll("a[href]")]
  .filter((link) => /^https?:$/.test(link.protocol) && link.host !== location.host)
  .filter((link) => !["noopener", "noreferrer"].every((word) => link.relList.contains(word)))
  .map((link) => link.outerHTML)
"""
# Everything by which a page can keep something in a browser, told of as it is used.
_WATCH = """
globalThis.kept = [];
const put = Storage.prototype.setItem;
Storage.prototype.setItem = function (name, value) {
  kept.push(["storage", name]);
  return put.call(this, name, value);
};
Object.defineProperty(document, "cookie", { get: () => "", set: (value) => kept.push(["cookie", value]) });
for (const [of, name] of [[IDBFactory.prototype, "open"], [globalThis.CacheStorage?.prototype, "open"],
  [globalThis.ServiceWorkerContainer?.prototype, "register"]]) {
  if (of) of[name] = (...given) => { kept.push([name, `${given[0]}`]); return new Promise(() => {}); };
}
"""


@pytest.fixture(scope="module", params=(*BUILDERS, OFFLINE))
def html(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site of the hostile event."""
    return hostile_html(request.param, tmp_path_factory)


@contextmanager
def opened(html: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where a site begins, and the addresses of a page of every kind: behind a server, or of files."""
    if html.parent.name != "unpacked":
        with served(html) as root:
            yield root, tuple(root + path for path in FICTIONAL.kinds)
        return
    files = [
        html / (f"{path.rstrip('/')}.html" if path else "index.html") for path in FICTIONAL.kinds if path[-4:] != "html"
    ]
    found = [file if file.exists() else file.with_suffix("") / "index.html" for file in files]
    yield "file:", tuple(file.as_uri() for file in found)


def _seek(page: Page) -> None:
    """Look for a word that is in every name."""
    page.locator(".seek-open").click()
    page.locator("[data-seek=typed]").fill("words")
    expect(page.locator(".seek-result").first).to_be_visible()
    page.keyboard.press("Escape")


def _use(page: Page) -> None:
    """Have the scripts of a page show what they make of the records."""
    if page.locator("#explorer-q").count():
        page.locator("#explorer-q").fill("words")
        expect(page.locator("[data-part=rows] a").first).to_be_visible()
    if page.locator("input[type=range]").count():
        page.locator("input[type=range]").first.press("ArrowLeft")
        expect(page.locator(".night-panel").first).to_be_visible()
    for mark in page.locator("a.footnote-ref").all()[:1]:
        mark.focus()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that tells what a site keeps; its scripts stay, so that no other test may have it."""
    page = chromium.new_page(reduced_motion="reduce")
    page.add_init_script(_WATCH)
    yield page
    page.context.close()


def test_nothing_runs_leaves_or_is_kept(html: Path, page: Page) -> None:
    asked: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismissed)
    with opened(html) as (root, addresses), listening(page, root) as reader:
        assert len(addresses) > 20
        for address in addresses:
            _visit(reader, address)
        assert page.context.storage_state() == {"cookies": [], "origins": []}
        assert page.evaluate("sessionStorage.length") == 0
        page.locator("button.scheme").click()
        assert page.evaluate("[...kept, ...Object.keys(localStorage)]") == [["storage", "scheme"], "scheme"]
    assert asked == []


def _visit(reader: Reader, address: str) -> None:
    page = reader.page
    page.goto(address, wait_until="networkidle")
    _use(page)
    _seek(page)
    assert page.locator(_BROKEN).count() == 0, address
    assert page.evaluate(_LOOSE) == [], address
    assert page.evaluate("kept") == [], address
    assert reader.complaints == [], address
