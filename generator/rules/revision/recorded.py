"""Revisions that a record tells as such: who put which figure in the place of which, or took a part out of one."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ledger.assertion import Assertion
from generator.ledger.claim import RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import REVISIONS, Reason


@dataclass(frozen=True, slots=True)
class Recorded:
    """A revision as its claims tell it, of what, and what took its place, where something did.

    `is_own` tells that the figure was of who revised it.
    """

    claims: tuple[RevisionSaid, ...]
    before: Assertion
    after: Assertion | None
    is_own: bool


def recorded_revisions(ledger: Ledger) -> Iterator[Recorded]:
    """Each figure that certainly was revised, once for each body that did and each figure put in its place."""
    found: dict[tuple[object, ...], list[tuple[RevisionSaid, Assertion, Assertion | None]]] = defaultdict(list)
    for one in ledger.assertions:
        for each in ledger.standings[one.id].all:
            if each.reason in REVISIONS:
                after = each.successor.id if each.successor else None
                for claim in each.by:
                    if isinstance(claim, RevisionSaid):
                        # "164" and "at least 164" are revised as one.
                        # What leaves open of whom or where others' number is, is of one matter with it.
                        of = one.scope if each.reason is Reason.REVISED else one.scope.metric
                        key = claim.body or claim.text, of, one.count.number, after, each.reason
                        found[key].append((claim, one, each.successor))
    for (*_, reason), several in found.items():
        claims = {claim.id: claim for claim, _, _ in several}
        _, before, after_it = min(several, key=lambda each: (each[1].scope.is_open, each[1].count.precision))
        yield Recorded(tuple(claims.values()), before, after_it, is_own=reason is Reason.REVISED)
