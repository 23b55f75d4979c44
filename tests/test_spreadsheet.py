"""The workbook, read by an independent reader: each cell as it was recorded, and nothing that runs."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

import openpyxl
import pytest

from generator.exports import exports
from generator.exports.columns import TABLES, Column, Table
from generator.exports.rows import rows
from generator.exports.spreadsheet import ELLIPSIS, MAX_UNITS, spreadsheet
from generator.exports.tables import cell
from generator.exports.values import Row, Value
from generator.rules import findings
from tests.fictional_pages import book

# What a spreadsheet would take for a number, a day, a formula or a link, and letters of many scripts.
TRICKS = (
    "4,266", "4.266", "3-4", "1e5", "007", "2022-01", "+5", "=1+1", "@SUM(A1)", "-2", "TRUE", "1/2", "12:30", "50%",
    "https://record.example/", "mailto:desk@record.example", "=HYPERLINK(\"x.example\")", "'quoted", " 5 ",
    "“Тоқаев”", "القاهرة", "東京都", "हिन्दी", "e\u0301", "𝟜", "_x0041_", "a\tb", "a\nb", "{=1}", "<b>&amp;</b>",
)  # fmt: skip
NOTES = Table("breaks", (Column("id"), Column("what"), Column("begins_on", "day"), Column("metric", "number")))


@cache
def _rows() -> Mapping[str, list[Row]]:
    return rows(book(), findings(book()))


def _made(told: Mapping[str, list[Row]], *tables: Table) -> bytes:
    return spreadsheet({"event": _rows()["event"], **told}, tables or TABLES)


def _read(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def _noted(**columns: Value) -> Any:
    """The cells of one row."""
    row: Row = {"id": "one", "what": None, "begins_on": None, "metric": None, **columns}
    return next(_read(_made({"breaks": [row]}, NOTES))["breaks"].iter_rows(min_row=2))


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_a_sheet_holds_the_cells_of_its_table(table: Table) -> None:
    sheet = _sheets()[table.name]
    head, *lines = sheet.iter_rows(values_only=True)
    assert [*head] == [column.name for column in table.current]
    told = [tuple(_told(row, one) for one in table.current) for row in _rows()[table.name]]
    assert [tuple(map(_as_recorded, line)) for line in lines] == told


def _told(row: Row, column: Column) -> Value:
    """A flag is a word, for LibreOffice makes a formula of true and false."""
    value = cell(row[column.name], column.type)
    return str(value).lower() if isinstance(value, bool) else value


@cache
def _sheets() -> Any:
    return _read(_made(_rows()))


def _as_recorded(value: object) -> object:
    return value.date().isoformat() if isinstance(value, datetime) else value


@pytest.mark.parametrize("words", TRICKS)
def test_words_stay_as_they_were_recorded(words: str) -> None:
    what = _noted(what=words)[1]
    assert (what.value, what.data_type, what.number_format, what.hyperlink) == (words, "s", "@", None)


def test_days_and_numbers_are_such_where_the_columns_say_so() -> None:
    _, _, day, number = _noted(begins_on="2022-01-09", metric=2.5)
    assert (day.value, day.is_date, day.number_format) == (datetime(2022, 1, 9), True, "yyyy-mm-dd")
    assert (number.value, number.data_type) == (2.5, "n")


@pytest.mark.parametrize(("column", "value"), [("begins_on", "1899-12-30"), ("metric", 2**53 + 1)])
def test_what_a_cell_cannot_hold_whole_stands_as_text(column: str, value: Value) -> None:
    (found,) = (one for one in _noted(**{column: value}) if one.value not in (None, "one"))
    assert (found.value, found.data_type) == (str(value), "s")


@pytest.mark.parametrize("letter", ["a", "𝟜"])
def test_a_text_too_long_for_a_cell_is_cut_and_says_so(letter: str) -> None:
    fits = letter * (MAX_UNITS // (len(letter.encode("utf-16-le")) // 2))
    assert _noted(what=fits)[1].value == fits
    cut = _noted(what=fits + letter * 2)[1].value
    assert cut.endswith(ELLIPSIS) and fits.startswith(cut.removesuffix(ELLIPSIS))
    assert MAX_UNITS - 2 <= len(cut.encode("utf-16-le")) / 2 <= MAX_UNITS


def test_nothing_in_the_file_runs_or_leads_out() -> None:
    with zipfile.ZipFile(io.BytesIO(_made(_rows()))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert not [name for name in parts if re.search(r"vba|macro|external|connection|query", name, re.I)]
    assert not [name for name, text in parts.items() if re.search(r"<f[ >]|<hyperlink|TargetMode|t=\"b\"", text)]


def test_the_workbook_explains_its_columns_and_says_whose_it_is() -> None:
    told = [*_sheets()["columns"].iter_rows(min_row=2, values_only=True)]
    assert [line[:2] for line in told] == [(table.name, one.name) for table in TABLES for one in table.columns]
    head, line = _sheets()["event"].iter_rows(values_only=True)
    assert dict(zip(head, line, strict=True))["licence_address"] == "https://creativecommons.org/licenses/by/4.0/"
    assert _sheets().properties.created == datetime(2015, 3, 3)


def test_the_bytes_are_the_same_and_hold_no_time_of_making() -> None:
    made = exports(book(), findings(book()))["data/claims.xlsx"]
    assert isinstance(made, bytes) and made == _made(_rows())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
