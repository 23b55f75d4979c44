"""From when on a source can have appeared, and what tells so."""

from datetime import date

from generator.ledger.articles import moment_of
from generator.ledger.bounds import first_of
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Qualifier
from generator.record.dates import When
from generator.rules.alike import is_distinctive


def appeared_by(ledger: Ledger) -> dict[str, tuple[date, tuple[Claim, ...]]]:
    """The first day on which a source can have appeared, where anything tells it, and the claims that do.

    A large and unround figure is known from the day that any source gives for it, and no source has it before.
    """
    days: dict[str, tuple[date, tuple[Claim, ...]]] = {}
    for claim in ledger.claims:
        day = claim.appeared.earliest
        if day and (claim.source_id not in days or day in _days_stated(claim)):
            days[claim.source_id] = day, (claim,)
    for assertion in ledger.assertions:
        if not is_distinctive(assertion.count) or assertion.count.qualifier is not Qualifier.EXACT:
            continue
        stated = [(when.earliest, claim) for claim in assertion.claims for when in dates_of(claim)]
        first = min(((day, claim) for day, claim in stated if day), key=lambda one: one[0], default=None)
        for claim in assertion.claims if first else ():
            known = days.get(claim.source_id)
            if first and not claim.is_earlier and (known is None or known[0] < first[0]):
                days[claim.source_id] = first[0], (claim, *([] if claim is first[1] else [first[1]]))
    return days


def dates_of(claim: FigureSaid) -> list[When]:
    """The days on which a figure was said or that it describes, as far as they are stated."""
    return [when for when in (claim.when, claim.record.as_of) if when and not when.approximate]


def _days_stated(claim: Claim) -> set[date | None]:
    """The first days of what a claim tells to be past."""
    stated = (claim.when, moment_of(claim.record))
    return {first_of(when) for when in stated} if not claim.record.where.is_added else set()
