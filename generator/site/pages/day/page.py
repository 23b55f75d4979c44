"""The pages of days: what was said and happened, and the record as it stood at the end of the day."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.cite.places import PagePath, day_page
from generator.language import formats, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.nights import Night
from generator.ledger.status import Standing
from generator.record.claims import StatementClaim
from generator.site.escape import esc
from generator.site.head import without_links
from generator.site.pages.day.changes import DayChanges, day_changes, new_totals
from generator.site.pages.day.divided import CHANGED, CLAIM_LINE, GIVEN, ListsElsewhere, divided_day
from generator.site.pages.day.given import GivenThatDay, given_that_day
from generator.site.pages.day.night import Above, NightRecord, night_record
from generator.site.pages.day.opening import headline, opening
from generator.site.pages.day.perhaps import (
    days_of_figure,
    denied_perhaps,
    is_day_inferred,
    is_loose,
    is_of_other_days,
    on_its_rung,
)
from generator.site.pages.day.then import KnownLater, changes_by, known_later, later_of, standings_by
from generator.site.pages.kind import Material, PageKind, made_apart
from generator.site.pages.life.page import LifePage
from generator.site.pages.part.page import PartLine, PartPage
from generator.site.parts.given_by_day import given_on
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Change, Link
from generator.site.parts.makers import Views
from generator.site.parts.metric_nights import MetricNight, metrics_in_order, nights_of_metrics
from generator.site.parts.objected_by import objected_by
from generator.site.parts.shown import Shown, shown
from generator.site.parts.stories import Story, stories
from generator.site.parts.wordings import each_once

# So many scopes of a metric stand open on the page of a day; the others are folded.
OPEN_SCOPES_OF_DAY = 3
# So many totals are named that were new by its night, and may have been given earlier.
ALSO_NEW = 3
# So many figures stand in its line of a list of days.
HEADLINE = 2
# So many claims or findings of a list stand open; the rest are folded, unless no more than `SPARE` are left.
OPEN_ROWS, OPEN_FINDINGS, SPARE = 3, 1, 1


@dataclass(frozen=True, slots=True)
class MetricSaid:
    """What was said of one metric on a day: the first scopes, and those folded below them.

    `also` are the totals that were new by its night, and are not certain to have been given on it.
    """

    metric: Link
    leading: tuple[LadderView, ...]
    others: tuple[LadderView, ...]
    also: Shown[str]

    @property
    def open(self) -> Iterator[Entry]:
        """The figures that stand open, a line each."""
        return (one for view in self.leading for one in view.named)


@dataclass(frozen=True, slots=True)
class DayPage:
    """`days/<date>.md`.

    `headline` is what a list of days tells of it, empty where nothing new was given on it.
    `usual_scope` is the group and place that the page tells once, empty where no figure of it is of that.
    `dated` has the words for the day of denials of it whose own day is inferred, `denied_perhaps` by when each was made
    that may be of it or of another day; both by the ids of claims.
    `states` is what had become by its night of figures that describe it, `later` what is known, and was
    not by then, of those that were given on it; both by the ids of claims.
    `contested` is what became later of the figures that lead its record of what the event counts first, by claim.
    """

    path: PagePath
    day: date
    title: str
    weekday: str
    before: Link | None
    after: Link | None
    stories: tuple[Story, ...]
    lives: tuple[Link, ...]
    said: tuple[MetricSaid, ...]
    denials: tuple[str, ...]
    dated: Mapping[str, str]
    denied_perhaps: Mapping[str, str]
    statements: Shown[str]
    events: Shown[str]
    described: tuple[str, ...]
    possible: tuple[str, ...]
    states: Mapping[str, Change]
    later: Mapping[str, KnownLater]
    contested: Mapping[str, Change]
    open: int
    appeared: tuple[Link, ...]
    night: tuple[MetricNight, ...]
    changes: DayChanges
    record: NightRecord
    elsewhere: tuple[PartLine, ...]
    lists: ListsElsewhere
    parts: tuple[PartPage, ...]
    news: str
    headline: str
    claims: int
    given: GivenThatDay
    findings: Shown[str]
    usual_scope: str

    @property
    def figures(self) -> int:
        """How many figures were certainly given on it."""
        return self.given.figures

    def scope_beside(self, scope: str, *, follows_another: bool = False) -> str:
        """What stands beside a figure of its group and place: nothing where the page tells it once for all.

        Below a figure of something else it stands there even so.
        """
        return "" if scope == self.usual_scope and not follows_another else scope

    @property
    def lead(self) -> str:
        """The sentences that open it, in Markdown."""
        return self._lead(esc(self.news))

    @property
    def summary(self) -> str:
        """The same in plain words."""
        return without_links(self._lead("{news}")).replace("{news}", self.news)

    def _lead(self, news: str) -> str:
        return say(self._opening, weekday=self.weekday, news=news, described=len(self.described))

    @property
    def _opening(self) -> str:
        """The code of what opens it; a day is not said to have had no figure where one may be of it."""
        if self.news:
            return "day-lead"
        if self.described:
            return "day-lead-described"
        return "day-lead-open" if self.possible or self.open else "day-lead-no-figure"


def day_pages(ladders: Ladders, stories: Sequence[Story], numbers: Sequence[LifePage]) -> tuple[DayPage, ...]:
    """A page for each day on which something was said, happened or was counted, or a source appeared."""
    said: dict[date, list[Claim]] = defaultdict(list)
    happened: dict[date, list[Claim]] = defaultdict(list)
    described: dict[date, list[FigureSaid]] = defaultdict(list)
    possible: dict[date, list[FigureSaid]] = defaultdict(list)
    views = ladders.views
    for claim in views.ledger.claims:
        if claim.said.day:
            said[claim.said.day].append(claim)
        if claim.happened and claim.happened.day:
            happened[claim.happened.day].append(claim)
    for claim in views.ledger.figures:
        as_of = claim.record.as_of
        if as_of and as_of.day and claim.said.day != as_of.day:
            described[as_of.day].append(claim)
        for day in days_of_figure(views.ledger, claim, views.corpus.event.begins):
            if claim.when or not any(is_of_other_days(one, day) for one in on_its_rung(ladders, claim)):
                possible[day].append(claim)
    loose = [one for one in views.ledger.figures if is_loose(one)]
    begins = views.corpus.event.begins
    may_be_denied = denied_perhaps(views.ledger, begins)

    def of(day: date) -> _OfDay:
        may_be = [one for one in loose if one.said.allows(day) and day not in days_of_figure(views.ledger, one, begins)]
        return _OfDay(said[day], happened[day], described[day], possible[day], may_be, may_be_denied.get(day, ()))

    nights = nights_of_metrics(ladders)
    return tuple(_page(ladders, night, of(night.day), stood, stories, numbers) for night, stood in nights)


class _OfDay(NamedTuple):
    """What was said on a day, what happened, the figures that describe it, and those that may have been given on it.

    Those of which a figure may have been given on so many days that it is not listed are `loose`, `denied` what may
    have been denied, withdrawn or revised on it.
    """

    said: list[Claim]
    happened: list[Claim]
    described: list[FigureSaid]
    possible: list[FigureSaid]
    loose: list[FigureSaid]
    denied: Sequence[Claim]


@made_apart
def _page(
    ladders: Ladders,
    by_then: Night,
    of_day: _OfDay,
    night: tuple[MetricNight, ...],
    all_stories: Iterable[Story],
    numbers: Iterable[LifePage],
) -> DayPage:
    views, day = ladders.views, by_then.day
    said, happened, described, possible, loose, denied = of_day
    distinct = each_once(claim for claim in said if not isinstance(claim, FigureSaid))
    number = views.days.index(day)
    given = given_on(views.ledger, day, said)
    standings = standings_by(views, by_then, given)
    figures = _said(ladders, given, standings, night, day)
    stories = tuple(story for story in all_stories if day in story.days)
    may_be = _once(ladders, (one for one in possible if one.id not in {other.id for other in described}))
    may_be_long = _once(ladders, loose)
    above = {(cite, one.step.value) for metric in figures for one in metric.open for cite in one.step.cites}
    changes, record = day_changes(views.corpus.metrics, night, day), _record(views, night, above, day)
    usual = naming.scope_of_event(views.corpus)
    of_day_denied = [claim for claim in distinct if isinstance(claim, DenialSaid | RevisionSaid)]
    denials = tuple(claim.id for claim in of_day_denied)
    perhaps: dict[str, str] = {claim.id: naming.said_as_dated(claim) for claim in each_once(denied)}
    statements = tuple(claim.id for claim in distinct if isinstance(claim.record, StatementClaim))
    events, of_it = tuple(claim.id for claim in each_once(happened)), tuple(claim.id for claim in described)
    appeared, states = _appeared(views, day), changes_by(views, by_then, described)
    lists = {"possible": may_be, "described": of_it, "statements": statements, "events": events, "appeared": appeared}
    here = divided_day(views, day, record, lists, states, _besides(figures, changes, (*denials, *perhaps)))
    return DayPage(
        path=day_page(day),
        day=day,
        title=formats.day(day),
        weekday=formats.weekday(day),
        before=views.day(views.days[number - 1]) if number else None,
        after=views.day(views.days[number + 1]) if number + 1 < len(views.days) else None,
        stories=stories,
        lives=tuple(one.link for one in numbers if any(one.path == story.life for story in stories)),
        said=figures,
        denials=denials,
        dated={claim.id: naming.said_as_dated(claim) for claim in of_day_denied if is_day_inferred(claim)},
        denied_perhaps=perhaps,
        statements=shown(statements, OPEN_ROWS, SPARE),
        events=shown(events, OPEN_ROWS, SPARE),
        described=of_it,
        possible=may_be,
        states=states,
        later=known_later(views, given, standings),
        contested=_contested(views, night),
        open=len(may_be_long),
        appeared=appeared,
        night=night,
        changes=changes,
        record=here.record,
        elsewhere=here.elsewhere,
        lists=here.lists,
        parts=here.parts,
        news=opening(views, night, day, is_open=bool(possible or may_be_long)),
        headline=headline(views, night, day, HEADLINE),
        claims=_made_once(day, said, happened),
        given=_given(views, figures, said),
        findings=shown(_findings(views, day, stories), OPEN_FINDINGS, SPARE),
        usual_scope=usual if usual in {*_scopes(figures, changes, record)} else "",
    )


def _contested(views: Views, night: Sequence[MetricNight]) -> dict[str, Change]:
    """What became later of the figures that lead the record of what the event counts first."""
    steps = [entry.step for row in night[:1] for view in row.leading[:1] for entry in view.of_title]
    return {step.cites[0]: change for step in steps if (change := later_of(views, step))}


def _appeared(views: Views, day: date) -> tuple[Link, ...]:
    """The sources of a day."""
    sources = sorted(views.corpus.sources.items())
    return tuple(views.source(name) for name, one in sources if one.published and one.published.day == day)


def _besides(figures: Iterable[MetricSaid], changes: DayChanges, denials: Sequence[str]) -> int:
    """How many elements what always stands on the page of a day has."""
    given = sum(len(view.named) for metric in figures for view in (*metric.leading, *metric.others))
    return GIVEN * given + CHANGED * len((*changes.rows.all, *changes.between)) + CLAIM_LINE * len(denials)


def _record(views: Views, night: Sequence[MetricNight], above: Collection[Above], day: date) -> NightRecord:
    """The record of the night of a day."""
    return night_record(views.corpus.metrics, night, above, say("when-by", day=formats.day(day)))


def _scopes(figures: Iterable[MetricSaid], changes: DayChanges, record: NightRecord) -> Iterator[str]:
    """The groups and places of the rows of a page."""
    yield from (one.scope or view.title for metric in figures for view in metric.leading for one in view.entries)
    yield from (row.scope for row in (*changes.rows.all, *changes.between))
    yield from record.scopes


def _findings(views: Views, day: date, disputed: Iterable[Story]) -> Iterator[str]:
    """The findings on what was said on a day, without those on a number to whose page it leads."""
    led_to = {story.life for story in disputed}
    for one in views.touching(day_page(day)):
        if not (life := views.life_of(one)) or life.path not in led_to:
            yield one


def _made_once(day: date, said: list[Claim], happened: list[Claim]) -> int:
    """How many claims are of a day, of what is told alike in several sources one."""
    made = {claim.id: claim for claim in (*_made(day, said), *happened)}.values()
    figures = [claim for claim in made if isinstance(claim, FigureSaid)]
    return len(figures) + len(each_once(claim for claim in made if not isinstance(claim, FigureSaid)))


def _once(ladders: Ladders, claims: Iterable[Claim]) -> tuple[str, ...]:
    """One of some claims for each rung on which they stand, in their order: that which leads it, or the first."""
    found: dict[str, str] = {}
    for claim in claims:
        lead = ladders.leads[claim.id]
        found[lead] = claim.id if claim.id == lead else found.get(lead, claim.id)
    return tuple(found.values())


def _given(views: Views, figures: Iterable[MetricSaid], said: Iterable[Claim]) -> GivenThatDay:
    """By whom the figures of a day were given."""
    ladders = (view for metric in figures for view in (*metric.leading, *metric.others))
    by_id: dict[str, FigureSaid] = {claim.id: claim for claim in said if isinstance(claim, FigureSaid)}
    return given_that_day(views.ledger, (entry for view in ladders for entry in view.entries), by_id)


def _made(day: date, said: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that were certainly made on a day; what only words another has its day from that."""
    for claim in said:
        states = claim.when is not None and claim.when.day == day
        if states or not (isinstance(claim, FigureSaid) and claim.words_of):
            yield claim


def _said(
    ladders: Ladders,
    assertions: Iterable[Assertion],
    standings: Mapping[str, Standing],
    night: Iterable[MetricNight],
    day: date,
) -> tuple[MetricSaid, ...]:
    """The figures of a day by metric, each with what had become of it by the night."""
    came = {row.name: new_totals(row, day) for row in night}
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        found[assertion.scope.metric].append(assertion)
    rows = []
    for name in metrics_in_order(found, ladders.views):
        scoped = objected_by(ladders.views.ledger, ladders.scoped(found[name], standings), day)
        leading, others = scoped[:OPEN_SCOPES_OF_DAY], scoped[OPEN_SCOPES_OF_DAY:]
        here = {one.step.value for view in leading for one in view.entries}
        also = [value for value in came.get(name, ()) if value not in here]
        rows.append(MetricSaid(ladders.views.metric(name), leading, others, shown(also, ALSO_NEW, spare=1)))
    return tuple(rows)


def _pages(material: Material) -> tuple[DayPage, ...]:
    corpus = material.views.corpus
    metrics = sorted(corpus.metrics, key=lambda name: (name != corpus.event.lead_metric, name))
    found = [story for name in metrics for story in stories(material.ladders, name)]
    return day_pages(material.ladders, found, material.made(LifePage))


def _title(page: DayPage) -> str:
    return page.title


def _summary(page: DayPage) -> str:
    return say("day-summary", day=page.title, lead=page.summary)


KIND = PageKind("day", DayPage, _pages, title=_title, summary=_summary)
