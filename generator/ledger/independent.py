"""Which of those who gave figures could have counted, each apart from the others."""

from collections.abc import Iterable

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId


def independent(book: Ledger, claims: Iterable[FigureSaid]) -> frozenset[ActorId]:
    """The voices of some figures, without those that only passed one on, and without mere general words."""
    named = {claim.voice for claim in claims if claim.voice and not is_passed_on(book, claim)}
    return frozenset(voice for voice in named if not book.corpus.actors[voice].generic)


def has_general(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures have speakers of whom only a general word tells, who may be others than those named."""
    return any(claim.voice and book.corpus.actors[claim.voice].generic for claim in claims)


def is_passed_on(book: Ledger, claim: FigureSaid) -> bool:
    """Whether the same source gives the number by somebody else, through the one whom this claim names for it."""
    return any(
        isinstance(other, FigureSaid)
        and other.scope.metric == claim.scope.metric
        and other.count.number == claim.count.number
        and other.voice not in {None, claim.voice}
        and any(book.chains.voice(relay) == claim.voice for relay in other.relays)
        for other in book.claims_of_source[claim.source_id]
    )
