"""Where the chart puts figures whose day of saying is not stated, from records to marks."""

from datetime import date
from typing import Any

import pytest

from generator.ledger.ledger import ledger
from generator.site.parts.chart import strands
from generator.site.parts.makers import Views
from tests.test_ledger import _corpus

Place = tuple[date, date | None, bool]

CASES: dict[str, tuple[dict[str, Any], Place]] = {
    "a stated day": ({"said_on": "2014-10-08"}, (date(2014, 10, 8), None, True)),
    "a window": ({"said_on": "2014-10-07/2014-10-14"}, (date(2014, 10, 14), date(2014, 10, 7), False)),
    "a window cut short by the publication": (
        {"said_on": "2014-10-07/2014-11-14"},
        (date(2014, 10, 22), date(2014, 10, 7), False),
    ),
    "on or before a day": ({"said_on": "../2014-10-14"}, (date(2014, 10, 14), None, False)),
    "no day": ({}, (date(2014, 10, 22), None, False)),
    "the day described": ({"as_of": "2014-10-03"}, (date(2014, 10, 3), None, False)),
    "a stated day and one described": (
        {"said_on": "2014-10-08", "as_of": "2014-10-03"},
        (date(2014, 10, 3), None, True),
    ),
    "described over several days": ({"as_of": "2014-10-03/2014-10-05"}, (date(2014, 10, 5), date(2014, 10, 3), False)),
    "told as earlier": ({"told_as": "earlier"}, (date(2014, 10, 16), None, False)),
    "a window, told as earlier": (
        {"told_as": "earlier", "said_on": "2014-10-07/2014-10-20"},
        (date(2014, 10, 16), date(2014, 10, 7), False),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_figure_stands_where_its_record_says(name: str) -> None:
    told, place = CASES[name]
    case = {
        "sources": {"a": {"published": "2014-10-22"}},
        "claims": {
            "a#figure": {"count": "fewer than 50", **told},
            "a#now": {"count": 225, "said_on": "2014-10-16"},
        },
    }
    book = ledger(_corpus(case))
    (strand,) = strands(Views(book, (), lambda _: None), book.assertions)
    (mark,) = [mark for mark in strand.marks if mark.value == 50]
    assert (mark.day, mark.since, mark.dated) == place


def test_a_figure_told_as_earlier_stands_before_the_day_of_its_text_and_not_before_one_of_another() -> None:
    case = {
        "sources": {"a": {"published": "2014-10-22"}},
        "claims": {
            "a#figure": {"count": "fewer than 50", "told_as": "earlier"},
            "a#now": {"count": 225, "said_on": "2014-10-16"},
            "b#before": {"count": 225, "said_on": "2014-10-15"},
        },
    }
    assert _days(case)[50] == date(2014, 10, 16)


def test_what_is_expected_may_lie_after_the_day_before_which_it_was_said() -> None:
    expected = {"modality": "expected"}
    case = {
        "sources": {"a": {"published": "2014-10-22"}},
        "claims": {
            "a#figure": {"count": "fewer than 50", "told_as": "earlier", "as_of": "2014-10-20~", **expected},
            "a#now": {"count": 225, "said_on": "2014-10-16", **expected},
        },
    }
    assert _days(case) == {225: date(2014, 10, 16)}


def _days(case: dict[str, Any]) -> dict[float, date]:
    """The day of each number that is drawn."""
    book = ledger(_corpus(case))
    (strand,) = strands(Views(book, (), lambda _: None), book.assertions)
    return {mark.value: mark.day for mark in strand.marks}
