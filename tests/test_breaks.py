"""Days from which a metric counts something else: which lie between two days, and where a chart marks them."""

from datetime import date

import pytest

from generator.record.registries import Break, Metric, MetricKind, breaks_between
from generator.site.charts.marks import Mark, Strand
from generator.site.charts.shapes import WIDE
from generator.site.charts.steps import picture

METRIC = Metric.model_validate(
    {
        "name": "Deaths",
        "question": "How many died?",
        "definition": "People killed.",
        "unit": "people",
        "kind": MetricKind.CUMULATIVE,
        "breaks": [
            {"on": "2031-05-02", "what": "Those at home are included."},
            {"on": "2031-04-14", "what": "Probable deaths are included.", "said_by": "harbour-office"},
        ],
    }
)


def days(first: str, last: str) -> list[str]:
    found = breaks_between(METRIC, date.fromisoformat(first), date.fromisoformat(last))
    return [one.on.isoformat() for one in found]


@pytest.mark.parametrize(
    ("first", "last", "between"),
    [
        ("2031-04-13", "2031-04-14", ["2031-04-14"]),
        ("2031-04-14", "2031-04-30", []),
        ("2031-04-01", "2031-04-13", []),
        ("2031-04-01", "2031-06-01", ["2031-04-14", "2031-05-02"]),
        ("2031-06-01", "2031-04-01", []),
    ],
)
def test_a_break_lies_between_a_day_before_it_and_its_own_day_or_a_later_one(
    first: str, last: str, between: list[str]
) -> None:
    assert days(first, last) == between


def test_a_chart_marks_the_breaks_between_its_figures_and_no_other() -> None:
    marks = tuple(Mark(date(2031, 4, day), value, value, value, str(value)) for day, value in ((10, 5.0), (20, 9.0)))
    breaks = [date(2031, 4, 10), date(2031, 4, 14), date(2031, 5, 2)]
    drawn = picture([Strand("Harbour Office", marks, holds=True)], WIDE, breaks)
    assert drawn.breaks == (drawn.time.x(date(2031, 4, 14)),)
    assert drawn.time.x(date(2031, 4, 10)) < drawn.breaks[0] < drawn.time.x(date(2031, 4, 20))


def test_a_break_in_a_long_silence_has_a_place_of_its_own() -> None:
    marks = (
        Mark(date(2031, 1, 10), 5.0, 5.0, 5.0, "5"),
        Mark(date(2031, 6, 20), 9.0, 9.0, 9.0, "9"),
    )
    drawn = picture([Strand("Harbour Office", marks, holds=True)], WIDE, [date(2031, 4, 14)])
    ends = {drawn.time.x(date(2031, 1, 10)), drawn.time.x(date(2031, 6, 20))}
    assert not ends & set(drawn.breaks)


def test_a_break_names_who_counts_otherwise_or_nobody() -> None:
    assert [one.said_by for one in METRIC.breaks] == [(), ("harbour-office",)]
    assert Break.model_fields["said_by"].is_required() is False
