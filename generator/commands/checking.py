"""The command `check`."""

from pathlib import Path

import click

from generator import options
from generator.checked import check_all
from generator.commands.said import progress, stop_at
from generator.printed import emit


@click.command()
@options.sources
@options.docs
@options.problems
def check(sources: Path, docs: Path, style: str) -> None:
    """Report every problem in the records and write nothing."""
    _, problems = check_all(sources, docs, progress())
    stop_at(problems, style)
    if style == "text" and not problems:
        emit("no problems", err=True)
