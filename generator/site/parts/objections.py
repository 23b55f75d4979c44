"""Objections to the number of a story that befell none of its figures, by its own texts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.language import in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, RevisionSaid
from generator.ledger.fitting import Directed, successor
from generator.ledger.ledger import Ledger
from generator.ledger.objecting import against_its_own, objecting


@dataclass(frozen=True, slots=True)
class ObjectionToNumber:
    """A denial or revision that names the number of a story; `new` is the figure that it puts in the place of that.

    Whose figure it speaks of is open, or it is one that its speaker cannot change: a denier's own, or another's that
    a relay no longer gives.
    """

    claim: str
    said: str
    code: str
    new: str
    is_denial: bool


def objections(ledger: Ledger, members: Sequence[Assertion]) -> Iterator[ObjectionToNumber]:
    """What the texts that give a number say against it besides, without effect on any figure."""
    yield from (_objection(ledger, claim) for claim in objecting(ledger, members))


def against_its_own_number(ledger: Ledger, one: Assertion) -> Iterator[ObjectionToNumber]:
    """What a body said against a number that it had not given, as it said."""
    yield from (_objection(ledger, claim) for claim in against_its_own(ledger, one))


def _objection(ledger: Ledger, claim: Directed) -> ObjectionToNumber:
    code = f"story-objection-{claim.record.kind}"
    is_denial = isinstance(claim, DenialSaid)
    return ObjectionToNumber(claim.id, naming.said(claim), code, new_figure(ledger, claim), is_denial)


def is_of_one_undated_report(ledger: Ledger, claim: Claim) -> bool:
    """Whether one article alone has a denial or revision of a number by its speaker, and nothing dates it."""
    if not isinstance(claim, DenialSaid | RevisionSaid) or claim.known_by:
        return False
    deed = _deed(claim)
    alike = (one for one in ledger.claims if isinstance(one, DenialSaid | RevisionSaid) and _deed(one) == deed)
    return {one.article for one in alike} == {claim.article}


def _deed(claim: Directed) -> tuple[object, ...]:
    """Who did what to which number, as a claim tells it."""
    disputed = claim.record.disputes if isinstance(claim, DenialSaid) else None
    return claim.record.kind, disputed, claim.speakers, claim.record.target.metric, claim.record.target.count


def new_figure(ledger: Ledger, claim: Claim) -> str:
    """The figure that a revision puts in the place of another, in words; empty where it names none."""
    named = successor(claim) if isinstance(claim, RevisionSaid) else None
    one = ledger.by_claim.get(named) if named else None
    if one is None:
        return ""
    value = naming.value(ledger.corpus, one.scope, one.count)
    return in_sentence.figure_in_full(ledger.corpus, one.scope, value)
