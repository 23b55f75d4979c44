"""The pages of days: what was said and happened, and the record as it stood at the end of the day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator import wording
from generator.assertions import Assertion
from generator.claims import Claim
from generator.ledger import Ledger
from generator.pages.parts import Link, Scoped, day_page
from generator.pages.views import Views, is_live
from generator.records import DenialClaim


@dataclass(frozen=True, slots=True)
class MetricNight:
    """What the record held of one metric at the end of a day; `anchor` is the heading's id."""

    anchor: str
    metric: Link
    standing: tuple[Scoped, ...]
    disputed: tuple[Scoped, ...]


@dataclass(frozen=True, slots=True)
class MetricSaid:
    """What was said of one metric on a day."""

    metric: Link
    ladders: tuple[Scoped, ...]


@dataclass(frozen=True, slots=True)
class DayPage:
    """`days/<date>.md`."""

    path: str
    title: str
    weekday: str
    before: Link | None
    after: Link | None
    said: tuple[MetricSaid, ...]
    denials: tuple[str, ...]
    statements: tuple[str, ...]
    events: tuple[str, ...]
    told_later: tuple[str, ...]
    night: tuple[MetricNight, ...]
    claims: int
    figures: int
    findings: tuple[str, ...]


def day_pages(views: Views, nights: Mapping[date, Ledger]) -> tuple[DayPage, ...]:
    """A page for each day on which something was said, happened or was counted."""
    said: dict[date, list[Claim]] = defaultdict(list)
    happened: dict[date, list[Claim]] = defaultdict(list)
    described: dict[date, list[Claim]] = defaultdict(list)
    for claim in views.ledger.claims:
        if claim.when and claim.when.day:
            said[claim.when.day].append(claim)
        if claim.happened and claim.happened.day:
            happened[claim.happened.day].append(claim)
        as_of = claim.figure.as_of if claim.figure else None
        if as_of and as_of.day and not (claim.when and claim.when.day == as_of.day):
            described[as_of.day].append(claim)
    return tuple(
        _page(views, number, said[day], happened[day], described[day], nights[day])
        for number, day in enumerate(views.days)
    )


def _page(
    views: Views,
    number: int,
    said: list[Claim],
    happened: list[Claim],
    described: list[Claim],
    night: Ledger,
) -> DayPage:
    day = views.days[number]
    assertions = {one.id: one for claim in said if (one := views.ledger.by_claim.get(claim.id))}
    figures = sum(1 for claim in said if claim.figure)
    return DayPage(
        path=day_page(day),
        title=wording.day(day),
        weekday=wording.WEEKDAYS[day.weekday()],
        before=views.day(views.days[number - 1]) if number else None,
        after=views.day(views.days[number + 1]) if number + 1 < len(views.days) else None,
        said=_said(views, assertions.values()),
        denials=tuple(claim.id for claim in said if isinstance(claim.record, DenialClaim)),
        statements=tuple(claim.id for claim in said if claim.record.kind == "statement"),
        events=tuple(claim.id for claim in happened),
        told_later=tuple(claim.id for claim in described),
        night=_night(views, night),
        claims=len(said) + len(happened),
        figures=figures,
        findings=views.touching(day_page(day)),
    )


def _by_metric(assertions: Iterable[Assertion], views: Views) -> list[tuple[str, list[Assertion]]]:
    """Assertions by metric, the event's own metric first, then by name."""
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        found[assertion.scope.metric].append(assertion)
    lead = views.corpus.event.lead_metric
    return sorted(found.items(), key=lambda item: (item[0] != lead, views.metric(item[0]).text))


def _said(views: Views, assertions: Iterable[Assertion]) -> tuple[MetricSaid, ...]:
    return tuple(
        MetricSaid(views.metric(name), views.scoped(members)) for name, members in _by_metric(assertions, views)
    )


def _night(views: Views, night: Ledger) -> tuple[MetricNight, ...]:
    """The record as it stood: what was standing by then, and what had been denied or withdrawn."""
    rows = []
    for name, members in _by_metric(night.assertions, views):
        live = [one for one in members if is_live(night, one)]
        disputed = [one for one in members if night.standings[one.id].status in {"denied", "retracted"}]
        rows.append(
            MetricNight(
                anchor=f"metric-{name}",
                metric=views.metric(name),
                standing=views.scoped(live, night),
                disputed=views.scoped(disputed, night),
            )
        )
    return tuple(rows)
