"""The sentence that opens an actor's page counts the reports that have its figure of just whom and where it names."""

from typing import Any

from tests.fictional_pages import markdown
from tests.small_records import figure, made, source


def _opening(**sources: dict[str, Any]) -> str:
    return markdown("actors/office.md", made(**sources))


def _told(claim: dict[str, Any], title: str, published: str = "2031-03-07") -> dict[str, Any]:
    return source(claim, title=title, published=published)


def test_a_report_that_leaves_the_place_open_is_none_of_those_that_state_it() -> None:
    at = {"said_by": "office", "said_on": "2031-03-05"}
    named = {name: _told(figure("toll", 44, place="quay", **at), name) for name in "ab"}
    text = _opening(**named, c=_told(figure("toll", 44, place="unstated", **at), "c"))
    assert "according to 2 reports" in text and "according to 3 reports" not in text


def test_of_a_figure_by_a_day_all_reports_that_have_it_count() -> None:
    first = _told(figure("toll", 44, said_by="office"), "a", "2031-03-07")
    undated = _told(figure("toll", 44, said_by="office"), "b", "unstated")
    text = _opening(a=first, b=undated)
    assert "according to 2 reports (in the first of them by 7 March 2031)" in text


def test_a_number_passed_on_for_another_place_than_it_was_given_for_has_that() -> None:
    own = {name: _told(figure("toll", 44, place="quay", said_by="office"), name) for name in "ab"}
    passed = figure("toll", 44, said_by="council", reported_by=["office"])
    text = _opening(**own, c=_told(passed, "c", "2031-03-09"))
    assert "passed on the figure of 44 dead in The coast" in text
