"""The switch of nights, used by keyboard and by address, at every width, in both schemes, without script too."""

import json
import re
import urllib.request
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.events import Event
from tests.browser.pages import Pages

_WIDER = "() => document.documentElement.scrollWidth - window.innerWidth"


def _places(event: Event) -> tuple[str, str]:
    return "", event.metric


def _nights(root: str, event: Event) -> Any:
    name = event.metric.rstrip("/").rpartition("/")[2]
    with urllib.request.urlopen(f"{root}data/nights/{name}.json") as answer:
        return json.load(answer)


def _slider(page: Page) -> Any:
    return page.get_by_role("slider")


def test_nothing_is_fetched_until_the_slider_moves_and_the_keys_move_it(pages: Pages, root: str, event: Event) -> None:
    days = [one["day"] for one in _nights(root, event)["nights"]]
    asked: list[str] = []
    with pages.lent() as page:
        page.on("request", lambda request: asked.append(request.url))
        for path in _places(event):
            asked.clear()
            page.goto(root + path)
            expect(_slider(page)).to_have_attribute("aria-valuetext", re.compile("Now"))
            assert not any("/nights/" in url for url in asked)
            expect(page.locator(".night-panel")).to_be_hidden()
            assert page.locator(".night-panel a:not([href])").count() == 0
            _slider(page).focus()
            page.keyboard.press("ArrowLeft")
            expect(page.locator(".night-answer .answer").first).to_be_visible()
            assert len([url for url in asked if "/nights/" in url]) == 1
            assert page.url.endswith(f"#night={days[-1]}")
            page.keyboard.press("Home")
            assert page.url.endswith(f"#night={days[0]}")
            expect(page.locator(".night-compared")).to_be_hidden()
            page.keyboard.press("End")
            expect(page.locator(".night-panel")).to_be_hidden()
            assert "#" not in page.url


def test_a_night_stands_in_the_place_of_what_is_known_now_and_the_slider_stays(
    pages: Pages, root: str, event: Event
) -> None:
    with pages.lent() as page:
        for path in _places(event):
            page.goto("about:blank")
            page.goto(root + path)
            now = page.locator(".night-now")
            assert now.count() >= 1
            slider = _slider(page)
            title, below = (page.locator(one).first.bounding_box() for one in (".md-content h1", ".night-now"))
            at = slider.bounding_box()
            assert title and below and at and title["y"] + title["height"] <= at["y"] < below["y"]
            slider.press("ArrowLeft")
            panel = page.locator(".night-panel")
            expect(panel.locator(".answer").first).to_be_visible()
            assert all(not one.is_visible() for one in now.all())
            shown = panel.bounding_box()
            assert slider.bounding_box() == at and shown and shown["height"] >= below["height"]
            expect(page.locator(".night-end")).to_be_visible()
            slider.press("End")
            expect(page.locator(".night-end")).to_be_hidden()
            expect(now.first).to_be_visible()
            assert now.first.bounding_box() == below


def test_a_night_tells_what_was_known_by_then(pages: Pages, root: str, event: Event) -> None:
    day = event.night.rstrip("/").rpartition("/")[2]
    with pages.lent() as page:
        page.goto(f"{root}{event.metric}#night={day}")
        panel = page.locator(".night-panel")
        expect(panel.locator(".night-title")).to_be_visible()
        expect(panel.get_by_role("status")).not_to_be_empty()
        expect(panel).to_contain_text(event.then)
        expect(panel.locator(".answer-value").first).not_to_have_text(event.last)
        # What is new stands before the chart and the ladder, and a line behind the panel says that now goes on.
        tops = [
            one.bounding_box() or {"y": 0.0}
            for one in (panel.locator(part) for part in (".night-answer", ".night-compared", ".night-rest"))
        ]
        tops.append(page.locator(".night-end").bounding_box() or {"y": 0.0})
        assert [one["y"] for one in tops] == sorted(one["y"] for one in tops) and tops[0]["y"] > 0
        panel.get_by_role("link", name="All groups and places on that night").click()
        assert page.url.startswith(root + event.night) and page.url.partition("#")[2].startswith("metric-")


def test_the_marks_of_a_night_are_numbered_in_their_order(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        for night in _nights(root, event)["nights"]:
            page.goto(f"{root}{event.metric}#night={night['day']}")
            expect(page.locator(".night-answer .answer").first).to_be_visible()
            marks = page.locator(".night-panel .night-mark")
            numbers = [int(text.strip("[]")) for text in marks.all_text_contents()]
            assert list(dict.fromkeys(numbers)) == [*range(1, len(set(numbers)) + 1)]
            names = marks.evaluate_all("found => found.map(one => one.ariaLabel)")
            assert all(re.search(rf"\b{number}\b", name) for number, name in zip(numbers, names, strict=True))


def test_an_address_restores_two_nights_and_says_how_they_differ(pages: Pages, root: str, event: Event) -> None:
    days = [one["day"] for one in _nights(root, event)["nights"]]
    with pages.lent() as page:
        page.goto(f"{root}{event.metric}#night={days[0]}..{days[-1]}")
        expect(page.locator(".night-choice select")).to_have_value("0")
        between = page.locator(".night-between").inner_text()
        changes = page.locator(".night-changes tr").all_inner_texts()
        assert changes and between.startswith("New by ") and ", compared with " in between
        page.reload()
        assert page.locator(".night-changes tr").all_inner_texts() == changes
        page.locator(".night-choice select").select_option(str(len(days) - 2))
        assert page.url.endswith(f"#night={days[-2]}..{days[-1]}")
        page.get_by_role("button", name="Back to the whole record").click()
        expect(page.locator(".night-panel")).to_be_hidden()
        expect(_slider(page)).to_be_focused()
        page.evaluate("(day) => { location.hash = `night=${day}`; }", days[1])
        expect(page.locator(".night-panel")).to_be_visible()
        page.goto("about:blank")
        page.goto(f"{root}{event.metric}#night=1990-01-01")
        expect(_slider(page)).to_be_visible()
        expect(page.locator(".night-panel")).to_be_hidden()


def _new_of(data: Any, night: int) -> dict[str, set[str]]:
    """The figures that came or were struck on a night, by what they count; without what was there in the same words."""
    rows: dict[str, set[str]] = {}
    had: dict[str, set[str]] = {}
    for course in data["figures"]:
        before, after = (
            ([turn for turn in course if turn[0] <= one] or [[0, "", "", ""]])[-1] for one in (night - 1, night)
        )
        if before[1] == "standing":
            had.setdefault(before[3], set()).add(before[2])
        if after[1] and before[1] != after[1]:
            rows.setdefault(after[3], set()).add(after[2])
    return {scope: values for scope, values in rows.items() if values - had.get(scope, set())}


def test_the_sentence_on_two_nights_is_that_of_the_record(pages: Pages, root: str, event: Event) -> None:
    """Each figure that came or was struck stands in the row of what it counts, and no other row is told."""
    data = _nights(root, event)
    night = max(one for one in range(1, len(data["nights"])) if _new_of(data, one))
    rows = _new_of(data, night)
    with pages.lent() as page:
        page.goto(f"{root}{event.metric}#night={data['nights'][night]['day']}")
        expect(page.locator(".night-between")).to_be_visible()
        scopes = page.locator(".night-changes tbody th").all_text_contents()
        text = page.locator(".night-changes").inner_text()
        assert {*rows} <= {scope[:1].lower() + scope[1:] for scope in scopes} | {*scopes}
    assert all(any(value in text for value in values) for values in rows.values())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_night_has_no_faults_and_fits(pages: Pages, root: str, event: Event, scheme: Any) -> None:
    day = event.night.rstrip("/").rpartition("/")[2]
    with pages.lent(color_scheme=scheme) as page:
        for path in _places(event):
            page.goto("about:blank")
            page.goto(f"{root}{path}#night={day}")
            expect(page.locator(".night-answer .answer").first).to_be_visible()
            faults = Axe().run(page).response["violations"]
            assert [(one["id"], [node["html"] for node in one["nodes"]][:2]) for one in faults] == []
            for width in (320, 360, 820, 1440):
                page.set_viewport_size({"width": width, "height": 900})
                assert page.evaluate(_WIDER) <= 0


def test_without_a_script_the_pages_lead_to_the_record_of_each_night(pages: Pages, root: str, event: Event) -> None:
    with pages.lent(java_script_enabled=False) as page:
        for path in _places(event):
            page.goto(root + path)
            page.get_by_role("link", name="The record of each night").click()
            assert page.url == f"{root}{event.metric}#nights"
        page.locator("#nights > summary").click()
        page.locator("#nights .strip a").first.click()
        assert "/days/" in page.url and "#metric-" in page.url


def test_where_nothing_comes_the_record_of_each_night_is_offered(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        page.route("**/data/nights/*.json", lambda route: route.abort())
        page.goto(root + event.metric)
        _slider(page).press("ArrowLeft")
        expect(page.locator(".night-answer")).to_contain_text("could not be loaded")
        expect(page.locator(".night-answer a")).to_be_visible()
        page.unroute_all()
        _slider(page).press("ArrowLeft")
        expect(page.locator(".night-answer .answer").first).to_be_visible()
