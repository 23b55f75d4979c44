"""The pages of metrics."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from markdown.extensions.toc import slugify

from generator.cite.addresses import Addresses
from generator.cite.linked import json_in_page
from generator.cite.places import PagePath, day_page, metric_anchor, metric_page
from generator.exports.feeds import feed_of_metric
from generator.exports.metric_data import linked_metric
from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.reading.former import first_metric
from generator.record.apart import without
from generator.record.ids import ClaimId
from generator.record.registries import Metric, breaks_between
from generator.rules import rule_of
from generator.site.nights.stops import night_file, nights_of_most
from generator.site.pages.kind import Material, PageKind, looked_into, made_apart
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.divided import (
    ROWS_OF_NEWEST,
    Divided,
    LedTo,
    divided,
    has_named,
    newest_drawn,
    newest_rows,
)
from generator.site.pages.metric.line import FigureLine, figure_line
from generator.site.pages.metric.row import MetricRow, figure_in_table, row_of_metric
from generator.site.pages.part.page import PartPage
from generator.site.parts.answers import Answers, Lead, answers, lead_of
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.resting import further_sources, resting_on
from generator.site.parts.basis import Basis
from generator.site.parts.chart import ChartView, chart
from generator.site.parts.days_by_month import Month, days_by_month
from generator.site.parts.figure_rows import ScopeRow, first_and_others, nameless_rows
from generator.site.parts.given_by_day import numbers_given
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.metric_room import most_drawn
from generator.site.parts.one_row import is_in_table, is_lead_alone
from generator.site.parts.place_map import PlaceMap, place_map
from generator.site.parts.routes import Route
from generator.site.parts.stories import Story, stories

# Of so many groups and places a figure stands open; all others are folded.
OPEN_SCOPES = 6
# So many figures without a day or a speaker stand in rows alone; of more a line tells the values first.
NAMELESS_OPEN = 2
# So many findings stand on the page of a metric, the weightiest; all stand on the page of findings.
MOST_FINDINGS = 2
# So many routes from an origin to its sources stand open; more are folded together.
OPEN_ROUTES = 3


@dataclass(frozen=True, slots=True)
class BreakView:
    """A day from which a metric counts something else, and whose counting that is."""

    day: Link | None
    on: date
    what: str
    said_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MetricPage:
    """`metrics/<id>.md`; `table` is the file with its claims, `feed` that of what is new.

    `linked` is what it says to programs, empty where there is no figure. `drawn` are the figures of the chart, newest
    first, and `undrawn` is how many more its ladder has. `basis` is that of the figure that leads; so many more sources
    `may_repeat` it. `narrower` are the metrics of which figures are given and which lie within it. At `nights` its
    switch stops, among them those of the days of most figures (`nights_of_most`). Of each other group and place
    `scopes` has what leads it, and `of_scopes` its other figures; `nameless` are those of its ladder that stand there
    in a table. Where that has one row open, all its figures stand with the scopes (`is_in_table`). Of what is too long
    for a page `ladder` has the newest, and `elsewhere` the rest; of very many figures `in_lead` charts draw the
    `newest`.
    """

    path: PagePath
    table: str
    feed: str
    metric: Metric
    is_leading: bool
    within: Link | None
    narrower: tuple[FigureLine, ...]
    breaks: tuple[BreakView, ...]
    counted_in: str
    row: MetricRow
    answers: Answers
    opening: Lead | None
    basis: Basis | None
    may_repeat: int
    chart: ChartView | None
    drawn: tuple[Entry, ...]
    undrawn: int
    lead: LadderView | None
    ladder: LadderView | None
    elsewhere: Divided
    nameless: tuple[ScopeRow, ...]
    map: PlaceMap | None
    others: tuple[LadderView, ...]
    scopes: tuple[ScopeRow, ...]
    of_scopes: tuple[ScopeRow, ...]
    stories: tuple[Story, ...]
    lives: tuple[Link, ...]
    days: tuple[Month, ...]
    nights: tuple[date, ...]
    routes: tuple[Route, ...]
    folded_routes: tuple[Route, ...]
    findings: tuple[str, ...]
    more_findings: int
    derived: tuple[str, ...]
    in_lead: tuple[Assertion, ...]
    newest: tuple[Assertion, ...]
    linked: str
    is_in_table: bool = False
    nights_of_most: tuple[date, ...] = ()

    @property
    def parts(self) -> tuple[PartPage, ...]:
        """The pages of what is too long for this one."""
        return self.elsewhere.parts

    @property
    def is_cut(self) -> bool:
        """Whether charts leave older figures out."""
        return len(self.newest) < len(self.in_lead)

    @property
    def newest_drawn(self) -> int:
        """How many figures its chart draws, where that leaves older ones out; else none."""
        return len(self.drawn) if self.is_cut else 0

    @property
    def is_of_one(self) -> bool:
        """Whether its basis tells all sources and speakers of its scope."""
        return bool(self.basis) and self.row.is_of_one

    @property
    def contested(self) -> str:
        """What the figure that leads counts, where others gave other figures, so that all of them are told first."""
        others = [one for one in self.answers.voices[1:] if not one.latest.rung.lead.is_general]
        return self.answers.voices[0].latest.in_full if others and self.row.span else ""

    @property
    def opens_with_range(self) -> bool:
        """Whether its opening begins with all that was given, as that of the home page does."""
        return self.is_leading and bool(self.contested)

    @property
    def range(self) -> str:
        """From which to which figure those of all reach, for whoever has no room for more than one; else empty."""
        return say("metric-range", what=self.contested, span=self.row.span) if self.contested else ""

    @property
    def is_on_lead(self) -> bool:
        """Whether its ladder would only tell the lead again."""
        return self.lead is not None and is_lead_alone(self.lead, self.answers)

    @property
    def shows_ladder(self) -> bool:
        """Whether its first ladder stands under a heading: not where that would be one row."""
        return self.lead is not None and not self.is_on_lead and not self.is_in_table

    @property
    def ladder_title(self) -> str:
        """The code of what stands above its first ladder: one number alone did not move."""
        numbers = {entry.step.value for entry in self.lead.entries} if self.lead else set()
        return "metric-moved" if len(numbers) > 1 else "metric-given"

    @property
    def has_few_nameless(self) -> bool:
        """Whether the figures without a day or a speaker are so few that their rows stand open."""
        return len(self.nameless) <= NAMELESS_OPEN

    @property
    def has_rows_of_all(self) -> bool:
        """Whether the list in which a long answer has the other figures says again what a ladder or a table has."""
        return self.opening is not None and self.opening.is_listed and (self.shows_ladder or self.is_in_table)

    @property
    def newest_of(self) -> str:
        """A code for which figures of a long ladder it has the newest of: those with a speaker, or all."""
        unnamed = [entry for entry in self.lead.named if not entry.is_named] if self.lead else []
        return "named" if unnamed and self.lead and has_named(self.lead) else "all"

    @property
    def has_denied_beside(self) -> bool:
        """Whether beside the newest of a long ladder stands what a denial among them is of."""
        return self.ladder is not None and sum(len(block.rows) for block in self.ladder.blocks) > ROWS_OF_NEWEST

    @property
    def draws_first(self) -> bool:
        """Whether its chart stands between the first figure and the list in which a long answer has the others."""
        opening = self.opening
        return self.chart is not None and opening is not None and opening.is_listed and opening.chief is not None

    @property
    def tells_elsewhere(self) -> bool:
        """Whether to tell how many claims there are for all groups and places: not where all are of one source."""
        return self.row.has_more and not (self.is_of_one and self.row.sources == 1)

    @property
    def lead_anchor(self) -> str:
        """The address of its first ladder: that of a heading with whom and where that is of, which others lead to."""
        return slugify(self.lead.title, "-") if self.lead else ""

    @property
    def scopes_anchor(self) -> str:
        """The address of its groups and places: that of their heading."""
        return slugify(say("metric-scopes"), "-")

    @property
    def night_file(self) -> str:
        """The path of the file that the switch of nights fetches."""
        return night_file(PurePosixPath(self.path).stem)


def _narrower(views: Views, name: str, pages: Mapping[str, MetricPage]) -> Iterator[FigureLine]:
    """The metrics of which figures are given that are declared to count a part of what another one does."""
    for narrower, metric in views.corpus.metrics.items():
        if metric.within == name and views.ledger.by_metric.get(narrower):
            yield figure_line(views, looked_into(pages[narrower]).row)


def metric_pages(ladders: Ladders, addresses: Addresses, numbers: Sequence[LifePage]) -> tuple[MetricPage, ...]:
    """A page for each metric in the registry; `numbers` are the pages of the disputed numbers."""
    views = ladders.views
    by_metric, nights = views.ledger.by_metric, views.stops
    pages = {
        name: _page(ladders, addresses, name, by_metric.get(name, ()), numbers, nights.get(name, ()))
        for name in sorted(views.corpus.metrics)
    }
    return tuple(_with_narrower(views, name, pages) for name in pages)


@made_apart
def _with_narrower(views: Views, name: str, pages: Mapping[str, MetricPage]) -> MetricPage:
    """A page with the rows of the metrics that lie within its own."""
    return replace(pages[name], narrower=tuple(_narrower(views, name, pages)))


@made_apart
def _page(
    ladders: Ladders,
    addresses: Addresses,
    name: str,
    assertions: Sequence[Assertion],
    numbers: Sequence[LifePage],
    nights: tuple[date, ...],
) -> MetricPage:
    views = ladders.views
    metric = views.corpus.metrics[name]
    lead = ladders.leading(assertions)
    routes = () if ladders.divided_routes(name) else ladders.routes(assertions)
    given = answers(ladders, lead, [one for one in assertions if one not in lead])
    first = given.first.latest if given.first else None
    scoped = ladders.scoped(assertions, chief=first.rung.lead.id if first else "")
    derived = {finding.id for finding in views.found if finding.result is not None}
    touching = views.touching(metric_page(name))
    disputed = tuple(one.link for one in numbers if one.metric.path == metric_page(name))
    findings, further = _findings(views, [one for one in touching if one not in derived], disputed)
    opening = lead_of(views, given)
    chief = opening.chief if opening else None
    # Where what leads is none at all, the disputed figure that it answers is put first.
    put = figure_in_table(given.of_lead) if given.of_lead.first and chief else None
    label = put.label if put and (put is not first or (chief and chief.label)) else ""
    basis = resting_on(views, put, label) if put else None
    in_table = bool(scoped) and is_in_table(scoped[0], given)
    newest = newest_drawn(ladders, lead)
    picture = chart(views, name, f"{metric.name}: {scoped[0].title}", newest) if scoped and not in_table else None
    drawn = _drawn(ladders, lead, picture)
    row = row_of_metric(ladders, name, assertions, scoped, lead, given, opening)
    map_ = place_map(ladders, name, assertions, lead)
    # What the table of the map has comes after all that has no place on it.
    on_map = {place.shown.scope for place in map_.rows} if map_ else set()
    apart, mapped = ([one for one in scoped[1:] if (one.title in on_map) is is_mapped] for is_mapped in (False, True))
    apart = [*([_open_first(scoped[0])] if in_table else []), *apart]
    of_ladders = first_and_others([*apart, *mapped], min(OPEN_SCOPES, len(apart)))
    scopes, of_scopes = (tuple(_noted(views, rows)) for rows in of_ladders)
    shown = scoped[0] if scoped and not in_table and not is_lead_alone(scoped[0], given) else None
    days = _days(ladders, name, assertions)
    elsewhere = divided(ladders, name, shown, (*scopes, *of_scopes), days)
    return MetricPage(
        path=metric_page(name),
        table=f"data/metrics/{name}.csv",
        feed=feed_of_metric(name),
        metric=metric,
        is_leading=name == views.corpus.event.lead_metric,
        within=views.metric(metric.within) if metric.within else None,
        narrower=(),
        breaks=_breaks(views, metric),
        counted_in=formats.either((metric.unit, *metric.units)),
        row=row,
        answers=given,
        opening=opening,
        basis=basis,
        may_repeat=_further(put, basis, scoped) if put and basis else 0,
        chart=picture,
        drawn=drawn,
        undrawn=len(scoped[0].entries) - len(drawn) if scoped else 0,
        lead=scoped[0] if scoped else None,
        ladder=(newest_rows(scoped[0]) if elsewhere.ladder else scoped[0]) if scoped else None,
        elsewhere=elsewhere,
        nameless=nameless_rows(scoped[0]) if scoped and not elsewhere.ladder else (),
        map=map_,
        others=scoped[1:],
        scopes=scopes,
        of_scopes=() if elsewhere.scopes else of_scopes,
        stories=stories(ladders, name),
        lives=disputed,
        days=() if elsewhere.days else days_by_month(days),
        nights=nights,
        routes=routes if len(routes) <= OPEN_ROUTES else (),
        folded_routes=routes if len(routes) > OPEN_ROUTES else (),
        findings=findings,
        more_findings=further,
        derived=tuple(one for one in touching if one in derived),
        in_lead=tuple(lead),
        newest=tuple(newest),
        linked=_linked(views, name, lead, addresses),
        is_in_table=in_table,
        nights_of_most=nights_of_most(nights, {day: count for day, _, count in days}),
    )


def _noted(views: Views, rows: Iterable[ScopeRow]) -> Iterator[ScopeRow]:
    """The rows; with what was counted within a time goes the note of its record, which tells what of it is meant.

    Unless it tells what is in doubt: that stands in the row.
    """
    for row in rows:
        claim, doubt = views.ledger.claim_of_id[ClaimId(row.entry.step.cites[0])], row.entry.step.in_doubt
        is_within = isinstance(claim, FigureSaid) and claim.scope.period is not None and claim.record.note != doubt
        yield replace(row, remark=claim.record.note or "") if is_within and not row.remark else row


def _further(one: Given, basis: Basis, scoped: Sequence[LadderView]) -> int:
    """How many more sources than its basis stand with a figure on any ladder of a page."""
    return further_sources(one, basis, [entry for view in scoped for entry in view.entries])


def _open_first(view: LadderView) -> LadderView:
    """A ladder whose folded figures come after the others."""
    return replace(view, entries=(*without(view.entries, view.quiet), *view.quiet))


def _findings(views: Views, touching: Sequence[str], disputed: Iterable[Link]) -> tuple[tuple[str, ...], int]:
    """The findings that a page of a metric tells, and how many more there are.

    Those of rules that are told among all findings alone stand there only where there are no others. What is of a
    number whose page the metric leads to is told there.
    """
    led_to = {one.path for one in disputed}
    elsewhere = {finding.id for finding in views.found if not rule_of(finding).on_metrics}
    here = [one for one in touching if one not in elsewhere] or touching
    kept = [one for one in here[:MOST_FINDINGS] if not (life := views.life_of(one)) or life.path not in led_to]
    return tuple(kept), len(touching) - len(kept)


def _breaks(views: Views, metric: Metric) -> tuple[BreakView, ...]:
    return tuple(
        BreakView(views.day(one.on), one.on, one.what, tuple(map(views.actor, one.said_by)))
        for one in breaks_between(metric, date.min, date.max)
    )


def _linked(views: Views, name: str, lead: Sequence[Assertion], addresses: Addresses) -> str:
    linked = linked_metric(views.ledger, name, lead, addresses, 3 * most_drawn(views.room))
    return json_in_page(linked) if linked else ""


def _drawn(ladders: Ladders, lead: Sequence[Assertion], picture: ChartView | None) -> tuple[Entry, ...]:
    """The figures that a chart draws, as they stand on a ladder."""
    placed = ladders.placed(lead) if picture else ()
    return tuple(one.entry for one in placed if picture and one.rung.lead.id in picture.figures)


def _days(ladders: Ladders, name: str, assertions: Sequence[Assertion]) -> list[LedTo]:
    """The days whose record has the metric, darker where more figures for it were given on the day itself."""
    known = min((one.known_by for one in assertions if one.known_by), default=date.max)
    given = dict.fromkeys((day for day in ladders.views.days if day >= known), 0)
    for day, figures in numbers_given(ladders, assertions).items():
        if day in given:
            given[day] = figures
    anchor = metric_anchor(first_metric(ladders.views.corpus, name))
    return [(day, f"{day_page(day)}#{anchor}", count) for day, count in given.items()]


def _pages(material: Material) -> tuple[MetricPage, ...]:
    return metric_pages(material.ladders, material.addresses, material.made(LifePage))


def _title(page: MetricPage) -> str:
    return page.metric.question


def _summary(page: MetricPage) -> str:
    """What it counts, where it has no answer to begin with."""
    return "" if page.opening else page.metric.definition


def _begins(page: MetricPage) -> str:
    return page.range if page.opening else ""


KIND = PageKind("metric", MetricPage, _pages, title=_title, summary=_summary, begins=_begins)
