"""How the speakers of two figures belong together."""

from generator.ledger.claim import FigureSaid
from generator.rules.finding import FigureTerm
from generator.rules.phrases import Phrases


def tellers(phrases: Phrases, earlier: FigureSaid, later: FigureSaid) -> str:
    """How the speakers of two figures belong together, by a code; a general word may stand for anybody."""
    if earlier.speakers == later.speakers or is_of_body(later, earlier):
        return "one"
    general = all(phrases.corpus.actors[name].generic for name in later.speakers)
    return "general" if general else "other"


def who_of(phrases: Phrases, earlier: FigureSaid, later: FigureSaid) -> str:
    """The earlier speaker, with their office; the body of both where two people of one body gave the figures."""
    if earlier.speakers != later.speakers and earlier.body and is_of_body(later, earlier):
        return phrases.actor(earlier.body)
    return phrases.who_in_full(FigureTerm((earlier,)))


def is_of_body(claim: FigureSaid, other: FigureSaid) -> bool:
    """Whether one body answers for two figures."""
    return claim.body is not None and claim.body == other.body
