"""Somebody disputed a figure, or took one back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.record.claims import DenialClaim, Disputes
from generator.rules.api import Finding, Rule, Severity, Term


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
    struck: dict[str, dict[str, Status]] = defaultdict(dict)
    for assertion in ledger.assertions:
        standing = ledger.standings[assertion.id]
        for each in (standing, *standing.also):
            for claim in each.by:
                if isinstance(claim.record, DenialClaim):
                    struck[claim.id][assertion.id] = each.status
    told: dict[object, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        record = claim.record
        if isinstance(record, DenialClaim):
            teller = claim.body or claim.source_id
            count = record.target.count.number if record.target.count else None
            about = record.target.candidates or (record.target.metric, count, bool(struck[claim.id]))
            disputes = record.disputes if record.kind == "denial" else None
            told[(teller, record.kind, disputes, about)].append(claim)
    by_id = {assertion.id: assertion for assertion in ledger.assertions}
    for claims in told.values():
        hit = {name: status for claim in claims for name, status in struck[claim.id].items()}
        terms = (Term(tuple(sorted(claims, key=_when_shown))), *(Term(by_id[name].claims) for name in hit))
        yield Finding(RULE.id, RULE.severity, _shape(claims[0], hit), terms)


def _when_shown(claim: Claim) -> tuple[bool, date, str]:
    """Puts a telling with a day of saying first, and then the one whose source had appeared first."""
    day = claim.when.latest if claim.when else claim.known_by
    return claim.when is None, day or date.max, claim.id


def _shape(claim: Claim, hit: Mapping[str, Status]) -> Shape:
    record = claim.record
    assert isinstance(record, DenialClaim)
    if not hit:
        return Shape.NOTHING_RECORDED
    if record.kind == "retraction" and record.target.candidates:
        return Shape.RETRACTED_UNCLEARLY
    return Shape.RETRACTED if Status.RETRACTED in hit.values() else _DENIED[record.disputes]


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
