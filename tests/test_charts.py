"""The geometry of the charts: nothing leaves the frame, nothing touches, order is kept, and pictures as agreed.

A case in `chart_cases/` is a file of lanes or of a course; the picture drawn from it lies beside it, for review.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.language import say
from generator.language.formats import raised
from generator.reading.nodes import plain, read_yaml
from generator.site.charts.boxes import Box, width, wrap
from generator.site.charts.key import key_of
from generator.site.charts.lanes import lanes_picture
from generator.site.charts.marks import Bound, Contest, CoursePoint, Lane, LaneItem
from generator.site.charts.place_map import MAP_NARROW
from generator.site.charts.scale import FIRST_WEEKS, ONE_SCALE, Cutting, time_scale, value_scale
from generator.site.charts.shapes import (
    IN_TEXT,
    LANES_IN_TEXT,
    LANES_NARROW,
    LANES_WIDE,
    NARROW_FRAME,
    WIDE,
    Drawn,
    Frame,
    Label,
    LanesFrame,
    LanesPicture,
    SignKind,
    StrokeRole,
)
from generator.site.charts.steps import steps
from generator.site.escape import esc
from generator.site.parts.chart import ChartView, Laned, Stepped
from generator.site.parts.lanes import course
from tests.drawn import drawn

CASES = Path(__file__).parent / "chart_cases"
_START = date(2014, 10, 6)
_DAYS = st.integers(0, 1500).map(lambda days: _START + timedelta(days=days))
_VALUES = st.one_of(st.integers(0, 300), st.integers(0, 10**9), st.floats(0, 50, allow_subnormal=False)).map(float)


# Made once, for Hypothesis examines every strategy anew.
_TEXTS = st.sampled_from(["225", "more than 2,200", "between 1,100 and 1,900 homes or so, as the office had it then"])
_BOUNDS, _CONTESTS = st.sampled_from(Bound), st.sampled_from([None, None, *Contest])
_BEFORE, _AGAIN = st.none() | st.integers(0, 40), st.lists(st.integers(0, 60), max_size=2)
_NAMES = st.sampled_from(["The ministry", "The commission for all that was counted before it was counted again", "LX"])


@st.composite
def _items(draw: st.DrawFn) -> LaneItem:
    last = draw(st.none() | _DAYS)
    before = draw(_BEFORE)
    first = None if before is None or last is None else last - timedelta(days=before)
    again = tuple(last + timedelta(days=days) for days in draw(_AGAIN)) if last else ()
    return LaneItem("", draw(_TEXTS), first, last, draw(_VALUES), draw(_BOUNDS), draw(_CONTESTS), again=again)


@st.composite
def _lanes(draw: st.DrawFn) -> list[Lane]:
    """Lanes whose items have ids of their own, with denials of some of them."""
    found = draw(st.lists(st.lists(_items(), min_size=1, max_size=7), min_size=1, max_size=5))
    named = [[replace(item, of=f"{at}-{number}") for number, item in enumerate(one)] for at, one in enumerate(found)]
    ids = [item.of for one in named for item in one]
    for at, hit in enumerate(draw(st.lists(st.sampled_from(ids), max_size=3))):
        denial = replace(draw(_items()), of=f"denial-{at}", value=0.0, bound=Bound.NONE, contest=None, again=())
        denial = replace(denial, hits=(hit,)) if draw(st.booleans()) else replace(denial, maybe=(hit,))
        named[draw(st.integers(0, len(named) - 1))].append(denial)
    return [Lane(draw(_NAMES), tuple(items)) for items in named]


_LANES = _lanes()
_FRAMES = st.sampled_from([LANES_WIDE, LANES_NARROW])


def _all(picture: LanesPicture) -> list[Drawn]:
    return [item for lane in picture.lanes for item in lane.items]


def _box(item: Drawn, frame: LanesFrame) -> Box:
    """What the words of an item cover."""
    label = item.label
    wide = max(width(line, frame.size) for line in label.lines)
    left = label.x - wide if label.ends else label.x
    return Box(left, label.y - frame.size, left + wide, label.y + frame.leading * (len(label.lines) - 1))


@settings(max_examples=drawn(150))
@given(lanes=_LANES, frame=_FRAMES)
def test_every_item_has_its_words_whole_and_in_the_frame(lanes: list[Lane], frame: LanesFrame) -> None:
    picture = lanes_picture(lanes, frame)
    items = [item for lane in lanes for item in lane.items]
    for item, one in zip(items, _all(picture), strict=True):
        assert " ".join(one.label.lines) == item.text
        box = _box(one, frame)
        assert box.left >= 0 and box.right <= frame.width + 0.1
        assert frame.top <= box.top and box.bottom <= picture.height


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (_START, _START + timedelta(days=29), "2,200 injured (also credited to another body)"),
        (_START + timedelta(days=14), _START + timedelta(days=29), "2,200 injured (also credited)"),
    ],
)
def test_words_stand_beside_their_mark_however_long_its_band(first: date, last: date, text: str) -> None:
    bounding = (LaneItem("a", "1", _START, _START), LaneItem("b", "2", _START + timedelta(days=30), None))
    long = LaneItem("c", text, first, last, 2200)
    one = _all(lanes_picture([Lane("A", (*bounding, long))], LANES_WIDE))[-1]
    box = _box(one, LANES_WIDE)
    assert one.bars[0].right - one.bars[0].left > 96
    assert box.left <= one.sign.x <= box.right


@settings(max_examples=drawn(150))
@given(lanes=_LANES, frame=_FRAMES)
def test_no_words_touch_others_or_the_sign_of_another(lanes: list[Lane], frame: LanesFrame) -> None:
    for one, other in combinations(_all(lanes_picture(lanes, frame)), 2):
        assert not _box(one, frame).covers(_box(other, frame))
        for item, sign in ((one, other.sign), (other, one.sign)):
            assert not _box(item, frame).covers(Box(sign.x - 2, sign.y - 2, sign.x + 2, sign.y + 2))


@given(lanes=_LANES, frame=_FRAMES)
def test_a_lane_holds_its_items_and_lies_beneath_the_one_before(lanes: list[Lane], frame: LanesFrame) -> None:
    picture = lanes_picture(lanes, frame)
    for lane in picture.lanes:
        assert all(lane.top < item.sign.y < lane.bottom for item in lane.items)
        assert all(width(line, frame.size) <= frame.name_room for line in lane.name.lines)
    assert all(one.bottom == other.top for one, other in pairwise(picture.lanes))


@given(lanes=_LANES, frame=_FRAMES)
def test_a_mark_stands_on_its_last_day_and_is_as_wide_as_its_days(lanes: list[Lane], frame: LanesFrame) -> None:
    picture = lanes_picture(lanes, frame)
    for item, one in zip([item for lane in lanes for item in lane.items], _all(picture), strict=True):
        if item.last is None:
            assert picture.undated_at is not None and one.sign.x > picture.undated_at
            continue
        assert picture.time and one.sign.x == picture.time.x(item.last)
        spans = [(bar.left, bar.right) for bar in one.bars]
        wide = item.first is not None and item.first < item.last
        assert spans == ([(picture.time.x(item.first), one.sign.x)] if item.first and wide else [])
        tails = [stroke for stroke in one.strokes if stroke.role is StrokeRole.TAIL]
        assert bool(tails) is (item.first is None)


@given(lanes=_LANES, frame=_FRAMES)
def test_from_each_denial_one_arrow_leads_to_a_figure_at_which_it_is_aimed(
    lanes: list[Lane], frame: LanesFrame
) -> None:
    picture = lanes_picture(lanes, frame)
    items = [item for lane in lanes for item in lane.items]
    edges = {item.of: (one.edge, one.sign.y) for item, one in zip(items, _all(picture), strict=True)}
    lines = [stroke for stroke in picture.arrows if stroke.role is not StrokeRole.HEAD]
    denials = [item for item in items if item.is_denial]
    for line, denial in zip(lines, denials, strict=True):
        assert line.role is (StrokeRole.ARROW if denial.hits else StrokeRole.MAYBE)
        edge, y = edges[(denial.hits or denial.maybe)[0]]
        x, tip = _points_of(line.path)[-1]
        assert (tip, edge - 6 <= x < edge) == (y, True)


def _points_of(path: str) -> list[tuple[float, float]]:
    """The points through which a line leads, with the corners that it rounds."""
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", path)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _runs_through(one: tuple[float, float], other: tuple[float, float], box: Box) -> bool:
    (x, y), (to_x, to_y) = one, other
    return min(x, to_x) < box.right and box.left < max(x, to_x) and min(y, to_y) < box.bottom and box.top < max(y, to_y)


@settings(max_examples=drawn(200))
@given(lanes=_LANES, frame=_FRAMES, breaks=st.lists(_DAYS, max_size=3))
def test_no_arrow_and_no_line_of_a_day_runs_through_words(
    lanes: list[Lane], frame: LanesFrame, breaks: list[date]
) -> None:
    picture = lanes_picture(lanes, frame, breaks)
    boxes = [
        _inked(label, frame) for lane in picture.lanes for label in (lane.name, *(one.label for one in lane.items))
    ]
    for stroke in picture.arrows:
        for (one, other), box in product(pairwise(_points_of(stroke.path)), boxes):
            assert not _runs_through(_nudged(one, -0.01), _nudged(other, 0.01), box)
    for line in (*picture.grid, *picture.cut_lines, *picture.break_lines):
        for at, top, bottom in re.findall(r"M(\S+) (\S+)V([\d.]+)", line):
            ends = (float(at) - 0.01, float(top)), (float(at) + 0.01, float(bottom))
            assert not any(_runs_through(*ends, box) for box in boxes)


def _nudged(point: tuple[float, float], by: float) -> tuple[float, float]:
    return point[0] + by, point[1] + by


def _inked(label: Label, frame: LanesFrame) -> Box:
    """What the letters of words cover, from the height of a capital to what hangs below the line."""
    wide = max(width(line, frame.size) for line in label.lines)
    left = label.x - wide if label.ends else label.x
    return Box(
        left, label.y - frame.size * 0.75, left + wide, label.y + frame.size * (0.2 + 1.25 * (len(label.lines) - 1))
    )


@given(lanes=_LANES, frame=_FRAMES)
def test_the_same_items_make_the_same_picture(lanes: list[Lane], frame: LanesFrame) -> None:
    assert lanes_picture(lanes, frame) == lanes_picture([replace(lane) for lane in lanes], frame)


def test_the_area_of_a_mark_follows_its_number() -> None:
    day = _START
    items = tuple(LaneItem(str(value), str(value), day, day, float(value)) for value in (1000, 250))
    large, small = _all(lanes_picture([Lane("A", items)], LANES_WIDE))
    assert large.sign.r == 2 * small.sign.r


def test_a_bound_is_open_to_its_side_and_a_denied_figure_is_crossed() -> None:
    day = _START
    items = (
        LaneItem("a", "more than 40", day, day, 40, Bound.UP),
        LaneItem("b", "164 denied", day, day, 164, contest=Contest.STRUCK),
        LaneItem("c", "170 possibly disputed", None, day, 170, contest=Contest.DOUBTED),
    )
    more, struck, doubted = _all(lanes_picture([Lane("A", items)], LANES_WIDE))
    assert [[str(stroke.role) for stroke in one.strokes] for one in (more, struck, doubted)] == [
        ["open"],
        ["cross"],
        ["tail", "doubt"],
    ]
    assert [one.sign.kind for one in (more, struck, doubted)] == [SignKind.DOT, SignKind.DOT, SignKind.RING]


def test_a_mark_whose_day_is_a_reading_has_a_sign_and_a_place_in_the_key() -> None:
    day = date(2022, 1, 9)
    lanes = [Lane("Police", (LaneItem("a", "40", day, day, 40, is_read=True), LaneItem("b", "50", day, day, 50)))]
    read, stated = lanes_picture(lanes, LANES_WIDE).lanes[0].items
    assert [stroke.role for stroke in read.strokes] == ["read"] and not stated.strokes
    assert [sign.code for sign in key_of(lanes)] == ["day", "read"]


@given(days=st.lists(_DAYS, min_size=1, max_size=40))
def test_a_later_day_never_lies_to_the_left(days: list[date]) -> None:
    scale = time_scale(days, 10, 400, Cutting())
    places = [scale.x(day) for day in sorted(set(days))]
    assert all(one <= other for one, other in pairwise(places))
    assert all(10 <= place <= 400 for place in places)


@pytest.mark.plain
@given(days=st.lists(_DAYS, min_size=2, max_size=40))
def test_time_is_cut_once_at_most_after_the_first_weeks(days: list[date]) -> None:
    first, *later = time_scale(days, 0, 600, Cutting()).stretches
    assert bool(later) is (max(days) - min(days) > ONE_SCALE)
    for stretch in later:
        assert first.last - min(days) <= FIRST_WEEKS < stretch.first - min(days)
        assert stretch.left > first.right


@given(days=st.lists(_DAYS, min_size=3, max_size=40))
def test_within_a_stretch_days_are_even(days: list[date]) -> None:
    for stretch in time_scale(days, 0, 600, Cutting()).stretches:
        long = (stretch.last - stretch.first).days
        middle = stretch.first + timedelta(days=long // 2)
        if long:
            share = (stretch.x(middle) - stretch.left) / (stretch.right - stretch.left)
            assert share == pytest.approx((long // 2) / long, abs=0.01)


@given(days=st.lists(_DAYS, min_size=1, max_size=40), room=st.floats(40, 90))
def test_the_names_of_days_keep_their_distance(days: list[date], room: float) -> None:
    ticks = time_scale(days, 0, 600, Cutting()).ticks(room)
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
    ticks = time_scale([date(2022, 1, 9), date(2022, 1, 12), date(2024, 2, 2)], 0, 600, Cutting()).ticks(50)
    assert (ticks[0].text, ticks[0].below) == ("9 Jan", "2022")
    assert (ticks[-1].text, ticks[-1].below) == ("2 Feb", "2024")
    within = time_scale([date(2022, 1, 9), date(2022, 1, 12)], 0, 600, Cutting()).ticks(50)
    assert [tick.below for tick in within] == ["", "", "", ""]


@given(text=st.text(min_size=1, max_size=90), room=st.floats(30, 200))
def test_wrapped_words_fit_their_room(text: str, room: float) -> None:
    lines = wrap(text, room, 12, 2)
    assert len(lines) <= 2
    assert all(width(line, 12) <= room for line in lines)


def _points(*values: tuple[int, float, bool]) -> list[CoursePoint]:
    return [CoursePoint(_START + timedelta(days=days), value, f"{value:g}", dated) for days, value, dated in values]


def test_a_step_holds_until_the_next_figure_and_no_longer() -> None:
    picture = steps(_points((0, 100, True), (4, 150, True)), WIDE)
    assert picture
    (line,) = picture.lines
    (x1, y1), (x2, y2), (x3, y3) = line.points
    assert (y1, x2) == (y2, x3)
    assert x1 < x2
    assert y3 < y1


def test_a_line_is_firm_only_between_stated_days() -> None:
    picture = steps(_points((0, 100, True), (4, 150, True), (8, 180, False)), WIDE)
    assert picture
    assert [str(line.role) for line in picture.lines] == ["step", "shown"]
    assert picture.lines[0].points[-1] == picture.lines[1].points[0]
    assert [str(sign.kind) for sign in picture.signs] == ["dot", "dot", "ring"]


@given(
    days=st.lists(st.integers(0, 30), min_size=2, max_size=9, unique=True),
    values=st.lists(_VALUES, min_size=9, max_size=9),
    frame=st.sampled_from([WIDE, NARROW_FRAME]),
)
def test_a_course_has_all_its_words_or_is_no_step_chart(days: list[int], values: list[float], frame: Frame) -> None:
    points = _points(*((day, value, True) for day, value in zip(sorted(days), sorted(values), strict=False)))
    picture = steps(points, frame)
    if picture is None:
        return
    assert [label.lines for label in picture.labels] == [(point.text,) for point in points]
    boxes = []
    for label in picture.labels:
        wide = max(width(line, frame.size) for line in label.lines)
        assert label.x >= 0 and label.x + wide <= frame.width
        boxes.append(Box(label.x + 0.1, label.y - frame.size, label.x + wide - 0.1, label.y))
    assert not any(one.covers(other) for one, other in combinations(boxes, 2))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _told(item: dict[str, Any]) -> LaneItem:
    return LaneItem(
        of=item["of"],
        text=item["text"],
        first=_day(item.get("first")),
        last=_day(item.get("last")),
        value=float(item.get("value", 0)),
        bound=Bound(item.get("bound", "")),
        contest=Contest(item["contest"]) if "contest" in item else None,
        hits=tuple(item.get("hits", ())),
        maybe=tuple(item.get("maybe", ())),
        hue=int(item.get("hue", 1)),
    )


def _case(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def _view(case: Any) -> ChartView:
    lanes = [Lane(one["name"], tuple(map(_told, one["items"]))) for one in case.get("lanes", ())]
    points = [
        CoursePoint(date.fromisoformat(one["day"]), float(one["value"]), one["text"], one.get("dated", "yes") == "yes")
        for one in case.get("course", ())
    ]
    stepped = [picture for frame in (WIDE, NARROW_FRAME) if points and (picture := steps(points, frame))]
    return ChartView(
        id="chart-case",
        title="A case",
        in_words=course(lanes),
        lanes=Laned(lanes_picture(lanes, LANES_WIDE), lanes_picture(lanes, LANES_NARROW)) if lanes else None,
        steps=Stepped(stepped[0], stepped[1]) if stepped else None,
        key=key_of(lanes),
        has_colours=True,
        is_cut=True,
        has_breaks=False,
        figures=frozenset(),
    )


def _svg(view: ChartView) -> str:
    """The figure as the pages have it, alone."""
    environment = Environment(
        loader=PackageLoader("generator", "site"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"esc": esc, "sentence": raised, "n": "{:g}".format}
    environment.globals |= {"say": say}
    figure: str = environment.get_template("parts/chart.jinja").module.drawn(view)  # type: ignore[attr-defined]
    return figure.strip() + "\n"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yml")), ids=lambda path: path.stem)
def test_a_case_is_drawn_as_agreed(path: Path, update: bool) -> None:
    agreed = path.with_suffix(".svg.html")
    figure = _svg(_view(_case(path)))
    if update:
        agreed.write_text(figure, encoding="utf-8")
    assert figure == agreed.read_text(encoding="utf-8")


def test_letters_are_read_on_the_narrowest_phone_and_within_a_text() -> None:
    """A phone of 320 pixels leaves a drawing 288 of them, a text is at least 620 wide: letters have twelve or more."""
    for narrow in (NARROW_FRAME, LANES_NARROW, MAP_NARROW):
        assert narrow.size * 288 / narrow.width >= 12
    for within in (IN_TEXT, LANES_IN_TEXT):
        assert within.size * 620 / within.width >= 12
