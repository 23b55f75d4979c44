"""Which findings are told first: those that a reader would ask about, one a dispute."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.ledger.claim import FigureSaid
from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class OnOneFigure:
    """What the rules found on one figure: the finding that is told, and the others."""

    leading: str
    others: tuple[str, ...]


def leading_findings(views: Views, most: int) -> tuple[OnOneFigure, ...]:
    """The findings to read first, the gravest first, each with the others on the same figure.

    Rule: each rule in turn gives its weightiest, then each its next, one a metric within a rule, of each dispute the
    first that comes. Within a rule the unexpected comes first, then the event's lead metric and lead scope, then what
    most sources carry. What only holds together and what is told aside leads nothing.
    """
    by_rule: dict[str, list[Finding]] = {}
    for finding in sorted(views.found, key=lambda one: _weight(views, one)):
        if finding.severity is not Severity.CONSISTENT and rule_of(finding).standing is not Placing.ASIDE:
            by_rule.setdefault(finding.rule, []).append(finding)
    rounds = [_one_a_metric(found) for found in by_rule.values()]
    longest = max(map(len, rounds), default=0)
    in_turn = one_a_dispute(found[at] for at in range(longest) for found in rounds if at < len(found))
    chosen = {finding.id for finding in in_turn[:most]}
    return tuple(
        OnOneFigure(
            one.id, tuple(other.id for other in views.found if other.dispute == one.dispute and other is not one)
        )
        for one in _by_severity(views.found)
        if one.id in chosen
    )


def one_a_dispute(found: Iterable[Finding]) -> list[Finding]:
    """Of the findings on one figure the first."""
    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.dispute, finding)
    return list(first.values())


def _one_a_metric(found: Sequence[Finding]) -> list[Finding]:
    first: dict[tuple[str, ...], Finding] = {}
    for finding in found:
        first.setdefault(tuple(finding.metrics), finding)
    return list(first.values())


def _by_severity(found: Iterable[Finding]) -> list[Finding]:
    return sorted(found, key=lambda one: list(Severity).index(one.severity))


def _weight(views: Views, finding: Finding) -> tuple[bool, bool, bool, int, str]:
    event = views.corpus.event
    last = finding.terms[-1].lead
    place = (last.scope.group, last.scope.place) if isinstance(last, FigureSaid) else None
    leads = place == (event.lead_group, (event.lead_place,))
    return (
        finding.shape in rule_of(finding).expected,
        event.lead_metric not in finding.metrics,
        not leads,
        -len(finding.sources),
        finding.id,
    )
