"""Which of those who gave figures could have counted, each apart from the others."""

from collections.abc import Iterable

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId


def independent(book: Ledger, claims: Iterable[FigureSaid]) -> frozenset[ActorId]:
    """The voices of some figures, without those of whom only a general word tells."""
    named = {claim.voice for claim in claims if claim.voice}
    return frozenset(voice for voice in named if not book.corpus.actors[voice].generic)


def fewest_independent(book: Ledger, claims: Iterable[FigureSaid]) -> int:
    """How many voices gave some figures at the least: of a list none of whom is named alone, one or more did."""
    figures = tuple(claims)
    voices = independent(book, figures)
    seen, further = set(voices), 0
    for listed in sorted(_lists(book, figures), key=lambda one: (len(one), sorted(one))):
        if seen.isdisjoint(listed):
            seen |= listed
            further += 1
    return len(voices) + further


def has_general(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures have speakers of whom only a general word tells, who may be others than those named."""
    return any(claim.voice and book.corpus.actors[claim.voice].generic for claim in claims)


def has_more(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures may have more voices than are certain: of a general word, or of a list of speakers."""
    figures = tuple(claims)
    known = independent(book, figures)
    return has_general(book, figures) or any(not listed <= known for listed in _lists(book, figures))


def _lists(book: Ledger, claims: Iterable[FigureSaid]) -> set[frozenset[ActorId]]:
    """The voices of each list of speakers of whom one or more gave a figure; none of which one is a general word."""
    lists = {frozenset(map(book.chains.voice, claim.speakers)) for claim in claims if not claim.voice}
    return {one for one in lists if len(one) > 1 and not any(book.corpus.actors[voice].generic for voice in one)}
