"""How the work of a build grows: by what power, and what is more than it may."""

from collections import Counter

import pytest

from benchmarks.growth import AIM, FEW, LIMITS, Counted, beyond, exponents

STAGE = "calls, making the pages"


def test_what_grows_as_the_records_do_has_the_exponent_one_and_what_is_compared_each_with_each_two() -> None:
    least, most = Counter({"one": 10, "two": 10}), Counter({"one": 40, "two": 160, "new": 3})
    grows = exponents([least, Counter({"one": 20, "two": 50}), most], (1, 2, 4))
    assert grows == pytest.approx({"one": 1.0, "two": 2.0, "new": 0.0})


@pytest.mark.parametrize(
    ("name", "calls", "exponent", "is_beyond"),
    [
        (STAGE, FEW, AIM, False),
        (STAGE, FEW, AIM + 0.01, True),
        (STAGE, FEW - 1, 2.0, False),
        ("bytes, all", 1, AIM + 0.01, True),
        ("bytes of days", 1, AIM + 0.01, True),
        ("bytes of actors", 10**6, 2.0, False),
        *((name, FEW, limit, False) for name, limit in LIMITS.items()),
        *((name, FEW, limit + 0.01, True) for name, limit in LIMITS.items()),
    ],
)
def test_what_grows_more_than_it_may_is_named(name: str, calls: int, exponent: float, is_beyond: bool) -> None:
    found = [*beyond({name: exponent}, Counter({name: calls}))]
    assert bool(found) == is_beyond
    assert all(line.startswith(f"{name}: {exponent:.2f}") for line in found)


def test_calls_are_counted_by_stage() -> None:
    counted = Counted()
    counted.begin("twice")
    for _ in range(2):
        _called()
    counted.begin("often")
    for _ in range(20):
        _called()
    counted.begin("no more")
    counted.end()
    assert counted.calls["often"] - counted.calls["twice"] == 18


def _called() -> None:
    """Something to count."""
