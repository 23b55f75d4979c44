"""Days from which a metric counts something else: which lie between two days, and where a chart marks them."""

from datetime import date

import pytest

from generator.record.registries import Break, Metric, MetricKind, breaks_between
from generator.site.charts.lanes import lanes_picture
from generator.site.charts.marks import CoursePoint, Lane, LaneItem
from generator.site.charts.shapes import LANES_WIDE, WIDE
from generator.site.charts.steps import steps

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
    days = [date(2031, 4, 10), date(2031, 4, 20)]
    breaks = [date(2031, 4, 10), date(2031, 4, 14), date(2031, 5, 2)]
    course = steps(
        [CoursePoint(day, value, str(value)) for day, value in zip(days, (5.0, 9.0), strict=True)], WIDE, breaks
    )
    items = tuple(LaneItem(str(day), "5", day, day, 5.0) for day in days)
    lanes = lanes_picture([Lane("Harbour Office", items)], LANES_WIDE, breaks)
    assert course and lanes.time
    for time, drawn in ((course.time, course.breaks), (lanes.time, lanes.breaks)):
        assert drawn == (time.x(date(2031, 4, 14)),)
        assert time.x(days[0]) < drawn[0] < time.x(days[1])


def test_a_break_names_who_counts_otherwise_or_nobody() -> None:
    assert [one.said_by for one in METRIC.breaks] == [(), ("harbour-office",)]
    assert Break.model_fields["said_by"].is_required() is False
