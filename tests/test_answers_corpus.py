"""What the first answers of the committed records say, and what they may not leave out."""

from functools import cache

import pytest

from generator.ledger.ledger import ledger
from generator.ledger.status import Reason
from generator.reading.load import load
from generator.rules import findings
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.answers import Answer
from generator.site.site import site
from tests.sitebuild import ROOT


@cache
def _pages() -> dict[str, MetricPage]:
    corpus, problems = load(ROOT / "sources")
    assert corpus, problems
    book = ledger(corpus)
    made = site(book, findings(book), lambda _: None)
    return {page.path: page for page in made.pages if isinstance(page, MetricPage)}


def _answer(metric: str) -> Answer:
    return _pages()[f"metrics/{metric}.md"].answers.voices[0]


@pytest.mark.parametrize(
    ("metric", "latest", "is_last", "beside"),
    [
        # The 241 and the lower 238 are both undated: which of them came last is not known.
        ("deaths", "238", False, ["241"]),
        # A later report has 265 and names no speaker that is recorded: it may be the same one.
        ("in-hospital", "719", False, []),
        ("sought-treatment", "more than 2,600", False, []),
        ("damage", "313 million US dollars", False, ["up to 3 billion US dollars"]),
        ("shutdown-length", "144 hours", False, []),
    ],
)
def test_an_answer_says_last_only_of_what_is(metric: str, latest: str, is_last: bool, beside: list[str]) -> None:
    answer = _answer(metric)
    assert (answer.latest.step.value, answer.is_last) == (latest, is_last)
    assert [entry.step.value for entry in answer.beside.all] == beside


def test_a_number_denied_for_a_part_is_not_given_without_that() -> None:
    told = {scope: entry.outcomes[0].speakers[0].text for scope, entry in _answer("attackers").elsewhere}
    assert "Berik Asylov" in told.values()
    assert _pages()["metrics/attackers.md"].row.is_disputed


def test_a_denial_of_which_some_sources_do_not_say_what_is_told_as_others_tell_it() -> None:
    (denied,) = [entry for entry in _answer("deaths").disputed if entry.step.value == "164"]
    assert [one.reason for one in denied.outcomes_shown] == [Reason.ATTRIBUTION_DENIED, Reason.RETRACTED_BY_ORIGIN]


def test_the_sources_of_an_answer_are_those_of_its_scope() -> None:
    row = _pages()["metrics/deaths.md"].row
    assert 0 < row.in_scope.sources < row.sources
    assert 0 < row.in_scope.voices < row.voices
