"""All pages of a site: the four kinds, their indexes, home, method and data."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.addresses import Addresses
from generator.language import wording
from generator.ledger.ledger import Ledger
from generator.record.registries import ActorKind, Event, Group, Place
from generator.record.source import Correction
from generator.rules import rules
from generator.rules.api import Finding
from generator.site.pages.actor.page import ActorPage, actor_pages
from generator.site.pages.data.page import DataPage, data_page
from generator.site.pages.day.page import DayPage, day_pages
from generator.site.pages.home.page import HomePage, home_page
from generator.site.pages.metric.page import MetricPage, metric_pages
from generator.site.pages.source.page import DispatchRow, SourcePage, dispatches, source_pages
from generator.site.parts.citations import citations
from generator.site.parts.how_to_cite import Cited, cited_pages
from generator.site.parts.ladders import Ladders
from generator.site.parts.leading_findings import most_telling
from generator.site.parts.link import Citation, FindingView, Link
from generator.site.parts.makers import Views

# So many findings are told before all others.
TELLING = 10


@dataclass(frozen=True, slots=True)
class IndexPage:
    """`<kind>/index.md`: one row a page; `kinds` are the rows of actors under what they are."""

    path: str
    kind: str
    rows: "tuple[MetricPage | ActorPage | DayPage | SourcePage, ...]"
    dispatches: tuple[DispatchRow, ...] = ()
    kinds: tuple[tuple[str, tuple[ActorPage, ...]], ...] = ()
    empty: tuple[Link, ...] = ()


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
    telling: tuple[str, ...]
    rules: tuple[RuleSection, ...]


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
    """The pages, with the citation of every claim and the words of every finding that they may show.

    `cited` tells by path how to cite a page itself.
    """

    pages: tuple[Page, ...]
    citations: dict[str, Citation]
    findings: dict[str, FindingView]
    cited: dict[str, Cited]


def site(
    ledger: Ledger,
    found: Sequence[Finding],
    edit_address: Callable[[str], str | None],
    addresses: Addresses | None = None,
) -> Site:
    """Every page of the site that the ledger and its findings make."""
    addresses = addresses or Addresses()
    views = Views(ledger, found, edit_address)
    nights: dict[date, Ledger] = {day: ledger.until(day) for day in views.days}
    ladders = Ladders(views)
    metrics = metric_pages(ladders, nights)
    actors = actor_pages(ladders)
    lead = views.metric(views.corpus.event.lead_metric).path
    told = [story for page in sorted(metrics, key=lambda page: page.path != lead) for story in page.stories]
    days = day_pages(ladders, nights, told)
    sources = source_pages(views, addresses)
    pages: tuple[Page, ...] = (
        home_page(views, metrics, days),
        _metric_index(metrics, lead),
        IndexPage("actors/index.md", "actors", actors, kinds=tuple(_by_kind(actors))),
        IndexPage("days/index.md", "days", days),
        IndexPage("sources/index.md", "sources", _by_outlet(sources), dispatches(views)),
        _findings(views),
        _corrections(views),
        _method(views, metrics),
        data_page(ledger, found, addresses),
        *metrics,
        *actors,
        *days,
        *sources,
    )
    cited = cited_pages(ledger, dict(_titles(pages)), addresses)
    return Site(pages, citations(views), {finding.id: views.finding(finding) for finding in found}, cited)


def _titles(pages: Iterable[Page]) -> Iterator[tuple[str, str]]:
    """The path of each page that tells how to cite it, with the title under which it is cited."""
    for page in pages:
        match page:
            case FindingsPage():
                yield page.path, "Where the record moves, disagrees, or cannot be right"
            case MetricPage():
                yield page.path, page.metric.question
            case ActorPage():
                yield page.path, page.actor.name
            case DayPage():
                yield page.path, page.title
            case SourcePage():
                yield page.path, f"Record of “{page.name}”"


def _metric_index(metrics: Sequence[MetricPage], lead: str) -> IndexPage:
    """The metrics, the leading one first and then by the number of their claims; those without any by name."""
    ordered = sorted(metrics, key=lambda page: (page.path != lead, -page.row.claims, page.metric.name))
    return IndexPage(
        "metrics/index.md",
        "metrics",
        tuple(page for page in ordered if page.row.claims),
        empty=tuple(page.row.link for page in ordered if not page.row.claims),
    )


def _findings(views: Views) -> FindingsPage:
    found = views.found
    return FindingsPage(
        path="findings.md",
        telling=most_telling(views, TELLING) if len(found) > TELLING else (),
        rules=tuple(
            RuleSection(
                rule.id,
                rule.title,
                rule.explanation,
                tuple(finding.id for finding in found if finding.rule == rule.id),
            )
            for rule in rules()
        ),
    )


def _corrections(views: Views) -> CorrectionsPage:
    rows = [
        Corrected(views.source(source_id), correction)
        for source_id, source in sorted(views.corpus.sources.items())
        for correction in source.corrections
    ]
    return CorrectionsPage("corrections.md", tuple(sorted(rows, key=lambda row: row.correction.on, reverse=True)))


_KINDS = {
    ActorKind.STATE: "States",
    ActorKind.BODY: "Institutions",
    ActorKind.PERSON: "People",
    ActorKind.ORGANISATION: "Organisations",
    ActorKind.GROUP: "Groups",
    ActorKind.OUTLET: "Media",
}


def _by_kind(pages: Iterable[ActorPage]) -> Iterator[tuple[str, tuple[ActorPage, ...]]]:
    """The actors under what they are, by name."""
    ordered = sorted(pages, key=lambda page: (page.actor.name.casefold(), page.path))
    for kind, title in _KINDS.items():
        found = tuple(page for page in ordered if page.actor.kind is kind)
        if found:
            yield title, found


def _by_outlet(pages: Iterable[SourcePage]) -> tuple[SourcePage, ...]:
    """The sources by outlet, each outlet's in the order in which they appeared, the undated last."""

    def place(page: SourcePage) -> tuple[str, date, str]:
        published = page.source.published
        return page.outlet.casefold(), published.latest if published else date.max, page.path

    return tuple(sorted(pages, key=place))


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
