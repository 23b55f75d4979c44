"""A figure of nobody named that a text has beside somebody's of whom it does not tell whom it counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.fields import UNSTATED
from generator.rules.finding import current_figures, is_current, is_withdrawn, room
from generator.rules.moments import is_one_moment, is_unattributed

# A figure that nobody is named for is set against one of the days before; after that, a count may well have grown.
FRESH = timedelta(days=7)


def set_against_open(ledger: Ledger) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Somebody's figure of people of whom only a word is told, and a higher one of everybody, once for each text.

    Whether both are of the same people stays open.
    """
    found: set[object] = set()
    for named in current_figures(ledger):
        if not _may_be_of_all(ledger, named):
            continue
        whole = replace(named.scope, group=ledger.corpus.event.lead_group)
        for other in ledger.claims_of_source[named.source_id]:
            key = named.source_id, whole
            if isinstance(other, FigureSaid) and other.scope == whole and _is_beside(named, other) and key not in found:
                found.add(key)
                yield named, other


def _may_be_of_all(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether somebody gave a figure lately, of people for whom the text has a word and no group."""
    is_open = claim.scope.group == UNSTATED and bool(claim.record.label) and not claim.is_rewording
    is_theirs = claim.voice is not None and not claim.is_own and not is_withdrawn(ledger, claim)
    return is_open and is_theirs and not is_stale(claim)


def _is_beside(named: FigureSaid, other: FigureSaid) -> bool:
    """Whether a figure of nobody named stands in the same part of the text, of no other moment, and is higher."""
    alike = other.record.where is named.record.where and not other.is_rewording and is_current(other)
    apart = is_unattributed(other) and alike and room(other).is_above(room(named))
    return apart and is_one_moment(named, other)


def is_stale(claim: FigureSaid) -> bool:
    """Whether a figure was said so long before its source appeared that the text may tell of what came since."""
    said, appeared = claim.said.latest, claim.appeared.earliest
    return said is not None and appeared is not None and appeared - said > FRESH
