"""What the texts that give a number say against it besides, which befell none of its figures."""

from collections.abc import Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid, RevisionSaid
from generator.ledger.fitting import Directed, Fit, fit_scope, is_one_number
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.record.claims import Disputes


def objecting(ledger: Ledger, members: Sequence[Assertion]) -> Iterator[Directed]:
    """The denials and revisions of a number, in the texts that give it, without effect on any figure.

    Whose figure they speak of is open, or it is one that its speaker cannot change: a denier's own, or another's that
    a relay no longer gives.
    """
    sources = {source for one in members for source in one.sources}
    replacing = {claim.id: claim.source_id for one in members for claim in replacing_of_others(ledger, one)}
    near = (each for source in {*sources, *replacing.values()} for each in ledger.without_effect.get(source, ()))
    for _, claim in sorted(near, key=lambda each: each[0]):
        if claim.source_id not in sources and claim.id not in replacing:
            continue
        if _is_of_the_number(claim, members) and _is_against_the_number(claim):
            yield claim


def against_its_own(ledger: Ledger, one: Assertion) -> Iterator[Directed]:
    """The denials of a number by a body that denied having given it: they are no denial of a figure of its own.

    What a body denies is never what it gave itself; of what it disowned it gave nothing.
    """
    standings = ledger.standings[one.id].all
    disowning = [each.by[0].body for each in standings if each.reason is Reason.ATTRIBUTION_DENIED]
    if not disowning:
        return
    known = {claim.id for each in standings for claim in each.by}
    for claim in ledger.directed:
        is_denial = isinstance(claim, DenialSaid) and not claim.is_retraction and claim.body in disowning
        if is_denial and claim.id not in known and _is_of_the_number(claim, [one]) and _is_against_the_number(claim):
            yield claim


def with_its_number(ledger: Ledger, lead: Assertion) -> list[Assertion]:
    """What gives the number of an assertion by its voice, for the same or leaving open for what."""
    return [
        other
        for other in ledger.by_metric[lead.scope.metric]
        if other.voice == lead.voice
        and is_one_number(other.count, lead.count)
        and (other.scope == lead.scope or other.scope.may_be(lead.scope))
    ]


def replacing_of_others(ledger: Ledger, one: Assertion) -> Iterator[RevisionSaid]:
    """The revisions by which somebody who had not given a figure put another in its place, or took a part out of it."""
    found = (each for each in ledger.standings[one.id].all if each.reason is Reason.REVISED_BY_OTHERS)
    yield from (claim for each in found for claim in each.by if isinstance(claim, RevisionSaid))


def _is_against_the_number(claim: Directed) -> bool:
    """Whether it is a revision, or a denial of the number and not of who gave it or of what was counted."""
    return isinstance(claim, RevisionSaid) or claim.record.disputes in {Disputes.FIGURE, Disputes.UNCLEAR}


def _is_of_the_number(claim: Directed, members: Sequence[Assertion]) -> bool:
    target = claim.record.target
    return any(
        target.count is not None
        and target.metric == one.scope.metric
        and is_one_number(target.count, one.count)
        and Fit.NOT not in fit_scope(target, one.scope)
        for one in members
    )
