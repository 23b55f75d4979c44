"""What a text of long after a count that adds up has is told where it is less and no speaker is recorded for it."""

from typing import Any

import pytest

from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import figure, made, source

LATER = "2031-09-01"


def _in_sight(**late: dict[str, Any]) -> str:
    others = {
        who: source(figure("toll", count, said_by=who), title=who, published="2031-03-04")
        for who, count in (("council", 41), ("mission", 52), ("unstated", 63), ("article", 74))
    }
    leading = {name: source(figure("toll", 203, said_on="2031-03-05"), title=name) for name in ("y", "z")}
    page = markdown("metrics/deaths.md", made(**leading, **others, **late))
    opening, fold, _ = page.partition("The same and the other figures once more")
    assert fold
    return words_of_lead(opening)


def _late(count: str | int = 45, published: str = LATER, **fields: Any) -> dict[str, Any]:
    return source(figure("toll", count, **{"said_by": "article", **fields}), published=published, title=published)


def test_a_lower_number_of_long_after_is_told() -> None:
    assert "In its own words a later report, of 1 September 2031, has 145." in _in_sight(b=_late(145))
    told = "A later report, of 1 September 2031, has 145, for which no speaker is recorded."
    assert told in _in_sight(b=_late(145, said_by="unstated"))


def test_of_several_the_newest_is_told() -> None:
    lead = _in_sight(b=_late(145), c=_late("about 140", "2031-10-01"))
    assert "In its own words one of several later reports, of 1 October 2031, has about 140." in lead
    assert "has 145" not in lead


@pytest.mark.parametrize("fields", [{"told_as": "earlier"}, {"as_of": "2031-03-04"}, {"published": "2031-03-07"}])
def test_what_may_be_of_before_is_not(fields: dict[str, Any]) -> None:
    assert "has 145" not in _in_sight(b=_late(145, **fields))
