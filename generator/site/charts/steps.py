"""The step chart of one scope: what each voice gave over time, as lines, marks and words in a frame."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import IntEnum
from itertools import groupby, zip_longest

from generator.language import say
from generator.language.formats import short_day
from generator.site.charts.boxes import Box, free, spread, width, wrap
from generator.site.charts.marks import Bound, Mark, MarkStatus, Strand, in_line
from generator.site.charts.scale import TimeScale, ValueScale, time_scale, value_scale
from generator.site.charts.shapes import (
    BAND,
    Band,
    Frame,
    Label,
    LabelRole,
    Line,
    LineRole,
    Picture,
    Sign,
    SignKind,
    Window,
)

# The palette tells so many voices apart; the others are grey.
COLOURED = 6
# A cross nearer to its dot would lie across it at a slant.
_APART = 9.0


class _Want(IntEnum):
    """Whose value is written first where not all find room."""

    ENDED = 0
    STEP = 1
    PLACED = 2
    OTHER = 3


_OPEN = {Bound.UP: SignKind.UP, Bound.DOWN: SignKind.DOWN}


def picture(strands: Sequence[Strand], frame: Frame, breaks: Sequence[date] = ()) -> Picture:
    """The chart of some strands, which hold one mark at least; the first six named ones have a colour.

    `breaks` are days from which something else is counted; those between its first and last day are marked.
    """
    marks = [mark for strand in strands for mark in strand.marks]
    plot = frame.plot
    days = [day for mark in marks for day in (mark.since, mark.day, mark.ended) if day]
    broken = [day for day in breaks if min(days) < day <= max(days)]
    time = time_scale([*days, *broken], plot.left + 8, plot.right - 12, frame.cutting)
    values = value_scale((mark.high for mark in marks), plot.top, plot.bottom)
    drawing = _Drawing(frame, time, values)
    # The first is drawn last, above the others.
    for strand, hue in reversed(list(zip(strands, hues(strands), strict=True))):
        drawing.add(strand, hue)
    return Picture(
        frame,
        time,
        values,
        tuple(drawing.lines),
        tuple(drawing.bands),
        tuple(drawing.windows),
        tuple(drawing.signs),
        (*drawing.names(), *drawing.words()),
        tuple(time.x(day) for day in broken),
    )


def hues(strands: Sequence[Strand]) -> tuple[int, ...]:
    """The number of each strand's colour, from 1; 0 is grey.

    A strand of mere bounds that reach no higher than the first strand sets nothing against it and stays grey.
    """
    top = max((mark.value for mark in strands[0].marks), default=0.0) if strands else 0.0
    coloured = [strand for strand in strands if strand.named and _adds(strand, top)][:COLOURED]
    return tuple(coloured.index(strand) + 1 if strand in coloured else 0 for strand in strands)


def _adds(strand: Strand, top: float) -> bool:
    return any(mark.bound is Bound.NONE or mark.value > top for mark in strand.marks)


def _room(sign: Sign) -> Box:
    """What a sign covers; the arrow of a bound stands away from its place."""
    half = 7 if sign.kind is SignKind.STRIKE else 5
    up, down = (18 if sign.kind is SignKind.UP else half), (18 if sign.kind is SignKind.DOWN else half)
    return Box(sign.x - half, sign.y - up, sign.x + half, sign.y + down)


def _held(marks: Sequence[Mark]) -> Iterator[tuple[Mark, bool, Mark | None]]:
    """Each mark with the next, and whether the day is stated until which it holds."""
    for mark, then in zip_longest(marks, marks[1:]):
        yield mark, then is None or then.dated, then


def _ended(mark: Mark) -> tuple[str, ...]:
    """What stands at a figure that was denied or withdrawn: in full, and for little room."""
    brief = say("chart-ended", value=mark.text, word=mark.word)
    if mark.ended:
        return say("chart-ended-on", value=mark.text, word=mark.word, day=short_day(mark.ended)), brief
    return (brief,)


def _role(held: tuple[Mark, bool, Mark | None]) -> LineRole:
    return LineRole.STEP if held[0].dated and held[1] else LineRole.SHOWN


def _turning(points: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """The points without those at which a line of upright and level parts does not turn."""
    distinct = [point for at, point in enumerate(points) if not at or point != points[at - 1]]
    for at, (x, y) in enumerate(distinct):
        before, after = distinct[max(0, at - 1)], distinct[min(at + 1, len(distinct) - 1)]
        goes_on = before[0] == x == after[0] or before[1] == y == after[1]
        if at in {0, len(distinct) - 1} or not goes_on:
            yield x, y


class _Drawing:
    """Collects the parts of a picture strand by strand."""

    def __init__(self, frame: Frame, time: TimeScale, values: ValueScale) -> None:
        self._frame, self._plot = frame, frame.plot
        self._time, self._values = time, values
        self.lines: list[Line] = []
        self.bands: list[Band] = []
        self.windows: list[Window] = []
        self.signs: list[Sign] = []
        self._wanted: list[tuple[_Want, float, float, tuple[str, ...], int]] = []
        self._ends: list[tuple[float, tuple[str, ...], int]] = []

    def add(self, strand: Strand, hue: int) -> None:
        """Draw a strand: its steps, each mark with its sign, and the way to its name."""
        live = [mark for mark in strand.marks if not mark.status]
        joined = in_line(strand)
        for role, points in self._steps(joined):
            self.lines.append(Line(points, role, hue))
        for mark in strand.marks:
            self._sign(mark, strand, hue)
        self._want_labels(strand, joined, hue)
        named_at = (joined or live)[-1] if live and hue else None
        if named_at:
            y = self._values.y(named_at.value)
            if named_at not in joined:
                x = self._time.x(named_at.day)
                self.lines.append(Line(((x, y), (self._plot.right, y)), LineRole.LEADER, hue))
            room = self._frame.right - 12
            name = wrap(strand.name, room, self._frame.size, 2)
            self._ends.append((y, (*wrap(named_at.text, room, self._frame.size, 2), *name), hue))

    def _steps(self, marks: Sequence[Mark]) -> Iterator[tuple[LineRole, tuple[tuple[float, float], ...]]]:
        """Lines that hold each value until the next, and the last to the edge; firm only between stated days."""
        for role, run in groupby(_held(marks), key=_role):
            corners: list[tuple[float, float]] = []
            for mark, _, then in run:
                x, y = self._time.x(mark.day), self._values.y(mark.value)
                corners += [(x, y), (self._time.x(then.day) if then else self._plot.right, y)]
                if then:
                    corners.append((corners[-1][0], self._values.y(then.value)))
            yield role, tuple(_turning(corners))

    def _sign(self, mark: Mark, strand: Strand, hue: int) -> None:
        x, y = self._time.x(mark.day), self._values.y(mark.value)
        if mark.bound is not Bound.NONE:
            self.signs.append(Sign(x, y, _OPEN[mark.bound], hue))
        elif mark.high > mark.low:
            self.bands.append(Band(x, self._values.y(mark.high), self._values.y(mark.low), hue))
        if mark.since:
            self.windows.append(Window(self._time.x(mark.since), x, y, hue))
        self.signs.append(Sign(x, y, SignKind.DOT if mark.dated and strand.named else SignKind.RING, hue))
        if mark.status:
            until = self._time.x(mark.ended) if mark.ended else x
            if until - x < _APART:
                self.signs.append(Sign(x, y, SignKind.STRIKE, hue))
            else:
                self.lines.append(Line(((x, y), (until, y)), LineRole.ENDED, hue))
                self.signs.append(Sign(until, y, SignKind.CROSS, hue))

    def _want_labels(self, strand: Strand, joined: Sequence[Mark], hue: int) -> None:
        """Which values to write, the denied first, then the steps of a line, then bounds."""
        written: set[tuple[str, MarkStatus | None]] = set()
        for mark in strand.marks:
            if (mark.text, mark.status) in written:
                continue
            written.add((mark.text, mark.status))
            x, y = self._time.x(mark.day), self._values.y(mark.value)
            if mark.status:
                self._wanted.append((_Want.ENDED, x, y, _ended(mark), hue))
            elif mark in joined:
                if mark is not joined[-1]:
                    self._wanted.append((_Want.STEP, x, y, (mark.text,), hue))
            elif hue and (mark.dated or mark.since):
                self._wanted.append((_Want.PLACED, x, y, (mark.text,), hue))
            elif hue:
                self._wanted.append((_Want.OTHER, x, y, (mark.text,), hue))

    def names(self) -> Iterator[Label]:
        """Each voice at the right edge, at the height of its last figure, its last value before its name."""
        leading = self._frame.size * 1.2
        heights = [len(lines) * leading + 5 for _, lines, _ in self._ends]
        wanted = [y - leading * 0.8 for y, _, _ in self._ends]
        tops = spread(wanted, heights, 2.0, self._frame.height - 2.0)
        for (_, lines, hue), top in zip(self._ends, tops, strict=True):
            y = round(top + self._frame.size, 1)
            yield Label(self._plot.right + 8, y, lines, LabelRole.NAME, hue)

    def words(self) -> Iterator[Label]:
        """The values that find room beside their own marks, nearer to no other; the table beneath has them all."""
        taken = [*map(_room, self.signs)]
        taken += [Box(one.left, one.y - BAND, one.right, one.y + BAND) for one in self.windows]
        for _, x, y, texts, hue in sorted(self._wanted, key=lambda one: one[0]):
            boxes = ((text, free(self._nearest(x, y, text), taken, self._plot)) for text in texts)
            text, chosen = next(((text, box) for text, box in boxes if box), ("", None))
            if chosen:
                taken.append(chosen)
                yield Label(round(chosen.left, 1), round(chosen.bottom - 3, 1), (text,), LabelRole.VALUE, hue)

    def _nearest(self, x: float, y: float, text: str) -> Iterator[Box]:
        """Places for the words of a mark that are as near to it as to any other."""
        for box in self._beside(x, y, text):
            if all(box.apart(x, y) <= box.apart(sign.x, sign.y) for sign in self.signs):
                yield box

    def _beside(self, x: float, y: float, text: str) -> Iterator[Box]:
        """Places for the words of a mark: above, to the left, below, a little higher up, and level with it."""
        wide, high = width(text, self._frame.size), self._frame.size * 1.2
        for left, bottom in (
            (x - 4, y - 6),
            (x - wide / 2, y - 6),
            (x + 8, y + high + 4),
            (x - wide - 10, y - 4),
            (x - wide / 2, y + high + 6),
            (x + 8, y - 14),
            (x - wide - 10, y - 12),
            (x - wide + 4, y - 6),
            (x - 4, y + high + 6),
            (x - wide + 4, y + high + 6),
            (x + 7, y + high / 3),
            (x - wide - 7, y + high / 3),
        ):
            yield Box(left, bottom - high, left + wide, bottom)
