"""Between which days a claim can have been made whose text tells none."""

from datetime import date
from typing import Any

import pytest

from tests.small_records import book, denial, figure
from tests.test_lives import source

_BEGINS = date(2031, 3, 3)


def _said(claim: dict[str, Any]) -> tuple[date | None, date | None]:
    kept = book(a=source(claim, published="2031-03"))
    (found,) = kept.claims
    return found.said.earliest, found.said.latest


@pytest.mark.parametrize(
    "claim",
    [
        figure("toll", 9),
        figure("feared", 90, modality="possible"),
        figure("likely", 90, modality="expected"),
        figure("next-week", 90, modality="expected", period="2031-03-10/2031-03-16"),
        {"id": "warned", "kind": "statement", "said_by": "office", "restated": "It will get worse."},
        {"id": "vote", "kind": "event", "said_by": "office", "restated": "A vote.", "happened_on": "2031-05-02",
         "modality": "expected"},
    ],
)  # fmt: skip
def test_nothing_said_of_an_event_is_said_before_it(claim: dict[str, Any]) -> None:
    assert _said(claim) == (_BEGINS, date(2031, 3, 31))


@pytest.mark.parametrize(
    ("claim", "first"),
    [
        (figure("year", 9, period="2029-01-01/2029-12-31"), date(2029, 12, 31)),
        (figure("forecast", 9, modality="expected", period="2029-01-01/2029-12-31"), None),
        (figure("before", 9, as_of="2029-05-02"), date(2029, 5, 2)),
        ({"id": "built", "kind": "event", "said_by": "office", "restated": "Built.", "happened_on": "1998-05-02"},
         date(1998, 5, 2)),
    ],
)  # fmt: skip
def test_what_tells_of_a_time_before_the_event_can_have_been_said_before_it(
    claim: dict[str, Any], first: date | None
) -> None:
    assert _said(claim)[0] == first


def test_a_day_that_is_stated_before_the_event_holds() -> None:
    warned = {"id": "warned", "kind": "statement", "said_by": "office", "restated": "The dams.", "said_on": "2030"}
    assert _said(warned) == (date(2030, 1, 1), date(2030, 12, 31))


def _denied(*claims: dict[str, Any], **fields: Any) -> tuple[date | None, date | None]:
    """The days on which a denial can have been said whose text appeared on the fourth, beside what others tell."""
    denied = denial("denied", **{"target": {"metric": "deaths", "count": 9}, **fields})
    kept = book(a=source(*claims[:1], published="2031-03-09"), b=source(*claims[1:], denied, published="2031-03-04"))
    (found,) = kept.denials
    return found.said.earliest, found.said.latest


_FOURTH = date(2031, 3, 4)
_PASSED_ON = {"told_as": "earlier", "said_by": "unstated", "reported_by": ["wire"], "reported_on": "2031-03-04"}


def test_a_denial_is_no_earlier_than_what_its_text_tells_of_the_figure() -> None:
    given = figure("toll", 9, said_by="council", said_on="2031-03-04")
    assert _denied(figure("other", 9), given) == (_FOURTH, _FOURTH)
    assert _denied(given, figure("told", 9, said_by="council", told_as="earlier")) == (_FOURTH, _FOURTH)


@pytest.mark.parametrize("disputes", ["figure", "unclear", "publication"])
def test_a_denial_of_what_was_passed_on_is_no_earlier_than_that(disputes: str) -> None:
    told = figure("toll", 9, **_PASSED_ON)
    assert _denied(figure("other", 5), told, disputes=disputes) == (_FOURTH, _FOURTH)


def test_what_a_speaker_had_given_before_it_was_passed_on_may_have_been_denied_before_that() -> None:
    told = figure("toll", 9, **{**_PASSED_ON, "said_by": "council"})
    assert _denied(figure("other", 5), told) == (_BEGINS, _FOURTH)
    assert _denied(figure("other", 5), told, disputes="publication") == (_FOURTH, _FOURTH)


def test_a_denial_is_no_earlier_than_all_that_it_can_be_of() -> None:
    given = figure("toll", 9, said_by="council", said_on="2031-03-04")
    assert _denied(given) == (_FOURTH, _FOURTH)
    assert _denied(figure("open", 9, said_by="council")) == (_BEGINS, _FOURTH)
    assert _denied(given, target={"metric": "deaths", "above": 5, "group": "all", "place": "coast"}) == (
        _BEGINS,
        _FOURTH,
    )
    assert _denied(figure("later", 9, said_by="council", said_on="2031-03-06")) == (_BEGINS, _FOURTH)
