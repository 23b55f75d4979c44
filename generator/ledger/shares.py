"""Counts that are a share of another figure, and such as only say of what they were counted."""

from generator.reading.load import Corpus
from generator.record.claims import FigureClaim
from generator.record.counts import Qualifier
from generator.record.hierarchy import upward
from generator.record.ids import ClaimId, SourceId, global_id


def share_of(corpus: Corpus, source_id: str, record: FigureClaim) -> ClaimId | None:
    """The figure of which a count is a share; None where that figure narrows nothing.

    "3,190 of the 3,840 dead of the town were buried" is the count of all the buried of the town: whoever is buried
    there is among the dead.
    """
    if record.of is None:
        return None
    name = global_id(source_id, record.of)
    whole = whole_of(corpus, source_id, record)
    is_all = (
        whole is not None and record.count.qualifier is not Qualifier.SHARE and _narrows_nothing(corpus, record, whole)
    )
    return None if is_all else name


def whole_of(corpus: Corpus, source_id: str, record: FigureClaim) -> FigureClaim | None:
    """The claim of the figure of which a count is a share; None where it is of none."""
    if record.of is None:
        return None
    source_id, _, claim_id = global_id(source_id, record.of).rpartition("#")
    source = corpus.sources.get(SourceId(source_id))
    found = (one for one in (source.claims if source else ()) if one.id == claim_id)
    return next((one for one in found if isinstance(one, FigureClaim)), None)


def _narrows_nothing(corpus: Corpus, part: FigureClaim, whole: FigureClaim) -> bool:
    """Whether a part is of a kind that lies within that of its whole, and of the same people, place and days."""
    is_within = part.metric != whole.metric and whole.metric in upward(corpus.metrics, part.metric)
    terms = [
        (one.group, set(one.place), one.place_reading, one.covers, one.period, one.modality) for one in (part, whole)
    ]
    return is_within and terms[0] == terms[1]
