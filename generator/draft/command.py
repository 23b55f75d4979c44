"""The command `draft`: a text file and the registries -> the YAML of a draft."""

from datetime import date
from pathlib import Path

import click

from generator.captures.files import read_capture
from generator.captures.text import Captured
from generator.draft.draft import Drafter
from generator.draft.record import Origin, record
from generator.reading.files import UnreadError
from generator.reading.load import Corpus
from generator.record.dates import BadDateError, When, parse_when


def draft_record(corpus: Corpus, text: Path, url: str | None, published: str | None, recorded: date) -> str:
    """The draft of the text in a file, with its hash; wrong usage where the file or the date cannot be read."""
    captured, sha256 = read_text(text)
    when = _when(published) if published else None
    draft = Drafter(corpus).draft(captured.text, when)
    return record(draft, captured.text, Origin(text.name, sha256, url, when, recorded))


def read_text(text: Path) -> tuple[Captured, str]:
    """The text of a file and its hash; wrong usage where it is no plain text."""
    try:
        return read_capture(text)
    except UnreadError as error:
        raise click.BadParameter(f"{text}: {error}. {error.mend}", param_hint="TEXT") from None


def _when(published: str) -> When:
    try:
        return parse_when(published)
    except BadDateError as error:
        raise click.BadParameter(str(error), param_hint="--published") from None
