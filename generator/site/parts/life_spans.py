"""When each thing in the life of a number can have been, and where a drawing has it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from math import inf

from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, earliest_of, within
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.site.charts.life_lanes import DaySpan

_A_DAY = 24 * 60 * 60


def said_within(ledger: Ledger, claims: Sequence[Claim], floor: date | None = None) -> Bounds:
    """The days on one of which the first of some claims was made; of a figure none before that was first given.

    `floor` is a day before which none of them was.
    """
    bounds = [_claim_within(ledger, claim, floor) for claim in claims]
    moments = {one.at for one in bounds}
    ends = [one.latest for one in bounds if one.latest]
    at = moments.pop() if len(moments) == 1 else None
    return Bounds(earliest_of(one.earliest for one in bounds), min(ends, default=None), at)


def said_then(ledger: Ledger, claims: Iterable[Claim], bounds: Bounds) -> tuple[Claim, ...]:
    """The claims each of which was made within bounds, and has a last day where these have one."""

    def has(one: Bounds) -> bool:
        is_after = bounds.earliest is None or (one.earliest is not None and one.earliest >= bounds.earliest)
        if bounds.latest is None or one.latest is None:
            return is_after and bounds.latest == one.latest
        return is_after and one.latest <= bounds.latest

    return tuple(claim for claim in claims if has(_claim_within(ledger, claim, None)))


def is_day_inferred(ledger: Ledger, claims: Sequence[Claim], bounds: Bounds) -> bool:
    """Whether an end of the days of some claims is told by none of them in words of its text, but read or inferred."""
    own = [(claim, _claim_within(ledger, claim, None)) for claim in claims]
    first = [claim for claim, one in own if bounds.earliest and one.earliest == bounds.earliest and _tells(claim)]
    last = [claim for claim, one in own if bounds.latest and one.latest == bounds.latest]
    return any(ends and all(map(_is_inferred, ends)) for ends in (first, last))


def _tells(claim: Claim) -> bool:
    """Whether the record of a claim tells a first day."""
    return claim.when is not None and claim.when.earliest is not None


def _is_inferred(claim: Claim) -> bool:
    return claim.source.is_dated_by_inference if claim.when is None else claim.record.is_day_read


def _claim_within(ledger: Ledger, claim: Claim, floor: date | None) -> Bounds:
    one = ledger.by_claim.get(claim.id)
    begun = one.begun.earliest if one else None
    return within(within(claim.said, begun), floor)


def floor_of(hit: Iterable[Assertion]) -> date | None:
    """The first day on which any of some figures can have been given; None where that is open for one."""
    return earliest_of(one.begun.earliest for one in hit)


def is_open(bounds: Bounds, begins: date) -> bool:
    """Whether nothing but the beginning of the event bounds the first day."""
    return bounds.day is None and (bounds.earliest is None or bounds.earliest <= begins)


def drawn_span(bounds: Bounds, clock: object, begins: date, *, is_inferred: bool = False) -> DaySpan | None:
    """Where bounds are drawn; nowhere where they have no day at all.

    A time of day is drawn where its clock is that of all others that are drawn.
    """
    if bounds.latest is None:
        first = bounds.earliest
        return DaySpan(first.toordinal(), inf, is_inferred) if first and first > begins else None
    if is_open(bounds, begins):
        return DaySpan(-inf, bounds.latest.toordinal() + 1, is_inferred)
    assert bounds.earliest
    if bounds.at and bounds.day and bounds.at.utcoffset() == clock:
        at = bounds.day.toordinal() + (bounds.at.hour * 3600 + bounds.at.minute * 60) / _A_DAY
        return DaySpan(at, at, is_inferred)
    return DaySpan(bounds.earliest.toordinal(), bounds.latest.toordinal() + 1, is_inferred)


def one_clock(moments: Iterable[datetime]) -> object:
    """How far the clock of some moments is from universal time, where that is alike; else what no clock is."""
    found = {at.utcoffset() for at in moments}
    return found.pop() if len(found) == 1 else say


def in_short(bounds: Bounds, begins: date, *, of_years: bool) -> str:
    """Bounds in a few words: `9 Jan`, `by 15 Jan`, `9–16 Jan`, `9 Jan or later`; `of_years` adds the years."""

    def named(day: date) -> str:
        return (
            say("life-day-year", day=formats.short_day(day), year=str(day.year)) if of_years else formats.short_day(day)
        )

    first, last = bounds.earliest, bounds.latest
    if bounds.day:
        day = named(bounds.day)
        return say("life-day-at", day=day, time=formats.clock(bounds.at)) if bounds.at else day
    if last is None:
        return say("life-day-from", day=named(first)) if first and first > begins else say("life-day-none")
    if first is None or is_open(bounds, begins):
        return say("life-day-by", day=named(last))
    return say("life-day-between", first=named(first), last=named(last))
