"""No sentence is false in any reading of the records; and a wrong order or bound would show as a false one."""

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.meaning import Asserted, asserted
from generator.ledger.readings import ClosedReading, readings
from generator.ledger.rung import Rung
from generator.reading.load import Corpus
from generator.record.counts import Interval
from generator.rules import findings
from generator.rules.meaning import meaning
from generator.site.parts.ladders import Ladders
from generator.site.parts.life_reports import Stand
from generator.site.parts.makers import Views
from generator.site.parts.meaning import drawn_in_lives, known_for, shown
from tests.drawn import many
from tests.open_records import corpus, records
from tests.records import book_of


def sentences(book: Ledger) -> list[Asserted]:
    """Everything that the site asserts of a ledger."""
    found = findings(book)
    views = Views(book, found, lambda _: None)
    ladders = Ladders(views)
    told = [*asserted(book), *drawn_in_lives(views), *known_for(views)]
    for members in book.by_scope.values():
        told += shown(ladders, members)
    told += [one for each in found if (one := meaning(book, each))]
    return told


def false(told: Sequence[Asserted], book: Ledger, drawn: int, seed: int = 7) -> Iterator[str]:
    """The sentences that are false in some of the readings of a ledger."""
    for reading in readings(book, seed, drawn):
        yield from (f"{one.code} {one.of}" for one in told if not one.holds(reading))


@given(st.randoms(use_true_random=False))
def test_no_sentence_is_false_in_any_reading_of_open_records(random: Random) -> None:
    book = ledger(corpus(records(random)))
    assert sorted(set(false(sentences(book), book, 10))) == []


@pytest.mark.parametrize("folder", ["tests/event", pytest.param("tests/flood", marks=pytest.mark.further)])
def test_no_sentence_of_an_event_is_false_in_any_reading(folder: str) -> None:
    _holds(book_of(folder), 100)


@pytest.mark.real
def test_no_sentence_of_the_committed_records_is_false_in_any_reading() -> None:
    _holds(book_of("sources"), 100)


@pytest.mark.real
def test_no_sentence_is_false_in_any_of_many_readings() -> None:
    """Draws much, and prints how much."""
    told = drawn = 0
    found: set[str] = set()
    events = many(1500)
    for seed in range(events):
        book = ledger(corpus(records(Random(seed))))
        given = sentences(book)
        told, drawn = told + len(given), drawn + 20
        found |= {f"{seed}: {one}" for one in false(given, book, 20, seed)}
    print(f"\n{drawn} readings drawn of {events} events, {told} sentences tested in each of 20")
    assert sorted(found) == []


def test_readings_are_the_same_for_the_same_seed() -> None:
    book = book_of("tests/event")
    assert [*readings(book, 3, 2)] == [*readings(book, 3, 2)]
    assert [*readings(book, 3, 2)] != [*readings(book, 4, 2)]


def _holds(book: Ledger, drawn: int) -> None:
    told = sentences(book)
    print(f"\n{drawn} readings drawn, {len(told)} sentences tested in each")
    assert sorted(set(false(told, book, drawn))) == []


def _touching(one: Bounds, other: Bounds) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest <= other.earliest


def _by_first_days(one: Bounds, other: Bounds) -> bool:
    return one.earliest is not None and other.earliest is not None and one.earliest < other.earliest


def _by_last_days(one: Bounds, other: Bounds) -> bool:
    return one.latest is not None and other.latest is not None and one.latest < other.latest


def _shown_no_later(one: Assertion, other: Assertion) -> bool:
    return one.known_by is not None and other.shown_from is not None and one.known_by <= other.shown_from


def _known_first(one: Rung, other: Rung) -> bool:
    return one.known_by is not None and other.known_by is not None and one.known_by < other.known_by


def _meets_within(one: Interval, other: Interval) -> bool:
    return (other.high is None or one.low < other.high) and (one.high is None or other.low < one.high)


MUTATIONS: dict[str, tuple[str, object]] = {
    "before: days that touch are in order": ("generator.ledger.bounds.Bounds.is_before", _touching),
    "before: by the first days alone": ("generator.ledger.bounds.Bounds.is_before", _by_first_days),
    "before: by the last days alone": ("generator.ledger.bounds.Bounds.is_before", _by_last_days),
    "before: never, so that all ranges meet": ("generator.ledger.bounds.Bounds.meets", lambda one, other: False),
    "looks back: by the last day of the source": (
        "generator.ledger.meaning.looks_back",
        lambda claim: bool(claim.said.latest and claim.appeared.latest and claim.said.latest <= claim.appeared.latest),
    ),
    "numbers that touch are apart": ("generator.record.counts.Interval.meets", _meets_within),
    "above: by the lower ends alone": (
        "generator.record.counts.Interval.is_above",
        lambda one, other: one.low > other.low,
    ),
    "said before: by the first days": (
        "generator.ledger.assertion.Assertion.precedes",
        lambda one, other: _by_last_days(one.begun, other.begun),
    ),
    "said before: whatever a text tells, of anybody": (
        "generator.ledger.assertion.Assertion.precedes",
        lambda one, other: not one.sources.isdisjoint(other.sources),
    ),
    "comes before: whatever moment is described": (
        "generator.ledger.assertion.Assertion.comes_before",
        Assertion.precedes,
    ),
    "comes before: by the days known": (
        "generator.ledger.assertion.Assertion.comes_before",
        lambda one, other: bool(one.known_by and other.known_by and one.known_by < other.known_by),
    ),
    "shown before: on the day itself": ("generator.ledger.assertion.Assertion.is_shown_before", _shown_no_later),
    "known by: the first possible day": (
        "generator.ledger.assertion.Assertion.known_by",
        property(lambda one: one.begun.earliest),
    ),
    "moment: that of one of several": (
        "generator.ledger.assertion.described",
        lambda stated, begun, ended: Bounds(begun.latest, begun.latest),
    ),
    "first: the last possible day": (
        "generator.ledger.assertion.Assertion.first",
        property(lambda one: one.begun.latest),
    ),
    "rungs: by the days known": ("generator.ledger.rung.Rung.comes_before", _known_first),
    "last: the first of several": ("generator.site.parts.answers.latest.last", lambda rungs: tuple(rungs)[:1]),
    "before all: of some": (
        "generator.site.parts.answers.earlier.before_all",
        lambda rungs, others: tuple(one for one in rungs if one not in others),
    ),
    "how before: said before": (
        "generator.site.parts.answers.earlier._how_before",
        lambda earlier, later: "answer-before",
    ),
    "replaced: by what is another number, in whatever order": (
        "generator.ledger.superseding._replaces",
        lambda metric, chains, later, earlier: not later.meets(earlier),
    ),
    "a drawn course: by the first days alone": (
        "generator.site.charts.life_lanes.DaySpan.is_before",
        lambda one, other: one.first < other.first,
    ),
    "a drawn course: a report on the day of the denial is before it": (
        "generator.site.parts.life_reports._stand",
        lambda *_: Stand.BEFORE,
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_wrong_order_or_bound_makes_a_sentence_false(name: str) -> None:
    target, mutation = MUTATIONS[name]
    assert any(_false_under(target, mutation, seed) for seed in range(400)), "no sentence was false"


def _false_under(target: str, mutation: object, seed: int) -> bool:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target, mutation)
        told = sentences(ledger(_open(seed)))
    return not all(one.holds(reading) for reading in _of_open(seed) for one in told)


@cache
def _open(seed: int) -> Corpus:
    """Open records, made once for all that is done wrong with them."""
    return corpus(records(Random(seed)))


@cache
def _of_open(seed: int) -> tuple[ClosedReading, ...]:
    """Readings of open records; no wrong order or bound has a part in them."""
    return (*readings(ledger(_open(seed)), 7, 10),)
