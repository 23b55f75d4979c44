"""What several sources tell of one speaker and day in the same words: told once, with all of them."""

from collections import defaultdict
from collections.abc import Iterable

from generator.ledger.claim import Claim, FigureSaid


def each_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, in their order; of those that tell the same in the same words only the first."""
    found: dict[object, Claim] = {}
    for claim in claims:
        found.setdefault(_worded(claim), claim)
    return list(found.values())


def alike_in_words(claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
    """Of each claim that is no figure the ids of all that tell the same in the same words, itself among them."""
    alike: dict[object, list[str]] = defaultdict(list)
    others = [claim for claim in claims if not isinstance(claim, FigureSaid)]
    for claim in others:
        alike[_worded(claim)].append(claim.id)
    return {claim.id: tuple(alike[_worded(claim)]) for claim in others}


def _worded(claim: Claim) -> object:
    """What a claim tells: who said it, on which day, or in which text where that is not stated, and in which words.

    What nobody is named for is told by each for itself.
    """
    if not claim.speakers:
        return claim.id
    record, happened = claim.record, claim.happened
    when = record.said_on.text if record.said_on else claim.text
    return record.kind, claim.speakers, when, happened.text if happened else "", record.quote or record.restated
