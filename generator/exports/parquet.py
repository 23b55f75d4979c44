"""The tables as Apache Parquet, a file each: typed columns, lists as lists, and what each column means.

Format: https://parquet.apache.org/docs/file-format/. What writes it is an extra of the installation (`parquet`), for it
is larger than all else that the program needs.
"""

import importlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from generator.cite.licence import named
from generator.cite.reference import edition
from generator.exports.columns import TABLES, Column, Table
from generator.exports.tables import cell
from generator.exports.values import Row, Value
from generator.reading.load import Corpus

EXTRA = "parquet"


class NoWriterError(Exception):
    """What writes Parquet is not installed; the message says how it is."""


def write_parquet(corpus: Corpus, rows: Mapping[str, Sequence[Row]], folder: Path) -> list[Path]:
    """Write `<table>.parquet` for each table into a folder, and give their paths; raises NoWriterError."""
    arrow, parquet = _library("pyarrow"), _library("pyarrow.parquet")
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for table in TABLES:
        path = folder / f"{table.name}.parquet"
        parquet.write_table(_filled(arrow, corpus, table, rows[table.name]), path, compression="zstd")
        written.append(path)
    return written


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise NoWriterError(
            "Parquet is written with pyarrow, which is not installed. "
            f"Install the extra `{EXTRA}` of contested-figures."
        ) from error


def _filled(arrow: Any, corpus: Corpus, table: Table, rows: Sequence[Row]) -> Any:
    """A table as the library has it."""
    schema = arrow.schema([_field(arrow, table, column) for column in table.columns], metadata=_about(corpus, table))
    columns = [[_value(row[column.name], column) for row in rows] for column in table.columns]
    return arrow.table(columns, schema=schema)


def _field(arrow: Any, table: Table, column: Column) -> Any:
    """A column with its type, what it means, and, as far as it holds ids, of which table."""
    types = {
        "number": arrow.float64(),
        "integer": arrow.int64(),
        "flag": arrow.bool_(),
        "day": arrow.date32(),
        "list": arrow.list_(arrow.string()),
        "texts": arrow.list_(arrow.string()),
    }
    about = {"description": table.meaning(column), **({"references": f"{column.to}.id"} if column.to else {})}
    kept = types.get(column.type, arrow.string())
    return arrow.field(column.name, kept, nullable=not column.required, metadata=about)


def _about(corpus: Corpus, table: Table) -> dict[str, str]:
    """What a file says of itself."""
    day = edition(corpus)
    return {
        "title": corpus.event.title,
        "description": table.holds,
        "license": named(corpus.event.licence).address,
        "version": day.isoformat() if day else "",
    }


def _value(value: Value, column: Column) -> Value | date:
    """A value as the library takes it: days as such, objects as JSON."""
    if column.type == "day" and isinstance(value, str):
        return date.fromisoformat(value)
    return cell(value, column.type) if column.type == "object" else value
