"""The tables as one SQLite file, which Datasette and sqlite-utils read with its keys, names and search.

The bytes are the same from run to run: nothing random and no clock goes into the file, its page size is set, and the
one field that names the version of the library that wrote it (bytes 96 to 99 of the header) is set to nought.
File format: https://www.sqlite.org/fileformat2.html
"""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing

from generator.exports.columns import EVENT_TABLE, TABLES, Column, Table
from generator.exports.explained import explained
from generator.exports.sqlite_search import search
from generator.exports.sqlite_views import link_table, views
from generator.exports.tables import cell
from generator.exports.values import Row, Value

# "CFig" in ASCII: by it `file` and others tell whose database it is.
APPLICATION_ID = 0x43466967
_WRITER_VERSION = slice(96, 100)
_TYPES = {"number": "NUMERIC", "integer": "INTEGER", "flag": "INTEGER"}
# The table that explains the columns of the others.
_COLUMNS = "columns"


def database(rows: Mapping[str, Sequence[Row]], tables: Sequence[Table] = TABLES) -> bytes:
    """The file: each table, `<table>_<column>` for each column of lists, views in words, and what can be searched."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {_version(rows)}")
        connection.execute("BEGIN")
        for table in tables:
            _fill(connection, table, rows[table.name])
        _explain(connection, tables)
        for statement in (*views(tables), *search(tables)):
            connection.execute(statement)
        connection.execute("COMMIT")
        image = bytearray(connection.serialize())
    image[_WRITER_VERSION] = bytes(4)
    return bytes(image)


def _fill(connection: sqlite3.Connection, table: Table, rows: Sequence[Row]) -> None:
    # Ids of a list are rows of their own alone; of words the table keeps a copy, in which its search looks.
    single = [column for column in table.columns if column.type != "list"]
    columns = ", ".join(_declared(column) for column in single)
    connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
    _insert(connection, table.name, [[cell(row[column.name], column.type) for column in single] for row in rows])
    for column in table.columns:
        if column.is_list:
            _fill_links(connection, table, column, rows)
        elif column.to and column.name != "id":
            _index(connection, table.name, column.name)


def _fill_links(connection: sqlite3.Connection, table: Table, column: Column, rows: Sequence[Row]) -> None:
    """`item` is what the column of the table holds at that place; `at` counts from 1."""
    name = link_table(table, column)
    connection.execute(
        f'CREATE TABLE "{name}" (id TEXT NOT NULL REFERENCES "{table.name}" (id), at INTEGER NOT NULL, '
        f"item TEXT NOT NULL{_leads(column)}, PRIMARY KEY (id, at)) WITHOUT ROWID"
    )
    _insert(connection, name, _items(rows, column.name))
    if column.to:
        _index(connection, name, "item")


def _declared(column: Column) -> str:
    key = " NOT NULL PRIMARY KEY" if column.name == "id" else ""
    return f'"{column.name}" {_TYPES.get(column.type, "TEXT")}{key}{_leads(column)}'


def _leads(column: Column) -> str:
    return f' REFERENCES "{column.to}" (id)' if column.to else ""


def _index(connection: sqlite3.Connection, table: str, column: str) -> None:
    connection.execute(f'CREATE INDEX "index_{table}_{column}" ON "{table}" ("{column}")')


def _items(rows: Sequence[Row], column: str) -> list[list[Value]]:
    found: list[list[Value]] = []
    for row in rows:
        items = row[column]
        assert isinstance(items, list)
        found += [[row["id"], at, item] for at, item in enumerate(items, start=1)]
    return found


def _version(rows: Mapping[str, Sequence[Row]]) -> int:
    """The day of the record as a number that grows: 20220131 is 31 January 2022; 0 of an empty record."""
    days = [row["version"] for row in rows.get(EVENT_TABLE.name, ()) if row["version"]]
    return int(str(days[0]).replace("-", "")) if days else 0


def _explain(connection: sqlite3.Connection, tables: Sequence[Table]) -> None:
    """Writes what each column means."""
    connection.execute(
        f'CREATE TABLE "{_COLUMNS}" (table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL, '
        "type_in_words TEXT NOT NULL, leads_to TEXT, meaning TEXT NOT NULL, PRIMARY KEY (table_name, column_name)) "
        "WITHOUT ROWID"
    )
    _insert(connection, _COLUMNS, [[*row.values()] for row in explained(tables)])


def _insert(connection: sqlite3.Connection, name: str, rows: Sequence[Sequence[Value]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
