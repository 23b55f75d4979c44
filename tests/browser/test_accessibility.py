"""WCAG 2.2 AA, as far as axe-core can tell it, on a page of every kind of both events, in both schemes."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import visit
from tests.browser.events import FICTIONAL, REAL

_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    # No rule of these asks for the text of style sheets.
    "preload": {"assets": ["media"]},
}
# Most of what axe does is reading the same few colours some thousand times; so it reads each once.
_COLOURS_ONCE = """() => {
  const { Color } = axe.commons.color, read = Color.prototype.parseString, known = new Map();
  Color.prototype.parseString = function (text) {
    if (!known.has(text)) known.set(text, read.call(new Color(0, 0, 0), text));
    const { r, g, b, alpha } = known.get(text);
    return Object.assign(this, { r, g, b, alpha });
  };
}"""
_AXE = Axe()
# What a page looks like at a desk by day, and on a phone by night.
_DESK, _PHONE = (1440, "light"), (360, "dark")
_EVERY_LOOK = (_DESK, (1440, "dark"), (360, "light"), _PHONE)
# Of the real event the kinds of page that its records shape; a page that takes axe long has its folds shut.
_SHAPED = ("", "actors/", "days/", "metrics/", "sources/", "method/", *REAL.pages)


class Reading:
    """One page at a time, opened once and then looked at in several widths and schemes."""

    def __init__(self, browser: Browser) -> None:
        self._page = browser.new_page(reduced_motion="reduce")
        self._address = ""

    def read(self, address: str, look: tuple[int, Any]) -> Page:
        """The page at a width and in a scheme."""
        width, scheme = look
        self._page.set_viewport_size({"width": width, "height": 900})
        self._page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        if address != self._address:
            visit(self._page, address)
            self._address = address
        return self._page

    def close(self) -> None:
        """Close the page."""
        self._page.close()


@pytest.fixture(scope="module")
def reading(chromium: Browser) -> Iterator[Reading]:
    one = Reading(chromium)
    yield one
    one.close()


def violations(page: Page) -> str:
    """What is wrong and where, for the one who mends it; empty where nothing is."""
    # A page that was read in another look has it.
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE.axe_script)
        page.evaluate(_COLOURS_ONCE)
    found = page.evaluate("async (options) => (await axe.run(options)).violations", _OPTIONS)
    told = {one["id"]: [node["html"][:160] for node in one["nodes"][:4]] for one in found}
    return json.dumps(told, indent=1, ensure_ascii=False) if told else ""


@pytest.mark.parametrize("look", _EVERY_LOOK, ids=lambda look: f"{look[0]}-{look[1]}")
@pytest.mark.parametrize("path", FICTIONAL.kinds)
def test_axe_finds_nothing_on_a_page_of_the_fictional_event(
    reading: Reading, fictional_address: str, path: str, look: tuple[int, str]
) -> None:
    assert violations(reading.read(fictional_address + path, look)) == ""


@pytest.mark.parametrize("look", (_DESK, _PHONE), ids=lambda look: f"{look[0]}-{look[1]}")
@pytest.mark.parametrize("path", FICTIONAL.pages)
def test_axe_finds_nothing_in_what_is_folded(
    reading: Reading, fictional_address: str, path: str, look: tuple[int, str]
) -> None:
    page = reading.read(fictional_address + path, look)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert violations(page) == ""


@pytest.mark.parametrize(("path", "look"), [(path, (_DESK, _PHONE)[at % 2]) for at, path in enumerate(_SHAPED)])
def test_axe_finds_nothing_on_a_page_of_the_real_event(
    reading: Reading, address: str, path: str, look: tuple[int, str]
) -> None:
    assert violations(reading.read(address + path, look)) == ""
