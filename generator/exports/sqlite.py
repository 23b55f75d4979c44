"""The tables as one SQLite file.

The bytes are the same from run to run: nothing random and no clock goes into the file, its page size is set, and the
one field that names the version of the library that wrote it (bytes 96 to 99 of the header) is set to nought.
File format: https://www.sqlite.org/fileformat2.html
"""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing

from generator.exports.columns import TABLES, Column, Table
from generator.exports.tables import cell
from generator.exports.values import Row, Value

_WRITER_VERSION = slice(96, 100)
_TYPES = {"number": "NUMERIC", "integer": "INTEGER", "flag": "INTEGER"}


def database(rows: Mapping[str, Sequence[Row]]) -> bytes:
    """The file: a table for each of the tables, and `<table>_<column>` for each column of lists."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.execute("BEGIN")
        for table in TABLES:
            _fill(connection, table, rows[table.name])
        connection.execute("COMMIT")
        image = bytearray(connection.serialize())
    image[_WRITER_VERSION] = bytes(4)
    return bytes(image)


def _fill(connection: sqlite3.Connection, table: Table, rows: Sequence[Row]) -> None:
    single = [column for column in table.columns if column.type not in {"list", "texts"}]
    columns = ", ".join(_declared(column) for column in single)
    connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
    _insert(connection, table.name, [[cell(row[column.name], column.type) for column in single] for row in rows])
    for column in table.columns:
        if column not in single:
            name = f"{table.name}_{column.name}"
            # `item` is what the column of the table holds at that place; `at` counts from 1.
            connection.execute(f'CREATE TABLE "{name}" (id TEXT REFERENCES "{table.name}", at INTEGER, item TEXT)')
            _insert(connection, name, _items(rows, column.name))


def _declared(column: Column) -> str:
    key = " PRIMARY KEY" if column.name == "id" else ""
    leads = f' REFERENCES "{column.to}"' if column.to else ""
    return f'"{column.name}" {_TYPES.get(column.type, "TEXT")}{key}{leads}'


def _items(rows: Sequence[Row], column: str) -> list[list[Value]]:
    found: list[list[Value]] = []
    for row in rows:
        items = row[column]
        assert isinstance(items, list)
        found += [[row["id"], at, item] for at, item in enumerate(items, start=1)]
    return found


def _insert(connection: sqlite3.Connection, name: str, rows: Sequence[Sequence[Value]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
