"""Which figures the line of a voice joins, and how one said on one of several days is drawn."""

from datetime import date, timedelta

import pytest

from generator.site.charts.marks import Bound, Mark, MarkStatus, Strand, in_line, strays
from generator.site.charts.shapes import WIDE
from generator.site.charts.steps import picture

_START = date(2014, 10, 6)
_LATER = _START + timedelta(days=6)


@pytest.mark.parametrize(
    ("given_before", "later", "joins"),
    [
        (Mark(_START, 90, 90, 90, "90"), Mark(_LATER, 60, 60, 60, "60"), True),
        (Mark(_START, 90, 90, 90, "90"), Mark(_LATER, 60, 60, 60, "60", dated=False), False),
        (Mark(_START, 90, 90, 90, "90"), Mark(_LATER, 95, 95, 95, "95", dated=False), True),
        (Mark(_START, 90, 55, 90, "almost 90"), Mark(_LATER, 60, 60, 60, "60", dated=False), True),
        (Mark(_START, 90, 90, 90, "90", status=MarkStatus.DENIED), Mark(_LATER, 60, 60, 60, "60", dated=False), True),
        (Mark(_START, 90, 90, 90, "more than 90", Bound.UP), Mark(_LATER, 60, 60, 60, "60", dated=False), False),
        (Mark(_START, 90, 90, 90, "up to 90", Bound.DOWN), Mark(_LATER, 60, 60, 60, "60", dated=False), True),
        (Mark(_START, 90, 90, 90, "90", dated=False), Mark(_LATER, 60, 60, 60, "60", dated=False), True),
        (Mark(_START, 90, 90, 90, "90", dated=False), Mark(_LATER, 60, 60, 60, "60", dated=False, since=_START), False),
        (Mark(_START, 90, 90, 90, "90", dated=False), Mark(_LATER, 95, 95, 95, "95", dated=False, since=_START), True),
    ],
)
def test_a_figure_that_may_have_come_first_joins_no_line_if_it_is_lower(
    given_before: Mark, later: Mark, joins: bool
) -> None:
    strand = Strand("A", (given_before, later), holds=True)
    assert (later in in_line(strand)) is joins
    assert strays(strand) == (() if joins else (later,) if in_line(strand) else ())


def test_a_window_is_a_level_band_that_ends_at_its_sign() -> None:
    said = Mark(_LATER, 60, 60, 60, "60", dated=False, since=_START)
    drawn = picture([Strand("A", (said, Mark(_LATER, 90, 90, 90, "90")), holds=True)], WIDE)
    (window,) = drawn.windows
    assert (window.left, window.right) == (drawn.time.x(_START), drawn.time.x(_LATER))
    assert window.y == drawn.values.y(60)
