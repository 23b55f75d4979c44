"""A list of speakers is of one or more of them, and where a record has that all said it, of each."""

from typing import Any

import pytest

from generator.ledger.speakers import may_be_anothers, named_as_saying
from tests.fictional_pages import markdown, plain_words
from tests.small_records import book, denial, figure, made
from tests.test_lives import source

_BOTH: dict[str, Any] = {"said_by": ["council", "mission"]}
_ALL = {**_BOTH, "said_by_all": "yes"}


def _plain(path: str, **sources: Any) -> str:
    return plain_words(markdown(path, made(**sources)))


@pytest.mark.parametrize(
    ("given", "words"),
    [(_BOTH, "credits one or more of the Council and the Mission"), (_ALL, "credits the Council and")],
)
def test_an_answer_credits_all_of_a_list_or_one_or_more_of_it(given: dict[str, Any], words: str) -> None:
    others = {name: source(figure("toll", 30), title=name) for name in ("b", "c")}
    page = _plain("metrics/deaths.md", a=source(figure("more", 40, **given)), **others)
    assert words in page
    assert ("Council or Mission" in page) is (given is _BOTH)


def test_each_of_whom_all_said_it_is_its_speaker() -> None:
    claims = {
        name: book(a=source(figure("toll", 9, **given))).figures[0] for name, given in (("or", _BOTH), ("and", _ALL))
    }
    assert named_as_saying([claims["or"]]) == (("council", "mission"),)
    assert named_as_saying([claims["and"]]) == (("council",), ("mission",))
    assert [may_be_anothers(claims[name], claims[name].speakers[0]) for name in ("or", "and")] == [True, False]


def test_who_all_denied_a_figure_are_all_named_for_it() -> None:
    target = {"metric": "deaths", "count": 9}
    pages = [
        _plain("metrics/deaths.md", a=source(figure("toll", 9)), b=source(denial("no", target=target, **given)))
        for given in (_BOTH, _ALL)
    ]
    assert ["the Council or the Mission" in page for page in pages] == [True, False]
    assert "the Council and the Mission" in pages[1]


@pytest.mark.parametrize("teller", ["speaker", "gazette"])
def test_what_general_words_name_the_speakers_of_is_told_with_the_person_who_told_it(teller: str) -> None:
    general = figure("toll", 40, said_by="authorities", reported_by=[teller])
    page = _plain("metrics/deaths.md", a=source(figure("toll", 30)), b=source({**general, "place": "quay"}))
    (row,) = [line for line in page.splitlines() if line.startswith("|") and "| 40" in line]
    assert ("as told by Ada Lund" in row) is (teller == "speaker")
    assert "as told by Gazette" not in row
