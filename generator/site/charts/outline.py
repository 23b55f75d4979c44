"""The line around a country, drawn below the points of a map: cut off at the frame, of no more points than it needs.

Cut by the method of Sutherland and Hodgman (Communications of the ACM 17(1), 1974), thinned by that of Visvalingam and
Whyatt (The Cartographic Journal 30(1), 1993): the point goes whose triangle with its neighbours is the smallest.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise

from generator.site.charts.boxes import Box, path_of

Point = tuple[float, float]
# So many points has what is drawn of all rings together.
MOST_POINTS = 160
# A ring of fewer is no area.
_FEWEST = 3
# A point whose triangle has less of the drawing's units goes anyway.
_FINE = 0.4


def drawn(rings: Iterable[Sequence[Point]], frame: Box, most: int = MOST_POINTS) -> tuple[str, str]:
    """The areas of some rings within a frame and the lines around them, as data of SVG paths; empty where none is."""
    inside = thinned([cut_off(ring, frame) for ring in rings], most)
    areas = " ".join(path_of(ring, is_closed=True) for ring in inside)
    return areas, " ".join(path_of(line) for ring in inside for line in lines(ring, frame))


def cut_off(ring: Sequence[Point], frame: Box) -> list[Point]:
    """What of a ring, open or closed, lies in the frame: a ring without its first point at its end, perhaps empty."""
    kept = list(ring[:-1] if ring and ring[0] == ring[-1] else ring)
    for axis, edge, is_within in _edges(frame):
        kept = list(_on_one_side(kept, axis, edge, is_within))
    rounded = [(round(x, 1), round(y, 1)) for x, y in kept]
    return [point for at, point in enumerate(rounded) if point != rounded[at - 1]]


def _edges(frame: Box) -> Iterator[tuple[int, float, Callable[[float], bool]]]:
    yield 0, frame.left, lambda x: x >= frame.left
    yield 0, frame.right, lambda x: x <= frame.right
    yield 1, frame.top, lambda y: y >= frame.top
    yield 1, frame.bottom, lambda y: y <= frame.bottom


def _on_one_side(ring: Sequence[Point], axis: int, edge: float, is_within: Callable[[float], bool]) -> Iterator[Point]:
    for before, after in pairwise([*ring[-1:], *ring]):
        if is_within(before[axis]) != is_within(after[axis]):
            share = (edge - before[axis]) / (after[axis] - before[axis])
            other = before[1 - axis] + share * (after[1 - axis] - before[1 - axis])
            yield (edge, other) if axis == 0 else (other, edge)
        if is_within(after[axis]):
            yield after


def thinned(rings: Iterable[Sequence[Point]], most: int) -> list[list[Point]]:
    """The rings with so many points at most together; those of which no area is left are left out."""
    kept = [_Ring(ring) for ring in rings if len(ring) >= _FEWEST]
    heap = [(ring.weight(at), which, at) for which, ring in enumerate(kept) for at in range(len(ring.points))]
    heapify(heap)
    left = len(heap)
    while heap and (left > most or heap[0][0] < _FINE):
        weight, which, at = heappop(heap)
        ring = kept[which]
        if at in ring.gone or weight != ring.weight(at):
            continue
        left -= 1
        for neighbour in ring.without(at):
            heappush(heap, (ring.weight(neighbour), which, neighbour))
    return [points for ring in kept if len(points := ring.left) >= _FEWEST]


class _Ring:
    """The points of a ring, some of which are gone, each with its neighbours that are left."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = points
        self.gone: set[int] = set()
        self._before = [*range(-1, len(points) - 1)]
        self._before[0] = len(points) - 1
        self._after = [*range(1, len(points)), 0]

    def weight(self, at: int) -> float:
        """The area of the triangle of a point and its neighbours."""
        (ax, ay), (bx, by), (cx, cy) = (self.points[one] for one in (self._before[at], at, self._after[at]))
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

    def without(self, at: int) -> tuple[int, ...]:
        """Take a point out; its neighbours."""
        before, after = self._before[at], self._after[at]
        self.gone.add(at)
        self._after[before], self._before[after] = after, before
        return tuple({before, after} - self.gone)

    @property
    def left(self) -> list[Point]:
        """What is left of it."""
        return [point for at, point in enumerate(self.points) if at not in self.gone]


def lines(ring: Sequence[Point], frame: Box) -> Iterator[list[Point]]:
    """The line around a ring without what runs along the frame, where it is only cut off."""
    closed = [*ring, ring[0]]
    cuts = [at for at, (one, other) in enumerate(pairwise(closed)) if _on_the_edge(one, other, frame)]
    if not cuts:
        yield closed
        return
    # Begun behind a cut, no line goes over the first point.
    start = cuts[0] + 1
    turned = [*ring[start:], *ring[:start]]
    line = [turned[0]]
    for one, other in pairwise([*turned, turned[0]]):
        if _on_the_edge(one, other, frame):
            if len(line) > 1:
                yield line
            line = []
        line.append(other)
    if len(line) > 1:
        yield line


def _on_the_edge(one: Point, other: Point, frame: Box) -> bool:
    return any(
        one[axis] == other[axis] == round(edge, 1)
        for axis, edge in ((0, frame.left), (0, frame.right), (1, frame.top), (1, frame.bottom))
    )
