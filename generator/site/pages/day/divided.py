"""What of a day its page has no room for: the figures of its night of a metric, and lists of what is of that day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from generator.cite.parting import PageRoom, by_name, by_number, leaving
from generator.cite.places import day_page
from generator.language import formats, say
from generator.language.formats import lowered
from generator.site.pages.day.night import NightRecord
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.figure_rows import opening
from generator.site.parts.link import Change, Link
from generator.site.parts.makers import Views
from generator.site.parts.metric_room import SCOPE_ROW

_NIGHT_PART = "pages/day/figures_part.jinja"
# So many elements has a line of a claim, a source that appeared, a row of what the day changed, a figure given on it
# with its note, and a row of its night, of what the day changed of that and of what it did not.
CLAIM_LINE, APPEARED, CHANGED, GIVEN, NIGHT_ROW, SAME_ROW = 6, 3, 7, 24, 10, 7
# The heading, the template and the weight of each thing of the lists of a page, by their names.
_LISTS = {
    "possible": ("day-possible", "pages/day/claims_part.jinja", CLAIM_LINE),
    "described": ("day-described", "pages/day/described_part.jinja", CLAIM_LINE),
    "statements": ("day-statements", "pages/day/statements_part.jinja", CLAIM_LINE),
    "events": ("day-events", "pages/day/statements_part.jinja", CLAIM_LINE),
    "appeared": ("day-appeared", "pages/day/appeared_part.jinja", APPEARED),
}


@dataclass(frozen=True, slots=True)
class ListsElsewhere:
    """What leads to the parts of each list of a day that its page has no room for; empty of the others."""

    possible: tuple[PartLine, ...] = ()
    described: tuple[PartLine, ...] = ()
    statements: tuple[PartLine, ...] = ()
    events: tuple[PartLine, ...] = ()
    appeared: tuple[PartLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DayHere:
    """A day as far as its page has room: its night, what leads to further figures of that, and to lists elsewhere."""

    record: NightRecord
    elsewhere: tuple[PartLine, ...] = ()
    lists: ListsElsewhere = field(default_factory=ListsElsewhere)
    parts: tuple[PartPage, ...] = ()


@dataclass(frozen=True, slots=True)
class OfTheDay:
    """Figures that describe a day, by the ids of their claims, with the `states` that they had by its night."""

    claims: tuple[object, ...]
    states: Mapping[str, Change]


def divided_day(
    views: Views,
    day: date,
    record: NightRecord,
    lists: Mapping[str, Sequence[object]],
    states: Mapping[str, Change],
    besides: int,
) -> DayHere:
    """The day without the longest of what is folded of its night, by metric, and of its lists, until the rest has room.

    So many elements has what stands on the page `besides` them; `states` are those of the figures that describe it.
    """
    changed = record.table.changed
    nights = {one.night.name: NIGHT_ROW * len(one.folded) for one in changed}
    same = (*record.table.first, *record.table.same, *record.same)
    stays = NIGHT_ROW * sum(len(one.open) for one in changed) + SAME_ROW * len(same)
    weights = {(_NIGHT_PART, name): weight for name, weight in nights.items()}
    weights |= {("", name): _LISTS[name][2] * len(things) for name, things in lists.items()}
    gone = leaving(weights, PageRoom(max(1, views.room.elements - besides - stays)))
    if not gone:
        return DayHere(record)
    night = _Night(views, day, record, frozenset(name for part, name in gone if part))
    apart = [(name, *_apart(views, day, name, lists[name], states)) for part, name in sorted(gone) if not part]
    return DayHere(
        night.here,
        night.lines,
        ListsElsewhere(**{name: lines for name, lines, _ in apart}),
        (*night.parts, *(page for _, _, pages in apart for page in pages)),
    )


class _Night:
    """The record without what is folded of some metrics, and the parts in which that is told."""

    def __init__(self, views: Views, day: date, record: NightRecord, gone: frozenset[str]) -> None:
        changed = record.table.changed
        kept = tuple(replace(one, folded=()) if one.night.name in gone else one for one in changed)
        groups = ((one.night.name, one.night.metric.text, one.folded) for one in changed if one.night.name in gone)
        portions = by_name(groups, lambda row: row.on, lambda _: SCOPE_ROW, views.room)
        link = _link(day)
        title = say("day-night-part", day=link.text, night=lowered(say("day-night")))
        whole = Whole(link, title, day_page(day).removesuffix(".md"))
        self.here = replace(record, table=replace(record.table, changed=kept))
        self.lines = whole.lines(portions)
        self.parts = tuple(whole.pages(portions, _NIGHT_PART, lambda one: tuple(opening(one.own))))


def _apart(
    views: Views, day: date, name: str, things: Sequence[object], states: Mapping[str, Change]
) -> tuple[tuple[PartLine, ...], Iterator[PartPage]]:
    """What leads to the parts of a list, and these."""
    heading, body, each = _LISTS[name]
    portions = by_number([(name, say(heading), things)], lambda _: each, views.room)
    link = _link(day)
    whole = Whole(link, link.text, f"{day_page(day).removesuffix('.md')}/lists")
    if name == "described":
        return whole.lines(portions), whole.pages(portions, body, lambda one: OfTheDay(one.own, states))
    return whole.lines(portions), whole.pages(portions, body, lambda one: one.own)


def _link(day: date) -> Link:
    return Link(formats.day(day), day_page(day))
