"""The same people are counted under names that exclude or prejudge each other."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.findings.alike import is_nested, same_number
from generator.findings.finding import Finding, Rule, Severity, Term, may_be_near
from generator.ledger import Ledger


class Shape(StrEnum):
    """The one case of this rule."""

    LABELS = "labels differ"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, 10):
        by_metric: dict[object, list[Claim]] = defaultdict(list)
        for claim in claims:
            assert claim.scope
            by_metric[claim.scope.metric].append(claim)
        for members in by_metric.values():
            yield from _labels(ledger, members)


def _labels(ledger: Ledger, claims: list[Claim]) -> Iterator[Finding]:
    """One finding for all groups that stand beside each other under one count."""
    by_group: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        assert claim.scope
        if claim.scope.group in ledger.corpus.groups:
            by_group[claim.scope.group].append(claim)
    apart = {
        group
        for one, other in combinations(by_group, 2)
        if not is_nested(ledger.corpus, one, other)
        and _same_voice(by_group[one][0], by_group[other][0])
        and may_be_near(by_group[one][0], by_group[other][0], days=14)
        for group in (one, other)
    }
    if apart:
        terms = tuple(Term(tuple(by_group[group])) for group in sorted(apart))
        yield Finding(RULE.id, RULE.severity, Shape.LABELS, terms)


def _same_voice(one: Claim, other: Claim) -> bool:
    return one.voice is None or other.voice is None or one.voice == other.voice


RULE = Rule(
    id="label",
    title="Labels differ",
    explanation=(
        "The same count of the dead, injured or detained stands in one place for civilians, in another for "
        "demonstrators or armed criminals. The site keeps each word as the source has it and does not say "
        "which is right. Words for one group (police, officers) are no difference."
    ),
    severity=Severity.WORDING,
    find=_find,
)
