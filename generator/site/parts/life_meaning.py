"""What the drawing of a disputed number asserts by its places, and in which readings of the records that is true."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from generator.ledger.bounds import Bounds
from generator.ledger.claim import Claim
from generator.ledger.meaning import Asserted, Holds
from generator.ledger.readings import ClosedReading
from generator.record.ids import SourceId
from generator.site.charts.life_lanes import LifeLane, in_order
from generator.site.parts.life_lanes import LifeLanes, denied_lane, said_lane
from generator.site.parts.life_reports import Stand

# The day on which what a lane shows was, and the moment in universal time where a reading has one.
_When = Callable[[ClosedReading], tuple[date, float]]


def asserted_by(lanes: LifeLanes) -> Iterator[Asserted]:
    """What the places of all lanes assert: their days, their order, and that a report came before or after a denial."""
    denying = [claim for one in lanes.against for claim in one.claims]
    for speaking in lanes.speaking:
        yield _within("life-said", speaking.of_one, speaking.within)
        for claim in speaking.dated:
            yield _within("life-said-then", [claim], speaking.within)
    for against in lanes.against:
        yield _within("life-denied", against.dated, against.within)
    for report in lanes.reports:
        yield _appeared(report.claim.source_id, report.appeared)
        if report.stand is Stand.BEFORE:
            yield _before(report.claim.source_id, denying)
        if report.stand is Stand.AFTER:
            yield _after(report.claim.source_id, denying)
    yield from _orders(lanes)


def _within(code: str, claims: Sequence[Claim], bounds: Bounds) -> Asserted:
    """That the first of some claims was made within bounds."""
    first = _first(claims)
    return Asserted(code, tuple(claim.id for claim in claims), lambda reading: bounds.allows(first(reading)[0]))


def _appeared(source: SourceId, bounds: Bounds) -> Asserted:
    return Asserted("life-appeared", (source,), lambda reading: bounds.allows(reading.appeared_on(source)))


def _before(source: SourceId, denials: Sequence[Claim]) -> Asserted:
    def holds(reading: ClosedReading) -> bool:
        return all(reading.appeared_on(source) < reading.day_of(denial) for denial in denials)

    return Asserted("life-before", (source, *(denial.id for denial in denials)), holds)


def _after(source: SourceId, denials: Sequence[Claim]) -> Asserted:
    """That a report appeared after the first of the denials."""

    def holds(reading: ClosedReading) -> bool:
        return any(reading.day_of(denial) < reading.appeared_on(source) for denial in denials)

    return Asserted("life-after", (source, *(denial.id for denial in denials)), holds)


def _orders(lanes: LifeLanes) -> Iterator[Asserted]:
    """That of two lanes which lie one wholly before the other the one was first."""
    moments = dict(_moments(lanes))
    for one, other in in_order(lanes.lanes):
        if one.id in moments and other.id in moments:
            yield Asserted("life-order", (one.id, other.id), _precedes(one, other, moments[one.id], moments[other.id]))


def _precedes(one: LifeLane, other: LifeLane, first: _When, later: _When) -> Holds:
    """That one was before another: of two moments by these, else by days."""
    at = all(lane.span and lane.span.first == lane.span.last for lane in (one, other))
    return lambda reading: first(reading)[at] < later(reading)[at]  # type: ignore[operator]


def _moments(lanes: LifeLanes) -> Iterator[tuple[str, _When]]:
    """When what each lane shows was; a dispatch that is not recorded itself has no moment in a reading."""
    yield from ((said_lane(at), _first(one.of_one)) for at, one in enumerate(lanes.speaking))
    yield from ((denied_lane(number), _first(one.dated)) for number, one in enumerate(lanes.against))
    yield from ((report.claim.id, _shown(report.claim.source_id)) for report in lanes.reports)


def _first(claims: Sequence[Claim]) -> _When:
    def when(reading: ClosedReading) -> tuple[date, float]:
        return min((reading.day_of(claim), reading.said_at[claim.id].at) for claim in claims)

    return when


def _shown(source: SourceId) -> _When:
    return lambda reading: (reading.appeared_on(source), float(reading.appeared_on(source).toordinal()))
