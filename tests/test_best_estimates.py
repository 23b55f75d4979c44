"""A best estimate with the range that its source gives: one figure, which contradicts nothing within the range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.record.counts import Count, Interval, estimated, parse_count
from generator.site.charts.marks import Bound
from generator.site.parts.lanes import reach
from generator.site.parts.range_in_words import span


def best(text: str, low: int, high: int) -> Count:
    return estimated(parse_count(text), low, high)


@given(st.integers(1, 10**6), st.integers(0, 10**5), st.integers(1, 10**5), st.integers(0, 2 * 10**6))
def test_it_meets_what_lies_in_its_range_and_nothing_else(number: int, below: int, above: int, other: int) -> None:
    low, high = max(0, number - below), number + above
    plain = parse_count(str(number)).test
    test = best(str(number), low, high).test
    assert plain and test and test.low <= low and high <= (test.high or 0)
    point = Interval(other, other)
    assert test.meets(point) == (low <= other <= high or plain.meets(point))


def test_the_number_itself_stays_as_it_was() -> None:
    count = best("about 150", 120, 190)
    assert (count.text, count.number, count.literal) == ("about 150", 150, Interval(150, 150))
    assert count.estimate == Interval(120, 190)


def test_a_figure_with_its_range_is_another_than_the_number_alone() -> None:
    assert best("150", 120, 190) != parse_count("150")
    assert best("150", 120, 190) == best("exactly 150", 120, 190) != best("150", 120, 200)


def test_a_chart_draws_the_best_of_a_range() -> None:
    assert reach(best("150", 120, 190)) == (150, Bound.NONE)


@pytest.mark.parametrize(
    ("others", "words"), [([], "120 to 190"), (["200"], "120 to 200"), (["140"], "120 to 190"), (["100"], "100 to 190")]
)
def test_the_range_of_standing_figures_holds_that_of_an_estimate(others: list[str], words: str) -> None:
    assert span([best("150", 120, 190), *map(parse_count, others)]) == words
