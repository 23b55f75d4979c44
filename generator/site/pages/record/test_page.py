"""The page of the form: it has every place that its script fills."""

import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests.fictional_pages import markdown

_SCRIPTS = Path(__file__).parents[2] / "theme" / "js" / "record"


def test_it_has_every_part_that_the_script_asks_for() -> None:
    texts = [(_SCRIPTS / name).read_text("utf-8") for name in ("form.js", "page.js")]
    asked = set(re.findall(r'"([a-z-]+)"', " ".join(re.findall(r"part\(([^)]*)\)", "".join(texts)))))
    page = BeautifulSoup(markdown("record.md"), "html.parser")
    form = page.select_one("#record-form")
    assert form and page.select_one("#record-loading")
    assert len(asked) > 8
    assert asked == {str(one["data-part"]) for one in form.select("[data-part]")}
