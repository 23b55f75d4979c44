"""What the lead of a metric says of small records: who gave it, what stands beside it, and no more than they bear."""

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.language import say
from generator.site.pages.day.page import DayPage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.answers.rivals import TABLE_FROM
from generator.site.parts.answers.sentences import LeadItem, LeadSentence
from generator.site.site import Site
from tests.fictional_pages import lead_in, markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made, source

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _two_items() -> tuple[LeadItem, ...]:
    """The figures of a sentence with two of them."""
    said = made(a=source(figure("toll", 9, said_on=FOURTH)), b=source(figure("toll", 12, said_on=FIFTH)))
    lead = _deaths(said).opening
    assert lead and lead.chief
    return lead.chief, lead.chief


def _deaths(said: Site) -> MetricPage:
    return next(page for page in pages_of(said, MetricPage) if page.path == "metrics/deaths.md")


def test_a_number_is_credited_to_the_speakers_of_all_bodies_who_are_named_for_it() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH)),
            b=source(figure("toll", 19, said_on=FOURTH, said_by="harbour")),
        )
    )
    assert "The same number is also credited to the Harbour." in lead


def test_another_number_in_the_text_of_the_first_is_not_left_out() -> None:
    lead = lead_in(made(a=source(figure("toll", 19, said_on=FOURTH), figure("more", "more than 30", said_on=FOURTH))))
    assert "The report with the 19 also credits the Office with more than 30." in lead


def test_a_number_that_several_reports_have_is_not_that_of_the_one_with_another_beside_it() -> None:
    one = source(figure("toll", 19, said_on=FOURTH), figure("more", "more than 30", said_on=FOURTH))
    lead = lead_in(made(a=one, b=source(figure("toll", 19, said_by="unstated"))))
    assert "One of the reports with the 19 also credits the Office with more than 30." in lead


def test_all_other_numbers_in_the_text_of_the_first_are_told() -> None:
    three = figure("toll", 64, said_on=FOURTH), figure("two", 76, said_on=FOURTH), figure("three", 90, said_on=FOURTH)
    lead = lead_in(made(a=source(*three)))
    assert "The report with the 90 also credits the Office with 64 and 76." in lead


def test_reports_that_name_a_body_or_who_spoke_for_it_credit_the_body() -> None:
    lead = lead_in(
        made(
            **{name: source(figure("toll", 83), published=SIXTH) for name in ("a", "b", "c")},
            d=source(figure("toll", 91, said_by="speaker"), published=SIXTH),
            e=source(figure("toll", 91), published="2031-03-07"),
        ),
    )
    assert "Reports credit the Office with 91 (by 6 March 2031); one of them names Ada Lund (Office)." in lead


def test_what_was_disowned_by_the_day_on_which_it_was_given_was_so_on_that_day() -> None:
    target = {"metric": "deaths", "count": 164, "said_by": "office"}
    lead = lead_in(
        made(
            a=source(figure("toll", 164, said_on=FOURTH)),
            b=source(denial("no", disputes="attribution", target=target), published=FOURTH),
            c=source(figure("toll", 225, said_on=SIXTH)),
        )
    )
    assert "The 164 of 4 March 2031 was disowned by the Office the same day." in lead


def test_what_one_report_alone_tells_of_a_withdrawal_is_no_word_on_what_goes_before_it() -> None:
    target = {"metric": "deaths", "count": 164, "said_by": "harbour"}
    lead = lead_in(
        made(
            a=source(figure("toll", 164, said_by="harbour", said_on=FOURTH)),
            b=source(denial("no", disputes="attribution", target=target, said_by="harbour", said_on=FIFTH)),
            c=source(denial("no", kind="retraction", target=target, said_by="office"), published=SIXTH),
            d=source(figure("toll", 225, said_on=SIXTH)),
        )
    )
    assert re.search(r"and was withdrawn by the Office [^.]* \(according to one report\)\.", lead)
    assert "one report says" not in lead


def test_the_sources_of_what_was_only_possible_are_said_to_be_left_out() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("part", 5, place="northport", said_on=FOURTH)),
        b=source(figure("toll", 40, modality="possible", said_by="speaker", said_on=FIFTH)),
        c=source(figure("toll", 19, said_on=FOURTH)),
    )
    assert "might reach 40" in lead_in(said)
    assert (
        "2 sources have figures for “Deaths” (everyone, The coast, without what was called possible); only"
        in lead_in(said)
    )
    assert "credited with them." in lead_in(said)


def test_a_wording_that_leaves_the_number_out_is_another_number_and_no_wording_of_it() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH)),
            b=source(figure("toll", "more than 19", place="unstated", said_on=FOURTH)),
        )
    )
    assert "One report also credits the Office with more than 19 (place not stated)." in lead
    assert "have it as" not in lead


def test_a_figure_stands_in_the_wording_that_most_reports_have() -> None:
    told = {name: source(figure("toll", "almost 40"), published=FIFTH) for name in ("a", "b")}
    lead = lead_in(made(**told, c=source(figure("toll", 40), published=SIXTH)))
    assert "at almost 40 (by 5 March 2031)" in lead


def test_a_part_that_reports_of_one_whole_have_differently_is_not_given_flatly() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    lead = lead_in(
        made(
            a=source(
                figure("toll", 19, said_on=FOURTH, **divided), figure("part", 5, place="northport", said_on=FOURTH)
            ),
            b=source(figure("toll", 19, said_on=FOURTH), figure("part", 9, place="northport", said_on=FOURTH)),
        )
    )
    assert "Of the 19: 5 (Northport; also reported: 9)." in lead


def test_a_number_of_a_part_that_stood_beside_another_whole_is_not_told_of_this_one() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    part = figure("part", 5, place="northport", said_on=SIXTH)
    before = figure("toll-before", 9, told_as="earlier"), figure("before", 3, place="northport", told_as="earlier")
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=SIXTH, **divided), part),
            b=source(figure("toll", 19, said_on=SIXTH), *before),
            c=source(figure("toll", 12, said_on=FOURTH), figure("part", 4, place="northport", said_on=FOURTH)),
        )
    )
    assert "Of the 19: 5 (Northport)." in lead


@pytest.mark.parametrize(("other", "told"), [(18, "5 (Northport; also reported: 18)"), (19, "5 (Northport)")])
def test_a_figure_as_great_as_the_whole_is_no_other_number_of_a_part(other: int, told: str) -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    whole, part = figure("toll", 19, said_on=FOURTH, **divided), figure("part", 5, place="northport", said_on=FOURTH)
    beside = figure("part", other, place="northport", said_by="unstated")
    sources = {"a": source(whole, part), "b": source({**whole, "breakdowns": []}, beside)}
    assert f"Of the 19: {told}." in lead_in(made(**sources))


def test_what_another_speaker_has_for_a_part_is_told_beside_it() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    lead = lead_in(
        made(
            a=source(
                figure("toll", 19, said_on=FOURTH, **divided), figure("part", 5, place="northport", said_on=FOURTH)
            ),
            b=source(figure("part", 9, place="northport", said_on=FIFTH, said_by="council")),
        )
    )
    assert "For northport the Council gave 9 on 5 March 2031." in lead.replace("Northport", "northport")


def test_reports_that_call_those_counted_otherwise_are_told() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH, label="drowned")),
            b=source(figure("toll", 19, said_on=FOURTH, label="not found again")),
        )
    )
    assert "Reports use different words for those counted: drowned and not found again." in lead


def test_reports_that_differ_on_one_day_of_a_speaker_are_told_as_that() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 90, said_on=SIXTH)),
            b=source(figure("day", 38, period=FOURTH), published=FIFTH),
            c=source(figure("day", 37, period=FOURTH), published=FIFTH),
        )
    )
    assert "Reports differ on what the Office gave as" in lead
    assert re.search(r": 3[78] \(one report, by 5 March 2031\) or 3[78] \(one report, by 5 March 2031\)", lead)


def test_one_denial_of_one_number_is_told_once_and_none_in_the_words_of_its_record() -> None:
    target = {"metric": "deaths", "count": 2}
    lead = lead_in(
        made(
            a=source(figure("toll", 2, said_by="sources"), published=FOURTH),
            b=source(figure("toll", 2, said_by="harbour", place="quay"), published=FOURTH),
            c=source(
                figure("none", "none", said_by="quarter", said_on=SIXTH, restated="Nobody was found dead."),
                denial("no", target=target, said_by="quarter", said_on=SIXTH),
            ),
        )
    )
    assert lead.count(" was denied by ") == 1
    # The whole is told first, be it only in a general word whose.
    whole, part = "Officials put the figure for deaths at 2", "The Harbour gave 2 in The quay (by 4 March 2031)"
    assert f"{whole} (by 4 March 2031). {part}. Each was denied by" in lead
    assert lead.count("Nobody was found dead on 6 March 2031.") == 1
    assert "zero" not in lead
    assert "2 sources have figures for this" in lead
    assert "Counted are the figures for everyone, The coast." in lead


def test_a_denial_and_that_there_was_none_are_one_thing_said_on_one_day() -> None:
    target = {"metric": "deaths", "count": 2}
    none = figure("none", "none", said_by="quarter", restated="Nobody was found dead.")
    denied = source(none, denial("no", target=target, said_by="quarter"))
    lead = lead_in(made(a=source(figure("toll", 2, said_by="harbour"), published=FOURTH), b=denied))
    assert "That was denied by the Quarter on a day not stated. Nobody was found dead." in lead


def test_that_the_dates_of_a_figure_are_open_stands_with_it_and_not_behind_its_denial() -> None:
    target = {"metric": "found", "count": 20, "said_by": "office"}
    lead = lead_in(
        made(
            a=source(figure("toll", 20, metric="found", said_on=FOURTH)),
            b=source(denial("no", target={**target, "label": "sailors"}, said_by="council", said_on=SIXTH)),
        ),
        "found",
    )
    assert "on 4 March 2031. The dates that this covers are not recorded.\n\nThe Council denied" in lead


@pytest.mark.parametrize(("count", "is_told"), [("5,000", True), ("1,900", False)])
def test_what_nobody_is_named_for_of_a_part_is_told_where_it_is_more_than_the_whole(count: str, is_told: bool) -> None:
    part = figure("part", count, place="northport", said_by="article")
    lead = lead_in(made(a=source(figure("toll", "2,030", said_on=FOURTH)), b=source(part)))
    assert (f"A report in its own words has {count} (in Northport, day not stated)." in lead) is is_told


@pytest.mark.parametrize(("place", "words"), [("unstated", "put"), ("coast", "put")])
def test_a_place_that_no_figure_of_a_group_has_is_not_missed(place: str, words: str) -> None:
    lead = lead_in(made(a=source(figure("toll", 19, place=place, said_on=FOURTH))))
    assert f"{words} the figure for deaths at 19 on 4 March 2031." in lead


def test_a_number_that_is_not_given_is_no_figure_of_a_source() -> None:
    said = made(a=source(figure("toll", 19, said_on=FOURTH)), b=source(figure("toll", "not given", said_on=FOURTH)))
    row = _deaths(said).row
    assert (row.in_scope.sources, row.sources) == (1, 2)
    day = next(page for page in pages_of(said, DayPage) if page.day.day == 4)
    assert day.figures == 1


def test_only_what_is_credited_to_one_speaker_is_counted_as_that_speaker_s() -> None:
    told = {name: source(figure("toll", 19, said_on=FOURTH)) for name in ("a", "b", "c")}
    others = {
        "d": source(figure("toll", "at least 19", said_on=FOURTH)),
        "e": source(figure("toll", 19, said_by="harbour")),
    }
    carried = _deaths(made(**told, **others)).row.carried
    assert carried and (carried.value, carried.who.text) == ("19", "the Office")
    # At least 19 is of one fate with 19.
    assert (carried.sources, carried.bounded) == (4, 1)


@pytest.mark.parametrize("other", [30, "about 30"])
def test_no_figure_is_the_most_carried_where_as_many_sources_have_another_in_whatever_words(other: str | int) -> None:
    told = {name: source(figure("toll", 19, said_on=FOURTH)) for name in ("a", "b", "c")}
    others = {name: source(figure("toll", 30, said_by="council", said_on=FIFTH), title=name) for name in ("d", "e")}
    fewer = made(**told, **others)
    as_many = made(**told, **others, f=source(figure("toll", other, said_by="council", said_on=FIFTH), title="f"))
    assert _deaths(fewer).row.carried and not _deaths(as_many).row.carried


def test_a_figure_without_a_day_stands_before_a_higher_one_that_may_be_later() -> None:
    lead = lead_in(
        made(
            a=source(figure("first", 44, said_on=FOURTH)),
            b=source(figure("low", 42), published=FIFTH),
            c=source(figure("last", 99, said_on=SIXTH), figure("before", 42, told_as="earlier")),
        )
    )
    assert lead.index(" 42 (") < lead.index("44 on 4 March 2031") < len(lead)


def test_a_table_calls_denied_only_the_figure_that_was() -> None:
    target = {"metric": "deaths", "count": 23}
    denied = denial("no", target=target, said_on=FIFTH, said_by="council")
    first = figure("toll", 23, said_on=FOURTH)
    said = made(a=source(first), b=source(denied, figure("none", "none", said_on=FIFTH)))
    row = _deaths(said).row
    # Of "none" the table tells of what there was none.
    assert (row.latest and row.latest.value, row.dispute) == ("23", "denied")
    assert _deaths(made(a=source(first), b=source(denied))).row.dispute == "denied"


def test_the_lowest_and_the_highest_are_of_the_scope_that_leads() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(figure("toll", 23, said_on=FIFTH), figure("part", 3, place="unstated", said_on=FIFTH)),
    )
    assert _deaths(said).row.span == "19 to 23"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "The Office put the figure for deaths at 19 on 4 March 2031."),
        ({"modality": "possible"}, "The Office said that the figure for deaths might reach 19 on 4 March 2031."),
        ({"modality": "expected"}, "The Office spoke on 4 March 2031 of probably 19 dead."),
        ({"count": "at least 19"}, "The Office spoke on 4 March 2031 of at least 19 dead."),
        ({"label": "drowned", "said_on": None}, "The Office put the figure for deaths at 19 (described as drowned"),
    ],
)
def test_a_figure_is_told_as_it_was_given(fields: dict[str, Any], words: str) -> None:
    claim = {**figure("toll", 19, said_on=FOURTH), **fields}
    lead = lead_in(made(a=source({name: value for name, value in claim.items() if value is not None})))
    assert words in lead and "expected)" not in lead and "possible)" not in lead


def test_what_a_source_calls_those_counted_is_told_beside_other_speakers_figures_too() -> None:
    first = source(figure("toll", 19, said_on=FOURTH), figure("more", 19, said_on=FIFTH))
    other = figure("toll", 30, said_by="council", said_on=FIFTH, label="certified")
    assert "One report credits the Council with 30 on 5 March 2031 (described as certified)." in lead_in(
        made(a=first, b=source(other))
    )


def test_reports_are_one_or_several_by_who_has_the_figure_as_that_speaker_s() -> None:
    first = source(*(figure(f"toll-{day}", 19, said_on=day) for day in (FOURTH, FIFTH, SIXTH)))
    told = source(figure("toll", 30, said_by="council", said_on=FIFTH))
    assert "One report credits the Council with 30" in lead_in(made(a=first, b=told))
    assert "Reports credit the Council with 30" in lead_in(made(a=first, b=told, c=told))


def test_a_day_by_which_a_figure_was_given_is_inferred_where_that_of_its_source_is() -> None:
    guessed = source(figure("toll", 19), published=FIFTH, published_basis="inferred from the text")
    assert "19 (by 5 March 2031, as we date it)" in lead_in(made(a=guessed))
    # What is printed bears it as well, and comes first.
    printed = source(figure("toll", 19), published=FIFTH)
    assert "19 (by 5 March 2031)" in lead_in(made(a=guessed, b=printed))
    undated = source(figure("toll", 19), published_basis="inferred from nothing")
    assert "19 (day not stated)" in lead_in(made(a=undated))


def test_a_denial_of_all_higher_figures_is_told_as_that() -> None:
    target = {"metric": "deaths", "above": 11, "group": "all", "place": "coast"}
    lead = lead_in(
        made(
            a=source(figure("toll", 11, said_on=FOURTH), figure("again", 11, said_on=SIXTH)),
            b=source(figure("toll", 20, said_by="council", said_on=FOURTH)),
            c=source(denial("no", target=target, said_on=FIFTH)),
        )
    )
    assert "The Office denied on 5 March 2031 all figures above 11, and with them the 20 of 4 March 2031" in lead


def test_a_denial_without_a_speaker_stands_in_a_sentence_of_its_own_too() -> None:
    target = {"metric": "deaths", "above": 11, "group": "all", "place": "coast"}
    first = source(figure("toll", 11, said_on=FOURTH), figure("more", 20, said_by="council", said_on=FOURTH))
    lead = lead_in(made(a=first, b=source(denial("no", target=target, said_by="unstated", said_on=FIFTH))))
    assert "An unidentified speaker denied on 5 March 2031 all figures above 11" in lead


def test_who_says_that_another_had_not_given_a_number_is_the_subject() -> None:
    target = {"metric": "deaths", "count": 20, "said_by": "council"}
    lead = lead_in(
        made(
            a=source(figure("toll", 20, said_by="council", said_on=FOURTH)),
            b=source(figure("toll", 12, said_by="council", said_on=FIFTH)),
            c=source(denial("no", disputes="attribution", target=target, said_by="speaker", said_on=FIFTH)),
        )
    )
    assert "Ada Lund (Office) said on 5 March 2031 that the Council had not given the 20 of 4 March 2031" in lead
    assert "credited to it" in lead


def test_one_state_s_speakers_are_said_to_count_as_one_where_there_are_several() -> None:
    several = made(
        a=source(figure("toll", 19, said_on=FOURTH)), b=source(figure("toll", 23, said_by="harbour", said_on=FIFTH))
    )
    assert "everyone credited speaks for the Office." in lead_in(several)
    alone = {name: source(figure("toll", 19, said_on=FOURTH)) for name in ("a", "b")}
    assert "only the Office is credited." in lead_in(made(**alone))


def test_what_a_report_without_a_speaker_tells_as_earlier_is_not_its_own() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH)),
            b=source(figure("before", 40, said_by="unstated", told_as="earlier"), published=FIFTH),
        )
    )
    assert "has 40 (told as an earlier figure, by 5 March 2031)" in lead


def test_where_no_figure_has_a_place_none_is_told_to_be_missing() -> None:
    said = made(
        a=source(figure("toll", 19, metric="ill", place="unstated", said_on=FOURTH)),
        b=source(figure("part", 3, metric="ill", place="quay", group="unstated", said_on=FOURTH)),
    )
    row = next(page.row for page in pages_of(said, MetricPage) if page.path == "metrics/ill.md")
    assert "place not stated" not in row.counted


def test_a_table_has_beside_a_figure_what_may_be_as_late_and_what_others_have() -> None:
    first = figure("toll", 23, said_on=FOURTH), figure("more", 23, said_on=FIFTH)
    row = _deaths(
        made(
            a=source(*first),
            b=source(figure("toll", 21, said_on=FIFTH, said_by="harbour")),
            c=source(figure("toll", 40, said_by="council", said_on=FIFTH)),
        )
    ).row
    assert row.latest and (row.latest.value, row.as_late.words, row.others.words) == (
        "21",
        "23 (the Office, 4 March 2031 to 5 March 2031) and 40 (the Council, 5 March 2031)",
        "",
    )
    same = _deaths(made(a=source(*first), b=source(figure("toll", 23, said_by="council", said_on=FIFTH)))).row
    assert (same.as_late.words, same.others.words, same.modality) == ("", "", "")
    assert _deaths(made(a=source(figure("toll", 9, modality="expected")))).row.modality == "expected"


def test_a_table_says_where_the_number_of_a_figure_was_disputed_elsewhere() -> None:
    target = {"metric": "deaths", "count": 20, "said_by": "office"}
    row = _deaths(
        made(
            a=source(figure("toll", "at least 20", said_by="speaker", said_on=SIXTH)),
            b=source(figure("toll", 20, said_on=FOURTH)),
            c=source(denial("no", disputes="attribution", target=target, said_on=FIFTH)),
        )
    ).row
    assert (row.latest and row.latest.value, row.dispute) == ("at least 20", "disputed-number")


def test_what_was_counted_on_a_day_is_told_for_that_day_and_not_as_said_on_it() -> None:
    lead = lead_in(
        made(
            a=source(figure("day", 9, metric="found", period=FIFTH, said_on=SIXTH)),
            b=source(figure("day", 7, metric="found", period=FOURTH), published=SIXTH),
        ),
        "found",
    )
    assert "For 5 March 2031 the Office gave 9 found (said on 6 March 2031)." in lead
    assert "The Office gave 7 for 4 March 2031." in lead


def test_who_spoke_for_others_than_the_registry_has_is_named_with_them_and_not_told_again() -> None:
    lent = {"said_by": "speaker", "speaks_for": "council"}
    first = figure("toll", 19, said_on=FOURTH, **lent)
    lead = lead_in(made(a=source(first), b=source(first)))
    assert "Ada Lund (for the Council) put the figure for deaths at 19 on 4 March 2031." in lead
    assert "same number" not in lead


def test_what_somebody_reports_themselves_is_not_credited_to_them() -> None:
    others = source(figure("toll", 30, said_by="gazette", said_on=FIFTH))
    lead = lead_in(made(a=source(figure("toll", 19, said_on=FOURTH), figure("again", 20, said_on=FIFTH)), b=others))
    assert "Gazette gave 30 on 5 March 2031." in lead and "credits Gazette" not in lead


def test_reports_that_appeared_earlier_have_the_figure_of_somebody() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 12), published=FOURTH),
            b=source(figure("toll", 19), published=SIXTH),
        )
    )
    assert "A report that appeared earlier credits the Office with 12 (by 4 March 2031)." in lead


def test_of_what_adds_up_a_lower_figure_of_somebody_else_is_told_without_asking_which_came_last() -> None:
    more = (figure("toll", 30, said_on=FOURTH), figure("again", 30, said_on=FIFTH))
    lead = lead_in(made(a=source(*more), b=source(figure("toll", 20, said_by="harbour"), published=SIXTH)))
    assert "The Harbour gave a lower figure, 20 (by 6 March 2031)." in lead
    assert "came last" not in lead


def test_a_figure_that_another_speaker_withdrew_is_told_as_theirs() -> None:
    target = {"metric": "deaths", "count": 90, "said_by": "council"}
    back = {"kind": "retraction", "target": target, "said_by": "council", "said_on": SIXTH}
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH), figure("again", 20, said_on=FIFTH)),
            b=source(figure("toll", 90, said_by="council", said_on=FOURTH)),
            c=source(denial("no", **back)),
        )
    )
    assert "The 90 of 4 March 2031 credited to the Council was withdrawn by it on 6 March 2031." in lead


def test_a_figure_of_another_speaker_for_a_later_day_is_told_as_that() -> None:
    first = (figure("toll", 19, as_of=FOURTH), figure("again", 19, as_of=FOURTH))
    late = figure("toll", 20, said_by="council", as_of=SIXTH)
    lead = lead_in(made(a=source(*first, published=SIXTH), b=source(late, published="2031-03-20")))
    assert "One report credits the Council with 20 (as of 6 March 2031), for a later day." in lead


def test_where_nothing_of_the_whole_has_a_number_its_words_and_a_part_are_told() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "dozens", said_on=FOURTH)),
            b=source(figure("part", 3, place="northport", said_by="council", said_on=FIFTH)),
        )
    )
    assert "The Office spoke on 4 March 2031 of dozens dead. The Council put" in lead
    assert "in Northport at 3 on 5 March 2031." in lead
    # Of one for which no speaker is recorded as well.
    nameless = lead_in(made(a=source(figure("toll", "dozens", said_by="unstated"), published=FOURTH)))
    assert "A report for which no speaker is recorded speaks of dozens dead (by 4 March 2031)." in nameless


def test_a_table_has_no_figure_of_another_scope_than_the_one_that_leads() -> None:
    said = made(
        a=source(figure("toll", "dozens", said_on=FOURTH)),
        b=source(figure("part", 3, place="northport", said_by="council", said_on=FIFTH)),
    )
    latest = _deaths(said).row.latest
    assert latest and latest.value == "dozens"


def test_a_number_that_was_disputed_is_no_further_figure_where_its_place_is_open() -> None:
    target = {"metric": "deaths", "count": 90, "said_by": "office"}
    lead = lead_in(
        made(
            a=source(figure("toll", 19, said_on=FOURTH), figure("again", 90, said_on=FOURTH)),
            b=source(figure("toll", 90, place="unstated")),
            c=source(denial("no", disputes="attribution", target=target, said_on=FIFTH)),
        )
    )
    assert "the place not stated" not in lead


def test_by_when_a_report_told_an_earlier_figure_says_nothing_of_its_time() -> None:
    lead = lead_in(
        made(a=source(figure("now", 30), figure("before", 20, told_as="earlier"), published=FIFTH)),
    )
    assert "Before that the Office had given 20." in lead


def test_the_places_that_make_up_the_whole_are_told_beside_it() -> None:
    north = figure("north", 12, place="northport", said_by="council", said_on=FOURTH)
    south = figure("south", "at least 5", place="southport", said_by="harbour", said_on=FOURTH)
    whole = figure("toll", 19, said_on=FIFTH)
    lead = lead_in(made(a=source(whole), b=source(north), c=source(south)))
    assert "The Council put the figure for deaths in Northport at 12 on 4 March 2031." in lead
    assert "The Harbour spoke on 4 March 2031 of at least 5 dead in Southport." in lead
    # One alone makes up nothing.
    assert "Northport" not in lead_in(made(a=source(whole), b=source(north)))


def test_where_only_parts_are_recorded_that_is_said_and_the_others_are_told() -> None:
    north = [figure(name, 12, place="northport", said_by="council", said_on=FOURTH) for name in ("one", "two")]
    south = figure("south", 5, place="southport", said_by="harbour", said_on=FOURTH)
    lead = lead_in(made(a=source(*north[:1]), b=source(*north[1:]), c=source(south)))
    assert "For the whole no figure is recorded. The Harbour put the figure for deaths in Southport at 5" in lead
    with_open = source(figure("open", 30, place="unstated", said_on=FIFTH))
    assert "no figure is recorded" not in lead_in(made(a=source(*north[:1]), b=source(south), c=with_open))


def test_a_later_edition_of_a_text_replaced_what_the_first_had() -> None:
    first = source(figure("toll", 30), published=FOURTH)
    later = source(figure("toll", 28), published=FIFTH, edition_of="a")
    lead = lead_in(made(a=first, b=later))
    assert "of that report ha" in lead and "came last" not in lead


def test_the_table_of_a_chart_tells_with_a_figure_what_was_said_against_it() -> None:
    target = {"metric": "deaths", "count": 20, "said_by": "office"}
    said = made(
        a=source(figure("toll", 20, said_on=FOURTH), figure("more", 30, said_on=SIXTH)),
        b=source(denial("no", disputes="attribution", target=target, said_by="council", said_on=FIFTH)),
    )
    page = markdown("metrics/deaths.md", said)
    rows = [line for line in page.splitlines() if line.startswith("| [4 March 2031]")]
    assert rows and "was not given by the Office, according to" in rows[0]


def test_where_no_figure_has_a_place_no_part_of_the_event_is_given_as_one() -> None:
    told = {"metric": "ill", "place": "unstated", "said_on": FOURTH}
    lead = lead_in(made(a=source(figure("toll", 19, **told))), "ill")
    assert "put the figure for ill at 19 on 4 March 2031." in lead


def test_one_denial_of_all_higher_figures_is_told_once_and_by_its_own_day() -> None:
    target = {"metric": "deaths", "above": 11, "group": "all", "place": "coast"}
    high = [figure(f"toll-{n}", n, said_by=who, said_on=FOURTH) for n, who in ((20, "council"), (30, "gazette"))]
    lead = lead_in(
        made(
            a=source(figure("toll", 11, said_on=FOURTH), figure("again", 11, said_on=SIXTH)),
            b=source(*high[:1]),
            c=source(*high[1:]),
            d=source(denial("no", target=target, said_on=FIFTH)),
        )
    )
    assert lead.count("denied on 5 March 2031 all figures above 11") == 1
    assert "the 20 of 4 March 2031" in lead and "the 30 of 4 March 2031" in lead


def test_a_general_word_leads_no_answer_beside_somebody_named() -> None:
    officials = figure("toll", 40, said_by="sources", said_on=FIFTH)
    lead = lead_in(made(a=source(officials), b=source(figure("toll", 19, said_by="council", said_on=FOURTH))))
    assert "The Council put the figure for deaths at 19 on 4 March 2031." in " ".join(lead.split())


def test_a_bound_is_told_that_no_figure_of_its_own_speaker_implies() -> None:
    told = {
        "a": source(figure("toll", 40, said_on=FIFTH)),
        "b": source(figure("own", 9, said_by="council", said_on=FOURTH)),
    }
    more = figure("more", "more than 20", place="unstated", said_by="council")
    assert "credits the Council with more than 20 (day not stated)" in lead_in(made(**told, c=source(more)))
    fewer = {**more, "count": "more than 5"}
    assert "more than 5" not in lead_in(made(**told, c=source(fewer)))


def test_a_place_that_other_reports_state_is_told_beside_a_figure_without_one() -> None:
    told = {
        "a": source(figure("toll", 40, said_on=FIFTH)),
        "b": source(figure("open", 50, place="unstated", said_by="council", said_on=FOURTH)),
    }
    stated = figure("stated", 50, place="northport", said_by="council")
    lead = lead_in(made(**told, c=source(stated)))
    assert "the place not stated. Another report has 50 in Northport (day not stated)." in lead
    assert "Another report" not in lead_in(made(**told, c=source({**stated, "count": 51})))


def test_reports_that_have_one_figure_each_are_not_told_as_having_all() -> None:
    first, second = (figure(name, n, said_by="unstated") for name, n in (("x", 40), ("y", 60)))
    lead = lead_in(made(a=source(first), b=source(second)))
    assert (
        "Two reports for which no speaker is recorded have 40 (day not stated) and 60 (day not stated), one each."
        in lead
    )
    both = lead_in(made(a=source(first), b=source(second, {**first, "id": "z"})))
    assert "60" in both and "one each" not in both


def test_an_article_that_is_recorded_twice_counts_once_with_what_it_says() -> None:
    again = {"duplicate_of": "a", "title": "The storm, again", "publication": "gazette"}
    said = made(a=source(figure("toll", 19, said_on=FOURTH)), b=source(figure("toll", 19, said_on=FOURTH), **again))
    assert (_deaths(said).row.in_scope.claims, _deaths(said).row.in_scope.sources) == (1, 1)
    assert "The record holds 1 claim from 1 source. One figure is among them" in re.sub(r"<[^>]+>", "", _home(said))
    gazette = re.sub(r"<[^>]+>|\[\^[^\]]*\]", "", markdown("actors/gazette.md", said))
    assert "2 claims" not in gazette


def test_what_a_second_record_of_an_article_has_stands_in_the_same_report() -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(figure("toll", 28, said_on=FOURTH), duplicate_of="a", language="kk"),
    )
    lead = lead_in(said)
    assert "The report with the 28 also credits the Office with 19." in lead
    assert "One report" not in lead and _deaths(said).row.in_scope.sources == 1


def test_of_two_editions_of_one_day_it_is_open_which_came_last() -> None:
    first = source(figure("toll", 19), published=FOURTH)
    lead = lead_in(made(a=first, b=source(figure("toll", 28), published=FOURTH, edition_of="a")))
    assert "Another edition of that report has 19. Which of these came last is not recorded." in lead
    assert "One report" not in lead


def test_whose_a_figure_is_that_two_denials_are_of_is_plain_in_each_sentence() -> None:
    target = {"metric": "deaths", "count": 19}
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH)),
        b=source(
            denial(
                "no", disputes="attribution", target={**target, "said_by": "office"}, said_by="council", said_on=FIFTH
            )
        ),
        c=source(denial("nor", disputes="figure", target=target, said_by="council", said_on=SIXTH)),
        d=source(figure("toll", 28, said_on="2031-03-07")),
    )
    lead = lead_in(said)
    assert "the Office had not given the 19 of 4 March 2031 credited to it" in lead
    assert "The 19 of 4 March 2031 credited to the Office was denied by the Council on 6 March 2031." in lead


def test_another_wording_in_the_one_report_of_a_figure_stands_in_that_report() -> None:
    words = (figure("toll", "about 100"), figure("more", "more than 100"))
    assert "The report with the about 100 also credits the Office with more than 100." in lead_in(
        made(a=source(*words))
    )
    apart = lead_in(made(a=source(words[0]), b=source(words[1])))
    assert "The report with" not in apart


def _home(said: Site) -> str:
    return markdown("index.md", said)


def test_a_figure_is_no_step_from_what_was_counted_again_after_it() -> None:
    fifth = {"as_of": "2031-03-05"}
    said = made(
        a=source(figure("toll", 123, said_on=FIFTH, **fifth)),
        b=source(figure("toll", 140, said_on="2031-03-07", as_of="2031-03-07")),
        c=source(figure("toll", 100, said_on="2031-03-08", **fifth)),
    )
    page = markdown("metrics/deaths.md", said)
    assert "140" in page and "Up 40" not in page


def test_what_an_earlier_edition_of_the_text_had_is_told_as_that() -> None:
    first = source(figure("toll", 19), published=FOURTH)
    lead = lead_in(made(a=first, b=source(figure("toll", 28), published=FIFTH, edition_of="a")))
    assert "An earlier edition of that report had 19." in lead
    assert "A report that appeared earlier" not in lead


def test_a_range_of_days_that_is_that_of_a_source_dated_by_inference_is_marked_as_inferred() -> None:
    days = f"{FOURTH}/{SIXTH}"
    guessed = source(figure("toll", 19, said_on=days), published=days, published_basis="inferred from its words")
    assert "as we date it" in lead_in(made(a=guessed))
    printed = source(figure("toll", 19, said_on=days), published=days, published_basis="printed under the headline")
    assert "as we date it" not in lead_in(made(a=printed))


def test_a_table_counts_among_the_others_what_the_answer_need_not_tell() -> None:
    said = made(
        a=source(figure("toll", 21, said_on=FIFTH)),
        b=source(figure("toll", 21, said_on=FIFTH)),
        c=source(figure("low", "at least 3", said_by="council"), figure("older", 11, said_on=FOURTH)),
        d=source(figure("low", "at least 9", said_by="gazette"), figure("open", 4, said_by="wire", place="unstated")),
    )
    row, beside = _deaths(said).row, "at least 9 (Gazette, day not stated) and at least 3 (the Council, day not stated)"
    assert row.latest and (row.latest.value, row.others.words) == ("21", beside)


def test_a_speaker_whose_bound_adds_nothing_is_named_and_a_general_word_for_one_is_not() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 90, said_on=FOURTH), figure("more", 90, said_on=FOURTH)),
            b=source(figure("toll", "at least 20", said_by="council", said_on=FOURTH)),
            c=source(figure("toll", "at least 30", said_by="sources", said_on=FOURTH)),
        )
    )
    assert "One report credits the Council with at least 20 on 4 March 2031." in lead
    assert "at least 30" not in lead


def test_a_number_that_came_again_after_another_is_told_where_it_was_first_given() -> None:
    hours = ("2031-03-04T08:15Z", "2031-03-04T12:00Z", "2031-03-04T21:40Z")
    given = [figure(f"c{n}", count, said_on=hours[n]) for n, count in enumerate((176, 164, 176))]
    lead = lead_in(made(a=source(*given, published=FOURTH)))
    assert "last put the figure for deaths at 176 on 4 March 2031 at 21:40" in lead
    assert re.search(r"had given 176 on 4 March 2031 at 08:15 .* and 164 on 4 March 2031 at 12:00", lead)


def test_words_without_a_number_that_cannot_be_the_number_of_their_text_are_told_beside_it() -> None:
    lead = lead_in(made(a=source(figure("none", "nil"), figure("few", "a handful"), published=FOURTH)))
    assert "The Office gave none, or none known, as the figure for deaths (by 4 March 2031)." in lead
    assert "The report with that also credits the Office with a handful." in lead
    lead = lead_in(made(a=source(figure("toll", 40), figure("few", "a handful"), published=FOURTH)))
    assert "a handful" not in lead


@pytest.mark.parametrize(("south", "how"), [(5, ", which make more than that together."), (4, ".")])
def test_parts_that_cannot_make_their_figure_are_told_as_that(south: int, how: str) -> None:
    divided = [{"by": "place", "parts": ["northport", "southport"], "complete": "yes", "disjoint": "yes"}]
    toll = figure("toll", 17, breakdowns=divided, said_on=FOURTH)
    parts = figure("north", 13, place="northport"), figure("south", south, place="southport")
    lead = lead_in(made(a=source(toll, *({**one, "said_on": FOURTH} for one in parts))))
    assert re.search(rf"Of the 17: 13 \(Northport\) and {south} \(Southport\){re.escape(how)}", lead)


@pytest.mark.parametrize("count", [40, "none", 340])
def test_words_of_another_speaker_are_told_beside_a_number(count: str | int) -> None:
    many = figure("many", "hundreds", said_by="council", said_on=FOURTH)
    lead = lead_in(made(a=source(figure("toll", count, said_on=FIFTH)), b=source(many)))
    assert "One report credits the Council with hundreds on 4 March 2031." in lead


def test_a_number_that_was_not_given_is_no_figure_from_no_source() -> None:
    lead = lead_in(made(a=source(figure("toll", "not given", said_on=FOURTH))))
    assert "No source in the record gives a number for this." in lead
    elsewhere = figure("quay", 3, place="quay", said_on=FOURTH)
    lead = lead_in(made(a=source(figure("toll", "not given", said_on=FOURTH), elsewhere)))
    assert "No source in the record gives a number for this (everyone, The coast)." in lead


def test_a_caption_tells_a_number_where_nothing_else_does() -> None:
    caption = figure("caption", 61, said_by="article", where="caption")
    assert "has 61" in lead_in(made(a=source(caption, published=FOURTH)))
    assert "has 61" not in lead_in(made(a=source(caption, figure("toll", 19), published=FOURTH)))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"to": "new"}, "The Council replaced the 17 with eight dead in Northport (7 March 2031)."),
        (
            {"removes": {"count": 9, "label": "guests"}},
            "The Council took a part out of the 17: 9 (guests) (7 March 2031).",
        ),
    ],
)
def test_a_figure_that_somebody_else_replaced_is_not_told_without_that(change: dict[str, Any], told: str) -> None:
    day = "2031-03-07"
    revision = {"kind": "revision", "said_by": "council", "said_on": day, "restated": "They changed it.", **change}
    target = {"metric": "deaths", "count": 17, "said_by": "office"}
    new = figure("new", "eight", said_by="council", said_on=day, place="northport")
    said = made(
        a=source(figure("toll", 17, said_on=FOURTH)),
        b=source(*([new] if "to" in change else []), {"id": "revised", "target": target, **revision}),
    )
    assert f"at 17 on 4 March 2031. {told}" in lead_in(said)
    (found,) = (one for one in said.findings.values() if one.rule == "revision")
    assert "given by the Office on 4 March 2031" in found.sentence


def test_a_day_that_a_telling_of_a_number_states_is_told_with_the_mark_of_that() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 90), published=SIXTH),
            b=source(figure("toll", "some 90", as_of=SIXTH), published="2031-03-09"),
            c=source(figure("toll", 70, said_on=FIFTH)),
        )
    )
    assert "some 90 (as of 6 March 2031)" in lead and "by 6 March" not in lead


def test_a_number_that_some_reports_have_flatly_and_some_as_about_it_is_told_as_both() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", "2,030", said_on=FOURTH)),
            b=source(figure("toll", "about 2,500", said_by="article"), published=FIFTH),
            c=source(figure("toll", "2,500", said_by="article"), published=SIXTH),
        )
    )
    assert "Two reports in their own words have 2,500 or about 2,500 (the first on 5 March 2031)." in lead


def test_what_reports_without_a_speaker_expected_is_said_to_be_left_out_of_the_sources_counted() -> None:
    expected = figure("toll", 300, said_by="article", modality="expected")
    two = {name: source(figure("toll", 90, said_on=FOURTH)) for name in ("a", "b")}
    lead = lead_in(made(**two, c=source(expected)))
    assert "2 sources have figures for this" in lead and "The coast, without what was expected." in lead


def test_what_one_source_has_of_one_speaker_is_told_once() -> None:
    page = _deaths(said := made(a=source(figure("toll", 90, said_on=FOURTH))))
    assert page.is_of_one and page.is_on_lead
    words = markdown("metrics/deaths.md", said)
    assert "from 1 source" not in words and say("metric-moved") not in words
    assert f'<p class="definition" id="{page.lead_anchor}"' in words


def test_a_ladder_that_tells_more_than_the_lead_is_not_left_out() -> None:
    bound = figure("toll", "at least 90", said_on=FOURTH)
    others = figure("more", 40, said_on=FOURTH, said_by="council"), figure("some", 95, said_by="article")
    for other in others:
        assert not _deaths(made(a=source(bound), b=source(other))).is_on_lead


def test_the_figure_that_leads_a_page_is_folded_away_on_no_ladder() -> None:
    page = _deaths(
        made(
            a=source(figure("toll", "at least 90", said_on=FIFTH)),
            b=source(
                figure("toll", "at least 90", said_on=FIFTH), figure("low", 120, said_by="council", said_on=SIXTH)
            ),
            c=source(figure("more", "more than 70", said_on=FOURTH)),
        )
    )
    assert page.lead and page.answers.first
    folded = [row.rung.step.value for block in page.lead.blocks if block.summary for row in block.rows if row.rung]
    assert page.answers.first.latest.step.value == "at least 90" and folded == ["more than 70"]


def test_figures_without_a_day_and_a_speaker_are_told_by_what_became_of_them() -> None:
    target = {"metric": "deaths", "count": 70, "said_by": "office"}
    page = _deaths(
        said := made(
            a=source(figure("toll", 70, said_on=FOURTH), figure("now", 90, said_on=SIXTH)),
            b=source(figure("toll", 90, said_by="unstated")),
            c=source(figure("toll", 90, said_by="article")),
            d=source(figure("toll", 70, said_by="unstated")),
            e=source(denial("no", target=target, said_on=FIFTH)),
        )
    )
    assert page.lead
    assert [[(one.value, one.carried, one.own) for one in alike.all] for _, alike in page.lead.by_status]
    words = markdown("metrics/deaths.md", said)
    assert "**90**{ .number--standing } in 2 sources (1 in own words)" in words


def test_a_lead_has_three_sentences_and_what_is_true_besides_stands_beneath() -> None:
    target = {"metric": "deaths", "said_by": "office"}
    said = made(
        a=source(figure("toll", 40, said_on=FOURTH), figure("up", 60, said_on=FIFTH), figure("now", 90, said_on=SIXTH)),
        b=source(denial("no", target={**target, "count": 40}, said_by="council", said_on=FIFTH)),
        c=source(denial("nor", target={**target, "count": 60}, said_by="council", said_on=SIXTH)),
        d=source(figure("later", 120, said_by="council", said_on="2031-03-09")),
    )
    lead = _deaths(said).opening
    assert lead and [one.code for one in (*lead.opening, *lead.closing)] == ["answer-put", "answer-credit"]
    assert [one.value for one in lead.disputed] == ["60"] and [one.value for one in lead.objected] == ["40"]
    first, beneath = lead_in(said).split("The 60 of 5 March 2031 credited to the Office was denied by the Council")
    assert "One report credits the Council with 120 on 9 March 2031." in first
    assert "The 40 of 4 March 2031" in beneath


def test_many_figures_of_others_stand_in_one_table() -> None:
    others = {f"s{n}": source(figure("toll", 100 + n, said_by="article"), published=SIXTH) for n in range(TABLE_FROM)}
    few = dict([*others.items()][1:])
    tables = [_deaths(made(a=source(figure("toll", 90, said_on=FOURTH)), **rest)).opening for rest in (others, few)]
    assert [len(lead.rivals) if lead else None for lead in tables] == [TABLE_FROM, 0]
    assert tables[0] and not tables[0].paragraphs
    heights = [row.entry.test.low for row in tables[0].rivals if row.entry.test]
    assert heights == sorted(heights, reverse=True)
    about = {**others, "about": source(figure("toll", "about 4,000", said_by="article"), published=SIXTH)}
    more = {**about, "exact": source(figure("toll", "3,958", said_by="article"), published=SIXTH)}
    ordered = _deaths(made(a=source(figure("toll", 90, said_on=FOURTH)), **more)).opening
    assert ordered and [row.entry.step.value for row in ordered.rivals][:2] == ["about 4,000", "3,958"]


def test_a_share_is_told_with_what_it_is_a_share_of() -> None:
    share = figure("part", "about a third", metric="buried", of="toll", said_on=FOURTH)
    lead = lead_in(made(a=source(figure("toll", 700, said_on=FOURTH), share)), "buried")
    assert "The Office spoke on 4 March 2031 of about a third of 700" in lead


def test_lower_figures_are_told_without_an_order_where_a_report_of_the_last_has_no_day() -> None:
    told = {
        "a": source(figure("low", 5), published=FOURTH),
        "b": source(figure("high", 10, said_by="harbour"), published=FIFTH),
        "c": source(figure("last", 9), published="2031-03-08"),
    }
    assert "Reports that appeared earlier" in lead_in(made(**told)) or "A report that appeared earlier" in lead_in(
        made(**told)
    )
    undated = lead_in(made(**told, d=source(figure("last", 9))))
    assert "The Office gave a lower figure, 5 (by 4 March 2031)." in undated and "earlier" not in undated


def test_reports_without_a_speaker_that_lead_are_told_with_what_is_counted_and_those_of_the_last_with_their_day() -> (
    None
):
    nobody = figure("toll", 40, said_by="unstated", metric="found")
    assert "has 40" in lead_in(made(a=source(nobody)), "found")
    named = figure("toll", 40)
    lead = lead_in(
        made(a=source(named, published=SIXTH), b=source(figure("same", 40, said_by="unstated"), published=FOURTH))
    )
    assert "A report for which no speaker is recorded also has 40 (by 4 March 2031)." in lead
    late = source(figure("same", 40, said_by="unstated"), published="2031-03-08")
    assert "also has 40" not in lead_in(made(a=source(named, published=SIXTH), b=late))


def test_reports_are_not_said_to_differ_where_one_may_count_fewer() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 90, said_on=SIXTH)),
            b=source(figure("day", 38, period=FOURTH), published=FIFTH),
            c=source(figure("day", 37, period=FOURTH, label="in two harbours"), published=FIFTH),
        )
    )
    assert "Reports differ" not in lead
    assert "at different numbers: " in lead


def test_a_figure_of_a_stated_day_is_told_with_its_reports_alone() -> None:
    lead = lead_in(
        made(
            a=source(figure("toll", 90, said_on=SIXTH)),
            b=source(figure("day", 38, period=FOURTH, said_on=FIFTH), published=FIFTH),
            c=source(figure("day", 37, period=FOURTH, said_on=FIFTH), published=FIFTH),
        )
    )
    assert "38 (one report)" in lead and "37 (one report)" in lead


def test_a_lower_figure_without_a_speaker_is_told_where_it_may_be_later() -> None:
    low = figure("low", 6, said_by="unstated")
    told = lead_in(made(a=source(figure("toll", 9, said_on=FOURTH)), b=source(low, published=SIXTH)))
    assert "A report for which no speaker is recorded has 6 (by 6 March 2031)." in told


def test_up_to_three_figures_below_the_first_are_prose_and_more_are_a_list_in_the_same_words() -> None:
    said = [source(figure("toll", 10 * n, said_by="article"), published=f"2031-03-0{n}") for n in (5, 6, 7, 8, 9)]
    of_few, of_many = (
        made(a=source(figure("toll", 9, said_on=FOURTH)), **{f"s{n}": one for n, one in enumerate(said[:count])})
        for count in (3, 4)
    )
    page = markdown("metrics/deaths.md", of_few)
    assert '<p class="answer answer--others"' in page and "answer-list" not in page
    page = markdown("metrics/deaths.md", of_many)
    assert '<div class="answer-list"' in page and '<p class="answer answer--others"' not in page
    assert re.findall(r'<strong class="answer-number">(\d+)</strong>', page) == ["50", "60", "70", "80"]
    words = "reports in their own words have 50 on 5 March 2031, 60 on 6 March 2031"
    assert f"Three {words} and 70 on 7 March 2031, one each." in lead_in(of_few)
    assert f"- Four {words}, 70 on 7 March 2031 and 80 on 8 March 2031, one each." in lead_in(of_many)


def test_several_figures_that_end_a_sentence_of_a_list_have_a_line_each() -> None:
    said = made(**{f"s{n}": source(figure("toll", 10 * n, said_on=f"2031-03-0{n}")) for n in range(4, 9)})
    page = markdown("metrics/deaths.md", said)
    lines = re.findall(r'<span class="answer-line"><strong class="answer-number">(\d+)</strong>', page)
    assert lines == ["40", "50", "60", "70"]
    words = "- Before that the Office had given 40 on 4 March 2031, 50 on 5 March 2031"
    assert f"{words}, 60 on 6 March 2031 and 70 on 7 March 2031." in lead_in(said)


def test_figures_after_which_a_sentence_goes_on_have_no_lines_of_their_own() -> None:
    one = LeadSentence("answer-of-earlier", items=_two_items(), n=2)
    assert one.has_lines and not replace(one, code="answer-of-earlier-too").has_lines
    assert not replace(one, items=one.items[:1]).has_lines


def test_a_list_that_opens_an_answer_stands_before_the_chart() -> None:
    """Where nobody is named there is no sentence of a first figure: a chart alone would stand below the question."""
    unnamed = [(f"n{n}", 30 + n, f"2031-03-{10 + n}") for n in range(5)]
    sources = {
        name: source(figure("toll", count, said_by="unstated", said_on=day), title=name) for name, count, day in unnamed
    }
    page = _deaths(made(**sources))
    assert page.chart and page.opening and page.opening.is_listed and not page.opening.opening
    text = markdown("metrics/deaths.md", made(**sources))
    assert text.index('class="answer') < text.index("<svg")


def test_what_is_left_of_a_body_whose_figure_was_denied_is_told_though_others_gave_more() -> None:
    target = {"metric": "deaths", "count": 113, "said_by": "office"}
    disowned = denial("no", disputes="attribution", target=target, said_on="2031-03-05", said_by="speaker")
    open_still = figure("open", "more than 110", place="unstated")
    site = made(
        a=source(figure("toll", 113, said_on="2031-03-04"), disowned, published="2031-03-05"),
        b=source(open_still, published="2031-03-06"),
        c=source(figure("most", "more than 260", said_by="council"), published="2031-03-07"),
    )
    lead = markdown("metrics/deaths.md", site).split('<p class="definition"')[0]
    assert "more than 110" in lead


def test_a_name_for_those_counted_that_is_our_reading_is_marked_and_cites_a_claim_with_the_word() -> None:
    read = {"note": "The text does not say where.", "readings": ["place"], "in_doubt": True}
    bare = figure("toll", 19, said_on=FOURTH, label="crew")
    site = made(
        a=source({**bare, "restated": "The office put the lost at 19."}),
        b=source({**bare, "restated": "The office put the crew lost at 19."}),
        c=source(figure("toll", 19, said_on=FOURTH, label="men", **read)),
    )
    assert "words for those counted: crew and men (as we read it, partly in doubt)." in lead_in(site)
    answered = _deaths(site).answers.figure
    assert answered and [cited for _, cited in answered.labels] == ["b#toll", "c#toll"]


def test_what_one_report_alone_has_of_a_general_word_is_told_as_that_report_s() -> None:
    toll = source(figure("toll", 19, said_by="authorities", said_on=FOURTH))
    assert "One report has the figure for deaths put at 19 on 4 March 2031, credited to Authorities." in lead_in(
        made(a=toll)
    )
    again = source(figure("again", 19, said_by="authorities", said_on=FOURTH), title="Another text")
    assert "Authorities put the figure for deaths at 19 on 4 March 2031." in lead_in(made(a=toll, b=again))
    by_office = source(figure("toll", 19, said_on=FOURTH))
    assert "The Office put the figure for deaths at 19 on 4 March 2031." in lead_in(made(a=by_office))
