"""The command line: `python -m generator build` and `check`."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator import problems as report
from generator.build import compile_site, write
from generator.problems import Problem

FORMATS = {"text": report.as_text, "github": report.as_github, "json": report.as_json}

_sources = click.option(
    "--sources",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="sources",
    show_default=True,
    help="The folder of records.",
)
_docs = click.option(
    "--docs",
    type=click.Path(file_okay=False, path_type=Path),
    default="docs",
    show_default=True,
    help="The folder that receives the pages.",
)
_format = click.option(
    "--format",
    "style",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How problems are written.",
)
_repo = click.option(
    "--repo-url",
    envvar="REPO_URL",
    default=None,
    help="Address of the repository, for links that open a record for editing; left out when unset.",
)


@click.group()
def main() -> None:
    """Compile records of contested figures into a static research site.

    Exit status: 0 clean, 1 bad sources, 2 wrong usage.
    """


@main.command()
@_sources
@_docs
@_format
@_repo
def build(sources: Path, docs: Path, style: str, repo_url: str | None) -> None:
    """Write the pages and the data files; write nothing where a record is bad."""
    files, problems = compile_site(sources, docs, repo_url, _progress())
    _stop_at(problems, style)
    done = write(docs, files)
    click.echo(f"{done.pages} pages; {done.changed} files written, {done.removed} removed", err=True)


@main.command()
@_sources
@_docs
@_format
@_repo
def check(sources: Path, docs: Path, style: str, repo_url: str | None) -> None:
    """Report every problem in the records and write nothing."""
    _, problems = compile_site(sources, docs, repo_url, _progress())
    _stop_at(problems, style)
    if style == "text":
        click.echo("no problems", err=True)


def _stop_at(problems: list[Problem], style: str) -> None:
    if problems or style == "json":
        click.echo(FORMATS[style](problems))
    if problems:
        sys.exit(1)


def _progress() -> Callable[[str], None]:
    """Tells the stages of a run, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda stage: click.echo(f"{stage} ...", err=True)
