"""The same people are counted under names that exclude or prejudge each other."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.findings.alike import is_nested, same_number
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.findings.moments import periods
from generator.ledger import Ledger


class Shape(StrEnum):
    """The one case of this rule."""

    LABELS = "labels differ"


def _find(ledger: Ledger) -> Iterator[Finding]:
    apart = _told_apart(ledger)
    for claims in same_number(ledger, 10):
        by_metric: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.scope and claim.scope.group in ledger.corpus.groups:
                by_metric[claim.scope.metric].append(claim)
        for members in by_metric.values():
            for near in periods(members, days=14):
                yield from _labels(ledger, near, apart)


def _told_apart(ledger: Ledger) -> set[frozenset[str]]:
    """Pairs of groups that some source counts beside each other as parts that do not overlap."""
    return {
        frozenset(pair)
        for claim in ledger.claims
        if claim.figure
        for breakdown in claim.figure.breakdowns
        if breakdown.by == "group" and breakdown.disjoint
        for pair in combinations(breakdown.parts, 2)
    }


def _labels(ledger: Ledger, claims: list[Claim], apart: set[frozenset[str]]) -> Iterator[Finding]:
    """One finding for all groups that stand in each other's place under one count."""
    by_group: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        assert claim.scope
        by_group[claim.scope.group].append(claim)
    differing = {
        group
        for pair in combinations(sorted(by_group), 2)
        if frozenset(pair) not in apart and not is_nested(ledger.corpus.groups, *pair)
        if _may_be_the_same(by_group[pair[0]], by_group[pair[1]])
        for group in pair
    }
    if differing:
        terms = tuple(Term(tuple(by_group[group])) for group in sorted(differing))
        yield Finding(RULE.id, RULE.severity, Shape.LABELS, terms)


def _may_be_the_same(ones: list[Claim], others: list[Claim]) -> bool:
    """Whether one voice may have given both, and no source counts the two groups beside each other."""
    if {claim.source_id for claim in ones} & {claim.source_id for claim in others}:
        return False
    voices = {claim.voice for claim in ones}, {claim.voice for claim in others}
    return None in voices[0] | voices[1] or not voices[0].isdisjoint(voices[1])


RULE = Rule(
    id="label",
    title="Labels differ",
    explanation=(
        "The same count of the dead, injured or detained stands in one place for civilians, in another for "
        "demonstrators or armed criminals. The site keeps each word as the source has it and does not say "
        "which is right. Words for one group (police, officers) are no difference, and groups that a source counts "
        "beside each other are not the same people."
    ),
    severity=Severity.WORDING,
    find=_find,
)
