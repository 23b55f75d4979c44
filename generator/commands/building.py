"""The command `build`, and how another makes the pages anew."""

from pathlib import Path

import click

from generator import options
from generator.build import compile_site, write, write_templates
from generator.commands.common import progress, stop_at
from generator.disk.state import recover
from generator.language import Book
from generator.printed import emit
from generator.reading.problems import Problem, errors
from generator.refusals import unwritten

# Of pages, when the records are as they shall be.
_NOT_ANEW = "the records were changed, and the pages were not made anew; build them"


@click.command()
@options.sources
@options.docs
@options.theme
@options.problems
@options.repo
@options.site
@options.language
def build(
    sources: Path,
    docs: Path,
    theme: Path | None,
    style: str,
    repo_url: str | None,
    site_url: str | None,
    language: Book,
) -> None:
    """Write the pages and the data files; write nothing where a record is bad."""
    with unwritten():
        recover(docs)
        files, problems = compile_site(sources, docs, repo_url, progress(), site_url, language)
    stop_at(problems, style)
    with unwritten():
        done = write(docs, files)
        if theme:
            write_templates(theme)
    emit(f"{done.pages} pages; {done.changed} files written, {done.removed} removed", err=True)


def rebuilt(sources: Path, docs: Path, repo_url: str | None, site_url: str | None, language: Book) -> list[Problem]:
    """Pages and data made anew, unless a record is bad: its problems."""
    with unwritten(_NOT_ANEW):
        files, problems = compile_site(sources, docs, repo_url, progress(), site_url, language)
        if not errors(problems):
            write(docs, files)
    return problems
