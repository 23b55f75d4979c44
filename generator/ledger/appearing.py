"""When a source appeared, by all that it tells: one answer for each, whichever of its claims is asked."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, within
from generator.ledger.claim import Claim

# A report that appeared, or a figure that was given, within so many days is dated, and may be of each of them.
FEW_DAYS = timedelta(days=7)


def shown_from(claims_of_source: Mapping[str, Sequence[Claim]], by_claim: Mapping[str, Assertion]) -> dict[str, date]:
    """By source the first day on which it can have appeared: what it tells had been said, unless its date excludes."""
    found = {}
    for name, claims in claims_of_source.items():
        latest = claims[0].appeared.latest
        days = (day for claim in claims if not claim.record.where.is_added for day in _said_from(by_claim, claim))
        fitting = [day for day in days if latest is None or day <= latest]
        if fitting:
            found[name] = max(fitting)
    return found


def is_shown_by_reading(claims: Sequence[Claim], by_claim: Mapping[str, Assertion], first: date) -> bool:
    """Whether that a source appeared no earlier than on a day rests only on days that records read out of texts."""
    gathered = [each for one in claims if not one.record.where.is_added for each in _claims_of(by_claim, one)]
    bearing = [one for one in gathered if one.when is not None and one.said.earliest == first]
    return bool(bearing) and all(one.record.is_day_read for one in bearing)


def appeared_within(shown_from: Mapping[str, date], claim: Claim) -> Bounds:
    """The days on one of which what has a claim appeared; what was added to a text later tells nothing of that."""
    return claim.appeared if claim.record.where.is_added else within(claim.appeared, shown_from.get(claim.source_id))


def appeared_loosely(claim: Claim) -> bool:
    """Whether the source of a claim appeared within a longer time, up to the day by which the claim had been made."""
    first, last = claim.appeared.earliest, claim.appeared.latest
    return first is not None and last is not None and last == claim.known_by and last - first > FEW_DAYS


def looks_back(claim: Claim) -> bool:
    """Whether the source of a claim certainly appeared after the day on which that was made."""
    return claim.said.is_before(claim.appeared)


def _said_from(by_claim: Mapping[str, Assertion], claim: Claim) -> Iterator[date]:
    """The first days on which a claim, and the figure of which it is a telling, can have been said."""
    if claim.said.earliest:
        yield claim.said.earliest
    if (one := by_claim.get(claim.id)) and one.begun.earliest:
        yield one.begun.earliest


def _claims_of(by_claim: Mapping[str, Assertion], claim: Claim) -> Sequence[Claim]:
    """A claim, and all that tell its figure."""
    one = by_claim.get(claim.id)
    return (claim, *one.claims) if one else (claim,)
