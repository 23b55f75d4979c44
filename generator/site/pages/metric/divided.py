"""What of a metric stands on pages of its own, because it is too long for one: each is told there in whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.parting import by_day
from generator.cite.places import metric_page, routes_folder
from generator.language import say
from generator.language.formats import lowered
from generator.ledger.assertion import Assertion
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.days_by_month import days_by_month
from generator.site.parts.figure_rows import ScopeRow, opening
from generator.site.parts.ladder_view import NEWEST_OPEN, LadderView, Row, of_rows
from generator.site.parts.ladders import Ladders
from generator.site.parts.metric_room import (
    DAY,
    DAYS_OF_ROOM,
    LADDER,
    SCOPES,
    newest_in_chart,
    weight_of_row,
    weight_of_scope_row,
)

_LADDER, _SCOPES, _ROUTES, _DAYS = (
    f"pages/metric/{name}_part.jinja" for name in ("ladder", "scopes", "routes", "days")
)
# A day, where it leads, and how much there is of it.
LedTo = tuple[date, str, int]


@dataclass(frozen=True, slots=True)
class Divided:
    """What leads to the parts of a ladder, of groups and places, of routes and of days; empty of what fits.

    `parts` are their pages.
    """

    ladder: tuple[PartLine, ...]
    scopes: tuple[PartLine, ...]
    routes: tuple[PartLine, ...]
    days: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]


def divided(
    ladders: Ladders, name: str, view: LadderView | None, scopes: Sequence[ScopeRow], days: Sequence[LedTo]
) -> Divided:
    """The parts of what is too long of a metric: of the ladder that leads it, if it has one, and of all the others."""
    room, gone = ladders.views.room, ladders.gone(name)
    metric, folder = ladders.views.metric(name), metric_page(name).removesuffix(".md")
    rows = every_row(view) if view and LADDER in gone else []
    rungs = by_day(rows, lambda one: one.on, weight_of_row, room)
    figures = by_day(
        scopes if SCOPES in gone else (), lambda one: one.on, lambda one: weight_of_scope_row(one.entry), room
    )
    routes = ladders.divided_routes(name)
    is_long = DAY * len(days) > room.elements // DAYS_OF_ROOM
    led_to = by_day(days if is_long else (), lambda one: one[0], lambda _: DAY, room)

    def whole(code: str, at: str) -> Whole:
        return Whole(metric, say("metric-part", metric=metric.text, part=lowered(say(code))), at)

    ladder, apart = whole("metric-moved", f"{folder}/ladder"), whole("metric-scopes", f"{folder}/scopes")
    by_days = whole("metric-days", f"{folder}/days")
    through = whole("metric-routes", routes_folder(name))
    return Divided(
        ladder=ladder.lines(rungs),
        scopes=apart.lines(figures),
        routes=through.lines(routes),
        days=by_days.lines(led_to),
        parts=(
            *ladder.pages(rungs, _LADDER, lambda one: of_rows(view, one.own) if view else None),
            *apart.pages(figures, _SCOPES, lambda one: tuple(opening(one.own))),
            *by_days.pages(led_to, _DAYS, lambda one: days_by_month(one.own)),
            *through.pages(routes, _ROUTES, lambda one: tuple(map(ladders.route, one.own))),
        ),
    )


def every_row(view: LadderView) -> list[Row]:
    """All rows of a ladder, those included that it tells in one line, the newest first."""
    named = {id(entry) for entry in view.named}
    apart = [Row(entry, None) for entry in view.entries if id(entry) not in named]
    rows = [row for block in view.blocks for row in block.rows]
    return sorted((*rows, *apart), key=lambda row: row.on or date.min, reverse=True)


def newest_rows(view: LadderView) -> LadderView:
    """The newest of a long ladder, for the page on which its parts are listed."""
    return of_rows(view, [row for block in view.blocks for row in block.rows][: 2 * NEWEST_OPEN])


def newest_drawn(ladders: Ladders, lead: Sequence[Assertion]) -> Sequence[Assertion]:
    """Of the figures that lead a page those that its chart draws: of very many the newest."""
    placed = ladders.placed(lead)
    newest = {
        rung.lead.id for rung, _ in newest_in_chart(((one.rung, one.standing) for one in placed), ladders.views.room)
    }
    if len(newest) == len(placed):
        return lead
    drawn = {each.id for one in placed if one.rung.lead.id in newest for each in one.rung.assertions}
    return [one for one in lead if one.id in drawn]
