"""What answers tell of one statement in several wordings: the exact one leads, and the others are no rivals of it."""

import re

import pytest

from tests.fictional_pages import lead_in
from tests.small_records import figure, made, source

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"
UNORDERED = "came last is not recorded"


@pytest.mark.parametrize("later", ["more than 4,000", "some 4,400", "at least 4,353"])
def test_words_that_say_no_more_do_not_succeed_the_figure_that_they_are_of(later: str) -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "4,353", said_by="harbour", said_on=FOURTH)),
            b=source(figure("toll", later, said_on=SIXTH)),
        )
    )
    assert "The Harbour put the figure for deaths at 4,353 on 4 March 2031." in lead
    assert f"The Office later spoke of {later} on 6 March 2031." in lead
    assert UNORDERED not in lead


@pytest.mark.parametrize("later", ["more than 4,353", "some 5,000", "more than 4,500"])
def test_words_that_cannot_be_of_the_figure_before_succeed_it(later: str) -> None:
    lead = lead_in(
        made(a=source(figure("toll", "4,353", said_on=FOURTH)), b=source(figure("toll", later, said_on=SIXTH)))
    )
    assert "later spoke of" not in lead
    assert re.search(rf"{later}[^.]* on 6 March 2031|On 6 March 2031[^.]*{later}|on 6 March 2031 of {later}", lead)


def test_of_what_holds_at_a_moment_words_of_a_later_one_are_no_wording_of_the_one_before() -> None:
    exact = figure("toll", "4,353", metric="sheltered", said_on=FOURTH)
    lead = lead_in(
        made(a=source(exact), b=source(figure("toll", "more than 4,000", metric="sheltered", said_on=SIXTH))),
        "sheltered",
    )
    assert "later spoke of" not in lead


def test_two_wordings_of_one_statement_are_no_rivals() -> None:
    within = figure("toll", "2 to 3 million", metric="cost", said_on=FIFTH)
    up_to = figure("toll", "up to 3 million", metric="cost")
    lead = lead_in(made(a=source(within), b=source(up_to, published="2031-03")), "cost")
    assert "2 to 3 million marks on 5 March 2031. One report also credits the Office with up to 3 million" in lead
    assert UNORDERED not in lead


def test_of_one_number_the_exact_wording_leads_whoever_gave_it() -> None:
    about, exact = figure("toll", "some 50,000", said_by="harbour"), figure("toll", "50,000", said_by="quarter")
    lead = lead_in(made(a=source(about, published=FIFTH), b=source(exact)))
    assert "The Quarter put the figure for deaths at 50,000 (day not stated)." in lead
    assert "One report credits the Harbour with some 50,000 (by 5 March 2031)." in lead
    assert UNORDERED not in lead


def test_a_bound_that_leaves_the_number_out_is_a_rival_of_it() -> None:
    lead = lead_in(made(a=source(figure("toll", 100, said_by="harbour")), b=source(figure("toll", "more than 100"))))
    assert UNORDERED in lead


@pytest.mark.parametrize(("metric", "is_open"), [("cost", True), ("deaths", False)])
def test_a_lower_estimate_of_another_body_that_became_known_later_may_be_the_last(metric: str, is_open: bool) -> None:
    higher = figure("toll", 900, metric=metric, said_by="harbour", said_on=FOURTH)
    lower = figure("toll", 300, metric=metric, said_by="quarter")
    lead = lead_in(made(a=source(higher), b=source(lower, published=SIXTH)), metric)
    assert (UNORDERED in lead) is is_open
    assert ("The Quarter gave a lower figure, 300" in lead) is not is_open


def test_a_report_with_the_number_of_two_wordings_is_told_once() -> None:
    about, exact = figure("toll", "some 50,000", said_by="harbour"), figure("toll", "50,000", said_by="quarter")
    later = figure("again", "50,000", said_by="unstated")
    lead = lead_in(
        made(
            a=source(about, published=FIFTH),
            b=source(exact, published=FIFTH),
            c=source(later, published="2031-09-01"),
        )
    )
    assert len(re.findall("eport of 1 September 2031", lead)) + len(re.findall("of 1 September 2031, has", lead)) == 1


def test_a_figure_that_was_given_again_long_after_leaves_open_which_was_the_last() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 9, said_by="harbour"), published=FOURTH),
            b=source(figure("toll", 39, said_by="quarter", said_on="2031-06-01/2031-09-30")),
            c=source(figure("toll", 9, said_by="speaker"), published="2031-08-20"),
        )
    )
    assert "The Quarter put the figure for deaths at 39 (between 1 June and 30 September 2031)." in lead
    assert "Ada Lund (Office) gave a lower figure, 9 (by 20 August 2031)." in lead


def test_the_wording_that_leads_has_the_day_by_which_its_own_report_appeared() -> None:
    about, exact = figure("toll", "about a hundred"), figure("toll", 100)
    lead = lead_in(made(a=source(about, published=FIFTH), b=source(exact, published=SIXTH)))
    assert "The Office put the figure for deaths at 100 (by 6 March 2031)." in lead


def test_a_bound_of_the_whole_is_no_telling_of_the_number_of_a_part() -> None:
    part = figure("toll", 10, place="northport")
    lead = lead_in(made(a=source(part), b=source(part), c=source(figure("toll", "at least 10"))))
    assert lead.startswith("# How many?\n\n\n\nThe Office spoke of at least 10")


def test_what_only_our_reading_puts_into_a_part_is_no_telling_for_it() -> None:
    read = figure("toll", "at least 10", place="northport", readings=["place"], note="Of Northport.")
    lead = lead_in(made(a=source(read), b=source(read), c=source(figure("toll", "at least 10"))))
    assert "Northport" not in lead.split(".")[0]


def test_words_of_more_than_all_numbers_are_told_whoever_has_them() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 88)),
            b=source(figure("toll", "several hundred", said_by="unstated")),
            c=source(figure("toll", "dozens", said_by="unstated")),
        )
    )
    assert "A report for which no speaker is recorded has several hundred (day not stated)." in lead
    assert "dozens" not in lead


def test_a_number_that_is_given_for_a_part_elsewhere_is_told_with_that() -> None:
    of_part = figure("toll", 234, group="nurses")
    lead = lead_in(
        made(a=source(figure("toll", 243)), b=source(of_part), c=source(figure("toll", 234, said_by="unstated")))
    )
    assert "has 234 (day not stated; also reported as: nurses)" in lead


def test_where_no_speaker_leads_reports_and_what_leaves_its_place_open_are_both_told() -> None:
    nobody = figure("toll", 44, said_by="unstated")
    lead = lead_in(made(a=source(nobody), b=source(nobody), c=source(figure("toll", 44, place="unstated"))))
    assert "Two reports for which no speaker is recorded have 44" in lead
    assert "One report credits the Office with 44 (day not stated), the place not stated." in lead


def test_a_higher_figure_of_another_voice_that_may_have_come_later_is_in_the_opening() -> None:
    twice = figure("toll", "1,113")
    lead = lead_in(
        made(
            a=source(twice, published=FIFTH),
            b=source(twice, published=SIXTH),
            c=source(figure("toll", "1,396", said_by="council")),
        )
    )
    opening = lead.split("Basis")[0]
    assert "One report credits the Council with 1,396 (day not stated). Which of these came last is not rec" in opening


def test_what_a_speaker_said_of_the_scope_of_their_number_is_told_beside_it() -> None:
    twice = figure("toll", 200, said_by="speaker", place="northport")
    wide = figure("toll", 200, said_by="speaker", told_as="earlier")
    told = {"kind": "statement", "said_by": "speaker", "about": "toll", "said_on": SIXTH}
    of_coast = {"id": "why", "restated": "Lund said that the 200 had been of the whole coast.", **told}
    of_rain = {"id": "rain", "restated": "Lund said that it had rained.", **told}
    lead = lead_in(
        made(
            a=source(twice, published=FOURTH),
            b=source(twice, published=FOURTH),
            c=source(wide, of_coast, of_rain),
        )
    )
    assert "in Northport" in lead.split("Basis")[0]
    assert "Lund said that the 200 had been of the whole coast (said on 6 March 2031)." in lead
    assert "rained" not in lead


def test_of_a_rival_it_is_told_what_else_its_speaker_is_credited_with_the_number_for() -> None:
    of_ill = figure("ill", "4,578", metric="ill")
    lead = lead_in(
        made(
            a=source(figure("toll", "4,353"), published=FIFTH),
            b=source(figure("toll", "4,353"), published=FIFTH),
            c=source(figure("toll", "4,578"), published=FIFTH),
            d=source(of_ill),
        )
    )
    assert "Another report has the 4,578 as: ill." in lead


def test_a_bound_of_another_speaker_that_adds_nothing_is_told_with_its_number() -> None:
    exact, bound = figure("toll", "2,030"), figure("toll", "over 2,000", said_by="council")
    lead = lead_in(made(a=source(exact), b=source(exact), c=source(bound)))
    assert "One report credits the Council with over 2,000 (day not stated)." in lead


def test_what_is_left_open_of_a_number_is_not_told_of_its_first_report_alone() -> None:
    openly, nobody = figure("toll", 70, place="unstated", said_by="unstated"), figure("toll", 70, said_by="unstated")
    lead = lead_in(made(a=source(openly, published=FIFTH), b=source(nobody, published=SIXTH)))
    assert "A report for which no speaker is recorded has 70 (by 6 March 2031)." in lead
    assert "Another report has 70 (place not stated, by 5 March 2031)." in lead


def test_of_several_numbers_it_is_told_which_one_is_read_so() -> None:
    nobody = figure("toll", 110, said_by="unstated")
    read = figure("toll", 265, said_by="unstated", readings=["metric"], note="Read so.")
    lead = lead_in(made(a=source(figure("own", 6)), b=source(nobody), c=source(read), d=source(read)))
    assert "Two of these reports have 265 as we read them." in lead


def test_what_the_same_body_gave_of_a_narrower_group_has_its_label() -> None:
    part = figure("part", 7, group="nurses", label="with burns", said_on=FIFTH)
    lead = lead_in(made(a=source(figure("toll", 897, said_on=FIFTH), part)))
    assert "also gave 7 (nurses, described as with burns" in lead


def test_a_part_above_the_whole_has_what_its_report_calls_those_counted_and_that_we_read_so() -> None:
    part = figure("part", 70, group="nurses", said_by="unstated", label="helpers", readings=["metric"], note="Read so.")
    lead = lead_in(made(a=source(figure("toll", 30, said_on=FIFTH)), b=source(part, published=SIXTH)))
    assert "has 70 (nurses, by 6 March 2031, described as helpers, as we read it)." in lead


def test_who_else_is_credited_with_a_number_is_told_with_what_is_read_so() -> None:
    read = figure("toll", 41, said_by="harbour", label="sailors", readings=["metric"], note="Read so.")
    lead = lead_in(made(a=source(figure("toll", 41, said_on=FIFTH)), b=source(read, published=SIXTH)))
    assert "also credited to the Harbour (described as sailors, as we read it)." in lead


def test_a_title_above_a_figure_that_is_read_so_is_no_report_that_states_it() -> None:
    read = figure("toll", 20, said_by="speaker", said_on=FIFTH, readings=["said_by"], note="Read so.")
    title = figure("title", 20, said_by="article", where="headline")
    later = figure("toll", 41, said_on=SIXTH)
    lead = lead_in(made(a=source(title, read, published=FIFTH), b=source(later), c=source(later)))
    assert "Before that Ada Lund (Office) had given 20 (as we read it) on 5 March 2031." in lead


def test_a_report_of_which_no_day_is_recorded_is_not_said_to_have_appeared_earlier() -> None:
    low, last = figure("low", 5, said_by="harbour", said_on="2031-03-04"), figure("last", 9)
    for published, is_known in ((FIFTH, True), ("unstated", False)):
        lead = lead_in(made(a=source(low, published=published), b=source(last, published="2031-03-08")))
        assert ("A report that appeared earlier credits the Harbour with 5" in lead) is is_known
        assert ("One report credits the Harbour with 5 on 4 March 2031, known earlier." in lead) is not is_known
