"""The commands that help to write records: `new`, `add`, `draft` and `schema`."""

import os
import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator import options
from generator.checked import check_all
from generator.commands.common import begun_aside
from generator.commands.said import progress, stop_at
from generator.disk.whole import write_new, write_whole
from generator.draft.added import added
from generator.draft.command import assisted, draft_record
from generator.draft.new import RefusedError, begin, fact_options
from generator.printed import emit
from generator.record import schema as schemas
from generator.record.characters import on_one_line
from generator.refusals import PARTLY, unwritten


@click.command()
@options.sources
@fact_options
@click.option("--from-url", metavar="URL", help="Propose an id and the address from this one; nothing is fetched.")
@click.option("--recorded", type=click.DateTime(["%Y-%m-%d"]), help="The day of recording; today unless given.")
@click.argument("name", metavar="[ID]", required=False)
def new(sources: Path, name: str | None, from_url: str | None, recorded: datetime | None, **facts: str | None) -> None:
    """Begin a record: ask for the facts of a source and write sources/articles/ID.yml, its claims to come."""
    day = recorded.date() if recorded else date.today()
    with unwritten():
        path = begin(sources, name, from_url, facts, day)
    emit(str(path))


@click.command()
@options.sources
@options.docs
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(sources: Path, docs: Path, file: Path) -> None:
    """Put a record that the desk made, a zip FILE, into the folder with its anchors and new entries, and check all."""
    try:
        made = added(sources, file)
    except RefusedError as error:
        raise click.BadParameter(f"{on_one_line(str(file))}: {error}", param_hint="FILE") from None
    with unwritten(PARTLY):
        for path, data in made.items():
            write_whole(path, data)
    for path in made:
        emit(str(path))
    _, problems = check_all(sources, docs, progress())
    stop_at(problems, "text")


@click.command()
@options.sources
@click.option("--url", default=None, callback=options.web_address, help="The address of the article.")
@click.option("--published", default=None, help="When it appeared, as in a record: 2022-01-09, 2022-01-09/2022-01-10.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; nothing is overwritten."
)
@click.option(
    "--assist", is_flag=True, help="Ask a language model, through the command llm, for what no number tells: all TODO."
)
@click.option("--yes", is_flag=True, help="With --assist: the text may leave this machine; do not ask.")
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def draft(
    sources: Path,
    text: Path,
    url: str | None,
    published: str | None,
    out: Path | None,
    assist: bool,
    yes: bool,
) -> None:
    """Draft the record of an article from its captured text; what it cannot tell is marked TODO."""
    if yes and not assist:
        raise click.UsageError("--yes is of use with --assist alone.")
    if out and os.path.lexists(out):
        raise click.BadParameter(f"{out} exists", param_hint="--out")
    help_with = {"assist": assisted(text, is_agreed=yes)} if assist else {}
    written = draft_record(begun_aside(sources), text, url, published, date.today(), **help_with)
    if out:
        with unwritten():
            write_new(out, written.encode())
    else:
        emit(written, nl=False)


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="schema",
    show_default=True,
    help="The folder that receives the schema files.",
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with 1 where a file is out of date.")
def schema(out: Path, only_check: bool) -> None:
    """Write the record format as JSON Schema, for editors."""
    for name in schemas.stale(out):
        if not only_check:
            _write_schema(out, name)
        emit(f"{out / name}: {'out of date' if only_check else 'written'}", err=True)
    if schemas.stale(out):
        sys.exit(1)


def _write_schema(out: Path, name: str) -> None:
    """Bring one schema file up to date; one that is no longer made goes."""
    with unwritten(PARTLY):
        if text := schemas.schemas().get(name):
            write_whole(out / name, text.encode())
        else:
            (out / name).unlink()
