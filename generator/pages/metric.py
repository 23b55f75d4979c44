"""The pages of metrics, and the row by which an index or the home page sums one up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator import wording
from generator.assertions import Assertion
from generator.counts import Interval, Number, Qualifier
from generator.ledger import Ledger
from generator.pages.parts import Link, Scoped, Step, day_page, metric_page
from generator.pages.views import Views, is_live
from generator.records import Metric
from generator.status import Standing, Status


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voice last said in the leading scope, and what it had said before."""

    voice: Link
    latest: Step
    earlier: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One metric in one line."""

    link: Link
    question: str
    scope: str
    latest: Step | None
    standing: str
    claims: int
    sources: int
    voices: int


@dataclass(frozen=True, slots=True)
class MetricPage:
    """`metrics/<id>.md`."""

    path: str
    metric: Metric
    within: Link | None
    kind: str
    row: MetricRow
    answers: tuple[Answer, ...]
    lead: Scoped | None
    others: tuple[Scoped, ...]
    days: tuple[Link, ...]
    disputes: tuple[str, ...]
    findings: tuple[str, ...]


_KINDS = {
    "cumulative": "adds up from the beginning, so a later figure replaces an earlier one",
    "stock": "holds at a moment, so figures for different moments do not replace each other",
    "flow": "counts within a period, so figures for different periods do not replace each other",
    "fixed": "does not change in the time recorded",
}


def metric_pages(views: Views, nights: Mapping[date, Ledger]) -> tuple[MetricPage, ...]:
    """A page for each metric in the registry."""
    by_metric: dict[str, list[Assertion]] = {name: [] for name in views.corpus.metrics}
    for assertion in views.ledger.assertions:
        by_metric[assertion.scope.metric].append(assertion)
    known = {day: {one.scope.metric for one in night.assertions} for day, night in nights.items()}
    return tuple(
        _page(views, name, by_metric[name], [day for day in views.days if name in known[day]])
        for name in sorted(by_metric)
    )


def _page(views: Views, name: str, assertions: Sequence[Assertion], days: Sequence[date]) -> MetricPage:
    metric = views.corpus.metrics[name]
    scoped = views.scoped(assertions)
    standings = views.ledger.standings
    disputes = {
        by.id: None for one in assertions for each in _all(standings[one.id]) for by in each.by if not by.figure
    }
    return MetricPage(
        path=metric_page(name),
        metric=metric,
        within=views.metric(metric.within) if metric.within else None,
        kind=_KINDS[metric.kind],
        row=_row(views, name, assertions, scoped),
        answers=_answers(views, assertions, scoped),
        lead=scoped[0] if scoped else None,
        others=scoped[1:],
        days=tuple(Link(wording.day(day), f"{day_page(day)}#metric-{name}") for day in days),
        disputes=tuple(disputes),
        findings=views.touching(metric_page(name)),
    )


def _all(standing: Standing) -> tuple[Standing, ...]:
    return (standing, *standing.also)


def _row(views: Views, name: str, assertions: Sequence[Assertion], scoped: Sequence[Scoped]) -> MetricRow:
    lead = _in_lead(views, assertions, scoped)
    live = [one for one in lead if is_live(views.ledger, one)]
    steps = views.steps(live)
    dated = [step for step in steps if step.day_page]
    return MetricRow(
        link=views.metric(name),
        question=views.corpus.metrics[name].question,
        scope=scoped[0].title if scoped else "",
        latest=next(iter(dated or steps), None),
        standing=_span([one.count.literal for one in live if one.count.literal]),
        claims=sum(len(one.claims) for one in assertions),
        sources=len({source for one in assertions for source in one.sources}),
        voices=len({one.voice for one in assertions if one.voice}),
    )


def _in_lead(views: Views, assertions: Sequence[Assertion], scoped: Sequence[Scoped]) -> list[Assertion]:
    """The assertions of the scope that leads the page."""
    if not scoped:
        return []
    return [one for one in assertions if wording.scope(views.corpus, one.scope) == scoped[0].title]


def _answers(views: Views, assertions: Sequence[Assertion], scoped: Sequence[Scoped]) -> tuple[Answer, ...]:
    """One answer a voice that gave a number, the voice with the most claims first."""
    by_voice: dict[str, list[Assertion]] = {}
    for assertion in _in_lead(views, assertions, scoped):
        if assertion.voice and assertion.count.qualifier is not Qualifier.VAGUE:
            by_voice.setdefault(assertion.voice, []).append(assertion)
    answers = []
    for voice, members in sorted(
        by_voice.items(), key=lambda item: (-sum(len(one.claims) for one in item[1]), item[0])
    ):
        steps = views.steps(members)
        live = [step for step in steps if step.change.word == wording.CHIPS[Status.STANDING]]
        current = [step for step in live if step.day_page] or live
        if current:
            past = tuple(step for step in steps if step not in live)
            answers.append(Answer(views.actor(voice), current[0], past))
    return tuple(answers)


def _span(intervals: Sequence[Interval]) -> str:
    """The range that standing figures cover: `164 to 225`, `225`; `40 or more` only where all are open."""
    if not intervals:
        return ""
    bounded = [(one.low, one.high) for one in intervals if one.high is not None]
    if not bounded:
        return f"{_written(min(one.low for one in intervals))} or more"
    low, high = min(low for low, _ in bounded), max(high for _, high in bounded)
    return _written(low) if low == high else f"{_written(low)} to {_written(high)}"


def _written(number: Number) -> str:
    return f"{number:,}"
