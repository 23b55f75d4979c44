"""The record as data: one module a format, gathered here."""

from collections.abc import Mapping, Sequence

from generator.cite.addresses import Addresses
from generator.cite.linked import graph_text, linked_claims
from generator.exports.annotations import annotations
from generator.exports.as_of import nights_as_files
from generator.exports.columns import AS_OF, CLAIMS, RECORD_DAYS, TABLES
from generator.exports.csvw import csvw
from generator.exports.datapackage import datapackage
from generator.exports.desk import desk
from generator.exports.editions import editions_as_files
from generator.exports.feeds import feeds
from generator.exports.quickstatements import quickstatements
from generator.exports.references import references
from generator.exports.rows import rows
from generator.exports.spreadsheet import spreadsheet
from generator.exports.sqlite import database
from generator.exports.tables import csv_text, json_text
from generator.exports.values import Row
from generator.exports.vocabulary import vocabulary, vocabulary_of_use
from generator.exports.zenodo import zenodo
from generator.ledger.ledger import Ledger
from generator.rules.finding import Finding

_LINKED = "data/claims.jsonld"


def exports(
    ledger: Ledger,
    found: Sequence[Finding],
    addresses: Addresses | None = None,
    made: Mapping[str, list[Row]] | None = None,
) -> dict[str, str | bytes]:
    """The content of every data file, by its path below the docs; without `addresses` all are relative.

    `made` are the rows of all tables, where somebody made them before.
    """
    addresses = addresses or Addresses()
    made = rows(ledger, found) if made is None else made
    tables = {f"data/{table.name}.csv": csv_text(table, made[table.name]) for table in TABLES}
    metrics = {
        f"data/metrics/{metric}.csv": csv_text(CLAIMS, [row for row in made[CLAIMS.name] if row["metric"] == metric])
        for metric in sorted({claim.scope.metric for claim in ledger.figures})
    }
    return _together(
        tables,
        {f"data/{table.name}.json": json_text(made[table.name]) for table in TABLES},
        metrics,
        nights_as_files(made[AS_OF.name]),
        editions_as_files(made[RECORD_DAYS.name]),
        {
            "data/vocabulary.json": json_text(vocabulary(ledger.corpus)),
            "data/vocabulary-of-use.json": json_text(vocabulary_of_use(ledger.corpus)),
            "data/desk.json": json_text(desk(ledger.corpus)),
            "data/claims.sqlite": database(made),
            "data/claims.xlsx": spreadsheet(made),
            "data/datapackage.json": datapackage(ledger, tables, addresses),
            "data/csv-metadata.json": csvw(ledger.corpus),
            _LINKED: graph_text(linked_claims(ledger, ledger.claims, _LINKED, addresses, whole=True)),
            "data/annotations.jsonld": annotations(ledger, addresses),
            "data/zenodo.json": zenodo(ledger.corpus, addresses),
        },
        references(ledger, found, addresses),
        quickstatements(ledger),
        feeds(ledger, addresses),
    )


def sizes(files: Mapping[str, str | bytes]) -> dict[str, int]:
    """How many bytes each of some files has, by its path."""
    return {path: len(text.encode() if isinstance(text, str) else text) for path, text in files.items()}


def _together(*sets: Mapping[str, str | bytes]) -> dict[str, str | bytes]:
    """The files of all sets; raises ValueError where two would have one path."""
    files: dict[str, str | bytes] = {}
    for each in sets:
        if twice := files.keys() & each.keys():
            raise ValueError(f"two files have one path: {min(twice)}")
        files.update(each)
    return files
