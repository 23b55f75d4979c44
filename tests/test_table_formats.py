"""The tables in their formats: each says what a column is in its own words, and all hold the same cells."""

import csv
import hashlib
import io
import json
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from click.testing import CliRunner
from frictionless import Package

from generator.cite.addresses import Addresses
from generator.cli import main
from generator.exports import exports
from generator.exports.column import Column
from generator.exports.columns import TABLES
from generator.exports.values import Value
from generator.rules import findings
from tests.sitebuild import EVENT
from tests.test_tables import RECORDS, book_of, made

SITE = "https://record.example/"
# What PostgreSQL (and with it DuckDB) or MySQL keeps for itself, so that a column of that name needs marks around it.
_RESERVED = set(
    """
    add all alter analyse analyze and any array as asc asymmetric authorization before between bigint binary blob
    both by call cascade case cast change char character check collate collation column condition constraint
    continue convert create cross cube cume_dist current_catalog current_date current_role current_schema
    current_time current_timestamp current_user cursor database databases day_hour day_minute day_second dec decimal
    declare default deferrable delayed delete dense_rank desc describe deterministic distinct div do double drop
    dual each else elseif empty enclosed end escaped except exists exit explain false fetch first_value float for
    force foreign freeze from full fulltext function generated get grant group grouping groups having high_priority
    ignore ilike in index infile initially inner inout insensitive insert int integer intersect interval into is
    isnull iterate join json_table key keys kill lag last_value lateral lead leading leave left like limit linear
    lines load localtime localtimestamp lock long loop low_priority match maxvalue mod modifies natural not notnull
    nth_value ntile null numeric of offset on only optimize option optionally or order out outer outfile over
    overlaps partition percent_rank placing precision primary procedure purge qualify range rank read reads real
    recursive references regexp release rename repeat replace require restrict return returning revoke right rlike
    row row_number rows schema schemas select sensitive separator session_user set show signal similar smallint some
    spatial specific sql starting stored symmetric system system_user table tablesample terminated then to trailing
    trigger true undo union unique unlock unsigned update usage use user using values varchar variadic varying
    verbose virtual when where while window with write xor year_month zerofill
    """.split()
)


@cache
def _files(record: str) -> Mapping[str, str | bytes]:
    return exports(book_of(record), findings(book_of(record)), Addresses(SITE))


def _text(record: str, path: str) -> str:
    text = _files(record)[f"data/{path}"]
    assert isinstance(text, str)
    return text


def _json(record: str, path: str) -> Any:
    return json.loads(_text(record, path))


def _cells(record: str, table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(_text(record, f"{table}.csv"), newline="")))


def _read(text: str, column: Column) -> Value:
    """What a cell of a CSV file means."""
    if not text:
        return [] if column.is_list else None
    match column.type:
        case "list":
            return [*text.split(" ")]
        case "flag":
            return {"true": True, "false": False}[text]
        case "number" | "integer" | "texts" | "object":
            meant: Value = json.loads(text)
            return meant
    return text


@pytest.mark.parametrize("record", RECORDS)
def test_csv_and_json_hold_the_same_rows_and_cells(record: str) -> None:
    for table in TABLES:
        held, read = _json(record, f"{table.name}.json"), _cells(record, table.name)
        assert held == made(record)[table.name]
        assert [{column.name: _read(row[column.name], column) for column in table.columns} for row in read] == held


@pytest.mark.parametrize("record", RECORDS)
def test_sqlite_holds_the_rows_of_the_json_files(record: str) -> None:
    image = _files(record)["data/claims.sqlite"]
    assert isinstance(image, bytes)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(image)
        for table in TABLES:
            ids = [one for (one,) in connection.execute(f'SELECT id FROM "{table.name}" ORDER BY rowid')]
            assert ids == [row["id"] for row in made(record)[table.name]], table.name


def test_no_column_needs_quotation_marks_in_sql() -> None:
    names = {column.name for table in TABLES for column in table.current}
    assert names & _RESERVED == set()
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in TABLES:
            columns = ", ".join(column.name for column in table.current)
            connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
            connection.execute(f'SELECT {columns} FROM "{table.name}"')


def _written(record: str, folder: Path) -> Path:
    for path in ("datapackage.json", *(f"{table.name}.csv" for table in TABLES)):
        (folder / path).write_text(_text(record, path), encoding="utf-8", newline="")
    return folder / "datapackage.json"


@pytest.mark.parametrize(
    "record",
    [
        *(pytest.param(one, marks=pytest.mark.further) for one in ("event", "flood", "full")),
        pytest.param("committed", marks=pytest.mark.deep),
    ],
)
def test_the_data_package_is_valid(record: str, tmp_path: Path) -> None:
    package = Package(str(_written(record, tmp_path)))
    report = package.validate()
    assert report.valid, report.flatten(["taskNumber", "rowNumber", "fieldName", "message"])
    for table in TABLES:
        assert len(package.get_resource(table.name).read_rows()) == len(made(record)[table.name])


@pytest.mark.parametrize("record", RECORDS)
def test_the_data_package_has_what_version_2_asks_for(record: str) -> None:
    """https://datapackage.org/standard/data-package/, and its changes since version 1."""
    package = _json(record, "datapackage.json")
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert UUID(package["id"]).version == 5
    assert package["homepage"] == SITE
    assert datetime.fromisoformat(package["created"]).tzinfo is not None
    assert package["version"] == ".".join(str(int(part)) for part in package["created"][:10].split("-"))
    assert package["keywords"] and len(package["sources"]) == len(book_of(record).corpus.sources)
    assert all(one.keys() <= {"title", "path"} and one["title"] for one in package["sources"])
    (contributor,) = package["contributors"]
    assert contributor["roles"] in (["publisher"], ["creator"]) and "role" not in contributor
    assert "profile" not in package
    for resource in package["resources"]:
        assert resource["type"] == "table" and "profile" not in resource
        keys = resource["schema"].get("foreignKeys", [])
        assert all(key["reference"].get("resource") != resource["name"] for key in keys)
        assert all(isinstance(one, list) for key in keys for one in (key["fields"], key["reference"]["fields"]))
        data = _text(record, resource["path"]).encode()
        assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")


def test_the_data_package_says_of_each_column_what_it_is() -> None:
    fields = {
        (resource["name"], field["name"]): field
        for resource in _json("event", "datapackage.json")["resources"]
        for field in resource["schema"]["fields"]
    }
    assert {*fields} == {(table.name, column.name) for table in TABLES for column in table.columns}
    for table in TABLES:
        for column in table.columns:
            field = fields[table.name, column.name]
            assert field["description"].startswith(table.meaning(column))
            assert field.get("deprecated", False) == column.is_former
    assert {"value": "retraction", "label": "withdrawal"} in fields["claims", "kind"]["categories"]
    assert fields["claims", "place_ids"]["references"]["resource"] == "places"
    assert {"value": "others", "label": "by others"} in fields["record_cases", "sides"]["itemCategories"]
    assert fields["claims", "said_until"]["type"] == "date" and fields["claims", "own_words"]["type"] == "boolean"


@pytest.mark.parametrize("record", RECORDS)
def test_csv_on_the_web_describes_the_files_as_they_are(record: str) -> None:
    """https://www.w3.org/TR/tabular-metadata/: names, types, codes, primary and foreign keys."""
    group = _json(record, "csv-metadata.json")
    assert group["@context"][0] == "http://www.w3.org/ns/csvw"
    ids = {f"{table.name}.csv": {row["id"] for row in _cells(record, table.name)} for table in TABLES}
    assert [described["url"] for described in group["tables"]] == [*ids]
    for described, table in zip(group["tables"], TABLES, strict=True):
        schema, rows = described["tableSchema"], _cells(record, table.name)
        assert [column["name"] for column in schema["columns"]] == [column.name for column in table.columns]
        assert schema["primaryKey"] == "id" and len(ids[described["url"]]) == len(rows)
        required = {column["name"] for column in schema["columns"] if column.get("required")}
        assert all(row[name] for row in rows for name in required)
        for key in schema.get("foreignKeys", []):
            assert key["columnReference"] in required and key["reference"]["columnReference"] == "id"
            assert ids[key["reference"]["resource"]].issuperset(row[key["columnReference"]] for row in rows)
        for column in schema["columns"]:
            if isinstance(column["datatype"], dict):
                allowed = column["datatype"]["format"].replace("\\", "").split("|")
                held = [row[column["name"]] for row in rows if row[column["name"]]]
                cells = (one for cell in held for one in cell.split(column.get("separator", "|")))
                assert {*cells} <= {*allowed}, column


def test_where_nothing_writes_parquet_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = CliRunner().invoke(main, ["parquet", "--sources", str(EVENT), str(tmp_path / "tables")])
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-1] == (
        "Error: Parquet is written with pyarrow, which is not installed. "
        "Install the extra `parquet` of contested-figures."
    )
    assert not (tmp_path / "tables").exists()


def test_parquet_holds_the_rows_of_the_json_files_with_their_types(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for name in ("first", "second"):
        done = CliRunner().invoke(main, ["parquet", "--sources", str(EVENT), str(tmp_path / name)])
        assert done.exit_code == 0, done.output
    for table in TABLES:
        first, second = (tmp_path / name / f"{table.name}.parquet" for name in ("first", "second"))
        assert first.read_bytes() == second.read_bytes()
        read = parquet.read_table(first)
        rows = json.loads(json.dumps(read.to_pylist(), default=str))
        objects = {column.name for column in table.columns if column.type == "object"}
        parsed = [
            {key: json.loads(value) if key in objects and value else value for key, value in row.items()}
            for row in rows
        ]
        assert parsed == made("event")[table.name]
        assert read.schema.field("id").metadata[b"description"].decode() == table.meaning(table.columns[0])
