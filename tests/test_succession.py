"""Succession against a walk that tries every assertion of the series: what it passes over must change nothing."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache

import pytest

from benchmarks.synthetic import corpus
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.succession import Succession, in_time, in_turn
from generator.ledger.superseding import series_of

Follows = Callable[[Assertion, Assertion], bool]


@cache
def _book() -> Ledger:
    return ledger(corpus(2_500))


@cache
def _series() -> tuple[tuple[Assertion, ...], ...]:
    found: dict[object, list[Assertion]] = defaultdict(list)
    for one in _book().assertions:
        if key := series_of(one):
            found[key].append(one)
    return tuple(tuple(series) for series in found.values() if len(series) > 1)


def _higher(later: Assertion, earlier: Assertion) -> bool:
    return later.is_above(earlier) and earlier.comes_before(later)


def _apart(later: Assertion, earlier: Assertion) -> bool:
    return not later.meets(earlier) and not later.bodies.isdisjoint(earlier.bodies) and earlier.precedes(later)


def _tried(series: tuple[Assertion, ...], follows: Follows, earlier: Assertion) -> Assertion | None:
    """The first that follows, found by trying each."""
    found = (one for one in series if one is not earlier and follows(one, earlier))
    return min(found, key=lambda one: in_turn(one, earlier), default=None)


@pytest.mark.parametrize("follows", [_higher, _apart], ids=["higher", "apart"])
def test_the_first_that_follows_is_the_one_that_trying_each_finds(follows: Follows) -> None:
    found = 0
    for series in _series():
        succession = Succession(series, lambda one: (one.count, one.bodies, one.as_of))
        for earlier in series:
            first = succession.first(earlier, follows)
            assert first == _tried(series, follows, earlier)
            found += first is not None
    assert found > 50


def test_of_what_follows_the_same_in_a_row_only_the_first_is_tried() -> None:
    tried: list[str] = []

    def never(later: Assertion, earlier: Assertion) -> bool:
        tried.append(later.id)
        return False

    series = max(_series(), key=len)
    first = min(series, key=in_time)
    assert Succession(series, lambda one: one.id).first(first, never) is None
    each = len(tried)
    tried.clear()
    assert Succession(series, lambda one: None).first(first, never) is None
    assert len(tried) <= 3 < each


def test_the_order_in_time_is_one_of_those_that_the_bounds_allow() -> None:
    compared = 0
    for series in _series():
        ordered = sorted(series, key=in_time)
        for at, one in enumerate(ordered):
            for later in ordered[at + 1 :]:
                assert not later.moment.is_before(one.moment)
                compared += one.moment.is_before(later.moment)
    assert compared > 50
