"""The chart of one scope: lanes by speaker where it is contested, a step line where one voice gave a course."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from generator.language import naming, say
from generator.language.formats import day, in_row
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.breaks import may_count_so
from generator.ledger.meaning import Asserted, of_days
from generator.ledger.rung import Rung
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind, breaks_between
from generator.site.charts.key import KeySign, key_of, key_of_course
from generator.site.charts.lanes import lanes_picture
from generator.site.charts.marks import CoursePoint
from generator.site.charts.shapes import (
    IN_TEXT,
    LANES_IN_TEXT,
    LANES_NARROW,
    LANES_WIDE,
    NARROW_FRAME,
    WIDE,
    Frame,
    LanesFrame,
    LanesPicture,
    Picture,
)
from generator.site.charts.steps import steps
from generator.site.parts.lanes import Said, course, hues, lanes, meant, reach, said_of
from generator.site.parts.makers import Views

_PLAIN = {Qualifier.EXACT, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The frames of the wide one of a chart's two shapes, by how much room the place has for it."""

    steps: Frame
    lanes: LanesFrame


WHOLE, WITHIN_TEXT = Sheet(WIDE, LANES_WIDE), Sheet(IN_TEXT, LANES_IN_TEXT)


@dataclass(frozen=True, slots=True)
class Laned:
    """A chart in lanes, in two shapes; in three where the wide one would be too small between them."""

    wide: LanesPicture
    narrow: LanesPicture
    middle: LanesPicture | None = None


@dataclass(frozen=True, slots=True)
class Stepped:
    """A step chart, in two shapes."""

    wide: Picture
    narrow: Picture


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart: of the two kinds one is there. `in_words` says in words what it shows.

    `figures` are the ids of the figures that are drawn; `has_colours` tells that colours tell voices apart,
    `has_greys` that some are in none, `is_linked` that its marks are links.
    """

    id: str
    title: str
    in_words: tuple[str, ...]
    lanes: Laned | None
    steps: Stepped | None
    key: tuple[KeySign, ...]
    has_colours: bool
    is_cut: bool
    has_breaks: bool
    figures: frozenset[str]
    is_linked: bool = False
    has_greys: bool = False

    @property
    def kind(self) -> str:
        """A code for its kind: `matrix` where its marks are links, `lanes` or `steps`."""
        return "matrix" if self.is_linked else "lanes" if self.lanes else "steps"


def chart(
    views: Views, name: str, title: str, assertions: Sequence[Assertion], sheet: Sheet = WHOLE
) -> ChartView | None:
    """The chart of assertions of one scope; None where it would show one figure that nobody denied, or none."""
    points = _course(views, assertions)
    if points:
        breaks = _breaks(views, assertions, points[0].day, points[-1].day)
        wide, narrow = steps(points, sheet.steps, breaks), steps(points, NARROW_FRAME, breaks)
        if wide and narrow:
            return _stepped(name, title, points, Stepped(wide, narrow))
    said = said_of(views, assertions)
    if len({one.item.text for one in said}) < 2:
        return None
    return _laned(views, name, title, assertions, said, sheet.lanes)


def drawn(views: Views, assertions: Sequence[Assertion]) -> Iterator[Asserted]:
    """What a chart asserts by the place of each mark, be it drawn in lanes or in steps."""
    yield from meant(said_of(views, assertions))
    for point, rung in _points(views, assertions):
        days = Bounds(point.day if point.dated else None, point.day)
        yield Asserted("mark", (point.of,), of_days(rung.dating, days))


def _stepped(name: str, title: str, points: Sequence[CoursePoint], drawn: Stepped) -> ChartView:
    is_loose = any(not point.dated for point in points)
    return ChartView(
        id=f"chart-{name}",
        title=title,
        in_words=(in_row(say("chart-item", text=point.text, when=_of_day(point)) for point in points),),
        lanes=None,
        steps=drawn,
        key=key_of_course() if is_loose else (),
        has_colours=False,
        is_cut=bool(drawn.wide.time.cuts),
        has_breaks=bool(drawn.wide.breaks),
        figures=frozenset(point.of for point in points),
    )


def _of_day(point: CoursePoint) -> str:
    return say("chart-when-on" if point.dated else "chart-when-by", day=day(point.day))


def _laned(
    views: Views, name: str, title: str, assertions: Sequence[Assertion], said: Sequence[Said], frame: LanesFrame
) -> ChartView:
    colours = hues(views, said)
    in_lanes = lanes(views, said, lambda one: colours.get(one.voice, 0))
    items = [item for lane in in_lanes for item in lane.items]
    days = [day for item in items for day in item.days]
    breaks = _breaks(views, assertions, min(days), max(days)) if days else []
    wide, narrow = (lanes_picture(in_lanes, one, breaks) for one in (frame, LANES_NARROW))
    return ChartView(
        id=f"chart-{name}",
        title=title,
        in_words=course(in_lanes),
        lanes=Laned(wide, narrow),
        steps=None,
        key=key_of(in_lanes),
        has_colours=len(colours) > 1,
        is_cut=bool(wide.cuts),
        has_breaks=bool(wide.breaks),
        figures=frozenset(one.item.of for one in said if one.rung),
        has_greys=any(not item.hue for item in items if not item.is_denial),
    )


def _breaks(views: Views, assertions: Sequence[Assertion], first: date, last: date) -> list[date]:
    metric, chains = views.corpus.metrics[assertions[0].scope.metric], views.ledger.chains
    found = breaks_between(metric, first, last)
    return [one.on for one in found if any(may_count_so(chains, one, each) for each in assertions)]


def _course(views: Views, assertions: Sequence[Assertion]) -> tuple[CoursePoint, ...]:
    """Three figures or more as one course: of one voice, undisputed, adding up, in a certain order; else none."""
    rungs = views.ledger.rungs(assertions)
    if not rungs or views.corpus.metrics[assertions[0].scope.metric].kind is not MetricKind.CUMULATIVE:
        return ()
    points = [point for point, _ in _points(views, assertions)]
    is_one = len({rung.lead.voice for rung in rungs}) == 1 and rungs[0].lead.voice is not None
    is_dated = not any(rung.loosely_in for rung in rungs)
    in_order = all(one.day < other.day and _is_before(one, other) for one, other in pairwise(points))
    return tuple(points) if is_one and is_dated and 2 < len(points) == len(rungs) and in_order else ()


def _is_before(one: CoursePoint, other: CoursePoint) -> bool:
    """Whether a figure can stand before another: their days are stated, or it is the lower one."""
    return (one.dated and other.dated) or one.value <= other.value


def _points(views: Views, assertions: Sequence[Assertion]) -> Iterator[tuple[CoursePoint, Rung]]:
    """The figures that a course can have, by their days; each on the moment that it describes, where that is stated."""
    found = [(point, rung) for rung in views.ledger.rungs(assertions) if (point := _point(views, rung))]
    yield from sorted(found, key=lambda one: (one[0].day, one[0].value, one[0].of))


def _point(views: Views, rung: Rung) -> CoursePoint | None:
    lead, standing = rung.lead, views.ledger.standings[rung.lead.id]
    moment = rung.moment
    if lead.count.qualifier not in _PLAIN or lead.count.number is None or moment.latest is None:
        return None
    if standing.is_disputed or any(one.denials for one in standing.all):
        return None
    value, _ = reach(lead.count)
    dated = moment.day is not None and lead.first is not None
    return CoursePoint(moment.latest, value, naming.value(views.corpus, lead.scope, lead.count), dated, lead.id)
