"""What the script of every page does: notes beside their marks, day and night, and a search that waits."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, Event
from tests.browser.pages import Pages


@pytest.fixture
def event() -> Event:
    """These tests read the fictional event."""
    return FICTIONAL


def test_a_note_stands_beside_its_mark_while_the_pointer_is_on_either(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    mark, note = desk.page.locator("p.answer .footnote-ref").first, desk.page.locator(".note-tip")
    mark.hover()
    expect(note).to_be_visible()
    expect(note).to_contain_text(event.last)
    expect(note).to_be_in_viewport(ratio=1)
    note.locator("a").first.hover()
    desk.page.wait_for_timeout(400)
    expect(note).to_be_visible()
    desk.page.locator("h1").hover()
    expect(note).to_have_count(0)


def test_a_note_comes_with_the_focus_and_goes_with_escape(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    marks, note = desk.page.locator("p.answer .footnote-ref"), desk.page.locator(".note-tip")
    marks.first.focus()
    desk.page.keyboard.press("Shift+Tab")
    desk.page.keyboard.press("Tab")
    expect(note).to_have_count(1)
    desk.page.keyboard.press("Escape")
    expect(note).to_have_count(0)
    expect(marks.first).to_be_focused()


def test_a_mark_is_a_target_of_24_pixels_and_says_which_key_enters_its_note(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    marks = desk.page.locator(".md-typeset .footnote-ref:visible")
    places = "all => all.map((one) => one.getBoundingClientRect())"
    assert min(min(at["width"], at["height"]) for at in marks.evaluate_all(places)) >= 24
    mark = desk.page.locator("p.answer .footnote-ref").first
    mark.hover()
    expect(mark).to_have_accessible_description("")
    desk.page.locator("h1").hover()
    expect(desk.page.locator(".note-tip")).to_have_count(0)
    desk.page.keyboard.press("Tab")
    mark.focus()
    expect(mark).to_have_accessible_description("Enter leads to the links of this note.")
    desk.page.keyboard.press("Escape")
    expect(mark).to_have_accessible_description("")


_IS_BEHIND = """([mark, next]) => !next.closest(".note-tip")
  && mark.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING"""


def _focused(page: Page) -> Any:
    return page.evaluate_handle("document.activeElement")


def test_the_keyboard_leads_into_a_note_and_out_behind_its_mark(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    mark, links = desk.page.locator("p.answer .footnote-ref").first, desk.page.locator(".note-tip a")
    desk.page.keyboard.press("Tab")
    mark.focus()
    desk.page.keyboard.press("Enter")
    for link in links.all():
        expect(link).to_be_focused()
        desk.page.keyboard.press("Tab")
    assert desk.page.evaluate(_IS_BEHIND, [mark.element_handle(), _focused(desk.page)])
    mark.focus()
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate(_IS_BEHIND, [mark.element_handle(), _focused(desk.page)])
    mark.focus()
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Shift+Tab")
    expect(links.first).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(mark).to_be_focused()
    expect(desk.page.locator(".note-tip")).to_have_count(0)


def test_every_note_of_a_page_fits_a_phone(pages: Pages, fictional_address: str, event: Event) -> None:
    with pages.lent(viewport={"width": 360, "height": 640}) as page:
        page.goto(fictional_address + event.metric)
        for mark in page.locator("article .footnote-ref:visible").all()[:12]:
            mark.hover()
            expect(page.locator(".note-tip")).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_finger_sees_the_note_first_and_comes_back_to_the_mark_it_used(
    chromium: Browser, fictional_address: str, event: Event
) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 640}, has_touch=True, reduced_motion="reduce")
    page = context.new_page()
    page.goto(fictional_address + event.metric)
    aim = page.locator("p.answer .footnote-ref").first.get_attribute("href") or ""
    mark, note = page.locator(f"article .footnote-ref[href='{aim}']:visible").last, page.locator(".note-tip")
    mark.tap()
    expect(note).to_be_in_viewport()
    assert "#" not in page.url
    mark.tap()
    expect(note).to_have_count(0)
    expect(page.locator(f"[id='{aim.removeprefix('#')}']")).to_be_in_viewport()
    page.locator(f"[id='{aim.removeprefix('#')}'] .footnote-backref").first.tap()
    expect(mark).to_be_in_viewport()
    expect(mark).to_be_focused()
    context.close()


def paper(page: Page) -> str:
    """The colour on which a page is written."""
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_page_is_as_dark_as_the_system(pages: Pages, fictional_address: str, script: bool) -> None:
    seen = set()
    schemes: list[Any] = ["light", "dark"]
    for scheme in schemes:
        with pages.lent(color_scheme=scheme, java_script_enabled=script) as page:
            page.goto(fictional_address)
            seen.add(paper(page))
    assert len(seen) == 2


def test_a_chosen_scheme_stays_on_the_next_page(pages: Pages, fictional_address: str, event: Event) -> None:
    with pages.lent(color_scheme="light") as page:
        page.goto(fictional_address)
        by_day = paper(page)
        page.get_by_role("button", name="Switch to the dark scheme").click()
        by_night = paper(page)
        assert by_night != by_day
        page.goto(fictional_address + event.metric)
        assert paper(page) == by_night
        page.get_by_role("button", name="Switch to the light scheme").click()
        assert paper(page) == by_day
        page.emulate_media(color_scheme="dark")
        assert paper(page) == by_day


def test_paper_is_white_at_night(desk: Reader, event: Event) -> None:
    desk.page.emulate_media(color_scheme="dark", media="print")
    desk.open(event.metric)
    assert paper(desk.page) in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert desk.page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"
