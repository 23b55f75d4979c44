"""One number under another heading, of another group, or in other words, from source to source."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from itertools import combinations

from generator.assertions import Assertion
from generator.claims import Claim
from generator.counts import Qualifier
from generator.findings.alike import DISTINCTIVE, is_distinctive, is_nested, same_number
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.findings.moments import may_be_near, periods
from generator.ledger import Ledger
from generator.records import ToldAs


class Shape(StrEnum):
    """What drifts."""

    METRIC = "another metric"
    GROUP = "a wider or narrower group"
    WORDING = "another wording"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, DISTINCTIVE):
        distinctive = [claim for claim in claims if claim.figure and is_distinctive(claim.figure.count)]
        for near in periods(distinctive, days=14):
            yield from _metrics(ledger, near)
            yield from _groups(ledger, near)
    yield from _wordings(ledger)


def _metrics(ledger: Ledger, claims: list[Claim]) -> Iterator[Finding]:
    """One finding for each group whose number stands under several metrics that behave alike in time."""
    alike: dict[object, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        assert claim.scope and claim.figure
        kind = ledger.corpus.metrics[claim.scope.metric].kind
        alike[(claim.scope.group, kind, claim.figure.count)][claim.scope.metric].append(claim)
    for headings in alike.values():
        yield from _drift(headings, Shape.METRIC, lambda one, other: True)


def _groups(ledger: Ledger, claims: list[Claim]) -> Iterator[Finding]:
    """One finding for each metric whose number stands for a group and for one that holds it."""
    by_metric: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        assert claim.scope
        by_metric[claim.scope.metric][claim.scope.group].append(claim)
    for headings in by_metric.values():
        yield from _drift(headings, Shape.GROUP, partial(is_nested, ledger.corpus.groups))


def _drift(
    headings: Mapping[str, list[Claim]], shape: Shape, are_related: Callable[[str, str], bool]
) -> Iterator[Finding]:
    """A finding of the headings that take each other's place; a source that has both tells them apart."""
    sources = {heading: {claim.source_id for claim in claims} for heading, claims in headings.items()}
    drifting = {
        heading
        for one, other in combinations(sorted(headings), 2)
        if are_related(one, other) and sources[one].isdisjoint(sources[other])
        for heading in (one, other)
    }
    if drifting:
        terms = tuple(Term(tuple(headings[heading])) for heading in sorted(drifting))
        yield Finding(RULE.id, RULE.severity, shape, terms)


def _wordings(ledger: Ledger) -> Iterator[Finding]:
    """One finding for a figure of one body that different sources word apart, near in time."""
    by_body: dict[object, list[Assertion]] = defaultdict(list)
    for assertion in ledger.assertions:
        current = any(figure.told_as is ToldAs.NOW for figure in assertion.figures)
        if current and assertion.count.number and assertion.count.qualifier is not Qualifier.VAGUE:
            for body in sorted(assertion.bodies):
                by_body[(body, assertion.scope)].append(assertion)
    for assertions in by_body.values():
        if len(assertions) > 1:
            yield from _reworded(assertions)


def _reworded(assertions: list[Assertion]) -> Iterator[Finding]:
    """A finding for each most precise wording, with the others that stand for it, by numbers near its own."""
    by_number = sorted(assertions, key=_number)
    numbers = [_number(one) for one in by_number]
    taken: set[str] = set()
    for lead in sorted(assertions, key=lambda one: (one.count.precision, one.id)):
        if lead.id in taken:
            continue
        taken.add(lead.id)
        low, high = bisect_left(numbers, 0.9 * _number(lead)), bisect_right(numbers, _number(lead) / 0.9)
        near = [one for one in by_number[low:high] if one.id not in taken and _is_reworded(lead, one)]
        same = sorted(near, key=lambda one: (one.count.precision, one.id))
        taken.update(one.id for one in same)
        differing = [one for one in same if one.sources - lead.sources and lead.sources - one.sources]
        if differing:
            terms = tuple(Term(one.claims) for one in (lead, *differing))
            yield Finding(RULE.id, RULE.severity, Shape.WORDING, terms)


def _number(assertion: Assertion) -> float:
    return float(assertion.count.number or 0)


def _is_reworded(one: Assertion, other: Assertion) -> bool:
    """Whether two counts near in time can both hold and are not worded the same."""
    both = one.test is not None and other.test is not None and one.test.meets(other.test)
    return both and one.count != other.count and may_be_near(one.claims[0], other.claims[0], days=2)


RULE = Rule(
    id="drift",
    title="The same figure, told differently",
    explanation=(
        "From source to source one number changes what it counts (those who sought treatment become the "
        "injured), of whom (police officers for all security forces), or how exact it is (about, almost, "
        "more than). Small and round numbers are left out where they could meet by chance, and so are metrics of "
        "different kind and headings that one source keeps apart."
    ),
    severity=Severity.WORDING,
    find=_find,
)
