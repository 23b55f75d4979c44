"""Whether the text from which a copy was drawn had appeared before the day of what the copy is told with."""

from generator.ledger.bounds import bounds_of
from generator.ledger.claim import DenialSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Where
from generator.record.ids import SourceId


def is_drawn_from_before(ledger: Ledger, claim: DenialSaid, dated: DenialSaid) -> bool:
    """Whether a claim states no day and its text was drawn from others alone, all of before the stated day of another.

    What was added to a copy later may be of any day.
    """
    origins = claim.source.derived_from
    if claim.when or dated.when is None or not origins or claim.record.where is Where.UPDATE:
        return False
    corpus = ledger.corpus
    texts = (corpus.dispatches.get(origin) or corpus.sources[SourceId(origin)] for origin in origins)
    return all(bounds_of(text.published).is_before(dated.said) for text in texts)
