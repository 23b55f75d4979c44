"""WCAG 2.2 AA, as far as axe-core can tell it, on a page of every kind of both events, in both schemes."""

import json
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import visit
from tests.browser.events import FICTIONAL, REAL

_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
# What a page looks like at a desk by day, and on a phone by night.
_DESK, _PHONE = (1440, "light"), (360, "dark")
_EVERY_LOOK = (_DESK, (1440, "dark"), (360, "light"), _PHONE)
# Of the real event the kinds of page that its records shape; a page that takes axe long has its folds shut.
_SHAPED = ("", "actors/", "days/", "metrics/", "sources/", "method/", *REAL.pages)


def read(browser: Browser, address: str, look: tuple[int, Any]) -> Page:
    """A page opened at a width and in a scheme."""
    width, scheme = look
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    visit(page, address)
    return page


def violations(page: Page) -> str:
    """What is wrong and where, for the one who mends it; empty where nothing is."""
    found = Axe().run(page, options=_OPTIONS).response["violations"]
    told = {one["id"]: [node["html"][:160] for node in one["nodes"][:4]] for one in found}
    return json.dumps(told, indent=1, ensure_ascii=False) if told else ""


@pytest.mark.parametrize("look", _EVERY_LOOK, ids=lambda look: f"{look[0]}-{look[1]}")
@pytest.mark.parametrize("path", FICTIONAL.kinds)
def test_axe_finds_nothing_on_a_page_of_the_fictional_event(
    chromium: Browser, fictional_address: str, path: str, look: tuple[int, str]
) -> None:
    with read(chromium, fictional_address + path, look) as page:
        assert violations(page) == ""


@pytest.mark.parametrize("look", (_DESK, _PHONE), ids=lambda look: f"{look[0]}-{look[1]}")
@pytest.mark.parametrize("path", FICTIONAL.pages)
def test_axe_finds_nothing_in_what_is_folded(
    chromium: Browser, fictional_address: str, path: str, look: tuple[int, str]
) -> None:
    with read(chromium, fictional_address + path, look) as page:
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert violations(page) == ""


@pytest.mark.parametrize(("path", "look"), [(path, (_DESK, _PHONE)[at % 2]) for at, path in enumerate(_SHAPED)])
def test_axe_finds_nothing_on_a_page_of_the_real_event(
    chromium: Browser, address: str, path: str, look: tuple[int, str]
) -> None:
    with read(chromium, address + path, look) as page:
        assert violations(page) == ""
