"""A figure that is copied, or read aloud, is the figure: no mark runs into it, and every mark says what it is on."""

import re
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import Reader
from tests.browser.events import Event
from tests.sitebuild import Site

# Each ladder, each lead, each table and each finding, as somebody marks it with the pointer.
_PARTS = ".ladder > ul > li, p.answer, p.facts, article table, .finding, .story, .brief"
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
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_MARK = re.compile(r"\[\d+\]")


def numbers(text: str) -> list[str]:
    """The numbers of a text, whole."""
    return _NUMBER.findall(text)


def read(page: Page) -> list[dict[str, Any]]:
    """The parts of the page that is shown, as they are read, copied and taken out."""
    parts: list[dict[str, Any]] = page.evaluate(_READ, _PARTS)
    return parts


def test_every_number_of_every_metric_is_copied_whole(desk: Reader, site: Site) -> None:
    desk.open("metrics/")
    metrics = sorted(path.stem for path in (site.docs / "metrics").glob("*.md") if path.stem != "index")
    seen = 0
    for name in metrics:
        desk.page.evaluate(_SHOW, f"{desk.address}metrics/{name}/")
        for part in read(desk.page):
            figures = [number for text in part["texts"] for number in numbers(text)]
            assert numbers(part["copied"]) == figures, f"{name}: {part['copied']}"
            assert numbers(_MARK.sub("", part["taken"])) == figures, f"{name}: {part['taken']}"
            seen += len(figures)
    assert seen > 10 * len(metrics)


def test_a_mark_says_what_its_note_is_on(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    mark = desk.page.get_by_role("link", name=f"note 1 on {event.last}", exact=True).first
    assert mark.text_content() == "[1]"
    names = desk.page.locator(".footnote-ref").evaluate_all("marks => marks.map((mark) => mark.ariaLabel)")
    assert names and all(re.fullmatch(r"note \d+ on \S.*", name) for name in names)
    backs = desk.page.locator(".footnote-backref")
    assert backs.first.text_content() == "↩Back to the text"
