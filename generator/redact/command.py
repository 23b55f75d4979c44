"""The command that takes somebody or something out, says what it does, and proves that nothing remains."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator import options
from generator.language import Book
from generator.printed import emit_to_the_end
from generator.reading.problems import Problem, errors
from generator.redact.asked import Asked, prepared
from generator.redact.by_hand import BY_HAND
from generator.redact.planning import Plan, UnreadableError, planned
from generator.redact.report import in_words, problems_after, proof
from generator.redact.wanted import NamingGround, Redaction
from generator.refusals import unwritten

# Makes pages and data anew, unless a record is bad, and gives the problems; the stage that builds hands it over.
Rebuild = Callable[[Path, Path, str | None, str | None, Book], list[Problem]]
_path = click.Path(path_type=Path)


def _others(_: click.Context, option: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """Texts by their places."""
    if unclear := next((one for one in given if "=" not in one), None):
        raise click.BadParameter(f'"{unclear}" is no place, an equals sign and a text', param=option)
    return {one.partition("=")[0]: one.partition("=")[2] for one in given}


def _ground(_: click.Context, __: click.Parameter, given: str) -> NamingGround:
    return NamingGround(given)


@click.command()
@options.sources
@options.docs
@options.repo
@options.site
@options.language
@click.option("--person", metavar="ID", help="Take out an actor, with every spelling that is recorded.")
@click.option("--words", multiple=True, help="Take out these words: a name, another spelling. May be given again.")
@click.option("--source", metavar="ID", help="Take out a source.")
@click.option("--claim", metavar="SOURCE#CLAIM", help="Take out a claim.")
@click.option("--as", "successor", metavar="ID", help="The actor under whom stands what the person said.")
@click.option(
    "--except",
    "spared",
    multiple=True,
    metavar="WORDS",
    help="A spelling, or a word that is perhaps one, that may stay.",
)
@click.option(
    "--instead",
    multiple=True,
    metavar="PLACE=TEXT",
    callback=_others,
    help="What a place says now; empty to leave it out.",
)
@click.option(
    "--ground",
    type=click.Choice([one.value for one in NamingGround]),
    default=NamingGround.OTHER.value,
    show_default=True,
    callback=_ground,
    help="Why a name is taken out, for the note.",
)
@click.option("--reason", help="Why a source or a claim is taken out: a sentence without its words.")
@click.option("--now", metavar="ID", help="What to read in place of what is taken out.")
@click.option("--also", multiple=True, type=_path, help="Search this folder, too: captures, backups.")
@click.option("--html", type=_path, default="site", show_default=True, help="The folder of the built site.")
@click.option("--write", "does_write", is_flag=True, help="Do it; without this nothing is changed.")
@click.pass_obj
def redact(
    rebuild: Rebuild,
    /,
    sources: Path,
    docs: Path,
    repo_url: str | None,
    site_url: str | None,
    language: Book,
    also: tuple[Path, ...],
    html: Path,
    does_write: bool,
    **asked: Any,
) -> None:
    """Take a person or a text out of the records and all that is made from them, and prove that nothing remains.

    Figures stay. Exit status 1 where something remains, or is left to write.
    """
    wanted, plan = _planned(sources, Asked(**asked))
    emit_to_the_end(in_words(plan, wanted))
    with unwritten():
        problems = problems_after(sources, plan)
    emit_to_the_end(problems, nl=bool(problems))
    if does_write:
        with unwritten():
            plan.write(sources)
        if docs.is_dir() and errors(rebuild(sources, docs, repo_url, site_url, language)):
            emit_to_the_end(f"{docs} was not built anew: mend the records and build.", err=True)
    found, is_clean = proof(sources, docs, html, also, wanted.spellings)
    emit_to_the_end(found)
    emit_to_the_end(BY_HAND if does_write else "Nothing was written; --write does it.")
    sys.exit(0 if is_clean and not problems else 1)


def _planned(sources: Path, asked: Asked) -> tuple[Redaction, Plan]:
    try:
        wanted, note = prepared(sources, asked, date.today())
        return wanted, planned(sources, wanted, note)
    except UnreadableError as error:
        raise click.UsageError(f"A record cannot be read; mend it first:\n{error}") from error
