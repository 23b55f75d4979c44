"""The tables of the SQLite file with names in place of ids, as views: `<table>_in_words`.

Which columns hold ids, and whose, is told by `columns` alone.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.exports.columns import ASSERTIONS, CLAIMS, Column, Table

# Those whose rows are little else than ids.
IN_WORDS = (CLAIMS.name, ASSERTIONS.name)
# What a row is called, in the order of preference, and how else: columns of words.
_CALLED = ("name", "title", "topic")
_OTHERWISE = ("aliases", "own_names")
_ROW = "named"
# The column of a view that holds how else they are called whom a row names.
OTHER_NAMES = "spellings"


def views(tables: Sequence[Table]) -> Iterator[str]:
    """The statement that makes each view."""
    by_name = {table.name: table for table in tables}
    for name in IN_WORDS:
        if name in by_name:
            table = by_name[name]
            columns = (f"{words} AS {quoted}" for quoted, words in _in_words(table, by_name))
            # Searches find the rows of a view by their number.
            yield f'CREATE VIEW "{view_of(table)}" AS SELECT rowid AS rowid, {", ".join(columns)} FROM "{table.name}"'


def view_of(table: Table) -> str:
    """The name of the view of a table."""
    return f"{table.name}_in_words"


def link_table(table: Table, column: Column) -> str:
    """The name of the table that holds the items of a column of lists."""
    return f"{table.name}_{column.name}"


def _called(table: Table) -> str | None:
    """What says how a row of a table is called, its id where nothing else does; None of rows without a name."""
    names = {column.name for column in table.columns}
    found = [f'{_ROW}."{name}"' for name in _CALLED if name in names]
    return f"coalesce({', '.join(found)}, {_ROW}.id)" if found else None


def named_columns(table: Table, tables: Mapping[str, Table]) -> tuple[Column, ...]:
    """The columns whose ids have names."""
    return tuple(column for column in table.columns if column.to and _called(tables[column.to]))


def _in_words(table: Table, tables: Mapping[str, Table]) -> Iterator[tuple[str, str]]:
    for column in table.current:
        name = _called(tables[column.to]) if column.to else None
        if column.type == "list":
            yield f'"{column.name}"', _joined(table, column, name)
        elif name:
            yield f'"{column.name}"', _looked_up(table, column, name)
        else:
            yield f'"{column.name}"', f'"{table.name}"."{column.name}"'
    yield OTHER_NAMES, _spellings(table, tables)


def _looked_up(table: Table, column: Column, name: str) -> str:
    return f'(SELECT {name} FROM "{column.to}" AS {_ROW} WHERE {_ROW}.id = "{table.name}"."{column.name}")'


def _joined(table: Table, column: Column, name: str | None) -> str:
    """The items of a list, in their order."""
    word = name or "link.item"
    named = f' JOIN "{column.to}" AS {_ROW} ON {_ROW}.id = link.item' if name else ""
    return (
        f"(SELECT group_concat(word, '; ') FROM (SELECT {word} AS word FROM \"{link_table(table, column)}\" AS link"
        f'{named} WHERE link.id = "{table.name}".id ORDER BY link.at))'
    )


def _spellings(table: Table, tables: Mapping[str, Table]) -> str:
    """How else they are called whom a row names, each once."""
    found = [
        f'SELECT item AS word FROM "{link_table(tables[column.to], one)}" AS one WHERE one.id {_among(table, column)}'
        for column in table.columns
        if column.to
        for one in tables[column.to].columns
        if one.name in _OTHERWISE
    ]
    return f"(SELECT group_concat(word, '; ') FROM ({' UNION '.join(found)} ORDER BY word))" if found else "NULL"


def _among(table: Table, column: Column) -> str:
    if column.type != "list":
        return f'= "{table.name}"."{column.name}"'
    return f'IN (SELECT link.item FROM "{link_table(table, column)}" AS link WHERE link.id = "{table.name}".id)'
