"""Which findings are told first: those on which most hangs, one a dispute."""

from collections import defaultdict
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


def leading_findings(views: Views) -> tuple[OnOneFigure, ...]:
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
    gathered: dict[str, list[Finding]] = defaultdict(list)
    for finding in views.found:
        gathered[finding.dispute].append(finding)
    return tuple(
        OnOneFigure(
            one.id,
            tuple(
                other.id for other in gathered[one.dispute] if other is not one and _share_a_figure(views, one, other)
            ),
        )
        for one in one_a_dispute(views, by_weight(views, found))
    )


def by_weight(views: Views, found: Iterable[Finding]) -> list[Finding]:
    """Findings, the weightiest first; what weighs the same stays in order."""
    return sorted(found, key=partial(weight, views.corpus.event), reverse=True)


def one_a_dispute(views: Views, found: Iterable[Finding]) -> list[Finding]:
    """Of the findings on one figure the first."""
    first: list[Finding] = []
    known: dict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        of_it = known[finding.dispute]
        if not any(_share_a_figure(views, one, finding) for one in of_it):
            of_it.append(finding)
            first.append(finding)
    return first


def _share_a_figure(views: Views, one: Finding, other: Finding) -> bool:
    """Whether two findings of one dispute are, where both have figures, of one of them.

    Two bodies may have given one number: how one's was denied says nothing of how the other's differs from a third.
    """
    figures, others = _figures(views, one), _figures(views, other)
    return not figures or not others or not figures.isdisjoint(others)


def _figures(views: Views, finding: Finding) -> set[str]:
    by_claim = views.ledger.by_claim
    return {by_claim[claim.id].id for term in finding.figures for claim in term.claims}
