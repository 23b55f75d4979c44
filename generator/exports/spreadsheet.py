"""The tables as one workbook for spreadsheets, in which each cell says of what kind it is.

A spreadsheet guesses what a CSV file leaves open: its letters, whether "4,266" is a number, whether "=1+1" is to be
computed. A workbook leaves nothing to guess: words stand as text that stays text when it is edited, and only numbers
and days that the columns declare as such are numbers and days. No cell is a formula or a link.

The bytes are the same from run to run: the library dates the parts of the archive with 1980, and the workbook has the
day of the record.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from xlsxwriter import Workbook

from generator.exports.columns import EVENT_TABLE, TABLES, Column, Table
from generator.exports.explained import explained
from generator.exports.tables import cell, written
from generator.exports.values import Row, Value

# A cell holds so many of the units in which its letters are kept (UTF-16), and an ellipsis tells that it had more.
MAX_UNITS = 32_767
ELLIPSIS = "…"
# Up to here every whole number is exact in a cell, which holds a binary fraction of 53 digits.
_EXACT = 2**53
# Programs differ in how they count days before this one.
_FIRST_DAY = date(1900, 3, 1)
_WIDEST = 60
# Marks a column as text, so that a cell which somebody edits stays what it was.
_TEXT = {"num_format": "@"}
_DAY = {"num_format": "yyyy-mm-dd"}
_ONLY_WHAT_IS_SAID = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
# The sheet that explains the columns of the others.
_COLUMNS = "columns"


def spreadsheet(rows: Mapping[str, Sequence[Row]], tables: Sequence[Table] = TABLES) -> bytes:
    """The workbook: a sheet a table, and one of what each column means; columns under former names are left out."""
    out = io.BytesIO()
    with Workbook(out, _ONLY_WHAT_IS_SAID) as book:
        book.set_properties(_properties(rows))
        formats = _formats(book)
        for table in tables:
            _sheet(book, table.name, table.current, rows[table.name], formats)
        meanings = explained(tables)
        _sheet(book, _COLUMNS, [Column(name) for name in meanings[0]], meanings, formats)
    return out.getvalue()


def _properties(rows: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    """What the workbook says of itself; without the day of the record it would have that of its making."""
    event = rows[EVENT_TABLE.name][0]
    return {
        "title": event["title"],
        "author": event["publisher"],
        "comments": event["licence_address"],
        "created": datetime.fromisoformat(str(event["version"] or event["begins"])),
    }


def _formats(book: Any) -> dict[str, Any]:
    return {
        "head": book.add_format({**_TEXT, "bold": True}),
        "day": book.add_format(_DAY),
        "text": book.add_format(_TEXT),
        "number": None,
        "integer": None,
    }


def _sheet(book: Any, name: str, columns: Sequence[Column], rows: Sequence[Row], formats: Mapping[str, Any]) -> None:
    sheet = book.add_worksheet(name)
    for at, column in enumerate(columns):
        words = [_fitted(row, column) for row in rows]
        sheet.set_column(at, at, _width([column.name, *words]), formats.get(column.type, formats["text"]))
        sheet.write_string(0, at, column.name, formats["head"])
        for line, value in enumerate(words, start=1):
            _write(sheet, line, at, value, formats)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    # "4,266" is text on purpose.
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _write(sheet: Any, line: int, at: int, value: Value | date, formats: Mapping[str, Any]) -> None:
    if value is None:
        return
    if isinstance(value, date):
        left = sheet.write_datetime(line, at, value, formats["day"])
    elif isinstance(value, int | float):
        left = sheet.write_number(line, at, value)
    else:
        left = sheet.write_string(line, at, value, formats["text"])
    if left:
        raise ValueError(f"{sheet.name}: a sheet has no cell in line {line + 1}, column {at + 1}")


def _fitted(row: Row, column: Column) -> Value | date:
    """What stands in a cell: a day or a number as one where a cell can hold it whole, else the text."""
    value = cell(row[column.name], column.type)
    if isinstance(value, bool):
        # As in CSV: LibreOffice makes a formula of true and false.
        return written(value)
    if isinstance(value, int | float) and abs(value) <= _EXACT:
        return value
    if column.type == "day" and value and (day := date.fromisoformat(str(value))) >= _FIRST_DAY:
        return day
    return None if value is None else _shortened(str(value))


def _shortened(text: str) -> str:
    if 2 * len(text) <= MAX_UNITS:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_UNITS:
        return text
    # A letter of two units is not halved.
    return units[: 2 * (MAX_UNITS - 1)].decode("utf-16-le", errors="ignore") + ELLIPSIS


def _width(words: Sequence[Value | date]) -> int:
    return min(_WIDEST, max(len(str(word)) for word in words if word is not None)) + 2
