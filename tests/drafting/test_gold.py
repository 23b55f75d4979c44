"""Drafts of invented texts in eight styles, measured against the figures that people marked in them by hand."""

from collections.abc import Mapping

import pytest

from benchmarks.gold import measured, wanted_count
from generator.record.counts import Qualifier

# What was reached, of a hundred, rounded down; a draft that gets worse falls below it.
FLOORS: Mapping[str, Mapping[str, int]] = {
    "a": {
        "found": 91, "count": 98, "metric": 81, "speaker": 78, "speaker or TODO": 97, "standing": 88,
        "group or TODO": 93, "place or TODO": 90,
    },
    "b": {
        "found": 81, "count": 91, "metric": 67, "speaker": 60, "speaker or TODO": 94, "standing": 84,
        "group or TODO": 92, "place or TODO": 86,
    },
    "c": {
        "found": 95, "count": 98, "metric": 85, "speaker": 63, "speaker or TODO": 92, "standing": 85,
        "group or TODO": 92, "place or TODO": 94,
    },
}  # fmt: skip
# The most that was reached, rounded up.
CEILINGS: Mapping[str, Mapping[str, int]] = {
    "a": {"denied as claims": 0, "false": 6},
    "b": {"denied as claims": 0, "false": 9},
    "c": {"denied as claims": 4, "false": 18},
}


@pytest.mark.parametrize("folder", FLOORS)
def test_drafts_are_no_worse_than_they_were(folder: str) -> None:
    score = measured(folder)
    assert {name: score.rate(name) for name, least in FLOORS[folder].items() if score.rate(name) < least} == {}
    assert {name: score.rate(name) for name, most in CEILINGS[folder].items() if score.rate(name) > most} == {}
    assert score.counts["unread said"] == score.counts["unread"]


def test_a_sum_in_the_gold_is_read_without_its_unit() -> None:
    count = wanted_count("about 3,400,000 crowns")
    assert count and (count.number, count.qualifier) == (3_400_000, Qualifier.ABOUT)
    assert wanted_count("two and a bit") is None
