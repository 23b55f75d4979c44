"""Sources attribute what is one figure to different speakers."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.fields import ARTICLE
from generator.findings.alike import origin_omitted, same_number
from generator.findings.finding import Finding, Rule, Severity, Term, may_be_near
from generator.ledger import Ledger

# From here on one number under two metrics is taken for one figure; below, only under one metric and group.
DISTINCTIVE = 1000


class Shape(StrEnum):
    """How far the two figures are the same."""

    SAME_SCOPE = "same count of the same"
    OTHER_METRIC = "same count under another heading"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, 2):
        by_body: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.body and claim.record.said_by != (ARTICLE,):
                by_body[claim.body].append(claim)
        for first, second in combinations(sorted(by_body), 2):
            yield from _compare(ledger, by_body[first], by_body[second])


def _compare(ledger: Ledger, ones: list[Claim], others: list[Claim]) -> Iterator[Finding]:
    """One finding for two bodies, on the first two claims that differ."""
    for one in ones:
        for other in others:
            shape = _shape(one, other)
            sources = one.source_id != other.source_id and may_be_near(one, other)
            if shape and sources and not origin_omitted(ledger, one, other):
                yield Finding(RULE.id, RULE.severity, shape, (Term((one,)), Term((other,))))
                return


def _shape(one: Claim, other: Claim) -> Shape | None:
    assert one.scope and other.scope and one.figure and other.figure
    if one.scope == other.scope:
        return Shape.SAME_SCOPE
    number = one.figure.count.number
    distinctive = number is not None and number >= DISTINCTIVE
    renamed = replace(one.scope, metric=other.scope.metric) == other.scope
    return Shape.OTHER_METRIC if distinctive and renamed else None


RULE = Rule(
    id="attribution",
    title="Attribution differs",
    explanation=(
        "Two sources give the same count of the same and name different speakers for it. A general word "
        '("authorities"), a relay, and a superior of the speaker are no difference: there the origin is only '
        "told less closely. An outlet that writes in its own voice attributes nothing."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
