"""Sparklines: the course of a figure in the height of a line of text, on a time axis that others share."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.site.charts.marks import Bound, Mark, Strand
from generator.site.charts.scale import Cutting, TimeScale, value_scale
from generator.site.charts.shapes import Line, LineRole, Sign, SignKind

WIDTH, HEIGHT, AIR = 132.0, 30.0, 4.0
SPARK = Cutting(3, cut=8.0, least=14.0)


@dataclass(frozen=True, slots=True)
class Sparkline:
    """A drawing of `WIDTH` by `HEIGHT`; the first strand leads, the others are grey."""

    lines: tuple[Line, ...]
    signs: tuple[Sign, ...]
    cuts: tuple[float, ...]


def sparkline(strands: Sequence[Strand], time: TimeScale) -> Sparkline | None:
    """The sparkline of some strands on a time scale from 0 to `WIDTH`; None where nothing has a place."""
    marks = [mark for strand in strands for mark in strand.marks]
    if not marks:
        return None
    values = value_scale((mark.value for mark in marks), AIR, HEIGHT - AIR)
    lines: list[Line] = []
    signs: list[Sign] = []
    for number, strand in enumerate(strands):
        hue = 0 if number else 1
        joined = [mark for mark in strand.marks if _joins(mark, strand)]
        places = [(time.x(mark.day), values.y(mark.value)) for mark in joined]
        if len(places) > 1:
            lines.append(Line(_corners(places), LineRole.STEP, hue))
        for mark in strand.marks:
            x, y = time.x(mark.day), values.y(mark.value)
            if mark.status:
                signs.append(Sign(x, y, SignKind.CROSS, hue))
            elif mark not in joined or mark is joined[-1] or not mark.dated:
                signs.append(Sign(x, y, SignKind.DOT if mark.dated else SignKind.RING, hue))
    return Sparkline(tuple(lines), tuple(dict.fromkeys(signs)), time.cuts)


def _joins(mark: Mark, strand: Strand) -> bool:
    return strand.holds and mark.dated and not mark.status and mark.bound is Bound.NONE


def _corners(places: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    corners = [places[0]]
    for x, y in places[1:]:
        corners += [(x, corners[-1][1]), (x, y)]
    return tuple(dict.fromkeys(corners))
