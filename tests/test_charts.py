"""The geometry of the charts: nothing leaves the frame, order is kept, and a whole picture as it was agreed.

A case in `chart_cases/` is a file of strands; the picture drawn from them lies beside it, for review.
"""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.language import say
from generator.language.formats import raised
from generator.reading.nodes import plain, read_yaml
from generator.site.charts.boxes import Box, spread, width, wrap
from generator.site.charts.marks import Bound, Mark, MarkStatus, Strand, strays
from generator.site.charts.scale import LONGEST_SILENCE, Cutting, time_scale, value_scale
from generator.site.charts.shapes import NARROW_FRAME, WIDE, Frame, Picture
from generator.site.charts.sparkline import AIR, HEIGHT, SPARK, WIDTH, sparkline
from generator.site.charts.steps import hues, picture
from generator.site.escape import esc
from generator.site.parts.chart import ChartView
from tests.drawn import drawn

CASES = Path(__file__).parent / "chart_cases"
FRAMES = {"wide": WIDE, "narrow": NARROW_FRAME}
_START = date(2014, 10, 6)
_DAYS = st.integers(0, 1500).map(lambda days: _START + timedelta(days=days))
_VALUES = st.one_of(st.integers(0, 300), st.integers(0, 10**9), st.floats(0, 50, allow_subnormal=False)).map(float)


# Made once, for Hypothesis examines every strategy anew.
_STATUSES = st.sampled_from([None, None, *MarkStatus])
_TEXTS = st.sampled_from(["225", "more than 2,200", "between 1,100 and 1,900 homes or so"])
_BOUNDS, _DATED, _SHARES = st.sampled_from(Bound), st.booleans(), st.sampled_from([1, 0.5])
_ENDED, _SINCE = st.none() | st.integers(0, 40), st.none() | st.integers(1, 40)


@st.composite
def _marks(draw: st.DrawFn) -> Mark:
    day, value = draw(_DAYS), draw(_VALUES)
    status = draw(_STATUSES)
    after = draw(_ENDED) if status else None
    ended = None if after is None else day + timedelta(days=after)
    text, bound, dated = draw(_TEXTS), draw(_BOUNDS), draw(_DATED)
    before = None if dated else draw(_SINCE)
    since = None if before is None else day - timedelta(days=before)
    low = value * draw(_SHARES)
    return Mark(day, value, low, value, text, bound, dated, status, ended, since, status or "")


_STRANDS = st.lists(
    st.builds(
        Strand,
        name=st.text(min_size=1, max_size=60),
        marks=st.lists(_marks(), min_size=1, max_size=12).map(
            lambda marks: tuple(sorted(marks, key=lambda mark: mark.day))
        ),
        holds=st.booleans(),
        named=st.booleans(),
    ),
    min_size=1,
    max_size=9,
)
_FRAMES = st.sampled_from([WIDE, NARROW_FRAME])


def _places(drawn: Picture) -> list[tuple[float, float]]:
    points = [point for line in drawn.lines for point in line.points]
    points += [(sign.x, sign.y) for sign in drawn.signs]
    points += [(edge, window.y) for window in drawn.windows for edge in (window.left, window.right)]
    return points + [(band.x, edge) for band in drawn.bands for edge in (band.top, band.bottom)]


@settings(max_examples=drawn(150))
@given(strands=_STRANDS, frame=_FRAMES)
def test_every_place_lies_within_the_plot(strands: list[Strand], frame: Frame) -> None:
    plot = frame.plot
    for x, y in _places(picture(strands, frame)):
        assert plot.left <= x <= plot.right
        assert plot.top <= y <= plot.bottom


@given(strands=_STRANDS, frame=_FRAMES)
def test_words_stay_in_the_frame_and_values_do_not_cover_each_other(strands: list[Strand], frame: Frame) -> None:
    boxes = []
    for label in picture(strands, frame).labels:
        wide = max(width(line, frame.size) for line in label.lines)
        assert label.x >= 0
        assert label.x + wide <= frame.width
        if label.role == "value":
            boxes.append(Box(label.x + 0.1, label.y - frame.size, label.x + wide - 0.1, label.y))
    assert not any(one.covers(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


@given(strands=_STRANDS, frame=_FRAMES)
def test_no_value_stands_nearer_to_another_mark_than_to_its_own(strands: list[Strand], frame: Frame) -> None:
    drawn = picture(strands, frame)
    marks = [mark for strand in strands for mark in strand.marks]
    for label in (one for one in drawn.labels if one.role == "value"):
        (text,) = label.lines
        bottom = label.y + 3
        box = Box(label.x, bottom - frame.size * 1.2, label.x + width(text, frame.size), bottom)
        own = [(drawn.time.x(mark.day), drawn.values.y(mark.value)) for mark in marks if text.startswith(mark.text)]
        nearest = min(box.apart(sign.x, sign.y) for sign in drawn.signs)
        assert min(box.apart(x, y) for x, y in own) <= nearest + 0.2


@given(strands=_STRANDS, frame=_FRAMES)
def test_the_same_figures_make_the_same_picture(strands: list[Strand], frame: Frame) -> None:
    assert picture(strands, frame) == picture([replace(strand) for strand in strands], frame)


@given(days=st.lists(_DAYS, min_size=1, max_size=40), most=st.integers(1, 5))
def test_a_later_day_never_lies_to_the_left(days: list[date], most: int) -> None:
    scale = time_scale(days, 10, 400, Cutting(most))
    ordered = sorted(set(days))
    places = [scale.x(day) for day in ordered]
    assert all(one <= other for one, other in pairwise(places))
    assert all(10 <= place <= 400 for place in places)
    assert len(scale.stretches) <= most


@given(days=st.lists(_DAYS, min_size=2, max_size=40))
def test_time_is_cut_only_where_nothing_was_said_for_long(days: list[date]) -> None:
    stretches = time_scale(days, 0, 600, Cutting(4)).stretches
    for one, other in pairwise(stretches):
        assert other.first - one.last > LONGEST_SILENCE
        assert other.left > one.right


@given(days=st.lists(_DAYS, min_size=1, max_size=40), room=st.floats(40, 90))
def test_the_names_of_days_keep_their_distance(days: list[date], room: float) -> None:
    ticks = time_scale(days, 0, 600, Cutting(4)).ticks(room)
    assert ticks
    assert all(other.at - one.at >= room for one, other in pairwise(ticks))


@given(values=st.lists(_VALUES, min_size=1, max_size=20))
def test_the_value_axis_begins_at_zero_and_has_few_ticks(values: list[float]) -> None:
    scale = value_scale(values, 10, 200)
    assert scale.y(0) == 200
    assert all(10 <= scale.y(value) <= 200 for value in values)
    assert 2 <= len(scale.ticks) <= 6
    assert scale.ticks[0].text == "0"


@pytest.mark.parametrize(
    ("most", "words"),
    [
        (4, ["0", "1", "2", "3", "4"]),
        (0.7, ["0", "0.2", "0.4", "0.6"]),
        (4_300, ["0", "1,000", "2,000", "3,000", "4,000"]),
        (2_600_000, ["0", "1 million", "2 million"]),
        (1_200_000_000, ["0", "500 million", "1 billion"]),
    ],
)
def test_the_values_of_the_axis_are_round_and_written_to_be_read(most: float, words: list[str]) -> None:
    assert [tick.text for tick in value_scale([most], 10, 200).ticks] == words


def test_the_years_stand_below_days_of_different_years() -> None:
    ticks = time_scale([date(2022, 1, 9), date(2022, 1, 12), date(2024, 2, 2)], 0, 600, Cutting(4)).ticks(50)
    assert (ticks[0].text, ticks[0].below) == ("9 Jan", "2022")
    assert (ticks[-1].text, ticks[-1].below) == ("2 Feb", "2024")
    within = time_scale([date(2022, 1, 9), date(2022, 1, 12)], 0, 600, Cutting(4)).ticks(50)
    assert [tick.below for tick in within] == ["", "", "", ""]


def test_a_step_holds_until_the_next_figure_and_then_to_the_edge() -> None:
    marks = (Mark(_START, 100, 100, 100, "100"), Mark(_START + timedelta(days=4), 150, 150, 150, "150"))
    (line,) = picture([Strand("A", marks, holds=True)], WIDE).lines
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = line.points
    assert (y1, y3) == (y2, y4)
    assert x2 == x3
    assert x1 < x2 < x4 == WIDE.plot.right
    assert y3 < y1


def test_a_line_is_firm_only_between_stated_days_and_ends_at_the_last_figure() -> None:
    marks = (
        Mark(_START, 100, 100, 100, "100"),
        Mark(_START + timedelta(days=4), 150, 150, 150, "150"),
        Mark(_START + timedelta(days=8), 180, 180, 180, "180", dated=False),
    )
    drawn = picture([Strand("A", marks, holds=True)], WIDE)
    firm, shown = sorted(drawn.lines, key=lambda line: line.points)
    assert (firm.role, shown.role) == ("step", "shown")
    assert firm.points[-1] == shown.points[0]
    assert [label.lines[0] for label in drawn.labels if label.role == "name"] == ["180"]


def test_a_denied_figure_is_crossed_where_it_was_denied_and_joins_no_step() -> None:
    denied = Mark(
        _START, 164, 164, 164, "164", status=MarkStatus.DENIED, ended=_START + timedelta(days=5), word="denied"
    )
    later = Mark(_START + timedelta(days=7), 225, 225, 225, "225")
    drawn = picture([Strand("A", (denied, later), holds=True)], WIDE)
    (cross,) = [sign for sign in drawn.signs if sign.kind == "cross"]
    assert cross.x == drawn.time.x(_START + timedelta(days=5))
    assert cross.y == drawn.values.y(164)
    assert [line.role for line in drawn.lines] == ["step", "ended"]
    assert ("164 denied 11 Oct",) in [label.lines for label in drawn.labels]


@given(strands=_STRANDS, frame=_FRAMES)
def test_a_cross_stands_on_the_day_of_the_figure_or_of_its_end(strands: list[Strand], frame: Frame) -> None:
    drawn = picture(strands, frame)
    fallen = [mark for strand in strands for mark in strand.marks if mark.status]
    days = {drawn.time.x(day) for mark in fallen for day in (mark.day, mark.ended) if day}
    crosses = [sign for sign in drawn.signs if sign.kind in {"cross", "strike"}]
    assert len(crosses) == len(fallen)
    assert all(cross.x in days for cross in crosses)


def test_a_bound_is_open_and_joins_no_step() -> None:
    more = Mark(_START, 40, 40, 40, "more than 40", Bound.UP)
    exact = Mark(_START + timedelta(days=1), 41, 41, 41, "41")
    drawn = picture([Strand("A", (more, exact), holds=True)], WIDE)
    assert [sign.kind for sign in drawn.signs] == ["up", "dot", "dot"]
    (step,) = [line for line in drawn.lines if line.role == "step"]
    assert step.points[0][0] == drawn.time.x(exact.day)


def test_six_named_voices_have_a_colour_and_the_others_are_grey() -> None:
    mark = Mark(_START, 1, 1, 1, "1")
    strands = [Strand(f"Voice {number}", (mark,), holds=True, named=number != 2) for number in range(9)]
    assert hues(strands) == (1, 2, 0, 3, 4, 5, 6, 0, 0)


@given(
    wanted=st.lists(st.floats(0, 300), min_size=1, max_size=8),
    height=st.floats(5, 30),
)
def test_labels_that_are_spread_do_not_overlap(wanted: list[float], height: float) -> None:
    tops = spread(wanted, [height] * len(wanted), 0, 300)
    assert all(0 <= top <= 300.1 - height for top in tops)
    ordered = sorted(tops)
    assert all(other - one >= height - 0.2 for one, other in pairwise(ordered))


@given(text=st.text(min_size=1, max_size=90), room=st.floats(30, 200))
def test_wrapped_words_fit_their_room(text: str, room: float) -> None:
    lines = wrap(text, room, 12, 2)
    assert len(lines) <= 2
    assert all(width(line, 12) <= room for line in lines)


@given(strands=_STRANDS)
def test_a_sparkline_stays_in_its_box(strands: list[Strand]) -> None:
    days = [mark.day for strand in strands for mark in strand.marks]
    drawn = sparkline(strands, time_scale(days, AIR, WIDTH - AIR, SPARK))
    assert drawn
    points = [point for line in drawn.lines for point in line.points] + [(sign.x, sign.y) for sign in drawn.signs]
    assert points
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in points)


def _mark(told: dict[str, Any]) -> Mark:
    value = float(told["value"])
    return Mark(
        day=date.fromisoformat(told["day"]),
        value=value,
        low=float(told.get("low", value)),
        high=float(told.get("high", value)),
        text=told["text"],
        bound=Bound(told.get("bound", "")),
        dated=told.get("dated", "yes") == "yes",
        status=MarkStatus(told["status"]) if "status" in told else None,
        word=say(f"chip-{told['status']}") if "status" in told else "",
        ended=date.fromisoformat(told["ended"]) if "ended" in told else None,
        since=date.fromisoformat(told["since"]) if "since" in told else None,
    )


def _strands(path: Path) -> list[Strand]:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    case: Any = plain(tree)
    return [
        Strand(strand["name"], tuple(map(_mark, strand["marks"])), strand["holds"] == "yes")
        for strand in case["strands"]
    ]


def _svg(strands: list[Strand]) -> str:
    """The figure as the pages have it, alone."""
    environment = Environment(
        loader=PackageLoader("generator", "site"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"esc": esc, "sentence": raised}
    environment.globals |= {"say": say}
    chart = ChartView(
        id="chart-case",
        title="A case",
        summary="Drawn for review.",
        wide=picture(strands, WIDE),
        narrow=picture(strands, NARROW_FRAME),
        grey=(),
        has_rings=True,
        has_windows=any(mark.since for strand in strands for mark in strand.marks),
        has_strays=any(map(strays, strands)),
        has_bounds=True,
        has_crosses=True,
        figures=frozenset(),
    )
    drawn: str = environment.get_template("parts/chart.jinja").module.drawn(chart)  # type: ignore[attr-defined]
    return drawn.strip() + "\n"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yml")), ids=lambda path: path.stem)
def test_a_case_is_drawn_as_agreed(path: Path, update: bool) -> None:
    agreed = path.with_suffix(".svg.html")
    drawn = _svg(_strands(path))
    if update:
        agreed.write_text(drawn, encoding="utf-8")
    assert drawn == agreed.read_text(encoding="utf-8")
