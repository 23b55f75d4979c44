"""The samples of code on the Data page, run as they are printed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import chdir, closing
from pathlib import Path
from typing import Any

from benchmarks.opened.seen import Seen, few

# Lines behind a blank one and further in: what Markdown takes for code.
_BLOCK = re.compile(r"(?<=\n\n)(?: {4}.*\n)+")


def blocks(page: str) -> list[str]:
    """The blocks of code of a page, in its order."""
    return ["\n".join(line[4:] for line in block.splitlines()) for block in _BLOCK.findall(page)]


def samples(folder: Path) -> Iterator[Seen]:
    """The record as it was known on a night, by both samples."""
    in_pandas, in_sql = blocks((folder / "data" / "index.md").read_text("utf-8"))
    found, told = _by_pandas(in_pandas, folder / "data"), _by_sql(in_sql, folder / "data")
    faults = [f"{one} by one sample alone" for one in sorted(map(str, found ^ told))]
    faults += [] if found else ["nothing was known"]
    yield Seen("as_of", "pandas and SQL of the Data page", f"{len(found)} figures, alike by both", few(faults))


def _by_pandas(code: str, data: Path) -> set[tuple[Any, ...]]:
    import pandas as pd

    names: dict[str, Any] = {}
    with chdir(data):
        exec(code, names)
    known = names["known"][["assertion", "status", "count"]]
    return {tuple(None if pd.isna(cell) else cell for cell in row) for row in known.to_numpy().tolist()}


def _by_sql(code: str, data: Path) -> set[tuple[Any, ...]]:
    with closing(sqlite3.connect(data / "claims.sqlite")) as connection:
        return {*connection.execute(code)}
