"""A map of places, each with a figure and its name: over the outline of their country where there is one, and with no
words over others or over a point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

from generator.site.charts import outline
from generator.site.charts.boxes import Box, around, free, width
from generator.site.charts.outline import Point

# Around a point, and from it to its words; around a ring that stands for an area.
RADIUS, _APART, AREA_RADIUS = 3.5, 9.0, 5.5
# No words come nearer to any point.
_CLEAR = 2.0
_CIRCLE = 360.0
# Points that with all of an outline lie within less of the width of a map have a part of it, and are drawn so much
# smaller than without any. So much is left free around all of it.
_APART_ENOUGH, _SMALLER, _MARGIN = 1 / 12, 2.0, 10.0


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

    `dispute` is a code for what befell the figure, empty where that is no dispute; `sign` is that by which
    it is known where there is no room for its words; of an `is_area` the degrees are those of a
    point in it.
    """

    name: str
    latitude: float
    longitude: float
    value: str
    dispute: str
    sign: str = ""
    is_area: bool = False


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the first of two lines of words stands: they begin at `x`, or end there."""

    x: float
    y: float
    ends: bool = False


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on a map, with the seat of its words, or where there was no room for them of its sign."""

    figure: PlacedFigure
    x: float
    y: float
    seat: Seat | None
    of_sign: Seat | None = None


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map in one shape; `land` and `line` are the outline's area and its line, as data of paths, or empty.

    An outline of which the map has a part alone has no area: that would be a plain ground to the edges.
    """

    frame: MapFrame
    height: float
    spots: tuple[MapPoint, ...]
    land: str = ""
    line: str = ""
    radius: float = RADIUS
    radius_of_area: float = AREA_RADIUS

    @property
    def lettered(self) -> tuple[PlacedFigure, ...]:
        """What has its sign alone, for want of room, in the order of the signs."""
        found = (spot.figure for spot in self.spots if spot.of_sign)
        return tuple(sorted(found, key=lambda one: (len(one.sign), one.sign)))


@dataclass(frozen=True, slots=True)
class _Window:
    """What of a plane a map shows: the point at its upper left, and how many units of the drawing one of it has."""

    left: float
    top: float
    scale: float
    height: float

    def place(self, point: Point) -> Point:
        """Where a point of the plane stands in the drawing."""
        return round((point[0] - self.left) * self.scale, 1), round((point[1] - self.top) * self.scale, 1)


def map_picture(figures: Sequence[PlacedFigure], frame: MapFrame, rings: Sequence[Sequence[Point]] = ()) -> MapPicture:
    """The map of some places; of those that lie close the earlier ones have their words first.

    `rings` are the lines of an outline, in degrees, longitude before latitude.
    """
    points, start, middle = _flat(figures)
    lines = list(_flat_rings(rings, points, start, middle))
    window, land, line = _Window(0, 0, 1, 0), "", ""
    for window, has_all in _windows(points, [point for ring in lines for point in ring], frame):
        drawing = ([window.place(point) for point in ring] for ring in lines)
        land, line = outline.drawn(drawing, Box(0, 0, frame.width, window.height))
        land = land if has_all else ""
        if line:
            break
    places = [window.place(point) for point in points]
    whole = Box(0, 0, frame.width, window.height)
    return MapPicture(frame, window.height, tuple(_worded(figures, places, frame, whole)), land, line)


def _windows(points: Sequence[Point], around_them: Sequence[Point], frame: MapFrame) -> Iterator[tuple[_Window, bool]]:
    """What a map may show, the best first, and whether that is all: points, and what lies around them.

    All of that, unless the points would then lie in one spot.
    """
    wide, high = _extent(points)
    room = frame.width - 2 * frame.beside, frame.highest - 2 * frame.above
    scale = min(room[0] / wide if wide else room[1], room[1] / high if high else room[0])
    if not around_them:
        yield _centred(points, scale, frame, round(high * scale + 2 * frame.above, 1)), True
        return
    apart = max(wide, high)
    both = [*points, *around_them]
    wide, high = _extent(both)
    room = frame.width - 2 * _MARGIN, frame.highest - 2 * _MARGIN
    of_whole = min(room[0] / wide if wide else room[1], room[1] / high if high else room[0])
    if apart * of_whole < frame.width * _APART_ENOUGH and of_whole < scale / _SMALLER:
        yield _centred(points, scale / _SMALLER, frame, frame.highest), False
    yield _centred(both, of_whole, frame, round(high * of_whole + 2 * _MARGIN, 1)), True


def _extent(points: Sequence[Point]) -> tuple[float, float]:
    wide, high = (max(axis) - min(axis) for axis in zip(*points, strict=True))
    return wide, high


def _centred(points: Sequence[Point], scale: float, frame: MapFrame, height: float) -> _Window:
    x, y = ((max(axis) + min(axis)) / 2 for axis in zip(*points, strict=True))
    return _Window(x - frame.width / 2 / scale, y - height / 2 / scale, scale, height)


def _flat(figures: Sequence[PlacedFigure]) -> tuple[list[Point], float, float]:
    """The places on a plane, east to the right and south below, about as far apart as they are (equirectangular).

    The widest part of the earth without any of them is where the plane is cut: behind it, at the second value, it
    begins. The third is how much shorter a degree of longitude is there than one of latitude.
    """
    middle = cos(radians((max(one.latitude for one in figures) + min(one.latitude for one in figures)) / 2))
    east = sorted(one.longitude % _CIRCLE for one in figures)
    gaps = [after - before for before, after in pairwise([*east, east[0] + _CIRCLE])]
    # The first place behind the widest gap; behind the last one the first of all comes again.
    start = east[(gaps.index(max(gaps)) + 1) % len(east)]
    return [((one.longitude % _CIRCLE - start) % _CIRCLE * middle, -one.latitude) for one in figures], start, middle


def _flat_rings(
    rings: Sequence[Sequence[Point]], points: Sequence[Point], start: float, middle: float
) -> Iterator[list[Point]]:
    """The rings on that plane, each once around the earth where it is the nearest to the points."""
    centre = (max(x for x, _ in points) + min(x for x, _ in points)) / 2
    for ring in rings:
        flat = [((longitude - start) * middle, -latitude) for longitude, latitude in ring]
        own = (max(x for x, _ in flat) + min(x for x, _ in flat)) / 2
        turn = round((centre - own) / (_CIRCLE * middle)) * _CIRCLE * middle
        yield [(x + turn, y) for x, y in flat]


def _worded(
    figures: Sequence[PlacedFigure], places: Sequence[Point], frame: MapFrame, whole: Box
) -> Iterator[MapPoint]:
    """The points, each with room for its words or for its sign; all words are seated before any sign."""
    taken = [_dot(figure, x, y) for figure, (x, y) in zip(figures, places, strict=True)]
    seats: list[Seat | None] = []
    for figure, (x, y) in zip(figures, places, strict=True):
        seats.append(_seat_of((figure.value, figure.name), x, y, frame.size, taken, whole))
    for figure, (x, y), seat in zip(figures, places, seats, strict=True):
        of_sign = None if seat else _seat_of((figure.sign,), x, y, frame.size, taken, whole)
        yield MapPoint(figure, x, y, seat, of_sign)


def _dot(figure: PlacedFigure, x: float, y: float) -> Box:
    radius = _CLEAR + (AREA_RADIUS if figure.is_area else RADIUS)
    return Box(x - radius, y - radius, x + radius, y + radius)


def _seat_of(lines: Sequence[str], x: float, y: float, size: float, taken: list[Box], whole: Box) -> Seat | None:
    """Where lines of words stand by a point, if they have room; what they cover is taken then."""
    seats = {around(lines, seat.x, seat.y, size, ends=seat.ends): seat for seat in _seats(lines, x, y, size)}
    box = free(seats, taken, whole)
    taken += [box] if box else []
    return seats[box] if box else None


def _seats(lines: Sequence[str], x: float, y: float, size: float) -> Iterator[Seat]:
    """Where lines may stand by a point: beside it, above or below, and then askew."""
    half, more = max(width(line, size) for line in lines) / 2, len(lines) - 1
    level = y - size * 0.35 if more else y + size * 0.3
    above, below = y - _APART - size * (0.25 + 1.25 * more), y + _APART + size * 0.8
    yield from _beside(x, level)
    yield from (_seat(x - half, above), _seat(x - half, below))
    for line in (above + size, below - size):
        yield from _beside(x, line)


def _beside(x: float, y: float) -> tuple[Seat, Seat]:
    return _seat(x + _APART, y), _seat(x - _APART, y, ends=True)


def _seat(x: float, y: float, *, ends: bool = False) -> Seat:
    return Seat(round(x, 1), round(y, 1), ends)
