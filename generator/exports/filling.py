"""What follows from other columns of a row: codes in words, and columns that are kept under former names."""

from collections.abc import Callable, Iterable
from functools import cache

from generator.exports.column import Column, Table
from generator.exports.values import Row, Value
from generator.record.fields import ARTICLE, UNSTATED

# The fields of a row that its source leaves open; under a former name these held a word in place of an id.
OPEN = "unstated"


def filled(table: Table, rows: Iterable[Row]) -> list[Row]:
    """Rows with all columns of their table, in their order; raises ValueError where other columns are given."""
    given = {column.name for column in table.columns if not column.is_filled}
    codes = {column.name: column.codes for column in table.columns}

    @cache
    def in_words(name: str, code: str) -> str | None:
        known = codes[name]
        return known.words(code) if known else None

    def whole(row: Row) -> Row:
        if other := sorted(row.keys() ^ given):
            raise ValueError(f"{table.name}: columns.py and rows.py differ in {', '.join(other)}")
        return {column.name: _value(column, row, in_words) for column in table.columns}

    return [whole(row) for row in rows]


def _value(column: Column, row: Row, in_words: Callable[[str, str], str | None]) -> Value:
    if column.words_of:
        code = row[column.words_of]
        if isinstance(code, list):
            return [in_words(column.words_of, str(item)) for item in code]
        return in_words(column.words_of, str(code)) if code is not None else None
    if column.is_former:
        return _object(column, row) if column.type == "object" else _formerly(column, row)
    return row[column.name]


def _formerly(column: Column, row: Row) -> Value:
    """What the columns hold that took its place, the lists of several joined; where the source leaves it open, so."""
    values, word = [row[name] for name in column.now], _word(column, row)
    if column.type != "list":
        return word or values[0]
    items = [item for value in values for item in _items(value)]
    return [word] if word and not items else items


def _word(column: Column, row: Row) -> str | None:
    """The word that stood in the place of an id: that a source leaves it open, or says it in its own words."""
    if column.name in _items(row.get(OPEN)):
        return UNSTATED
    return ARTICLE if column.name == "said_by" and row.get("own_words") else None


def _object(column: Column, row: Row) -> Value:
    """The columns that took its place under what their names add to its own; what is empty is left out."""
    parts = {name.removeprefix(f"{column.name}_"): row[name] for name in column.now}
    open_ = {name for name in parts if f"{column.name}_{name}" in _items(row.get(OPEN))}
    return {
        name: UNSTATED if name in open_ else value for name, value in parts.items() if value or name in open_
    } or None


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []
