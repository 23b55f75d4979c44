"""The command `init`: a folder with a whole small event, for a site of one's own."""

from datetime import date
from pathlib import Path

import click

from generator.beginning.asked import answered, fact_options
from generator.beginning.folder import begin, problems_of, whole_event
from generator.commands.said import stop_at
from generator.disk.begun import refuse_full
from generator.printed import emit
from generator.record.characters import forbidden, on_one_line
from generator.refusals import unwritten


@click.command()
@fact_options
@click.option(
    "--program", help="What requirements.txt installs: an address or a file of the program; this version unless given."
)
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path, program: str | None, **given: str | None) -> None:
    """Begin a site of another event in the new FOLDER: records, settings, pages, and what publishes it."""
    if program is not None and (not program.strip() or forbidden(program) or "\n" in program):
        raise click.BadParameter("write one line", param_hint="--program")
    _refuse_full(folder)
    made = whole_event(answered(given), date.today(), program)
    problems = list(problems_of(made))
    stop_at(problems, "text")
    with unwritten():
        begin(folder, made)
    emit(f"{on_one_line(str(folder))}: {len(made)} files; README.md tells how to go on", err=True)


def _refuse_full(folder: Path) -> None:
    try:
        refuse_full(folder)
    except FileExistsError as error:
        raise click.BadParameter(f"{folder}: {error.strerror}; name a new folder", param_hint="FOLDER") from error
