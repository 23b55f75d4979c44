"""What the lead of a metric says of small records: who gave it, what stands beside it, and no more than they bear."""

import re
from typing import Any

import pytest

from generator.site.pages.day.page import DayPage
from generator.site.pages.metric.page import MetricPage
from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.small_records import denial, figure, made

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _source(*claims: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"claims": claims, **fields}


def _deaths(said: Site) -> MetricPage:
    return next(page for page in said.pages if isinstance(page, MetricPage) and page.path == "metrics/deaths.md")


def _lead(said: Site) -> str:
    """The words of the lead, without marks and links."""
    opening = markdown("metrics/deaths.md", said).split('<p class="definition"')[0]
    return re.sub(r"<sup>.*?</sup>|\[\^[^\]]*\]|\]\([^)]*\)|<[^>]+>|[\[*]", "", opening)


def test_a_number_is_credited_to_the_speakers_of_all_bodies_who_are_named_for_it() -> None:
    lead = _lead(
        made(
            a=_source(figure("toll", 19, said_on=FOURTH)),
            b=_source(figure("toll", 19, said_on=FOURTH, said_by="harbour")),
        )
    )
    assert "The same number is also credited to the Harbour." in lead


def test_another_number_in_the_text_of_the_first_is_not_left_out() -> None:
    lead = _lead(made(a=_source(figure("toll", 19, said_on=FOURTH), figure("more", "more than 30", said_on=FOURTH))))
    assert "The report with the 19 also has more than 30." in lead


def test_a_wording_that_leaves_the_number_out_is_another_number_and_no_wording_of_it() -> None:
    lead = _lead(
        made(
            a=_source(figure("toll", 19, said_on=FOURTH)),
            b=_source(figure("toll", "more than 19", place="unstated", said_on=FOURTH)),
        )
    )
    assert "Other reports have more than 19 (place not stated)." in lead
    assert "have it as" not in lead


def test_a_figure_stands_in_the_wording_that_most_reports_have() -> None:
    told = {name: _source(figure("toll", "almost 40"), published=FIFTH) for name in ("a", "b")}
    lead = _lead(made(**told, c=_source(figure("toll", 40), published=SIXTH)))
    assert "at almost 40 (by 5 March 2031)" in lead


def test_a_part_that_reports_of_one_whole_have_differently_is_not_given_flatly() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    lead = _lead(
        made(
            a=_source(
                figure("toll", 19, said_on=FOURTH, **divided), figure("part", 5, place="northport", said_on=FOURTH)
            ),
            b=_source(figure("toll", 19, said_on=FOURTH), figure("part", 9, place="northport", said_on=FOURTH)),
        )
    )
    assert "Of the 19: 5 (Northport; other reports have 9)." in lead


def test_what_another_speaker_has_for_a_part_is_told_beside_it() -> None:
    divided = {"breakdowns": [{"by": "place", "parts": ["northport"], "complete": False, "disjoint": True}]}
    lead = _lead(
        made(
            a=_source(
                figure("toll", 19, said_on=FOURTH, **divided), figure("part", 5, place="northport", said_on=FOURTH)
            ),
            b=_source(figure("part", 9, place="northport", said_on=FIFTH, said_by="council")),
        )
    )
    assert "For northport the Council gave 9 on 5 March 2031." in lead.replace("Northport", "northport")


def test_reports_that_call_those_counted_otherwise_are_told() -> None:
    lead = _lead(
        made(
            a=_source(figure("toll", 19, said_on=FOURTH, label="drowned")),
            b=_source(figure("toll", 19, said_on=FOURTH, label="not found again")),
        )
    )
    assert "Called in reports: drowned and not found again." in lead


def test_reports_that_differ_on_one_day_of_a_speaker_are_told_as_that() -> None:
    lead = _lead(
        made(
            a=_source(figure("toll", 90, said_on=SIXTH)),
            b=_source(figure("day", 38, period=FOURTH), published=FIFTH),
            c=_source(figure("day", 37, period=FOURTH), published=FIFTH),
        )
    )
    assert "Reports differ on what the Office gave" in lead
    assert re.search(r"3[78] \(by 5 March 2031\) or 3[78] \(by 5 March 2031\)", lead)


def test_one_denial_of_one_number_is_told_once_and_none_is_no_count() -> None:
    target = {"metric": "deaths", "count": 2}
    lead = _lead(
        made(
            a=_source(figure("toll", 2, said_by="sources"), published=FOURTH),
            b=_source(figure("toll", 2, said_by="harbour", place="quay"), published=FOURTH),
            c=_source(
                figure("none", "none", said_by="quarter", said_on=SIXTH),
                denial("no", target=target, said_by="quarter", said_on=SIXTH),
            ),
        )
    )
    assert lead.count(" was denied by ") == 1
    assert "The figure of 2 dead in The quay credited to the Harbour" in lead
    assert "reported no such case on 6 March 2031." in lead


@pytest.mark.parametrize(("place", "words"), [("unstated", "put"), ("coast", "put")])
def test_a_place_that_no_figure_of_a_group_has_is_not_missed(place: str, words: str) -> None:
    lead = _lead(made(a=_source(figure("toll", 19, place=place, said_on=FOURTH))))
    assert f"{words} the figure for deaths at 19 on 4 March 2031." in lead


def test_a_number_that_is_not_given_is_no_figure_of_a_source() -> None:
    said = made(a=_source(figure("toll", 19, said_on=FOURTH)), b=_source(figure("toll", "not given", said_on=FOURTH)))
    row = _deaths(said).row
    assert (row.in_scope.sources, row.sources) == (1, 2)
    day = next(page for page in said.pages if isinstance(page, DayPage) and page.day.day == 4)
    assert day.figures == 1


def test_only_what_is_credited_to_one_speaker_is_counted_as_that_speaker_s() -> None:
    told = {name: _source(figure("toll", 19, said_on=FOURTH)) for name in ("a", "b", "c")}
    others = {
        "d": _source(figure("toll", "at least 19", said_on=FOURTH)),
        "e": _source(figure("toll", 19, said_by="harbour")),
    }
    carried = _deaths(made(**told, **others)).row.carried
    assert carried and (carried.value, carried.who.text, carried.sources) == ("19", "the Office", 3)


def test_a_figure_without_a_day_stands_before_a_higher_one_that_may_be_later() -> None:
    lead = _lead(
        made(
            a=_source(figure("first", 44, said_on=FOURTH)),
            b=_source(figure("low", 42), published=FIFTH),
            c=_source(figure("last", 99, said_on=SIXTH), figure("before", 42, told_as="earlier")),
        )
    )
    assert lead.index(" 42 (") < lead.index("44 on 4 March 2031") < len(lead)


def test_a_table_calls_disputed_only_the_figure_that_was() -> None:
    target = {"metric": "deaths", "count": 23}
    denied = denial("no", target=target, said_on=FIFTH, said_by="council")
    first = figure("toll", 23, said_on=FOURTH)
    said = made(a=_source(first), b=_source(denied, figure("none", "none", said_on=FIFTH)))
    assert _deaths(said).row.dispute == ""
    assert _deaths(made(a=_source(first), b=_source(denied))).row.dispute == "disputed"


def test_the_lowest_and_the_highest_are_of_the_scope_that_leads() -> None:
    said = made(
        a=_source(figure("toll", 19, said_on=FOURTH)),
        b=_source(figure("toll", 23, said_on=FIFTH), figure("part", 3, place="unstated", said_on=FIFTH)),
    )
    assert _deaths(said).row.span == "19 to 23"
