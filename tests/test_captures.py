"""The committed records against the captured texts, where somebody has them: `CAPTURES=DIR pytest`."""

import hashlib
import os
import re
from pathlib import Path

import pytest

from generator.record.source import Source
from tests.records import COMMITTED, corpus_of
from tests.sitebuild import ROOT

CAPTURES = Path(os.environ.get("CAPTURES", "../shared/seeds"))
_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million billion dozen dozens hundreds thousands millions half third quarter"
).split()
_NUMBER = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


# By the text of the records, which are only read where the captures are.
_CAPTURED = [
    path.stem
    for path in sorted((ROOT / COMMITTED / "articles").glob("*.yml"))
    if re.search("^capture:", path.read_text(encoding="utf-8"), re.MULTILINE)
]
_MISSING = f"no captures in {CAPTURES}"


@pytest.mark.skipif(not CAPTURES.is_dir(), reason=_MISSING)
def test_every_record_that_names_a_capture_is_compared() -> None:
    sources = corpus_of(COMMITTED).sources
    assert sorted(_CAPTURED) == sorted(source_id for source_id, source in sources.items() if source.capture)


@pytest.fixture(params=_CAPTURED)
def captured(request: pytest.FixtureRequest) -> tuple[Source, str]:
    if not CAPTURES.is_dir():
        pytest.skip(_MISSING)
    source = corpus_of(COMMITTED).sources[request.param]
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
