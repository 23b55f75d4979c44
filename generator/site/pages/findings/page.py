"""All findings by dispute, the weightiest first: those to begin with in full, the others folded under a line."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.cite.finding_places import divided_findings
from generator.cite.places import FINDINGS_FOLDER, FINDINGS_PAGE, PagePath
from generator.exports.downloads import OF_FINDINGS
from generator.language import formats, in_sentence, naming, say
from generator.rules import rule_of, rules
from generator.rules.api import Placing, Rule
from generator.rules.finding import Finding
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.finding_lines import as_denied
from generator.site.parts.leading_findings import OnOneFigure, by_weight, leading_findings
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# So many disputes are told in full; the others are a line each, which opens.
OPEN_DISPUTES = 8
# The lines of a rule have a heading of their own where they are so many.
HEADED = 3
_PART = "pages/findings/part.jinja"


@dataclass(frozen=True, slots=True)
class RuleSection:
    """One rule on the findings page: what it means, and what it found."""

    id: str
    title: str
    explanation: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundOnOne:
    """What the rules found on one figure: the finding that is told, and the others, with what kinds these are.

    `title` is that figure, which leads to the page of its number where it has one; without a figure it is the kind.
    """

    leading: str
    others: tuple[str, ...]
    kinds: str
    title: Link

    @property
    def anchor(self) -> str:
        """The address of its heading."""
        return f"of-{self.leading}"


@dataclass(frozen=True, slots=True)
class LinesOfKind:
    """The findings of one kind, each under a line of its own; those of few are together, without a title."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """`findings.md`; `further` are the findings that stand folded, by kind.

    Where there are too many for one page there are none, and `parts` have all, to which `divided` leads.
    """

    path: PagePath
    leading: tuple[FoundOnOne, ...]
    further: tuple[LinesOfKind, ...]
    rules: tuple[RuleSection, ...]
    references: tuple[Link, ...]
    divided: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]

    @property
    def is_whole(self) -> bool:
        """Whether all findings have their place on it."""
        return not self.divided

    @property
    def lines(self) -> tuple[str, ...]:
        """The findings of all kinds that stand folded."""
        return tuple(name for kind in self.further for name in kind.lines)

    @property
    def is_by_kind(self) -> bool:
        """Whether those that stand folded are of several kinds, which have headings."""
        return len(self.further) > 1

    @property
    def found(self) -> tuple[RuleSection, ...]:
        """The rules that found something."""
        return tuple(rule for rule in self.rules if rule.findings)

    @property
    def silent(self) -> tuple[RuleSection, ...]:
        """Those that found nothing."""
        return tuple(rule for rule in self.rules if not rule.findings)


def _pages(material: Material) -> tuple[FindingsPage]:
    views = material.views
    disputes, ordered = leading_findings(views), by_weight(views, views.found)
    by_id = {finding.id: finding for finding in views.found}
    leading = [_dispute(views, one, by_id) for one in disputes[:OPEN_DISPUTES]]
    portions, whole = divided_findings(ordered, views.room), _whole()
    in_full = {name for one in leading for name in (one.leading, *one.others)}
    further = [name for name in _in_line(ordered, disputes[OPEN_DISPUTES:]) if name not in in_full]
    return (
        FindingsPage(
            path=FINDINGS_PAGE,
            leading=tuple(replace(one, others=()) if portions else one for one in leading),
            further=() if portions else _by_kind(ordered, further),
            rules=tuple(_section(rule, ordered) for rule in _in_order(ordered)),
            references=tuple(Link(path.rpartition("/")[2], f"data/{path}") for path in OF_FINDINGS.paths),
            divided=whole.lines(portions),
            parts=tuple(whole.pages(portions, _PART, lambda one: tuple(finding.id for finding in one.own))),
        ),
    )


def _whole() -> Whole:
    title = say("findings-title")
    return Whole(Link(title, FINDINGS_PAGE), title, FINDINGS_FOLDER)


def _dispute(views: Views, one: OnOneFigure, by_id: Mapping[str, Finding]) -> FoundOnOne:
    kinds = Counter(_kind(by_id[name]) for name in one.others)
    named = (say("findings-kind", kind=formats.lowered(kind), n=n) for kind, n in kinds.items())
    return FoundOnOne(one.leading, one.others, formats.in_row(named), _titled(views, by_id[one.leading]))


def _kind(finding: Finding) -> str:
    return rule_of(finding).chipped(finding.shape)


def _titled(views: Views, finding: Finding) -> Link:
    life = views.life_of(finding.id)
    if not finding.figures:
        return Link(_kind(finding), life.path if life else "")
    lead = as_denied(finding)[0].lead
    figure = in_sentence.figure(views.corpus, lead.scope, naming.value(views.corpus, lead.scope, lead.count))
    return Link(formats.raised(figure), life.path if life else "")


def _in_line(ordered: Sequence[Finding], disputes: Sequence[OnOneFigure]) -> list[str]:
    """The findings of further disputes, those on one figure together, then what is told aside or only adds up."""
    names = [name for one in disputes for name in (one.leading, *one.others)]
    return list(dict.fromkeys((*names, *(finding.id for finding in ordered))))


def _by_kind(ordered: Sequence[Finding], names: Sequence[str]) -> tuple[LinesOfKind, ...]:
    """Further findings under their rules, in the order of the first of each; those of rules with few come last."""
    rule_of_name = {finding.id: finding.rule for finding in ordered}
    titles = {rule.id: rule.title for rule in rules()}
    numbers = Counter(rule_of_name[name] for name in names)
    headed = [rule for rule in numbers if numbers[rule] >= HEADED]
    kinds = [LinesOfKind(titles[rule], tuple(one for one in names if rule_of_name[one] == rule)) for rule in headed]
    few = tuple(one for one in names if rule_of_name[one] not in headed)
    return (*kinds, LinesOfKind("", few)) if few else tuple(kinds)


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
