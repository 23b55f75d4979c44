"""What a record restates, as it stands within a sentence of ours: without its full stop, and its first letter small."""

import re

from generator.language import formats, say
from generator.ledger.claim import Claim

# How a restatement begins that leaves what was said to its text.
_ITSELF = re.compile(r"The (?:article|page|report|text) said that ")
# How one begins that tells how long after something else it was.
_SINCE = re.compile(
    r"([^,.;:]*\b(?:minutes?|hours?|days?|weeks?)\b[^,.;:]*\b(?:after|before|later|earlier)\b[^,.;:]*), "
)


def in_a_sentence(words: str) -> str:
    """A sentence of a record as a part of another; a name at its beginning keeps its capital."""
    text = words.strip().removesuffix(".")
    first, _, _ = text.partition(" ")
    is_small = first.lower() in say("phrase-first-words").split()
    return formats.lowered(text) if is_small else text


def clause_of(claim: Claim) -> str:
    """What a claim tells; what a text says itself without the words that it does, for the text is named beside it."""
    words = claim.record.restated or ""
    return in_a_sentence(formats.raised(_ITSELF.sub("", words, count=1)) if claim.is_own else words)


def since(claim: Claim) -> str:
    """How long after something else a record tells that it was, in its words; empty where it does not begin so."""
    begins = _SINCE.match(claim.record.restated or "")
    return formats.lowered(begins[1]) if begins else ""
