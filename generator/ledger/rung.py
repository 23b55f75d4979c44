"""Rungs: the wordings of one figure by one body on one day, shown as one step of a ladder."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from itertools import groupby

from generator.ledger.appearing import appeared_loosely
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.claim import FigureSaid
from generator.record.apart import without
from generator.record.claims import ToldAs
from generator.record.counts import Qualifier
from generator.record.ids import ClaimId, SourceId
from generator.record.noted import once_property


@dataclass(frozen=True)
class Rung:
    """Assertions of one scope that say the same within their wording, led by the most precise.

    `before` is a day before which an assertion without a day was made, where its source tells the order. `put` is
    another day than its own at which it stands on its ladder.
    """

    lead: Assertion
    others: tuple[Assertion, ...]
    before: date | None
    put: date | None = None

    @once_property
    def claims(self) -> tuple[FigureSaid, ...]:
        """All claims of its assertions."""
        return tuple(claim for one in self.assertions for claim in one.claims)

    @once_property
    def alike(self) -> tuple[Assertion, ...]:
        """Those that give the lead's number, flatly or as about that, which are one statement in several tellings."""
        flat = {Qualifier.EXACT, Qualifier.ABOUT}
        return tuple(
            one
            for one in self.assertions
            if one is self.lead
            or one.count == self.lead.count
            or (one.count.number == self.lead.count.number and {one.count.qualifier, self.lead.count.qualifier} <= flat)
        )

    @once_property
    def dating(self) -> tuple[Assertion, ...]:
        """Those that tell its day: of what leaves group or place open it is not certain that it is of this one."""
        return tuple(one for one in self.alike if one.scope == self.lead.scope)

    @once_property
    def moment(self) -> Bounds:
        """The days that its figure may describe, by all tellings of the number that are of its group and place."""
        return reduce(Bounds.narrowed, (one.moment for one in self.dating))

    @once_property
    def known_by(self) -> date | None:
        """The day by which its figure was certainly said."""
        return _first_known(self.dating)

    @once_property
    def known_openly_by(self) -> date | None:
        """The day by which it was certainly said by tellings that leave group or place open, if that is earlier."""
        openly = _first_known(one for one in self.alike if one.scope != self.lead.scope)
        known = self.known_by
        return openly if openly and (known is None or openly < known) else None

    @once_property
    def day(self) -> date | None:
        """The day that is told of it, by which what certainly comes later stands above it; None where unknown.

        Of several days the last, but of a longer time, in which it may be of any day, the first; of days on which it
        was said again and again the first.
        """
        moment = self.moment
        known = self.loosely_in.appeared.earliest if self.loosely_in else self.known_by
        if known and moment.earliest:
            known = max(known, moment.earliest)
        if known and moment.latest:
            known = min(known, moment.latest)
        return moment.day or self.before or self.lead.first or known or moment.latest

    @property
    def at(self) -> date | None:
        """The day at which it stands on its ladder."""
        return self.put or self.day

    @once_property
    def loosely_in(self) -> FigureSaid | None:
        """The claim by whose source it is known when it had been said, where that is dated only within a longer time.

        None where something dates it more exactly.
        """
        if self.known_by is None or self.lead.first or self.before or (self.moment.day and self._is_described):
            return None
        bearing = [claim for one in self.dating for claim in one.claims if claim.known_by == self.known_by]
        if any(claim.when or not appeared_loosely(claim) for claim in bearing):
            return None
        return max(bearing, key=lambda claim: claim.appeared.earliest or date.min, default=None)

    @property
    def _is_described(self) -> bool:
        return any(one.as_of for one in self.dating)

    def comes_before(self, other: "Rung") -> bool:
        """Whether the other certainly tells of a later moment, or of the same one later, by all that tells."""
        return self._may_come_before(other) and not other._may_come_before(self)

    def _may_come_before(self, other: "Rung") -> bool:
        later = other.dating
        for one in self.dating:
            for each in later:
                if one.comes_before(each):
                    return True
        return False

    def is_shown_before(self, other: "Rung") -> bool:
        """Whether it was out before any source can have shown the other, where nothing else orders the two."""
        return all(one.is_shown_before(later) for one in self.dating for later in other.dating)

    @once_property
    def assertions(self) -> tuple[Assertion, ...]:
        """All of them, the lead first."""
        return (self.lead, *self.others)


def ladder(
    assertions: Iterable[Assertion], *, adds_up: bool = False, struck: Collection[ClaimId] = ()
) -> tuple[Rung, ...]:
    """The rungs of some assertions, the newest first; one of several days by the last that it may be.

    All are of one scope, or leave a part of it open. What certainly comes before another stands below it. Where the
    count adds up, figures of one day stand by their numbers.

    Rule: the same voice, a common body, days and moments that meet, and test intervals that meet the lead's ("about
    5,800", "almost 6,000" and "more than 5,800" of one day are one rung). Where a day is not known the number has to be
    the same, or a rounding known by the same day; what may be of another besides, known only later, stands with that.
    A likely misprint stands with what it should have been. Assertions without a voice stand alone. Another number that
    was denied or withdrawn, as those `struck` were, words none that was not.
    """
    alike: dict[tuple[object, ...], list[Assertion]] = defaultdict(list)
    everything = list(assertions)
    for assertion in everything:
        alike[(assertion.id,) if assertion.voice is None else (assertion.voice,)].append(assertion)
    current: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in everything:
        for source in assertion.sources_as(ToldAs.NOW) if assertion.first else ():
            current[source].append(assertion)
    rungs = [
        Rung(lead, tuple(others), _before(lead, current))
        for group in alike.values()
        for lead, *others in _merge(group, struck)
    ]
    by_precision = sorted(rungs, key=lambda rung: (rung.lead.count.precision, rung.lead.id))
    placed = list(_placed(by_precision))
    placed.sort(key=lambda rung: _place(rung, adds_up), reverse=True)
    ordered = [one for _, alike in groupby(placed, key=lambda rung: rung.at) for one in _in_order(list(alike))]
    return tuple(_by_one_clock(ordered))


def _by_one_clock(rungs: list[Rung]) -> Iterator[Rung]:
    """Rungs in their order, those of a time of day by that where they are of several zones, each with its day."""
    timed = [one for one in rungs if one.lead.moment.at]
    moments = {one.lead.id: at for one in timed if (at := one.lead.moment.at)}
    if len({at.utcoffset() for at in moments.values()}) > 1:
        timed.sort(key=lambda one: moments[one.lead.id], reverse=True)
    newest = iter(timed)
    yield from (_put(next(newest), one.at) if one.lead.id in moments else one for one in rungs)


def _placed(rungs: Sequence[Rung]) -> Iterator[Rung]:
    """The rungs with the day at which each stands: its own, or that of one before which it certainly comes.

    Only a source that tells a figure as earlier puts one of several days before what has an earlier day.
    """
    at = {one.lead.id: one.day for one in rungs}
    earlier = [one for one in rungs if one.moment.day is None and any(each.earlier_in for each in one.dating)]
    # The earliest first: what comes before one of these comes before what that comes before.
    waiting = sorted(((day, one) for one in rungs if (day := at[one.lead.id])), key=lambda each: each[0], reverse=True)
    while waiting:
        day, other = waiting.pop()
        if at[other.lead.id] != day:
            continue
        for one in earlier:
            own = at[one.lead.id]
            if (own is None or own > day) and one.comes_before(other):
                at[one.lead.id] = day
                waiting.append((day, one))
    yield from (_put(one, at[one.lead.id]) for one in rungs)


def _put(rung: Rung, at: date | None) -> Rung:
    """A rung at a day; where that is its own it knows already what follows from it."""
    return rung if at == rung.at else replace(rung, put=at)


def _in_order(rungs: list[Rung]) -> Iterator[Rung]:
    """Rungs of one place, those first that the texts or the time of day tell as later."""
    if not any(one.lead.begun.at or any(each.earlier_in for each in one.dating) for one in rungs):
        yield from rungs
        return
    while rungs:
        newest = (one for one in rungs if not any(one.comes_before(other) for other in rungs))
        chosen = next(newest, rungs[0])
        rungs.remove(chosen)
        yield chosen


def _merge(group: list[Assertion], struck: Collection[ClaimId]) -> Iterator[tuple[Assertion, ...]]:
    left = sorted(group, key=_in_order_of_leading)
    while left:
        lead, *rest = left
        alike = [other for other in rest if _is_same(lead, other) and _are_both_struck_or_not(lead, other, struck)]
        later = [one for one in without(rest, alike) if _may_be_later(one, lead)]
        same = [other for other in alike if other.first or not any(_is_same(one, other) for one in later)]
        left = without(rest, same)
        yield lead, *same


def _may_be_later(one: Assertion, lead: Assertion) -> bool:
    """Whether one of the thing that another counts is known only by a later day than that."""
    known, day = one.known_by, lead.known_by
    return known is not None and day is not None and known > day and one.scope == lead.scope


def _in_order_of_leading(one: Assertion) -> tuple[bool, bool, tuple[int, int], date, ClaimId]:
    """Puts first what is most exact, and of what is equally so what had been given first for certain."""
    return bool(one.misprint_of), one.scope.is_open, one.count.precision, one.known_by or date.max, one.id


def _are_both_struck_or_not(lead: Assertion, other: Assertion, struck: Collection[ClaimId]) -> bool:
    """Whether both were denied or withdrawn or neither was, where they give two numbers."""
    return lead.count.number == other.count.number or (lead.id in struck) is (other.id in struck)


def _before(lead: Assertion, current: Mapping[str, Sequence[Assertion]]) -> date | None:
    """The first day that the lead, without a day of its own, certainly precedes, if that tells most.

    Only a source that tells both orders it so: what it was known by tells nothing of the days before that.
    """
    if lead.first:
        return None
    later = ((source, one) for source in lead.earlier_in for one in current.get(source, ()))
    days = [day for source, one in later if lead.precedes(one) for day in _days_as_of_now(one, source)]
    return min((day for day in days if not lead.known_by or day <= lead.known_by), default=None)


def _days_as_of_now(one: Assertion, source: SourceId) -> Iterator[date]:
    """The days on which a source has a figure given as that of now; it may have been given before, too."""
    now = (claim for claim in one.claims if claim.source_id == source and not claim.is_earlier)
    yield from (day for claim in now if (day := claim.said.day or one.last))


def _is_same(lead: Assertion, other: Assertion) -> bool:
    """Whether both may be one statement of one body, worded in two ways, as far as their days and words tell."""
    if lead.apart != other.apart:
        return False
    if other.misprint_of:
        return _is_misprint_of(other, lead)
    if lead.test is None or other.test is None or not lead.test.meets(other.test):
        return False
    if lead.ended.is_before(other.begun) or other.ended.is_before(lead.begun) or _are_two_floors(lead, other):
        return False
    if _is_far_from(lead, other) or _is_far_from(other, lead):
        return False
    if lead.count != other.count and not lead.moment.meets(other.moment):
        return False
    # Words without a number ("a handful") word none.
    if (lead.count.qualifier is Qualifier.VAGUE) is not (other.count.qualifier is Qualifier.VAGUE):
        return False
    if lead.scope != other.scope and (not lead.scope.may_be(other.scope) or lead.count != other.count):
        return False
    return _may_be_of_one_body(lead, other) and _is_of_one_day_or_number(lead, other)


def _are_two_floors(one: Assertion, other: Assertion) -> bool:
    """Whether both only tell above which number a count lies, and each of another number, which rounds nothing."""
    above = {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
    return {one.count.qualifier, other.count.qualifier} <= above and one.count.number != other.count.number


def _is_far_from(one: Assertion, other: Assertion) -> bool:
    """Whether the words of one put it far from a number that the other gives: "well over 100" and about 100."""
    return one.count.is_far_off and one.count.number == other.count.number and one.count != other.count


def _is_of_one_day_or_number(lead: Assertion, other: Assertion) -> bool:
    if (lead.first and other.first) or lead.count.number == other.count.number:
        return True
    return other.count.hedge is not None and lead.known_by is not None and lead.known_by == other.known_by


def _may_be_of_one_body(one: Assertion, other: Assertion) -> bool:
    """Whether one body may answer for both; a general word ("authorities") may stand for any of its voice."""
    return one.is_general or other.is_general or not one.bodies.isdisjoint(other.bodies)


def _is_misprint_of(one: Assertion, other: Assertion) -> bool:
    """Whether all claims of one are likely misprints of the other, be it known only by other tellings so far."""
    meant = [claim.misprint_of for claim in one.claims if claim.misprint_of]
    of = other.voice, other.scope, other.count
    known = {claim.id for claim in other.claims}
    same = (each.id in known or (each.voice, each.figure.scope, each.count) == of for each in meant)
    return len(meant) == len(one.claims) and all(same)


def _first_known(many: Iterable[Assertion]) -> date | None:
    return min((one.known_by for one in many if one.known_by), default=None)


def _place(rung: Rung, adds_up: bool) -> tuple[date, float, date, bool]:
    test = rung.lead.test
    height = float(test.low) if adds_up and test else 0.0
    return rung.at or date.min, height, rung.known_by or date.min, rung.lead.first is not None
