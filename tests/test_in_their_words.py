"""What sources say of a figure or of its denial is told in the sentences of the record, each with its day."""

from typing import Any

import pytest

from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import denial, figure, made

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _lead(**sources: dict[str, Any]) -> str:
    return words_of_lead(markdown("metrics/deaths.md", made(**sources)))


def _remark(about: str, words: str, **fields: Any) -> dict[str, Any]:
    return {"id": "remark", "kind": "statement", "said_by": "speaker", "about": about, "restated": words, **fields}


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({"published": SIXTH}, "said by 6 March 2031"),
        ({}, "day not stated"),
        ({"published": SIXTH, "published_basis": "inferred: weekday"}, "said by 6 March 2031, as we date it"),
    ],
)
def test_a_remark_has_the_day_by_which_it_was_made(fields: dict[str, str], day: str) -> None:
    claims = [figure("toll", 21, said_on=FOURTH), _remark("toll", "She called the dead sailors.")]
    assert f"She called the dead sailors ({day})." in _lead(a={"claims": claims, **fields})
    on = {"claims": [claims[0], {**claims[1], "said_on": FIFTH}], **fields}
    assert "She called the dead sailors (said on 5 March 2031)." in _lead(a=on)


@pytest.mark.parametrize(("where", "is_told"), [("headline", True), ("body", False)])
def test_what_the_title_of_the_report_of_a_denial_says_of_that_is_told(where: str, is_told: bool) -> None:
    denied = denial("no", target={"metric": "deaths", "count": 21, "label": "dead sailors"}, said_by="council")
    words = "By the headline the Council refuted the 21."
    title = {**_remark("no", words, said_by="article"), **({"where": where} if is_told else {})}
    also = {**_remark("toll", "She called them so."), "id": "also"}
    lead = _lead(
        a={"claims": [figure("toll", 21, said_on=FOURTH), also]},
        b={"claims": [{**denied, "said_on": SIXTH}, title], "published": SIXTH, "title": "Another"},
    )
    assert "denied on 6 March 2031 that there had been 21 dead sailors" in lead
    assert (words.removesuffix(".") in lead) is is_told
    # Of whose title it is, and at once behind the denial.
    told = "By the headline the Council refuted the 21 (Gazette, said by 6 March 2031)."
    assert (told in lead.partition("She called them so")[0]) is is_told


@pytest.mark.parametrize(("relay", "is_told"), [("mission", True), ("wire", False)])
def test_the_words_are_told_in_which_somebody_and_no_outlet_named_who_gave_a_figure(relay: str, is_told: bool) -> None:
    words = "The Mission said that the Harbour had given it first."
    other = figure("toll", 21, said_by="harbour", reported_by=[relay], said_on=FOURTH, restated=words)
    one = {"claims": [figure("toll", 21, said_on=FOURTH), figure("at", 2, place="quay", said_on=FOURTH)]}
    lead = _lead(a=one, b={"claims": [figure("toll", 21, said_on=FOURTH)]}, c={"claims": [other], "title": "Another"})
    assert "also credited to the Harbour." in lead
    assert (words in lead) is is_told


@pytest.mark.parametrize(("of_other", "about"), [("bulletin", "Gazette, day not stated"), ("wire", "day not stated")])
def test_what_a_text_has_somebody_say_who_published_others_is_told_with_its_outlet(of_other: str, about: str) -> None:
    remark = _remark("toll", "The Bulletin ranked it third.", said_by="bulletin")
    one = {"claims": [figure("toll", 21, said_by="bulletin", said_on=FOURTH), remark], "publication": "gazette"}
    other = {"claims": [figure("at", 2, place="quay")], "publication": of_other, "title": "Another"}
    assert f"The Bulletin ranked it third ({about})." in _lead(a=one, b=other)


def test_what_the_note_of_a_remark_leaves_open_stands_behind_it() -> None:
    note = "The study, so far as seen, has another third."
    remark = _remark("toll", "She ranked it third.", note=note)
    for fields, is_told in (({"in_doubt": "yes"}, True), ({}, False)):
        lead = _lead(a={"claims": [figure("toll", 21, said_on=FOURTH), {**remark, **fields}]})
        assert (f"She ranked it third (day not stated). {note}" in lead) is is_told


@pytest.mark.parametrize(
    ("readings", "how"), [([], "On the 21"), (["group"], "How we read the 21"), (["reported_by"], "On the 21")]
)
def test_what_is_left_open_of_a_figure_is_called_no_reading(readings: list[str], how: str) -> None:
    read = {"readings": readings} if readings else {}
    toll = figure("toll", 21, said_on=FOURTH, note="Read as all of them, or so.", in_doubt="yes", **read)
    assert f"{how}: Read as all of them, or so." in _lead(a={"claims": [toll]})


def test_what_a_title_of_about_a_day_says_has_that_day_of_its_outlet() -> None:
    denied = denial("no", target={"metric": "deaths", "count": 21, "label": "dead sailors"}, said_by="council")
    title = _remark("no", "By the headline the Council refuted the 21.", said_by="article", where="headline")
    loose = {"claims": [{**denied, "said_on": SIXTH}, title], "published": "2031-03-06~", "title": "Another"}
    lead = _lead(a={"claims": [figure("toll", 21, said_on=FOURTH)]}, b=loose)
    assert "the Council refuted the 21 (Gazette, about 6 March 2031)." in lead
