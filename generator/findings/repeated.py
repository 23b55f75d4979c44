"""A source repeats a figure after it was denied or withdrawn, and does not say so."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from datetime import date
from enum import StrEnum

from generator.assertions import Assertion
from generator.claims import Claim
from generator.findings.alike import is_general, named
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.findings.moments import is_own
from generator.ledger import Ledger
from generator.records import DenialClaim, Modality, ToldAs
from generator.status import Reason, Standing, Status


class Shape(StrEnum):
    """The one case of this rule."""

    REPEATED = "repeated without saying so"


def _find(ledger: Ledger) -> Iterator[Finding]:
    alike: dict[object, list[Claim]] = defaultdict(list)
    telling: dict[str | None, set[str]] = defaultdict(set)
    for claim in ledger.claims:
        if claim.figure and claim.figure.told_as is ToldAs.NOW:
            alike[_key(claim)].append(claim)
        if isinstance(claim.record, DenialClaim):
            telling[claim.record.target.metric].add(claim.source_id)
    found: dict[str, Finding] = {}
    for assertion in ledger.assertions:
        standing = ledger.standings[assertion.id]
        if standing.status not in {Status.DENIED, Status.RETRACTED} or assertion.count.number is None:
            continue
        if assertion.scope.modality is Modality.ACTUAL:
            aware = telling[assertion.scope.metric], telling[None], {claim.source_id for claim in standing.by}
            for finding in _repeats(ledger, assertion, alike[_key(assertion.claims[0])], aware):
                repeat, _, origin = finding.terms
                # A denial may hit the repetition itself; that it was given elsewhere before tells more.
                told = found.setdefault(repeat.lead.id, finding)
                if told.terms[-1].sources == repeat.sources != origin.sources:
                    found[repeat.lead.id] = finding
    yield from found.values()


def _repeats(ledger: Ledger, assertion: Assertion, claims: list[Claim], aware: Sequence[Set[str]]) -> Iterator[Finding]:
    """The sources, of those not aware of the denial, that give the figure all the same."""
    standing = ledger.standings[assertion.id]
    day = standing.by[0].known_by
    if day is None:
        return
    seen: set[str] = set()
    for claim in claims:
        if any(claim.source_id in names for names in (seen, *aware)):
            continue
        if not _appeared_after(claim, day) or _is_anew(claim, day):
            continue
        if _is_repetition(ledger, claim, assertion, standing):
            seen.add(claim.source_id)
            terms = (Term((claim,)), Term(standing.by), Term(assertion.claims))
            yield Finding(RULE.id, RULE.severity, Shape.REPEATED, terms)


def _appeared_after(claim: Claim, day: date) -> bool:
    published = claim.source.published
    return published is not None and published.earliest is not None and published.earliest > day


def _is_anew(claim: Claim, day: date) -> bool:
    """Whether somebody said it after the denial: a statement of its own, not a repetition."""
    return claim.voice is not None and claim.when is not None and claim.when.latest > day


def _is_repetition(ledger: Ledger, claim: Claim, assertion: Assertion, standing: Standing) -> bool:
    """Whether a claim passes on what was denied: the figure, or that this speaker gave it."""
    if standing.reason in {Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED}:
        # The assertion may hold bodies that nobody says have denied it: sources without a day merge by voice.
        disowning = {one.body for one in standing.by} | {_target(one) for one in standing.by}
        general = claim.voice == assertion.voice and is_general(ledger, claim)
        return claim.voice is not None and (general or not disowning.isdisjoint(named(claim)))
    return not claim.speakers or is_own(claim) or claim.voice == assertion.voice


def _target(claim: Claim) -> str | None:
    return claim.record.target.said_by if isinstance(claim.record, DenialClaim) else None


def _key(claim: Claim) -> object:
    assert claim.figure and claim.scope
    return claim.figure.count.number, claim.scope


RULE = Rule(
    id="repeated",
    title="Repeated after a denial",
    explanation=(
        "A source that appeared after the day of a denial or retraction gives the figure as current and does "
        "not tell of the denial. Sources of the same day, sources that mention the denial, and figures told "
        "as earlier ones, said anew or by another voice are left out."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
