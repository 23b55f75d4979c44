"""The commands on captured texts: `anchor` and `scan`."""

from datetime import date
from pathlib import Path

import click

from generator import options
from generator.captures.accounting import account, listing
from generator.captures.anchors import anchor as anchor_source
from generator.captures.anchors import write_anchors
from generator.captures.files import captures_by_hash
from generator.commands.common import begun_aside, checked_corpus
from generator.commands.said import stop_at
from generator.draft.command import read_text
from generator.printed import emit
from generator.reading.problems import Problem
from generator.record.characters import on_one_line
from generator.refusals import PARTLY, unwritten


@click.command()
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
    corpus = checked_corpus(sources, style)
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
        if read_as := texts[capture.sha256].read_as:
            emit(f"{source_id}: {read_as}", err=True)
        done = anchor_source(corpus, source_id, texts[capture.sha256], by, date.today())
        problems.extend(done.problems)
        if done.anchors:
            with unwritten(PARTLY):
                said = write_anchors(sources, source_id, done.anchors)
            emit(f"{source_id}: {said}", err=True)
    stop_at(problems, style)


@click.command()
@options.sources
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def scan(sources: Path, text: Path) -> None:
    """List the numbers of a text, in digits or words from one on, and what its record does with each."""
    corpus = begun_aside(sources)
    captured, sha256 = read_text(text)
    if captured.read_as:
        emit(f"{on_one_line(str(text))}: {captured.read_as}", err=True)
    found = [source for source in corpus.sources.values() if source.capture and source.capture.sha256 == sha256]
    accounted = account(captured, found[0] if found else None)
    emit(listing(captured, accounted, found[0].language if found else None))
    if not found:
        emit(f"No record {'that can be read ' if corpus.unread else ''}names this text.", err=True)
