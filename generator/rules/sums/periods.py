"""Counts of what happened in periods against the count of all: 123 in one week, 94 in the next, 250 in both."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.record.counts import Interval
from generator.record.registries import MetricKind
from generator.rules.arithmetic import total
from generator.rules.finding import current_figures, is_definite, strict_room

# What counts of parts make of the count of a whole: this, and the parts in the order of days.
Split = tuple[FigureSaid, tuple[FigureSaid, ...]]


def splits_that_fail(ledger: Ledger) -> Iterator[Split]:
    """Wholes with parts of one body or article whose periods fill that of the whole, and whose sum it cannot be.

    What was denied, withdrawn or replaced is left out, for a period that was counted again is told of as that.
    """
    series: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in current_figures(ledger):
        if _is_flow(ledger, claim) and is_definite(claim) and claim.scope.period and claim.scope.period[0]:
            teller = claim.body if claim.body and not claim.is_general else claim.article
            series[(teller, replace(claim.scope, period=None))].append(claim)
    for claims in series.values():
        for whole in claims:
            parts = _parts(whole, claims)
            given = [[one for one in claims if one.scope == part.scope] for part in parts]
            if parts and not strict_room(ledger.corpus, whole).meets(total(_hull(ledger, each) for each in given)):
                yield whole, parts


def _is_flow(ledger: Ledger, claim: FigureSaid) -> bool:
    is_flow = ledger.corpus.metrics[claim.scope.metric].kind is MetricKind.FLOW
    return is_flow and ledger.standing(claim).status is Status.STANDING


def _hull(ledger: Ledger, claims: Sequence[FigureSaid]) -> Interval:
    """All that the counts of one period allow."""
    rooms = [strict_room(ledger.corpus, claim) for claim in claims]
    highs = [room.high for room in rooms if room.high is not None]
    return Interval(min(room.low for room in rooms), max(highs) if len(highs) == len(rooms) else None)


def _period(claim: FigureSaid) -> tuple[date, date]:
    period = claim.scope.period
    assert period and period[0]
    return period[0], period[1]


def _parts(whole: FigureSaid, claims: Sequence[FigureSaid]) -> tuple[FigureSaid, ...]:
    """Counts of periods that follow one another day by day from the first day of the whole to its last; or none."""
    first, last = (day.toordinal() for day in _period(whole))
    within = sorted((one for one in claims if _is_within(one, whole)), key=lambda one: (*_period(one), one.id))
    found: list[FigureSaid] = []
    for one in within:
        begins, ends = (day.toordinal() for day in _period(one))
        if begins == first:
            found.append(one)
            first = ends + 1
    return tuple(found) if first == last + 1 and len(found) > 1 else ()


def _is_within(part: FigureSaid, whole: FigureSaid) -> bool:
    (begins, ends), (first, last) = _period(part), _period(whole)
    return first <= begins and ends <= last and (begins, ends) != (first, last)
