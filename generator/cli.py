"""The command line: `python -m generator build` and `check`."""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path

import click

from generator import options
from generator.build import check_all, compile_site, write, write_templates
from generator.captures.accounting import account, listing
from generator.captures.anchors import anchor as anchor_source
from generator.captures.anchors import write_anchors
from generator.captures.files import captures_by_hash
from generator.compare import forms as diff_forms
from generator.compare import report as diff_report
from generator.compare.changes import CHANGE_FORMATS, altered
from generator.compare.diff import compare, edition
from generator.compare.history import NoHistoryError, at_revision
from generator.compare.touched import touched
from generator.disk.state import recover
from generator.disk.whole import write_new, write_whole
from generator.draft.command import draft_record, read_text
from generator.draft.new import begin, fact_options
from generator.exports.parquet import NoWriterError, write_parquet
from generator.exports.rows import rows
from generator.language import Book, speaking
from generator.ledger.ledger import ledger
from generator.printed import Harmless, emit
from generator.reading import problems as report
from generator.reading.checks import check as check_records
from generator.reading.load import Corpus, read
from generator.reading.problems import Problem
from generator.record import schema as schemas
from generator.record.characters import on_one_line
from generator.record.registries import EVENT
from generator.redact.command import redact
from generator.refusals import PARTLY, unwritten
from generator.rules import findings
from generator.site_commands import pack, release, seal
from generator.upkeep.commands import COMMANDS

# Of pages, when the records are as they shall be.
_NOT_ANEW = "the records were changed, and the pages were not made anew; build them"


@click.group(cls=Harmless)
def main() -> None:
    """Compile records of contested figures into a static research site.

    Exit status: 0 clean, 1 bad sources, 2 wrong usage, 3 something could not be written.
    """


@main.command()
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
        files, problems = compile_site(sources, docs, repo_url, _progress(), site_url, language)
    _stop_at(problems, style)
    with unwritten():
        done = write(docs, files)
        if theme:
            write_templates(theme)
    emit(f"{done.pages} pages; {done.changed} files written, {done.removed} removed", err=True)


@main.command()
@options.sources
@options.docs
@options.problems
def check(sources: Path, docs: Path, style: str) -> None:
    """Report every problem in the records and write nothing."""
    _, problems = check_all(sources, docs, _progress())
    _stop_at(problems, style)
    if style == "text" and not problems:
        emit("no problems", err=True)


@main.command()
@options.sources
@click.option(
    "--captures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder of captured texts; each is recognised by its SHA-256.",
)
@click.option("--by", envvar="ANCHORED_BY", required=True, help="Who runs this; named in the anchors.")
@options.problems
@click.argument("ids", metavar="[SOURCE]...", nargs=-1)
def anchor(sources: Path, captures: Path, by: str, style: str, ids: tuple[str, ...]) -> None:
    """Find every quote in its capture and write sources/anchors/."""
    corpus = _corpus(sources, style)
    for unknown in sorted(set(ids) - set(corpus.sources)):
        raise click.BadParameter(f'no source "{unknown}"', param_hint="SOURCE")
    texts, unread = captures_by_hash(captures)
    for path, why in unread.items():
        emit(f"{on_one_line(str(path))}: {why}", err=True)
    problems: list[Problem] = []
    for source_id in ids or sorted(corpus.sources):
        capture = corpus.sources[source_id].capture
        if capture is None or capture.sha256 not in texts:
            why = "the record names no capture" if capture is None else f"its capture is not in {captures}"
            emit(f"{source_id}: {why}", err=True)
            continue
        done = anchor_source(corpus, source_id, texts[capture.sha256], by, date.today())
        problems.extend(done.problems)
        if done.anchors:
            with unwritten(PARTLY):
                said = write_anchors(sources, source_id, done.anchors)
            emit(f"{source_id}: {said}", err=True)
    _stop_at(problems, style)


@main.command()
@options.sources
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def scan(sources: Path, text: Path) -> None:
    """List the numbers of a text, in digits or English words from one on, and what its record does with each."""
    corpus = _corpus(sources, "text")
    captured, sha256 = read_text(text)
    found = [source for source in corpus.sources.values() if source.capture and source.capture.sha256 == sha256]
    accounted = account(captured, found[0] if found else None)
    emit(listing(captured, accounted, found[0].language if found else None))
    if not found:
        emit("No record names this text.", err=True)


@main.command()
@options.sources
@click.option(
    "--format",
    "style",
    type=click.Choice(list(diff_forms.REPORT_FORMATS)),
    default="text",
    show_default=True,
    help="How the comparison is written.",
)
@click.option("--sender", envvar="SENDER", help="Who sends the change; anchors that name somebody else are told.")
@click.argument("base")
def diff(sources: Path, style: str, base: str, sender: str | None) -> None:
    """Compare the records with those of a revision of git, BASE."""
    try:
        with at_revision(sources, base) as past:
            comparison = diff_report.report(sources, base, past, sender or None)
    except NoHistoryError as error:
        raise click.UsageError(f"{error}.") from error
    emit(diff_forms.REPORT_FORMATS[style](comparison))
    if comparison.problems:
        sys.exit(1)


@main.command()
@options.sources
@options.language
@click.argument("folder", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path))
def parquet(sources: Path, language: Book, folder: Path) -> None:
    """Write the tables of the data as Apache Parquet into FOLDER; needs the extra "parquet"."""
    with speaking(language):
        book = ledger(_corpus(sources, "text"))
        try:
            with unwritten(PARTLY):
                written = write_parquet(book.corpus, rows(book, findings(book)), folder)
        except NoWriterError as error:
            raise click.UsageError(str(error)) from error
    emit(f"{len(written)} files written", err=True)


@main.command()
@options.sources_if_needed
@click.option(
    "--format",
    "style",
    type=click.Choice(list(CHANGE_FORMATS)),
    default="json",
    show_default=True,
    help="How the changes are written.",
)
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
            corpus, problems = diff_report.checked(folder)
            _stop_at(problems, "text")
            assert corpus
            editions.append(edition(corpus))
    emit(CHANGE_FORMATS[style](altered(compare(*editions))))


def _folder(kept: ExitStack, sources: Path, name: str) -> Path:
    """The folder of the records that a name means, for as long as they are kept: a folder, or a revision of git."""
    return Path(name) if Path(name, EVENT.file).is_file() else kept.enter_context(at_revision(sources, name)).folder


@main.command()
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


@main.command()
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


@main.command()
@options.sources
@click.option("--url", default=None, callback=options.web_address, help="The address of the article.")
@click.option("--published", default=None, help="When it appeared, as in a record: 2022-01-09, 2022-01-09/2022-01-10.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; nothing is overwritten."
)
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def draft(sources: Path, text: Path, url: str | None, published: str | None, out: Path | None) -> None:
    """Draft the record of an article from its captured text; what it cannot tell is marked TODO."""
    if out and os.path.lexists(out):
        raise click.BadParameter(f"{out} exists", param_hint="--out")
    written = draft_record(_corpus(sources, "text"), text, url, published, date.today())
    if out:
        with unwritten():
            write_new(out, written.encode())
    else:
        emit(written, nl=False)


def _corpus(sources: Path, style: str) -> Corpus:
    """The checked records; stops at their problems, those of anchors aside."""
    corpus, problems = read(sources)
    if corpus:
        problems = [*problems, *check_records(corpus)]
    if problems:
        _stop_at(problems, style)
    assert corpus
    return corpus


def _stop_at(problems: list[Problem], style: str) -> None:
    if problems or style == "json":
        emit(options.PROBLEM_FORMATS[style](problems), options.printed_as(style))
    if report.errors(problems):
        sys.exit(1)


def _progress() -> Callable[[str], None]:
    """Tells the stages of a run, on a terminal only."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _: None
    return lambda stage: emit(f"{stage} ...", err=True)


def _rebuilt(sources: Path, docs: Path, repo_url: str | None, site_url: str | None, language: Book) -> list[Problem]:
    """Pages and data made anew, unless a record is bad: its problems."""
    with unwritten(_NOT_ANEW):
        files, problems = compile_site(sources, docs, repo_url, _progress(), site_url, language)
        if not report.errors(problems):
            write(docs, files)
    return problems


redact.context_settings["obj"] = _rebuilt
for command in (seal, pack, release, touched, redact, *COMMANDS):
    main.add_command(command)
