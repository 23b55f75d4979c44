"""All pages of a site: the four kinds, their indexes, home, method and data."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from generator import wording
from generator.findings import RULES
from generator.findings.finding import Finding, Severity
from generator.ledger import Ledger
from generator.pages.actor import ActorPage, actor_pages
from generator.pages.day import DayPage, day_pages
from generator.pages.metric import MetricPage, metric_pages
from generator.pages.parts import Citation, FindingView, Link
from generator.pages.source import SourcePage, source_pages
from generator.pages.views import Views
from generator.records import Correction, DenialClaim, Event, Group, Place


@dataclass(frozen=True, slots=True)
class HomePage:
    """`index.md`."""

    path: str
    event: Event
    lead: MetricPage
    metrics: tuple[MetricPage, ...]
    disputes: tuple[str, ...]
    weightiest: tuple[str, ...]
    days: tuple[DayPage, ...]
    latest: tuple[SourcePage, ...]
    claims: int
    figures: int
    voices: int
    sources: int


@dataclass(frozen=True, slots=True)
class IndexPage:
    """`<kind>/index.md`: one row a page."""

    path: str
    kind: str
    rows: "tuple[MetricPage | ActorPage | DayPage | SourcePage, ...]"


@dataclass(frozen=True, slots=True)
class MethodPage:
    """`method.md`: the codebook and the limits."""

    path: str
    event: Event
    metrics: tuple[MetricPage, ...]
    groups: tuple[tuple[Group, str | None], ...]
    places: tuple[tuple[Place, str | None], ...]
    evidence: tuple[tuple[str, int], ...]
    statuses: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DataPage:
    """`data/index.md`: the downloads."""

    path: str
    claims: int
    assertions: int
    actors: int
    sources: int


@dataclass(frozen=True, slots=True)
class RuleSection:
    """One rule on the findings page: what it means, and what it found."""

    id: str
    title: str
    explanation: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """`findings.md`."""

    path: str
    rules: tuple[RuleSection, ...]
    severities: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction, and the source whose record it mended."""

    source: Link
    correction: Correction


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """`corrections.md`."""

    path: str
    rows: tuple[Corrected, ...]


Page = (
    CorrectionsPage
    | FindingsPage
    | HomePage
    | IndexPage
    | MethodPage
    | DataPage
    | MetricPage
    | ActorPage
    | DayPage
    | SourcePage
)


@dataclass(frozen=True, slots=True)
class Site:
    """The pages, with the citation of every claim and the words of every finding that they may show."""

    pages: tuple[Page, ...]
    citations: dict[str, Citation]
    findings: dict[str, FindingView]


def site(ledger: Ledger, found: Sequence[Finding], edit_address: Callable[[str], str | None]) -> Site:
    """Every page of the site that the ledger and its findings make."""
    views = Views(ledger, found, edit_address)
    nights: dict[date, Ledger] = {day: ledger.until(day) for day in views.days}
    metrics = metric_pages(views, nights)
    actors = actor_pages(views)
    days = day_pages(views, nights)
    sources = source_pages(views)
    pages: tuple[Page, ...] = (
        _home(views, metrics, days, sources),
        IndexPage("metrics/index.md", "metrics", metrics),
        IndexPage("actors/index.md", "actors", _by_name(actors)),
        IndexPage("days/index.md", "days", days),
        IndexPage("sources/index.md", "sources", sources),
        _findings(found),
        _corrections(views),
        _method(views, metrics),
        DataPage(
            "data/index.md",
            claims=len(ledger.claims),
            assertions=len(ledger.assertions),
            actors=len(actors),
            sources=len(sources),
        ),
        *metrics,
        *actors,
        *days,
        *sources,
    )
    return Site(pages, views.citations(), {finding.id: views.finding(finding) for finding in found})


def _findings(found: Sequence[Finding]) -> FindingsPage:
    counts = Counter(str(finding.severity) for finding in found)
    return FindingsPage(
        path="findings.md",
        rules=tuple(
            RuleSection(
                rule.id,
                rule.title,
                rule.explanation,
                tuple(finding.id for finding in found if finding.rule == rule.id),
            )
            for rule in RULES
        ),
        severities=tuple((severity, counts[severity]) for severity in Severity if counts[severity]),
    )


def _corrections(views: Views) -> CorrectionsPage:
    rows = [
        Corrected(views.source(source_id), correction)
        for source_id, source in sorted(views.corpus.sources.items())
        for correction in source.corrections
    ]
    return CorrectionsPage("corrections.md", tuple(sorted(rows, key=lambda row: row.correction.on, reverse=True)))


def _by_name(pages: tuple[ActorPage, ...]) -> tuple[ActorPage, ...]:
    return tuple(sorted(pages, key=lambda page: (page.actor.name.casefold(), page.path)))


def _home(
    views: Views, metrics: tuple[MetricPage, ...], days: tuple[DayPage, ...], sources: tuple[SourcePage, ...]
) -> HomePage:
    event, ledger = views.corpus.event, views.ledger
    lead = next(page for page in metrics if page.path == views.metric(event.lead_metric).path)
    rest = [page for page in metrics if page is not lead and page.row.claims]
    return HomePage(
        path="index.md",
        event=event,
        lead=lead,
        metrics=(lead, *sorted(rest, key=lambda page: (-page.row.claims, page.metric.name))),
        disputes=tuple(claim.id for claim in ledger.claims if isinstance(claim.record, DenialClaim)),
        weightiest=tuple(one.id for one in views.found if one.severity is Severity.CONTRADICTION)[:3],
        days=days,
        latest=tuple(sorted(sources, key=lambda page: (-page.source.recorded.toordinal(), page.id)))[:10],
        claims=len(ledger.claims),
        figures=sum(1 for claim in ledger.claims if claim.figure),
        voices=len({claim.voice for claim in ledger.claims if claim.voice}),
        sources=len(sources),
    )


def _method(views: Views, metrics: tuple[MetricPage, ...]) -> MethodPage:
    corpus, ledger = views.corpus, views.ledger
    evidence: dict[str, int] = {}
    statuses: dict[str, int] = {}
    for claim in ledger.claims:
        evidence[claim.evidence] = evidence.get(claim.evidence, 0) + 1
    for standing in ledger.standings.values():
        word = wording.CHIPS[standing.status]
        statuses[word] = statuses.get(word, 0) + 1
    return MethodPage(
        path="method.md",
        event=corpus.event,
        metrics=metrics,
        groups=tuple(
            (group, corpus.groups[group.within].name if group.within else None) for group in corpus.groups.values()
        ),
        places=tuple(
            (place, corpus.places[place.within].name if place.within else None) for place in corpus.places.values()
        ),
        evidence=tuple(sorted(evidence.items())),
        statuses=tuple(sorted(statuses.items())),
    )
