"""Rungs: the wordings of one figure by one body on one day, shown as one step of a ladder."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.ledger.assertion import Assertion
from generator.record.claims import ToldAs


@dataclass(frozen=True, slots=True)
class Rung:
    """Assertions of one scope that say the same within their wording, led by the most precise.

    `before` is a day before which an assertion without a day was made, where its source tells the order.
    """

    lead: Assertion
    others: tuple[Assertion, ...]
    before: date | None

    @property
    def assertions(self) -> tuple[Assertion, ...]:
        """All of them, the lead first."""
        return (self.lead, *self.others)


def ladder(assertions: Iterable[Assertion]) -> tuple[Rung, ...]:
    """The rungs of some assertions of one scope, the newest first and the undated by when they were known.

    Rule: the same voice, day and a common body, and test intervals that meet the lead's ("about 5,800",
    "almost 6,000" and "more than 5,800" are one rung). Assertions without a day or a voice stand alone.
    """
    alike: dict[tuple[object, ...], list[Assertion]] = defaultdict(list)
    everything = list(assertions)
    for assertion in everything:
        alone = assertion.first is None or assertion.voice is None
        alike[(assertion.id,) if alone else (assertion.voice, assertion.scope)].append(assertion)
    current: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in everything:
        for source in assertion.sources_as(ToldAs.NOW) if assertion.first else ():
            current[source].append(assertion)
    rungs = [
        Rung(lead, tuple(others), _before(lead, current)) for group in alike.values() for lead, *others in _merge(group)
    ]
    by_precision = sorted(rungs, key=lambda rung: (rung.lead.count.precision, rung.lead.id))
    return tuple(sorted(by_precision, key=_place, reverse=True))


def _merge(group: list[Assertion]) -> Iterator[tuple[Assertion, ...]]:
    left = sorted(group, key=lambda assertion: (assertion.count.precision, assertion.id))
    while left:
        lead, *rest = left
        same = [other for other in rest if _is_same(lead, other)]
        left = [other for other in rest if other not in same]
        yield lead, *same


def _before(lead: Assertion, current: Mapping[str, Sequence[Assertion]]) -> date | None:
    """The first day that the lead, without a day of its own, certainly precedes, if that tells most.

    Only a source that tells both orders it so: what it was known by tells nothing of the days before that.
    """
    if lead.first:
        return None
    later = (other for source in lead.sources_as(ToldAs.EARLIER) for other in current.get(source, ()))
    days = [other.first for other in later if other.first and lead.precedes(other)]
    return min((day for day in days if not lead.known_by or day <= lead.known_by), default=None)


def _is_same(lead: Assertion, other: Assertion) -> bool:
    """Whether both were given by one body on one day and can both hold."""
    if lead.test is None or other.test is None or lead.bodies.isdisjoint(other.bodies):
        return False
    if lead.first is None or lead.last is None or other.first is None or other.last is None:
        return False
    return lead.first <= other.last and other.first <= lead.last and lead.test.meets(other.test)


def _place(rung: Rung) -> tuple[date, bool]:
    day = rung.lead.first or rung.before or rung.lead.known_by
    return day or date.min, rung.lead.first is not None
