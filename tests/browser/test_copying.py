"""A figure that is copied, or read aloud, is the figure: no mark runs into it, and every mark says what it is on."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Reader
from tests.browser.events import Event
from tests.browser.pages import Pages
from tests.sitebuild import Site

# Each ladder, each lead, each table and each finding, as somebody marks it with the pointer.
_PARTS = ".ladder > ul > li, p.answer, .answer-list, p.facts, article table, .finding, .story, .brief"
# The texts of each part one by one, and the part as it is copied, and as those copy it who heed no style (reader modes,
# extraction of text). Marks are no part of the figures.
_READ = """
(parts) => {
  const isRead = (node) => !node.parentElement.closest("sup:has(> .footnote-ref), .footnote-backref, .headerlink, svg")
    && node.parentElement.checkVisibility();
  const texts = (part) => {
    const found = [], nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) if (isRead(nodes.currentNode)) found.push(nodes.currentNode.data);
    return found;
  };
  const copy = (part) => {
    getSelection().selectAllChildren(part);
    return getSelection().toString();
  };
  const all = [...document.querySelectorAll(parts)], heedless = new CSSStyleSheet();
  heedless.replaceSync("sup, sup * { user-select: text !important; -webkit-user-select: text !important; }");
  const read = all.map((part) => ({ texts: texts(part), copied: copy(part) }));
  document.adoptedStyleSheets = [heedless];
  all.forEach((part, at) => { read[at].taken = copy(part); });
  document.adoptedStyleSheets = [];
  return read;
}
"""
_SHOW = """
async (address) => {
  const fetched = await (await fetch(address)).text();
  const article = new DOMParser().parseFromString(fetched, "text/html").querySelector("article");
  document.querySelector("article").replaceWith(article);
}
"""
# Each two words of the page that no space parts in what is copied, shown text (`innerText`) or extracted text, though
# they are drawn apart, or stand in two cells, paragraphs or the like. What a range copies is what a reader marks.
_RUN_TOGETHER = r"""
() => {
  document.querySelectorAll("article details").forEach((fold) => { fold.open = true; });
  const parted = "p, li, td, th, tr, div, dt, dd, h2, h3, h4, summary, details, ul, ol, dl, table, figcaption, option";
  const unread =
    "sup:has(> .footnote-ref), .footnote-backref, .headerlink, [aria-hidden=true], svg, script, style, textarea";
  const isRead = ({ data, parentElement: of }) => data.trim() && !of.closest(unread) && of.checkVisibility();
  const reach = (from, start, to, end) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  };
  const marked = (range) => {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return getSelection().toString();
  };
  const isParted = (node, whole) => {
    const box = node.parentElement.closest(parted);
    return box !== null && whole.contains(box) && box !== whole;
  };
  const nodes = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), found = [];
  let before = null, seen = 0;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (!isRead(node)) continue;
    if (before) {
      const last = before.data.search(/\S\s*$/), first = node.data.search(/\S/);
      const range = reach(before, last, node, first + 1);
      const left = reach(before, last, before, last + 1).getBoundingClientRect();
      const right = reach(node, first, node, first + 1).getBoundingClientRect();
      const isWord = /[\p{L}\p{N}.,:;?!)%”’]/u.test(before.data[last]) && /[\p{L}\p{N}]/u.test(node.data[first]);
      const whole = range.commonAncestorContainer, inTwo = isParted(before, whole) || isParted(node, whole);
      const isLower = Math.abs(left.bottom - right.bottom) > 0.6 * left.height;
      const isApart = isLower || right.left - left.right > 1.5;
      if (isWord && (inTwo || isApart)) {
        seen += 1;
        if (!/\s/.test(marked(range)) || (!inTwo && !/\s/.test(range.toString()))) {
          found.push(`${before.data.slice(-30)}|${node.data.slice(0, 30)}`);
        }
      }
    }
    before = node;
  }
  // A table as it is shown: each cell has all its words, one after the other, with none of another's.
  for (const table of document.querySelectorAll("article table:not([class])")) {
    const words = new Set([...table.querySelectorAll("th, td")].flatMap((cell) => cell.innerText.split(/\s+/)));
    found.push(...table.innerText.split(/\s+/).filter((word) => !words.has(word)));
  }
  return { seen, found };
}
"""
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
# What their scripts make, or have no article: tests of their own read them.
_SCRIPTED = ("404.html", "explorer/", "record/", "desk/")
_MARK = re.compile(r"\[\d+\]")


def numbers(text: str) -> list[str]:
    """The numbers of a text, whole."""
    return _NUMBER.findall(text)


def metrics(site: Site) -> list[str]:
    """The pages of all metrics, by their paths."""
    return [f"metrics/{path.stem}/" for path in sorted((site.docs / "metrics").glob("*.md")) if path.stem != "index"]


def read(page: Page) -> list[dict[str, Any]]:
    """The parts of the page that is shown, as they are read, copied and taken out."""
    parts: list[dict[str, Any]] = page.evaluate(_READ, _PARTS)
    return parts


@pytest.mark.parametrize("width", [1440, 390])
def test_every_number_of_every_metric_is_copied_whole(pages: Pages, root: str, site: Site, width: int) -> None:
    seen = 0
    with pages.lent(viewport={"width": width, "height": 900}) as page:
        page.goto(f"{root}metrics/")
        for path in metrics(site):
            page.evaluate(_SHOW, root + path)
            for part in read(page):
                figures = [number for text in part["texts"] for number in numbers(text)]
                assert numbers(part["copied"]) == figures, f"{path}: {part['copied']}"
                assert numbers(_MARK.sub("", part["taken"])) == figures, f"{path}: {part['taken']}"
                seen += len(figures)
    assert seen > 10 * len(metrics(site))


@pytest.mark.parametrize("width", [1440, 390, 360])
def test_what_stands_apart_is_copied_apart(pages: Pages, root: str, site: Site, event: Event, width: int) -> None:
    paths = [*metrics(site), *(path for path in event.kinds if path not in _SCRIPTED)]
    with pages.lent(viewport={"width": width, "height": 900}) as page:
        page.goto(f"{root}metrics/")
        seen = 0
        for path in paths:
            page.evaluate(_SHOW, root + path)
            read = page.evaluate(_RUN_TOGETHER)
            assert read["found"] == [], path
            seen += read["seen"]
    assert seen > 20 * len(paths)


def test_a_mark_says_what_its_note_is_on(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    mark = desk.page.get_by_role("link", name=f"note 1 on {event.last}", exact=True).first
    assert mark.text_content() == "[1]"
    names = desk.page.locator(".footnote-ref").evaluate_all("marks => marks.map((mark) => mark.ariaLabel)")
    assert names and all(re.fullmatch(r"note \d+ on \S.*", name) for name in names)
    backs = desk.page.locator(".footnote-backref")
    assert backs.first.text_content() == "↩Back to the text"
