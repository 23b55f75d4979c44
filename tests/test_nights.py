"""Nights in one sweep: each must be what the ledger would be if it were kept anew from what was known by then."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.synthetic import corpus
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.nights import Night
from tests.drawn import drawn
from tests.records import book_of

ROOT = Path(__file__).resolve().parents[1]
SYNTHETIC, SEEDS = 600, (7, 11)
COMMITTED = pytest.param("sources", marks=pytest.mark.deep)


@cache
def _book(name: str | int) -> Ledger:
    if isinstance(name, int):
        return ledger(corpus(SYNTHETIC, name))
    return book_of(name)


def _days(book: Ledger) -> list[date]:
    """The days on which something became known."""
    return sorted({claim.known_by for claim in book.claims if claim.known_by})


def _stands_as_until(book: Ledger, night: Night) -> None:
    anew = book.until(night.day)
    assert night.assertions == anew.assertions
    assert night.standings == anew.standings
    assert night.by_claim == anew.by_claim


@pytest.mark.parametrize("name", [COMMITTED, "tests/event", *SEEDS])
def test_every_night_is_what_the_ledger_was_by_then(name: str | int) -> None:
    book = _book(name)
    days = _days(book)
    told = [*book.nights(days)]
    assert [night.day for night in told] == days
    for night in told:
        _stands_as_until(book, night)
    known = {claim.id for claim in book.figures if claim.known_by}
    assert {claim.id for one in told[-1].assertions for claim in one.claims} == known


@given(st.sampled_from(SEEDS), st.sets(st.integers(-3, 380), min_size=1, max_size=4))
@settings(max_examples=drawn(15), deadline=None)
def test_it_does_not_matter_which_days_are_asked_for(seed: int, numbers: set[int]) -> None:
    book = _book(seed)
    days = [date(2015, 1, 1) + timedelta(days=number) for number in numbers]
    for night in book.nights(days):
        _stands_as_until(book, night)


@pytest.mark.parametrize("name", [COMMITTED, *SEEDS])
def test_what_is_not_called_changed_stands_as_the_night_before(name: str | int) -> None:
    before, kept = Night(date.min, {}, {}, {}, frozenset()), 0
    for night in _book(name).nights(_days(_book(name))):
        for metric in night.by_metric.keys() - night.changed:
            assert night.by_metric[metric] == before.by_metric[metric]
            ids = [one.id for one in night.by_metric[metric]]
            assert [night.standings[id_] for id_ in ids] == [before.standings[id_] for id_ in ids]
            kept += 1
        before = night
    assert kept > 100


def test_a_night_on_which_nothing_became_known_changes_nothing() -> None:
    book = _book("tests/event")
    last = _days(book)[-1]
    *_, night, quiet = book.nights([last, last + timedelta(days=1)])
    assert not quiet.changed
    assert (quiet.assertions, quiet.standings) == (night.assertions, night.standings)
