"""The page of the explorer: it has every place that its script fills."""

import re
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

from generator.site.pages.explorer.page import ExplorerPage
from generator.site.pages.home.page import HomePage
from tests.fictional_pages import book, markdown, pages

_SCRIPT = Path(__file__).parents[2] / "theme" / "js" / "explorer"


@cache
def page() -> BeautifulSoup:
    return BeautifulSoup(markdown("explorer.md"), "html.parser")


def test_it_has_every_part_that_the_script_asks_for() -> None:
    asked = set(re.findall(r'part\("([a-z]+)"\)', (_SCRIPT / "page.js").read_text(encoding="utf-8")))
    offered = {str(one["data-part"]) for one in page().select("[data-part]")}
    assert asked and asked <= offered


def test_it_has_every_filter_that_the_script_knows() -> None:
    text = (_SCRIPT / "selection.js").read_text(encoding="utf-8")
    known = re.findall(r"^    ([a-z]+): \[", text[text.index("const made") : text.index("Object.fromEntries")], re.M)
    assert len(known) > 10
    assert sorted(str(one["data-facet"]) for one in page().select("[data-facet]")) == sorted(known)


def test_how_it_counts_is_folded_below_what_it_is_for() -> None:
    (fold,) = page().select("details.fold")
    counts = markdown("explorer.md").partition("</summary>")[2].partition("</details>")[0]
    assert "counts as one speaker" in counts and "claims-explorer" not in counts
    assert fold.summary and fold.summary.get_text() == "How claims and speakers are counted and ordered here"
    assert not re.search(r"\b[Vv]oices?\b", page().get_text())


def test_every_filter_has_a_name() -> None:
    for one in page().select("[data-facet]"):
        name = page().select_one(f"label[for={one['id']}]") if one.name == "select" else one.select_one("legend")
        assert name and name.get_text(strip=True)


def test_its_counts_of_figures_are_those_of_the_record_and_of_other_pages() -> None:
    (page,), (first,) = pages(ExplorerPage), pages(HomePage)
    assert page.figures == len(book().figures) > page.given == first.figures
    text = markdown(page.path)
    assert f"{page.figures} figures" in text and f"has {first.figures}" in text
