"""The geometry of the lanes: no order is drawn that the days do not have, nothing leaves the frame or meets another.

A case in `life_cases/` is a file of lanes; the drawing made of them, wide and narrow, lies beside it, for review.
"""

from datetime import date
from itertools import pairwise, product
from math import inf
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.reading.nodes import plain, read_yaml
from generator.site.charts.boxes import Box, width
from generator.site.charts.life_lanes import DaySpan, LaneKind, LifeLane, in_order, lane_picture
from generator.site.charts.life_shapes import NARROW_LANES, WIDE_LANES, LaneFrame, LanePicture, Tone, Words
from generator.site.escape import esc
from generator.site.pages.life.page import LifePage
from tests.drawn import drawn
from tests.records import COMMITTED, EVENT, FLOOD, site_of

CASES = Path(__file__).parent / "life_cases"
_START = date(2031, 3, 1).toordinal()
_FRAMES = {"wide": WIDE_LANES, "narrow": NARROW_LANES}


def _spans() -> st.SearchStrategy[DaySpan | None]:
    first, long = st.integers(0, 400), st.integers(1, 60)
    whole = st.builds(lambda at, days: DaySpan(_START + at, _START + at + days), first, long)
    moment = st.builds(lambda at, share: DaySpan(_START + at + share, _START + at + share), first, st.floats(0, 0.99))
    since = st.builds(lambda at: DaySpan(-inf, _START + at), first)
    until = st.builds(lambda at: DaySpan(_START + at, inf), first)
    return st.none() | whole | moment | since | until


_TEXTS = st.sampled_from(["The Gazette", "The office of the harbour of Northport, through the Northport Wire, in full"])
_LANES = st.lists(
    st.tuples(_TEXTS, st.sampled_from(LaneKind), st.sampled_from(Tone), st.integers(0, 3), _spans(), st.booleans()),
    min_size=1,
    max_size=30,
).map(lambda made: [_lane(at, *one) for at, one in enumerate(made)])


def _lane(
    at: int, text: str, kind: LaneKind, tone: Tone, depth: int, span: DaySpan | None, is_doubted: bool
) -> LifeLane:
    hits = "lane-0" if kind is LaneKind.DENIAL and at else ""
    shown = None if kind is LaneKind.HEADING else span
    return LifeLane(f"lane-{at}", text, kind, tone, depth, "9 – 16 Mar", shown, hits, is_doubted)


@settings(max_examples=drawn(100))
@given(_LANES, st.sampled_from([WIDE_LANES, NARROW_LANES]))
def test_no_order_is_drawn_that_the_days_do_not_have(lanes: list[LifeLane], frame: LaneFrame) -> None:
    picture = lane_picture(lanes, (), frame)
    spanned = [lane for lane in lanes if lane.span]
    bars = dict(zip((lane.id for lane in spanned), picture.bars, strict=True))
    known = {(one.id, other.id) for one, other in in_order(lanes)}
    for one in spanned:
        for other in spanned:
            left, right = bars[one.id].spot, bars[other.id].spot
            if left.right < right.left:
                assert (one.id, other.id) in known


@settings(max_examples=drawn(100))
@given(_LANES, st.sampled_from([WIDE_LANES, NARROW_LANES]))
def test_nothing_leaves_the_frame_and_no_words_meet(lanes: list[LifeLane], frame: LaneFrame) -> None:
    picture = lane_picture(lanes, [(Tone.OPEN, "before or after is not recorded"), (Tone.AWARE, "tells of it")], frame)
    for spot in (bar.spot for bar in picture.bars):
        assert frame.left - 2 <= spot.left <= spot.right <= frame.width - frame.right + 2
    words = [one for one in picture.words if one.role not in {"tick", "when"}]
    assert all(one.x >= 0 and one.y <= picture.height for one in picture.words)
    assert all(one.x + width(one.text, frame.size) <= frame.width + 0.5 for one in words)
    rows = sorted({one.y for one in words if one.role != "key"})
    assert all(later - one >= frame.size for one, later in pairwise(rows))
    if not frame.is_stacked:
        texts = [one for one in words if one.role not in {"heading", "key"}]
        assert all(one.x + width(one.text, frame.size) < frame.left for one in texts)


_GROUPS = st.lists(
    st.tuples(_spans(), st.lists(st.tuples(_TEXTS, _spans(), st.booleans()), max_size=4)), min_size=1, max_size=5
)


def _said_and_denied(groups: list[tuple[DaySpan | None, list[tuple[str, DaySpan | None, bool]]]]) -> list[LifeLane]:
    """Speakers, with what was said against a figure below whom it hits."""
    lanes = [LifeLane("head", "Said to have given it, and who disputed it", LaneKind.HEADING)]
    for at, (span, denials) in enumerate(groups):
        said = f"said-{at}"
        lanes.append(LifeLane(said, "The harbour office of Northport", LaneKind.SPEAKER, when="3 Mar", span=span))
        lanes += [
            LifeLane(f"{said}-{number}", text, LaneKind.DENIAL, Tone.DENIAL, 1, "by 9 Mar", of, said, is_doubted)
            for number, (text, of, is_doubted) in enumerate(denials)
        ]
    return lanes


@settings(max_examples=drawn(100))
@given(_GROUPS, st.sampled_from([WIDE_LANES, NARROW_LANES]))
def test_no_arrow_and_no_line_of_a_day_runs_through_words(
    groups: list[tuple[DaySpan | None, list[tuple[str, DaySpan | None, bool]]]], frame: LaneFrame
) -> None:
    lanes = _said_and_denied(groups)
    picture = lane_picture(lanes, (), frame)
    spanned = [lane for lane in lanes if lane.hits and lane.span]
    assert [arrow.is_doubted for arrow in picture.arrows] == [lane.is_doubted for lane in spanned]
    boxes = [_inked(one, frame) for one in picture.words]
    lines = [*(line.points for line in (*picture.days, *picture.cuts)), *(arrow.points for arrow in picture.arrows)]
    for (one, other), box in product([ends for line in lines for ends in pairwise(line)], boxes):
        (x, to_x), (y, to_y) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        assert not box.covers(Box(x - 0.01, y - 0.01, to_x + 0.01, to_y + 0.01))


def _inked(words: Words, frame: LaneFrame) -> Box:
    """What the letters of words cover, from the height of a capital to what hangs below the line."""
    wide = width(words.text, frame.size)
    left = words.x - wide if words.is_end else words.x
    return Box(left, words.y - frame.size * 0.75, left + wide, words.y + frame.size * 0.2)


@given(_LANES, st.sampled_from([WIDE_LANES, NARROW_LANES]))
def test_what_has_no_day_has_a_sign_beside_the_days(lanes: list[LifeLane], frame: LaneFrame) -> None:
    picture = lane_picture(lanes, (), frame)
    signs = [one for one in picture.glyphs if one.is_hollow]
    assert len(signs) == sum(lane.span is None for lane in lanes)
    bars = [(bar.spot.right, bar.spot.middle - bar.half) for bar in picture.bars]
    assert all(sign.x - 4 > right or abs(sign.y - top) > 4 for sign in signs for right, top in bars)
    boxes = [_inked(one, frame) for one in picture.words if one.role != LaneKind.HEADING]
    assert not any(box.covers(Box(sign.x - 4, sign.y - 4, sign.x + 4, sign.y + 4)) for sign in signs for box in boxes)


def test_on_a_phone_a_sign_stands_in_the_line_that_says_that_there_is_no_day() -> None:
    lanes = [_lane(at, "A", LaneKind.REPORT, Tone.PLAIN, 0, None, is_doubted=False) for at in range(2)]
    picture = lane_picture(lanes, (), NARROW_LANES)
    signs = [one for one in picture.glyphs if one.is_hollow]
    days = [_inked(one, NARROW_LANES) for one in picture.words if one.is_end]
    assert all(box.top < sign.y < box.bottom for sign, box in zip(signs, days, strict=True))


def test_what_was_on_a_day_or_later_is_open_to_the_end() -> None:
    lanes = [
        _lane(0, "A", LaneKind.REPORT, Tone.PLAIN, 0, DaySpan(_START, inf), is_doubted=False),
        _lane(1, "B", LaneKind.REPORT, Tone.PLAIN, 0, DaySpan(_START + 9, _START + 10), is_doubted=False),
    ]
    since, dated = lane_picture(lanes, (), WIDE_LANES).bars
    assert since.spot.right == WIDE_LANES.width - WIDE_LANES.right > dated.spot.right
    assert since.spot.is_endless and len(since.corners) == 5
    assert in_order(lanes) == []


def test_a_day_before_another_is_no_order_where_the_spans_touch_a_common_day() -> None:
    assert not DaySpan(3, 5).is_before(DaySpan(4, 6))
    assert DaySpan(3, 4).is_before(DaySpan(4, 5))
    assert not DaySpan(-inf, 5).is_before(DaySpan(4, 6))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yml")), ids=lambda path: path.stem)
def test_a_case_is_drawn_as_agreed(path: Path, update: bool) -> None:
    agreed = path.with_suffix(".svg.html")
    made = "\n".join(_drawn(name, lane_picture(*_case(path), frame)) for name, frame in _FRAMES.items())
    if update:
        agreed.write_text(made, encoding="utf-8")
    assert made == agreed.read_text(encoding="utf-8")


def _drawn(shape: str, picture: LanePicture) -> str:
    """The drawing as the pages have it, alone."""
    environment = Environment(
        loader=PackageLoader("generator", "site"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["esc"] = esc
    module: Any = environment.get_template("parts/life_lanes.jinja").module
    return str(module.lanes_svg(picture, shape, "A case", "Drawn for review."))


def _case(path: Path) -> tuple[list[LifeLane], list[tuple[Tone, str]]]:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    content: Any = plain(tree)
    lanes = [_lane_of(one) for one in content["lanes"]]
    return lanes, [(Tone(tone), text) for tone, text in content["key"]]


def _lane_of(one: dict[str, str]) -> LifeLane:
    span = None
    if "last" in one:
        first = -inf if one["first"] == "open" else _START - 1 + float(one["first"])
        last = inf if one["last"] == "open" else _START - 1 + float(one["last"])
        span = DaySpan(first, last, one.get("inferred") == "yes")
    return LifeLane(
        id=one["id"],
        text=one["text"],
        kind=LaneKind(one["kind"]),
        tone=Tone(one.get("tone", "plain")),
        depth=int(one.get("depth", 0)),
        when=one.get("when", ""),
        span=span,
        hits=one.get("hits", ""),
        is_doubted=one.get("doubted") == "yes",
    )


def _span(first: int, last: float) -> LifeLane:
    return LifeLane(f"{first}-{last}", "A", LaneKind.REPORT, span=DaySpan(_START + first, _START + last))


def test_first_days_on_which_most_begins_and_ends_are_drawn_wide_and_without_a_gap() -> None:
    crowd = [_span(0, 1), _span(0, 1), _span(0, 2), _span(1, 2), _span(1, 2)]
    bars = lane_picture([*crowd, _span(20, 21)], (), WIDE_LANES).bars
    first, *_, later = [bar.spot for bar in bars]
    assert first.right - first.left > 5 * (later.right - later.left)
    even = lane_picture([_span(day, day + 1) for day in range(0, 24, 4)], (), WIDE_LANES).bars
    assert len({round(bar.spot.right - bar.spot.left) for bar in even}) == 1


def test_a_day_after_a_cut_is_no_wider_than_one_before_it() -> None:
    bars = lane_picture([_span(day, day + 1) for day in (0, 2, 4, 6, 8, 200)], (), WIDE_LANES).bars
    widths = [bar.spot.right - bar.spot.left for bar in bars]
    assert widths[-1] <= widths[0] + 0.2


_PLAIN = (LaneKind.REPORT, Tone.PLAIN, 0)
# Days of several years of which some lie near each other.
_OF_YEARS = (0, 9, 18, 27, 200, 320, 330, 340, 390, 400)


def _apart(words: list[Words], frame: LaneFrame) -> bool:
    boxes = [_inked(one, frame) for one in words]
    return not any(one.covers(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


@settings(max_examples=drawn(100))
@given(_LANES, st.sampled_from([WIDE_LANES, NARROW_LANES]))
@example(
    [_lane(at, "A", *_PLAIN, DaySpan(_START + at, _START + at + 1), is_doubted=False) for at in _OF_YEARS], WIDE_LANES
)
def test_no_words_of_an_axis_meet_or_leave_the_frame(lanes: list[LifeLane], frame: LaneFrame) -> None:
    words = lane_picture(lanes, (), frame).words
    named = [one for one in words if one.role == "tick"]
    assert _apart(named, frame)
    assert all(one.x + width(one.text, frame.size) <= frame.width for one in named)
    below = min((_inked(one, frame).top for one in words if one.role != "tick"), default=0.0)
    assert all(_inked(one, frame).top >= 0 and _inked(one, frame).bottom <= below for one in named)


@pytest.mark.parametrize(
    "folder",
    [EVENT, pytest.param(FLOOD, marks=pytest.mark.further), pytest.param(COMMITTED, marks=pytest.mark.further)],
)
def test_no_words_of_a_life_meet_in_any_of_its_shapes(folder: str) -> None:
    """A drawing grows and shrinks as one: what is apart in a shape is so at each width at which that is shown."""
    pages = [page for page in site_of(folder).pages if isinstance(page, LifePage)]
    assert pages
    for page in pages:
        for picture in (page.wide, page.narrow, page.said_wide, page.said_narrow):
            assert _apart([*picture.words], picture.frame), page.path
