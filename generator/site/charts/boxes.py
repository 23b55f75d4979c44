"""Places for words: boxes that stay in the frame and do not cover each other; and lines through points."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot

# Widths in shares of the font's size, a little above those of common sans-serif faces; nothing measures the
# reader's own.
_USUAL, _FULL = 0.56, 1.05


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def wide(self) -> float:
        """Its width."""
        return round(self.right - self.left, 1)

    @property
    def high(self) -> float:
        """Its height."""
        return round(self.bottom - self.top, 1)

    def covers(self, other: "Box") -> bool:
        """Whether two boxes share some room."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether another box lies within."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def apart(self, x: float, y: float) -> float:
        """How far a point lies from the rectangle; 0 within it."""
        return hypot(max(self.left - x, 0.0, x - self.right), max(self.top - y, 0.0, y - self.bottom))


def width(text: str, size: float) -> float:
    """The room that a line of words takes, with some to spare."""
    shares = [
        0.0 if unicodedata.combining(one) else _FULL if unicodedata.east_asian_width(one) in "WF" else _USUAL
        for one in text
    ]
    return size * sum(shares)


def wrap(text: str, room: float, size: float, lines: int) -> tuple[str, ...]:
    """Words on at most so many lines of the given room; what does not fit ends in an ellipsis."""
    wrapped: list[str] = []
    rest = text.split()
    while rest and len(wrapped) < lines:
        line = rest.pop(0)
        while rest and width(f"{line} {rest[0]}", size) <= room:
            line = f"{line} {rest.pop(0)}"
        wrapped.append(line)
    if rest:
        wrapped[-1] += "…"
    return tuple(cut(line, room, size) for line in wrapped)


def cut(line: str, room: float, size: float) -> str:
    """A line of words, with an ellipsis at its end where it does not go into the room."""
    if width(line, size) <= room:
        return line
    while line and width(f"{line}…", size) > room:
        line = line[:-1]
    return f"{line.rstrip()}…"


def around(lines: Sequence[str], x: float, y: float, size: float, *, ends: bool = False) -> Box:
    """What lines of words cover, of which the first stands at `y` and each begins at `x`, or ends there."""
    wide = max((width(line, size) for line in lines), default=0.0)
    left = x - wide if ends else x
    return Box(left, y - size * 0.8, left + wide, y + size * (0.25 + 1.25 * (len(lines) - 1)))


def clear(at: float, top: float, bottom: float, taken: Iterable[Box]) -> tuple[tuple[float, float], ...]:
    """The pieces of an upright line that lie in none of some boxes, from above."""
    pieces: list[tuple[float, float]] = []
    for box in sorted((box for box in taken if box.left < at < box.right), key=lambda box: box.top):
        if box.top > top:
            pieces.append((top, min(box.top, bottom)))
        top = max(top, box.bottom)
        if top >= bottom:
            break
    return (*pieces, (top, bottom)) if top < bottom else tuple(pieces)


def free(candidates: Iterable[Box], taken: Sequence[Box], frame: Box) -> Box | None:
    """The first candidate within the frame that covers nothing taken."""
    return next((one for one in candidates if frame.holds(one) and not any(one.covers(other) for other in taken)), None)


def path_of(points: Sequence[tuple[float, float]], *, is_closed: bool = False) -> str:
    """Lines through points as the data of an SVG path."""
    lines = " ".join(f"{'L' if at else 'M'}{x:g} {y:g}" for at, (x, y) in enumerate(points))
    return f"{lines}z" if is_closed else lines


def turning(points: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """The points without those at which a line of upright and level parts does not turn."""
    distinct = [point for at, point in enumerate(points) if not at or point != points[at - 1]]
    for at, (x, y) in enumerate(distinct):
        before, after = distinct[max(0, at - 1)], distinct[min(at + 1, len(distinct) - 1)]
        goes_on = before[0] == x == after[0] or before[1] == y == after[1]
        if at in {0, len(distinct) - 1} or not goes_on:
            yield x, y
