"""Falls of which the record leaves open whether one body counted one thing twice, and lower each time."""

from collections.abc import Iterable, Iterator
from datetime import date

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


def of_its_number(figure: Assertion, series: Iterable[Assertion]) -> Iterator[FigureSaid]:
    """The claims of a series that have the number of a figure from a body of it, in whatever words and at any time."""
    same = (one for one in series if one is not figure and one.count == figure.count)
    return (claim for one in same for claim in one.claims if claim.body in figure.bodies)


def given_before_it(later: Assertion, before: Iterable[FigureSaid], series: Iterable[Assertion]) -> list[FigureSaid]:
    """What further reports of its body have of the number before a figure, known before that, the earliest first."""
    ones = list(before)
    numbers, texts = {one.count for one in ones}, {one.text for one in ones}
    day = min((claim.known_by for claim in later.claims if claim.known_by), default=None)
    claims = (claim for one in series if one.count in numbers for claim in one.claims if claim.body in later.bodies)
    found = [one for one in claims if day and one.known_by and one.known_by < day and one.text not in texts]
    return sorted(found, key=lambda one: (one.known_by or date.max, one.id))
