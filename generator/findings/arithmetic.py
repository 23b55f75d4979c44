"""Interval arithmetic over counts: sums and differences that keep what the wording leaves open."""

from collections.abc import Iterable

from generator.counts import Interval, Number


def total(parts: Iterable[Interval]) -> Interval:
    """The interval of a sum; without an upper bound where a part has none."""
    low: Number = 0
    high: Number | None = 0
    for part in parts:
        low += part.low
        high = None if high is None or part.high is None else high + _greatest(part, part.high)
    return Interval(low, high)


def difference(whole: Interval, part: Interval) -> Interval | None:
    """The interval of what is left, counts never below nothing; None where it says nothing.

    It says nothing where the whole has no upper bound and the part may take all of its lower one.
    """
    high = None if whole.high is None else _greatest(whole, whole.high) - part.low
    low = max(0, whole.low - _greatest(part, part.high)) if part.high is not None else 0
    if high is None and low == 0:
        return None
    if high is not None and high < low:
        return None
    return Interval(low, high)


def _greatest(interval: Interval, high: Number) -> Number:
    """The greatest number of an interval that ends at `high`: below it where the end is open."""
    return high - 1 if interval.open_high and isinstance(high, int) else high
