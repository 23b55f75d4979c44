"""What the pages of the fictional event choose, sort and count, before anything is written."""

from dataclasses import replace
from functools import cache

import pytest

from generator.ledger.ledger import Ledger, ledger
from generator.reading.load import load
from generator.rules import findings
from generator.rules.api import Severity
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.ladder_view import LONG, NEWEST, Entry, LadderView, Row, folded
from generator.site.parts.ladders import MARKS
from generator.site.site import Site, site
from tests.sitebuild import EVENT


@cache
def _book() -> Ledger:
    corpus, problems = load(EVENT)
    assert corpus, problems
    return ledger(corpus)


@cache
def _site() -> Site:
    return site(_book(), findings(_book()), lambda _: None)


def _metric(name: str) -> MetricPage:
    (page,) = [page for page in _site().pages if page.path == f"metrics/{name}.md"]
    assert isinstance(page, MetricPage)
    return page


def _metrics() -> list[MetricPage]:
    return [page for page in _site().pages if isinstance(page, MetricPage)]


def _home() -> HomePage:
    page = _site().pages[0]
    assert isinstance(page, HomePage)
    return page


def _ladders(page: MetricPage) -> list[LadderView]:
    return [*([page.lead] if page.lead else []), *page.others, *page.folded]


def test_the_answer_carries_the_dispute_with_the_figure() -> None:
    answer = _home().lead.answers[0]
    assert (answer.voice.text, answer.latest.step.value) == ("Orrumland (state)", "1,090")
    assert [entry.step.value for entry in answer.earlier] == ["1,200"]
    (denied,) = answer.disputed
    assert denied.step.value == "1,460"
    assert [(fate.verb, fate.when) for fate in denied.fates] == [("was denied", "on 9 October 2014")]


def test_the_home_page_tells_disputes_of_the_leading_metric_first() -> None:
    book, home = _book(), _home()
    by_id = {one.id: one for one in findings(book)}
    told = [by_id[name] for name in home.weightiest]
    assert book.corpus.event.lead_metric in told[0].metrics
    assert not {one.severity for one in told} & {Severity.CONSISTENT, Severity.WORDING}
    assert len({one.rule for one in told}) == len(told) == 3


def test_every_metric_with_a_claim_is_counted_on_the_home_page() -> None:
    assert _home().counted == sum(1 for page in _metrics() if page.row.claims)
    assert _home().courses[0].page is _home().lead


def test_every_rung_stands_once_on_its_ladder() -> None:
    for page in _metrics():
        for view in _ladders(page):
            shown = [row.rung for block in view.blocks for row in block.rows if row.rung]
            assert sorted(entry.step.cites for entry in shown) == sorted(entry.step.cites for entry in view.entries)


def test_every_figure_of_a_metric_stands_on_one_of_its_ladders() -> None:
    for page in _metrics():
        cited = [cite for view in _ladders(page) for entry in view.entries for cite in entry.step.cites]
        name = page.path.removeprefix("metrics/").removesuffix(".md")
        assert sorted(cited) == sorted(claim.id for claim in _book().figures if claim.scope.metric == name)


def test_few_marks_stand_beside_a_figure_and_the_way_has_them_all() -> None:
    for page in _metrics():
        ways = {way.anchor: [twig.source.path for twig in way.twigs if twig.source] for way in page.ways}
        for entry in (entry for view in _ladders(page) for entry in view.entries):
            assert set(entry.marks) <= set(entry.step.cites)
            assert len(entry.marks) <= MARKS + 1
            if entry.step.sources > 1:
                assert entry.way
                claims = [_claim_at(path) for path in ways[entry.way.path.partition("#")[2]]]
                assert set(claims) <= set(entry.step.cites)
                assert {_source(claim) for claim in claims} == {_source(cite) for cite in entry.step.cites}


def _claim_at(path: str) -> str:
    """The id of the claim to which a link leads."""
    return path.removeprefix("sources/").replace(".md#c-", "#")


def _source(claim: str) -> str:
    return claim.partition("#")[0]


def test_a_way_leads_from_the_origin_through_each_relay_to_the_source() -> None:
    way = next(way for way in _metric("homes-flooded").ways if way.value == "1,460")
    assert [origin.text for origin in way.origins] == ["Civil Rescue Service of Orrumland"]
    assert way.voices == 1
    assert len({twig.source for twig in way.twigs if twig.source}) == way.sources
    relays = [(twig.depth, twig.relay.text) for twig in way.twigs if twig.relay]
    assert (0, "Channel Nine of Halvessa") in relays
    assert (1, "Brightquay Wire") in relays


def test_a_denial_stands_on_the_rung_and_on_its_own_day() -> None:
    lead = _metric("homes-flooded").lead
    assert lead
    rows = [row for block in lead.blocks for row in block.rows]
    (struck,) = [row.struck for row in rows if row.struck]
    assert (struck.verb, struck.values, struck.day) == ("denied", ("1,460",), "9 October 2014")
    (hit,) = [row.rung for row in rows if row.rung and row.rung.fates]
    assert (hit.fates[0].cite,) == struck.claims
    assert rows.index(Row(None, struck)) < rows.index(Row(hit, None))


def test_what_moved_is_told_only_between_exact_figures_of_one_voice() -> None:
    lead = _metric("homes-flooded").lead
    assert lead
    moved = {entry.step.value: entry.moved for entry in lead.entries if entry.moved}
    assert moved == {"1,090": "Down 110 from the 1,200 of 6 October 2014"}


@pytest.mark.parametrize(
    ("metric", "value", "words"),
    [
        ("homes-flooded", "1,460", ["denied"]),
        ("homes-flooded", "500", ["possibly withdrawn"]),
        ("rescued", "about 300", ["denied giving it"]),
        ("missing", "31", ["withdrawn"]),
    ],
)
def test_the_story_of_a_disputed_figure_is_told(metric: str, value: str, words: list[str]) -> None:
    (story,) = [story for story in _metric(metric).stories if story.value == value]
    assert [dispute.word for dispute in story.denials] == words
    assert story.given


def test_a_story_stands_on_each_day_of_it() -> None:
    for page in (page for page in _site().pages if isinstance(page, DayPage)):
        for story in page.stories:
            assert page.day in story.days
    told = {story.anchor for page in _site().pages if isinstance(page, DayPage) for story in page.stories}
    assert told == {story.anchor for page in _metrics() for story in page.stories if story.days}


def test_what_is_derived_is_never_among_what_was_found() -> None:
    by_id = _site().findings
    for page in _metrics():
        assert not any(by_id[name].derived for name in page.findings)
        assert all(by_id[name].derived for name in page.derived)


def test_a_metric_with_one_figure_has_no_chart() -> None:
    assert _metric("dam-height").chart is None
    assert _metric("livestock-lost").chart is None
    assert _metric("homes-flooded").chart


def test_an_actor_that_only_relays_says_nothing_itself() -> None:
    (page,) = [page for page in _site().pages if page.path == "actors/channel-nine.md"]
    assert isinstance(page, ActorPage)
    assert (page.figures, page.statements, page.denials) == ((), (), ())
    assert page.passed_on == sum(len(group.claims) for group in page.relayed) > 0


def _entry(**changes: object) -> Entry:
    entry = _metric("homes-flooded").lead
    assert entry
    plain = replace(entry.entries[0], fates=(), moved="", live=False)
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_a_short_ladder_is_not_folded() -> None:
    rows = [Row(_entry(), None)] * LONG
    assert [block.summary for block in folded(rows)] == [""]


def test_a_long_ladder_folds_what_was_replaced_and_never_what_was_disputed() -> None:
    disputed = _metric("homes-flooded").answers[0].disputed[0]
    rows = [Row(_entry(), None)] * 20 + [Row(disputed, None)] + [Row(_entry(), None)] * 5
    blocks = list(folded(rows))
    assert [bool(block.summary) for block in blocks] == [False, True, False, True, False]
    assert [len(block.rows) for block in blocks] == [NEWEST, 20 - NEWEST, 1, 4, 1]
    assert [row for block in blocks for row in block.rows] == rows
    assert not any(row.rung.fates for block in blocks if block.summary for row in block.rows if row.rung)
