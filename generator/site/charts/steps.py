"""The step chart of one voice whose figures nobody contested: what it gave over time, each step with its words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise

from generator.site.charts.boxes import Box, free, turning, width
from generator.site.charts.marks import CoursePoint
from generator.site.charts.scale import TimeScale, ValueScale, time_scale, value_scale
from generator.site.charts.shapes import Frame, Label, LabelRole, Line, LineRole, Picture, Sign, SignKind


def steps(points: Sequence[CoursePoint], frame: Frame, breaks: Sequence[date] = ()) -> Picture | None:
    """The chart of points in the order of their days; None where not all of them find room for their words.

    `breaks` are days from which something else is counted; those between its first and last day are marked.
    """
    plot = frame.plot
    days = [point.day for point in points]
    broken = [day for day in breaks if days[0] < day <= days[-1]]
    time = time_scale([*days, *broken], plot.left + 8, plot.right - 12, frame.cutting)
    values = value_scale((point.value for point in points), plot.top, plot.bottom)
    lines, signs = tuple(_lines(points, time, values)), tuple(_signs(points, time, values))
    labels = tuple(_words(points, signs, lines, frame))
    if len(labels) < len(points):
        return None
    return Picture(frame, time, values, lines, signs, labels, tuple(time.x(day) for day in broken))


def _lines(points: Sequence[CoursePoint], time: TimeScale, values: ValueScale) -> Iterator[Line]:
    """Lines that hold each value until the next; firm only between stated days."""
    held = list(pairwise(points))
    for role, run in groupby(held, key=lambda pair: LineRole.STEP if _is_firm(pair) else LineRole.SHOWN):
        corners: list[tuple[float, float]] = []
        for point, then in run:
            x, y = time.x(point.day), values.y(point.value)
            corners += [(x, y), (time.x(then.day), y), (time.x(then.day), values.y(then.value))]
        yield Line(tuple(turning(corners)), role)


def _is_firm(pair: tuple[CoursePoint, CoursePoint]) -> bool:
    return all(point.dated for point in pair)


def _signs(points: Iterable[CoursePoint], time: TimeScale, values: ValueScale) -> Iterator[Sign]:
    for point in points:
        kind = SignKind.DOT if point.dated else SignKind.RING
        yield Sign(time.x(point.day), values.y(point.value), kind, 1)


def _words(
    points: Sequence[CoursePoint], signs: Sequence[Sign], lines: Sequence[Line], frame: Frame
) -> Iterator[Label]:
    """The words of each point that finds room beside its own sign, nearer to no other and on no line."""
    taken = [Box(sign.x - 5, sign.y - 5, sign.x + 5, sign.y + 5) for sign in signs]
    taken += [_along(*ends) for line in lines for ends in pairwise(line.points)]
    plot = frame.plot
    room = Box(plot.left, 2, frame.width - 2, plot.bottom)
    for point, sign in zip(points, signs, strict=True):
        chosen = free(_nearest(sign, signs, point.text, frame.size), taken, room)
        if chosen:
            taken.append(chosen)
            yield Label(round(chosen.left, 1), round(chosen.bottom - 3, 1), (point.text,), LabelRole.VALUE, 1)


def _along(start: tuple[float, float], end: tuple[float, float]) -> Box:
    """What a part of a line covers."""
    (x1, y1), (x2, y2) = start, end
    return Box(min(x1, x2) - 1, min(y1, y2) - 1, max(x1, x2) + 1, max(y1, y2) + 1)


def _nearest(sign: Sign, signs: Sequence[Sign], text: str, size: float) -> Iterator[Box]:
    """Places for the words of a sign that are as near to it as to any other."""
    for box in _beside(sign.x, sign.y, width(text, size), size * 1.2):
        if all(box.apart(sign.x, sign.y) <= box.apart(other.x, other.y) for other in signs):
            yield box


def _beside(x: float, y: float, wide: float, high: float) -> Iterator[Box]:
    """Places for words: above their sign, to the left, below, a little higher up, and level with it."""
    for left, bottom in (
        (x - wide / 2, y - 7),
        (x - 4, y - 7),
        (x - wide + 4, y - 7),
        (x - wide - 8, y - 3),
        (x - wide / 2, y + high + 7),
        (x + 8, y + high + 4),
        (x - 4, y + high + 7),
        (x + 8, y + high / 3),
    ):
        yield Box(left, bottom - high, left + wide, bottom)
