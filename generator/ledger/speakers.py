"""Who said something: those named alone, and lists of which one or more said it."""

from collections.abc import Iterable

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim
from generator.record.ids import ActorId


def named_as_saying(claims: Iterable[Claim]) -> tuple[tuple[ActorId, ...], ...]:
    """Each speaker of some claims, and each list of which one or more are; a list tells nothing beside one of it."""
    given = tuple(dict.fromkeys(claim.speakers for claim in claims if claim.speakers))
    alone = {names[0] for names in given if len(names) == 1}
    return tuple(names for names in given if len(names) == 1 or alone.isdisjoint(names))


def speaks_elsewhere(chains: Chains, claim: Claim) -> bool:
    """Whether a claim was made for another body than those of which its speakers are part."""
    body = claim.record.speaks_for
    return body is not None and not any(chains.is_above(body, name) for name in claim.speakers)
