"""Where the chart puts figures and denials, from records to lanes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from generator.ledger.ledger import ledger
from generator.site.charts.marks import Bound, Contest, LaneItem
from generator.site.parts.chart import chart
from generator.site.parts.lanes import Said, hues, lanes, said_of
from generator.site.parts.makers import Views
from tests.small_records import book, figure
from tests.test_ledger import _corpus

Place = tuple[date | None, date | None]

CASES: dict[str, tuple[dict[str, Any], Place]] = {
    "a stated day": ({"said_on": "2014-10-08"}, (date(2014, 10, 8), date(2014, 10, 8))),
    "a window": ({"said_on": "2014-10-07/2014-10-14"}, (date(2014, 10, 7), date(2014, 10, 14))),
    "a window cut short by the publication": (
        {"said_on": "2014-10-07/2014-11-14"},
        (date(2014, 10, 7), date(2014, 10, 22)),
    ),
    "on or before a day": ({"said_on": "../2014-10-14"}, (None, date(2014, 10, 14))),
    "no day": ({}, (None, date(2014, 10, 22))),
    "the day described is no day of saying, but none before it is one": (
        {"as_of": "2014-10-07"},
        (date(2014, 10, 7), date(2014, 10, 22)),
    ),
    "a stated day and one described": (
        {"said_on": "2014-10-08", "as_of": "2014-10-07"},
        (date(2014, 10, 8), date(2014, 10, 8)),
    ),
    "told as earlier": ({"told_as": "earlier"}, (None, date(2014, 10, 16))),
    "a window, told as earlier": (
        {"told_as": "earlier", "said_on": "2014-10-07/2014-10-20"},
        (date(2014, 10, 7), date(2014, 10, 16)),
    ),
}


def _told(claims: Mapping[str, Any], sources: Mapping[str, Any] | None = None) -> tuple[Views, tuple[Said, ...]]:
    book = ledger(_corpus({"sources": sources or {"a": {"published": "2014-10-22"}}, "claims": dict(claims)}))
    views = Views(book, (), lambda _: None)
    return views, said_of(views, book.assertions)


@pytest.mark.parametrize("name", CASES)
def test_a_figure_is_as_wide_as_the_days_on_which_it_may_have_been_said(name: str) -> None:
    record, place = CASES[name]
    _, said = _told(
        {"a#figure": {"count": "fewer than 50", **record}, "a#now": {"count": 225, "said_on": "2014-10-16"}}
    )
    (item,) = [one.item for one in said if one.item.value == 50]
    assert (item.first, item.last, item.bound) == (*place, Bound.DOWN)


def test_what_no_source_dates_has_no_day_and_is_drawn_nevertheless() -> None:
    _, said = _told({"a#one": {"count": 19}, "b#two": {"count": 23, "said_on": "2014-10-16"}}, {"a": {}, "b": {}})
    assert {one.item.text: one.item.last for one in said} == {"19 homes": None, "23 homes": date(2014, 10, 16)}


def test_of_what_has_no_day_of_saying_the_words_have_the_day_that_it_describes() -> None:
    _, said = _told({"a#one": {"count": 19, "as_of": "2014-10-07"}, "b#two": {"count": 23}}, {"a": {}, "b": {}})
    assert {one.item.text for one in said if one.item.last is None} == {"19 homes, as of 7 Oct", "23 homes"}


_DENIED: dict[str, Any] = {
    "a#toll": {"count": 40, "said_on": "2014-10-06", "said_by": "ministry"},
    "b#no": {
        "kind": "denial",
        "said_by": "rescue",
        "said_on": "2014-10-07",
        "disputes": "figure",
        "target": {"metric": "homes", "count": 40, "said_by": "ministry"},
    },
}


def test_a_denial_stands_in_the_lane_of_who_denied_and_is_aimed_at_the_figure() -> None:
    views, said = _told(_DENIED)
    toll, denial = (one.item for one in said)
    assert (toll.contest, toll.text) == (Contest.STRUCK, "40 homes, denied")
    assert (denial.of, denial.hits, denial.maybe, denial.text) == ("b#no", ("a#toll",), (), "40 homes: denied")
    assert (denial.first, denial.last) == (date(2014, 10, 7), date(2014, 10, 7))
    assert [len(lane.items) for lane in lanes(views, said, lambda one: 0)] == [1, 1]


def test_who_may_have_denied_a_figure_is_aimed_at_it_as_one_that_may_have() -> None:
    one_of = {"candidates": ["a#toll", "a#other"]}
    claims = _DENIED | {"a#other": {"count": 44, "said_on": "2014-10-06"}}
    claims["b#no"] = {**claims["b#no"], "target": one_of}
    _, said = _told(claims)
    assert {one.item.of: one.item.contest for one in said if one.rung} == {
        "a#toll": Contest.DOUBTED,
        "a#other": Contest.DOUBTED,
    }
    (denial,) = [one.item for one in said if one.claim]
    assert (denial.hits, set(denial.maybe)) == ((), {"a#toll", "a#other"})


def test_one_speaker_who_denied_a_figure_twice_has_one_arrow() -> None:
    again = {**_DENIED["b#no"], "said_on": "2014-10-20"}
    _, said = _told(_DENIED | {"c#no": again})
    assert [one.item.hits for one in said if one.claim] == [("a#toll",)]


def test_a_number_that_nobody_is_named_for_is_drawn_once_and_only_where_nobody_named_gave_it() -> None:
    nobody = {"said_by": "unstated"}
    _, said = _told(
        {
            "a#named": {"count": 40, "said_on": "2014-10-06"},
            "b#same": {"count": 40, **nobody},
            "b#other": {"count": 50, **nobody},
            "c#other": {"count": 50, "said_on": "2014-10-08", **nobody},
        },
        {"b": {"published": "2014-10-07"}, "c": {"published": "2014-10-09"}},
    )
    assert {(one.item.text, bool(one.by), one.item.last) for one in said} == {
        ("40 homes", True, date(2014, 10, 6)),
        ("50 homes", False, date(2014, 10, 7)),
    }


@pytest.mark.parametrize(
    ("claims", "kind"),
    [
        ({"a#1": {"count": 40, "said_on": "2014-10-06"}}, None),
        ({"a#1": {"count": 40, "said_on": "2014-10-06"}, "a#2": {"count": 50, "said_on": "2014-10-09"}}, "lanes"),
        ({f"a#{at}": {"count": 40 + at, "said_on": f"2014-10-{at:02}"} for at in (4, 9, 15)}, "steps"),
        ({f"a#{at}": {"count": 40 + at, "as_of": f"2014-10-{at:02}"} for at in (4, 9, 15)}, "steps"),
        (_DENIED, "lanes"),
        (
            {"a#1": {"count": 40, "said_on": "2014-10-06"}, "a#2": {"count": "over 50", "said_on": "2014-10-09"}},
            "lanes",
        ),
        (
            {
                "a#1": {"count": 40, "said_on": "2014-10-06"},
                "a#2": {"count": 50, "said_on": "2014-10-09", "said_by": "league"},
            },
            "lanes",
        ),
        ({"a#1": {"count": 40, "said_on": "2014-10-06"}, "b#2": {"count": 30}}, "lanes"),
    ],
)
def test_only_the_undisputed_course_of_one_voice_is_a_line(claims: dict[str, Any], kind: str | None) -> None:
    views, _ = _told(claims)
    view = chart(views, "homes", "Homes", views.ledger.assertions)
    assert (view.kind if view else None) == kind


def test_the_course_is_told_in_words_for_who_cannot_see_it() -> None:
    views, _ = _told(_DENIED | {"a#more": {"count": "more than 50", "said_on": "../2014-10-09"}})
    view = chart(views, "homes", "Homes", views.ledger.assertions)
    assert view
    course = " ".join(view.in_words)
    for words in (
        "40 homes, denied (given 6 October 2014)",
        "more than 50 homes (by 9 October 2014)",
        "40 homes: denied (7 October 2014)",
    ):
        assert words in course


def test_every_item_of_a_chart_has_its_words_in_it() -> None:
    views, said = _told(_DENIED | {"a#more": {"count": "more than 50", "said_on": "../2014-10-09"}})
    view = chart(views, "homes", "Homes", views.ledger.assertions)
    assert view and view.lanes
    for picture in (view.lanes.wide, view.lanes.narrow):
        drawn = [" ".join(item.label.lines) for lane in picture.lanes for item in lane.items]
        assert sorted(drawn) == sorted(one.item.text for one in said)


def _item(**fields: Any) -> LaneItem:
    return LaneItem(**{"of": "a#1", "text": "40", "first": None, "last": None, **fields})


def test_an_item_has_a_day_only_where_one_is_possible() -> None:
    day = date(2014, 10, 6)
    assert _item(first=day, last=day).is_dated
    assert not _item(last=day).is_dated
    assert not _item().is_dated
    assert _item().days == ()


def test_a_general_word_has_no_colour_of_its_own() -> None:
    kept = book(
        a={"claims": [figure("one", 5, said_on="2031-03-04"), figure("two", 7, said_by="council")]},
        b={"claims": [figure("one", 9, said_by="authorities"), figure("two", 11, said_by="authorities")]},
    )
    views = Views(kept, (), lambda _: None)
    assert dict(hues(views, said_of(views, kept.assertions))) == {"council": 1, "office": 2}
    picture = chart(views, "deaths", "Deaths", kept.assertions)
    assert picture and picture.has_colours and picture.has_greys


def test_a_number_that_an_address_puts_in_another_place_is_none_of_whom_it_names() -> None:
    toll = figure("toll", 113, said_by="office", reported_by=["council"], place="southport")
    moved = figure("address", 113, where="address", said_by="council", place="northport")
    kept = book(a={"claims": [moved, toll]}, b={"claims": [figure("other", 70, place="northport")]})
    views = Views(kept, (), lambda _: None)
    address, other = (next(one for one in kept.assertions if one.id == name) for name in ("a#address", "b#other"))
    assert address.claims[0].moved_from
    assert [one.item.of for one in said_of(views, [address, other])] == ["b#other"]
