"""Texts of several megabytes: what lists their numbers grows as they do, and what drafts says how much it takes."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.captures.accounting import account, listing
from generator.captures.files import MAX_CAPTURE
from generator.captures.sentences import SENTENCE_END
from generator.captures.text import Captured, Span
from generator.cli import main
from generator.draft.command import MAX_LETTERS, MAX_NUMBERS
from generator.draft.draft import Drafter
from tests import records

pytestmark = pytest.mark.large
SENTENCES = (
    'The ministry said that 26 people were killed. “So it is,” he said! "More than 3,000?" Tass asked.\n\nTwo more\n'
)


def spans_of(text: str) -> Iterator[Span]:
    """Spans at every place, of several lengths."""
    return (Span(start, min(len(text), start + length)) for start in range(len(text)) for length in (1, 5, 40))


@pytest.mark.plain
def test_the_sentence_of_a_span_is_between_the_nearest_ends() -> None:
    """As a look at one end after another finds it."""
    text = SENTENCES * 2
    for span in spans_of(text):
        start, end = 0, len(text)
        for found in SENTENCE_END.finditer(text):
            if found.end() <= span.start:
                start = found.end()
            elif found.start() >= span.end:
                end = found.start()
                break
        assert Captured(text).sentence(span) == Span(start, end)


def seconds_of(text: str) -> float:
    """The time in which the numbers of a text are listed."""
    began = time.process_time()
    captured = Captured(text)
    source = records.corpus_of(records.EVENT).sources["courier-copy-of-the-wire"]
    listing(captured, account(captured, source))
    return time.process_time() - began


@pytest.mark.parametrize("part", [SENTENCES, SENTENCES.replace("\n", " "), "12345 "])
def test_the_numbers_of_a_long_text_are_listed_in_time_that_grows_as_the_text_does(part: str) -> None:
    assert seconds_of(part * (300_000 // len(part))) < 5


def test_of_a_very_long_sentence_stands_what_is_beside_a_number() -> None:
    captured = Captured("many " * 300 + "12 dead " + "more " * 300 + "end.")
    line = listing(captured, account(captured, None)).splitlines()[0]
    assert "… any many" in line or "… many many" in line
    assert line.endswith(" …") and "12 dead more" in line and len(line) < 300
    short = Captured("so " * 300 + "12 dead.")
    assert "…" not in listing(short, account(short, None))


def drafted(folder: Path, text: str) -> Result:
    (folder / "a.txt").write_text(text, "utf-8")
    return CliRunner().invoke(main, ["draft", "--sources", records.EVENT, str(folder / "a.txt")])


@pytest.mark.plain
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a" * (MAX_LETTERS + 1), "the text has 500,001 letters, and a draft is made of 500,000 at most."),
        ("12 " * (MAX_NUMBERS + 1), "the text has more than 2,000 numbers, of which a draft is made at most."),
    ],
)
def test_a_text_that_is_too_long_to_draft_is_refused_with_the_limit(text: str, why: str, tmp_path: Path) -> None:
    done = drafted(tmp_path, text)
    assert done.exit_code == 2
    assert why in " ".join(done.output.split())


@pytest.mark.parametrize("command", ["draft", "scan"])
def test_a_file_of_more_than_a_capture_may_have_is_refused(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * (MAX_CAPTURE + 1))
    done = CliRunner().invoke(main, [command, "--sources", records.EVENT, str(tmp_path / "a.txt")])
    assert done.exit_code == 2
    assert "A record has at most" not in done.output and "8,388,608" in done.output


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said that " + " and ".join(f"{number} people" for number in range(1990)) + " were killed.",
        "killed " * 40_000,
        "a" * MAX_LETTERS,
        ("killed " * 30 + "5 people ") * 1000,
    ],
)
def test_a_draft_takes_seconds_whatever_the_text_holds(text: str) -> None:
    began = time.process_time()
    Drafter(records.corpus_of(records.EVENT)).draft(text)
    assert time.process_time() - began < 10


def test_of_a_sentence_that_never_ends_every_number_is_left_to_decide() -> None:
    made = Drafter(records.corpus_of(records.EVENT)).draft(
        "Then 15 people were killed. Later " + "so, " * 600 + "16 people."
    )
    assert len(made.candidates) == 1
    assert [one.reason for one in made.asides] == [""]


@pytest.mark.parametrize("marks", ["\u0327\u0301", "\u0301\u0327", "\u0323\u0307"])
def test_marks_of_one_letter_are_folded_in_time_that_grows_as_they_do(marks: str) -> None:
    """To put them in order takes the square of their number."""
    began = time.process_time()
    captured = Captured(f"five died e{marks * 30_000} on Monday")
    assert captured.find("on Monday")
    assert time.process_time() - began < 1


def test_a_letter_with_as_many_marks_as_writing_has_is_found_in_either_order() -> None:
    assert Captured("the e\u0301\u0323 was").find("e\u0323\u0301 was")
