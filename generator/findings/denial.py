"""Somebody disputed a figure, or took one back."""

from collections.abc import Iterator
from enum import StrEnum

from generator.assertions import Assertion
from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger
from generator.records import DenialClaim, Disputes


class Shape(StrEnum):
    """What was disputed, or how far a retraction can be tied to a figure."""

    FIGURE = "figure denied"
    ATTRIBUTION = "attribution denied"
    LABEL = "label denied"
    PUBLICATION = "publication disowned"
    UNSPECIFIED = "denied without saying what"
    RETRACTED = "retracted"
    RETRACTED_UNCLEARLY = "retracted without day, reason or scope"
    NOTHING_RECORDED = "denied, but no such figure is recorded"


_DENIED = {
    Disputes.FIGURE: Shape.FIGURE,
    Disputes.ATTRIBUTION: Shape.ATTRIBUTION,
    Disputes.LABEL: Shape.LABEL,
    Disputes.PUBLICATION: Shape.PUBLICATION,
    Disputes.UNCLEAR: Shape.UNSPECIFIED,
}


def _find(ledger: Ledger) -> Iterator[Finding]:
    struck: dict[str, list[Assertion]] = {}
    for assertion in ledger.assertions:
        standing = ledger.standings[assertion.id]
        for each in (standing, *standing.also):
            for claim in each.by:
                if isinstance(claim.record, DenialClaim):
                    struck.setdefault(claim.id, []).append(assertion)
    for claim in ledger.claims:
        if isinstance(claim.record, DenialClaim):
            hit = struck.get(claim.id, [])
            terms = (Term((claim,)), *(Term(assertion.claims) for assertion in hit))
            yield Finding(RULE.id, RULE.severity, _shape(claim, hit), terms)


def _shape(claim: Claim, hit: list[Assertion]) -> Shape:
    record = claim.record
    assert isinstance(record, DenialClaim)
    if not hit:
        return Shape.NOTHING_RECORDED
    if record.kind == "retraction":
        return Shape.RETRACTED_UNCLEARLY if record.target.candidates else Shape.RETRACTED
    return _DENIED[record.disputes]


RULE = Rule(
    id="denial",
    title="Denied or withdrawn",
    explanation=(
        "Somebody disputed a figure, disputed having given it, or took it back. A denied attribution says "
        "nothing of the figure itself. Where a source tells of a retraction without saying of what, every "
        "figure it may mean is named and keeps standing."
    ),
    severity=Severity.REVISION,
    find=_find,
)
