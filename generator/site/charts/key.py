"""The key of a chart: each sign that it uses, as it is drawn there, beside what it means."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from generator.site.charts.arrows import head
from generator.site.charts.lanes import bars, sign, strokes
from generator.site.charts.marks import Bound, Contest, Lane, LaneItem
from generator.site.charts.shapes import Bar, Line, LineRole, Sign, SignKind, Stroke, StrokeRole

# The middle of a sign of the key, and how large it is.
_X, _Y, _R = 22.0, 11.0, 4.5
_LOOSE_X = 33.0
_DAY = date(2000, 1, 2)


@dataclass(frozen=True, slots=True)
class KeySign:
    """A sign of the key, by the code of what it means."""

    code: str
    bars: tuple[Bar, ...] = ()
    signs: tuple[Sign, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    lines: tuple[Line, ...] = ()


def key_of(lanes: Iterable[Lane]) -> tuple[KeySign, ...]:
    """The key of the signs that some lanes use."""
    items = [item for lane in lanes for item in lane.items]
    return tuple(_drawn(code) for code, is_used in _USED.items() if any(map(is_used, items)))


def whole_key() -> tuple[KeySign, ...]:
    """Every sign that a chart of lanes can use."""
    return tuple(map(_drawn, _USED))


def key_of_course() -> tuple[KeySign, ...]:
    """The key of a step chart of which some day is not stated."""
    line = Line(((4.0, _Y), (_X - _R, _Y)), LineRole.SHOWN)
    return (KeySign("step-loose", signs=(Sign(_X, _Y, SignKind.RING, 1, _R),), lines=(line,)),)


_USED: Mapping[str, Callable[[LaneItem], bool]] = {
    "day": lambda item: item.is_dated and not item.is_denial,
    "by": lambda item: item.is_by and not item.since and not item.is_denial,
    "loose": lambda item: item.since is not None,
    "window": lambda item: item.is_range,
    "more": lambda item: item.bound is Bound.UP,
    "less": lambda item: item.bound is Bound.DOWN,
    "struck": lambda item: item.contest is Contest.STRUCK,
    "doubt": lambda item: item.contest is Contest.DOUBTED,
    "read": lambda item: item.is_read,
    "denial": lambda item: bool(item.hits),
    "maybe": lambda item: bool(item.maybe) and not item.hits,
    "again": lambda item: bool(item.again),
}
_SHOWN: Mapping[str, LaneItem] = {
    "day": LaneItem("", "", _DAY, _DAY),
    "by": LaneItem("", "", None, _DAY),
    "loose": LaneItem("", "", None, _DAY, since=_DAY - timedelta(days=1)),
    "window": LaneItem("", "", _DAY - timedelta(days=1), _DAY),
    "more": LaneItem("", "", _DAY, _DAY, bound=Bound.UP),
    "less": LaneItem("", "", _DAY, _DAY, bound=Bound.DOWN),
    "struck": LaneItem("", "", _DAY, _DAY, contest=Contest.STRUCK),
    "doubt": LaneItem("", "", _DAY, _DAY, contest=Contest.DOUBTED),
    "read": LaneItem("", "", _DAY, _DAY, is_read=True),
}


def _drawn(code: str) -> KeySign:
    if code in {"denial", "maybe"}:
        role = StrokeRole.MAYBE if code == "maybe" else StrokeRole.ARROW
        return KeySign(code, strokes=tuple(_denied(role)))
    if code == "again":
        return KeySign(code, strokes=(Stroke("M4 11H36M14 8v6M24 8v6M36 8v6", StrokeRole.AGAIN, 1),))
    item = _SHOWN[code]
    # Before a band that is open to the left a stroke needs room.
    x = _LOOSE_X if item.since else _X
    days = (x - 15.0, x) if item.since else (4.0, _X) if item.is_range else None
    return KeySign(
        code,
        tuple(bars(days, _Y, 1)),
        (sign(item, x, _Y, _R, 1),),
        tuple(strokes(item, x, _Y, _R, 1, days[0] if days else None)),
    )


def _denied(role: StrokeRole) -> Iterator[Stroke]:
    """An arrow that leads to where a figure would be."""
    yield Stroke(f"M6 {_Y:g}H32", role, 0)
    yield head(34.0, _Y)
