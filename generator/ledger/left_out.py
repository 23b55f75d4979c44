"""Whom the body of a figure leaves out of other counts of the same thing, and perhaps of this one, too."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.record.ids import GroupId


def left_out_elsewhere(ledger: Ledger, one: Assertion) -> tuple[GroupId, ...]:
    """The groups that the body of a figure leaves out of other counts of the same.

    Of whom the figure itself is told to be with or without, nothing is open.
    """
    found = dict.fromkeys(name for other in _counted_beside(ledger, one) for name in other.scope.excluded)
    stated = {name for claim in one.claims for name in claim.record.covers}
    return tuple(name for name in found if name not in stated)


def leaving_out(ledger: Ledger, one: Assertion, left_out: Sequence[GroupId]) -> list[Assertion]:
    """The figures of the body of another that leave some out of the same count, in the order of their moments."""
    found = [other for other in _counted_beside(ledger, one) if not set(left_out).isdisjoint(other.scope.excluded)]
    return sorted(found, key=lambda other: (other.moment.latest or date.min, other.id))


def _counted_beside(ledger: Ledger, one: Assertion) -> Iterator[Assertion]:
    """What the body of a figure gives of the same thing, whoever is left out."""
    for other in ledger.by_metric[one.scope.metric]:
        if not other.bodies.isdisjoint(one.bodies) and replace(other.scope, excluded=()).may_be(one.scope):
            yield other
