"""The command `parquet`."""

from pathlib import Path

import click

from generator import options
from generator.commands.common import checked_corpus
from generator.exports.parquet import NoWriterError, write_parquet
from generator.exports.rows import rows
from generator.language import Book, speaking
from generator.ledger.ledger import ledger
from generator.printed import emit
from generator.refusals import PARTLY, unwritten
from generator.rules import findings


@click.command()
@options.sources
@options.language
@click.argument("folder", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path))
def parquet(sources: Path, language: Book, folder: Path) -> None:
    """Write the tables of the data as Apache Parquet into FOLDER; needs the extra "parquet"."""
    with speaking(language):
        book = ledger(checked_corpus(sources, "text"))
        try:
            with unwritten(PARTLY):
                written = write_parquet(book.corpus, rows(book, findings(book)), folder)
        except NoWriterError as error:
            raise click.UsageError(str(error)) from error
    emit(f"{len(written)} files written", err=True)
