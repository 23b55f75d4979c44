"""What the ledger asserts, as data with a meaning: in which readings of the records each of it is true."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import permutations, product

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.fitting import (
    Fit,
    are_one_denied_number,
    fit_number,
    is_called,
    is_given_beside,
    is_of_one_text,
    is_one_number,
    may_be_of_publication,
)
from generator.ledger.last import last
from generator.ledger.ledger import Ledger
from generator.ledger.readings import ClosedReading
from generator.ledger.rung import Rung
from generator.ledger.status import CERTAIN, Reason, Standing
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId

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
    """That a figure was out before any source of another had appeared."""
    return lambda reading: reading.first(one).day < min(map(reading.appeared_on, other.sources))


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
    hit = denied(book)
    for assertion in book.assertions:
        yield from _bounds(assertion)
        for standing in book.standings[assertion.id].all:
            yield from _became(book, assertion, standing, hit)


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


def _became(
    book: Ledger, one: Assertion, standing: Standing, hit: Mapping[str, Sequence[Assertion]]
) -> Iterator[Asserted]:
    of = (one.id, *(claim.id for claim in standing.by))
    if meaning := _MEANINGS.get(standing.reason):
        assert standing.successor
        yield Asserted(standing.reason, of, meaning(one, standing.successor))
    elif standing.reason in CERTAIN:
        yield Asserted(standing.reason, of, was_denied(book, one, standing, hit))


_MEANINGS: dict[Reason, Callable[[Assertion, Assertion], Holds]] = {
    Reason.FOLLOWED: lambda one, later: comes_before(one, later),
    Reason.RAISED: lambda one, later: both(comes_before(one, later), is_above(later, one)),
    Reason.LOWERED: lambda one, later: both(comes_before(one, later), is_above(one, later)),
    Reason.RESTATED: lambda one, later: both(said_before(one, later), differs(one, later)),
    Reason.SHOWN_HIGHER: lambda one, later: both(shown_before(one, later), is_above(later, one)),
}


def denied(book: Ledger) -> Mapping[str, Sequence[Assertion]]:
    """The figures that each denial is certainly of, by its id."""
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in book.assertions:
        for standing in book.standings[assertion.id].all:
            for denial in standing.denials if standing.reason in CERTAIN else ():
                found[denial.id].append(assertion)
    return found


def was_denied(book: Ledger, one: Assertion, standing: Standing, hit: Mapping[str, Sequence[Assertion]]) -> Holds:
    """That a denial was of a figure: its words describe that, or what is one with it, and it had been given."""
    pairs = [(denial, other) for denial in standing.denials for other in _one_with(one, hit[denial.id], denial)]
    return lambda reading: any(_is_of(book, reading, denial, other) for denial, other in pairs)


def _one_with(one: Assertion, hit: Sequence[Assertion], denial: DenialSaid) -> Sequence[Assertion]:
    """The figures that a denial is of and that are one with a figure, or with others that are."""
    found, waiting = [one], [one]
    while waiting:
        known = waiting.pop()
        new = [other for other in hit if other not in found and _is_as_one(known, other, denial)]
        found += new
        waiting += new
    return found


def _is_as_one(one: Assertion, other: Assertion, denial: DenialSaid) -> bool:
    """Whether what was denied of one was denied of the other: one number by one voice at one time, or in one text.

    What leaves open whom or where the denial names may be another thing, and so it is one with its own text only.
    What was published in one statement was denied as published with that.
    """
    if one is other or is_of_one_text(one, other) or are_one_denied_number(one, other):
        return True
    if may_be_of_publication(denial) and any(is_given_beside(*pair) for pair in product(one.claims, other.claims)):
        return True
    target = denial.record.target
    is_open = (target.group is not None and one.scope.group == UNSTATED) or (
        bool(target.place) and UNSTATED in one.scope.place
    )
    is_of_one_voice = one.voice is not None and one.voice == other.voice and is_one_number(one.count, other.count)
    return is_of_one_voice and one.begun.meets(other.begun) and (denial.is_retraction or not is_open)


def _is_of(book: Ledger, reading: ClosedReading, denial: DenialSaid, one: Assertion) -> bool:
    """Whether a denial is of a figure by its words, and not of one that was first given after it."""
    target = denial.record.target
    described = fit_number(target, one) is Fit.WHOLE and (
        denial.record.disputes is Disputes.LABEL or is_called(target, one)
    )
    given = reading.first(one).day <= reading.day_of(denial)
    return described and given and any(_is_described(book, reading, denial, claim) for claim in one.exact)


def _is_described(book: Ledger, reading: ClosedReading, denial: DenialSaid, claim: FigureSaid) -> bool:
    """Whether group, place and speaker are those that a denial names."""
    target = denial.record.target
    if target.metric not in {None, claim.scope.metric} or target.group not in {None, reading.group_of(claim)}:
        return False
    if target.place and tuple(sorted(target.place)) != reading.place_of(claim):
        return False
    if claim.is_denied_there or target.said_by in {None, UNSTATED}:
        return True
    assert target.said_by
    who = (claim.record.speaks_for, reading.speaker_of(claim), claim.body)
    return any(
        name in book.corpus.actors and book.chains.is_above(target.said_by, ActorId(name)) for name in who if name
    )


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
