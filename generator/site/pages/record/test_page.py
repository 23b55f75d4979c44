"""The page of the form: it has every place that its script fills, and leads to what explains the fields."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.cite.addresses import Addresses
from generator.site.pages.kind import Material
from generator.site.pages.record.page import KIND
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.fictional_pages import book, made, markdown

_SCRIPTS = Path(__file__).parents[2] / "theme" / "js" / "record"


def test_it_has_every_part_that_the_script_asks_for() -> None:
    texts = [(_SCRIPTS / name).read_text("utf-8") for name in ("form.js", "page.js")]
    asked = set(re.findall(r'"([a-z-]+)"', " ".join(re.findall(r"part\(([^)]*)\)", "".join(texts)))))
    page = BeautifulSoup(markdown("record.md"), "html.parser")
    form = page.select_one("#record-form")
    assert form and page.select_one("#record-loading")
    assert len(asked) > 8
    assert asked == {str(one["data-part"]) for one in form.select("[data-part]")}


@pytest.mark.parametrize(
    ("documents", "words"),
    [
        (frozenset({"format.md"}), "[The record format](format.md) explains every field."),
        (frozenset(), "CONTRIBUTING.md in the repository explains every field."),
    ],
)
def test_it_leads_to_the_record_format_where_the_site_has_that_page(documents: frozenset[str], words: str) -> None:
    (page,) = KIND.make(Material(Ladders(Views(book(), (), lambda _: None)), Addresses(None, None), documents))
    assert words in markdown("record.md", replace(made(), pages=(page,)))
