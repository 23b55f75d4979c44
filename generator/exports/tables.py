"""The tables as CSV and JSON."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from generator.exports.columns import Table, Type
from generator.exports.values import Row, Value

# What RFC 4180 has in quotation marks; and where a spreadsheet that divides at a semicolon or a tab, too, would find a
# formula begin.
_ENCLOSED = re.compile(r'[",\r\n]|[;\t]\s*[=+\-@\uff1d]')


def csv_text(table: Table, rows: Sequence[Row]) -> str:
    """RFC 4180 with LF; ids of a list are joined by a space, words of a list and objects stand as JSON."""
    lines = ([written(cell(row[column.name], column.type)) for column in table.columns] for row in rows)
    return as_csv([[column.name for column in table.columns], *lines])


def as_csv(lines: Iterable[Sequence[Value]]) -> str:
    """Lines of several cells each, in quotation marks where they need them."""
    return "".join(f"{','.join(map(_enclosed, line))}\n" for line in lines)


def _enclosed(value: Value) -> str:
    text = "" if value is None else str(value)
    return '"{}"'.format(text.replace('"', '""')) if _ENCLOSED.search(text) else text


def written(value: Value) -> Value:
    """A value as CSV has it: of a flag the words of XML Schema, which readers of tables know."""
    return str(value).lower() if isinstance(value, bool) else value


def cell(value: Value, type_: Type) -> Value:
    """A value as one cell; a list or object in one."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list) and type_ == "list":
        return " ".join(str(item) for item in value)
    if isinstance(value, list | Mapping):
        return json.dumps(value, ensure_ascii=False) if value else None
    return value


def json_text(value: object) -> str:
    """Rows or other plain data as a JSON file."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def compact_json_text(value: object) -> str:
    """Plain data as a JSON file that a script of the site reads: without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
