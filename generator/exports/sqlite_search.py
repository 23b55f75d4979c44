"""What can be searched in the SQLite file: `<table>_fts` of words, names in all spellings, and sentences.

Each index is of the kind that Datasette and sqlite-utils find by themselves: it names the table whose words it holds.
Form: https://www.sqlite.org/fts5.html#external_content_tables
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.exports.columns import Table
from generator.exports.sqlite_views import IN_WORDS, OTHER_NAMES, named_columns, view_of

# The columns that hold words or names, whichever table has them.
_WORDS = (
    "name",
    "title",
    "topic",
    "aliases",
    "own_names",
    "spelling",
    "question",
    "definition",
    "description",
    "terms",
    "what",
    "why",
    "sentence",
    "quote",
    "restated",
    "safe_sentence",
    "words",
    "label",
    "note",
)


def search(tables: Sequence[Table]) -> Iterator[str]:
    """The statements that make each index and fill it."""
    for content, columns in _searched(tables):
        index = f'"{content}_fts"'
        listed = ", ".join(f'"{column}"' for column in columns)
        # Letters with and without their marks are one: whoever types need not have the keys.
        yield (
            f'CREATE VIRTUAL TABLE {index} USING fts5({listed}, content="{content}", '
            "tokenize='unicode61 remove_diacritics 2')"
        )
        yield f"INSERT INTO {index} ({index}) VALUES ('rebuild')"
        # In one piece: how it was gathered leaves no trace in the bytes.
        yield f"INSERT INTO {index} ({index}) VALUES ('optimize')"


def _searched(tables: Sequence[Table]) -> Iterator[tuple[str, tuple[str, ...]]]:
    by_name = {table.name: table for table in tables}
    for table in tables:
        words = _words(table)
        if words:
            yield table.name, words
        if table.name in IN_WORDS:
            yield view_of(table), (*words, *_names(table, by_name))


def _words(table: Table) -> tuple[str, ...]:
    names = {column.name for column in table.current if column.codes is None}
    return tuple(name for name in _WORDS if name in names)


def _names(table: Table, tables: Mapping[str, Table]) -> tuple[str, ...]:
    return (*(column.name for column in named_columns(table, tables)), OTHER_NAMES)
