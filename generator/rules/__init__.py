"""Findings: one rule, one module. No rule knows a path or a template."""

from generator.ledger.ledger import Ledger
from generator.rules.api import Finding, Rule, Severity
from generator.rules.attribution import rule as attribution
from generator.rules.breakdown import rule as breakdown
from generator.rules.contradiction import rule as contradiction
from generator.rules.denial import rule as denial
from generator.rules.disagreement import rule as disagreement
from generator.rules.drift import rule as drift
from generator.rules.garbled import rule as garbled
from generator.rules.label import rule as label
from generator.rules.one_origin import rule as one_origin
from generator.rules.part_whole import rule as part_whole
from generator.rules.repeated import rule as repeated
from generator.rules.revision import rule as revision
from generator.rules.sums import rule as sums
from generator.rules.weekday import rule as weekday

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
