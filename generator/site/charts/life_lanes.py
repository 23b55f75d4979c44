"""The course of one number as lanes: who is named for it, who denied it, who passed it on, each at its days.

A span reaches over every day that the records leave possible, so that one lies wholly before another only where that is
certain. What has no day has no span but a sign beside the days.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil, inf

from generator.site.charts.boxes import Box, clear, wrap
from generator.site.charts.life_axis import named_days, words_of_day
from generator.site.charts.life_shapes import Arrow, Glyph, LaneFrame, LanePicture, LifeBar, Spot, Tone, Upright, Words
from generator.site.charts.life_time import life_time
from generator.site.charts.scale import TimeScale

# Half the height of a bar, and the least width that is seen.
_HALF, _LEAST = 4.0, 3.0
# Where the uprights of arrows stand in their room, certain and doubted, and how far from a bar an arrow ends.
_FIRM, _LOOSE, _SHORT = 2.0, 6.0, 2.0
# So many lines has the text of a lane at most.
_MOST_LINES = 5


class LaneKind(StrEnum):
    """What a lane holds: nothing but a heading, who is named for a figure, a denial, a relay, or a report."""

    HEADING = "heading"
    SPEAKER = "speaker"
    DENIAL = "denial"
    RELAY = "relay"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The days on one of which something was, counted from the first of the calendar; `last` ends the last of them.

    Both are one for a moment. `is_inferred` tells that the days are read from something else than a printed date.
    Where `first` is minus infinity nothing but the beginning of the event bounds it, where `last` is infinity nothing
    at all: it is open to that side.
    """

    first: float
    last: float
    is_inferred: bool = False

    @property
    def is_open(self) -> bool:
        """Whether no first day is known."""
        return self.first == -inf

    @property
    def is_endless(self) -> bool:
        """Whether no last day is known."""
        return self.last == inf

    def is_before(self, other: "DaySpan") -> bool:
        """Whether it lies wholly before another, so that a drawing puts the two in order."""
        return self.last <= other.first and self != other


@dataclass(frozen=True, slots=True)
class LifeLane:
    """One line of the drawing: its words, when it was, in words and as a span, and how it is toned.

    `id` names it; of a denial `hits` is the lane at which its arrow points, and `is_doubted` that it may be of that.
    """

    id: str
    text: str
    kind: LaneKind
    tone: Tone = Tone.PLAIN
    depth: int = 0
    when: str = ""
    span: DaySpan | None = None
    hits: str = ""
    is_doubted: bool = False

    @property
    def is_undated(self) -> bool:
        """Whether no day is known of what has its words on that."""
        return bool(self.when) and self.span is None

    @property
    def has_mark(self) -> bool:
        """Whether a bar stands for its days, or an arrow may end where one would."""
        return self.span is not None or (self.is_undated and self.kind is LaneKind.SPEAKER)


def lane_picture(lanes: Sequence[LifeLane], key: Sequence[tuple[Tone, str]], frame: LaneFrame) -> LanePicture:
    """The drawing of some lanes in their order, with what its tones mean below them."""
    time = _time(lanes, frame)
    ticks = named_days(time, frame) if time else ()
    axis = frame.axis + (frame.leading if any(tick.below for tick in ticks) else 0.0)
    tops = _tops(lanes, frame, axis)
    middles = {lane.id: _middle(lane, top, frame) for lane, top in zip(lanes, tops, strict=False)}
    begin = _begin(lanes, frame)
    spots = {lane.id: _spot(lane.span, time, middles[lane.id], begin, frame) for lane in lanes if lane.span and time}
    words = [one for lane, top in zip(lanes, tops, strict=False) for one in _words(lane, top, frame)]
    glyphs = [
        Glyph(frame.indent(lane.depth) + 5, top + frame.first_line, lane.tone)
        for lane, top in zip(lanes, tops, strict=False)
        if lane.kind is LaneKind.REPORT
    ]
    undated = [
        Glyph(frame.undated_at(lane.when), top + frame.first_line, Tone.PLAIN, is_hollow=True)
        for lane, top in zip(lanes, tops, strict=False)
        if lane.is_undated
    ]
    signs, meanings, height = _legend(key, tops[-1] + frame.size * 0.6, frame)
    all_words = (*(one for tick in ticks for one in words_of_day(tick, frame)), *words, *meanings)
    taken = [one.box(frame.size) for one in all_words]
    # A whole line below a broken one would hide it.
    cuts = time.cuts if time else ()
    days = [tick.at for tick in ticks if tick.at not in cuts]
    return LanePicture(
        frame=frame,
        height=height,
        days=tuple(_uprights(days, taken, axis - 6, tops[-1])),
        cuts=tuple(_uprights(cuts, taken, axis - 6, tops[-1])),
        bars=tuple(_bars(lanes, spots)),
        arrows=tuple(_arrows(lanes, spots, middles, frame)),
        glyphs=(*glyphs, *undated, *signs),
        words=all_words,
    )


def _uprights(places: Sequence[float], taken: Sequence[Box], top: float, bottom: float) -> Iterator[Upright]:
    """Upright lines in pieces that leave out words."""
    for at in places:
        yield from (Upright(at, round(first, 1), round(last, 1)) for first, last in clear(at, top, bottom, taken))


def _time(lanes: Sequence[LifeLane], frame: LaneFrame) -> TimeScale | None:
    """The scale of the days: each has a width, from its beginning to that of the next."""
    spans = [lane.span for lane in lanes if lane.span]
    if not spans:
        return None
    days = [date.fromordinal(day) for span in spans for day in _bounding(span)]
    end = frame.open_end if any(span.is_endless for span in spans) else 0.0
    begin = frame.open_end if any(span.is_open for span in spans) else 0.0
    return life_time(days, _begin(lanes, frame) + begin, frame.width - frame.right - end, frame.cutting)


def _bounding(span: DaySpan) -> tuple[int, ...]:
    """The days between whose beginnings a span lies, as far as it has some."""
    if span.is_endless:
        return int(span.first), int(span.first) + 1
    end = ceil(span.last)
    first = end - 1 if span.is_open else int(span.first)
    last = max(first + 1, end)
    return first, first + 1, last - 1, last


def _begin(lanes: Sequence[LifeLane], frame: LaneFrame) -> float:
    """Where bars begin: beside the room of the arrows, where there are some."""
    return frame.left + (frame.gutter if any(lane.hits for lane in lanes) else 0.0)


def _x(time: TimeScale, at: float) -> float:
    """The place of a moment between the beginnings of two days."""
    day = date.fromordinal(int(at))
    here = time.x(day)
    return here if at == int(at) else here + (time.x(day + timedelta(days=1)) - here) * (at - int(at))


def _spot(span: DaySpan, time: TimeScale, middle: float, begin: float, frame: LaneFrame) -> Spot:
    left = begin if span.is_open else _x(time, span.first)
    right = frame.width - frame.right if span.is_endless else _x(time, span.last)
    if span.first == span.last:
        return Spot(round(left, 1), round(left, 1), middle, is_moment=True)
    spare = max(0.0, _LEAST - (right - left)) / 2
    return Spot(
        round(left - spare, 1),
        round(right + spare, 1),
        middle,
        is_moment=False,
        is_open=span.is_open,
        is_endless=span.is_endless,
    )


def _lines(lane: LifeLane, frame: LaneFrame) -> tuple[str, ...]:
    """The words of a lane in the lines that they take."""
    left = _left(lane, frame)
    room = (_beside_when(lane, frame) if frame.is_stacked else frame.left - 12) - left
    if lane.kind is LaneKind.HEADING:
        room = frame.width
    bold = 1.06 if lane.kind in {LaneKind.SPEAKER, LaneKind.HEADING} else 1.0
    return wrap(lane.text, room, frame.size * bold, _MOST_LINES)


def _beside_when(lane: LifeLane, frame: LaneFrame) -> float:
    """How far words reach beside the day at the end of their line, or the sign before it."""
    if lane.is_undated:
        return frame.undated_at(lane.when) - 10
    return frame.width - max(frame.side, frame.width_of(lane.when) + 8)


def _left(lane: LifeLane, frame: LaneFrame) -> float:
    return frame.indent(lane.depth) + (14 if lane.kind is LaneKind.REPORT else 0)


def _tops(lanes: Sequence[LifeLane], frame: LaneFrame, axis: float) -> list[float]:
    """The upper edge of each lane below the axis, and the lower edge of the last."""
    tops = [axis if any(lane.span for lane in lanes) else 4.0]
    for at, lane in enumerate(lanes):
        tops[-1] += frame.gap if lane.kind is LaneKind.HEADING and at else 0.0
        high = frame.height_of(len(_lines(lane, frame)), has_mark=lane.has_mark)
        tops.append(tops[-1] + high)
    return tops


def _middle(lane: LifeLane, top: float, frame: LaneFrame) -> float:
    """The height of the bar of a lane: beside its words, or below them in a narrow drawing."""
    below = frame.leading * len(_lines(lane, frame)) + 8
    return round(top + (below if frame.is_stacked and lane.has_mark else frame.first_line), 1)


def _words(lane: LifeLane, top: float, frame: LaneFrame) -> list[Words]:
    """What stands in a lane: who, and when at its end."""
    base = round(top + frame.first_line + frame.size * 0.34, 1)
    of = lane.id if lane.kind in {LaneKind.REPORT, LaneKind.DENIAL} else ""
    # What was only put in the place of a number is in no colour of what denies it.
    role = (LaneKind.REPORT if lane.kind is LaneKind.DENIAL and lane.tone is Tone.PLAIN else lane.kind).value
    found = [
        Words(_left(lane, frame), round(base + at * frame.leading, 1), line, role, of=of)
        for at, line in enumerate(_lines(lane, frame))
    ]
    if lane.when:
        found.append(Words(frame.width, base, lane.when, "when", is_end=True))
    return found


def _bars(lanes: Sequence[LifeLane], spots: dict[str, Spot]) -> list[LifeBar]:
    return [
        LifeBar(spot, _half(lane), lane.tone, bool(lane.span and lane.span.is_inferred))
        for lane in lanes
        if (spot := spots.get(lane.id))
    ]


def _half(lane: LifeLane) -> float:
    """Half the height of a bar: what has no last day weighs the least."""
    if lane.span and lane.span.is_endless:
        return _HALF / 2
    return _HALF if lane.kind is not LaneKind.DENIAL else _HALF - 0.5


def _arrows(
    lanes: Sequence[LifeLane], spots: dict[str, Spot], middles: dict[str, float], frame: LaneFrame
) -> Iterator[Arrow]:
    """From each denial with a day to the lane that it hits, in the room at the left of all bars and words of denials.

    Those of one kind have one upright between them.
    """
    begin = _begin(lanes, frame)
    for lane in lanes:
        if lane.hits not in middles or lane.id not in spots:
            continue
        spot, aim, target = spots[lane.id], middles[lane.hits], spots.get(lane.hits)
        at = frame.left + (_LOOSE if lane.is_doubted else _FIRM)
        edge = (target.left - (_HALF if target.is_moment else 0.0) if target else begin) - _SHORT
        start = spot.left + (5.0 if spot.is_open else -_HALF if spot.is_moment else 0.0)
        points = ((start, spot.middle), (at, spot.middle), (at, aim), (round(edge, 1), aim))
        yield Arrow(points, lane.is_doubted)


def _legend(key: Sequence[tuple[Tone, str]], top: float, frame: LaneFrame) -> tuple[list[Glyph], list[Words], float]:
    """The signs and words that tell what the tones mean, in rows below the lanes, and where they end."""
    glyphs: list[Glyph] = []
    words: list[Words] = []
    x, y = 0.0, top
    for tone, text in key:
        lines = wrap(text, frame.width - 14, frame.size, _MOST_LINES)
        wide = 14 + max(map(frame.width_of, lines)) + 18
        if x and x + wide - 18 > frame.width:
            x, y = 0.0, y + frame.size * 1.7
        glyphs.append(Glyph(x + 5, round(y + frame.size, 1), tone))
        for at, line in enumerate(lines):
            words.append(Words(x + 14, round(y + frame.size * 1.34 + at * frame.leading, 1), line, "key"))
        x, y = x + wide, y + (len(lines) - 1) * frame.leading
    return glyphs, words, round(y + frame.size * 1.8 if key else top, 1)


def in_order(lanes: Sequence[LifeLane]) -> list[tuple[LifeLane, LifeLane]]:
    """The pairs of lanes that a drawing puts one before the other."""
    spanned = [lane for lane in lanes if lane.span]
    return [
        (one, other)
        for one in spanned
        for other in spanned
        if one.span and other.span and one.span.is_before(other.span)
    ]
