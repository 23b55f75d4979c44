"""What a chart is drawn of: frames, lines, signs, bars, arrows and words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.site.charts.boxes import Box, around, clear, path_of
from generator.site.charts.scale import Cutting, Tick, TimeScale, ValueScale

# The room that the words of a day need, in sizes of a letter.
_DAY_ROOM = 4.8
# The paper to the left and to the right of words, into which no line runs.
_PAPER = 2.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a step chart and of its words, and the room left free around the plot."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    size: float
    cutting: Cutting

    @property
    def plot(self) -> Box:
        """Where figures are drawn."""
        return Box(self.left, self.top, self.width - self.right, self.height - self.bottom)

    @property
    def values_at(self) -> float:
        """Where the words of the value axis end."""
        return self.left - 8

    @property
    def days_at(self) -> float:
        """The height of the words of the time axis."""
        return self.plot.bottom + 19

    @property
    def cuts_end(self) -> float:
        """Where the line of a cut ends, above its mark."""
        return self.plot.bottom - 6


WIDE = Frame(760, 310, left=64, right=24, top=20, bottom=44, size=13, cutting=Cutting(52.0))
# Within a text: the same letters on a narrower sheet.
IN_TEXT = Frame(620, 300, left=64, right=24, top=20, bottom=44, size=13, cutting=Cutting(52.0))
NARROW_FRAME = Frame(300, 280, left=44, right=14, top=18, bottom=40, size=13, cutting=Cutting(46.0, 30.0))


@dataclass(frozen=True, slots=True)
class LanesFrame:
    """The width of a chart in lanes and of its words; its height follows from what it has.

    `gutter` is the room for the names of the lanes, which stand above them where it is 0; `row` is the height of a row,
    `undated` the room for what has no day.
    """

    width: float
    gutter: float
    size: float
    row: float
    undated: float
    cutting: Cutting
    top: float = 40.0
    margin: float = 10.0

    @property
    def leading(self) -> float:
        """The height of a line of words."""
        return self.size * 1.25

    @property
    def left(self) -> float:
        """Where the lanes begin."""
        return self.gutter or self.margin

    @property
    def right(self) -> float:
        """Where they end."""
        return self.width - self.margin

    @property
    def days_at(self) -> float:
        """The height of the days above the lanes, of which a year may stand on a second line."""
        return self.top - 24

    @property
    def name_room(self) -> float:
        """The room for the name of a lane."""
        return self.gutter - 2 * self.margin if self.gutter else self.width - 2 * self.margin


LANES_WIDE = LanesFrame(760, gutter=190, size=13, row=24, undated=84, cutting=Cutting(52.0))
LANES_IN_TEXT = LanesFrame(620, gutter=150, size=13, row=24, undated=84, cutting=Cutting(52.0))
LANES_NARROW = LanesFrame(300, gutter=0, size=13, row=23, undated=46, cutting=Cutting(40.0, 60.0))


class LineRole(StrEnum):
    """What a line tells: that a figure holds, or that it may, for its day is not stated."""

    STEP = "step"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    role: LineRole

    @property
    def path(self) -> str:
        """The points as the data of an SVG path."""
        return path_of(self.points)


class SignKind(StrEnum):
    """The signs of figures and of denials; a ring stands where the day or the speaker is not named."""

    DOT = "dot"
    RING = "ring"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign at a place."""

    x: float
    y: float
    kind: SignKind
    hue: int
    r: float = 3.5

    @property
    def is_circle(self) -> bool:
        """Whether it is a circle; a cross is drawn by its strokes."""
        return self.kind is not SignKind.CROSS


class StrokeRole(StrEnum):
    """What a stroke tells: denied, perhaps denied, open to a side, given before, carried on, or read out of texts."""

    STRUCK = "cross"
    DOUBTED = "doubt"
    OPEN = "open"
    TAIL = "tail"
    AGAIN = "again"
    READ = "read"
    ARROW = "arrow"
    MAYBE = "maybe"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke as the data of an SVG path."""

    path: str
    role: StrokeRole
    hue: int


@dataclass(frozen=True, slots=True)
class Bar:
    """The days on one of which something was said, as a level band."""

    left: float
    right: float
    y: float
    hue: int

    @property
    def path(self) -> str:
        """Its outline as the data of an SVG path."""
        return f"M{self.left:g} {self.y - 3:g}H{self.right:g}v6H{self.left:g}z"


class LabelRole(StrEnum):
    """What words tell: whose a lane is, a value, or a denial."""

    NAME = "name"
    VALUE = "value"
    DEED = "deed"


@dataclass(frozen=True, slots=True)
class Label:
    """Words in lines, from their place to the right; to the left of it where they end there."""

    x: float
    y: float
    lines: tuple[str, ...]
    role: LabelRole
    hue: int
    ends: bool = False

    def box(self, size: float) -> Box:
        """What they cover, with some paper around them."""
        box = around(self.lines, self.x, self.y, size, ends=self.ends)
        return Box(box.left - _PAPER, box.top, box.right + _PAPER, box.bottom)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One item of a lane as it is drawn, whose mark begins at `edge`; `address`, a path, and `name` make it a link."""

    bars: tuple[Bar, ...]
    strokes: tuple[Stroke, ...]
    sign: Sign
    label: Label
    room: Box
    edge: float
    address: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A step chart; `breaks` are the places from which something else is counted."""

    frame: Frame
    time: TimeScale
    values: ValueScale
    lines: tuple[Line, ...]
    signs: tuple[Sign, ...]
    labels: tuple[Label, ...]
    breaks: tuple[float, ...] = ()

    @property
    def days(self) -> tuple[Tick, ...]:
        """The days that the time axis names, as far apart as their words need."""
        return self.time.ticks(self.frame.size * _DAY_ROOM)


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """A lane: its name, where it begins and ends, and what stands in it."""

    name: Label
    top: float
    bottom: float
    items: tuple[Drawn, ...]


def words_of(lanes: Sequence[DrawnLane], size: float) -> tuple[Box, ...]:
    """What the words of some lanes cover."""
    return tuple(label.box(size) for lane in lanes for label in (lane.name, *(one.label for one in lane.items)))


@dataclass(frozen=True, slots=True)
class LanesPicture:
    """A chart in lanes; `time` is None where nothing has a day, `undated_at` where everything has one."""

    frame: LanesFrame
    height: float
    time: TimeScale | None
    undated_at: float | None
    lanes: tuple[DrawnLane, ...]
    arrows: tuple[Stroke, ...]
    breaks: tuple[float, ...] = ()

    @property
    def days(self) -> tuple[Tick, ...]:
        """The days that the time axis names, as far apart as their words need."""
        return self.time.ticks(self.frame.size * _DAY_ROOM) if self.time else ()

    @property
    def cuts(self) -> tuple[float, ...]:
        """Where the scale of the days changes."""
        return self.time.cuts if self.time else ()

    @property
    def bottom(self) -> float:
        """Where the lanes end."""
        return self.lanes[-1].bottom

    @property
    def grid(self) -> tuple[str, ...]:
        """The lines of the days that are named, as SVG paths that leave out words."""
        return self._uprights(tick.at for tick in self.days)

    @property
    def cut_lines(self) -> tuple[str, ...]:
        """The same of the cuts, and of where what has no day begins."""
        return self._uprights((*self.cuts, *((self.undated_at,) if self.undated_at else ())))

    @property
    def break_lines(self) -> tuple[str, ...]:
        """The same of where something else is counted."""
        return self._uprights(self.breaks)

    def _uprights(self, places: Iterable[float]) -> tuple[str, ...]:
        words = words_of(self.lanes, self.frame.size)
        pieces = ((at, clear(at, self.frame.top, self.bottom, words)) for at in places)
        return tuple("".join(f"M{at:g} {top:g}V{bottom:g}" for top, bottom in found) for at, found in pieces)
