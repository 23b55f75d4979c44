"""Rungs: the wordings of one figure by one body on one day, shown as one step of a ladder."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.assertions import Assertion


@dataclass(frozen=True, slots=True)
class Rung:
    """Assertions of one scope that say the same within their wording, led by the most precise."""

    lead: Assertion
    others: tuple[Assertion, ...]

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
    for assertion in assertions:
        alone = assertion.first is None or assertion.voice is None
        alike[(assertion.id,) if alone else (assertion.voice, assertion.scope, assertion.first)].append(
            assertion
        )
    rungs = [rung for group in alike.values() for rung in _merge(group)]
    return tuple(sorted(rungs, key=_place, reverse=True))


def _merge(group: list[Assertion]) -> list[Rung]:
    left = sorted(group, key=lambda assertion: (assertion.count.precision, assertion.id))
    rungs = []
    while left:
        lead, *rest = left
        same = [other for other in rest if _is_same(lead, other)]
        left = [other for other in rest if other not in same]
        rungs.append(Rung(lead, tuple(same)))
    return rungs


def _is_same(lead: Assertion, other: Assertion) -> bool:
    if lead.test is None or other.test is None or lead.bodies.isdisjoint(other.bodies):
        return False
    return lead.test.meets(other.test)


def _place(rung: Rung) -> tuple[date, bool, str]:
    day = rung.lead.first or rung.lead.known_by
    return day or date.min, rung.lead.first is not None, rung.lead.id
