"""The tables of the data: every registry has one, every id leads to a row, and no name needs a quotation mark."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from generator.exports.column import FORMER_UNTIL, Column, Table
from generator.exports.columns import CLAIMS, TABLES
from generator.exports.letters import script_of
from generator.exports.rows import rows
from generator.exports.values import Row, Value, dates
from generator.ledger.ledger import Ledger
from generator.record.claims import CLAIM_MODELS
from generator.record.dates import parse_when
from generator.record.registries import EVENT as EVENT_FILE
from generator.record.registries import REGISTRIES, REMOVED, Registry
from generator.rules import findings
from tests import records
from tests.full_record import full_book
from tests.sitebuild import ROOT

_TABLES = {table.name: table for table in TABLES}
_FOLDERS = {"event": records.EVENT, "flood": records.FLOOD, "committed": records.COMMITTED}
RECORDS = ("event", "flood", pytest.param("committed", marks=pytest.mark.deep), "full")


def book_of(record: str) -> Ledger:
    """The ledger of one of the records on which the tables are tested."""
    return records.book_of(_FOLDERS[record]) if record in _FOLDERS else full_book()


def made(record: str) -> Mapping[str, list[Row]]:
    """The rows of its tables."""
    return records.rows_of(_FOLDERS[record]) if record in _FOLDERS else _full_rows()


@cache
def _full_rows() -> Mapping[str, list[Row]]:
    return rows(full_book(), findings(full_book()))


def items(value: Value) -> list[Value]:
    """What a cell holds, one by one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _columns() -> Iterator[tuple[Table, Column]]:
    return ((table, column) for table in TABLES for column in table.columns)


@pytest.mark.parametrize("record", RECORDS)
def test_every_id_leads_to_a_row(record: str) -> None:
    ids = {name: {row["id"] for row in held} for name, held in made(record).items()}
    dangling = [
        (table.name, column.name, row["id"], item)
        for table, column in _columns()
        if column.to
        for row in made(record)[table.name]
        for item in items(row[column.name])
        if item not in ids[column.to]
    ]
    assert dangling == []
    assert all(len(ids[name]) == len(held) for name, held in made(record).items())


def test_what_holds_an_id_says_of_which_table() -> None:
    """Whatever is an id of some row in every cell that is not empty is declared to be one."""
    ids = {name: {row["id"] for row in made("event")[name]} for name in _TABLES}
    undeclared = {
        (table.name, column.name, name)
        for table, column in _columns()
        if not (column.to or column.is_former or column.codes or column.name == "id")
        for name, known in ids.items()
        if (cells := [item for row in made("event")[table.name] for item in items(row[column.name])])
        and known.issuperset(cells)
    }
    assert undeclared == set()


@pytest.mark.parametrize("record", RECORDS)
def test_a_required_column_is_empty_in_no_row(record: str) -> None:
    empty = [
        (table.name, column.name, row["id"])
        for table, column in _columns()
        if column.required
        for row in made(record)[table.name]
        if row[column.name] in (None, "")
    ]
    assert empty == []
    assert all(table.columns[0].name == "id" and table.columns[0].required for table in TABLES)


@pytest.mark.parametrize("record", RECORDS)
def test_every_code_is_declared_and_has_words(record: str) -> None:
    for table, column in _columns():
        codes = column.codes
        for row in made(record)[table.name] if codes else ():
            assert codes and (not codes.codes or set(items(row[column.name])) <= {*codes.codes}), (table.name, column)
        if column.words_of:
            pairs = [(items(row[column.words_of]), items(row[column.name])) for row in made(record)[table.name]]
            assert all(len(codes) == len(words) and all(words) for codes, words in pairs)


def test_no_code_stands_alone() -> None:
    """Beside each column of codes stands one with words, which has as many of them in every row."""
    alone = {(table.name, column.name) for table, column in _columns() if column.codes and not _words_of(table, column)}
    few = {
        (table.name, column.name)
        for table, column in _columns()
        for words in _words_of(table, column)
        for record in ("event", "flood", "full")
        for row in made(record)[table.name]
        if len(items(row[column.name])) != len(items(row[words]))
    }
    assert (alone, few) == (set(), set())


def _words_of(table: Table, column: Column) -> list[str]:
    """The column that has the codes of another in words."""
    return [one.name for one in table.columns if column.codes and one.name == f"{column.name}_in_words"]


# These are words of the record, which stand in the data as they do there; a shape is named by its rule.
_WORDS = {
    *(("claims", name) for name in ("target_label", "unit")),
    *(("metrics", name) for name in ("unit", "units")),
    *(("groups", name) for name in ("unit", "terms")),
    ("set_aside", "reason"),
    ("findings", "shape"),
}


def test_what_looks_like_a_code_is_declared_to_be_one() -> None:
    undeclared = {
        (table.name, column.name)
        for table, column in _columns()
        if not (column.to or column.is_filled or column.codes or column.name == "id")
        for cells in [_cells(table, column)]
        if cells and all(re.fullmatch("[a-z]+(?:-[a-z]+)*", cell) for cell in cells)
    }
    assert undeclared - _WORDS == set()


def _cells(table: Table, column: Column) -> list[str]:
    held = (made(record)[table.name] for record in ("event", "flood", "full"))
    return [str(item) for rows_ in held for row in rows_ for item in items(row[column.name])]


@pytest.mark.parametrize("registry", REGISTRIES, ids=[registry.name for registry in REGISTRIES])
@pytest.mark.parametrize("record", RECORDS)
def test_every_registry_is_a_table_with_all_its_entries(registry: Registry[Any], record: str) -> None:
    entries = book_of(record).corpus.registries.get(registry.name, {})
    # Ids of several kinds are told apart by the kind.
    kept = "former" if registry is REMOVED else "id"
    assert set(entries) <= {str(row[kept]) for row in made(record)[registry.name]}
    assert registry is REMOVED or len(entries) == len(made(record)[registry.name])


# What a table of its own has in the place of a column, and what a column has under another name or in two.
_ELSEWHERE = {
    ("actors", "replies"): ("replies", "actor"),
    ("metrics", "sums"): ("sums", "metric"),
    ("metrics", "breaks"): ("breaks", "metric"),
    ("places", "coordinates"): ("places", "latitude"),
    ("removed", "what"): ("removed", "kind"),
    ("removed", "on"): ("removed", "removed_on"),
}


@pytest.mark.parametrize("registry", REGISTRIES, ids=[registry.name for registry in REGISTRIES])
def test_every_field_of_a_registry_is_in_the_data(registry: Registry[Any]) -> None:
    # The version of the format tells of the files, and some fields of the site: neither of what the records say.
    of_the_site = {"name", "description", "address", "colour", "standards"} if registry is EVENT_FILE else set()
    for field in set(registry.model.model_fields) - {"format"} - of_the_site:
        usual = ("former_ids", "former") if field == "formerly" else (registry.name, field)
        table, name = _ELSEWHERE.get((registry.name, field), usual)
        assert name in {column.name for column in _TABLES[table].columns}, field


# Fields of claims by what has them under another name.
_RENAMED = {
    "group": "group_id", "place": "place_ids", "of": "share_of", "said_by": "speakers", "where": "text_part",
    "to": "revised_to", "bounds": "bounds_low", "target": "target_metric", "removes": "removes_count",
}  # fmt: skip


@pytest.mark.parametrize("model", CLAIM_MODELS, ids=lambda model: model.__name__)
def test_every_field_of_a_claim_is_in_the_data(model: type) -> None:
    current = {column.name for column in CLAIMS.current}
    fields = set(model.model_fields) - {"covers", "formerly"}  # type: ignore[attr-defined]
    assert {_RENAMED.get(field, field) for field in fields} <= current


def test_every_column_holds_something_in_some_row() -> None:
    empty = [
        (table.name, column.name)
        for table, column in _columns()
        if not any(
            row[column.name] not in (None, [])
            for record in ("event", "flood", "full")
            for row in made(record)[table.name]
        )
    ]
    assert empty == [], "let tests/full_record.py have it"


def test_former_names_go_with_the_version_that_is_named() -> None:
    version = next(
        line.split('"')[1] for line in (ROOT / "pyproject.toml").read_text().splitlines() if line.startswith("version")
    )
    number = [int(part) for part in version.split(".")]
    assert number < [int(part) for part in FORMER_UNTIL.split(".")] or not any(table.former for table in TABLES)


def test_a_former_name_is_filled_from_the_columns_that_took_its_place() -> None:
    for table in TABLES:
        current = {column.name for column in table.current}
        assert all(current.issuperset(column.now) for column in table.former)
    by_id = {row["id"]: row for row in made("full")["claims"]}
    toll, left_open, higher = by_id["storm#toll"], by_id["storm#open"], by_id["denied#higher"]
    assert (toll["group"], toll["place"], toll["said_by"]) == ("all", ["coast"], ["office"])
    assert (left_open["group"], left_open["place"]) == ("unstated", ["unstated"])
    assert (left_open["group_id"], left_open["place_ids"], left_open["unstated"]) == (None, [], ["group", "place"])
    assert by_id["denied#others"]["said_by"] == ["unstated"] and by_id["denied#others"]["speakers"] == []
    assert higher["target"] == {"metric": "deaths", "above": "5", "group": "all", "place": ["coast"]}
    assert toll["target"] is None
    own = next(row for row in made("event")["claims"] if row["own_words"])
    assert (own["said_by"], own["speakers"]) == (["article"], [])
    derived = {row["id"]: row for row in made("full")["sources"]}["denied"]
    assert derived["derived_from"] == ["storm", "wire"]
    assert (derived["derived_from_sources"], derived["derived_from_dispatches"]) == (["storm"], ["wire"])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2031-03-04", "2031-03-04", "2031-03-04"),
        ("2031-03", "2031-03-01", "2031-03-31"),
        ("2031-03-04/2031-03-06", "2031-03-04", "2031-03-06"),
        ("../2031-03-04", None, "2031-03-04"),
        ("2031-03-04~", None, None),
        ("2031-03-04T18:30+02:00", "2031-03-04", "2031-03-04"),
    ],
)
def test_a_date_stands_with_the_days_that_bound_it(text: str, first: str | None, last: str | None) -> None:
    assert dates("as_of", "as_of", parse_when(text)) == {"as_of": text, "as_of_from": first, "as_of_until": last}


@pytest.mark.parametrize("record", RECORDS)
def test_no_first_day_lies_behind_its_last(record: str) -> None:
    spans = [
        (row[f"{stem}_from"], row[f"{stem}_until"])
        for row in made(record)["claims"]
        for stem in ("said", "published", "as_of", "happened", "period")
    ]
    assert all(first <= last for first, last in spans if isinstance(first, str) and isinstance(last, str))
    said = [row for row in made(record)["claims"] if row["said_on"] and row["said_from"]]
    assert all(str(row["said_on"])[:10] == row["said_from"] for row in said if len(str(row["said_on"])) == 10)


def test_a_claim_has_its_place_in_the_text_and_the_days_of_its_record() -> None:
    toll = next(row for row in made("full")["claims"] if row["id"] == "storm#toll")
    assert (toll["position"], toll["recorded"], toll["last_changed"]) == (1, "2031-04-01", "2031-04-01")
    assert (toll["anchor_paragraph"], toll["anchor_exact"]) == (2, "five people had died")
    assert (toll["anchored_by"], toll["anchored_on"]) == ("Oda Quillaran", "2031-04-02")
    (found,) = made("full")["confirmations"]
    assert (found["manner"], found["claims"], found["person"]) == ("anchored", ["storm#toll"], "Oda Quillaran")
    corrected = made("event")["record_corrections"][0]
    source = next(row for row in made("event")["sources"] if row["id"] == corrected["source"])
    assert source["last_changed"] == corrected["corrected_on"]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Kapitanat Portu", "Latn"),
        ("Контора 5", "Cyrl"),
        ("الميناء", "Arab"),
        ("რადა", "Geor"),
        ("港务局", "Hani"),
        ("বন্দর", "Beng"),
        ("Rada / Рада", None),
        ("110", None),
    ],
)
def test_a_spelling_has_the_script_of_its_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_what_an_article_says_itself_is_no_voice_and_what_is_inferred_is_marked() -> None:
    """An agency or a speaker that only its record infers is among those who are `inferred`."""
    claims = {str(row["id"]): row for name in ("event", "flood") for row in made(name)["claims"]}
    books = [claim for name in ("event", "flood") for claim in book_of(name).claims]
    own = [claim for claim in books if claim.is_own]
    assert {claim.id for claim in own if claims[claim.id]["voice"] and not claims[claim.id]["inferred"]} == set()
    guessed = [claim for claim in books if claim.source.agency_basis and claim.source.agency in claim.relays]
    assert own and guessed
    for claim in guessed:
        assert claim.source.agency in items(claims[claim.id]["inferred"]), claim.id


@pytest.mark.parametrize("record", ["event", "flood", "full"])
def test_the_version_is_the_last_day_on_which_something_was_done_to_the_record(record: str) -> None:
    """Two states of the data that differ by what was taken out or compared have two versions."""
    (event,) = made(record)["event"]
    days = {row["day"] for row in made(record)["record_days"]}
    assert event["version"] == max(map(str, days))
