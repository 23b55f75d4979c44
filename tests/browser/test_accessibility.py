"""WCAG 2.2 AA, as far as axe-core can tell it, on a page of every kind of both events, in both schemes.

A page is looked at in several widths and schemes, and no rule runs again where it can find nothing else. The rules of
colours see a text and all that it stands in: the colours, sizes, weights and lines of each, and the place of what is
not in the flow, as that may come to stand before another ground (`_UNJUDGED`). All other rules see the markup, and
which elements are shown where (`_SHAPE`). Both are asked of the page as the browser shows it, not taken for granted:
wherever a width or a scheme changes anything of that, the rules run again, on the texts that look otherwise or on the
page.
"""

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
_OF_COLOURS = ["color-contrast", "link-in-text-block"]
_BUT_COLOURS = {**_OPTIONS, "rules": {name: {"enabled": False} for name in _OF_COLOURS}}
_COLOURS = {**_OPTIONS, "runOnly": {"type": "rule", "values": _OF_COLOURS}}
# Whether the page, as it is marked up and laid out, was not seen before; the page remembers.
_SHAPE = """() => {
  const place = (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [one.checkVisibility({ visibilityProperty: true }), x, y, width, height].join();
  };
  const places = [...document.querySelectorAll("*")].map(place);
  const seen = (globalThis.shapes ??= new Set()), shape = [document.documentElement.outerHTML, ...places].join();
  return !seen.has(shape) && Boolean(seen.add(shape));
}"""
# The texts that look as no other did on this page, in this look or an earlier one.
_UNJUDGED = """() => {
  const drawn = ["color", "backgroundColor", "backgroundImage", "opacity", "filter", "mixBlendMode", "textShadow",
    "fontSize", "fontWeight", "fontStyle", "textDecorationLine", "borderBottomStyle", "borderBottomColor", "position"];
  const apart = ["absolute", "fixed", "sticky"], numbers = (globalThis.looks ??= new Map());
  const chains = new Map(), judged = (globalThis.judged ??= new Set());
  const look = (one) => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const parts = [one.localName, ...drawn.map((name) => style[name])];
    return [...parts, ...(apart.includes(style.position) ? [box.x, box.y, box.width, box.height] : [])].join();
  };
  const chain = (one) => {
    if (!one) return 0;
    if (!chains.has(one)) {
      const whole = `${chain(one.parentElement)} ${look(one)}`;
      if (!numbers.has(whole)) numbers.set(whole, numbers.size + 1);
      chains.set(one, numbers.get(whole));
    }
    return chains.get(one);
  };
  const says = (one) => one.matches("input, select, textarea") ||
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.body.querySelectorAll("*")]
    .filter((one) => says(one) && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !judged.has(chain(one)) && judged.add(chain(one)));
}"""
_JUDGE = f"""async ([colours, others]) => {{
  const texts = ({_UNJUDGED})();
  const runs = [
    ...(texts.length ? [await axe.run({{ include: texts }}, colours)] : []),
    ...(({_SHAPE})() ? [await axe.run(others)] : []),
  ];
  return runs.flatMap((one) => one.violations);
}}"""
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
    found = page.evaluate(_JUDGE, [_COLOURS, _BUT_COLOURS])
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


@pytest.mark.deep
@pytest.mark.parametrize(("path", "look"), [(path, (_DESK, _PHONE)[at % 2]) for at, path in enumerate(_SHAPED)])
def test_axe_finds_nothing_on_a_page_of_the_real_event(
    reading: Reading, real_address: str, path: str, look: tuple[int, str]
) -> None:
    assert violations(reading.read(real_address + path, look)) == ""


# What is wrong in some looks only, the rule that finds it, and the first look that has it.
_FAULTS = {
    "pale by night": (
        "@media (prefers-color-scheme: dark) { #planted { color: #444; background: #333 } }",
        "color-contrast",
        (1440, "dark"),
    ),
    "pale on a phone": (
        "@media (width < 600px) { #planted { color: #ccc; background: #ddd } }",
        "color-contrast",
        (360, "light"),
    ),
    "nameless on a phone": ("@media (width >= 600px) { #planted { display: none } }", "button-name", (360, "light")),
}
_PLANT = """([tag, style]) => {
  const sheet = new CSSStyleSheet(), planted = document.createElement(tag);
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  planted.id = "planted";
  planted.textContent = tag === "p" ? "Words that somebody planted" : "";
  document.querySelector("article").append(planted);
}"""


@pytest.mark.parametrize("name", _FAULTS)
def test_a_fault_is_found_in_the_first_look_that_has_it(chromium: Browser, fictional_address: str, name: str) -> None:
    style, rule, first = _FAULTS[name]
    reading, found = Reading(chromium), []
    for look in _EVERY_LOOK:
        page = reading.read(fictional_address + "corrections/", look)
        if look == _DESK:
            page.evaluate(_PLANT, ["p" if rule == "color-contrast" else "button", style])
        if rule in violations(page):
            found.append(look)
    reading.close()
    assert found[:1] == [first]
