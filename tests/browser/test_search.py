"""The dialog of the site's own search: what a result shows, how the keyboard leads through them, what it tells."""

import json
import urllib.request
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Route, expect

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, Event
from tests.browser.seeking import Search
from tests.hostile import HOSTILE

INDEX, PARTS = "**/data/search.json", "**/data/search-parts.json"


@pytest.fixture
def event() -> Event:
    """These tests read the fictional event."""
    return FICTIONAL


@pytest.fixture
def seeker(reader: Reader) -> Iterator[Search]:
    """The search at a desk and on a phone."""
    reader.open("")
    yield Search(reader.page)
    assert reader.complaints == []


def test_a_result_answers_in_a_sentence_and_leads_to_its_claim(seeker: Search, root: str) -> None:
    seeker.type("stranded villagers")
    result = seeker.page.locator(".seek-result", has=seeker.page.locator("a[href*='lantern-dam-gives-way']"))
    expect(result.locator("mark").first).to_be_visible()
    assert "http" not in result.locator(".seek-text").inner_text()
    link = result.locator("a")
    target = link.get_attribute("href") or ""
    link.click()
    seeker.page.wait_for_url(target)
    expect(seeker.page.locator(f"[id='{target.partition('#')[2]}']")).to_be_in_viewport()


def test_a_figure_is_found_with_what_was_denied_of_it(seeker: Search, root: str) -> None:
    with urllib.request.urlopen(f"{root}data/search.json") as answer:
        entries = json.load(answer)
    metric, value = next(
        (entry, value)
        for entry in entries
        if entry["kind"] == "metric"
        for value, _, denied in entry.get("figures", ())
        if denied
    )
    seeker.type(value)
    result = seeker.page.locator(".seek-result", has=seeker.page.locator(f"a[href*='{metric['path']}/']"))
    expect(result.locator(".seek-figure")).to_contain_text("denied or withdrawn")


def test_the_keyboard_leads_through_the_results(seeker: Search, root: str) -> None:
    seeker.type("Tordesk")
    first = seeker.links.first
    seeker.page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    seeker.page.keyboard.press("ArrowUp")
    expect(seeker.box).to_be_focused()
    expect(seeker.page.locator("[data-seek=spoken]")).to_have_text(seeker.told.inner_text())
    seeker.page.keyboard.press("Enter")
    seeker.page.wait_for_url(f"{root}actors/tordesk/*")


def test_the_results_fit_the_screen(seeker: Search) -> None:
    seeker.type("homes")
    assert seeker.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    results = seeker.page.locator("[data-seek=results]")
    assert results.evaluate("one => one.scrollWidth <= one.clientWidth")
    last = seeker.links.last
    last.focus()
    expect(last).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_with_results_has_no_fault_that_axe_finds(seeker: Search, scheme: Literal["light", "dark"]) -> None:
    seeker.page.emulate_media(color_scheme=scheme)
    seeker.type("homes")
    expect(seeker.links.first).to_be_visible()
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(seeker.page, context="#seek", options={"runOnly": rules, "resultTypes": ["violations"]})
    assert [one["id"] for one in found.response["violations"]] == []


def test_the_search_fits_the_narrowest_screen(desk: Reader) -> None:
    desk.page.set_viewport_size({"width": 320, "height": 640})
    desk.open("")
    assert desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(desk.page.get_by_role("button", name="Search", exact=True)).to_be_in_viewport(ratio=1)
    search = Search(desk.page)
    search.type("homes")
    assert search.page.locator("#seek").evaluate("one => one.scrollWidth <= one.clientWidth")


def test_a_slip_and_a_word_that_is_nowhere_are_told(seeker: Search) -> None:
    seeker.type("Tordosk")
    expect(seeker.told).to_contain_text("No name is spelled “tordosk”; shown instead: tordesk")
    seeker.type("zzzzqqq")
    expect(seeker.told).to_have_text("Nothing in the record has these words.")
    expect(seeker.links).to_have_count(0)


def test_each_letter_of_a_name_narrows_what_is_found(seeker: Search, root: str) -> None:
    name = "Тордеск"
    for end in range(1, len(name) + 1):
        seeker.type(name[:end])
        assert "actors/tordesk/" in seeker.found(root), name[:end]


def _entry(title: str, text: str, **more: Any) -> dict[str, Any]:
    return {"path": f"sources/{len(title)}", "kind": "source", "title": title, "text": text, **more}


def _offer(reader: Reader, entries: list[dict[str, Any]], parts: dict[str, Any]) -> None:
    reader.page.route(INDEX, lambda route: route.fulfill(json=entries))
    reader.page.route(PARTS, lambda route: route.fulfill(json=parts))
    reader.open("")


def test_text_of_other_languages_is_found_within_a_run_and_says_which_it_is(desk: Reader) -> None:
    entries = [
        _entry("警察说有164人死亡", "x", language="zh"),
        _entry("มีผู้เสียชีวิต", "x", language="th"),
        _entry("قتلى في المدينة", "x", language="ar"),
    ]
    _offer(desk, entries, {entries[0]["path"]: [["c-a", "164", "有164人死亡", "zh"]]})
    search = Search(desk.page)
    for typed, language in {"死亡": "zh", "164": "zh", "เสียชีวิต": "th", "المدينة": "ar"}.items():
        search.type(typed)
        expect(search.links).to_have_count(1)
        title = search.page.locator(".seek-title")
        expect(title).to_have_attribute("lang", language)
        expect(title).to_have_attribute("dir", "auto")


def test_a_number_before_another_word_is_no_beginning_of_a_longer_one(desk: Reader) -> None:
    _offer(desk, [_entry("10 homes", "x"), _entry("1,000 or more homes", "x")], {})
    search = Search(desk.page)
    search.type("10")
    expect(search.links).to_have_count(2)
    search.type("10 homes")
    expect(search.links).to_have_count(1)
    expect(search.page.locator(".seek-title")).to_have_text("10 homes")


def test_contributed_text_stays_text(desk: Reader) -> None:
    entries = [_entry(text, text, names=[[text, None]]) for text in HOSTILE]
    _offer(desk, entries, {_entry(text, "")["path"]: [["c-a", text, f"seen {text}", "en"]] for text in HOSTILE})
    search = Search(desk.page)
    search.type("seen")
    expect(search.links.first).to_be_visible()
    expect(search.page.locator("#seek").locator("script, img, iframe, object, [onerror], [onmouseover]")).to_have_count(
        0
    )


def test_a_file_that_does_not_load_is_told(desk: Reader) -> None:
    desk.page.route(INDEX, lambda route: route.fulfill(status=500))
    desk.open("")
    desk.page.get_by_role("button", name="Search", exact=True).click()
    expect(desk.page.locator("[data-seek=told]")).to_contain_text("could not be loaded")
    desk.complaints.clear()


def test_words_of_parts_come_when_somebody_types_and_are_told_where_they_do_not(desk: Reader) -> None:
    asked: list[str] = []

    def refused(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(status=500)

    desk.page.route(PARTS, refused)
    desk.open("")
    desk.page.get_by_role("button", name="Search", exact=True).click()
    told = desk.page.locator("[data-seek=told]")
    expect(told).to_have_text("")
    assert asked == []
    desk.page.locator("[data-seek=typed]").fill("Tordesk")
    expect(told).to_contain_text("could not be loaded")
    # What the pages are is found all the same.
    expect(desk.page.locator(".seek-result > a").first).to_be_visible()
    assert len(asked) == 1
    desk.complaints.clear()
