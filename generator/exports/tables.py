"""The tables as CSV and JSON."""

import csv
import io
import json
from collections.abc import Mapping, Sequence

from generator.exports.columns import Table, Type
from generator.exports.values import Row, Value


def csv_text(table: Table, rows: Sequence[Row]) -> str:
    """RFC 4180 with LF; ids of a list are joined by a space, words of a list and objects stand as JSON."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([written(cell(row[column.name], column.type)) for column in table.columns] for row in rows)
    return out.getvalue()


def written(value: Value) -> Value:
    """A value as CSV has it: of a flag the words of XML Schema, which readers of tables know."""
    return str(value).lower() if isinstance(value, bool) else value


def cell(value: Value, type_: Type) -> Value:
    """A value as one cell; a list or object in one."""
    if isinstance(value, list) and type_ == "list":
        return " ".join(str(item) for item in value)
    if isinstance(value, list | Mapping):
        return json.dumps(value, ensure_ascii=False) if value else None
    return value


def json_text(value: object) -> str:
    """Rows or other plain data as a JSON file."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
