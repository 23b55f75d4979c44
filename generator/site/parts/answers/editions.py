"""Figures of two editions of one text, of which the later one replaced the other."""

from collections.abc import Callable

from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.given import Given


def edition(one: Given, of: Given) -> str:
    """A code for how the text of a figure is an edition of that of another; empty where it is none.

    Of two editions that may have appeared on one day it is open which is the later one.
    """
    if one.giver != of.giver:
        return ""
    if _has_all(one, of, _replaces):
        return "later"
    if _has_all(of, one, _replaces):
        return "earlier"
    return "open" if _has_all(one, of, _is_edition) else ""


def _has_all(one: Given, other: Given, link: Callable[[FigureSaid, FigureSaid], bool]) -> bool:
    """Whether all texts of a figure are linked so to one of those of another, or are copies of one of these."""
    texts = [claim for claim in one.rung.lead.exact if not claim.source.duplicate_of]
    before = [claim for claim in other.rung.lead.exact if not claim.source.duplicate_of]
    return bool(texts) and all(any(link(claim, first) for first in before) for claim in texts)


def _is_edition(claim: FigureSaid, first: FigureSaid) -> bool:
    """Whether one source is an edition of another, or the other of it."""
    return claim.source.edition_of == first.source_id or first.source.edition_of == claim.source_id


def _replaces(claim: FigureSaid, first: FigureSaid) -> bool:
    """Whether one source is an edition of another, or the other of it, and appeared later."""
    new, old = claim.source.published, first.source.published
    return _is_edition(claim, first) and bool(new and old and old.is_before(new))
