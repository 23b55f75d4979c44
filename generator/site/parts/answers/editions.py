"""Figures of two editions of one text, of which the later one replaced the other."""

from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.given import Given


def edition(one: Given, of: Given) -> str:
    """A code for how the text of a figure is an edition of that of another; empty where it is none, or of no order."""
    if one.giver != of.giver:
        return ""
    if _is_later(one, of):
        return "later"
    return "earlier" if _is_later(of, one) else ""


def _is_later(one: Given, other: Given) -> bool:
    """Whether all texts of a figure are editions that appeared after those of another, or copies of one of these."""
    texts = [claim for claim in one.rung.lead.exact if not claim.source.duplicate_of]
    before = [claim for claim in other.rung.lead.exact if not claim.source.duplicate_of]
    return bool(texts) and all(any(_replaces(claim, first) for first in before) for claim in texts)


def _replaces(claim: FigureSaid, first: FigureSaid) -> bool:
    """Whether one source is an edition of another, or the other of it, and appeared later."""
    new, old = claim.source, first.source
    is_edition = new.edition_of == first.source_id or old.edition_of == claim.source_id
    return is_edition and bool(new.published and old.published and old.published.is_before(new.published))
