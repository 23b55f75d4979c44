"""A metric as it stood on a night: answer, chart and ladder, made of what had certainly been said by then."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from generator.cite.places import day_page, metric_anchor
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.nights import Night
from generator.reading.former import first_metric
from generator.record.apart import without
from generator.record.fields import UNSTATED
from generator.record.noted import Apart, once_property
from generator.site.parts.answers import Answer, Answers, Lead, answers, lead_of
from generator.site.parts.chart import WITHIN_TEXT, ChartView, chart
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.lives import Life
from generator.site.parts.made import LastMade, Made
from generator.site.parts.makers import Views
from generator.site.parts.metric_nights import is_disowned, remarked_of
from generator.site.parts.objected_by import objected_by
from generator.site.parts.one_row import is_in_table

# So many words on its first figure are told of a night; the page of the metric has the others.
EXPLAINED = 1


@dataclass(frozen=True, slots=True)
class MetricAsOf:
    """What was known of a metric on a night.

    `scopes` are its ladders, that of the leading scope first. `record` is the path of the same night on the page of its
    day. Of so many figures on record no day is known by which they were certainly given (`undated`): they are left out.
    """

    metric: str
    day: date
    lead: Lead | None
    chart: ChartView | None
    scopes: tuple[LadderView, ...]
    undated: int
    record: str

    @property
    def opening(self) -> Lead | None:
        """The lead with as much of the words on its figure as a night tells."""
        return replace(self.lead, explained=self.lead.explained[:EXPLAINED]) if self.lead else None

    @property
    def ladder(self) -> LadderView:
        """The ladder of the leading scope."""
        return self.scopes[0]


# A metric on its nights, for whoever is made of them.
NightsApart = Callable[[], tuple[MetricAsOf, ...]]


class _Then(Views):
    """Views of what was known on a night, on which no disputed number has a page of its own."""

    @once_property
    def lives(self) -> tuple[Life, ...]:
        """None: a life tells all that became of a number since."""
        return ()


def as_of_nights(ladders: Ladders) -> Mapping[str, tuple[MetricAsOf, ...]]:
    """Each metric on the nights at which its switch stops, the first one first."""
    return {name: one() for name, one in nights_apart(ladders, ladders.views.stops).items()}


def nights_apart(ladders: Ladders, metrics: Collection[str]) -> Mapping[str, NightsApart]:
    """The same of some metrics, each with a note of whose words its nights are made."""
    views = ladders.views
    changed: dict[date, list[str]] = defaultdict(list)
    for name, days in views.stops.items():
        for day in days:
            changed[day].append(name)
    found: dict[str, list[Apart[MetricAsOf]]] = defaultdict(list)
    made, charts = Made(), LastMade[ChartView | None]()
    for night in views.ledger.nights(sorted(changed)):
        chosen = [name for name in changed[night.day] if name in metrics]
        if not chosen:
            continue
        # Others that changed on the night may be looked into.
        then = Apart(partial(ladders_of_night, views, night, changed[night.day], made))
        for name in chosen:
            found[name].append(Apart(partial(_as_of_night, ladders, then, name, night.day, charts)))
    return {name: partial(_each, nights) for name, nights in sorted(found.items())}


def _each(nights: Iterable[Apart[MetricAsOf]]) -> tuple[MetricAsOf, ...]:
    return tuple(night() for night in nights)


def _as_of_night(
    ladders: Ladders, then: Apart[Ladders], name: str, day: date, charts: LastMade[ChartView | None]
) -> MetricAsOf:
    return _as_of(ladders, then(), name, day, charts)


def ladders_of_night(views: Views, night: Night, metrics: Iterable[str], made: Made | None = None) -> Ladders:
    """The ladders of what had certainly been said of some metrics by a night, and of what had become of it by then.

    `made` is what was made on the nights before.
    What befell a figure on a day that no source bounds is told beside it, as on the page of the day.
    """
    registry, chosen = views.corpus.metrics, {*metrics}
    # What counts a part of a metric may stand beside its answer.
    names = [name for name in night.by_metric if name in chosen or registry[name].within in chosen]
    members = sorted((one for name in names for one in night.by_metric[name]), key=lambda one: one.id)
    standings = remarked_of(views, members, night)
    disputed = [standing for standing in standings.values() if standing.by or standing.also]
    loose = {claim.id for standing in disputed for each in standing.all for claim in each.denials}
    claims = tuple(
        [one for one in views.ledger.claims if (one.said.latest or date.max) <= night.day or one.id in loose]
    )
    then = replace(
        views.ledger,
        claims=claims,
        assertions=tuple(members),
        standings=dict(night.standings) | standings,
        by_claim=night.by_claim,
    )
    found = [one for day, one in views.found_by if day <= night.day]
    return Ladders(_Then(then, found, views.edit_address, made, views.days))


def _as_of(ladders: Ladders, then: Ladders, name: str, day: date, charts: LastMade[ChartView | None]) -> MetricAsOf:
    views = then.views
    members = views.ledger.by_metric[name]
    # The ladders of the whole record know where the routes and the stories of figures are told.
    scopes = objected_by(ladders.views.ledger, ladders.scoped(members, views.ledger.standings), day)
    lead = then.leading(members)
    title = f"{views.corpus.metrics[name].name}: {scopes[0].title}"
    given = answers_of_night(ladders.views.ledger, then, name, day)
    return MetricAsOf(
        metric=name,
        day=day,
        lead=lead_of(views, given, with_table=False),
        chart=charts.of(
            name,
            (lead, [views.ledger.standings[one.id] for one in lead], is_in_table(scopes[0], given)),
            lambda: None if is_in_table(scopes[0], given) else chart(views, f"night-{name}", title, lead, WITHIN_TEXT),
        ),
        scopes=scopes,
        undated=len([1 for claim in _claims_of(ladders.views.ledger, name) if claim.said.latest is None]),
        record=f"{day_page(day)}#{metric_anchor(first_metric(views.corpus, name))}",
    )


def answers_of_night(whole: Ledger, then: Ladders, name: str, day: date) -> Answers:
    """The answers of a night; none is called the last where a figure that is left out may have been given by then."""
    members = then.views.ledger.by_metric[name]
    lead = then.leading(members)
    given = answers(then, lead, without(members, lead))
    # What had not certainly been given by then may have been.
    unsure = [
        claim
        for claim in _claims_of(whole, name)
        if (claim.said.latest or date.max) > day and (claim.said.earliest or date.min) <= day
    ]
    return replace(
        given,
        voices=tuple(
            replace(one, is_last=one.is_last and _is_last(one, unsure), is_disowned=_is_disowned(whole, one))
            for one in given.voices
        ),
    )


def _is_disowned(whole: Ledger, answer: Answer) -> bool:
    """Whether somebody said, on that night or later, that a figure was not its speaker's."""
    return is_disowned(whole, answer.latest.rung.lead.claims[0].id)


def _is_last(answer: Answer, unsure: Iterable[FigureSaid]) -> bool:
    """Whether none of some figures may be its voice's, of what it answers."""
    final = answer.latest.rung.lead
    mine = (one for one in unsure if one.voice in {None, final.voice} or one.is_general)
    return not any(one.scope == final.scope or _is_open(one.scope) for one in mine)


def _is_open(scope: Scope) -> bool:
    return scope.group == UNSTATED or UNSTATED in scope.place


def _claims_of(whole: Ledger, name: str) -> list[FigureSaid]:
    """All claims of the figures of a metric."""
    return [claim for one in whole.by_metric[name] for claim in one.claims]
