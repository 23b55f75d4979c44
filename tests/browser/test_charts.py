"""The charts without script, on the narrowest screens, in both schemes and on paper."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.events import Event, each
from tests.browser.pages import Pages

_FITS = """
(chart) => {
  const frame = chart.getBoundingClientRect();
  const words = [...chart.querySelectorAll("text")];
  return {
    outside: words.map((one) => [one.textContent, one.getBoundingClientRect()])
      .filter(([, box]) => box.left < -0.5 || box.right > window.innerWidth + 0.5)
      .map(([text]) => text),
    smallest: Math.min(...words.map((one) => parseFloat(getComputedStyle(one).fontSize)))
      * frame.width / chart.viewBox.baseVal.width,
    page: document.documentElement.scrollWidth - window.innerWidth,
  };
}
"""


@pytest.mark.parametrize(("event", "path"), each(lambda event: ("", event.metric)))
@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_a_chart_needs_no_script_and_is_read_at_every_width(pages: Pages, root: str, width: int, path: str) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(root + path)
        expect(page.locator("svg.chart:visible:not(.map)")).to_have_count(1)
        # Home has a map of more places only.
        maps = page.locator("figure.map-figure").count()
        assert maps or not path
        expect(page.locator("svg.map:visible")).to_have_count(maps)
        for chart in page.locator("svg.chart:visible").all():
            found: Any = chart.evaluate(_FITS)
            assert found["outside"] == []
            assert found["smallest"] >= 10
            assert found["page"] <= 0


def test_what_a_chart_shows_stands_below_it_without_script(pages: Pages, root: str, event: Event) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.set_viewport_size({"width": 360, "height": 800})
        for path, shown in ((event.metric, "table"), ("", "ul")):
            page.goto(root + path)
            fold = page.locator("figure.chart-figure:not(.map-figure) + details")
            expect(fold.locator(shown)).not_to_be_visible()
            fold.locator("summary").click()
            expect(fold.locator(shown)).to_be_visible()


def test_each_mark_of_the_matrix_is_a_link_with_a_name_that_the_keyboard_reaches(pages: Pages, root: str) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(root)
        marks = page.locator("svg.chart--wide a")
        assert marks.count() > 10
        assert all(marks.nth(at).get_attribute("aria-label") for at in range(marks.count()))
        marks.first.focus()
        expect(marks.first).to_be_focused()
        page.keyboard.press("Tab")
        expect(marks.nth(1)).to_be_focused()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("/sources/.+#c-"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_days_stand_out_from_the_paper(pages: Pages, root: str, scheme: Any) -> None:
    with pages.lent(color_scheme=scheme) as page:
        page.goto(root)
        colours = page.evaluate(
            """() => {
              const seen = (name) => getComputedStyle(document.querySelector(name));
              const paper = getComputedStyle(document.body).backgroundColor;
              return [paper, seen(".chart :is(.c-value, .c-deed)").fill, seen(".chart .c-tick").fill];
            }"""
        )
    paper, value, tick = colours
    assert _contrast(paper, value) >= 4.5
    assert _contrast(paper, tick) >= 4.5


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, relative luminance."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
