"""The SQLite file: the same rows, keys that lead somewhere, names in place of ids, and what a search finds."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from generator.exports.columns import CLAIMS, TABLES, Column, Table
from generator.exports.rows import rows
from generator.exports.sqlite import APPLICATION_ID, database
from generator.exports.sqlite_views import IN_WORDS, link_table
from generator.exports.tables import cell
from generator.exports.values import Row
from generator.rules import findings
from tests.fictional_pages import book

LISTS = [(table, column) for table in TABLES for column in table.columns if column.is_list]


@cache
def _rows() -> Mapping[str, list[Row]]:
    return rows(book(), findings(book()))


@cache
def _image() -> bytes:
    return database(_rows())


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("sqlite") / "claims.sqlite"
    path.write_bytes(_image())
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    yield connection
    connection.close()


def _listed(row: Row, column: str) -> list[str]:
    """The items of a list."""
    items = row[column]
    assert isinstance(items, list)
    return [str(item) for item in items]


def _one(connection: sqlite3.Connection, query: str, *values: object) -> Any:
    ((found,),) = connection.execute(query, values)
    return found


def test_the_file_is_whole_and_its_keys_lead_somewhere(opened: sqlite3.Connection) -> None:
    assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_a_table_holds_the_same_cells(opened: sqlite3.Connection, table: Table) -> None:
    kept = [column for column in table.columns if column.type != "list"]
    listed = ", ".join(f'"{column.name}"' for column in kept)
    found = opened.execute(f'SELECT {listed} FROM "{table.name}" ORDER BY rowid').fetchall()
    assert found == [tuple(cell(row[one.name], one.type) for one in kept) for row in _rows()[table.name]]


@pytest.mark.parametrize(("table", "column"), LISTS, ids=[f"{table.name}.{column.name}" for table, column in LISTS])
def test_a_list_is_a_table_of_its_own(opened: sqlite3.Connection, table: Table, column: Column) -> None:
    found = opened.execute(f'SELECT id, at, item FROM "{link_table(table, column)}" ORDER BY id, at').fetchall()
    told = [
        (row["id"], at, item)
        for row in _rows()[table.name]
        for at, item in enumerate(_listed(row, column.name), start=1)
    ]
    assert found == sorted(told)


def test_what_leads_to_a_row_is_a_key_and_has_an_index(opened: sqlite3.Connection) -> None:
    names = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    keys = {
        (name, column, to)
        for name in names
        for _, _, to, column, _, _, _, _ in opened.execute(f'PRAGMA foreign_key_list("{name}")')
    }
    told = {
        (table.name, one.name, one.to) for table in TABLES for one in table.columns if one.to and one.type != "list"
    }
    told |= {(link_table(table, column), "id", table.name) for table, column in LISTS}
    told |= {(link_table(table, column), "item", column.to) for table, column in LISTS if column.to}
    assert keys == told
    assert {(name, column) for name, column, _ in keys} <= set(_led_by_an_index(opened, names))


def _led_by_an_index(opened: sqlite3.Connection, names: list[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        for _, index, *_ in opened.execute(f'PRAGMA index_list("{name}")').fetchall():
            (_, _, column), *_ = opened.execute(f'PRAGMA index_info("{index}")').fetchall()
            yield name, column


def test_every_table_has_a_key_by_which_its_rows_are_told_apart(opened: sqlite3.Connection) -> None:
    for table in TABLES:
        assert _one(opened, f"SELECT group_concat(name) FROM pragma_table_info('{table.name}') WHERE pk") == "id"
    for table, column in LISTS:
        name = link_table(table, column)
        assert _one(opened, f"SELECT group_concat(name) FROM pragma_table_info('{name}') WHERE pk") == "id,at"


def _names(of: str) -> dict[str, str]:
    return {str(row["id"]): str(row.get("name") or row.get("title") or row.get("topic")) for row in _rows()[of]}


@pytest.mark.parametrize("name", IN_WORDS)
def test_a_view_has_names_in_place_of_ids(opened: sqlite3.Connection, name: str) -> None:
    (table,) = (one for one in TABLES if one.name == name)
    opened.row_factory = sqlite3.Row
    found = {row["id"]: dict(row) for row in opened.execute(f"SELECT * FROM {name}_in_words")}
    opened.row_factory = None
    named = [one for one in table.current if one.to and {"name", "title"} & {*_rows()[one.to][0]}]
    assert len(found) == len(_rows()[name]) and named
    for row in _rows()[name]:
        for column in named:
            ids = row[column.name] if isinstance(row[column.name], list) else [row[column.name]]
            words = [_names(str(column.to))[str(one)] for one in ids if one]  # type: ignore[union-attr]
            assert found[str(row["id"])][column.name] == ("; ".join(words) or None), (row["id"], column.name)


def _found(opened: sqlite3.Connection, name: str, words: str) -> set[str]:
    """As Datasette asks."""
    (index,) = (
        one
        for (one,) in opened.execute(
            "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?",
            [f'%VIRTUAL TABLE%USING FTS%content="{name}"%'],
        )
    )
    query = f'SELECT id FROM "{name}" WHERE rowid IN (SELECT rowid FROM "{index}" WHERE "{index}" MATCH ?)'
    return {one for (one,) in opened.execute(query, [f'"{words}"'])}


def test_a_search_finds_a_claim_by_its_words(opened: sqlite3.Connection) -> None:
    for row in _rows()["claims"]:
        for words in (row["quote"], row["restated"], row["safe_sentence"]):
            if words:
                assert row["id"] in _found(opened, "claims", str(words).replace('"', " "))


def test_a_search_finds_whoever_is_called_so_in_any_spelling(opened: sqlite3.Connection) -> None:
    spelt = [
        (str(row["id"]), str(words))
        for row in _rows()["actors"]
        for words in (row["name"], *_listed(row, "aliases"), *_listed(row, "own_names"))
    ]
    assert len(spelt) > len(_rows()["actors"])
    for name, words in spelt:
        assert name in _found(opened, "actors", words.replace('"', " "))


def test_a_search_of_the_view_finds_a_claim_by_any_spelling_of_whoever_said_or_passed_it_on(
    opened: sqlite3.Connection,
) -> None:
    columns = [one for one in CLAIMS.current if one.to == "actors" and one.is_list]
    named = {str(row["id"]): [who for one in columns for who in _listed(row, one.name)] for row in _rows()["claims"]}
    spelt = {str(row["id"]): [*_listed(row, "aliases"), *_listed(row, "own_names")] for row in _rows()["actors"]}
    asked = [(claim, words) for claim, actors in named.items() for one in actors for words in spelt[one]]
    assert asked
    for claim, words in asked:
        assert claim in _found(opened, "claims_in_words", words.replace('"', " "))


def test_the_indexes_of_words_hold_what_their_tables_hold() -> None:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(_image())
    indexes = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'")]
    assert "claims_in_words_fts" in indexes
    for name in indexes:
        connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
    connection.close()


def test_the_file_says_whose_it_is_and_under_which_licence(opened: sqlite3.Connection) -> None:
    assert _one(opened, "PRAGMA application_id") == APPLICATION_ID
    assert _one(opened, "PRAGMA user_version") == 20150303
    assert opened.execute("SELECT title, licence, licence_address, version FROM event").fetchall() == [
        (book().corpus.event.title, "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "2015-03-03")
    ]


def test_each_column_is_explained(opened: sqlite3.Connection) -> None:
    told = opened.execute("SELECT table_name, column_name, meaning FROM columns ORDER BY table_name").fetchall()
    assert sorted(told) == sorted(
        (table.name, one.name, table.meaning(one)) for table in TABLES for one in table.columns
    )


def test_the_bytes_are_the_same_and_name_no_version_of_the_library() -> None:
    again = database(rows(book(), findings(book())))
    assert again == _image()
    assert _image()[96:100] == bytes(4)


def test_a_list_of_ids_leads_to_their_rows() -> None:
    """Whatever the table: keys follow from what the columns say alone."""
    tables = (
        Table("actors", (Column("id"), Column("name"))),
        Table("breaks", (Column("id"), Column("said_by", "list", to="actors"))),
    )
    told: Mapping[str, list[Row]] = {
        "actors": [{"id": "ada", "name": "Ada"}],
        "breaks": [{"id": "one", "said_by": ["ada"]}, {"id": "two", "said_by": ["nobody"]}],
    }
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database(told, tables))
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == [("breaks_said_by", None, "actors", 0)]
    connection.close()


def test_an_object_stands_as_json(opened: sqlite3.Connection) -> None:
    objects = [column.name for column in CLAIMS.columns if column.type == "object"]
    for name in objects:
        for (text,) in opened.execute(f'SELECT "{name}" FROM claims WHERE "{name}" IS NOT NULL'):
            assert isinstance(json.loads(text), dict)
