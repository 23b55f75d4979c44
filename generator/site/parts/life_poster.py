"""A drawing of lanes as it stands alone: under its title and its fact, above its source line and its licence."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.language import say
from generator.site.charts.boxes import wrap
from generator.site.charts.life_lanes import LaneKind, LifeLane
from generator.site.charts.life_shapes import LanePicture, Words
from generator.site.parts.imprint import Imprint

# The room around it, and the size of each kind of line with the height that it takes.
MARGIN = 24
SIZES = {"title": 21.0, "caption": 14.0, "line": 11.0}
_LEADING = 1.32
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Poster:
    """A drawing with its lines: `words` are placed from the corner of the sheet, the drawing at `top`."""

    width: float
    height: float
    top: float
    words: tuple[Words, ...]
    picture: LanePicture
    title: str
    about: str
    margin: float = MARGIN
    colour: str | None = None


def poster(
    title: str, about: str, caption: str, picture: LanePicture, key: str, imprint: Imprint, address: str
) -> Poster:
    """A drawing to take away; `about` tells its course, `key` what its marks mean.

    `address` is that of its page, empty where not known.
    """
    room = picture.frame.width
    head, y = _lines([("title", title), ("caption", caption)], room, MARGIN)
    top = y + 10
    source = (
        say("life-source", title=imprint.event, address=address)
        if address
        else say("life-source-plain", title=imprint.event)
    )
    licence = say("life-licence", publisher=imprint.publisher, licence=imprint.licence.name, edition=imprint.edition)
    foot, end = _lines([("line", key), ("line", source), ("line", licence)], room, top + picture.height + 8)
    width, height, words = room + 2 * MARGIN, round(end + MARGIN / 2, 1), (*head, *foot)
    return Poster(width, height, round(top, 1), words, picture, title, about, colour=imprint.colour)


def means(picture: LanePicture, lanes: Sequence[LifeLane]) -> str:
    """What the marks of a drawing mean, as far as it has them."""
    is_loose = any(lane.kind is LaneKind.DENIAL and not lane.hits for lane in lanes)
    return " ".join(
        (
            say("life-means"),
            *([say("life-means-arrows")] if picture.arrows else []),
            *([say("life-means-no-arrow")] if picture.arrows and is_loose else []),
            *([say("life-means-cuts")] if picture.cuts else []),
        )
    )


def _lines(texts: Sequence[tuple[str, str]], room: float, y: float) -> tuple[list[Words], float]:
    """Texts one below the other, and where they end."""
    found: list[Words] = []
    for role, text in texts:
        size = SIZES[role]
        for line in wrap(text, room, size, _MOST_LINES) if text else ():
            found.append(Words(MARGIN, round(y + size, 1), line, role))
            y += size * _LEADING
        y += size * 0.3 if text else 0
    return found, y
