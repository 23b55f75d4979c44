"""The record as it was known on any night, folded from the files of the nights as the Data page says."""

import csv
import io
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from benchmarks.opened.in_samples import blocks
from generator.exports.as_of import as_of_rows, nights_as_files
from generator.exports.codes import JOINED
from generator.exports.columns import AS_OF
from generator.exports.filling import filled
from generator.exports.rows import rows
from generator.exports.sqlite import database
from generator.exports.values import Row
from generator.language import say
from tests.fictional_pages import markdown
from tests.records import book_of

ROOT = Path(__file__).parents[1]
EVENTS = (
    pytest.param("tests/event", id="fictional"),
    pytest.param("tests/flood", id="flood"),
    pytest.param("sources", id="real", marks=pytest.mark.deep),
)
State = Mapping[str, tuple[str, str, tuple[str, ...], str]]


@cache
def _rows(folder: str) -> list[Row]:
    return filled(AS_OF, as_of_rows(book_of(folder)))


def _files(folder: str) -> Iterator[tuple[date, list[dict[str, str]]]]:
    """The files of the nights as a reader of CSV has them."""
    for path, text in nights_as_files(_rows(folder)).items():
        yield date.fromisoformat(Path(path).stem), list(csv.DictReader(io.StringIO(text)))


def _by_files(folder: str, day: date) -> State:
    """The recipe of the Data page: of each assertion the last row up to the night, without the joined ones."""
    last = {row["assertion"]: row for night, those in sorted(_files(folder)) if night <= day for row in those}
    return {
        name: (row["status"], row["reason"], tuple(row["because_of"].split()), row["count"])
        for name, row in last.items()
        if row["status"] != JOINED
    }


def _by_ledger(folder: str, day: date) -> State:
    """What the ledger itself says of the night, made of what was known by then alone."""
    then = book_of(folder).until(day)
    found = ((one, then.standings[one.id]) for one in then.assertions)
    return {
        one.id: (str(is_.status), str(is_.reason), tuple(claim.id for claim in is_.by), one.count.text)
        for one, is_ in found
    }


def _days(folder: str) -> list[date]:
    return sorted({day for claim in book_of(folder).claims if (day := claim.known_by)})


@pytest.mark.parametrize("folder", EVENTS)
def test_the_nights_fold_into_what_the_ledger_knew(folder: str) -> None:
    days = _days(folder)
    assert len(days) > 9
    for day in days:
        assert _by_files(folder, day) == _by_ledger(folder, day), day


@pytest.mark.parametrize("folder", EVENTS)
def test_the_recipe_for_sql_gives_the_same(folder: str, tmp_path: Path) -> None:
    """As the Data page prints it, of one night; `make open-exports` runs that for pandas."""
    in_pandas, in_sql = blocks(markdown("data/index.md"))
    assert in_pandas.startswith("import pandas\n")
    (printed,) = re.findall(r"\d{4}-\d{2}-\d{2}", in_sql)
    assert date.fromisoformat(printed) in _days("tests/event")
    path = tmp_path / "record.sqlite"
    path.write_bytes(database(rows(book_of(folder), ())))
    with closing(sqlite3.connect(path)) as connection:
        for day in _days(folder):
            found = connection.execute(in_sql.replace(printed, day.isoformat())).fetchall()
            told = {name: (status, count) for name, status, count in found}
            assert told == {name: (one[0], one[3]) for name, one in _by_ledger(folder, day).items()}, day


@pytest.mark.parametrize("folder", EVENTS)
def test_all_nights_together_grow_with_the_claims(folder: str) -> None:
    made = _rows(folder)
    assert len(made) <= 3 * len(book_of(folder).claims)
    assert len({row["id"] for row in made}) == len(made)


@pytest.mark.real
def test_an_assertion_that_joins_another_is_told_with_it() -> None:
    joined = [row for row in _rows("sources") if row["status"] == JOINED]
    assert joined and all(row["because_of"] for row in joined)
    assert {row["status_in_words"] for row in joined} == {"part of others"}


def test_no_sentence_of_a_night_is_of_the_nights_after_it() -> None:
    """A figure that a later night changes was, on its own, unchanged by what was known then, and by that alone."""
    changed = {str(row["assertion"]) for row in _rows("tests/event") if row["reason"] not in ("nothing-since", None)}
    first = [row for row in _rows("tests/event") if row["assertion"] in changed and row["reason"] == "nothing-since"]
    assert first and {row["reason_in_words"] for row in first} == {say("reason-nothing-by-then")}
    assert say("reason-nothing-by-then") != say("reason-nothing-since")


def test_a_file_of_a_night_has_the_columns_of_the_table() -> None:
    text = next(iter(nights_as_files(_rows("tests/event")).values()))
    assert text.splitlines()[0].split(",") == [column.name for column in AS_OF.columns]
