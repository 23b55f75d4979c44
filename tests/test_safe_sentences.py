"""The sentences that may be copied alone: each carries the denial, the withdrawal or the later figure."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.cite.safe_sentence import safe_sentence
from generator.ledger.status import Reason, Status
from generator.record.ids import ClaimId
from tests.records import EVENT, book_of
from tests.small_records import book, denial, figure

_ROOT = Path(__file__).parent
_CASES = [
    tuple(case.splitlines())
    for case in (_ROOT / "safe_sentences.txt").read_text("utf-8").split("\n\n")
    if not case.startswith("#")
]
# What must stand in the sentence of a figure that something befell.
_WORDS = {
    Status.RETRACTED: "withdrew",
    Status.DENIED: "denied",
    Status.SUPERSEDED: "later",
}


@cache
def _sentences() -> dict[str, str]:
    return {claim.id: safe_sentence(book_of(EVENT), claim) for claim in book_of(EVENT).claims}


@pytest.mark.parametrize(("claim", "sentence"), _CASES, ids=[claim for claim, _ in _CASES])
def test_a_sentence(claim: str, sentence: str) -> None:
    assert _sentences()[claim.strip()] == sentence.strip()


def test_every_sentence_tells_what_became_of_its_figure() -> None:
    told = 0
    for claim in book_of(EVENT).claims:
        standing = book_of(EVENT).standing(claim)
        for each in (standing, *standing.also):
            word = "not theirs" if each.reason is Reason.PUBLICATION_DENIED else _WORDS.get(each.status, "")
            assert word in _sentences()[claim.id], claim.id
            told += bool(word)
    assert told > 8


def test_every_sentence_holds_the_value_and_those_who_are_said_to_have_said_it() -> None:
    actors = book_of(EVENT).corpus.actors
    for claim in book_of(EVENT).claims:
        sentence = _sentences()[claim.id]
        assert sentence[0].isupper() or not sentence[0].isalpha()
        assert sentence.endswith((".", "!", "?"))
        for name in claim.speakers:
            assert (actors[name].in_sentence or actors[name].name).lower() in sentence.lower()
    for one in book_of(EVENT).figures:
        if one.count.number is not None:
            assert one.count.text in _sentences()[one.id]


_UNCHECKED = " No check of the wording against the source is recorded."


def _of(which: str, *claims: dict[str, object]) -> str:
    kept = book(text={"published": "2031-03-05", "claims": claims})
    return safe_sentence(kept, next(each for each in kept.claims if each.record.id == which)).removesuffix(_UNCHECKED)


def _heading(**fields: Any) -> dict[str, Any]:
    return figure("heading", **{"count": 30, "where": "headline", "said_by": "article", **fields})


@pytest.mark.parametrize(
    ("heading", "text", "sentence"),
    [
        (
            _heading(),
            figure("toll", "at least 30"),
            "the headline of Gazette put the figure for deaths in The coast at 30; its text has at least 30, "
            "from the Office.",
        ),
        (
            _heading(where="address", said_by="unstated"),
            figure("toll", 30, said_by="speaker", reported_by=["council"]),
            "the web address of Gazette put the figure for deaths in The coast at 30; its text has that from Ada Lund.",
        ),
        (
            _heading(where="address", count=958, place="northport", said_by="council"),
            figure("toll", 958, place="quay", reported_by=["council"]),
            "according to the web address of Gazette, the Council put the figure for deaths in Northport at 958; "
            "its text has 958 dead in The quay, from the Office.",
        ),
        (
            _heading(where="lead", said_by="unstated", count="some 30"),
            figure("toll", 31),
            "the first paragraph of a text in Gazette put the figure for deaths in The coast at some 30; "
            "its text has 31, from the Office.",
        ),
        (
            _heading(count=40, modality="expected", said_by="speaker"),
            figure("toll", 26, said_by="speaker"),
            "according to the headline of Gazette, Ada Lund expected the figure for deaths in The coast to be 40.",
        ),
        (
            _heading(count=90, where="headline"),
            figure("toll", 26),
            "the headline of Gazette put the figure for deaths in The coast at 90.",
        ),
    ],
)
def test_what_stands_above_a_text_is_its_own_and_no_word_of_the_speaker_of_the_text(
    heading: dict[str, object], text: dict[str, object], sentence: str
) -> None:
    assert _of("heading", heading, text) == f"In a text published on 5 March 2031, {sentence}"


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (figure("toll", 30, said_by="article"), "put the figure for deaths in The coast at 30 in its own words."),
        (
            {"id": "water", "kind": "event", "happened_on": "2031-03-04", "restated": "Water rose."},
            "wrote (restated): Water rose.",
        ),
    ],
)
@pytest.mark.parametrize("basis", [{}, {"agency_basis": "named in notes only"}])
def test_what_a_text_says_in_its_own_words_is_told_as_that_and_an_inferred_wire_as_inferred(
    claim: dict[str, Any], sentence: str, basis: dict[str, str]
) -> None:
    kept = book(
        text={"agency": "wire", "published": "2031-03-05", "claims": [{**claim, "said_by": "article"}], **basis}
    )
    told = safe_sentence(kept, kept.claims[0]).removesuffix(_UNCHECKED)
    wire = "Wire (inferred)" if basis else "Wire"
    assert told == f"In a text published on 5 March 2031, according to Gazette, {wire} {sentence}"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"reported_by": ["wire"], "readings": ["reported_by"]},
            "according to Wire (as we read it) and Gazette, the Office put",
        ),
        ({"reported_by": ["wire"], "readings": ["group"]}, "according to Wire and Gazette, the Office put"),
        ({"readings": ["said_by"]}, "according to Gazette, the Office (as we read it) put"),
        (
            {"reported_by": ["wire"], "readings": ["reported_by"], "where": "headline"},
            "according to Wire (as we read it) and the headline of Gazette, the Office put",
        ),
    ],
)
def test_who_is_only_read_to_have_given_or_passed_on_a_figure_is_told_as_that(
    fields: dict[str, Any], sentence: str
) -> None:
    told = _of("toll", figure("toll", 30, note="So read.", **fields))
    assert told == f"In a text published on 5 March 2031, {sentence} the figure for deaths in The coast at 30."


@pytest.mark.parametrize("agency", [{}, {"agency": "wire"}, {"agency": "wire", "agency_basis": "from the wording"}])
def test_a_relay_in_doubt_is_told_as_that_be_it_the_agency_of_its_text(agency: dict[str, str]) -> None:
    toll = figure("toll", 30, note="So read.", reported_by=["wire"], readings=["reported_by"])
    kept = book(text={"claims": [toll], **agency})
    assert "according to Wire (as we read it) and Gazette, the Office put" in safe_sentence(kept, kept.claims[0])


def test_the_words_of_a_text_that_is_inferred_to_be_copied_are_the_wires_by_inference() -> None:
    words = figure("toll", 30, said_by="article")
    copy = {"derived_from": ["first"], "derived_basis": "inferred from the wording", "published": "2031-03-05"}
    kept = book(
        first={"publication": "wire", "published": "2031-03-04", "claims": [words]}, second={"claims": [words], **copy}
    )
    said = {str(one.source_id): one for one in kept.claims}
    assert "Wire (inferred) put the figure" in safe_sentence(kept, said["second"])
    assert "Wire put the figure" in safe_sentence(kept, said["first"])


def test_the_moment_that_a_figure_describes_stands_with_it_unless_it_was_said_then() -> None:
    later = figure("toll", 31, as_of="2031-03-03", said_on="2031-03-05")
    same = figure("toll", 31, as_of="2031-03-05", said_on="2031-03-05")
    assert _of("toll", later).endswith("at 31, as of 3 March 2031.")
    assert _of("toll", same).endswith("at 31.")
    by_then = figure("toll", 31, as_of="../2031-03-04", said_on="2031-03-05")
    assert _of("toll", by_then).endswith("at 31, as of a day up to 4 March 2031.")


def test_who_raised_a_figure_is_named_where_it_was_somebody_else() -> None:
    first = figure("toll", 31, said_on="2031-03-04")
    assert "; Ada Lund later gave the higher 34 (5 March 2031)" in _of(
        "toll", first, figure("later", 34, said_on="2031-03-05", said_by="speaker")
    )
    assert "; it was later raised to 34 (5 March 2031)" in _of("toll", first, figure("later", 34, said_on="2031-03-05"))


def test_a_denial_of_all_higher_totals_is_not_told_as_one_of_a_figure() -> None:
    target = {"metric": "deaths", "above": 30, "group": "all", "place": "coast"}
    toll = figure("toll", 31, said_by="council", said_on="2031-03-03")
    sentence = _of("toll", toll, denial("no", target=target, said_on="2031-03-04"))
    assert sentence.endswith("; the Office denied all totals above 30 on 4 March 2031.")


@pytest.mark.parametrize("words", ["no one", "no", "none"])
def test_of_none_the_sentence_is_the_same_in_whatever_words(words: str) -> None:
    said = book(a={"claims": [figure("toll", words)]})
    assert " at none." in safe_sentence(said, said.figures[0])


def test_a_day_that_is_only_read_out_of_a_text_is_told_as_that() -> None:
    read = {"readings": ["said_on"], "note": "The text has the weekday alone."}
    toll = figure("toll", 31, said_by="council", said_on="2031-03-03")
    assert _of("toll", toll | read).startswith("On 3 March 2031 (as we read it), according to ")
    assert _of("toll", toll).startswith("On 3 March 2031, according to ")
    over_days = toll | read | {"said_on": "2031-03-03/2031-03-04"}
    assert _of("toll", over_days).startswith("Between 3 March 2031 and 4 March 2031 (as we read it), according to ")
    target = {"metric": "deaths", "count": 31, "group": "all", "place": "coast"}
    refused = denial("no", target=target, said_by="council", said_on="2031-03-04")
    assert "denied the 31 itself on 4 March 2031 (as we read it)." in _of("toll", toll, refused | read)


@pytest.mark.parametrize(("here", "when"), [(True, "on a day not stated"), (False, "on 4 March 2031")])
def test_a_denial_that_an_article_tells_without_a_day_is_not_dated_by_what_another_tells(here: bool, when: str) -> None:
    target = {"metric": "deaths", "count": 31}
    toll = figure("toll", 31, said_by="council", reported_by=["mission"])
    disowned = denial("disowned", disputes="attribution", said_by="keeper", target=target | {"said_by": "council"})
    refused = denial("refused", disputes="figure", said_by="keeper", target=target)
    dated = [refused | {"said_on": "2031-03-04"}, disowned | {"said_on": "2031-03-04"}]
    own = [toll, disowned, *([refused] if here else [])]
    kept = book(
        a={"claims": own, "published": "unstated"},
        b={"claims": [toll, *dated], "published": "2031-03-04", "publication": "wire"},
    )
    sentence = safe_sentence(kept, kept.claim_of_id[ClaimId("a#toll")])
    assert f"denied the 31 itself {when}. " in sentence
