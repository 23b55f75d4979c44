"""Whom the body of a figure left out of another count is told beside the figure, of which it is open."""

from typing import Any

from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import figure, made

FOURTH, SIXTH = "2031-03-04", "2031-03-06"


def _lead(*claims: dict[str, Any]) -> str:
    said = made(**{f"s{at}": {"claims": [claim], "title": f"Text {at}"} for at, claim in enumerate(claims)})
    return words_of_lead(markdown("metrics/deaths.md", said))


def test_whom_the_same_body_left_out_of_another_count_is_told_beside_the_figure() -> None:
    lead = _lead(figure("toll", 64, said_on=SIXTH), figure("few", 60, said_on=FOURTH, covers={"nurses": "excluded"}))
    beside = "Another figure of the Office, 60 (4 March 2031), leaves out nurses; whether the 64 does is not recorded."
    assert beside in lead


def test_of_another_body_or_where_it_is_stated_nothing_is_open() -> None:
    toll, without = figure("toll", 64, said_on=SIXTH), {"covers": {"nurses": "excluded"}, "said_on": FOURTH}
    assert "leaves out" not in _lead(toll, figure("few", 60, said_by="council", **without))
    assert "leaves out" not in _lead({**toll, "covers": {"nurses": "included"}}, figure("few", 60, **without))
    assert "leaves out" not in _lead(toll, figure("few", 60, place="quay", **without))


def test_another_count_that_its_record_only_reads_is_told_as_our_reading() -> None:
    few = figure("few", 60, said_on=FOURTH, covers={"nurses": "excluded"}, readings=["said_by"], note="As it seems.")
    lead = _lead(figure("toll", 64, said_on=SIXTH), few)
    assert "Another figure, 60 (4 March 2031), which we read as one of the Office, leaves out nurses" in lead
    few |= {"readings": ["said_on"], "place": "unstated"}
    lead = _lead(figure("toll", 64, said_on=SIXTH), few)
    assert "Another figure of the Office, 60 (place not stated, 4 March 2031, as we read it), leaves out nurses" in lead
