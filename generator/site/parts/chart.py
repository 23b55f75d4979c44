"""The figures of one scope as strands of a chart: one a voice, marks by day."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.breaks import may_count_so
from generator.ledger.meaning import Asserted, of_days
from generator.ledger.rung import Rung
from generator.ledger.status import Reason, Standing, Status
from generator.record.counts import Count, Qualifier
from generator.record.registries import MetricKind, breaks_between
from generator.site.charts.marks import Bound, Mark, MarkStatus, Strand, strays
from generator.site.charts.scale import TimeScale
from generator.site.charts.shapes import NARROW_FRAME, WIDE, Picture
from generator.site.charts.sparkline import Sparkline, sparkline
from generator.site.charts.steps import hues, picture
from generator.site.parts.makers import Views

_STATUSES = {Status.DENIED: MarkStatus.DENIED, Status.RETRACTED: MarkStatus.RETRACTED}
_UPWARD = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
_DOWNWARD = {Qualifier.UP_TO, Qualifier.FEWER_THAN}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where on the axis a figure lies, whether that is a stated day, and since when it may have been said."""

    day: date
    dated: bool
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart in two shapes, and what its caption tells; `grey` are the named voices that have no colour.

    `figures` are the ids of the figures that are drawn.
    """

    id: str
    title: str
    summary: str
    wide: Picture
    narrow: Picture
    grey: tuple[str, ...]
    has_rings: bool
    has_windows: bool
    has_strays: bool
    has_bounds: bool
    has_crosses: bool
    figures: frozenset[str]


def chart(views: Views, name: str, title: str, assertions: Sequence[Assertion]) -> ChartView | None:
    """The chart of assertions of one scope; None where fewer than two figures have a day."""
    drawn = strands(views, assertions)
    marks = [mark for strand in drawn for mark in strand.marks]
    if len({(mark.day, mark.value) for mark in marks}) < 2:
        return None
    first, last = min(mark.since or mark.day for mark in marks), max(mark.day for mark in marks)
    voices = sum(1 for strand in drawn if strand.named)
    grey = [strand.name for strand, hue in zip(drawn, hues(drawn), strict=True) if strand.named and not hue]
    metric, chains = views.corpus.metrics[assertions[0].scope.metric], views.ledger.chains
    breaks = [
        one.on
        for one in breaks_between(metric, first, last)
        if any(may_count_so(chains, one, each) for each in assertions)
    ]
    return ChartView(
        id=f"chart-{name}",
        title=title,
        summary=say("chart-summary", figures=len(marks), voices=voices, days=naming.span(first, last)),
        wide=picture(drawn, WIDE, breaks),
        narrow=picture(drawn, NARROW_FRAME, breaks),
        grey=tuple(grey),
        has_rings=any(not mark.dated for mark in marks) or any(not strand.named for strand in drawn),
        has_windows=any(mark.since for mark in marks),
        has_strays=any(map(strays, drawn)),
        has_bounds=any(mark.bound is not Bound.NONE for mark in marks),
        has_crosses=any(mark.status for mark in marks),
        figures=frozenset(mark.of for mark in marks),
    )


def spark(views: Views, assertions: Sequence[Assertion], time: TimeScale | None) -> Sparkline | None:
    """The sparkline of assertions of one scope on the time scale that all share."""
    return sparkline(strands(views, assertions), time) if time else None


def drawn_days(views: Views, assertions: Iterable[Assertion]) -> tuple[date, ...]:
    """The days on which marks of some assertions lie."""
    return tuple(sorted({place.day for _, place in _placed(views, assertions)}))


def _placed(views: Views, assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, _Place]]:
    """The assertions of one scope that have a place."""
    for rung in views.ledger.rungs(assertions):
        for assertion in rung.assertions:
            if place := _place(views, assertion, rung):
                yield assertion, place


def drawn(views: Views, assertions: Iterable[Assertion]) -> Iterator[Asserted]:
    """What a chart asserts by the place of each mark: that its figure is of that day, or of one it is drawn back to."""
    for rung in views.ledger.rungs(assertions):
        for one in rung.assertions:
            if place := _place(views, one, rung):
                days = Bounds(place.day if place.dated else place.since, place.day)
                yield Asserted("mark", (one.id,), of_days(rung.dating if one in rung.dating else (one,), days))


def strands(views: Views, assertions: Sequence[Assertion]) -> tuple[Strand, ...]:
    """What each voice gave, the voice with the most claims first.

    Speakers not named come last, as one, with the numbers that no voice gave. A voice that gives nothing but bounds
    is left out, unless it is the first or one of them lies beyond all that the others gave.
    """
    by_voice: dict[str | None, list[Rung]] = {}
    for rung in views.ledger.rungs(assertions):
        by_voice.setdefault(rung.lead.voice, []).append(rung)
    unnamed = by_voice.pop(None, [])
    ordered = sorted(by_voice.items(), key=lambda item: (-_weight(item[1]), item[0] or ""))
    found = [
        Strand(views.corpus.actors[voice].name, marks, _holds(views, rungs[0]))
        for voice, rungs in ordered
        if voice and (marks := _marks(views, rungs))
    ]
    numbered = [strand for strand in found if strand is found[0] or _has_number(strand.marks)]
    highest = max((mark.high for strand in numbered for mark in strand.marks), default=0.0)
    found = [strand for strand in found if strand in numbered or _is_beyond(strand.marks, highest)]
    given = {mark.value for strand in found for mark in strand.marks}
    others = tuple(mark for mark in _marks(views, unnamed) if mark.value not in given)
    if found:
        others = tuple(mark for mark in others if mark.bound is Bound.NONE)
    return (*found, *([Strand("", others, holds=False, named=False)] if others else []))


def _is_beyond(marks: Iterable[Mark], highest: float) -> bool:
    """Whether the words of a mark leave no room for a number so low."""
    return any(mark.bound is Bound.UP and mark.value > highest for mark in marks)


def _has_number(marks: Iterable[Mark]) -> bool:
    return any(mark.bound is Bound.NONE for mark in marks)


def _weight(rungs: Sequence[Rung]) -> int:
    return sum(len(assertion.claims) for rung in rungs for assertion in rung.assertions)


def _holds(views: Views, rung: Rung) -> bool:
    """Whether a figure is taken to hold until the next: only where the metric adds up."""
    return views.corpus.metrics[rung.lead.scope.metric].kind is MetricKind.CUMULATIVE


def _marks(views: Views, rungs: Iterable[Rung]) -> tuple[Mark, ...]:
    """The marks of one voice by day; a figure without a day that another mark of the same value has is left out."""
    found = [mark for rung in rungs if (mark := _mark(views, rung))]
    found.sort(key=lambda mark: (mark.day, not mark.dated, mark.value, mark.text))
    dated = {(mark.value, mark.bound) for mark in found if mark.dated}
    struck = {mark.value for mark in found if mark.status and mark.bound is Bound.NONE}
    kept: list[Mark] = []
    for mark in found:
        if mark.status and mark.bound is not Bound.NONE and mark.value in struck:
            continue
        if not mark.dated and ((mark.value, mark.bound) in dated or any(_is_alike(mark, one) for one in kept)):
            continue
        kept.append(mark)
    return tuple(kept)


def _is_alike(mark: Mark, other: Mark) -> bool:
    return (mark.value, mark.bound, mark.status) == (other.value, other.bound, other.status)


def _mark(views: Views, rung: Rung) -> Mark | None:
    lead, count = rung.lead, rung.lead.count
    place = _place(views, lead, rung)
    if place is None:
        return None
    standing = views.ledger.standings[lead.id]
    status = _STATUSES.get(standing.status)
    ended = standing.by[0].when.day if status and standing.by and standing.by[0].when else None
    value, low, high, bound = _reach(count)
    text = naming.value(views.corpus, lead.scope, count)
    return Mark(
        place.day,
        value,
        low,
        high,
        text,
        bound,
        place.dated,
        status,
        ended,
        place.since,
        _word(standing) if status else "",
        lead.id,
    )


def _word(standing: Standing) -> str:
    """What a label says of a denied or withdrawn figure: of one that was not denied as such, that it was disowned."""
    disowned = standing.reason is Reason.ATTRIBUTION_DENIED
    return say(naming.outcome(standing.reason, "mark")) if disowned else naming.status_word(standing.status)


def _reach(count: Count) -> tuple[float, float, float, Bound]:
    """The number at which a count is drawn, the band beside it, and the side to which it is open."""
    assert count.number is not None and count.literal is not None
    number, high = float(count.number), count.literal.high
    if count.qualifier in _UPWARD or high is None:
        return number, number, number, Bound.UP
    if count.qualifier in _DOWNWARD:
        return number, number, number, Bound.DOWN
    if count.estimate and count.estimate.high is not None:
        return number, float(count.estimate.low), float(count.estimate.high), Bound.NONE
    low, top = float(count.literal.low), float(high)
    return (low + top) / 2 if count.qualifier is Qualifier.RANGE else number, low, top, Bound.NONE


def _place(views: Views, assertion: Assertion, rung: Rung) -> _Place | None:
    """Where a figure lies; None where it has no number of its own ("dozens" is none) or no day is known.

    A figure lies on the moment that it describes, where that is stated, else on the day of saying; where that is one of
    several, on the last of them, and is drawn as a range back to the first, where more than the beginning of the event
    bounds it.
    """
    if assertion.count.number is None or assertion.count.qualifier is Qualifier.VAGUE:
        return None
    moment, before = (rung.moment, rung.before) if assertion in rung.dating else (assertion.moment, None)
    if moment.day:
        at_a_moment = views.corpus.metrics[assertion.scope.metric].kind is MetricKind.STOCK
        return _Place(moment.day, dated=assertion.first is not None or at_a_moment)
    # What was said before a day need not describe one before it.
    bounds = [day for day in (moment.latest, before if assertion.tells_of_the_past else None) if day]
    if not bounds:
        return None
    last, since = min(bounds), moment.earliest
    narrow = since is not None and views.corpus.event.begins < since < last
    return _Place(last, dated=False, since=since if narrow else None)
