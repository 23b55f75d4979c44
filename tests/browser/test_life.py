"""The page of a disputed number and its frame: read at every width, in both schemes, without script."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.events import EVENTS, Event, each
from tests.browser.pages import Pages

_FITS = """
() => {
  const drawing = [...document.querySelectorAll("svg.lanes")].find((one) => one.getBoundingClientRect().width > 0);
  const words = [...drawing.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect()]);
  const meet = ([, one], [, other]) => one.left < other.right - 1 && other.left < one.right - 1
    && one.top < other.bottom - 4 && other.top < one.bottom - 4;
  return {
    outside: words.filter(([, box]) => box.left < -0.5 || box.right > window.innerWidth + 0.5).map(([text]) => text),
    met: words.flatMap((one, at) => words.slice(at + 1).filter((other) => meet(one, other))
      .map((other) => [one[0], other[0]])),
    smallest: Math.min(...words.map(([, box]) => box.height)),
    page: document.documentElement.scrollWidth - window.innerWidth,
  };
}
"""


def _page(event: Event) -> str:
    return f"figures/{event.number}/"


def _frame(event: Event) -> str:
    return f"embed/{event.number}.html"


@pytest.mark.parametrize(("event", "path"), each(lambda event: (_page(event), _frame(event))))
@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_the_drawing_needs_no_script_and_no_words_meet(pages: Pages, root: str, path: str, width: int) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(root + path)
        expect(page.locator("svg.lanes:visible")).to_have_count(1)
        found: Any = page.evaluate(_FITS)
    assert found["outside"] == []
    assert found["met"] == []
    assert found["smallest"] >= 9
    assert found["page"] <= 0


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_frame_has_no_faults_and_loads_nothing_else(pages: Pages, root: str, event: Event, scheme: Any) -> None:
    asked: list[str] = []
    with pages.lent(color_scheme=scheme) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.goto(root + _frame(event))
        paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert Axe().run(page).response["violations"] == []
    assert [one for one in asked if not one.endswith("favicon.ico")] == [root + _frame(event)]
    assert paper == {"light": "rgb(250, 247, 241)", "dark": "rgb(23, 23, 26)"}[scheme]


@pytest.mark.parametrize("event", EVENTS)
def test_the_name_of_a_report_in_the_drawing_opens_its_row_in_the_table(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        page.goto(root + _page(event))
        # A denial leads to its claim; where the reports are many, their table is on a page of its own.
        name = page.locator("svg.lanes:visible a:not([href*='sources/'])").first
        address = name.get_attribute("href") or ""
        row = page.locator(f"tr:has(#{address.partition('#')[2]})")
        expect(row).to_be_hidden()
        name.focus()
        page.keyboard.press("Enter")
        expect(row).to_be_in_viewport()
        expect(row.get_by_role("link").first).to_be_visible()


@pytest.mark.parametrize("event", EVENTS)
def test_a_frame_can_stand_on_another_page(pages: Pages, root: str, event: Event) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.goto(root + "404.html")
        page.set_content(f'<iframe src="{root}{_frame(event)}" width="700" height="900"></iframe>')
        frame = page.frame_locator("iframe")
        expect(frame.locator("h1")).to_contain_text(event.known_as)
        expect(frame.locator("svg.lanes:visible")).to_have_count(1)


@pytest.mark.parametrize("event", EVENTS)
def test_a_metric_leads_there_and_what_is_taken_away_is_there(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        page.goto(root + event.metric)
        page.get_by_role("link", name=f"{event.known_as}: credited to").first.click()
        expect(page.locator("h1")).to_contain_text(event.known_as)
        for kind, media in (("SVG", "image/svg+xml"), ("PNG", "image/png")):
            target = page.locator(".life-tools a", has_text=kind).get_attribute("href")
            reply = page.request.get(page.evaluate("(href) => new URL(href, location.href).href", target))
            assert reply.ok and reply.headers["content-type"].startswith(media)
