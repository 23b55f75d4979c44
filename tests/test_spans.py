"""The range of standing figures in words."""

import pytest

from generator.record.counts import parse_count
from generator.site.parts.range_in_words import span


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ([], ""),
        (["not given"], ""),
        (["225"], "225"),
        (["225", "at least 225", "up to 225"], "225"),
        (["164", "225"], "164 to 225"),
        (["225", "over 240", "241"], "225 to 241"),
        (["4,000", "10,000", "more than 10,000"], "4,000 to more than 10,000"),
        (["125", "3,502", "over 3,700"], "125 to more than 3,700"),
        (["40", "at least 50"], "40 to at least 50"),
        (["18,000-20,000", "dozens"], "18,000 to 20,000"),
        (["313 million", "up to 3 billion"], "313 million to up to 3 billion"),
        (["up to 20", "fewer than 50"], "fewer than 50"),
        (["3,840", "at least 2,300", "more than 26,000"], "at least 2,300 to more than 26,000"),
        (["3,840", "more than 2,300"], "more than 2,300 to 3,840"),
        (["dozens", "at least 40"], "20 or more"),
        (["more than 2,200", "more than 2,600"], "more than 2,200 to more than 2,600"),
        (["none"], "0"),
    ],
)
def test_a_span_ends_in_the_words_that_bound_it(counts: list[str], words: str) -> None:
    assert span([parse_count(text) for text in counts]) == words


def test_a_unit_is_told_once() -> None:
    assert span([parse_count("2 million"), parse_count("3 million")], "crowns") == "2 million to 3 million crowns"
