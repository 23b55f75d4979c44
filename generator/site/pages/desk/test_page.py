"""The page of the desk: it has every place that its scripts fill, and tells what it does without one."""

import re
from pathlib import Path

from bs4 import BeautifulSoup

from generator.language import say
from tests.fictional_pages import markdown

_SCRIPTS = Path(__file__).parents[2] / "theme" / "js"
_COMPARED = _SCRIPTS / "compared" / "page.js"


def test_it_has_every_part_that_the_scripts_ask_for() -> None:
    of_form = {
        *(_SCRIPTS / "giving").glob("*.js"),
        *(_SCRIPTS / "desk").glob("*.js"),
        _SCRIPTS / "record" / "form.js",
    } - {_COMPARED}
    asked = _asked("".join(path.read_text("utf-8") for path in sorted(of_form)))
    page = BeautifulSoup(markdown("desk.md"), "html.parser")
    form = page.select_one("#desk-form")
    assert form
    assert len(asked) > 20
    assert asked == {str(one["data-part"]) for one in form.select("[data-part]")}


def test_what_is_filled_of_a_record_that_is_compared_is_there() -> None:
    place = BeautifulSoup(markdown("desk.md"), "html.parser").select_one("#desk-compared")
    assert place and place.has_attr("hidden")
    asked = _asked(_COMPARED.read_text("utf-8"))
    assert len(asked) > 8
    assert asked == {str(one["data-compared"]) for one in place.select("[data-compared]")}


def _asked(text: str) -> set[str]:
    """The parts of the page that a script asks for by their names."""
    return set(re.findall(r'"([a-z-]+)"', " ".join(re.findall(r"part\(([^)]*)\)", text))))


def test_it_says_that_no_text_leaves_the_browser_and_what_else_there_is() -> None:
    page = BeautifulSoup(markdown("desk.md"), "html.parser")
    assert say("page-desk-without") in page.select_one("noscript").get_text()  # type: ignore[union-attr]
    assert "(record.md)" in markdown("desk.md") and "(desk.md)" in markdown("record.md")
