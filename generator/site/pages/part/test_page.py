"""What is too long for one page is told in parts: nothing is lost, each thing has one place, and every link lands."""

import posixpath
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

import pytest

from generator.cite.parting import PageRoom, Portion, by_day, by_number, first_divided, leaves
from generator.language import say
from generator.site.pages.actor.divided import Lists, divided
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.actor_index.page import ActorIndexPage
from generator.site.pages.actor_index.section import ActorSection
from generator.site.pages.check.page import CheckPage, Task
from generator.site.pages.day.divided import OfTheDay
from generator.site.pages.day.night import NightRecord
from generator.site.pages.day.page import DayPage
from generator.site.pages.day_index.page import DayIndexPage, DayList
from generator.site.pages.findings.page import FindingsPage
from generator.site.pages.home.page import IN_MATRIX, HomePage
from generator.site.pages.life.divided import ReportsInPart
from generator.site.pages.life.page import LifePage
from generator.site.pages.life_index.page import LIFE_ROW, LifeIndexPage, LifeLine
from generator.site.pages.metric.line import FigureLine
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric_index.page import METRIC_ROW, MetricIndexPage, MetricSection, divided_metrics
from generator.site.pages.part.page import PartPage
from generator.site.pages.source.page import SourcePage
from generator.site.pages.source_index.page import SOURCE_ROW, SourceIndexPage, SourceSection
from generator.site.parts.days_by_month import Month
from generator.site.parts.figure_rows import ScopeRow
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.metric_room import most_drawn
from generator.site.parts.routes import Route
from generator.site.proof import prove
from generator.site.site import site
from tests.parted import FEW, pages, parted, parts, texts
from tests.records import EVENT, FLOOD, book_of, files_of, findings_of, site_of

_C = TypeVar("_C")


def test_every_link_of_a_divided_site_lands() -> None:
    """Also those to a place on a page."""
    prove(texts(), {name for name in files_of(EVENT) if not name.endswith(".md")})


def test_where_all_fits_there_are_no_parts() -> None:
    assert not [one for one in site_of(EVENT).pages if isinstance(one, PartPage)]


def test_from_the_whole_one_comes_to_each_part_and_from_each_to_the_whole_and_to_the_next() -> None:
    at = {str(page.path): page for page in pages(PartPage)}
    for page in at.values():
        if page.after:
            before = at[page.after.path].before
            assert before and before.path == page.path
        for near in _around(page):
            assert f"]({posixpath.relpath(near, posixpath.dirname(page.path))})" in texts()[page.path]
    for whole in {page.whole.path.partition("#")[0] for page in pages(PartPage)}:
        found, of = {whole}, {page.path for page in pages(PartPage) if page.whole.path.partition("#")[0] == whole}
        while more := {path for path in of - found if any(_leads(near, path) for near in found)}:
            found |= more
        assert {path for path in of if not at[path].within} <= found


def _leads(page: str, to: str) -> bool:
    return f"]({posixpath.relpath(to, posixpath.dirname(page) or '.')})" in texts()[page]


def _around(page: PartPage) -> Iterable[str]:
    return [one.path for one in (page.whole, page.before, page.after, *(line.link for line in page.within)) if one]


def test_each_source_stands_in_one_part_of_their_list() -> None:
    (index,), divided = pages(SourceIndexPage), parts("sources/published")
    assert divided and not index.rows
    rows = Counter(row.link.path for part in divided for section in _sections(part) for row in section.rows)
    assert rows == Counter(one.path for one in pages(SourcePage))
    assert all(sum(len(section.rows) for section in _sections(part)) <= FEW.of(SOURCE_ROW) for part in divided)
    assert sum(one.line.things for one in index.lines) == index.number == sum(rows.values())
    assert sum(one.compared for one in index.lines) == index.compared > 0
    assert {row.link.path for section in index.nearest for row in section.rows} < {*rows}


def _sections(part: PartPage) -> list[SourceSection]:
    return _of(part, SourceSection)


def _of(part: PartPage, kind: type[_C]) -> list[_C]:
    return [one for one in part.content if isinstance(one, kind)] if isinstance(part.content, tuple) else []


def test_each_finding_has_its_place_on_one_page() -> None:
    (page,), divided = pages(FindingsPage), parts("findings")
    told = Counter(name for part in divided for name in _of(part, str))
    assert told == Counter(one.id for one in findings_of(EVENT)) and not page.is_whole
    text = texts()
    for name, view in parted().findings.items():
        path, _, anchor = view.place.partition("#")
        places = [at for at, one in text.items() if f' id="{name}"' in one]
        assert (places, anchor) == ([path], name)
    assert sum(line.things for line in page.divided) == len(told)


def test_each_figure_of_a_night_stands_with_its_day_or_in_a_part_of_it() -> None:
    undivided = {page.path: page for page in site_of(EVENT).pages if isinstance(page, DayPage)}
    divided = [page for page in pages(DayPage) if page.elsewhere]
    assert divided
    for page in divided:
        rows = [row for part in page.parts for row in _of(part, ScopeRow)]
        here, was = (_of_night(one.record) for one in (page, undivided[page.path]))
        assert here + _claims(row.entry for row in rows) == was
        assert len(rows) == sum(line.things for line in page.elsewhere) > 0


def test_each_thing_in_a_list_of_a_day_stands_with_it_or_in_one_part_of_that() -> None:
    seen = Counter[str]()
    for page in pages(DayPage):
        lists: dict[str, tuple[object, ...]] = {"possible": page.possible, "described": page.described}
        lists |= {"statements": page.statements.all, "events": page.events.all, "appeared": page.appeared}
        for name, whole in lists.items():
            lines = getattr(page.lists, name)
            prefix = f"{page.path.removesuffix('.md')}/lists/{name}"
            divided = [one for one in page.parts if one.path.startswith(prefix) and not one.within]
            assert bool(lines) == bool(divided)
            assert not divided or tuple(thing for one in divided for thing in _in_day(one)) == whole
            seen[name] += bool(divided)
    assert {name for name, times in seen.items() if times} == {
        "possible",
        "described",
        "statements",
        "events",
        "appeared",
    }


def _in_day(part: PartPage) -> Iterable[object]:
    return part.content.claims if isinstance(part.content, OfTheDay) else _of(part, object)


def _of_night(record: NightRecord) -> Counter[tuple[str, ...]]:
    return _claims(row.entry for one in record.table.changed for row in (*one.open, *one.folded))


def test_each_day_stands_in_one_part_of_their_list() -> None:
    (index,), divided = pages(DayIndexPage), parts("days/list")
    lists = [part.content for part in divided if isinstance(part.content, DayList)]
    rows = [row.link.path for one in lists for row in one.rows]
    cells = [cell.link.path for one in lists for month in one.months for cell in month.cells if cell.link]
    assert rows == cells == [page.path for page in sorted(pages(DayPage), key=lambda one: one.day)]
    assert sum(line.things for line in index.lines) == len(rows)


def test_each_figure_of_a_metric_stands_in_one_part_of_its_ladder_or_of_its_groups_and_places() -> None:
    undivided = {page.path: page for page in site_of(EVENT).pages if isinstance(page, MetricPage)}
    seen = Counter[str]()
    for page in pages(MetricPage):
        was, folder = undivided[page.path], page.path.removesuffix(".md")
        assert len(page.drawn) <= most_drawn(FEW)
        if page.elsewhere.ladder and page.lead:
            rungs = [entry for part in parts(f"{folder}/ladder") for entry in _entries(part)]
            assert _claims(rungs) == _claims(page.lead.entries)
            seen["ladder"] += 1
        if page.elsewhere.scopes:
            rows = [row.entry for part in parts(f"{folder}/scopes") for row in _of(part, ScopeRow)]
            assert _claims(rows) == _claims(row.entry for row in (*was.scopes, *was.of_scopes))
            seen["scopes"] += 1
        if page.elsewhere.routes:
            routes = Counter(route.anchor for part in parts(f"{folder}/routes") for route in _of(part, Route))
            assert routes == Counter(route.anchor for route in (*was.routes, *was.folded_routes))
            seen["routes"] += 1
        if page.elsewhere.days:
            cells = [cell for part in parts(f"{folder}/days") for month in _of(part, Month) for cell in month.cells]
            assert [one.link for one in cells] == [one.link for month in was.days for one in month.cells]
            seen["days"] += 1
    assert {*seen} == {"ladder", "scopes", "routes", "days"}


def test_charts_of_very_many_figures_draw_the_newest_and_tell_so() -> None:
    (home,) = pages(HomePage)
    assert home.is_matrix_cut and home.matrix
    assert len(home.matrix.figures) <= IN_MATRIX * most_drawn(FEW)
    assert say("home-matrix-newest") in texts()["index.md"]
    assert not any(page.is_cut for page in site_of(EVENT).pages if isinstance(page, MetricPage))
    for page in pages(MetricPage):
        told = say("metric-newest-drawn", n=page.newest_drawn)
        assert (told in texts()[page.path]) == bool(page.is_cut and page.chart)


def test_each_thing_in_a_list_of_an_actor_stands_in_one_part_of_it() -> None:
    seen = Counter[str]()
    for page in pages(ActorPage):
        lists: dict[str, tuple[object, ...]] = {"figures": page.rows.all, "others": page.others_rows.all}
        lists |= {"days": page.days.all, "passed": page.passed.all, "published": page.published.all}
        lists |= {"besides": page.passed_besides, "not-figures": page.passed_others, "denials": page.denials}
        lists |= {"own": page.own_besides, "headlines": page.own_rewordings, "named": page.named}
        lists |= {"disputed": page.disputed, "revised": page.revised, "named-in": page.named_in}
        lists |= {"either-figures": page.either_besides, "either": page.either_others}
        for folder, whole in lists.items():
            divided = parts(f"{page.path.removesuffix('.md')}/{folder}")
            told = [thing for part in divided for thing in _of(part, object)]
            assert not divided or (len(told), {*map(repr, told)}) == (len(whole), {*map(repr, whole)})
            seen[folder] += bool(divided)
    assert {folder for folder, times in seen.items() if times} >= {
        "figures", "days", "passed", "not-figures", "denials", "own", "disputed"
    }  # fmt: skip


def test_the_longest_lists_of_an_actor_leave_its_page_until_the_others_fit() -> None:
    page = max(pages(ActorPage), key=lambda one: len(one.rows.all))
    links = tuple((Link(str(n), "sources/index.md"), None) for n in range(4))
    lists = Lists((), page.rows.all, page.days.all, (), links)
    weights = {name: sum(one.weight for one in items) for name, items in lists.items().items()}
    for room in (1, weights["published"], sum(weights.values()) - 1, sum(weights.values())):
        views = Views(book_of(EVENT), findings_of(EVENT), lambda _: None, room=PageRoom(room))
        found = divided(views, page.path[len("actors/") : -len(".md")], lists)
        left = {name for name in weights if weights[name] and not getattr(found, name)}
        assert sum(weights[name] for name in left) <= room
        gone = {name for name in weights if weights[name]} - left
        assert all(weights[one] >= weights[other] for one in gone for other in left)
        told = [what for part in found.parts if not part.within for what in _of(part, object)]
        assert len(told) == sum(len(items) for name, items in lists.items().items() if name in gone)


def test_what_always_stands_on_the_page_of_an_actor_leaves_less_room_for_its_lists() -> None:
    page = max(pages(ActorPage), key=lambda one: len(one.rows.all))
    name = page.path[len("actors/") : -len(".md")]
    lists = Lists(page.rows.all, (), page.days.all, (), (), open={"rows": 2, "days": 2})
    items = lists.items()
    weight = sum(one.weight for those in items.values() for one in those)
    views = Views(book_of(EVENT), findings_of(EVENT), lambda _: None, room=PageRoom(weight))
    assert not divided(views, name, lists).parts
    shorter = divided(views, name, lists, 1)
    assert shorter.parts and not shorter.least
    assert divided(views, name, lists, weight).least == {of for of in ("rows", "days") if len(items[of]) > 1}


def test_each_actor_stands_in_the_list_or_in_one_part_of_it() -> None:
    (index,), divided = pages(ActorIndexPage), parts("actors/list")
    assert divided
    told = [part.content for part in divided if isinstance(part.content, ActorSection)]
    for section in index.sections:
        own = [one for one in told if one.kind is section.kind]
        if section.lines:
            assert tuple(row for one in own for row in one.rows) == section.rows
            assert tuple(row for one in own for row in one.through) == section.through
            assert tuple(link for one in own for link in one.silent) == section.silent
        else:
            assert not own


def test_each_figure_to_compare_stands_on_the_page_or_in_one_part_of_it() -> None:
    made = site(book_of(FLOOD), findings_of(FLOOD), lambda _: None, room=FEW).pages
    (page,) = (one for one in made if isinstance(one, CheckPage))
    told = [
        task for part in made if isinstance(part, PartPage) and part.whole.path == page.path for task in _of(part, Task)
    ]
    assert told and told == [task for group in page.languages for task in group.tasks.rest if group.lines]


def test_each_report_of_a_number_stands_in_one_part_of_its_table_where_that_has_no_room() -> None:
    divided = [page for page in pages(LifePage) if page.lines]
    assert divided and not any(page.lines for page in site_of(EVENT).pages if isinstance(page, LifePage))
    for page in divided:
        told = [row for part in page.parts if isinstance(part.content, ReportsInPart) for row in part.content.rows]
        assert tuple(told) == page.rows
        for row in page.rows:
            part, _, anchor = page.leads[row.claim].partition("#")
            assert f"{{ #{anchor} }}" in texts()[part]
            assert f'<a href="{posixpath.relpath(part, "figures")}#{anchor}">' in texts()[page.path]
        assert f'id="{page.rows[0].anchor}"' not in texts()[page.path]


def test_each_disputed_number_stands_in_one_part_of_their_list_where_that_has_no_room() -> None:
    (index,), divided = pages(LifeIndexPage), parts("figures/list")
    told = [line for part in divided for line in _of(part, LifeLine)]
    assert told == [line for group in index.groups if group.lines for line in group.rows] != []
    assert all(group.lines for group in index.groups if len(group.rows) * LIFE_ROW > FEW.elements)
    for line in told:
        assert posixpath.relpath(line.link.path, "figures") not in texts()[index.path]


@pytest.mark.parametrize("room", [1, 30 * METRIC_ROW, 60 * METRIC_ROW])
def test_the_metrics_of_a_topic_leave_their_list_until_the_others_have_room(room: int) -> None:
    (index,) = pages(MetricIndexPage)
    line = index.rows[0]
    sections = [MetricSection(name, "", (line,) * n) for name, n in (("few", 8), ("more", 20), ("most", 40))]
    kept, divided = divided_metrics(sections, 0, PageRoom(room))
    assert [(one.name, one.rows) for one in kept] == [(one.name, one.rows) for one in sections]
    stays = sum(len(one.shown.first if one.lines else one.rows) for one in kept)
    assert METRIC_ROW * stays <= room or all(one.lines for one in kept if one.shown.rest)
    assert {one.name for one in kept if one.lines} == {1: {"more", "most"}, 30: {"more", "most"}, 60: {"most"}}[
        max(1, room // METRIC_ROW)
    ]
    told = [line for part in divided for line in _of(part, FigureLine)]
    assert len(told) == sum(one.shown.more for one in kept if one.lines)
    assert all(METRIC_ROW * len(_of(part, FigureLine)) <= max(room, METRIC_ROW) for part in divided)


def test_what_has_no_day_is_told_by_number() -> None:
    few, many = ("few", "Few", "ab"), ("many", "Many", "abcdefg")
    found = by_number([few, many, ("none", "None", "")], lambda _: 1, PageRoom(3))
    assert [(one.name, one.own) for one in leaves(found)] == [
        ("few", ("a", "b")),
        ("many-1", ("a", "b", "c")),
        ("many-2", ("d", "e", "f")),
        ("many-3", ("g",)),
    ]


def _entries(part: PartPage) -> Iterable[Entry]:
    return part.content.entries if isinstance(part.content, LadderView) else ()


def _claims(entries: Iterable[Entry]) -> Counter[tuple[str, ...]]:
    return Counter(one.step.cites for one in entries)


@dataclass(frozen=True)
class _Thing:
    day: date | None


_FIRST = date(2031, 3, 1)


def _many(number: int, apart: int) -> list[_Thing]:
    return [_Thing(_FIRST + timedelta(at * apart)) for at in range(number)]


@pytest.mark.parametrize(
    ("things", "names"),
    [
        (_many(3, 1), ["2031"]),
        (_many(6, 100), ["2031-03", "2031-06", "2031-09", "2031-12", "2032"]),
        (_many(4, 1), ["2031-03-01", "2031-03-02", "2031-03-03", "2031-03-04"]),
        (_many(7, 0), ["2031-03-01-1", "2031-03-01-2", "2031-03-01-3"]),
        ([_Thing(None)] * 4, ["undated-1", "undated-2"]),
    ],
)
def test_a_list_is_divided_by_year_and_further_only_where_one_is_too_long(
    things: list[_Thing], names: list[str]
) -> None:
    portions = by_day(things, lambda one: one.day, lambda _: 1, PageRoom(3))
    ends = [*leaves(portions)]
    assert [one.name for one in ends] == names
    assert [thing for one in ends for thing in one.own] == things
    assert len(first_divided(portions)) > 1 or len(ends) == 1


def test_what_is_added_in_one_year_changes_no_address_of_another() -> None:
    before = by_day(_many(6, 200), lambda one: one.day, lambda _: 1, PageRoom(3))
    later = [_Thing(date(2035, 1, 1))] * 9
    after = by_day([*_many(6, 200), *later], lambda one: one.day, lambda _: 1, PageRoom(3))
    assert [one.name for one in leaves(after)][: len(_names(before))] == _names(before)


def _names(portions: Iterable[Portion[_Thing]]) -> list[str]:
    return [one.name for one in leaves(portions)]
