"""One number under another heading, of another group, or in other words, from source to source."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations

from generator.assertions import Assertion
from generator.claims import Claim
from generator.counts import Qualifier
from generator.findings.alike import is_nested, same_number
from generator.findings.attribution import DISTINCTIVE
from generator.findings.finding import Finding, Rule, Severity, Term, may_be_near
from generator.ledger import Ledger
from generator.records import ToldAs


class Shape(StrEnum):
    """What drifts."""

    METRIC = "another metric"
    GROUP = "a wider or narrower group"
    WORDING = "another wording"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, DISTINCTIVE):
        yield from _drift(claims, Shape.METRIC, _metric)
        yield from _groups(ledger, claims)
    yield from _wordings(ledger)


def _metric(claim: Claim) -> str:
    assert claim.scope
    return claim.scope.metric


def _group(claim: Claim) -> str:
    assert claim.scope
    return claim.scope.group


def _groups(ledger: Ledger, claims: list[Claim]) -> Iterator[Finding]:
    by_metric: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_metric[_metric(claim)].append(claim)
    for members in by_metric.values():
        groups = {_group(claim) for claim in members}
        nested = {
            group
            for one, other in combinations(sorted(groups), 2)
            if is_nested(ledger.corpus, one, other)
            for group in (one, other)
        }
        yield from _drift([claim for claim in members if _group(claim) in nested], Shape.GROUP, _group)


def _drift(claims: list[Claim], shape: Shape, heading: Callable[[Claim], str]) -> Iterator[Finding]:
    """One finding for a number that different sources give under different headings."""
    by_heading: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if all(may_be_near(claim, other, days=14) for other in claims):
            by_heading[heading(claim)].append(claim)
    sources = [frozenset(claim.source_id for claim in members) for members in by_heading.values()]
    if len(by_heading) > 1 and len(set(sources)) > 1:
        terms = tuple(Term(tuple(members)) for _, members in sorted(by_heading.items()))
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _wordings(ledger: Ledger) -> Iterator[Finding]:
    """One finding for a figure of one body that different sources word apart, near in time."""
    by_body: dict[object, list[Assertion]] = defaultdict(list)
    for assertion in ledger.assertions:
        current = any(figure.told_as is ToldAs.NOW for figure in assertion.figures)
        if current and assertion.count.number and assertion.count.qualifier is not Qualifier.VAGUE:
            for body in assertion.bodies:
                by_body[(body, assertion.scope)].append(assertion)
    for assertions in by_body.values():
        left = sorted(assertions, key=lambda one: (one.count.precision, one.id))
        while len(left) > 1:
            lead, *rest = left
            same = [other for other in rest if _is_reworded(lead, other)]
            left = [other for other in rest if other not in same]
            if same and len({source for one in (lead, *same) for source in one.sources}) > 1:
                terms = tuple(Term(one.claims) for one in (lead, *same))
                yield Finding(RULE.id, RULE.severity, Shape.WORDING, terms)


def _is_reworded(one: Assertion, other: Assertion) -> bool:
    """Whether two counts of one body are a tenth apart at most, both can hold, and are not the same."""
    numbers = sorted(float(count.number or 0) for count in (one.count, other.count))
    close = numbers[0] >= 0.9 * numbers[1] and may_be_near(one.claims[0], other.claims[0], days=2)
    both = one.test is not None and other.test is not None and one.test.meets(other.test)
    return close and both and one.count != other.count


RULE = Rule(
    id="drift",
    title="The same figure, told differently",
    explanation=(
        "From source to source one number changes what it counts (those who sought treatment become the "
        "injured), of whom (police officers for all security forces), or how exact it is (about, almost, "
        "more than). Small numbers are left out where they could meet by chance."
    ),
    severity=Severity.WORDING,
    find=_find,
)
