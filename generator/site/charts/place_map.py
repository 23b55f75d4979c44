"""A map of places as points, each with a figure and its name: no borders, and no words over others or over a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

from generator.site.charts.boxes import Box, around, free, width

# Around a point, and from it to its words.
RADIUS, _APART = 3.5, 9.0
_CIRCLE = 360.0


@dataclass(frozen=True, slots=True)
class MapFrame:
    """The width of a map and of its words, the room left free around its points, and how high it may be."""

    width: float
    size: float
    beside: float
    above: float
    highest: float


MAP_WIDE = MapFrame(620, 13, beside=90, above=30, highest=420)
MAP_NARROW = MapFrame(300, 12.5, beside=56, above=26, highest=300)


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """What a map is made of: a place by its degrees, north and east above nought, with a figure.

    `dispute` is a code for what befell the figure, empty where that is no dispute.
    """

    name: str
    latitude: float
    longitude: float
    value: str
    dispute: str


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the first of two lines of words stands: they begin at `x`, or end there."""

    x: float
    y: float
    ends: bool = False


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on a map, with the seat of its words, which it has none of where there was no room for them."""

    figure: PlacedFigure
    x: float
    y: float
    seat: Seat | None


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map in one shape."""

    frame: MapFrame
    height: float
    spots: tuple[MapPoint, ...]
    radius: float = RADIUS

    @property
    def nameless(self) -> tuple[PlacedFigure, ...]:
        """What has no words, for want of room."""
        return tuple(spot.figure for spot in self.spots if spot.seat is None)


def map_picture(figures: Sequence[PlacedFigure], frame: MapFrame) -> MapPicture:
    """The map of some places; of those that lie close the earlier ones have their words first."""
    points = _flat(figures)
    wide, high = (max(axis) - min(axis) for axis in zip(*points, strict=True))
    room = frame.width - 2 * frame.beside, frame.highest - 2 * frame.above
    scale = min(room[0] / wide if wide else room[1], room[1] / high if high else room[0])
    left, top = (frame.width - wide * scale) / 2, frame.above
    first = min(x for x, _ in points), min(y for _, y in points)
    places = [(round(left + (x - first[0]) * scale, 1), round(top + (y - first[1]) * scale, 1)) for x, y in points]
    height = round(high * scale + 2 * frame.above, 1)
    return MapPicture(frame, height, tuple(_worded(figures, places, frame, height)))


def _flat(figures: Sequence[PlacedFigure]) -> list[tuple[float, float]]:
    """The places on a plane, east to the right and south below, about as far apart as they are (equirectangular).

    The widest part of the earth without any of them is where the plane is cut.
    """
    middle = cos(radians((max(one.latitude for one in figures) + min(one.latitude for one in figures)) / 2))
    east = sorted(one.longitude % _CIRCLE for one in figures)
    gaps = [after - before for before, after in pairwise([*east, east[0] + _CIRCLE])]
    # The first place behind the widest gap; behind the last one the first of all comes again.
    start = east[(gaps.index(max(gaps)) + 1) % len(east)]
    return [((one.longitude % _CIRCLE - start) % _CIRCLE * middle, -one.latitude) for one in figures]


def _worded(
    figures: Sequence[PlacedFigure], places: Sequence[tuple[float, float]], frame: MapFrame, height: float
) -> Iterator[MapPoint]:
    whole = Box(0, 0, frame.width, height)
    taken = [Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS) for x, y in places]
    for figure, (x, y) in zip(figures, places, strict=True):
        lines = figure.value, figure.name
        seats = {_covered(lines, seat, frame.size): seat for seat in _seats(lines, x, y, frame.size)}
        box = free(seats, taken, whole)
        taken += [box] if box else []
        yield MapPoint(figure, x, y, seats[box] if box else None)


def _covered(lines: Sequence[str], seat: Seat, size: float) -> Box:
    return around(lines, seat.x, seat.y, size, ends=seat.ends)


def _seats(lines: Sequence[str], x: float, y: float, size: float) -> Iterator[Seat]:
    """Where two lines may stand by a point: beside it, above or below, and then askew."""
    half = max(width(line, size) for line in lines) / 2
    level, above, below = y - size * 0.35, y - _APART - size * 1.5, y + _APART + size * 0.8
    yield from _beside(x, level)
    yield from (_seat(x - half, above), _seat(x - half, below))
    for line in (above + size, below - size):
        yield from _beside(x, line)


def _beside(x: float, y: float) -> tuple[Seat, Seat]:
    return _seat(x + _APART, y), _seat(x - _APART, y, ends=True)


def _seat(x: float, y: float, *, ends: bool = False) -> Seat:
    return Seat(round(x, 1), round(y, 1), ends)
