"""What the first answers of the committed records say, and what they may not leave out."""

from functools import cache

import pytest

from generator.ledger.claim import DenialSaid
from generator.ledger.speakers import named_by
from generator.ledger.status import Reason
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.answers import Answer
from generator.site.parts.answers.bearing import bearing_out
from tests.fictional_pages import markdown, words_of_lead
from tests.records import COMMITTED, OF_FIRST_EVENT, book_of, site_of

pytestmark = [pytest.mark.real, OF_FIRST_EVENT]


@cache
def _pages() -> dict[str, MetricPage]:
    return {page.path: page for page in site_of(COMMITTED).pages if isinstance(page, MetricPage)}


def _answer(metric: str) -> Answer:
    return _pages()[f"metrics/{metric}.md"].answers.voices[0]


@pytest.mark.parametrize(
    ("metric", "latest", "is_last", "beside"),
    [
        # The 238 was given again after the 241; the 160 of somebody else has no day.
        ("deaths", "238", False, ["160"]),
        # Reports without a day have 265 and name no speaker that is recorded: it may be the same one.
        ("in-hospital", "6", False, []),
        ("sought-treatment", "2,740", False, []),
        ("damage", "2 to 3 billion US dollars", False, ["313 million US dollars", "up to 3 billion US dollars"]),
        ("shutdown-length", "144 hours", False, []),
    ],
)
def test_an_answer_says_last_only_of_what_is(metric: str, latest: str, is_last: bool, beside: list[str]) -> None:
    answer = _answer(metric)
    assert (answer.latest.step.value, answer.is_last) == (latest, is_last)
    assert [figure.step.value for figure in answer.last[1:]] == beside


def test_a_number_denied_for_a_part_is_not_given_without_that() -> None:
    (denied,) = _answer("attackers").disputed
    (outcome,) = denied.as_called
    assert (outcome.speakers[0].text, outcome.label) == ("Berik Asylov", "foreign terrorists")
    assert _pages()["metrics/attackers.md"].row.is_disputed


def test_a_denial_of_which_some_sources_do_not_say_what_is_told_as_others_tell_it() -> None:
    (denied,) = [entry for entry in _answer("deaths").disputed if entry.step.value == "164"]
    assert [one.reason for one in denied.outcomes_shown] == [Reason.ATTRIBUTION_DENIED, Reason.RETRACTED_BY_ORIGIN]


def _lead(metric: str) -> str:
    """The words of the lead of a metric's page, without marks and links."""
    return words_of_lead(markdown(f"metrics/{metric}.md", site_of(COMMITTED)))


@pytest.mark.parametrize(
    ("metric", "words"),
    [
        # Figures before are named, each with its day and who gave it, one above the last beside that.
        (
            "deaths",
            "238 (between 1 and 16 August 2022, as we read it). Before that the prosecutor general’s office had given "
            "241 (by 29 July",
        ),
        ("deaths", "Kazakhstan’s prosecutor general Berik Asylov had given 230 on 14 March 2022."),
        ("deaths", "and 232 (by 5 May 2022)"),
        # A denial is told by the first day that any report of it bears, and a withdrawal with what came before it.
        (
            "deaths",
            "was disputed by it the same day and disowned, and was denied by Kazakhstan’s information "
            "ministry on 10 January 2022 and taken back (according to one report).",
        ),
        # Beside a figure of one report stands the last that several have.
        (
            "detained",
            "12 January 2022, credited to Kazakhstan’s authorities. Before that Kazakhstan’s interior ministry had "
            "given 9,900 on 11 January 2022.",
        ),
        # By a mark that names the ministry it gave the number, and not by one without a day on a day.
        ("detained", "5,135 (by 9 January 2022)"),
        # What holds at a moment is told by its height, too.
        ("in-hospital", "at 719 (as of 9 January 2022). Health ministry committee chairman Bauyrzhan Baiserkin put"),
        # That somebody is of an office does not make the office the one that his text names for it.
        ("deaths", "Prosecutor General’s Office official Yeldos Kilymzhanov put the dead at 238"),
        # Of what was known before, a person is named with the day by which it was given.
        (
            "critical",
            "health ministry spokeswoman Asel Artakshinova had given 67 (by 22 January 2022, as we date it)",
        ),
        # What the speaker himself said of the number, in the words of the record.
        ("deaths", "the six who had died in custody had raised the number of the dead from 232 to 238"),
        # Another body than the one that gave the rest is named.
        (
            "detained",
            "presidential office had given 5,800 (described as “brought to police” in one report, by 9 January 2022)",
        ),
        # Later reports keep their days, and the deviant do not vanish in a range.
        ("criminal-cases", "2,988 (by 18 March 2022), 3,502 (by 20 August 2022) and 4,642 on 1 September 2022"),
        ("detained", "about 10,000 (by 23 February 2022)"),
        ("in-hospital", "110 (place not stated, by 17 January 2022)"),
        ("in-custody", "737 (by 20 August 2022)"),
        ("in-custody", "put the number of people in custody at 585"),
        # What nobody is named for and may be later, and the figure itself in a report of before.
        ("detained", "about 6,000 { .night-value--standing } | No speaker recorded, by 17 January 2022"),
        (
            "injured",
            "no speaker is recorded have 2,265 (in 2 reports, the first by 9 January 2022, as we date it; also",
        ),
        # A lower figure that was out before is not left out.
        ("criminal-cases", "| by 9 January 2022 | 125 |"),
        # Who gave what was denied, and when.
        (
            "beheaded",
            "authorities put the number of headless bodies among law officers and soldiers at two (by 7 January 2022)",
        ),
        (
            "beheaded",
            "The commandant’s office of Almaty gave 2 among law officers and soldiers in Almaty (by 6 January",
        ),
        ("beheaded", "Each was denied by Kazakhstan’s prosecutor general Berik Asylov"),
        ("attackers", "denied on 14 March 2022 that there had been 20,000 foreign terrorists"),
        # The words of the reports for those counted.
        ("attackers", "terrorists, bandits, militants, alleged bandits"),
        (
            "attackers",
            "insurgents, international terrorists and armed bandits (Kazakhstan’s authorities, place not stated)",
        ),
        ("attackers", "armed terrorists (over 20,000, Kassym-Jomart Tokayev, place not stated)"),
        ("attackers", "The dates that the 20,000 covers are not recorded."),
        # What is not of the whole, has no number, or stands over a text alone, and what a source says of a figure.
        ("aircraft", "whether these are counted in the over 74 is not recorded."),
        (
            "payment",
            "that the man in the video had visibly been beaten (Deutsche Welle, said by 9 January 2022).",
        ),
        ("detained", "hundreds { .night-value--standing } | Human Rights Watch, by 5 January 2022"),
        ("detained", "approximately 2,000 { .night-value--standing } | Kazakhstan’s president Kassym-Jomart"),
        ("in-custody", "The words of a report’s web address have almost 6,000"),
        ("weapons-seized", "have over 2,900 (described as stolen weapons seized, day not stated)"),
        ("premises-looted", "One report also credits Kazakhstan’s interior ministry with more than 100"),
        ("released", "speaks of most of about 10,000 detained released"),
        ("outages", "For 2022 Top10VPN gave 114 internet shutdowns"),
        ("attackers", "The 20,000 is also credited to Kazakhstan’s interior minister Erlan Turgumbayev."),
        # What is inferred, and what the words leave open.
        ("clinics-surrounded", "On the figure “two”: The place is taken from the other figures of the text."),
        ("vehicles-damaged", "(described as destroyed and damaged, by 7 August 2022, as we date it)"),
        # Words that say no more do not succeed an exact figure of before, nor two bodies their common whole.
        ("injured", "Serik Shalabayev put the injured at 4,353"),
        ("injured", "Kazakhstan’s authorities later spoke of more than 4,000 on 14 March 2022."),
        ("weapons-stolen", "Kazakhstan’s interior ministry put the number of weapons stolen at 2,960"),
        ("documented-dead", "Human Rights Watch spoke of at least 10 individually documented deaths"),
        ("convicted", "One report credits the prosecutor general’s office of Kazakhstan with 1,396"),
        # The same thing in other terms.
        ("damage", "credits Kazakhstan’s industry ministry with 313 million US dollars (by 22 January 2022)"),
        ("damage", "Which of 2 to 3 billion US dollars and 313 million US dollars came last is not recorded."),
        ("damage", "said that the damage might reach 2 billion to 3 billion US dollars"),
        ("damage", "about 175 million euros"),
        ("protesters", "gave 50,000 people taking part (said on 15 January 2022)"),
        # The parts that the source itself gives.
        ("votes", "589 (votes for), 35 (votes against) and 47 (abstentions)"),
    ],
)
def test_a_lead_hides_nothing_essential(metric: str, words: str) -> None:
    assert words in _lead(metric)


def test_each_mark_of_a_lead_leads_to_a_claim_that_bears_out_its_day() -> None:
    figures = [one for page in _pages().values() for answer in page.answers.voices for one in answer.last]
    assert len(figures) > 40
    for figure in figures:
        bearing = {claim.id for claim in bearing_out(figure.rung)}
        assert figure.marks and bearing.issuperset(figure.marks)


def test_the_sources_of_an_answer_are_those_of_its_scope() -> None:
    row = _pages()["metrics/detained.md"].row
    assert 0 < row.in_scope.sources < row.sources
    assert 0 < row.in_scope.voices < row.voices


def test_each_side_of_a_finding_in_a_list_has_marks_of_its_own() -> None:
    listed = [
        finding for finding in site_of(COMMITTED).findings.values() if finding.sides and finding.rule != "revision"
    ]
    assert listed
    for finding in listed:
        beside = {cite for _, marks in finding.sides for cite in marks}
        assert all(marks for _, marks in finding.sides), finding.sentence
        assert not beside & {*finding.cites}


def test_a_headline_with_another_number_than_that_of_its_text_is_noted_in_the_article_s_own_words() -> None:
    own = [one for one in book_of(COMMITTED).figures if one.is_own and one.words_of and one.speakers]
    same = [one for one in own if one.count == one.figure.count]
    assert same and all(site_of(COMMITTED).citations[one.id].speakers for one in same)
    # "4,500" above "more than 4,500".
    assert not site_of(COMMITTED).citations["prosecutor-225-dead-4500-injured#headline-injured"].speakers


def test_a_row_of_a_metric_is_open_only_where_it_leaves_a_figure_out() -> None:
    """A number that one text gives without a speaker and another by one is no further number of nobody."""
    rows = {str(page.path): page.row for page in site_of(COMMITTED).pages if isinstance(page, MetricPage)}
    assert rows["metrics/criminal-cases.md"].nameless.words.endswith("4,642 (1 September 2022) and others")
    # The words of an address, too, are a figure that is left out.
    assert "446 (day not stated) and others" in rows["metrics/in-custody.md"].nameless.words


def test_what_explains_a_number_that_nobody_denied_was_said_by_somebody_named() -> None:
    lives = [page for page in site_of(COMMITTED).pages if isinstance(page, LifePage)]
    undenied = [page for page in lives if not page.against]
    explaining = [claim for page in undenied for claim in page.decides.deciding if not isinstance(claim, DenialSaid)]
    assert len(undenied) > 10
    assert [claim.id for claim in explaining if not named_by(claim)] == []
