"""Findings: one rule, one module. No rule knows a path or a template."""

from generator.findings import (
    attribution,
    breakdown,
    contradiction,
    denial,
    disagreement,
    drift,
    garbled,
    label,
    one_origin,
    part_whole,
    repeated,
    revision,
    sums,
    weekday,
)
from generator.findings.finding import Finding, Rule, Severity
from generator.ledger import Ledger

RULES: tuple[Rule, ...] = (
    contradiction.RULE,
    disagreement.RULE,
    part_whole.RULE,
    sums.RULE,
    breakdown.RULE,
    denial.RULE,
    revision.RULE,
    repeated.RULE,
    attribution.RULE,
    one_origin.RULE,
    garbled.RULE,
    label.RULE,
    drift.RULE,
    weekday.RULE,
)


def findings(ledger: Ledger) -> tuple[Finding, ...]:
    """Everything the rules notice: the gravest kind first, by rule, and of each the leading figure's findings first."""
    order = {rule.id: number for number, rule in enumerate(RULES)}
    severities = list(Severity)
    found = {finding.id: finding for rule in RULES for finding in rule.find(ledger)}
    return tuple(
        sorted(
            found.values(),
            key=lambda one: (severities.index(one.severity), order[one.rule], *_weight(ledger, one)),
        )
    )


def _weight(ledger: Ledger, finding: Finding) -> tuple[bool, int, str, str]:
    """Puts findings on the metric that leads the site first, and then those that rest on the most sources."""
    leads = ledger.corpus.event.lead_metric in finding.metrics
    return not leads, -len(finding.sources), finding.terms[0].lead.id, finding.id
