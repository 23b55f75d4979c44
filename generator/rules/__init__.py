"""Findings: a rule a folder. No rule knows a path or a template, and nobody else knows a rule.

A rule of another package is an entry point of the group `generator.rules` that names its `Rule` in a package, made
of what `generator.rules.api` holds; its messages lie in that package, one file a language (`en.ftl`).
"""

from collections import Counter
from functools import cache, partial
from importlib.metadata import entry_points

from generator.language.book import RULES as GROUP
from generator.ledger.ledger import Ledger
from generator.rules.api import Rule
from generator.rules.attribution import rule as attribution
from generator.rules.breakdown import rule as breakdown
from generator.rules.contradiction import rule as contradiction
from generator.rules.denial import rule as denial
from generator.rules.disagreement import rule as disagreement
from generator.rules.drift import rule as drift
from generator.rules.finding import Finding, Severity
from generator.rules.garbled import rule as garbled
from generator.rules.label import rule as label
from generator.rules.one_origin import rule as one_origin
from generator.rules.part_whole import rule as part_whole
from generator.rules.relays import rule as relays
from generator.rules.repeated import rule as repeated
from generator.rules.revision import rule as revision
from generator.rules.sums import rule as sums
from generator.rules.weekday import rule as weekday
from generator.rules.weight import weight

OWN: tuple[Rule, ...] = (
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
    relays.RULE,
    label.RULE,
    drift.RULE,
    weekday.RULE,
)


@cache
def rules() -> tuple[Rule, ...]:
    """The project's own rules and those of installed packages; raises ValueError where two have one id."""
    found = (*OWN, *(entry.load() for entry in sorted(entry_points(group=GROUP), key=lambda one: one.name)))
    twice = sorted(name for name, number in Counter(rule.id for rule in found).items() if number > 1)
    if twice:
        raise ValueError(f"two rules have one id: {', '.join(twice)}")
    return found


def rule_of(finding: Finding) -> Rule:
    """The rule that noticed a finding."""
    return _by_id()[finding.rule]


@cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in rules()}


def findings(ledger: Ledger) -> tuple[Finding, ...]:
    """Everything the rules notice: the gravest kind first, by rule, and of each rule the weightiest first."""
    order = {rule.id: number for number, rule in enumerate(rules())}
    severities = list(Severity)
    found = {finding.id: finding for rule in rules() for finding in rule.find(ledger)}
    by_id = sorted(found.values(), key=lambda one: (one.terms[0].lead.id, one.id))
    heavier_first = sorted(by_id, key=partial(weight, ledger.corpus.event), reverse=True)
    return tuple(sorted(heavier_first, key=lambda one: (severities.index(one.severity), order[one.rule])))
