"""Rungs as a ladder places them: which name a number, which add nothing, and what each was next before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import say
from generator.language.formats import number
from generator.ledger.rung import Rung
from generator.ledger.status import Standing, Status
from generator.record.counts import Qualifier
from generator.record.ids import ActorId
from generator.site.parts.ladder_view import Entry

_LOUD = {
    Qualifier.EXACT,
    Qualifier.ABOUT,
    Qualifier.ALMOST,
    Qualifier.JUST_UNDER,
    Qualifier.JUST_OVER,
    Qualifier.RANGE,
    Qualifier.NONE,
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A rung with what the page shows of it."""

    rung: Rung
    standing: Standing
    entry: Entry

    @property
    def day(self) -> date:
        """The day at which it stands on the ladder."""
        return self.rung.at or date.min

    @property
    def is_nameless(self) -> bool:
        """Whether nobody is named for a figure and no day: it stands in a source, and that is all."""
        return self.rung.lead.first is None and self.rung.lead.voice is None and not self.entry.step.speakers

    @property
    def is_firm(self) -> bool:
        """Whether a named voice gave a number by a day that is known."""
        lead = self.rung.lead
        bounded = lead.first is not None or (self.rung.known_by is not None and lead.count.qualifier is Qualifier.EXACT)
        return bounded and lead.voice is not None and names_a_number(self.rung)


def names_a_number(rung: Rung) -> bool:
    """Whether the words of a figure name a number, and not only a bound."""
    return rung.lead.count.qualifier in _LOUD


# By voice the numbers that it gave and did not itself dispute.
GivenBy = Mapping[ActorId | None, Sequence[Placed]]


def given_by(placed: Iterable[Placed]) -> GivenBy:
    """By voice the numbers that it gave and did not itself dispute: what others deny, it gave."""
    found: dict[ActorId | None, list[Placed]] = {}
    for one in placed:
        voice = one.rung.lead.voice
        if one.entry.firm and (not one.standing.is_disputed or one.standing.is_only_denied_by_others(voice)):
            found.setdefault(voice, []).append(one)
    return found


def before_it(one: Placed, given: GivenBy) -> Placed | None:
    """The exact figure that a voice certainly gave next before an exact one; None where another may lie between."""
    lead = one.rung.lead
    if lead.voice is None or lead.count.qualifier is not Qualifier.EXACT or one.standing.is_disputed:
        return None
    if _is_worded_beside(one):
        return None
    others = [other for other in given.get(lead.voice, ()) if other.entry.step.value != one.entry.step.value]
    for before in _perhaps_before(one, others):
        if not _is_before(before, one) or _is_worded_beside(before):
            continue
        exact = before.rung.lead.count.qualifier is Qualifier.EXACT and before.rung.lead.scope == lead.scope
        if exact and not any(may_lie_between(before, other, one) for other in _perhaps_between(before, others, one)):
            return None if _is_counted_again_since(before, one) else before
    return None


def _perhaps_before(one: Placed, others: Iterable[Placed]) -> list[Placed]:
    """The figures without those that by their days come before nothing of the day of another, as most do."""
    begun, moment = one.rung.lead.begun.earliest, one.rung.lead.moment.earliest
    leads = [(other, other.rung.lead) for other in others]
    return [
        other
        for other, lead in leads
        if lead.earlier_in
        or lead.ended.at
        or lead.moment.at
        or (begun and lead.ended.latest and lead.ended.latest <= begun)
        or (moment and lead.moment.latest and lead.moment.latest <= moment)
    ]


def _perhaps_between(before: Placed, others: Iterable[Placed], after: Placed) -> list[Placed]:
    """The figures without those that by their days alone come before the one or after the other, as most do."""
    start, end = before.rung.lead.moment.earliest, after.rung.lead.moment.latest
    is_open = bool(after.rung.lead.as_of or after.rung.lead.moment.at)
    moments = [(other, other.rung.lead.moment, other.rung.lead.as_of) for other in others]
    return [
        other
        for other, moment, as_of in moments
        if not (start and moment.latest and moment.latest < start and not as_of and not moment.at)
        and not (end and moment.earliest and end < moment.earliest and not is_open)
    ]


def _is_counted_again_since(before: Placed, one: Placed) -> bool:
    """Whether a figure of an earlier moment was given after another: that was no step from it."""
    given, since = before.rung.lead, one.rung.lead
    return given.first is not None and since.first is not None and since.begun.is_before(given.begun)


def _is_worded_beside(one: Placed) -> bool:
    """Whether some reports word its number so that it is another one, as “almost” does: no difference is certain."""
    lead = one.rung.lead
    alike = (other.count for other in one.rung.assertions if other.count.number == lead.count.number)
    return any(count.qualifier not in {Qualifier.EXACT, Qualifier.ABOUT} for count in alike)


def may_lie_between(before: Placed, other: Placed, after: Placed) -> bool:
    """Whether a third number may have been given between two."""
    if other is before or any(other.rung.lead.meets(end.rung.lead) for end in (before, after)):
        return False
    return not _is_before(other, before) and not _is_before(after, other)


def _is_before(one: Placed, other: Placed) -> bool:
    return one.rung.lead.comes_before(other.rung.lead)


def moved(one: Placed, before: Placed) -> str:
    """By how much an exact figure differs from the exact one that its voice certainly gave next before it."""
    lead, earlier = one.rung.lead, before.rung.lead
    assert lead.count.number is not None and earlier.count.number is not None
    difference = lead.count.number - earlier.count.number
    return say(
        "ladder-up" if difference > 0 else "ladder-down",
        difference=number(difference if difference > 0 else -difference),
        before=before.entry.step.value,
        day=before.entry.step.described or before.entry.step.day_shown,
    )


def quiet(placed: Sequence[Placed]) -> list[Placed]:
    """The rungs that add nothing to another: bounds, undated or by nobody named, and compatible with a firm one."""
    tests = [one.rung.lead.test for one in placed if one.is_firm and one.rung.lead.test]
    return [
        one
        for one in placed
        if not one.is_firm
        and one.standing.status in {Status.STANDING, Status.SUPERSEDED}
        and not one.entry.outcomes
        and (test := one.rung.lead.test) is not None
        and any(test.meets(other) for other in tests)
    ]
