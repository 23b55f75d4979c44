"""What a figure is as linked data: a number only where there is one, bounds only where the words give any."""

import posixpath
from typing import Any

import pytest

from generator.cite.addresses import Addresses
from generator.cite.linked_figures import described
from generator.cite.linked_things import View
from generator.record.target import Target
from tests.fictional_pages import book


def _described(**target: Any) -> dict[str, Any] | None:
    view = View(book().corpus, Addresses(), "data/claims.jsonld")
    return described(view, Target.model_validate(target))


@pytest.mark.parametrize(
    ("count", "value", "bounds", "written"),
    [
        ("1,460", 1460, (1460, 1460), None),
        ("exactly 12", 12, (12, 12), None),
        ("about 300", "about 300", (None, None), 300),
        ("at least 31", "at least 31", (31, None), 31),
        ("more than 30", "more than 30", (31, None), 30),
        ("fewer than 50", "fewer than 50", (0, 49), 50),
        ("40 to 50", "40 to 50", (40, 50), None),
        ("dozens", "dozens", (None, None), None),
        ("none", "none", (0, 0), None),
    ],
)
def test_a_number_and_its_bounds_are_what_the_words_make_of_them(
    count: str, value: int | str, bounds: tuple[int | None, int | None], written: int | None
) -> None:
    made = _described(metric="missing", count=count)
    assert made
    assert (made["value"], (made.get("minValue"), made.get("maxValue"))) == (value, bounds)
    assert made.get("writtenNumber") == written


def test_a_denial_of_many_figures_has_a_bound_or_the_one_that_it_leaves_out_and_no_value() -> None:
    scope = {"metric": "missing", "group": "all", "place": "ysme-valley"}
    above, other = _described(above="five", **scope), _described(other_than="five", **scope)
    assert above and (above["minValue"], "value" in above, "otherThan" in above) == (6, False, False)
    assert other and (other["otherThan"], "value" in other, "minValue" in other) == (5, False, False)


def test_a_denial_that_describes_no_figure_has_none() -> None:
    assert _described(said_by="water-ministry") is None
    assert _described(candidates=["wire-second-count#homes-now"]) is None


def test_who_is_supposed_to_have_given_a_figure_is_told_with_it_and_is_no_author() -> None:
    made = _described(metric="missing", count="31", said_by="water-ministry")
    assert made and made["attributedTo"] == [{"@id": "../actors/water-ministry/"}]
    assert "author" not in made and "unstated" not in str(_described(metric="missing", count="31", said_by="unstated"))


@pytest.mark.parametrize("file", ["index.html", "data/claims.jsonld", "metrics/dead/index.html", "a/b/c/x.json"])
@pytest.mark.parametrize("path", ["data/claims.csv", "metrics/dead.md", "metrics/dead.md#x", "index.md", "a/b/y.md"])
def test_a_relative_address_leads_from_the_file_to_the_place(file: str, path: str) -> None:
    address = Addresses().seen_from(file, path)
    whole = Addresses("https://x.example/").seen_from(file, path).removeprefix("https://x.example/")
    page, _, anchor = address.partition("#")
    led = posixpath.normpath(posixpath.join(posixpath.dirname(file), page))
    assert (led, anchor) == (posixpath.normpath(whole.partition("#")[0] or "."), whole.partition("#")[2])
