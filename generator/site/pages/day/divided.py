"""The figures of a night for which the page of its day has no room: those of a metric on a page of their own."""

from dataclasses import dataclass, replace
from datetime import date

from generator.cite.parting import PageRoom, by_name, leaving
from generator.cite.places import day_page
from generator.language import formats, say
from generator.language.formats import lowered
from generator.site.pages.day.night import NightRecord
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.figure_rows import opening
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.metric_room import SCOPE_ROW

_PART = "pages/day/figures_part.jinja"


@dataclass(frozen=True, slots=True)
class NightHere:
    """The record of a night as far as the page of its day has room for it; `elsewhere` leads to the `parts`."""

    record: NightRecord
    elsewhere: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]


def divided_night(views: Views, day: date, record: NightRecord) -> NightHere:
    """The record with what is folded of the metrics that have most of it in parts, one a metric.

    Half of the room of the page is for what is folded.
    """
    changed = record.table.changed
    weights = {one.night.name: SCOPE_ROW * len(one.folded) for one in changed}
    gone = leaving(weights, PageRoom(views.room.elements // 2))
    if not gone:
        return NightHere(record, (), ())
    kept = tuple(replace(one, folded=()) if one.night.name in gone else one for one in changed)
    groups = ((one.night.name, one.night.metric.text, one.folded) for one in changed if one.night.name in gone)
    portions = by_name(groups, lambda row: row.on, lambda _: SCOPE_ROW, views.room)
    link = Link(formats.day(day), day_page(day))
    title = say("day-night-part", day=link.text, night=lowered(say("day-night")))
    whole = Whole(link, title, day_page(day).removesuffix(".md"))
    return NightHere(
        replace(record, table=replace(record.table, changed=kept)),
        whole.lines(portions),
        tuple(whole.pages(portions, _PART, lambda one: tuple(opening(one.own)))),
    )
