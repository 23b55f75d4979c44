"""What a drawing of lanes is made of: its frame, bars, arrows, signs and words, for the page, a file and a picture."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from generator.site.charts.boxes import Box, around, path_of, width
from generator.site.charts.scale import Cutting

# Bold words are so much wider.
_BOLD, _BOLD_ROLES = 1.06, {"speaker", "heading"}


class Tone(StrEnum):
    """How a lane is toned: plain, a denial, or by what a report is; the last four are for things told apart by name."""

    PLAIN = "plain"
    DENIAL = "denial"
    BEFORE = "before"
    AWARE = "aware"
    SILENT = "silent"
    AFTER = "after"
    OPEN = "open"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"


@dataclass(frozen=True, slots=True)
class LaneFrame:
    """The size of a drawing of lanes: `left` and `right` are the rooms beside the plot.

    Where it is narrow (`is_stacked`) the words of a lane stand above its bar, and `side` is the room of when it was.
    `open_end` is the room of what has no first or no last day, `gutter` that of arrows, left of all bars.
    """

    width: float
    left: float
    right: float
    size: float
    cutting: Cutting
    is_stacked: bool = False
    side: float = 0.0
    axis: float = 26.0
    gap: float = 12.0
    open_end: float = 16.0
    gutter: float = 14.0

    @property
    def leading(self) -> float:
        """From one line of words to the next."""
        return round(self.size * 1.24, 1)

    @property
    def first_line(self) -> float:
        """The middle of the first line of words of a lane, from its upper edge."""
        return round(self.leading / 2 + 2, 1)

    def indent(self, depth: int) -> float:
        """Where the words of a lane of some depth begin."""
        return depth * self.size * 0.9

    def undated_at(self, when: str) -> float:
        """Where a sign stands for what has no day: beside the days, or before the words that say so."""
        return round(self.width - self.width_of(when) - 8, 1) if self.is_stacked else self.width - self.right + 9

    def height_of(self, lines: int, *, has_mark: bool) -> float:
        """The height of a lane whose words take so many lines."""
        below = 14 if self.is_stacked and has_mark else 0
        return round(lines * self.leading + 5 + below, 1)

    def width_of(self, text: str) -> float:
        """The room that words take."""
        return width(text, self.size)


WIDE_LANES = LaneFrame(800, left=326, right=128, size=12.5, cutting=Cutting(22.0, least=70.0))
NARROW_LANES = LaneFrame(340, left=2, right=15, size=12.5, cutting=Cutting(16.0, least=54.0), is_stacked=True, side=104)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the days of a lane lie: from `left` to `right`; both are one for a moment.

    `is_open` is it where no first day is known, and `is_endless` where no last one is.
    """

    left: float
    right: float
    middle: float
    is_moment: bool
    is_open: bool = False
    is_endless: bool = False


def _circle(x: float, y: float, half: float) -> str:
    return f"M{x - half:g} {y:g}a{half:g} {half:g} 0 1 0 {2 * half:g} 0a{half:g} {half:g} 0 1 0 {-2 * half:g} 0z"


@dataclass(frozen=True, slots=True)
class LifeBar:
    """The days of a lane as a bar, half of whose height is `half`; a moment is a dot."""

    spot: Spot
    half: float
    tone: Tone
    is_inferred: bool

    @property
    def role(self) -> str:
        """The class by which it is drawn."""
        return "inferred" if self.is_inferred else "bar"

    @property
    def path(self) -> str:
        """Its outline as the data of an SVG path."""
        if self.spot.is_moment:
            return _circle(self.spot.left, self.spot.middle, self.half)
        return path_of(self.corners, is_closed=True)

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners; where it is open to a side it ends there in a notch."""
        left, right, middle = self.spot.left, self.spot.right, self.spot.middle
        notch = ((left + 5, middle),) if self.spot.is_open else ()
        end = ((right - 5, middle),) if self.spot.is_endless else ()
        return (
            (left, middle - self.half),
            (right, middle - self.half),
            *end,
            (right, middle + self.half),
            (left, middle + self.half),
            *notch,
        )


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line through points that ends in a point; `is_doubted` draws it broken."""

    points: tuple[tuple[float, float], ...]
    is_doubted: bool

    @property
    def role(self) -> str:
        """The class by which it is drawn."""
        return "doubted" if self.is_doubted else "arrow"

    @property
    def path(self) -> str:
        """The line as the data of an SVG path."""
        return path_of(self.points)

    @property
    def point(self) -> str:
        """Its point as the data of an SVG path."""
        return path_of(self.head, is_closed=True)

    @property
    def head(self) -> tuple[tuple[float, float], ...]:
        """The corners of its point."""
        (x, y), (tip_x, tip_y) = self.points[-2:]
        if x == tip_x:
            back = 6 if y > tip_y else -6
            return (tip_x, tip_y), (tip_x - 3.5, tip_y + back), (tip_x + 3.5, tip_y + back)
        back = 6 if x > tip_x else -6
        return (tip_x, tip_y), (tip_x + back, tip_y - 3.5), (tip_x + back, tip_y + 3.5)


@dataclass(frozen=True, slots=True)
class Glyph:
    """The sign of a tone at a place: its shape tells what its colour does. It is an outline where `is_hollow`."""

    x: float
    y: float
    tone: Tone
    is_hollow: bool = False

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners about its place; none for a round one."""
        return _CORNERS.get(self.tone, ())

    @property
    def role(self) -> str:
        """The class by which it is drawn."""
        return "outline" if self.is_open else "sign"

    @property
    def path(self) -> str:
        """Its outline at its place, as the data of an SVG path."""
        if not self.corners:
            return _circle(self.x, self.y, 4)
        return path_of([(round(x + self.x, 1), round(y + self.y, 1)) for x, y in self.corners], is_closed=True)

    @property
    def is_open(self) -> bool:
        """Whether only its outline is drawn."""
        return self.is_hollow or self.tone in {Tone.OPEN, Tone.FOURTH}


_DIAMOND = ((0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0))
_SQUARE = ((-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0))
_TRIANGLE = ((0.0, -4.5), (4.8, 4.0), (-4.8, 4.0))
_CORNERS = {
    Tone.AWARE: _DIAMOND,
    Tone.SILENT: _TRIANGLE,
    Tone.AFTER: _SQUARE,
    Tone.SECOND: _DIAMOND,
    Tone.THIRD: _TRIANGLE,
    Tone.FOURTH: _SQUARE,
}


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words at a place, where they begin, or end (`is_end`); `role` tells of what they are.

    `of` is the id of the lane of a report or a denial that they name, empty where they name none.
    """

    x: float
    y: float
    text: str
    role: str
    is_end: bool = False
    of: str = ""

    def box(self, size: float) -> Box:
        """What it covers, with some paper around it."""
        box = around((self.text,), self.x, self.y, size * (_BOLD if self.role in _BOLD_ROLES else 1), ends=self.is_end)
        return Box(box.left - 2, box.top, box.right + 2, box.bottom)


@dataclass(frozen=True, slots=True)
class Upright:
    """An upright line."""

    at: float
    top: float
    bottom: float

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """Its ends."""
        return (self.at, self.top), (self.at, self.bottom)

    @property
    def path(self) -> str:
        """It as the data of an SVG path."""
        return path_of(self.points)


@dataclass(frozen=True, slots=True)
class LanePicture:
    """Everything that is drawn, from below; `days` are lines at the beginnings of the days named, `cuts` where the axis
    leaves time out.
    """

    frame: LaneFrame
    height: float
    days: tuple[Upright, ...]
    cuts: tuple[Upright, ...]
    bars: tuple[LifeBar, ...]
    arrows: tuple[Arrow, ...]
    glyphs: tuple[Glyph, ...]
    words: tuple[Words, ...]

    @property
    def runs(self) -> tuple[tuple[str, tuple[Words, ...]], ...]:
        """Its words, those that name one report or denial together behind the id of its lane."""
        return tuple((of, tuple(run)) for of, run in groupby(self.words, key=lambda one: one.of))
