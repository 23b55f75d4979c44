"""The chart of a contested figure: a lane for each speaker, and marks as wide as the days on which each was said.

No mark is without its words, and none touches another: what has no room in a row takes the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import sqrt

from generator.site.charts.arrows import ARRIVAL, GUTTER, Aim, arrows
from generator.site.charts.boxes import Box, wrap
from generator.site.charts.marks import Bound, Contest, Lane, LaneItem
from generator.site.charts.packing import Packed, Rows, Wanted
from generator.site.charts.scale import TimeScale, time_scale
from generator.site.charts.shapes import (
    Bar,
    Drawn,
    DrawnLane,
    Label,
    LabelRole,
    LanesFrame,
    LanesPicture,
    Sign,
    SignKind,
    Stroke,
    StrokeRole,
    words_of,
)

# The palette tells so many voices apart; the others are grey.
COLOURED = 6
# The greatest and the least mark, and the stub that says "by then".
_MOST, _LEAST, _STUB = 7.0, 2.6, 15.0
# The room above and below the rows of a lane.
_AIR = 7.0
# Where what has no day stands, from the beginning of its room.
_UNDATED_AT = 20.0


def lanes_picture(lanes: Sequence[Lane], frame: LanesFrame, breaks: Sequence[date] = ()) -> LanesPicture:
    """The chart of some lanes, each of which has an item.

    `breaks` are days from which something else is counted; those between its first and last day are marked.
    """
    items = [item for lane in lanes for item in lane.items]
    has_undated = any(item.last is None for item in items)
    days = [day for item in items for day in item.days]
    broken = [day for day in breaks if days and min(days) < day <= max(days)]
    end = frame.right - (frame.undated if has_undated else 0)
    # Where the names stand above the lanes, arrows need room beside them.
    inset = GUTTER if not frame.gutter and any(item.is_denial for item in items) else 0.0
    left = frame.left + inset + _STUB + 8
    time = time_scale([*days, *broken], left, end - 20, frame.cutting) if days else None
    undated_at = end + _UNDATED_AT if has_undated else None
    aimed = frozenset(name for item in items for name in aimed_at(item))
    drawing = _Drawing(frame, time, undated_at, max((item.value for item in items), default=0.0), aimed, inset)
    drawn = tuple(drawing.lanes(lanes))
    return LanesPicture(
        frame,
        drawn[-1].bottom + 6,
        time,
        end if has_undated else None,
        drawn,
        tuple(_arrows(items, drawn, frame)),
        tuple(time.x(day) for day in broken) if time else (),
    )


class _Drawing:
    """Draws lane under lane."""

    def __init__(
        self,
        frame: LanesFrame,
        time: TimeScale | None,
        undated_at: float | None,
        most: float,
        aimed: frozenset[str],
        inset: float,
    ) -> None:
        self._frame, self._time, self._undated_at, self._most = frame, time, undated_at, most
        self._aimed, self._inset = aimed, inset

    def lanes(self, lanes: Sequence[Lane]) -> Iterator[DrawnLane]:
        """Each lane as high as its rows or its name need."""
        top = self._frame.top
        for lane in lanes:
            one = self._lane(lane, top)
            top = one.bottom
            yield one

    def _lane(self, lane: Lane, top: float) -> DrawnLane:
        frame = self._frame
        # Above the lanes the names are bold.
        bold = 1.0 if frame.gutter else 1.08
        names = wrap(lane.name, frame.name_room - self._inset, frame.size * bold, 3)
        begin = top + _AIR + (0 if frame.gutter else len(names) * frame.leading)
        rows = Rows(frame.left if frame.gutter else 2.0 + self._inset, frame.width - 2, frame.size)
        # Denials come after the figures, in rows of their own, so that no arrow runs along a row.
        ordered = sorted(range(len(lane.items)), key=lambda at: lane.items[at].is_denial)
        drawn = {at: self._item(lane.items[at], rows, begin) for at in ordered}
        items = tuple(drawn[at] for at in range(len(lane.items)))
        height = max(rows.taken * frame.row, len(names) * frame.leading if frame.gutter else 0)
        at = top + _AIR + frame.size
        name = Label(0.0 if frame.gutter else 2.0 + self._inset, round(at, 1), names, LabelRole.NAME, 0)
        return DrawnLane(name, round(top, 1), round(begin + height + _AIR, 1), items)

    def _item(self, item: LaneItem, rows: Rows, begin: float) -> Drawn:
        x, r, days = self._x(item), self._radius(item), self._days(item)
        begins = days[0] if days else x
        left = min(x - r - 3, begins - _STUB if item.is_by else begins)
        packed = self._packed(item, rows, Wanted(left, x + r + 3, item.text, x))
        y = round(begin + (packed.row + 0.5) * self._frame.row, 1)
        again = [self._time.x(day) for day in item.again] if self._time else []
        return Drawn(
            bars=tuple(bars(days, y, item.hue)),
            strokes=(
                *strokes(item, x, y, r, item.hue, begins),
                *_again(again, x, y + self._frame.row * 0.42, item.hue),
            ),
            sign=sign(item, x, y, r, item.hue),
            label=self._label(item, packed, y),
            room=Box(packed.left, y - self._frame.row / 2, packed.right, y + (packed.rows - 0.5) * self._frame.row),
            edge=round(left, 1),
            address=item.address,
            name=item.name,
        )

    def _packed(self, item: LaneItem, rows: Rows, wanted: Wanted) -> Packed:
        """The rows of an item; what an arrow leads to or from has some of its own."""
        if item.of in self._aimed:
            return rows.place_alone(replace(wanted, left=wanted.left - ARRIVAL))
        return (rows.place_alone if item.is_denial else rows.place)(wanted)

    def _x(self, item: LaneItem) -> float:
        """The place of its last possible day; of what has no day at all the room beside the days."""
        if item.last is None or self._time is None:
            assert self._undated_at is not None
            return self._undated_at
        return self._time.x(item.last)

    def _days(self, item: LaneItem) -> tuple[float, float] | None:
        first = item.first if item.is_range else item.since
        if first and item.last and self._time:
            return self._time.x(first), self._time.x(item.last)
        return None

    def _radius(self, item: LaneItem) -> float:
        """By which the area of a mark follows the number."""
        if item.is_denial:
            return 4.0
        return round(max(_LEAST, _MOST * sqrt(item.value / self._most)) if self._most else _LEAST, 1)

    def _label(self, item: LaneItem, packed: Packed, y: float) -> Label:
        role = LabelRole.DEED if item.is_denial else LabelRole.VALUE
        at = y + self._frame.size * 0.35 + packed.below * self._frame.row
        return Label(packed.x, round(at, 1), packed.lines, role, item.hue, packed.ends)


def strokes(item: LaneItem, x: float, y: float, r: float, hue: int, begins: float | None = None) -> Iterator[Stroke]:
    """The strokes about a mark, or before the band left of it: by then, open to a side, denied, perhaps, as read."""
    if item.is_by:
        at, end = (x, x - r) if begins is None or begins >= x else (begins, begins)
        yield Stroke(f"M{at - _STUB:g} {y:g}H{end:g}", StrokeRole.TAIL, hue)
    if item.bound:
        yield Stroke(_bracket(item.bound, x, y, r + 3), StrokeRole.OPEN, hue)
    if item.is_denial or item.contest is Contest.STRUCK:
        yield Stroke(_cross(x, y, 4 if item.is_denial else r + 3), StrokeRole.STRUCK, hue)
    if item.contest is Contest.DOUBTED:
        half = r + 5
        yield Stroke(f"M{x - half:g} {y + half:g}L{x + half:g} {y - half:g}", StrokeRole.DOUBTED, hue)
    if item.is_read:
        yield Stroke(_halo(x, y, r + 2.5), StrokeRole.READ, hue)


def bars(days: tuple[float, float] | None, y: float, hue: int) -> Iterator[Bar]:
    """The band over the days on one of which something was said; none where there are not several."""
    if days:
        yield Bar(days[0], days[1], y, hue)


def sign(item: LaneItem, x: float, y: float, r: float, hue: int) -> Sign:
    """The mark itself: filled where its day is known."""
    if item.is_denial:
        return Sign(x, y, SignKind.CROSS, hue, r)
    return Sign(x, y, SignKind.DOT if item.is_dated else SignKind.RING, hue, r)


def _again(places: Sequence[float], x: float, y: float, hue: int) -> Iterator[Stroke]:
    """A line under the words, with a tick for each day on which others carried the figure."""
    if places:
        ticks = "".join(f"M{at:g} {y - 3:g}v6" for at in sorted({*places}))
        yield Stroke(f"M{x:g} {y:g}H{max(places):g}{ticks}", StrokeRole.AGAIN, hue)


def _bracket(bound: Bound, x: float, y: float, half: float) -> str:
    """A cup about a mark, open to the side to which its words are."""
    near, far = (y, y + half) if bound is Bound.UP else (y, y - half)
    return f"M{x - half:g} {near:g}V{far:g}H{x + half:g}V{near:g}"


def _halo(x: float, y: float, r: float) -> str:
    return f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0"


def _cross(x: float, y: float, half: float) -> str:
    left, right, top, bottom = x - half, x + half, y - half, y + half
    return f"M{left:g} {top:g}L{right:g} {bottom:g}M{left:g} {bottom:g}L{right:g} {top:g}"


def aimed_at(item: LaneItem) -> tuple[str, ...]:
    """The figure to which the arrow of a denial leads, of several the first; its words name them all."""
    return (item.hits or item.maybe)[:1]


def _arrows(items: Sequence[LaneItem], lanes: Sequence[DrawnLane], frame: LanesFrame) -> Iterator[Stroke]:
    """From each denial to the figure at which it is aimed, or may be."""
    drawn = list(zip(items, (one for lane in lanes for one in lane.items), strict=True))
    figures = {item.of: one for item, one in drawn if not item.is_denial}
    numbers = {name: at for at, name in enumerate(dict.fromkeys(name for item in items for name in aimed_at(item)))}
    aims = [
        Aim(one, figures[name], StrokeRole.ARROW if item.hits else StrokeRole.MAYBE, numbers[name])
        for item, one in drawn
        for name in aimed_at(item)
    ]
    return arrows(aims, words_of(lanes, frame.size), {id(one): _sign_box(one) for _, one in drawn}, frame)


def _sign_box(one: Drawn) -> Box:
    half = one.sign.r + 3
    return Box(one.edge, one.sign.y - half, one.sign.x + half, one.sign.y + half)
