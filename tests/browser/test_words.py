"""What scripts say in the browser: the book's words, in any language, as Python says them."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.language import Book, formats, say, speaking
from generator.site.theme.scripts import scripts, spoken_in
from tests.artificial import artificial
from tests.browser.conftest import Reader, offer_modules

_ORIGIN = "http://words.example/"
_MESSAGES = """
explorer-x = { $n ->
    [0] nothing of { $all }
    [one] { $n } one of { $all }
    [few] { $n } few of { $all }
    [many] { $n } many of { $all }
   *[other] { $n } other of { $all }
} by { $who }.
"""
_NUMBERS = (0, 1, 2, 5, 11, 21, 101, 999, 1000, 12345, 1234567)


@pytest.fixture(scope="module")
def modules(chromium: Browser) -> Iterator[Page]:
    """A page in which the modules can be called."""
    page = chromium.new_page()
    page.route(f"{_ORIGIN}**", lambda route: route.fulfill(body="<html></html>", content_type="text/html"))
    offer_modules(page)
    page.goto(_ORIGIN)
    yield page
    page.close()


@pytest.mark.parametrize(("language", "locale"), [("en", "en_GB"), ("ru", "ru"), ("hi", "hi"), ("kk", "kk")])
def test_a_message_is_said_as_python_says_it(modules: Page, language: str, locale: str) -> None:
    with speaking(Book(language, [f"language-locale = {locale}\n{_MESSAGES}"])):
        expected = [say("explorer-x", n=n, all=n + 1000, who="{n} <b>") for n in _NUMBERS]
        days = [formats.day(date(2031, month, 9)) for month in range(1, 13)]
        spoken = spoken_in("assets/scripts/explorer.js")
    call = """async (numbers) => {
        const { dayName, say } = await import("/js/words.js");
        const days = [...Array(12).keys()].map((at) => dayName(`2031-${String(at + 1).padStart(2, "0")}-09`));
        return [numbers.map((n) => say("explorer-x", { n, all: n + 1000, who: "{n} <b>" })), days];
    }"""
    modules.evaluate(f"globalThis.BOOK = {spoken}")
    assert modules.evaluate(call, [*_NUMBERS]) == [expected, days]


def test_a_value_may_be_an_element(modules: Page) -> None:
    with speaking(Book("en", ["language-locale = en_GB\nexplorer-x = In { $where } ({ $when })"])):
        modules.evaluate(f"globalThis.BOOK = {spoken_in('assets/scripts/explorer.js')}")
    call = """async () => {
        const { told } = await import("/js/words.js");
        const where = document.createElement("b");
        return told("explorer-x", { where, when: 1000 }).map((piece) => (piece === where ? "element" : piece));
    }"""
    assert modules.evaluate(call) == ["In ", "element", " (", "1,000", ")"]


def _plain(texts: list[str]) -> list[str]:
    """Those texts that hold a word of English."""
    return [text for text in texts if re.search("[A-Za-z]{2}", text)]


@pytest.fixture
def foreign(desk: Reader) -> Reader:
    """A reader whose scripts speak the artificial language."""
    with speaking(artificial()):
        made = scripts()
    for path, text in made.items():
        desk.page.route(f"**/{path}", _answered(text))
    return desk


def _answered(script: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(body=script, content_type="text/javascript; charset=utf-8")


def test_the_form_says_nothing_that_is_not_in_the_book(foreign: Reader) -> None:
    foreign.open("record/")
    form = foreign.page.locator("#record-form")
    expect(form).to_be_visible()
    added = foreign.page.locator("[data-part=add] button")
    for kind in range(added.count()):
        added.nth(kind).click()
    foreign.page.locator("[data-part=hand] button[type=submit]").click()
    # That is said by the page, which is in English.
    foreign.page.locator("[data-part=from-browser]").evaluate("(part) => part.remove()")
    texts = form.locator(
        "label, legend, .record-hint:not([data-part]), .record-fault, .record-live, [data-part=add] button,"
        "[data-part=hand] button, .record-actions button, summary, [data-part=problems] li, [data-part=problems] > p"
    ).all_text_contents()
    assert len(texts) > 100
    assert _plain(texts) == []


def test_the_explorer_says_nothing_that_is_not_in_the_book(foreign: Reader) -> None:
    foreign.open("explorer/#q=flooded&kind=figure")
    expect(foreign.page.locator("[data-part=results]")).to_be_visible()
    selected = "[data-part=summary], [data-part=more], [data-part=number], [data-facet] option[value=''],"
    texts = foreign.page.locator(f"{selected} .explorer-row .evidence, [data-day] option").all_text_contents()
    assert len(texts) > 10
    assert _plain(texts) == []


def test_the_switch_between_day_and_night_speaks_from_the_book(foreign: Reader) -> None:
    foreign.open("")
    title = foreign.page.locator(".scheme").get_attribute("title")
    assert title and _plain([title]) == []
