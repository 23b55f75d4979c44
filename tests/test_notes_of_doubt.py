"""What a record leaves in doubt is counted as nobody's: who spoke, who passed it on, what was added."""

import re
from typing import Any

import pytest

from generator.ledger.track_records import track_records
from generator.record.ids import ActorId
from tests.fictional_pages import markdown
from tests.small_records import book, figure, made

# What notes have said, and what they decide: nothing.
_NOTES = ("The toll is read as his too.", "The toll is an addition to the text of the wire.", "The toll stands alone.")


@pytest.mark.parametrize("note", _NOTES)
@pytest.mark.parametrize(("readings", "given"), [({"readings": ["said_by"]}, 0), ({}, 1)])
def test_a_figure_that_a_record_only_reads_as_somebody_s_is_not_counted_as_given(
    readings: dict[str, Any], given: int, note: str
) -> None:
    toll = figure("toll", 19, said_by="speaker", note=note, **readings)
    found = track_records(book(a={"claims": [toll], "note": note})).get(ActorId("speaker"))
    assert (len(found.given) if found else 0) == given


@pytest.mark.parametrize(
    ("fields", "passed"),
    [
        ({"readings": ["reported_by"]}, 0),
        ({"readings": ["said_on", "reported_by"]}, 0),
        ({"readings": ["said_on"]}, 1),
        ({"agency": "wire", "readings": ["reported_by"]}, 0),
        ({}, 1),
    ],
)
def test_a_figure_is_not_counted_as_passed_on_where_it_is_in_doubt_who_did(fields: dict[str, Any], passed: int) -> None:
    agency = {"agency": fields["agency"]} if "agency" in fields else {}
    of_claim = {name: value for name, value in fields.items() if name not in agency}
    toll = figure("toll", 19, reported_by=["wire"], note="That the wire passed this on is likely.", **of_claim)
    found = track_records(book(a={"claims": [toll], **agency})).get(ActorId("wire"))
    assert (len(found.passed) if found else 0) == passed


@pytest.mark.parametrize("note", _NOTES)
@pytest.mark.parametrize(
    ("added", "passed"), [({"reported_by": ["wire"], "readings": ["reported_by"], "note": "It was added."}, 1), ({}, 2)]
)
def test_what_was_added_to_the_text_of_an_agency_is_not_certainly_passed_on_by_it(
    added: dict[str, Any], passed: int, note: str
) -> None:
    tolls = [figure("toll", 19), figure("found", 4, metric="ill", **added)]
    said = track_records(book(a={"claims": tolls, "agency": "wire", "note": note}))
    assert [len(said[ActorId(name)].passed) for name in ("wire", "gazette")] == [passed, 2]


@pytest.mark.parametrize("others", [0, 1])
def test_what_all_records_of_a_figure_leave_open_is_told_with_it_in_the_answer_and_in_its_row(others: int) -> None:
    so = {"note": "Whether they were hurt or dead was not noted.", "in_doubt": "yes"}
    five = figure("toll", 5, said_by="council", said_on="2031-03-04", **so)
    stating = {f"b{n}": {"claims": [figure("toll", 5, said_by="council", said_on="2031-03-04")]} for n in range(others)}
    site = made(
        a={"claims": [figure("toll", 9, said_by="speaker", said_on="2031-03-06")]}, b={"claims": [five]}, **stating
    )
    text = re.sub(r"<[^>]+>", "", markdown("metrics/deaths.md", site))
    lead = text.partition("The record of each night")[0]
    assert ("5 (partly in doubt)" in lead, f"In doubt: {so['note']}" in text) == (not others, not others)
