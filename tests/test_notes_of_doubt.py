"""What a record leaves in doubt is counted as nobody's: who spoke, who passed it on, what was added."""

from typing import Any

import pytest

from generator.ledger.track_records import track_records
from generator.record.ids import ActorId
from tests.small_records import book, figure


@pytest.mark.parametrize(
    ("note", "given"),
    [
        ("The speaker is named once. The toll is read as his too.", 0),
        ("The speaker is named once, and the text reads like a translation.", 1),
    ],
)
def test_a_figure_that_a_record_only_reads_as_somebody_s_is_not_counted_as_given(note: str, given: int) -> None:
    said = book(a={"claims": [figure("toll", 19, said_by="speaker")], "note": note})
    found = track_records(said).get(ActorId("speaker"))
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


@pytest.mark.parametrize(("note", "passed"), [("The find is an addition to the text of the wire.", 0), (None, 1)])
def test_what_a_text_with_additions_has_is_not_certainly_of_its_agency(note: str | None, passed: int) -> None:
    noted = {"note": note} if note else {}
    said = book(a={"claims": [figure("toll", 19)], "agency": "wire", **noted})
    found = track_records(said).get(ActorId("wire"))
    assert (len(found.passed) if found else 0) == passed
    assert [len(one.passed) for name, one in track_records(said).items() if name == "gazette"] == [1]
