"""The command `draft`: a text file and the registries -> the YAML of a draft."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

import click

from generator.captures.files import read_capture
from generator.captures.text import Captured, Span
from generator.draft.assist import COMMAND, AssistError, ProposedClaim, answer, found_command, proposals
from generator.draft.draft import Drafter
from generator.draft.record import Origin, record
from generator.printed import emit
from generator.reading.files import UnreadError
from generator.reading.load import Corpus
from generator.record.characters import on_one_line
from generator.record.dates import BadDateError, When, parse_when

# Of a text of which a draft is made; the longest report on one event is a few hundred pages.
MAX_LETTERS, MAX_NUMBERS = 500_000, 2_000


# What is proposed of a text, beside the places of the numbers that were drafted.
Assist = Callable[[Captured, Sequence[Span]], Sequence[ProposedClaim]]


def draft_record(
    corpus: Corpus,
    text: Path,
    url: str | None,
    published: str | None,
    recorded: date,
    assist: Assist = lambda _, __: (),
) -> str:
    """The draft of the text in a file, with its hash; wrong usage where the file or the date cannot be read."""
    captured, sha256 = read_text(text)
    _refuse_too_much(text, captured)
    when = _when(published) if published else None
    draft = Drafter(corpus).draft(captured.text, when)
    proposed = assist(captured, [each.number for each in draft.candidates])
    return record(draft, captured.text, Origin(text.name, sha256, url, when, recorded, captured.read_as), proposed)


def assisted(text: Path, *, is_agreed: bool) -> Assist:
    """What proposes with a language model, after it was said that the text leaves the machine, and agreed to.

    Wrong usage where the command is missing. Where it is not agreed to or the command fails, nothing is proposed.
    """
    command = found_command()
    if command is None:
        raise click.UsageError(f"--assist needs the command {COMMAND}, which is not on the PATH.")

    def propose(captured: Captured, drafted: Sequence[Span]) -> Sequence[ProposedClaim]:
        emit(
            f"The whole text of {on_one_line(text.name)} ({len(captured.text):,} letters) is given to {command}, which "
            "sends it to the language model of its settings: as a rule on a machine of somebody else.",
            err=True,
        )
        if not is_agreed and not click.confirm("Shall it leave this machine?", default=False, err=True):
            return ()
        try:
            return proposals(answer(command, captured.text), captured, drafted)
        except AssistError as error:
            emit(f"{error}. The draft is made without it.", err=True)
            return ()

    return propose


def _refuse_too_much(text: Path, captured: Captured) -> None:
    """Refuse what takes minutes: no article is so long, and a claim has to be judged by whoever drafts."""
    numbers = sum(1 for _ in islice(captured.numbers(), MAX_NUMBERS + 1))
    what = (
        f"the text has {len(captured.text):,} letters, and a draft is made of {MAX_LETTERS:,} at most"
        if len(captured.text) > MAX_LETTERS
        else f"the text has more than {MAX_NUMBERS:,} numbers, of which a draft is made at most"
    )
    if len(captured.text) > MAX_LETTERS or numbers > MAX_NUMBERS:
        raise click.BadParameter(
            f"{on_one_line(str(text))}: {what}. Draft the parts that are of use.", param_hint="TEXT"
        )


def read_text(text: Path) -> tuple[Captured, str]:
    """The text of a file and its hash; wrong usage where it is no plain text."""
    try:
        return read_capture(text)
    except UnreadError as error:
        raise click.BadParameter(f"{on_one_line(str(text))}: {error}. {error.mend}", param_hint="TEXT") from None


def _when(published: str) -> When:
    try:
        return parse_when(published)
    except BadDateError as error:
        raise click.BadParameter(str(error), param_hint="--published") from None
