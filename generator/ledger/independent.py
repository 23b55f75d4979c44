"""Which of those who gave figures could have counted, each apart from the others."""

from collections.abc import Iterable

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId


def independent(book: Ledger, claims: Iterable[FigureSaid]) -> frozenset[ActorId]:
    """The voices of some figures, without those of whom only a general word tells."""
    named = {claim.voice for claim in claims if claim.voice}
    return frozenset(voice for voice in named if not book.corpus.actors[voice].generic)


def has_general(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures have speakers of whom only a general word tells, who may be others than those named."""
    return any(claim.voice and book.corpus.actors[claim.voice].generic for claim in claims)
