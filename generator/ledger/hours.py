"""Hours of the printed words, where a record gives a day and no time of it."""

import re

from generator.ledger.claim import Claim

_HOUR = re.compile(
    r"\d{1,2}[:.h]\d{2}|\d ?(?:[ap]\.?m\b|o.clock)|\d hours|"
    r"\b(?:noon|midday|midnight|dawn|dusk|early|late|later|earlier|morning|afternoon|evening|night|tonight|overnight)\b"
)


def hours(claim: Claim) -> tuple[str, ...]:
    """What the printed words tell of the hour."""
    words = (claim.record.printed.get(field, "") for field in ("as_of", "said_on"))
    return tuple(sorted({found for text in words for found in _HOUR.findall(text.lower())}))
