"""Two totals with which one body is credited, though only a general word dates the lower one."""

from collections.abc import Iterable, Iterator

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId
from generator.rules.finding import FigureTerm
from generator.rules.revision.falls import LEAST_TEXTS, Pair


def credited_with_both(ledger: Ledger, pairs: Iterable[Pair]) -> Iterator[tuple[FigureTerm, FigureTerm]]:
    """Of each two totals the reports that credit one body with them, where nothing tells which it gave later.

    The body is named and no general word; each total leads with a claim of it, and others that have it follow.
    """
    for earlier, later in pairs:
        for body in sorted(earlier.bodies & later.bodies):
            ones, others = _of_body(earlier, body), _of_body(later, body)
            if ledger.corpus.actors[body].generic or any(_texts(each) < LEAST_TEXTS for each in (ones, others)):
                continue
            if not any(one.said.is_before(other.said) for one in ones for other in others):
                yield FigureTerm(tuple(ones)), FigureTerm(tuple(others))


def _of_body(one: Assertion, body: ActorId) -> list[FigureSaid]:
    """What is told as the present figure of a body, the first known first."""
    theirs = [claim for claim in one.claims if claim.body == body and not claim.is_earlier]
    return sorted(theirs, key=lambda claim: (claim.known_by is None, claim.known_by, claim.id))


def _texts(claims: Iterable[FigureSaid]) -> int:
    return len({claim.text for claim in claims})
