"""Falls of which the record leaves open whether one body counted one thing twice, and lower each time."""

from collections.abc import Iterable, Iterator

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import StatementClaim, ToldAs
from generator.record.ids import global_id
from generator.rules.finding import FigureTerm
from generator.rules.revision.falls import Pair


def is_of_two_bodies(ledger: Ledger, before: FigureTerm, after: FigureTerm) -> bool:
    """Whether the claims that date two figures are of two bodies, both named: what others add has no day of its own."""
    bodies = {claim.body for claim in (before.lead, after.lead)}
    return len(bodies) > 1 and not any(name is None or ledger.corpus.actors[name].generic for name in bodies)


def is_explained(ledger: Ledger, pair: Pair) -> bool:
    """Whether who gave one of two figures said something of it: it may be whom it counts and the other does not."""
    return any(_has_words_of_its_speaker(ledger, claim) for one in pair for claim in one.claims)


def _has_words_of_its_speaker(ledger: Ledger, figure: FigureSaid) -> bool:
    statements = (one for one in ledger.claims_of_source[figure.source_id] if isinstance(one.record, StatementClaim))
    theirs = (one.record.about for one in statements if figure.body is not None and one.body == figure.body)
    return any(about and global_id(figure.source_id, about) == figure.id for about in theirs)


def is_a_rise(later: Assertion, series: Iterable[Assertion]) -> bool:
    """Whether a text of a figure has a lower one of its body as the one before it: then nothing higher was that."""
    return any(True for _ in stood_before(later, series))


def stood_before(later: Assertion, series: Iterable[Assertion]) -> Iterator[FigureSaid]:
    """What texts of a figure have as the number before it, of its body, where that is lower."""
    now = set(later.sources_as(ToldAs.NOW))
    lower = (one for one in series if not one.bodies.isdisjoint(later.bodies) and later.is_above(one))
    return (claim for one in lower for claim in one.claims if claim.is_earlier and claim.source_id in now)
