"""What of a claim is a reading of its text, as far as the note of its record tells."""

import re

from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus

# Shorter words stand in any sentence.
_LONG = 4


def is_counted_by_reading(corpus: Corpus, claim: FigureSaid) -> bool:
    """Whether its note tells that what a figure counts is a reading: it names that where it says so."""
    metric = corpus.metrics[claim.scope.metric]
    words = {word.casefold() for text in (metric.name, metric.counted or "") for word in re.findall(r"\w+", text)}
    noted = {word.casefold() for one in claim.record.readings for word in re.findall(r"\w+", one)}
    return any(len(word) >= _LONG for word in words & noted)
