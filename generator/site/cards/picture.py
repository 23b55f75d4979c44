"""What is placed on a card -> the bytes of a PNG of few colours."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import uharfbuzz as hb
from PIL import Image, ImageDraw

from generator.site.cards.faces import UNIT, font
from generator.site.cards.lettering import SetLine
from generator.site.theme.tokens import by_day

# The size that sites which show cards ask for.
WIDTH, HEIGHT = 1200, 630
# A letter's edge has so many shades between paper and ink: with more a file would be half as large again.
_SHADES = 3
# The inks, by the names that the style sheets have for them.
INKS = ("ink", "ink-soft", "accent", "denied", "hairline", "hue-0", "hue-2", "hue-3", "hue-4", "hue-5")
_DRAWN = hb.RasterDraw()
_DRAWN.scale_factor = (float(UNIT), float(UNIT))


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of text on a card: where it begins, and the height on which its letters stand."""

    line: SetLine
    left: int
    base: int
    ink: str


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar of one colour: a rule, or what crosses a figure."""

    left: int
    top: int
    width: int
    height: int
    ink: str


@dataclass(frozen=True, slots=True)
class PlacedShape:
    """A shape through corners: filled, or its outline so thick; a line, where it does not close."""

    corners: tuple[tuple[float, float], ...]
    ink: str
    thick: int = 0
    is_closed: bool = True


Placeable = PlacedLine | PlacedBar


def blank(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """A card, or a sheet of another size, with nothing on it."""
    return Image.new("P", (width, height), 0)


def draw(card: Image.Image, placed: Iterable[Placeable | PlacedShape]) -> None:
    """Draw on a card, one thing after the other."""
    for one in placed:
        if isinstance(one, PlacedBar):
            card.paste(_full(one.ink), (one.left, one.top, one.left + one.width, one.top + one.height))
        elif isinstance(one, PlacedShape):
            _draw_shape(card, one)
        else:
            _draw_line(card, one)


def png(card: Image.Image, colour: str | None = None) -> bytes:
    """The file of a card, in the colour that its site has chosen."""
    written = BytesIO()
    # Of few colours a file is half as large: those after the last used are left out.
    _, last = card.getextrema()
    few = isinstance(last, int) and last < _FEW_COLOURS // 3
    card.putpalette(_palette(colour)[: _FEW_COLOURS if few else None])
    card.save(written, "PNG", compress_level=_EFFORT)
    return written.getvalue()


# The bytes of so many colours as four bits can name.
_FEW_COLOURS = 16 * 3
# More takes twice the time and saves a fiftieth.
_EFFORT = 4


def _draw_shape(card: Image.Image, one: PlacedShape) -> None:
    pen, corners = ImageDraw.Draw(card), [(round(x), round(y)) for x, y in one.corners]
    if one.thick:
        pen.line(corners + corners[:1] * one.is_closed, fill=_full(one.ink), width=one.thick)
    else:
        pen.polygon(corners, fill=_full(one.ink))


def _draw_line(card: Image.Image, one: PlacedLine) -> None:
    for letter in one.line.letters:
        # On whole pixels each letter is alike, which makes a smaller file.
        _DRAWN.transform = (1.0, 0.0, 0.0, 1.0, float(_whole(letter.right)), float(letter.up))
        _DRAWN.draw_glyph(font(letter.file, one.line.lettering.size), letter.number)
    drawn = _DRAWN.render()
    at = drawn.extents
    if not at.width or not at.height:
        return
    cover, size = bytes(drawn.buffer), (at.width, at.height)
    colours = Image.frombytes("P", size, cover.translate(_colours_of(one.ink)), "raw", "P", at.stride, -1)
    where = Image.frombytes("L", size, cover.translate(_IS_INK), "raw", "L", at.stride, -1)
    card.paste(colours, (one.left + at.x_origin, one.base - at.y_origin - at.height), where)


def _whole(position: int) -> int:
    return (position + UNIT // 2) // UNIT * UNIT


def _shade(cover: int) -> int:
    """How far from paper to ink a pixel is that a letter covers so much of."""
    return (cover * _SHADES + 127) // 255


# Where a letter leaves anything.
_IS_INK = bytes(255 * (_shade(cover) > 0) for cover in range(256))


@cache
def _colours_of(ink: str) -> bytes:
    """The number of the colour for each cover of a pixel."""
    return bytes(max(0, _full(ink) - _SHADES + _shade(cover)) for cover in range(256))


def _full(ink: str) -> int:
    """The number of the colour of an ink; before it stand its shades."""
    return (INKS.index(ink) + 1) * _SHADES


@cache
def _palette(colour: str | None) -> bytes:
    """The colours: the paper, then each ink from faint to full."""
    known = by_day(colour)
    paper = known["paper"]
    shades = [
        [(paper[at] * (_SHADES - shade) + known[ink][at] * shade) // _SHADES for at in range(3)]
        for ink in INKS
        for shade in range(1, _SHADES + 1)
    ]
    return bytes([*paper, *(value for shade in shades for value in shade)])
