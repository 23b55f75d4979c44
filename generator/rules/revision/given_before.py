"""Texts that tell one of two totals as an earlier number than the other, though perhaps not as the same speaker's."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.hierarchy import upward
from generator.rules.alike import is_in_the_text
from generator.rules.finding import FigureTerm, Finding, is_current


def given_before(ledger: Ledger, finding: Finding) -> tuple[FigureTerm, ...]:
    """Of either total the claims that tell it, of nobody named, as earlier than the other, which their text has now."""
    one, other = finding.figures[:2]
    found = (tuple(_put_first(ledger, *pair)) for pair in ((one, other), (other, one)))
    return tuple(FigureTerm(claims) for claims in found if claims)


def _put_first(ledger: Ledger, first: FigureTerm, then: FigureTerm) -> Iterator[FigureSaid]:
    """The first earlier figure with the number of one total in each text that gives the other as the present one."""
    for source in dict.fromkeys(claim.source_id for claim in then.claims if is_current(claim)):
        figures = (one for one in ledger.claims_of_source[source] if isinstance(one, FigureSaid))
        past = [one for one in figures if one.is_earlier and one.scope == first.lead.scope]
        numbered = [one for one in past if one.count.number == first.lead.count.number and _may_be_theirs(one)]
        yield from numbered[:1]


def _may_be_theirs(claim: FigureSaid) -> bool:
    return not claim.speakers or claim.is_general


def order_shown(finding: Finding) -> FigureTerm | None:
    """What of a finding's further sides tells that one of its two totals came first."""
    totals = {term.lead.count.number for term in finding.figures[:2]}
    return next((term for term in _of_the_same(finding) if term.lead.count.number in totals), None)


def sides_between(finding: Finding) -> Sequence[FigureTerm]:
    """The further sides that are numbers between the two totals."""
    ordering = order_shown(finding)
    return [term for term in _of_the_same(finding) if term is not ordering]


def remarks_in(finding: Finding) -> list[Claim]:
    """What the reports of its two totals say themselves of them."""
    return [claim for term in finding.further if not isinstance(term, FigureTerm) for claim in term.claims]


def of_fewer(ledger: Ledger, finding: Finding) -> tuple[FigureTerm, ...]:
    """Of either total what further reports credit its body with of a group within: the number of fewer people."""
    known, groups = {claim.article for term in finding.figures for claim in term.claims}, ledger.corpus.groups
    found = []
    for lead in (term.lead for term in finding.figures[:2]):
        alike = (one for one in ledger.by_number.get(lead.count.number, ()) if one.body == lead.body)
        current = (one for one in alike if is_current(one) and is_in_the_text(one) and one.article not in known)
        same = (one for one in current if replace(one.scope, group=lead.scope.group) == lead.scope)
        claims = [
            one for one in same if one.scope != lead.scope and lead.scope.group in upward(groups, one.scope.group)
        ]
        found += [FigureTerm((one,)) for one in claims]
    return tuple(found)


def sides_of_fewer(finding: Finding) -> Sequence[FigureTerm]:
    """The further sides that are of fewer people than the two totals."""
    same = _of_the_same(finding)
    return [term for term in _further(finding) if term not in same]


def _of_the_same(finding: Finding) -> list[FigureTerm]:
    return [term for term in _further(finding) if term.lead.scope.group == finding.figures[0].lead.scope.group]


def _further(finding: Finding) -> list[FigureTerm]:
    return [term for term in finding.further if isinstance(term, FigureTerm)]
