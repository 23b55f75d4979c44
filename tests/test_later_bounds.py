"""Of what holds at a moment a later bound is told, though an earlier figure implies it: it had not fallen."""

from typing import Any

import pytest

from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import figure, made


def _lead(metric: str, *claims: tuple[dict[str, Any], str]) -> str:
    said = made(
        **{
            f"s{at}": {"claims": [claim], "published": day, "title": f"Text {at}"}
            for at, (claim, day) in enumerate(claims)
        }
    )
    return words_of_lead(markdown(f"metrics/{metric}.md", said))


@pytest.mark.parametrize(
    ("metric", "day", "is_told"),
    [("sheltered", "2031-03-09", True), ("sheltered", "2031-03-04", False), ("deaths", "2031-03-09", False)],
)
@pytest.mark.parametrize("said_by", ["unstated", ["council", "mission"]])
def test_a_later_bound_is_told_of_what_may_fall(said_by: Any, metric: str, day: str, is_told: bool) -> None:
    first = figure("toll", 1010, metric=metric, said_on="2031-03-04"), "2031-03-04"
    bound = figure("bound", "more than 1,000", metric=metric, said_by=said_by), day
    assert ("more than 1,000 (by 9 March 2031)" in _lead(metric, first, bound)) is is_told
