"""An article that is recorded twice counts once, and so does what it says."""

from collections.abc import Iterable
from typing import TypeVar

from generator.ledger.claim import Claim, FigureSaid

_C = TypeVar("_C", bound=Claim)


def once(claims: Iterable[_C]) -> list[_C]:
    """Claims without those of a record of an article that another record of it has, too."""
    found = list(claims)
    original = {_what(claim) for claim in found if not claim.source.duplicate_of}
    return [claim for claim in found if not claim.source.duplicate_of or _what(claim) not in original]


def _what(claim: Claim) -> tuple[object, ...]:
    """What tells a claim from others of its article: a figure by what it counts and who gave it, others by words."""
    record = claim.record
    if isinstance(claim, FigureSaid):
        return claim.article, claim.scope, claim.count, claim.speakers, claim.is_earlier
    return claim.article, record.kind, claim.speakers, record.quote or record.restated
