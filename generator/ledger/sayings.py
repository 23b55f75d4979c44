"""Sayings: the occasions of which claims tell, when each can have been, and which the texts put before which."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from random import Random
from typing import NamedTuple

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.fitting import Directed, Fit, fit_denied, fit_scope
from generator.ledger.ledger import Ledger
from generator.ledger.status import CERTAIN, REVISIONS
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId

# What nothing bounds lies so far before or after what is known; a little often meets the bounds of others.
_OPEN = timedelta(days=40)
_A_DAY = 24 * 60 * 60
# A part of a day that is left after every other.
_MOMENT = 1e-6
_EPOCH = date(1970, 1, 1).toordinal()


class Instant(NamedTuple):
    """When something was said: days since the first of the calendar in universal time, and the day of the clock there.

    Where no time is known, the clock is taken for that of universal time.
    """

    at: float
    day: date


@dataclass(frozen=True, slots=True)
class Sayings:
    """The occasions of one reading: the bounds of each, that of which each claim tells, and pairs in their order."""

    bounds: Sequence[Bounds]
    of_claim: Mapping[ClaimId, int]
    order: frozenset[tuple[int, int]]


def sayings(book: Ledger, random: Random) -> Sayings:
    """The occasions of which the claims tell in one reading, where they leave open of which.

    Rule: every stated day on which a figure was given is one. A telling without a day tells of one of these that it
    allows, or of the first of all, which was no later than any source had it. What is no figure is one of its own.
    """
    bounds: list[Bounds] = []
    of_claim: dict[ClaimId, int] = {}
    for assertion in book.assertions:
        for days, claims in _occasions(assertion, random):
            of_claim |= {claim.id: len(bounds) for claim in claims}
            bounds.append(days)
    for claim in book.claims:
        if claim.id not in of_claim:
            of_claim[claim.id] = len(bounds)
            bounds.append(claim.said)
    texts = [(of_claim[one.id], of_claim[later.id]) for one, later in ordered_pairs(book)]
    denials = [(of_claim[one.id], of_claim[denial.id]) for one, denial in _denied(book, random)]
    random.shuffle(texts)
    order = _Sequence(bounds)
    # Whatever else a text puts in order, what it has denied had been given.
    for earlier, after in (*denials, *texts):
        order.put(earlier, after)
    return Sayings(order.bounds, of_claim, frozenset(order.pairs()))


def _occasions(assertion: Assertion, random: Random) -> Iterator[tuple[Bounds, Sequence[Claim]]]:
    """The occasions on which a figure was given, and who tells of which."""
    given: dict[Bounds, list[Claim]] = defaultdict(list)
    for claim in sorted(assertion.claims, key=lambda claim: claim.said.at is None):
        if day := claim.said.day:
            timed = [one for one in given if one.at and one.day == day and not claim.said.at]
            given[random.choice(timed) if timed else Bounds(day, day, claim.said.at)].append(claim)
    loose = [claim for claim in assertion.claims if not claim.said.day]
    known_by = min((claim.known_by for claim in assertion.claims if claim.known_by), default=None)
    first: list[Claim] = []
    has_first = bool(loose) and not (given and known_by == min(one.latest for one in given if one.latest))
    for claim in sorted(loose, key=lambda claim: claim.known_by or date.max):
        stated = [one for one in given if one.day and claim.said.allows(one.day)]
        if stated and not (has_first and random.random() < 0.5 and claim.said.meets(_common(first, known_by))):
            given[random.choice(stated)].append(claim)
        elif has_first and claim.said.meets(_common(first, known_by)):
            first.append(claim)
        else:
            yield claim.said, [claim]
    if first:
        yield _common(first, known_by), first
    yield from given.items()


def _common(claims: Sequence[Claim], known_by: date | None) -> Bounds:
    return reduce(Bounds.narrowed, (claim.said for claim in claims), Bounds(None, known_by))


def ordered_pairs(book: Ledger) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Figures of one speaker and scope that one source tells as an earlier one and as that of now."""
    together: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in book.figures:
        together[(claim.source_id, claim.voice or claim.speakers, claim.scope)].append(claim)
    for claims in together.values():
        for one in claims:
            if one.is_earlier:
                yield from ((one, later) for later in claims if not later.is_earlier)


def _denied(book: Ledger, random: Random) -> Iterator[tuple[FigureSaid, Directed]]:
    """Figures with denials or revisions of them: those had been given, as had what the text of either tells of them."""
    for denial in (claim for claim in book.claims if isinstance(claim, DenialSaid | RevisionSaid)):
        hit = [one for one in book.assertions if _is_denied(book, one, denial)]
        there = [claim for one in hit for claim in one.claims if claim.source_id == denial.source_id]
        named = [one for one in hit if {*fit_scope(denial.record.target, one.scope)} == {Fit.WHOLE}]
        # Other words for a number, and other speakers of it, were denied with those that are named.
        named = [one for one in named if _is_named(book, one, denial)] or named
        given = random.choice(named).claims if named else ()
        first = sorted(given, key=lambda claim: claim.said.earliest or date.min)[:1]
        yield from ((claim, denial) for claim in (*there, *first))


def _is_named(book: Ledger, one: Assertion, denial: Directed) -> bool:
    """Whether a denial names the number of a figure, and who gave it."""
    if fit_denied(denial, one) is not Fit.WHOLE:
        return False
    said_by = denial.record.target.said_by
    if said_by is None or said_by == UNSTATED or one.is_denied_there:
        return True
    return any(book.chains.is_above(said_by, name) for name in one.answering)


def _is_denied(book: Ledger, one: Assertion, denial: Directed) -> bool:
    certain = (each for each in book.standings[one.id].all if each.reason in CERTAIN | REVISIONS)
    return any(claim.id == denial.id for each in certain for claim in each.by)


class _Sequence:
    """Occasions, of which some come before others; what cannot be so is not taken in."""

    def __init__(self, bounds: Sequence[Bounds]) -> None:
        self.bounds = list(bounds)
        self._after: dict[int, set[int]] = defaultdict(set)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The pairs that are in order."""
        return ((one, later) for one, others in self._after.items() for later in others)

    def put(self, one: int, later: int) -> None:
        """Put one occasion before another, unless the days or what was put before leave no room for that."""
        if one == later or self._reaches(later, one):
            return
        before = list(self.bounds)
        self._after[one].add(later)
        if not self._fits():
            self.bounds = before
            self._after[one].discard(later)

    def _reaches(self, one: int, other: int) -> bool:
        return one == other or any(self._reaches(later, other) for later in self._after.get(one, ()))

    def _fits(self) -> bool:
        """Narrow the days of all by their order; whether every occasion has a day left."""
        changed = True
        while changed:
            changed = False
            for one, later in self.pairs():
                first, second = self.bounds[one], self.bounds[later]
                if second.is_before(first):
                    return False
                self.bounds[one] = first.narrowed(Bounds(None, second.latest))
                self.bounds[later] = second.narrowed(Bounds(first.earliest, None))
                changed = changed or (self.bounds[one], self.bounds[later]) != (first, second)
        return True


def instants(given: Sayings, ends: Bounds, random: Random) -> Mapping[ClaimId, Instant]:
    """An instant for each claim that its occasion allows, in the order that the texts tell."""
    drawn: dict[int, Instant] = {}
    before: dict[int, set[int]] = defaultdict(set)
    for one, later in given.order:
        before[later].add(one)

    def draw(at: int) -> Instant:
        if at not in drawn:
            floor = max(map(draw, sorted(before[at])), default=None)
            drawn[at] = _some_time(given.bounds[at], floor, ends, random)
        return drawn[at]

    return {claim: draw(at) for claim, at in given.of_claim.items()}


def _some_time(bounds: Bounds, floor: Instant | None, ends: Bounds, random: Random) -> Instant:
    """A time within bounds, and after another where they leave room for that."""
    if bounds.at and bounds.day:
        return Instant(bounds.at.timestamp() / _A_DAY + _EPOCH, bounds.day)
    day = some_day(bounds.narrowed(Bounds(floor.day, None)) if floor else bounds, ends, random)
    begins = float(day.toordinal())
    least = max(floor.at, begins) if floor else begins
    return Instant(least + max(begins + 1 - least, _MOMENT) * (1 - random.random()), day)


def some_day(bounds: Bounds, ends: Bounds, random: Random) -> date:
    """A day within bounds, often the first or the last of them; `ends` are those of the event."""
    latest = bounds.latest or max(day for day in (bounds.earliest, ends.latest) if day) + _OPEN
    earliest = bounds.earliest or min(day for day in (latest, ends.earliest) if day) - _OPEN
    chance = random.random()
    if chance < 0.6:
        return earliest if chance < 0.3 else latest
    return earliest + timedelta(days=random.randint(0, (latest - earliest).days))
