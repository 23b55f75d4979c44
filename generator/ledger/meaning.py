"""What the ledger asserts, as data with a meaning: in which readings of the records each of it is true."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import permutations

from generator.ledger.appearing import looks_back
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import Claim
from generator.ledger.disputing import disputed_by, was_disputed
from generator.ledger.last import last
from generator.ledger.ledger import Ledger
from generator.ledger.readings import ClosedReading
from generator.ledger.rung import Rung
from generator.ledger.status import Reason, Standing

Holds = Callable[[ClosedReading], bool]


@dataclass(frozen=True, slots=True)
class Asserted:
    """Something asserted: by the code of what says it, of which claims, and in which readings it is true."""

    code: str
    of: tuple[str, ...]
    holds: Holds


def said_before(one: Assertion, other: Assertion) -> Holds:
    """That a figure had been given when another was given last."""
    return lambda reading: reading.first(one) < reading.last(other)


def comes_before(one: Assertion, other: Assertion) -> Holds:
    """That another tells of a later moment, or of the same one later."""
    times, times_after = _times(one), _times(other)

    def holds(reading: ClosedReading) -> bool:
        if times and times_after and times != times_after:
            return max(times) < min(times_after)
        described, after = reading.days_described(one), reading.days_described(other)
        if max(described) < min(after):
            return True
        return (described == after or max(described) <= max(after)) and reading.first(one) < reading.last(other)

    return holds


def _times(assertion: Assertion) -> frozenset[datetime]:
    """The times of day that a figure describes; empty where one of its claims has none."""
    times = [bounds_of(claim.record.as_of).at if claim.record.as_of else claim.said.at for claim in assertion.claims]
    return frozenset(time for time in times if time) if all(times) else frozenset()


def shown_before(one: Assertion, other: Assertion) -> Holds:
    """That a figure was out before any source of another had shown that: what was added to a text is shown later."""
    return lambda reading: reading.first(one).day < min(reading.shown_on(claim) for claim in other.claims)


def is_above(one: Assertion, other: Assertion) -> Holds:
    """That a number is greater than another, however both are rounded."""
    pair = one.claims[0], other.claims[0]

    def holds(reading: ClosedReading) -> bool:
        number, less = map(reading.number_of, pair)
        return number is not None and less is not None and number > less

    return holds


def differs(one: Assertion, other: Assertion) -> Holds:
    """That two numbers are not one, however both are rounded."""
    return lambda reading: reading.number_of(one.claims[0]) != reading.number_of(other.claims[0])


def of_days(figures: Sequence[Assertion], days: Bounds) -> Holds:
    """That a figure describes a day within bounds; of one told in several wordings, that these lie on both sides."""

    def holds(reading: ClosedReading) -> bool:
        described = [day for one in figures for day in reading.days_described(one)]
        return days.meets(Bounds(min(described), max(described)))

    return holds


def both(*parts: Holds) -> Holds:
    """That all of several things are so."""
    return lambda reading: all(part(reading) for part in parts)


def asserted(book: Ledger) -> Iterator[Asserted]:
    """Everything that a ledger asserts: orders, what became of each figure, and what its ladders put last."""
    for members in book.by_scope.values():
        yield from _orders(members)
        yield from _ladder(book.rungs(members))
    hit = disputed_by(book)
    for assertion in book.assertions:
        yield from _bounds(assertion)
        for standing in book.standings[assertion.id].all:
            yield from _became(book, assertion, standing, hit)
    yield from _days_of_claims(book)


def _orders(members: Sequence[Assertion]) -> Iterator[Asserted]:
    for one, other in permutations(members, 2):
        pair = (one.id, other.id)
        if one.precedes(other):
            yield Asserted("precedes", pair, said_before(one, other))
        if one.comes_before(other):
            yield Asserted("comes-before", pair, comes_before(one, other))
        if one.is_shown_before(other):
            yield Asserted("shown-before", pair, shown_before(one, other))
        if one.is_above(other):
            yield Asserted("above", pair, is_above(one, other))
        if not one.meets(other):
            yield Asserted("apart", pair, differs(one, other))


def _bounds(one: Assertion) -> Iterator[Asserted]:
    """That a figure was first and last given, and describes a day, within the days told."""
    yield Asserted("begun", (one.id,), lambda reading: one.begun.allows(reading.first(one).day))
    yield Asserted("ended", (one.id,), lambda reading: one.ended.allows(reading.last(one).day))
    yield Asserted("moment", (one.id,), lambda reading: all(map(one.moment.allows, reading.days_described(one))))


def _days_of_claims(book: Ledger) -> Iterator[Asserted]:
    """That each claim was made within its bounds, and that a source which looks back to it appeared later."""
    for claim in book.claims:
        yield Asserted("claim-days", (claim.id,), _within_bounds(claim))
        if looks_back(claim):
            yield Asserted("looks-back", (claim.id,), _seen_later(claim))


def _within_bounds(claim: Claim) -> Holds:
    return lambda reading: claim.said.allows(reading.day_of(claim))


def _seen_later(claim: Claim) -> Holds:
    return lambda reading: reading.day_of(claim) < reading.appeared_on(claim.article)


def _became(
    book: Ledger, one: Assertion, standing: Standing, hit: Mapping[str, Sequence[Assertion]]
) -> Iterator[Asserted]:
    of = (one.id, *(claim.id for claim in standing.by))
    if meaning := _MEANINGS.get(standing.reason):
        assert standing.successor
        yield Asserted(standing.reason, of, meaning(one, standing.successor))
    elif disputed := was_disputed(book, one, standing, hit):
        yield Asserted(standing.reason, of, disputed)


_MEANINGS: dict[Reason, Callable[[Assertion, Assertion], Holds]] = {
    Reason.FOLLOWED: lambda one, later: comes_before(one, later),
    Reason.RAISED: lambda one, later: both(comes_before(one, later), is_above(later, one)),
    Reason.LOWERED: lambda one, later: both(comes_before(one, later), is_above(one, later)),
    Reason.RESTATED: lambda one, later: both(said_before(one, later), differs(one, later)),
    Reason.SHOWN_HIGHER: lambda one, later: both(shown_before(one, later), is_above(later, one)),
}


def _ladder(rungs: Sequence[Rung]) -> Iterator[Asserted]:
    """What is last, and by which day each figure had been given."""
    for rung in last(rungs):
        others = [one for one in rungs if one is not rung and one.comes_before(rung)]
        yield from (Asserted("rung-before", (one.lead.id, rung.lead.id), rung_before(one, rung)) for one in others)
    for rung in rungs:
        if rung.known_by:
            yield Asserted("rung-by", (rung.lead.id,), given_by(rung, rung.known_by))


def given_by(rung: Rung, day: date) -> Holds:
    """That the figure of a rung had been given by a day."""
    return lambda reading: min(map(reading.first, rung.alike)).day <= day


def rung_before(one: Rung, other: Rung) -> Holds:
    """That the figure of another rung tells of a later moment, or of the same one later.

    Wordings of one number by one speaker are one story: what was given first and what was given last count.
    """
    pairs = [comes_before(first, later) for first in one.alike for later in other.alike]
    return lambda reading: any(holds(reading) for holds in pairs)
