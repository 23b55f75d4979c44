"""The committed records against the captured texts, where somebody has them: `CAPTURES=DIR pytest`."""

import hashlib
import os
import re
from pathlib import Path

import pytest

from generator.record.source import Source
from tests.records import COMMITTED, corpus_of

CAPTURES = Path(os.environ.get("CAPTURES", "../shared/seeds"))
_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million billion dozen dozens hundreds thousands millions half third quarter"
).split()
_NUMBER = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


_CAPTURED = sorted(
    (source_id, source) for source_id, source in corpus_of(COMMITTED).sources.items() if source.capture is not None
)


@pytest.fixture(params=_CAPTURED, ids=lambda pair: pair[0])
def captured(request: pytest.FixtureRequest) -> tuple[Source, str]:
    source: Source = request.param[1]
    assert source.capture
    path = CAPTURES / source.capture.file
    if not path.is_file():
        pytest.skip(f"no capture {source.capture.file} in {CAPTURES}")
    data = path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == source.capture.sha256
    return source, data.decode()


def test_every_quote_is_in_its_capture(captured: tuple[Source, str]) -> None:
    source, text = captured
    assert [claim.id for claim in source.claims if claim.quote and claim.quote not in text] == []


def test_no_number_is_unaccounted_for(captured: tuple[Source, str]) -> None:
    source, text = captured
    phrases = [claim.quote for claim in source.claims if claim.quote]
    covered = [
        (found.start(), found.end())
        for phrase in phrases + [aside.text for aside in source.set_aside]
        for found in re.finditer(re.escape(phrase), text)
    ]
    missing = [
        text[max(0, number.start() - 40) : number.end() + 40]
        for number in _NUMBER.finditer(text)
        if not any(start <= number.start() and number.end() <= end for start, end in covered)
    ]
    assert missing == []


def test_everything_set_aside_is_in_the_text(captured: tuple[Source, str]) -> None:
    source, text = captured
    assert [aside.text for aside in source.set_aside if aside.text not in text] == []


def test_quotes_stay_under_a_quarter_of_the_text(captured: tuple[Source, str]) -> None:
    source, text = captured
    quoted = sum(len(quote.split()) for quote in {claim.quote for claim in source.claims if claim.quote})
    assert quoted < len(text.split()) / 4
