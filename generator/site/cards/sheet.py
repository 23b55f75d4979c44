"""A poster as a PNG, by the fonts of the cards, so that it is the same on every machine."""

from collections.abc import Iterator
from itertools import pairwise
from math import cos, hypot, pi, sin

from generator.site.cards.faces import DISPLAY, TEXT
from generator.site.cards.lettering import Lettering, can_be_set, readable, set_line
from generator.site.cards.picture import PlacedLine, PlacedShape, blank, draw, png
from generator.site.charts.life_shapes import Arrow, Glyph, LifeBar, Tone, Words
from generator.site.parts.life_poster import MARGIN, SIZES, Poster

# So many pixels for each unit of the drawing.
SCALE = 2
_INK_OF_TONE = {
    Tone.PLAIN: "ink",
    Tone.DENIAL: "denied",
    Tone.BEFORE: "hue-2",
    Tone.FIRST: "hue-2",
    Tone.SILENT: "hue-3",
    Tone.SECOND: "hue-3",
    Tone.AWARE: "hue-4",
    Tone.THIRD: "hue-4",
    Tone.AFTER: "hue-5",
    Tone.OPEN: "hue-0",
    Tone.FOURTH: "hue-5",
}
_INK_OF_WORDS = {
    "heading": "accent",
    "denial": "denied",
    "title": "ink",
    "speaker": "ink",
    "report": "ink",
    "caption": "ink",
}
_LARGE = {"title", "heading", "speaker"}
# The corners of what stands for a circle.
_CIRCLE = tuple((4 * cos(pi * at / 16), 4 * sin(pi * at / 16)) for at in range(32))
# A broken line has dashes and gaps so long.
_DASH = 3.0
_Points = tuple[tuple[float, float], ...]


def can_be_drawn(poster: Poster) -> bool:
    """Whether there is a letter in the fonts of the cards for each of its own."""
    return None not in {*_words(poster)}


def poster_png(poster: Poster) -> bytes:
    """The file of a poster that can be drawn."""
    placed = [*_words(poster)]
    sheet = blank(round(poster.width * SCALE), round(poster.height * SCALE))
    draw(sheet, _shapes(poster))
    draw(sheet, (line for line in placed if line))
    return png(sheet, poster.colour)


def _words(poster: Poster) -> Iterator[PlacedLine | None]:
    for one in poster.words:
        yield _line(one, SIZES[one.role], 0, 0)
    size = poster.picture.frame.size
    for one in poster.picture.words:
        yield _line(one, size, MARGIN, poster.top)


def _line(words: Words, size: float, left: float, top: float) -> PlacedLine | None:
    face = DISPLAY if words.role in _LARGE else TEXT
    text = readable(words.text)
    if not can_be_set(text, face):
        return None
    line = set_line(text, Lettering(face, round(size * SCALE)))
    x = (words.x + left) * SCALE - (line.width if words.is_end else 0)
    return PlacedLine(line, round(x), round((words.y + top) * SCALE), _INK_OF_WORDS.get(words.role, "ink-soft"))


def _shapes(poster: Poster) -> Iterator[PlacedShape]:
    """Everything that is no word, from below."""
    picture = poster.picture
    for line in picture.days:
        yield _placed(line.points, poster, "hairline", thick=2, is_closed=False)
    for line in picture.cuts:
        for piece in _dashed(line.points):
            yield _placed(piece, poster, "ink-soft", thick=2, is_closed=False)
    for arrow in picture.arrows:
        yield from _arrow(arrow, poster)
    for bar in picture.bars:
        yield from _bar(bar, poster)
    for sign in picture.glyphs:
        yield _sign(sign, poster)


def _placed(points: _Points, poster: Poster, ink: str, *, thick: int = 0, is_closed: bool = True) -> PlacedShape:
    moved = tuple(((x + MARGIN) * SCALE, (y + poster.top) * SCALE) for x, y in points)
    return PlacedShape(moved, ink, thick, is_closed)


def _arrow(arrow: Arrow, poster: Poster) -> Iterator[PlacedShape]:
    pieces = _dashed(arrow.points) if arrow.is_doubted else [arrow.points]
    for piece in pieces:
        yield _placed(piece, poster, "denied", thick=3, is_closed=False)
    yield _placed(arrow.head, poster, "denied")


def _bar(bar: LifeBar, poster: Poster) -> Iterator[PlacedShape]:
    ink = _INK_OF_TONE[bar.tone]
    if bar.spot.is_moment:
        spot = bar.spot
        yield _placed(tuple((x + spot.left, y + spot.middle) for x, y in _CIRCLE), poster, ink)
    elif bar.is_inferred:
        for piece in _dashed((*bar.corners, bar.corners[0])):
            yield _placed(piece, poster, ink, thick=2, is_closed=False)
    else:
        yield _placed(bar.corners, poster, ink)


def _sign(sign: Glyph, poster: Poster) -> PlacedShape:
    corners = tuple((x + sign.x, y + sign.y) for x, y in sign.corners or _CIRCLE)
    return _placed(corners, poster, _INK_OF_TONE[sign.tone], thick=3 if sign.is_open else 0)


def _dashed(points: _Points) -> Iterator[_Points]:
    """The dashes of a broken line through points, each side of it begun anew."""
    for (x, y), (to_x, to_y) in pairwise(points):
        length = hypot(to_x - x, to_y - y)
        for number in range(int(length / (2 * _DASH)) + 1):
            first, last = 2 * _DASH * number, min(2 * _DASH * number + _DASH, length)
            if first < length:
                yield tuple((x + (to_x - x) * at / length, y + (to_y - y) * at / length) for at in (first, last))
