"""Revisions that a record tells as such: who put which figure in the place of which, or took a part out of one."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ledger.assertion import Assertion
from generator.ledger.claim import RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason


@dataclass(frozen=True, slots=True)
class Recorded:
    """A revision as its claims tell it, of what, and what took its place, where something did."""

    claims: tuple[RevisionSaid, ...]
    before: Assertion
    after: Assertion | None


def recorded_revisions(ledger: Ledger) -> Iterator[Recorded]:
    """Each figure that certainly was revised, once for each body that did and each figure put in its place."""
    found: dict[object, list[tuple[RevisionSaid, Assertion, Assertion | None]]] = defaultdict(list)
    for one in ledger.assertions:
        for each in ledger.standings[one.id].all:
            if each.reason is Reason.REVISED:
                after = each.successor.id if each.successor else None
                for claim in each.by:
                    if isinstance(claim, RevisionSaid):
                        # "164" and "at least 164" are revised as one.
                        key = claim.body or claim.text, one.scope, one.count.number, after
                        found[key].append((claim, one, each.successor))
    for several in found.values():
        claims = {claim.id: claim for claim, _, _ in several}
        _, before, after_it = min(several, key=lambda each: each[1].count.precision)
        yield Recorded(tuple(claims.values()), before, after_it)
