"""How pages are set: two right edges and seven sizes of type at a desk, one row of sections on a phone."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served, visit
from tests.browser.events import FICTIONAL, REAL, Event, each
from tests.browser.pages import Pages
from tests.sitebuild import REPOSITORY, ROOT, build_site, made_once

# Marks, what stands beside, text, what matters, leads and headings, figures, titles.
MOST_SIZES = 7
# Pages with a tool that has a layout of its own.
_TOOLS = ("explorer/", "record/", "desk/", "404.html")
# The blocks of a page that have a width, and where they end, rounded to what nobody sees.
_EDGES = """() => {
  const blocks = document.querySelectorAll(".md-content__inner :is(p, h2, ul, ol, dl, table, figure, details, pre)");
  const inner = "li, td, th, dd, details, svg, .footnote, .topic, .efforts, .calendar, .listed, .night-controls";
  const seen = [...blocks].filter((one) => !one.parentElement.closest(inner)).map((one) => one.getBoundingClientRect());
  return [...new Set(seen.filter((one) => one.width > 260 && one.height > 1).map((one) => Math.round(one.right / 3)))];
}"""
_SIZES = """() => {
  const sizes = new Set(), content = document.querySelector(".md-content");
  const walk = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest("svg, script, style, .unseen, .headerlink, .md-top, select")) continue;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    if (size > 0 && holder.checkVisibility()) sizes.add(Math.round(size * 10) / 10);
  }
  return [...sizes].sort((one, other) => one - other);
}"""
# As what a screen reader tells of them.
_TOLD = {"table": "table", "row": "tr", "columnheader": "th", "cell": "td"}
# How far cells begin from the left of their row, but for names that stand in a run.
_INDENTS = """() => [...document.querySelectorAll("table:not([class]) > tbody > tr")]
  .filter((row) => row.checkVisibility() && !row.closest(".explorer, .topic, .numbers, .listed-few"))
  .map((row) => [row, row.querySelector("td")])
  .map(([row, cell]) => Math.abs(cell.getClientRects()[0].left - row.getBoundingClientRect().left))"""

# Where each cell of the records that stand beside each other ends, what it tells, and whether that wraps.
_BESIDE = """() => [...document.querySelectorAll(".listed-records td")].map((one) => {
  const words = document.createRange();
  words.selectNodeContents(one);
  const ends = [...one.getClientRects(), ...words.getClientRects()].map((each) => each.right);
  return [Math.max(...ends), one.textContent.trim(), getComputedStyle(one).whiteSpace];
})"""
# The figures of the topics, as long as one may be, and the words beside or in them that go on in another line.
_LONG_FIGURES = """() => document.querySelectorAll(".topic td:nth-child(2) > strong").forEach((one) => {
  one.textContent = "approximately 2,000,000,000 to 3,000,000,000";
})"""
_BROKEN_WORDS = """() => [...document.querySelectorAll(".topic td")].flatMap((cell) => {
  const broken = [], walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    for (const word of node.data.matchAll(/[\\p{L}\\d]+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size > 1) broken.push(word[0]);
    }
  return broken;
})"""
# What stands before the outlet of a source, of which the day is told before it.
_BEFORE_OUTLETS = """() => [...document.querySelectorAll(".listed--titles td:nth-child(2):has([data-key]) + td")]
  .map((one) => getComputedStyle(one, "::before").content)"""
# The addresses of the pages that an index lists.
_LISTED = """() => [...new Set([...document.querySelectorAll(".md-content a")].map((one) => one.href.split("#")[0]))]
  .filter((one) => one.startsWith(location.href) && one !== location.href)"""
# The longest word that stands before a number, in the column of figures.
_LONG_WORDS = """(column) => {
  const cells = document.querySelectorAll(column);
  for (const one of cells) one.textContent = "approximately 2,000";
  return cells.length;
}"""
# In how many lines each word of a column is set.
_LINES = """(column) => [...document.querySelectorAll(column)].filter((one) => one.checkVisibility()).map((one) => {
  const word = document.createRange();
  word.setStart(one.firstChild, 0);
  word.setEnd(one.firstChild, "approximately".length);
  return new Set([...word.getClientRects()].map((each) => Math.round(each.top))).size;
})"""


@pytest.mark.parametrize(("event", "path"), each(lambda event: [one for one in event.kinds if one not in _TOOLS]))
def test_blocks_end_at_two_edges_and_type_has_seven_sizes(pages: Pages, root: str, path: str) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": 1440, "height": 900})
        visit(page, root + path)
        assert len(page.evaluate(_EDGES)) <= 2
        sizes = page.evaluate(_SIZES)
        assert 1 < len(sizes) <= MOST_SIZES, sizes


@pytest.mark.parametrize(
    ("folder", "width"), [("metrics/", 320), ("actors/", 820), ("actors/", 1440)], ids=["metrics", "tablet", "desk"]
)
def test_no_page_listed_is_wider_than_its_window(pages: Pages, root: str, folder: str, width: int) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": width, "height": 700})
        visit(page, root + folder)
        listed = page.evaluate(_LISTED)
        assert len(listed) > 5
        for address in listed:
            visit(page, address)
            assert page.evaluate("() => document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("width", [320, 360, 390])
def test_on_a_phone_no_number_of_a_record_lies_beyond_the_edge(pages: Pages, root: str, width: int) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": width, "height": 800})
        visit(page, root + "actors/")
        cells = page.evaluate(_BESIDE)
        assert cells and all(words for _, words, _ in cells)
        assert max(end for end, _, _ in cells) <= width
        assert {wraps for _, _, wraps in cells} == {"normal"}


@pytest.mark.parametrize("width", [820, 1024, 1440])
def test_a_column_of_figures_breaks_no_word(pages: Pages, root: str, event: Event, width: int) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": width, "height": 900})
        columns = {event.night: ".night td:nth-child(2) > strong", event.bearer: ".figure-table .given"}
        for path, column in columns.items():
            visit(page, root + path)
            assert page.evaluate(_LONG_WORDS, column) > 0
            assert set(page.evaluate(_LINES, column)) == {1}, path


@pytest.mark.parametrize("width", [320, 390, 820, 1440])
def test_the_figures_of_a_topic_break_no_word(pages: Pages, root: str, width: int) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": width, "height": 900})
        visit(page, root)
        page.evaluate(_LONG_FIGURES)
        assert page.evaluate(_BROKEN_WORDS) == []
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_on_a_phone_a_source_tells_its_day_and_its_outlet_apart(pages: Pages, root: str) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": 390, "height": 800})
        visit(page, root + "sources/")
        beside = page.evaluate(_BEFORE_OUTLETS)
        assert beside and all("·" in one for one in beside)


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_all_sections_are_in_sight_and_the_title_is_near(
    pages: Pages, root: str, event: Event, width: int
) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": width, "height": 800})
        for path in ("data/", event.metric, "method/"):
            visit(page, root + path)
            links = page.locator(".md-tabs__list a")
            places = [one.bounding_box() for one in links.all()]
            assert len(places) > 5
            assert all(one and one["x"] >= 0 and one["x"] + one["width"] <= width for one in places)
            for one in links.all():
                expect(one).to_be_in_viewport(ratio=1)
            title = page.locator("h1").first.bounding_box()
            assert title and title["y"] < (210 if width == 390 else 240)
            assert page.evaluate("() => scrollX") == 0


def test_on_a_phone_no_cell_is_indented(pages: Pages, root: str) -> None:
    rows = 0
    with pages.lent() as page:
        page.set_viewport_size({"width": 390, "height": 800})
        for path in ("sources/", "actors/", "data/", "figures/", "metrics/"):
            visit(page, root + path)
            indents = page.evaluate(_INDENTS)
            rows += len(indents)
            assert max(indents, default=0) < 1
    assert rows > 20


def test_on_a_phone_a_table_told_in_lines_is_a_table_still(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        page.set_viewport_size({"width": 390, "height": 800})
        for path in ("figures/", event.night, f"actors/{event.body}/"):
            visit(page, root + path)
            page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
            session = page.context.new_cdp_session(page)
            told = session.send("Accessibility.getFullAXTree")["nodes"]
            session.detach()
            roles = Counter(one["role"]["value"] for one in told if not one["ignored"])
            for role, tag in _TOLD.items():
                assert roles[role] == page.locator(tag).count() > 0, (path, role)


def test_a_heading_is_heard_without_the_sign_that_leads_to_it(pages: Pages, root: str, event: Event) -> None:
    with pages.lent() as page:
        for path in ("", event.metric, "method/", "contribute/"):
            visit(page, root + path)
            links = page.locator(".headerlink")
            assert links.count() > 0
            assert page.locator(".headerlink[aria-hidden=true][tabindex='-1']").count() == links.count()
            name = page.get_by_role("heading", level=1).first.aria_snapshot()
            assert "¶" not in name and "Permanent link" not in name


# The longest of the real event.
_LONG = (REAL.metric, f"figures/{REAL.number}/")


@pytest.fixture(scope="module")
def long_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site that has these pages of the real event and no others."""
    alone = ["index.md", *(f"{path.removesuffix('/')}.md" for path in _LONG)]
    make = partial(build_site, ROOT / "sources", repo_url=REPOSITORY, alone=alone)
    with served(made_once("long-pages", tmp_path_factory, make) / "site") as root:
        yield root


@pytest.mark.parametrize(
    ("address", "path"),
    [
        *(("fictional_address", path) for path in (FICTIONAL.metric, f"figures/{FICTIONAL.number}/")),
        *(pytest.param("long_address", path, marks=pytest.mark.real) for path in _LONG),
    ],
)
def test_a_long_page_takes_at_most_twelve_sheets(
    pages: Pages, address: str, path: str, request: pytest.FixtureRequest
) -> None:
    with pages.lent() as page:
        visit(page, request.getfixturevalue(address) + path)
        assert 0 < len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) <= 12
