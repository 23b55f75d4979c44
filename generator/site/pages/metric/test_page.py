"""The pages of metrics of the fictional event: what they choose, sort and count."""

from dataclasses import replace

import pytest

from generator.language import say
from generator.language.formats import listed
from generator.ledger.assertion import Assertion
from generator.ledger.status import Status
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.divided import ROWS_OF_NEWEST, newest_rows
from generator.site.pages.metric.page import OPEN_ROUTES, MetricPage
from generator.site.parts.ladder_view import Block, Row
from generator.site.parts.ladders import MARKS
from generator.site.parts.makers import Views
from generator.site.parts.routes import route_of
from generator.site.theme.styles import styles
from tests.fictional_pages import book, ladders, made, markdown, metric, only, pages
from tests.small_records import figure
from tests.small_records import made as all_made


def test_every_figure_of_a_metric_stands_on_one_of_itsladders() -> None:
    for page in pages(MetricPage):
        cited = [cite for view in ladders(page) for entry in view.entries for cite in entry.step.cites]
        name = page.path.removeprefix("metrics/").removesuffix(".md")
        assert sorted(cited) == sorted(claim.id for claim in book().figures if claim.scope.metric == name)


def test_every_rung_stands_once_on_its_ladder() -> None:
    for page in pages(MetricPage):
        for view in ladders(page):
            shown = [row.rung for block in view.blocks for row in block.rows if row.rung]
            in_one_line = {cite for one in view.nameless for cite in one.cites}
            others = [entry for entry in view.entries if not in_one_line.issuperset(entry.step.cites)]
            assert sorted(entry.step.cites for entry in shown) == sorted(entry.step.cites for entry in others)


def test_few_marks_stand_beside_a_figure_and_the_route_has_them_all() -> None:
    for page in pages(MetricPage):
        routes = {
            route.anchor: [twig.source.path for twig in route.twigs if twig.source]
            for route in (*page.routes, *page.folded_routes)
        }
        for entry in (entry for view in ladders(page) for entry in view.entries):
            assert set(entry.marks) <= set(entry.step.cites)
            assert len(entry.marks) <= MARKS + 1
            if entry.step.sources > 1:
                assert entry.route
                if entry.route.path.startswith("figures/"):
                    rows = {_source(row.claim) for row in only(LifePage, entry.route.path).rows}
                    assert rows <= {_source(cite) for cite in entry.step.cites}
                    continue
                claims = [_claim_at(path) for path in routes[entry.route.path.partition("#")[2]]]
                assert set(claims) <= set(entry.step.cites)
                assert {_source(claim) for claim in claims} == {_source(cite) for cite in entry.step.cites}


def _claim_at(path: str) -> str:
    """The id of the claim to which a link leads."""
    return path.removeprefix("sources/").replace(".md#c-", "#")


def _source(claim: str) -> str:
    return claim.partition("#")[0]


def test_a_route_leads_from_the_origin_through_each_relay_to_the_source() -> None:
    """That of a disputed number is told with its life; the tree of any other is on the page of its metric."""
    assert "1,460" not in {route.value for route in metric("homes-flooded").routes}
    (rung,) = [one for one in book().rungs(_of_1460()) if one.lead.count.number == 1460]
    route = route_of(Views(book(), (), lambda _: None), rung)
    assert [link.text for origin in route.origins for link in origin.links] == ["Civil Rescue Service of Orrumland"]
    assert route.voices == 1
    # One of the articles was recorded twice, and counts once.
    assert len({twig.source for twig in route.twigs if twig.source}) == route.sources + 1
    relays = [(twig.depth, twig.relay.text) for twig in route.twigs if twig.relay]
    assert (0, "Channel Nine of Halvessa") in relays
    assert (1, "Brightquay Wire") in relays


def _of_1460() -> list[Assertion]:
    return [one for one in book().by_metric["homes-flooded"] if one.count.number == 1460]


def test_a_denial_stands_in_the_row_of_its_rung_with_its_own_day() -> None:
    lead = metric("homes-flooded").lead
    assert lead
    rows = [row for block in lead.blocks for row in block.rows]
    (row,) = [row for row in rows if row.denials]
    (struck,) = row.denials
    assert (say(struck.deed, who="A", values=listed(struck.values)), struck.day) == ("A denied 1,460", "9 October 2014")
    (hit,) = [row.rung for row in rows if row.rung and row.rung.outcomes]
    assert (hit.outcomes[0].cite,) == struck.claims
    assert row.rung is hit and not any(row.struck for row in rows)


def test_what_moved_is_told_only_between_exact_figures_of_one_voice() -> None:
    lead = metric("rescued").lead
    assert lead
    moved = {entry.step.value: entry.moved for entry in lead.entries if entry.moved}
    assert moved == {"431": "Up 51 from the 380 (7 October 2014)"}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("homes-flooded", "1,460", ["denied"]),
        ("homes-flooded", "500", ["possibly withdrawn"]),
        ("rescued", "about 300", ["disowned"]),
        ("missing", "31", ["withdrawn"]),
    ],
)
def test_the_story_of_a_disputed_figure_is_told(name: str, value: str, words: list[str]) -> None:
    (story,) = [story for story in metric(name).stories if story.figure.startswith(f"{value} ")]
    assert [say(dispute.code) for dispute in story.denials] == words
    assert story.given


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("homes-flooded", "denied", "denied</span> Denied by Ilvane Tordesk, 9 October 2014."),
        (
            "rescued",
            "superseded",
            "superseded</span> Orrumland’s rescue service later gave the higher 431, 8 October 2014.",
        ),
        (
            "homes-flooded",
            "superseded",
            "superseded</span> Revised to 640 by Orrumland’s waters ministry, 9 October 2014",
        ),
        ("homes-flooded", "denial", "denial</span> in [The Ysme Lantern, 10 October 2014]"),
        ("missing", "retraction", "retraction</span> in [The Ysme Lantern, 10 October 2014]"),
        (
            "missing",
            "retracted",
            "withdrawn</span> Withdrawn by Brightquay Wire, who had passed it on, 9 October",
        ),
    ],
)
def test_a_chip_tells_what_became_of_a_figure_and_a_sentence_why(name: str, code: str, words: str) -> None:
    assert f'<span class="chip chip--{code}">{words}' in markdown(f"metrics/{name}.md")


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.STANDING])
def test_a_figure_that_does_not_stand_looks_otherwise(status: Status) -> None:
    shown = markdown("metrics/rescued.md") + markdown("metrics/missing.md")
    for place in ("chip", "rung-value"):
        assert f"{place}--{status}" in shown
        assert f".{place}--{status}" in styles()["assets/site.css"]


def test_what_was_counted_within_a_time_has_its_note_beside_it_and_nothing_else_has() -> None:
    noted = {"place": "quay", "said_on": "2031-03-05", "note": "A single night; which one is not noted."}
    whole = figure("toll", 9, said_on="2031-03-04")
    text = all_made(a={"claims": [whole, figure("night", 5, **noted, period="2031-03"), figure("day", 2, **noted)]})
    (page,) = [one for one in text.pages if isinstance(one, MetricPage) and one.path == "metrics/deaths.md"]
    remarks = {row.entry.step.value: row.remark for row in (*page.scopes, *page.of_scopes)}
    assert remarks == {"5": noted["note"], "2": ""}
    assert f'<span class="night-status">{noted["note"]}</span>' in markdown(page.path, text)


def test_what_is_derived_is_never_among_what_was_found() -> None:
    by_id = made().findings
    for page in pages(MetricPage):
        assert not any(by_id[name].derived for name in page.findings)
        assert all(by_id[name].derived for name in page.derived)


def test_a_metric_with_one_figure_has_no_chart() -> None:
    assert metric("dam-height").chart is None
    assert metric("livestock-lost").chart is None
    assert metric("homes-flooded").chart


def test_the_table_of_a_chart_lists_what_is_drawn_and_no_more() -> None:
    page = metric("homes-flooded")
    assert page.chart and page.lead
    assert {entry.step.cites[0] for entry in page.drawn} == page.chart.figures
    assert len(page.drawn) + page.undrawn == len(page.lead.entries)


def test_over_a_day_from_which_something_else_is_counted_nothing_rose_or_fell() -> None:
    page = metric("homes-flooded")
    assert page.lead
    rows = [row for block in page.lead.blocks for row in block.rows]
    (turn,) = [at for at, row in enumerate(rows) if row.turn]
    values = [row.rung.step.value if row.rung else "" for row in rows]
    assert values.index("1,090") < turn < values.index("1,200")
    assert not any(row.rung.moved for row in rows if row.rung)
    assert "is not what was counted there before: Cabins" in markdown(page.path)
    assert "From 9 October 2014 on something else is counted: Cabins" in markdown(page.path)


def test_routes_stand_open_while_they_are_few_and_many_are_in_one_fold() -> None:
    for page in pages(MetricPage):
        assert not (page.routes and page.folded_routes)
        assert len(page.routes) <= OPEN_ROUTES < len(page.folded_routes) or not page.folded_routes


def test_the_role_of_a_person_that_begins_a_cell_has_a_capital() -> None:
    given = [figure("whole", 9, said_by="office"), figure("part", 4, metric="listed", said_by="keeper")]
    site = all_made(a={"published": "2031-03-05", "claims": given})
    assert "| [Harbour head Bo Lind]" in markdown("metrics/deaths.md", site)
    assert "| Harbour head Bo Lind" in markdown("metrics/index.md", site)


def test_the_newest_of_a_long_ladder_have_a_speaker_and_no_denial_stands_without_its_figure() -> None:
    lead = metric("homes-flooded").lead
    assert lead
    rows = [row for block in lead.blocks for row in block.rows]
    struck = next(one for row in rows for one in row.denials)
    named = next(row for row in rows if row.rung and row.rung.is_named and not row.denials)
    assert named.rung
    own = Row(replace(named.rung, step=replace(named.rung.step, speakers=())), None)
    hit = replace(named.rung, step=replace(named.rung.step, cites=("hit",)))
    denial = Row(None, replace(struck, hits=frozenset({"hit"})))
    long = (*(named, own) * (ROWS_OF_NEWEST - 1), denial, *(named,) * 5, Row(hit, None), named)
    kept = [row for block in newest_rows(replace(lead, blocks=(Block("", long),))).blocks for row in block.rows]
    assert own not in kept and [row for row in kept if row != named] == [denial, Row(hit, None)]
