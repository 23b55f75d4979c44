"""A source repeats a figure after it was denied or withdrawn, and does not say so."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from generator.assertions import Assertion
from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger
from generator.records import DenialClaim, Modality, ToldAs
from generator.status import Standing, Status


class Shape(StrEnum):
    """The one case of this rule."""

    REPEATED = "repeated without saying so"


def _find(ledger: Ledger) -> Iterator[Finding]:
    alike: dict[object, list[Claim]] = defaultdict(list)
    telling = {claim.source_id for claim in ledger.claims if isinstance(claim.record, DenialClaim)}
    for claim in ledger.claims:
        if claim.figure and claim.figure.told_as is ToldAs.NOW and claim.source_id not in telling:
            alike[_key(claim)].append(claim)
    for assertion in ledger.assertions:
        standing = ledger.standings[assertion.id]
        day = _day(standing)
        if day is None or assertion.scope.modality is not Modality.ACTUAL:
            continue
        yield from _repeats(assertion, standing, alike[_key(assertion.claims[0])], day)


def _repeats(assertion: Assertion, standing: Standing, claims: list[Claim], day: date) -> Iterator[Finding]:
    seen: set[str] = set()
    own = {claim.id for claim in assertion.claims}
    for claim in claims:
        published = claim.source.published
        late = published is not None and published.earliest is not None and published.earliest > day
        # A claim of the same voice on a later day is a statement made anew, not a repetition.
        anew = claim.id not in own and claim.voice is not None and claim.when is not None
        if late and not anew and claim.source_id not in seen:
            seen.add(claim.source_id)
            yield Finding(
                RULE.id,
                RULE.severity,
                Shape.REPEATED,
                (Term((claim,)), Term(standing.by), Term(assertion.claims)),
            )


def _key(claim: Claim) -> object:
    assert claim.figure and claim.scope
    return claim.figure.count.number, claim.scope


def _day(standing: Standing) -> date | None:
    """The day of the denial or retraction; None where there is none or it has no day."""
    if standing.status not in {Status.DENIED, Status.RETRACTED}:
        return None
    return standing.by[0].known_by


RULE = Rule(
    id="repeated",
    title="Repeated after a denial",
    explanation=(
        "A source that appeared after the day of a denial or retraction gives the figure as current and does "
        "not tell of the denial. Sources of the same day, sources that mention the denial, and figures told "
        "as earlier ones are left out."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
