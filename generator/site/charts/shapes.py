"""What a chart is drawn of: the frame, its lines, signs, bands and words."""

from dataclasses import dataclass
from enum import StrEnum

from generator.site.charts.boxes import Box
from generator.site.charts.scale import Cutting, Tick, TimeScale, ValueScale

# Half the height of the band over a window, as drawn.
BAND = 2.0
# The room that the words of a day need, in sizes of a letter.
_DAY_ROOM = 3.8


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a drawing and of its words, and the room left free around the plot."""

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


WIDE = Frame(680, 344, left=58, right=150, top=16, bottom=44, size=13, cutting=Cutting(4))
NARROW_FRAME = Frame(300, 312, left=44, right=92, top=16, bottom=40, size=11.5, cutting=Cutting(3))


class LineRole(StrEnum):
    """What a line tells: that a figure holds, that it may, how long it held until its end, and whose it is."""

    STEP = "step"
    SHOWN = "shown"
    ENDED = "ended"
    LEADER = "leader"


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    role: LineRole
    hue: int

    @property
    def path(self) -> str:
        """The points as the data of an SVG path."""
        return " ".join(f"{'L' if at else 'M'}{x:g} {y:g}" for at, (x, y) in enumerate(self.points))


class SignKind(StrEnum):
    """The signs; a ring stands where day or speaker is not named, and a strike is the cross that lies on a dot."""

    DOT = "dot"
    RING = "ring"
    UP = "up"
    DOWN = "down"
    CROSS = "cross"
    STRIKE = "strike"


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign at a place."""

    x: float
    y: float
    kind: SignKind
    hue: int

    @property
    def path(self) -> str:
        """Its strokes about its place, as the data of an SVG path; empty for a circle."""
        return _STROKES.get(self.kind, "")

    @property
    def role(self) -> str:
        """The class that it is drawn by."""
        return _SIGN_ROLES.get(self.kind, self.kind)

    @property
    def is_cross(self) -> bool:
        """Whether it crosses a figure out."""
        return self.kind is SignKind.CROSS


_STROKES = {
    SignKind.CROSS: "M-5-5 5 5M-5 5 5-5",
    SignKind.STRIKE: "M-7-7 7 7M-7 7 7-7",
    SignKind.UP: "M0-4V-16M-4-12 0-16 4-12",
    SignKind.DOWN: "M0 4V16M-4 12 0 16 4 12",
}
_SIGN_ROLES = {SignKind.STRIKE: "cross", SignKind.UP: "open", SignKind.DOWN: "open"}


@dataclass(frozen=True, slots=True)
class Band:
    """A range, as an upright bar."""

    x: float
    top: float
    bottom: float
    hue: int


@dataclass(frozen=True, slots=True)
class Window:
    """The days on one of which a figure was said, as a level band that ends at its sign."""

    left: float
    right: float
    y: float
    hue: int

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.y - BAND


class LabelRole(StrEnum):
    """What words tell: whose a line is, or a value."""

    NAME = "name"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Label:
    """Words in lines, from their place to the right."""

    x: float
    y: float
    lines: tuple[str, ...]
    role: LabelRole
    hue: int


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that a template draws; `breaks` are the places from which something else is counted."""

    frame: Frame
    time: TimeScale
    values: ValueScale
    lines: tuple[Line, ...]
    bands: tuple[Band, ...]
    windows: tuple[Window, ...]
    signs: tuple[Sign, ...]
    labels: tuple[Label, ...]
    breaks: tuple[float, ...] = ()

    @property
    def days(self) -> tuple[Tick, ...]:
        """The days that the time axis names, as far apart as their words need."""
        return self.time.ticks(self.frame.size * _DAY_ROOM)
