"""All findings by dispute, the weightiest first: those to begin with in full, the others folded under a line."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.exports.downloads import OF_FINDINGS
from generator.language import formats, say
from generator.rules import rule_of, rules
from generator.rules.api import Placing, Rule
from generator.rules.finding import Finding
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.leading_findings import OnOneFigure, by_weight, leading_findings
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# So many disputes are told in full; the others are a line each, which opens.
OPEN_DISPUTES = 8


@dataclass(frozen=True, slots=True)
class RuleSection:
    """One rule on the findings page: what it means, and what it found."""

    id: str
    title: str
    explanation: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundOnOne:
    """What the rules found on one figure: the finding that is told, and the others, with what kinds these are."""

    leading: str
    others: tuple[str, ...]
    kinds: str


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """`findings.md`; `lines` are the findings that stand folded, each under a line of its own."""

    path: PagePath
    leading: tuple[FoundOnOne, ...]
    lines: tuple[str, ...]
    rules: tuple[RuleSection, ...]
    references: tuple[Link, ...]


def _pages(material: Material) -> tuple[FindingsPage]:
    views = material.views
    disputes, ordered = leading_findings(views), by_weight(views, views.found)
    leading = [_dispute(views, one) for one in disputes[:OPEN_DISPUTES]]
    in_full = {name for one in leading for name in (one.leading, *one.others)}
    return (
        FindingsPage(
            path=PagePath("findings.md"),
            leading=tuple(leading),
            lines=tuple(name for name in _in_line(ordered, disputes[OPEN_DISPUTES:]) if name not in in_full),
            rules=tuple(_section(rule, ordered) for rule in _in_order(ordered)),
            references=tuple(Link(path.rpartition("/")[2], f"data/{path}") for path in OF_FINDINGS.paths),
        ),
    )


def _dispute(views: Views, one: OnOneFigure) -> FoundOnOne:
    chips = {finding.id: rule_of(finding).chipped(finding.shape) for finding in views.found}
    kinds = Counter(chips[name] for name in one.others)
    named = (say("findings-kind", kind=formats.lowered(kind), n=n) for kind, n in kinds.items())
    return FoundOnOne(one.leading, one.others, formats.in_row(named))


def _in_line(ordered: Sequence[Finding], disputes: Sequence[OnOneFigure]) -> list[str]:
    """The findings of further disputes, those on one figure together, then what is told aside or only adds up."""
    names = [name for one in disputes for name in (one.leading, *one.others)]
    return list(dict.fromkeys((*names, *(finding.id for finding in ordered))))


def _in_order(ordered: Sequence[Finding]) -> list[Rule]:
    """The rules, the one with the weightiest finding first: of those of disputes, then of those told aside."""
    heaviest: dict[str, int] = {}
    for at, finding in enumerate(ordered):
        heaviest.setdefault(finding.rule, at)
    placings = [Placing.DISPUTE, Placing.ASIDE, Placing.ARITHMETIC]
    return sorted(rules(), key=lambda rule: (placings.index(rule.standing), heaviest.get(rule.id, len(ordered))))


def _section(rule: Rule, found: Sequence[Finding]) -> RuleSection:
    return RuleSection(rule.id, rule.title, rule.explanation, tuple(one.id for one in found if one.rule == rule.id))


def _title(page: FindingsPage) -> str:
    return say("findings-title")


KIND = PageKind("findings", FindingsPage, _pages, title=_title)
