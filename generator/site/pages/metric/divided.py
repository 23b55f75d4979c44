"""What of a metric stands on pages of its own, because it is too long for one: each is told there in whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.cite.parting import by_day
from generator.cite.places import metric_page, routes_folder
from generator.language import say
from generator.language.formats import lowered
from generator.ledger.assertion import Assertion
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.days_by_month import days_by_month
from generator.site.parts.figure_rows import ScopeRow, opening
from generator.site.parts.ladder_folds import NEWEST_OPEN, of_rows
from generator.site.parts.ladder_view import LadderView, Row, Struck
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
# So many rows of a long ladder stand on the page of its metric.
ROWS_OF_NEWEST = 2 * NEWEST_OPEN
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
    """The newest of a long ladder, for the page on which its parts are listed.

    They are of those for which a speaker is named, where there are such. No denial stands without a figure that it
    hits, which is one with a speaker if there is one.
    """
    rows = [row for block in view.blocks for row in block.rows]
    named = [row for row in rows if not row.rung or row.rung.is_named] if has_named(view) else rows
    newest = named[:ROWS_OF_NEWEST]
    beside = [_first_hit(one.struck, (*named, *rows)) for one in newest if one.struck]
    kept = {id(row) for row in (*newest, *beside) if row}
    return of_rows(view, [_briefly(row) for row in rows if id(row) in kept])


def _briefly(row: Row) -> Row:
    """A row with the first denial of each kind against a figure that leads to all that was said against it."""
    if not (row.rung and row.rung.story):
        return row
    first = {one.deed: one for one in row.denials if one.on > date.min}
    return replace(row, denials=tuple(one for one in row.denials if one in first.values()))


def has_named(view: LadderView) -> bool:
    """Whether a ladder has a figure for which a speaker is named."""
    return any(row.rung and row.rung.is_named for block in view.blocks for row in block.rows)


def _first_hit(one: Struck, rows: Iterable[Row]) -> Row | None:
    """The first of some rows with a figure that a denial hits."""
    return next((row for row in rows if row.rung and row.rung.step.opened in one.hits), None)


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
