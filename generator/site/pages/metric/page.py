"""The pages of metrics, and the row by which an index or the home page sums one up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.places import PagePath, day_page, metric_page
from generator.language import in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.independent import has_general, independent
from generator.record.counts import Count, Qualifier
from generator.record.ids import ActorId
from generator.record.registries import Metric, breaks_between
from generator.rules import rule_of
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.answers import Answer, Answers, Lead, answers, lead_of
from generator.site.parts.answers.given import has_place
from generator.site.parts.answers.latest import is_numbered
from generator.site.parts.chart import ChartView, chart
from generator.site.parts.days_by_month import Month, days_by_month
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views, is_live
from generator.site.parts.outcomes import POSSIBLE
from generator.site.parts.range_in_words import span
from generator.site.parts.routes import WIDELY_CARRIED, Route
from generator.site.parts.stories import Story, stories

# So many scopes beside the leading one stand open; the others are folded, each under its name.
OPEN_SCOPES_OF_METRIC = 4
# So many findings stand on the page of a metric, the weightiest; all stand on the page of findings.
MOST_FINDINGS = 5
# So many routes from an origin to its sources stand open; the others are folded together.
OPEN_ROUTES = 12
# So many claims are cited beside the figure of a metric in one line.
CITED_FIGURES = 2


@dataclass(frozen=True, slots=True)
class Borne:
    """By how many claims, sources and independent voices figures are borne.

    `has_general` tells that there are speakers beside them of whom only a general word tells, `shares` that several
    bodies or people count as one of them, and `one` names the only voice where they do.
    """

    claims: int
    sources: int
    voices: int
    has_general: bool
    shares: bool
    one: str

    @property
    def how(self) -> str:
        """A code for how the speakers are counted."""
        if self.one:
            return "one-and-general" if self.has_general else "one"
        return "shared" if self.shares else "apart"


@dataclass(frozen=True, slots=True)
class Carried:
    """A figure of one speaker, and how many sources have it as that speaker's."""

    value: str
    who: Link
    sources: int


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One metric in one line.

    `span` reaches from the lowest to the highest number that was given for the leading scope, whatever became of it;
    `scope` names that, and `counted` does so within a sentence; `in_scope` tells who bears its figures; `has_more`
    tells that there are figures for other scopes. `latest` is what the first answer gives, else a figure that stands,
    one with a day and a speaker first, with the claims `cited` beside it and who gave it; `dispute` is a code for how
    far its number was denied or withdrawn, empty where it was not. `carried` is the figure of one speaker that the
    most sources carry, where these are several.
    """

    link: Link
    question: str
    scope: str
    counted: str
    latest: Step | None
    cited: tuple[str, ...]
    given_by: Link | None
    dispute: str
    span: str
    claims: int
    sources: int
    voices: int
    in_scope: Borne
    has_more: bool
    carried: Carried | None

    @property
    def is_disputed(self) -> bool:
        """Whether anything was said against the number."""
        return bool(self.dispute)


@dataclass(frozen=True, slots=True)
class BreakView:
    """A day from which a metric counts something else, and who said so."""

    day: Link | None
    on: date
    what: str
    said_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MetricPage:
    """`metrics/<id>.md`; `table` is the file with its claims.

    `drawn` are the figures of the chart, newest first, and `undrawn` is how many more its ladder has.
    """

    path: PagePath
    table: str
    metric: Metric
    within: Link | None
    breaks: tuple[BreakView, ...]
    row: MetricRow
    answers: Answers
    opening: Lead | None
    chart: ChartView | None
    drawn: tuple[Entry, ...]
    undrawn: int
    lead: LadderView | None
    others: tuple[LadderView, ...]
    folded: tuple[LadderView, ...]
    stories: tuple[Story, ...]
    days: tuple[Month, ...]
    routes: tuple[Route, ...]
    folded_routes: tuple[Route, ...]
    findings: tuple[str, ...]
    more_findings: int
    derived: tuple[str, ...]
    in_lead: tuple[Assertion, ...]


def metric_pages(ladders: Ladders) -> tuple[MetricPage, ...]:
    """A page for each metric in the registry."""
    views = ladders.views
    by_metric = views.ledger.by_metric
    return tuple(_page(ladders, name, by_metric.get(name, ())) for name in sorted(views.corpus.metrics))


def _page(ladders: Ladders, name: str, assertions: Sequence[Assertion]) -> MetricPage:
    views = ladders.views
    metric = views.corpus.metrics[name]
    scoped = ladders.scoped(assertions)
    lead = ladders.leading(assertions)
    routes = ladders.routes(assertions)
    given = answers(ladders, lead, [one for one in assertions if one not in lead])
    derived = {finding.id for finding in views.found if finding.result is not None}
    elsewhere = {finding.id for finding in views.found if not rule_of(finding).on_metrics}
    touching = views.touching(metric_page(name))
    findings = tuple(one for one in touching if one not in derived | elsewhere)
    picture = chart(views, name, f"{metric.name}: {scoped[0].title}", lead) if scoped else None
    drawn = _drawn(ladders, lead, picture)
    return MetricPage(
        path=metric_page(name),
        table=f"data/metrics/{name}.csv",
        metric=metric,
        within=views.metric(metric.within) if metric.within else None,
        breaks=tuple(
            BreakView(views.day(one.on), one.on, one.what, tuple(map(views.actor, one.said_by)))
            for one in breaks_between(metric, date.min, date.max)
        ),
        row=_row(ladders, name, assertions, scoped, lead, given),
        answers=given,
        opening=lead_of(views, given),
        chart=picture,
        drawn=drawn,
        undrawn=len(scoped[0].entries) - len(drawn) if scoped else 0,
        lead=scoped[0] if scoped else None,
        others=scoped[1 : 1 + OPEN_SCOPES_OF_METRIC],
        folded=scoped[1 + OPEN_SCOPES_OF_METRIC :],
        stories=stories(ladders, name),
        days=_days(name, assertions, views.days),
        routes=routes[:OPEN_ROUTES],
        folded_routes=routes[OPEN_ROUTES:],
        findings=findings[:MOST_FINDINGS],
        more_findings=len(elsewhere.intersection(touching)) + len(findings[MOST_FINDINGS:]),
        derived=tuple(one for one in touching if one in derived),
        in_lead=tuple(lead),
    )


def _drawn(ladders: Ladders, lead: Sequence[Assertion], picture: ChartView | None) -> tuple[Entry, ...]:
    """The figures that a chart draws, as they stand on a ladder."""
    placed = ladders.placed(lead) if picture else ()
    return tuple(one.entry for one in placed if picture and one.rung.lead.id in picture.figures)


def _days(name: str, assertions: Sequence[Assertion], days: Sequence[date]) -> tuple[Month, ...]:
    """The days whose record has the metric, darker where more figures for it were given on the day itself."""
    known = min((one.known_by for one in assertions if one.known_by), default=date.max)
    given = dict.fromkeys((day for day in days if day >= known), 0)
    for one in assertions:
        if one.first in given:
            given[one.first] += len(one.claims)
    return days_by_month((day, f"{day_page(day)}#metric-{name}", count) for day, count in given.items())


def _row(
    ladders: Ladders,
    name: str,
    assertions: Sequence[Assertion],
    scoped: Sequence[LadderView],
    lead: Sequence[Assertion],
    given: Answers,
) -> MetricRow:
    views = ladders.views
    metric = views.corpus.metrics[name]
    unit = (lead[0].scope.unit or metric.unit) if lead and metric.units else ""
    claims, in_scope = [claim for one in assertions for claim in one.claims], _borne(ladders, lead)
    latest, cited, given_by = _latest(ladders, lead, given)
    return MetricRow(
        link=views.metric(name),
        question=metric.question,
        scope=scoped[0].title if scoped else "",
        counted=_counted(views, lead[0].scope) if lead else "",
        latest=latest,
        cited=cited[:CITED_FIGURES],
        given_by=given_by,
        dispute=_dispute(given.first) if given.first else "",
        span=span([one.count for one in lead if is_numbered(one.count)], unit),
        claims=len(claims),
        sources=len({claim.article for claim in claims}),
        voices=len(independent(views.ledger, claims)),
        in_scope=in_scope,
        has_more=len(lead) < len(assertions),
        carried=_carried(views, lead),
    )


def _latest(
    ladders: Ladders, lead: Sequence[Assertion], given: Answers
) -> tuple[Step | None, tuple[str, ...], Link | None]:
    """The figure that stands for a metric in a table, its marks, and who gave it."""
    views = ladders.views
    if given.first:
        first = given.first.latest
        return first.step, first.marks, views.actor(first.giver) if first.giver else None
    entries = ladders.entries([one for one in lead if is_live(views.ledger, one)])
    by_weight = sorted(entries, key=lambda entry: (not entry.step.day_page, not entry.step.has_voice))
    entry = next(iter(by_weight), None)
    return (entry.step, entry.marks, next(iter(entry.step.speakers), None)) if entry else (None, (), None)


def _dispute(first: Answer) -> str:
    """A code for what was said against the figure that leads: itself, in other words, perhaps, or of another scope."""
    against = [one for one in first.latest.outcomes if one not in first.latest.as_called]
    if any(one.reason not in POSSIBLE for one in against):
        return "disputed"
    if against:
        return "disputed-perhaps"
    if first.latest.as_called:
        return "disputed-as-called"
    alike = (one for one in first.elsewhere if one.count.number == first.latest.count.number)
    return "disputed-elsewhere" if any(True for _ in alike) else ""


def _carried(views: Views, lead: Sequence[Assertion]) -> Carried | None:
    """The figure of one speaker that the most sources carry; one whom only a general word names is none."""
    sources: dict[tuple[Count, ActorId], set[str]] = {}
    for claim in (claim for one in lead for claim in one.exact if not claim.is_general):
        if len(claim.speakers) == 1 and is_numbered(claim.count):
            sources.setdefault((claim.count, claim.speakers[0]), set()).add(claim.article)
    most = max(sources, key=lambda key: (len(sources[key]), str(key)), default=None)
    if most is None or len(sources[most]) < WIDELY_CARRIED:
        return None
    return Carried(str(most[0]), views.named(most[1]), len(sources[most]))


def _borne(ladders: Ladders, assertions: Sequence[Assertion]) -> Borne:
    """By what figures are borne; that a number is not given is no figure."""
    book = ladders.views.ledger
    claims = [claim for one in assertions for claim in one.claims if claim.count.qualifier is not Qualifier.NOT_GIVEN]
    sources = {claim.article for claim in claims}
    voices = independent(book, claims)
    speakers = {(claim.voice, name) for claim in claims for name in claim.speakers if claim.voice in voices}
    shares = len(speakers) > len(voices)
    one = in_sentence.actor(book.corpus, min(voices)) if shares and len(voices) == 1 else ""
    return Borne(len(claims), len(sources), len(voices), has_general(book, claims), shares, one)


def _counted(views: Views, of: Scope) -> str:
    """Of whom and where the figures of a scope are; a place that no figure has is not told to be missing."""
    return naming.scope(views.corpus, of) if has_place(views.ledger, of) else naming.scope_anywhere(views.corpus, of)


def _pages(material: Material) -> tuple[MetricPage, ...]:
    return metric_pages(material.ladders)


def _title(page: MetricPage) -> str:
    return page.metric.question


KIND = PageKind("metric", MetricPage, _pages, title=_title, retells=True)
