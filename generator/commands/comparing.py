"""The commands on two editions: `diff` and `changes` of the records, `touched` of all files."""

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from generator import options
from generator.commands.said import stop_at
from generator.compare import forms, report
from generator.compare.changes import CHANGE_FORMATS, altered
from generator.compare.diff import compare, edition
from generator.compare.history import NoHistoryError, at_revision, changed_since
from generator.compare.review.reviewing import reviewing
from generator.compare.touched import LISTINGS, by_area
from generator.printed import emit
from generator.reading.kept import most_kept
from generator.record.registries import EVENT


@click.command()
@options.sources
@options.form(forms.REPORT_FORMATS, "How the comparison is written.")
@click.option("--sender", envvar="SENDER", help="Who sends the change; anchors that name somebody else are told.")
@click.argument("base")
def diff(sources: Path, style: str, base: str, sender: str | None) -> None:
    """Compare the records with those of a revision of git, BASE."""
    try:
        with at_revision(sources, base) as past:
            comparison = report.report(base, report.compared(sources, base, past), sender or None)
    except NoHistoryError as error:
        raise click.UsageError(f"{error}.") from error
    emit(forms.REPORT_FORMATS[style](comparison))
    if comparison.problems:
        sys.exit(1)


@click.command()
@options.sources
@options.site
@click.option("--sender", envvar="SENDER", help="Who sends the change; anchors that name somebody else are told.")
@click.argument("base")
def review(sources: Path, base: str, sender: str | None, site_url: str | None) -> None:
    """Write what a change since a revision of git, BASE, does to the site, for a reviewer: in Markdown, without git."""
    try:
        with at_revision(sources, base) as past, most_kept():
            found = report.compared(sources, base, past)
            written = reviewing(base, found, site_url, sender or None)
    except NoHistoryError as error:
        raise click.UsageError(f"{error}.") from error
    emit(written)
    if found.problems:
        sys.exit(1)


@click.command()
@options.sources_if_needed
@options.form(CHANGE_FORMATS, "How the changes are written.", default="json")
@click.argument("old")
@click.argument("new", required=False)
def changes(sources: Path, style: str, old: str, new: str | None) -> None:
    """Write as data what was added, changed, corrected, renamed or removed between two editions of the records.

    OLD and NEW are each a folder of records or a revision of git; without NEW the records as they are.
    """
    with ExitStack() as kept:
        try:
            folders = [_folder(kept, sources, name) for name in (old, new or str(sources))]
        except NoHistoryError as error:
            raise click.UsageError(f"{error}.") from error
        editions = []
        for folder in folders:
            corpus, problems = report.checked(folder)
            stop_at(problems, "text")
            assert corpus
            editions.append(edition(corpus))
    emit(CHANGE_FORMATS[style](altered(compare(*editions))))


def _folder(kept: ExitStack, sources: Path, name: str) -> Path:
    """The folder of the records that a name means, for as long as they are kept: a folder, or a revision of git."""
    return Path(name) if Path(name, EVENT.file).is_file() else kept.enter_context(at_revision(sources, name)).folder


@click.command()
@options.form(LISTINGS, "How the areas are written.")
@click.argument("base")
def touched(style: str, base: str) -> None:
    """Name the areas that a change since BASE touches; fail where records and code share it."""
    try:
        change = by_area(changed_since(Path(), base))
    except NoHistoryError as error:
        raise click.UsageError(f"{error}.") from error
    emit(LISTINGS[style](change))
    if change.mixed:
        sys.exit(1)
