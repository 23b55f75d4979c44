"""Which findings are told first: those on which most hangs, one a dispute."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity
from generator.rules.weight import weight
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class OnOneFigure:
    """What the rules found on one figure: the finding that is told, and the others."""

    leading: str
    others: tuple[str, ...]


def leading_findings(views: Views, most: int) -> tuple[OnOneFigure, ...]:
    """The findings to read first, the weightiest first, each with the others on the same figure.

    What was to be expected, what only holds together and what is told aside leads nothing.
    """
    found = (
        finding
        for finding in views.found
        if finding.severity is not Severity.CONSISTENT
        and rule_of(finding).standing is not Placing.ASIDE
        and finding.shape not in rule_of(finding).expected
    )
    return tuple(
        OnOneFigure(
            one.id, tuple(other.id for other in views.found if other.dispute == one.dispute and other is not one)
        )
        for one in one_a_dispute(by_weight(views, found))[:most]
    )


def by_weight(views: Views, found: Iterable[Finding]) -> list[Finding]:
    """Findings, the weightiest first; what weighs the same stays in order."""
    return sorted(found, key=partial(weight, views.corpus.event), reverse=True)


def one_a_dispute(found: Iterable[Finding]) -> list[Finding]:
    """Of the findings on one figure the first."""
    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.dispute, finding)
    return list(first.values())
