"""The sentences that may be copied alone: each carries the denial, the withdrawal or the later figure."""

from functools import cache
from pathlib import Path

import pytest

from generator.cite.safe_sentence import safe_sentence
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.status import Reason, Status
from generator.reading.load import load

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
def _book() -> Ledger:
    corpus, problems = load(_ROOT / "event")
    assert corpus, problems
    return ledger(corpus)


@cache
def _sentences() -> dict[str, str]:
    return {claim.id: safe_sentence(_book(), claim) for claim in _book().claims}


@pytest.mark.parametrize(("claim", "sentence"), _CASES, ids=[claim for claim, _ in _CASES])
def test_a_sentence(claim: str, sentence: str) -> None:
    assert _sentences()[claim.strip()] == sentence.strip()


def test_every_sentence_tells_what_became_of_its_figure() -> None:
    told = 0
    for claim in _book().claims:
        standing = _book().standing(claim)
        for each in (standing, *standing.also):
            word = "not theirs" if each.reason is Reason.PUBLICATION_DENIED else _WORDS.get(each.status, "")
            assert word in _sentences()[claim.id], claim.id
            told += bool(word)
    assert told > 8


def test_every_sentence_holds_the_value_and_those_who_are_said_to_have_said_it() -> None:
    actors = _book().corpus.actors
    for claim in _book().claims:
        sentence = _sentences()[claim.id]
        assert sentence[0].isupper() or not sentence[0].isalpha()
        assert sentence.endswith((".", "!", "?"))
        for name in claim.speakers:
            assert (actors[name].in_sentence or actors[name].name).lower() in sentence.lower()
    for figure in _book().figures:
        if figure.count.number is not None:
            assert figure.count.text in _sentences()[figure.id]
