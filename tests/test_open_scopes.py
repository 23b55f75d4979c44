"""Where a figure stands that leaves its group open: with one that it certainly fits, or open."""

import pytest

from generator.ledger.ledger import ledger
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.test_ledger import _corpus

_OPEN = {"count": 26, "group": "unstated", "said_on": "2014-10-06"}


def _scopes(groups: list[str]) -> list[str]:
    """The groups of the ladders on which a figure of an open group stands, beside the same number for some groups."""
    claims = {f"a#{name}": {"count": 26, "group": name, "said_on": "2014-10-06"} for name in groups}
    book = ledger(_corpus({"claims": {**claims, "b#open": _OPEN}}))
    views = Ladders(Views(book, (), lambda _: None)).scoped(book.assertions)
    return [view.title for view in views if any("b#open" in entry.step.cites for entry in view.entries)]


@pytest.mark.parametrize(
    ("groups", "title"),
    [
        (["children"], "children, the valley"),
        (["all", "children", "guests"], "everyone, the valley"),
        (["children", "guests"], "whom it counts is not stated, the valley"),
    ],
)
def test_an_open_group_is_that_of_one_part_or_of_the_widest(groups: list[str], title: str) -> None:
    (found,) = _scopes(groups)
    assert found.casefold() == title.casefold()


def test_an_open_place_is_not_that_of_the_part_of_which_an_actor_spoke_besides() -> None:
    claims = {
        "a#town": {"count": 4, "place": "upper-town", "said_on": "2014-10-06"},
        "b#open": {"count": 2400, "place": "unstated"},
        "c#open": {"count": 4, "place": "unstated", "said_on": "2014-10-07"},
    }
    book = ledger(_corpus({"claims": claims}))
    views = Ladders(Views(book, (), lambda _: None)).scoped(book.assertions, is_partial=True)
    stands = {view.title.casefold(): {cite for one in view.entries for cite in one.step.cites} for view in views}
    assert stands["everyone, place not stated"] == {"b#open"}
    assert stands["everyone, upper town"] == {"a#town", "c#open"}


def test_a_day_is_of_those_who_said_it_on_that_day() -> None:
    claims = {
        "a#1": {"count": 26, "said_by": "ministry", "said_on": "2014-10-06"},
        "b#1": {"count": 26, "said_by": "officials"},
        "c#1": {"count": 26, "said_by": "officials"},
    }
    book = ledger(_corpus({"claims": claims}))
    (entry,) = Ladders(Views(book, (), lambda _: None)).entries(book.assertions)
    assert [link.text for link in entry.step.named.all] == ["Ministry"]
    assert [link.text for link in entry.step.of_other_days.all] == ["Officials"]


@pytest.mark.parametrize(("published", "day"), [("unstated", "day not stated"), ("2014-10-20", "by 20 October 2014")])
def test_what_leaves_its_place_open_gives_no_day_to_what_states_one(published: str, day: str) -> None:
    case = {
        "sources": {"a": {"published": published}},
        "claims": {
            "a#stated": {"count": 26, "place": "lower-town"},
            "b#open": {"count": 26, "place": "unstated", "said_on": "../2014-10-06"},
            "c#later": {"count": 30, "place": "lower-town", "said_on": "2014-10-07"},
        },
    }
    book = ledger(_corpus(case))
    (view,) = Ladders(Views(book, (), lambda _: None)).scoped(book.assertions)
    (step,) = (entry.step for entry in view.entries if "a#stated" in entry.step.cites)
    assert set(step.cites) == {"a#stated", "b#open"}
    assert (step.day, step.known_openly) == (day, "by 6 October 2014")
    rungs = {str(one.lead.id): one for one in book.rungs(book.assertions)}
    assert not rungs["a#stated"].comes_before(rungs["c#later"])
