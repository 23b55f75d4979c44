"""All findings, by rule, after those to begin with; the weightiest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.language import say
from generator.rules import rules
from generator.rules.api import Placing, Rule
from generator.rules.finding import Finding
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.leading_findings import OnOneFigure, by_weight, leading_findings
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many findings lead the page.
MOST_LEADING = 8
# So many findings of a rule stand open; the rest are folded, unless no more than `SPARE` are left.
OPEN_FINDINGS, SPARE = 5, 2


@dataclass(frozen=True, slots=True)
class RuleSection:
    """One rule on the findings page: what it means, and what it found."""

    id: str
    title: str
    explanation: str
    findings: Shown[str]


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """`findings.md`; `silent` are the rules that found nothing."""

    path: PagePath
    leading: tuple[OnOneFigure, ...]
    rules: tuple[RuleSection, ...]
    silent: tuple[RuleSection, ...]


def _pages(material: Material) -> tuple[FindingsPage]:
    views = material.views
    found = views.found
    sections = [_section(rule, by_weight(views, found)) for rule in _in_order(views)]
    return (
        FindingsPage(
            path=PagePath("findings.md"),
            leading=leading_findings(views, MOST_LEADING) if len(found) > MOST_LEADING else (),
            rules=tuple(one for one in sections if one.findings),
            silent=tuple(one for one in sections if not one.findings),
        ),
    )


def _in_order(views: Views) -> list[Rule]:
    """The rules, the one with the weightiest finding first: of those of disputes, then of those told aside."""
    heaviest: dict[str, int] = {}
    for at, finding in enumerate(by_weight(views, views.found)):
        heaviest.setdefault(finding.rule, at)
    placings = [Placing.DISPUTE, Placing.ASIDE, Placing.ARITHMETIC]
    return sorted(rules(), key=lambda rule: (placings.index(rule.standing), heaviest.get(rule.id, len(views.found))))


def _section(rule: Rule, found: Sequence[Finding]) -> RuleSection:
    ids = (one.id for one in found if one.rule == rule.id)
    return RuleSection(rule.id, rule.title, rule.explanation, shown(ids, OPEN_FINDINGS, SPARE))


def _title(page: FindingsPage) -> str:
    return say("findings-title")


KIND = PageKind("findings", FindingsPage, _pages, title=_title)
