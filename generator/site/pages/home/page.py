"""The home page: the leading question with its dispute, then every metric in a line, the days, the changes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.places import PagePath, source_page
from generator.language import formats, naming
from generator.ledger.claim import FigureSaid
from generator.ledger.independent import fewest_independent
from generator.ledger.once import once
from generator.record.registries import Event
from generator.rules import rule_of
from generator.rules.api import Placing
from generator.rules.finding import Finding, Severity
from generator.site.pages.check.page import given, unchecked
from generator.site.pages.corrections.page import Corrected, corrected
from generator.site.pages.day.page import DayPage
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.days_by_month import Month, days_by_month
from generator.site.parts.imprint import Imprint, imprint
from generator.site.parts.leading_findings import one_a_dispute
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many metrics stand in the table, so many disputes are told, so many days of changes with so many sources of each,
# and so many corrections.
METRICS, DISPUTES, CHANGE_DAYS, CHANGED, CORRECTIONS = 12, 3, 3, 5, 5


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """What was recorded on one day; `more` sources were recorded beside those named."""

    day: str
    recorded: tuple[Link, ...]
    more: int


@dataclass(frozen=True, slots=True)
class HomePage:
    """`index.md`."""

    path: PagePath
    event: Event
    imprint: Imprint
    lead: MetricPage
    courses: tuple[MetricPage, ...]
    counted: int
    has_more_metrics: bool
    weightiest: tuple[str, ...]
    found: int
    days: tuple[Month, ...]
    changes: tuple[ChangedDay, ...]
    corrections: Shown[Corrected]
    claims: int
    figures: int
    unchecked: int
    voices: int
    sources: int


def home_page(
    views: Views, metrics: Sequence[MetricPage], days: Sequence[DayPage], documents: frozenset[str]
) -> HomePage:
    """The home page, from the pages of metrics and days."""
    event, ledger = views.corpus.event, views.ledger
    lead = next(page for page in metrics if page.path == views.metric(event.lead_metric).path)
    rest = [page for page in metrics if page is not lead and page.row.claims]
    ordered = (lead, *sorted(rest, key=lambda page: (-page.row.claims, page.metric.name)))
    listed = ordered[:METRICS]
    return HomePage(
        path=PagePath("index.md"),
        event=event,
        imprint=imprint(views.corpus, documents),
        lead=lead,
        courses=listed,
        counted=len(ordered),
        has_more_metrics=len(ordered) > len(listed),
        weightiest=weightiest(views),
        found=len(views.found),
        days=days_by_month((page.day, page.path, page.claims) for page in days),
        changes=_changes(views),
        corrections=shown(corrected(views), CORRECTIONS, spare=1),
        claims=len(once(ledger.claims)),
        figures=len(given(ledger)),
        unchecked=len(unchecked(ledger)),
        voices=fewest_independent(ledger, ledger.figures),
        sources=sum(not source.duplicate_of for source in views.corpus.sources.values()),
    )


def weightiest(views: Views) -> tuple[str, ...]:
    """The disputes that the home page tells, one of a rule as far as that fills the page, and one of a figure.

    Rule: contradictions and denials of the leading metric first, of these what is of the leading scope first, then by
    severity, then by the number of sources. What only holds together, is only worded otherwise or has one origin is no
    dispute.
    """
    event = views.corpus.event

    def weight(finding: Finding) -> tuple[bool, bool, int, int, str]:
        is_grave = finding.severity is Severity.CONTRADICTION or rule_of(finding).grave
        leads = event.lead_metric in finding.metrics
        scopes = (claim.scope for claim in finding.claims if isinstance(claim, FigureSaid))
        whole = any((of.group, of.place) == (event.lead_group, (event.lead_place,)) for of in scopes)
        return (
            not (leads and is_grave),
            not whole,
            list(Severity).index(finding.severity),
            -len(finding.sources),
            finding.id,
        )

    severities = {Severity.CONTRADICTION, Severity.REVISION, Severity.PROVENANCE}
    found = [one for one in views.found if rule_of(one).standing is not Placing.ASIDE and one.result is None]
    ordered = one_a_dispute(views, sorted((one for one in found if one.severity in severities), key=weight))
    first: dict[str, Finding] = {}
    for finding in ordered:
        first.setdefault(finding.rule, finding)
    chosen = [one for one in ordered if one in first.values()][:DISPUTES]
    rest = [one for one in ordered if one not in chosen]
    return tuple(one.id for one in (*chosen, *rest[: DISPUTES - len(chosen)]))


def _changes(views: Views) -> tuple[ChangedDay, ...]:
    """What was recorded on the last days on which anything was, newest first."""
    recorded: dict[date, list[str]] = defaultdict(list)
    for name, source in sorted(views.corpus.sources.items()):
        recorded[source.recorded].append(name)
    return tuple(
        ChangedDay(
            day=formats.day(day),
            recorded=tuple(
                Link(naming.short_source(views.corpus, name), source_page(name)) for name in recorded[day][:CHANGED]
            ),
            more=max(0, len(recorded[day]) - CHANGED),
        )
        for day in sorted(recorded, reverse=True)[:CHANGE_DAYS]
    )


def _pages(material: Material) -> tuple[HomePage]:
    return (home_page(material.views, material.made(MetricPage), material.made(DayPage), material.documents),)


KIND = PageKind("home", HomePage, _pages, retells=True)
