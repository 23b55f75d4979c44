"""Where a sentence of a captured text begins and ends."""

import pytest

from generator.captures.text import Captured, Span


@pytest.mark.parametrize(
    "text",
    [
        "The levee broke on Dec. 30, and 40 people left.",
        "Nurses of Ward No. 4 counted 12 injured.",
        "Officials of St. Brannock counted approx. 30 missing.",
        "Dr. Ida Marsh and J. Holm counted 12 injured.",
    ],
)
def test_a_sentence_goes_on_behind_an_abbreviation(text: str) -> None:
    captured = Captured(f"It rained. {text} It rained on.")
    sentences = {captured.sentence(each) for each in captured.numbers()}
    assert [captured.text[one.start : one.end] for one in sentences] == [text]


@pytest.mark.parametrize(
    "text", ["It came in Dec. The mayor left.", "He said no. A crowd left.", "So he left at last. 30 stayed."]
)
def test_a_sentence_ends_behind_what_only_looks_like_an_abbreviation(text: str) -> None:
    captured = Captured(text)
    first, last = captured.sentence(Span(0, 1)), captured.sentence(Span(len(text) - 2, len(text) - 1))
    assert first.end < last.start
