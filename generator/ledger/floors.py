"""Floors: since when a denial can have been said, as what it is of had been given by then."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import earliest_of, first_of, within
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.fitting import is_reported_by, names_one
from generator.ledger.reach import Hit, Reach
from generator.ledger.targets import Targets
from generator.reading.load import Corpus
from generator.record.claims import Disputes
from generator.record.ids import ClaimId


def since_given(
    claims: Iterable[Claim], assertions: Iterable[Assertion], chains: Chains, corpus: Corpus
) -> tuple[Claim, ...]:
    """The claims, no denial or withdrawal of one figure dated before what it is of had been given.

    Rule: that is what its own text tells of it, where that is certainly of it; else all that it may be of.
    """
    targets = Targets(chains, corpus)
    for one in assertions:
        targets.add(one)
    return tuple(_since(claim, targets) if isinstance(claim, DenialSaid) else claim for claim in claims)


def _since(denial: DenialSaid, targets: Targets) -> DenialSaid:
    if denial.said.day or not names_one(denial):
        return denial
    said = within(denial.said, _floor(denial, targets.hit(denial)))
    return denial if said == denial.said else replace(denial, said=said)


def _floor(denial: DenialSaid, hits: Mapping[ClaimId, Hit]) -> date | None:
    """The first day on which anything that a denial can be of had been given; None where that is open."""
    reached = [(hit.statement[0], hit.reach) for hit in hits.values() if hit.reach is not Reach.PART]
    there = [one for one, reach in reached if reach is Reach.MEANT and is_reported_by(denial, one)]
    if there:
        return earliest_of(_given_there(denial, one) for one in there)
    is_known = any(reach is Reach.MEANT for _, reach in reached)
    return earliest_of(one.begun.earliest for one, _ in reached) if is_known else None


def _given_there(denial: DenialSaid, one: Assertion) -> date | None:
    """Since when what the text of a denial tells of a figure had been given.

    Of what is only known to have been passed on, and of what is denied as published, that is when it was.
    """
    passed_on = [
        first
        for claim in one.claims
        if claim.source_id == denial.source_id and _is_of_passing_on(denial, claim)
        if (first := first_of(claim.record.reported_on))
    ]
    days = [day for day in (one.begun.earliest, min(passed_on, default=None)) if day]
    return max(days, default=None)


def _is_of_passing_on(denial: DenialSaid, claim: FigureSaid) -> bool:
    return not claim.speakers or denial.record.disputes is Disputes.PUBLICATION
