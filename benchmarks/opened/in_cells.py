"""Claims, ids and cells counted in every format that has them, and compared with each other."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.opened.in_references import keys
from benchmarks.opened.seen import Seen, differing, expected, few, plain, rows, tables


def cells(folder: Path) -> Iterator[Seen]:
    """Every cell of every table in CSV, SQLite and the workbook as in JSON; every claim in the other formats."""
    filled = sum(bool(one) for table in tables(folder) for line in expected(folder, table) for one in line)
    yield Seen("JSON", "count of cells", _whole(folder, filled))
    readers = (
        ("CSV", partial(_of_csv, folder)),
        ("SQLite", partial(_of_sqlite, folder)),
        ("workbook", partial(_of_workbook, _workbook(folder))),
    )
    for export, read in readers:
        faults, found = [], 0
        for table in tables(folder):
            names, lines = read(table)
            columns = [one["name"] for one in table["columns"]]
            told = [[line[columns.index(name)] for name in names] for line in expected(folder, table)]
            faults += [f"{table['name']}: {one}" for one in differing(lines, told)]
            left = {one["name"] for one in table["columns"] if not one["is_former"]} - set(names)
            faults += [f"{table['name']}: no {name}" for name in sorted(left)]
            found += sum(bool(one) for line in lines for one in line)
        yield Seen(export, "count of cells", f"{len(faults)} differences, {_whole(folder, found)}", few(faults))
    yield from _claims(folder)


def _whole(folder: Path, filled: int) -> str:
    read = sum(len(rows(folder, table["name"])) for table in tables(folder))
    return f"{len(rows(folder, 'claims'))} claims, {read} ids, {filled} filled cells"


def _of_csv(folder: Path, table: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    with (folder / "data" / f"{table['name']}.csv").open(encoding="utf-8", newline="") as file:
        head, *lines = csv.reader(file)
    return head, lines


def _of_sqlite(folder: Path, table: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    """The columns of a table, and the items of its lists from their own tables."""
    name, columns = table["name"], table["columns"]
    with closing(sqlite3.connect(folder / "data" / "claims.sqlite")) as connection:
        own = [one["name"] for one in columns if one["type"] != "list"]
        listed = ", ".join(f'"{column}"' for column in own)
        found = connection.execute(f'SELECT id, {listed} FROM "{name}" ORDER BY rowid').fetchall()
        by_row: dict[str, dict[str, Any]] = {row[0]: dict(zip(own, row[1:], strict=True)) for row in found}
        for column in (one["name"] for one in columns if one["type"] == "list"):
            for key, item in connection.execute(f'SELECT id, item FROM "{name}_{column}" ORDER BY id, at'):
                by_row[key].setdefault(column, []).append(item)
    flags = {one["name"] for one in columns if one["type"] == "flag"}
    names = [one["name"] for one in columns]
    return names, [[_sqlite_cell(row.get(one), one in flags) for one in names] for row in by_row.values()]


def _sqlite_cell(value: Any, is_flag: bool) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return plain(bool(value) if is_flag and value is not None else value)


def _workbook(folder: Path) -> Any:
    import openpyxl

    return openpyxl.load_workbook(folder / "data" / "claims.xlsx", read_only=True)


def _of_workbook(workbook: Any, table: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    (head, *lines) = workbook[table["name"]].iter_rows(values_only=True)
    return [str(one) for one in head], [[_workbook_cell(one) for one in line] for line in lines]


def _workbook_cell(value: Any) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else plain(value)


def _claims(folder: Path) -> Iterator[Seen]:
    told = {row["id"] for row in rows(folder, "claims")}
    figures = {row["id"] for row in rows(folder, "claims") if row["kind"] == "figure"}
    found: list[str] = []
    for path in sorted((folder / "data" / "metrics").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row["id"] for row in csv.DictReader(file)]
    faults = [f"{len(figures ^ set(found))} figures differ"] if sorted(found) != sorted(figures) else []
    yield Seen("CSV a metric", "count of claims", f"{len(found)} figures", tuple(faults))
    for export, listed in keys(folder).items():
        of_claims = [key.replace("--", "#", 1) for key in listed if "--" in key]
        faults = [] if sorted(of_claims) == sorted(told) else [f"{len(told ^ set(of_claims))} claims differ"]
        yield Seen(export, "count of claims", f"{len(of_claims)} claims", tuple(faults))
    graph = json.loads((folder / "data" / "claims.jsonld").read_text("utf-8"))["@graph"]
    linked = [node for node in graph if "Claim" in str(node.get("@type"))]
    faults = [] if len(linked) == len(told) else [f"{len(linked)} claims, not {len(told)}"]
    yield Seen("claims.jsonld", "count of claims", f"{len(linked)} claims", tuple(faults))
