"""The home page of the fictional event: the answer with its dispute, and what is told first."""

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.ledger.ledger import ledger
from generator.ledger.status import Reason
from generator.rules import findings
from generator.rules.finding import Severity
from generator.site.pages.home.page import HomePage, weight_on_home
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.link import Citation
from tests.fictional_pages import book, markdown, only, pages, plain_words
from tests.made_when_asked import when_asked
from tests.records import EVENT, site_of
from tests.small_records import REGISTRIES, SOURCE, figure
from tests.small_records import made as small
from tests.stage import Stage


def test_the_answer_carries_the_dispute_with_the_figure() -> None:
    answer = only(HomePage).lead.answers.voices[0]
    assert (answer.giver.text, answer.latest.step.value) == ("Orrumland’s waters ministry", "1,090")
    assert [entry.step.value for entry in answer.earlier] == ["1,200"]
    (denied,) = answer.disputed
    assert denied.step.value == "1,460"
    assert [(one.reason, one.when) for one in denied.outcomes] == [(Reason.FIGURE_DENIED, "on 9 October 2014")]


def test_the_home_page_tells_disputes_of_the_leading_metric_first() -> None:
    home = only(HomePage)
    by_id = {one.id: one for one in findings(book())}
    first = [by_id[one.finding.id] for one in home.disputes]
    assert book().corpus.event.lead_metric in first[0].metrics
    assert not {one.severity for one in first} & {Severity.CONSISTENT, Severity.WORDING}
    assert len(first) == 3
    weights = [weight_on_home(book().corpus.event, one) for one in first]
    assert weights == sorted(weights, reverse=True)


def test_a_card_goes_on_from_the_line_that_leads_to_its_finding_and_tells_nothing_twice() -> None:
    one = only(HomePage).disputes[0]
    for sentence, rest in {
        "Two reports differ; which is right is not recorded:": "Which is right is not recorded:",
        "Two reports differ.": "",
        "Of three reports two differ.": "Of three reports two differ.",
    }.items():
        finding = replace(one.finding, line="Two reports differ.", sentence=sentence)
        assert replace(one, finding=finding).sentence == rest


def test_each_dispute_is_an_item_with_its_number_and_what_opens_its_life_or_with_its_sides() -> None:
    home, text = only(HomePage), markdown("index.md")
    assert {bool(one.life) for one in home.disputes} == {True, False}
    block = text.split('<div class="disputes', 1)[1].split("</div>", 1)[0]
    items = re.split(r"^- ", block, flags=re.MULTILINE)[1:]
    assert [item.count("dispute-of") for item in items] == [1] * len(home.disputes)
    for item, one in zip(items, home.disputes, strict=True):
        first, *others = [line for line in item.splitlines() if line.strip()]
        assert first.startswith('<span class="dispute-of">')
        sides = [line for line in others if line.startswith("    - ")]
        # A card has a number, what it is about, and what is told of that.
        number = one.life.number if one.life else one.numbers
        assert number and f'<span class="dispute-number">{number}</span> <span class="dispute-life">[' in first
        if one.life:
            # What a claim says has its outlet behind it.
            words, named = one.life.caption.removesuffix("."), {c.short.text for c in _deciding(one.life)}
            assert not sides and words in others[0] and len(others) == 2
            assert named and all(name in others[0] for name in named)
        else:
            told, *others = others
            assert one.finding.line in first and one.finding.sentence in told
            assert len(sides) == len(one.sides.first) + bool(one.sides.rest)
            lives = [line for line in others if line.startswith('    <span class="finding-life">')]
            assert lives == others[len(sides) :] and len(lives) == bool(one.finding.life)
    paths = [one.life.path for one in home.disputes if one.life]
    assert len({*paths}) == len(paths)


def _deciding(life: LifePage) -> list[Citation]:
    """The claims whose words open the page of a number."""
    citations = site_of(EVENT).citations
    return [citations[name] for name in life.deciding]


def test_every_metric_with_a_claim_is_counted_on_the_home_page_and_stands_under_its_topic() -> None:
    home = only(HomePage)
    with_claims = {page.row.link for page in pages(MetricPage) if page.row.claims}
    assert home.counted == len(with_claims)
    lines = [line for of in home.topics for line in of.lines.all]
    assert {line.row.link for line in lines} == with_claims and len(lines) == len(with_claims)
    assert home.topics[0].topic is home.lead.metric.topic
    for of in home.topics:
        listed = {page.row.link for page in pages(MetricPage) if page.metric.topic is of.topic}
        assert {line.row.link for line in of.lines.all} <= listed


def test_each_mark_of_the_matrix_leads_to_the_claim_that_it_is_of() -> None:
    matrix = only(HomePage).matrix
    assert matrix and matrix.lanes
    assert matrix.lanes.middle
    for picture in (matrix.lanes.wide, matrix.lanes.middle, matrix.lanes.narrow):
        items = [item for lane in picture.lanes for item in lane.items]
        assert items
        for item in items:
            assert item.address.startswith("sources/") and ".md#c-" in item.address
            assert " ".join(item.label.lines) in item.name


def test_what_the_page_asks_after_stands_first_in_the_matrix_and_alone_on_paper() -> None:
    home, found = only(HomePage), book()
    assert home.matrix and home.matrix.lanes and home.on_paper and home.drawn_beside
    for picture in (home.matrix.lanes.wide, home.matrix.lanes.middle, home.matrix.lanes.narrow):
        assert picture
        lanes = [[item.label.hue == 1 for item in lane.items] for lane in picture.lanes]
        # What leads has the first colour.
        assert all(lane == sorted(lane, reverse=True) for lane in lanes)
        assert [any(lane) for lane in lanes] == sorted((any(lane) for lane in lanes), reverse=True)
        assert len({any(lane) for lane in lanes}) == 2
    assert {found.by_claim[name].scope.metric for name in home.on_paper.figures} == {found.corpus.event.lead_metric}


def test_the_matrix_has_only_what_somebody_is_named_for() -> None:
    matrix = only(HomePage).matrix
    assert matrix
    for name in matrix.figures:
        assert book().by_claim[name].speakers


def test_what_was_recorded_lately_is_told_in_few_words_with_a_link_to_corrections() -> None:
    plain = {"claims": [figure("toll", 9)]}
    one_day = small(a=plain, b=plain)
    assert "Recorded lately" not in markdown("index.md", one_day)
    mended = {"corrections": [{"on": "2031-04-02", "what": "The day was mended.", "why": "It was wrong."}]}
    many = small(**{name: {**plain, **mended} for name in "abcd"}, e={**plain, "recorded": "2031-04-02"})
    told = markdown("index.md", many).partition("## Recorded lately")[2].partition("## ")[0]
    lines = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", told).split("\n")
    assert [line for line in lines if line] == [
        "- 2 April 2031: recorded Gazette, undated.",
        "- 1 April 2031: recorded 4 sources.",
        "Mended since it was recorded: Corrections, of which the last is of 2 April 2031.",
    ]
    none = small(**dict.fromkeys("ab", plain), e={**plain, "recorded": "2031-04-02"})
    assert "Mended since" not in markdown("index.md", none)


def test_a_mark_of_the_matrix_leads_to_a_claim_with_its_speaker_and_day() -> None:
    said = small(
        a={"claims": [figure("toll", 9, said_by="authorities")], "published": "2031-03-09"},
        b={"claims": [figure("toll", 9, said_by="council", said_on="2031-03-04")], "title": "Another"},
    )
    matrix = next(page for page in said.pages if isinstance(page, HomePage)).matrix
    assert matrix and matrix.lanes
    marks = {item.name.partition(":")[0]: item.address for lane in matrix.lanes.wide.lanes for item in lane.items}
    assert marks["Council"] == "sources/b.md#c-toll"


def test_one_metric_alone_is_no_plural() -> None:
    text = markdown("index.md", small(a={"claims": [figure("toll", 9)]}))
    assert "[The list of metrics](metrics/index.md)" in text and "All 1 " not in text


def test_home_names_the_office_that_somebody_spoke_for_and_the_metric_names_who_it_was() -> None:
    given = figure("toll", 9, said_by="speaker", said_on="2031-03-04", restated="Ada Lund said nine.")
    said = small(a={"claims": [{**given, "speaks_for": "office"}]})
    first, metric = markdown("index.md", said), markdown("metrics/deaths.md", said)
    assert "markdown>The Office put " in first and "Ada Lund" in metric.partition("## ")[0]
    assert "Ada Lund said nine. — Ada Lund. " in first
    # Who is part of an office need not speak for it: one who leads a state is named.
    himself = small(a={"claims": [given]})
    assert "markdown>Ada Lund (Office) put " in markdown("index.md", himself)


def test_the_role_of_a_person_stands_before_the_name_where_one_is_recorded() -> None:
    clerk = {
        "name": "Ebbe Varn",
        "kind": "person",
        "part_of": "office",
        "description": "Clerk.",
        "role": "office clerk",
    }
    stage = Stage({**REGISTRIES, "actors": {**REGISTRIES["actors"], "clerk": clerk}})
    given = figure("toll", 9, said_by="clerk", said_on="2031-03-04", restated="Varn said nine.")
    site = when_asked(ledger(stage.corpus({"a": {**SOURCE, "claims": [given]}})))
    for path in ("index.md", "metrics/deaths.md"):
        assert "markdown>Office clerk Ebbe Varn put " in markdown(path, site), path


def test_what_several_speakers_gave_is_told_from_the_lowest_to_the_highest_before_any_of_it() -> None:
    one = {"a": {"claims": [figure("toll", 9, said_on="2031-03-04")]}}
    two = one | {"b": {"claims": [figure("toll", "more than 30", said_by="council", said_on="2031-03-04")]}}
    first = markdown("index.md", small(**two)).partition('<p class="answer')[2]
    told = re.sub(r"<[^>]*>", "", first.partition(">")[2].partition("</p>")[0])
    assert first.startswith(' answer--range"') and '<strong class="answer-value">9 to more than 30</strong>' in first
    words = "Given for the figure for deaths in The coast: 9 to more than 30."
    assert told == f"{words} Which of these is right, if any, is not recorded."
    # Whom a general word alone tells may be the one who is named.
    general = one | {"b": {"claims": [figure("toll", 30, said_by="authorities", said_on="2031-03-04")]}}
    for alone in (one, general):
        assert "answer--range" not in markdown("index.md", small(**alone))


def test_the_numbers_of_a_dispute_stand_with_the_words_that_bound_them() -> None:
    one = figure("toll", "more than 26", said_by="council", said_on="2031-03-04")
    other = figure("toll", 12, said_by="speaker", said_on="2031-03-04")
    home = markdown("index.md", small(a={"claims": [one]}, b={"claims": [other]}))
    assert '<span class="dispute-number">more than 26 and 12</span>' in home


@pytest.mark.parametrize(
    ("unlike", "words"),
    [
        ({}, ""),
        ({"b": {"claims": [figure("none", "not given")]}}, "one more claim, whose words are that no number was given"),
        (
            {"b": {"claims": [figure("toll", 9)], "duplicate_of": "a"}},
            "one more figure, which an article that is recorded twice has again",
        ),
        (
            {
                **{name: {"claims": [figure("toll", 9)], "duplicate_of": "a"} for name in "bd"},
                "c": {"claims": [figure("none", "not given")], "title": "Another"},
            },
            "2 more figures, which articles that are recorded twice have again, and one more claim, "
            "whose words are that no number was given",
        ),
    ],
)
def test_why_the_explorer_has_more_figures_than_are_counted_is_told_of_those_that_it_has(
    unlike: dict[str, Any], words: str
) -> None:
    home = plain_words(markdown("index.md", small(a={"claims": [figure("toll", 9)]}, **unlike)))
    told = home.partition("who is right.")[2].partition("\n")[0].strip()
    assert told == (f"The explorer lists {words}." if words else "")
