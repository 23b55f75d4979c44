"""Arrows from denials to figures: level and upright, around all words, at worst through the free room at the left.

A denial and the figure at which its arrow points have rows of their own, so that above each a level line is free.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.site.charts.boxes import Box, turning
from generator.site.charts.shapes import Drawn, LanesFrame, Stroke, StrokeRole

# Before a mark at which an arrow points: where it turns, where it ends, and the room that both take.
_TURN, _TIP, ARRIVAL = 10.0, 3.0, 14.0
# The room at the left edge for arrows that find no other, and how far apart those at different figures stand there.
GUTTER, _APART, _ABREAST = 12.0, 3.5, 3
# Uprights of different figures stand so far apart; corners are so round.
_CLOSE, _ROUND = 4.0, 4.0
# So far an upright stays away from marks and words.
_NEAR = 3.0
# A level line lies so far below the upper edge of a row, and begins so far above a denial.
_BELOW, _ABOVE = 2.0, 6.0
_Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Aim:
    """A denial, the figure at which its arrow points, and how the arrow is drawn; `number` counts such figures."""

    start: Drawn
    end: Drawn
    role: StrokeRole
    number: int


def arrows(aims: Sequence[Aim], words: Sequence[Box], signs: Mapping[int, Box], frame: LanesFrame) -> Iterator[Stroke]:
    """The lines of some arrows with their heads; `signs` are what each mark covers, by the identity of its item."""
    laid: list[tuple[int, _Points]] = []
    for aim in aims:
        around = [box for key, box in signs.items() if key not in {id(aim.start), id(aim.end)}]
        *plain, last = _courses(aim, (*words, *around), frame)
        found = next((one for one in plain if _is_apart(one, aim.number, laid)), last)
        laid.append((aim.number, found))
        yield Stroke(rounded(found), aim.role, 0)
        yield head(*found[-1])


def head(x: float, y: float) -> Stroke:
    """The head of an arrow that arrives from the left."""
    return Stroke(f"M{x - 5:g} {y - 4:g}L{x:g} {y:g}L{x - 5:g} {y + 4:g}", StrokeRole.HEAD, 0)


def rounded(points: _Points) -> str:
    """A line through points with round corners, as the data of an SVG path."""
    corners = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        (x, y), (to_x, to_y) = _towards(at, before), _towards(at, after)
        corners.append(f"L{x:g} {y:g}Q{at[0]:g} {at[1]:g} {to_x:g} {to_y:g}")
    return "".join([*corners, f"L{points[-1][0]:g} {points[-1][1]:g}"])


def _towards(at: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """The point on the line to another that is as far off as a corner is round, or half of the line."""
    (x, y), (to_x, to_y) = at, other
    length = abs(to_x - x) + abs(to_y - y)
    share = min(_ROUND / length, 0.5) if length else 0.0
    return round(x + (to_x - x) * share, 1), round(y + (to_y - y) * share, 1)


def _courses(aim: Aim, taken: Sequence[Box], frame: LanesFrame) -> Iterator[_Points]:
    """The lines that an arrow may take, the plainest first; the last is free of words whatever there is."""
    for at in (_turn(aim), aim.start.sign.x):
        points = _through(aim, at, frame)
        if not any(_crosses(points, box) for box in taken):
            yield points
    edge = frame.gutter - GUTTER if frame.gutter else 0.0
    yield _through(aim, round(edge + _APART * (1 + aim.number % _ABREAST), 1), frame)


def _through(aim: Aim, at: float, frame: LanesFrame) -> _Points:
    """The line whose long upright is at a place."""
    start, end, turn = aim.start.sign, aim.end.sign, _turn(aim)
    leave, arrive = (round(one.y - frame.row / 2 + _BELOW, 1) for one in (start, end))
    points = [(start.x, start.y - _ABOVE), (start.x, leave), (at, leave)]
    points += [(at, end.y)] if at == turn else [(at, arrive), (turn, arrive), (turn, end.y)]
    points.append((round(aim.end.edge - _TIP, 1), end.y))
    return tuple(turning(points))


def _turn(aim: Aim) -> float:
    """Where an arrow turns towards the mark at which it points."""
    return round(aim.end.edge - _TURN, 1)


def _crosses(points: _Points, box: Box) -> bool:
    """Whether a line runs through a box, or an upright of it so near that it would seem to."""
    lines = [
        Box(min(x, to_x) - room, min(y, to_y), max(x, to_x) + 0.1 + room, max(y, to_y) + 0.1)
        for (x, y), (to_x, to_y) in pairwise(points)
        for room in (_NEAR if x == to_x else 0.0,)
    ]
    return any(map(box.covers, lines))


def _is_apart(points: _Points, number: int, laid: Sequence[tuple[int, _Points]]) -> bool:
    """Whether no upright runs along one that leads to another figure."""
    others = [one for other, line in laid if other != number for one in _uprights(line)]
    return not any(one.covers(other) for one in _uprights(points) for other in others)


def _uprights(points: _Points) -> list[Box]:
    return [
        Box(x - _CLOSE / 2, min(y, to_y), x + _CLOSE / 2, max(y, to_y))
        for (x, y), (to_x, to_y) in pairwise(points)
        if x == to_x
    ]
