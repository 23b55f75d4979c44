"""The record as data: one module a format, gathered here."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from generator.beside import beside
from generator.cite.addresses import Addresses
from generator.cite.linked import graph_text, linked_claims
from generator.exports.annotations import annotations
from generator.exports.as_of import nights_as_files
from generator.exports.columns import AS_OF, CLAIMS, RECORD_DAYS, TABLES, Table
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
from generator.kept.units import Content, keep_together, taken_together
from generator.ledger.ledger import Ledger
from generator.record.noted import asking
from generator.rules.finding import Finding

_LINKED = "data/claims.jsonld"
_TABLES = frozenset(f"data/{table.name}.csv" for table in TABLES)
Files = Mapping[str, Content]
Maker = Callable[[], Files]


def exports(
    ledger: Ledger,
    found: Sequence[Finding],
    addresses: Addresses | None = None,
    made: Mapping[str, list[Row]] | None = None,
) -> dict[str, Content]:
    """The content of every data file, by its path below the docs; without `addresses` all are relative.

    `made` are the rows of all tables, where somebody made them before.
    """
    return exports_beside(ledger, found, addresses or Addresses(), rows(ledger, found) if made is None else made)()


def exports_beside(
    ledger: Ledger, found: Sequence[Finding], addresses: Addresses, made: Mapping[str, list[Row]]
) -> Callable[[], dict[str, Content]]:
    """How to have the same, of which what has to be made may be made beside."""
    makers = _makers(ledger, found, addresses, made)
    known: dict[str, Files | None] = {name: taken_together(f"data.{name}") for name in makers}
    left = [name for name, files in known.items() if files is None]
    if left:
        # The rows are kept where they are made, and what is made beside is not.
        _ = [*made.values()]
    new = beside(lambda: _made({name: makers[name] for name in left})) if left else dict

    def files() -> dict[str, Content]:
        for name, (content, asked) in new().items():
            keep_together(f"data.{name}", asked, content)
            known[name] = content
        return _together(*(each for each in known.values() if each), _described(ledger, known, addresses))

    return cache(files)


def _made(makers: Mapping[str, Maker]) -> dict[str, tuple[Files, set[int]]]:
    """The files of some makers, and the records of whose words they are made."""
    made = {}
    for name, make in makers.items():
        with asking(apart=True) as asked:
            files = make()
        made[name] = files, asked
    return made


def _makers(
    ledger: Ledger, found: Sequence[Finding], addresses: Addresses, made: Mapping[str, list[Row]]
) -> dict[str, Maker]:
    """How to make the files that are made of the words of the same records."""
    corpus = ledger.corpus
    return {
        **{f"{table.name}, a table": partial(_table, table, made) for table in TABLES},
        "metrics": lambda: _metrics(ledger, made[CLAIMS.name]),
        "nights": lambda: nights_as_files(made[AS_OF.name]),
        "editions": lambda: editions_as_files(made[RECORD_DAYS.name]),
        "vocabulary": lambda: {
            "data/vocabulary.json": json_text(vocabulary(corpus)),
            "data/vocabulary-of-use.json": json_text(vocabulary_of_use(corpus)),
            "data/csv-metadata.json": csvw(corpus),
            "data/zenodo.json": zenodo(corpus, addresses),
        },
        "desk": lambda: {"data/desk.json": json_text(desk(corpus))},
        "database": lambda: {"data/claims.sqlite": database(made)},
        "spreadsheet": lambda: {"data/claims.xlsx": spreadsheet(made)},
        "linked": lambda: {
            _LINKED: graph_text(linked_claims(ledger, ledger.claims, _LINKED, addresses, whole=True)),
        },
        "annotations": lambda: {"data/annotations.jsonld": annotations(ledger, addresses)},
        "references": lambda: references(ledger, found, addresses),
        "quickstatements": lambda: quickstatements(ledger),
        "feeds": lambda: feeds(ledger, addresses),
    }


def _table(table: Table, made: Mapping[str, list[Row]]) -> Files:
    rows_of = made[table.name]
    return {f"data/{table.name}.csv": csv_text(table, rows_of), f"data/{table.name}.json": json_text(rows_of)}


def _metrics(ledger: Ledger, claims: Sequence[Row]) -> Files:
    """The claims of each metric as a file of its own."""
    return {
        f"data/metrics/{metric}.csv": csv_text(CLAIMS, [row for row in claims if row["metric"] == metric])
        for metric in sorted({claim.scope.metric for claim in ledger.figures})
    }


def _described(ledger: Ledger, known: Mapping[str, Files | None], addresses: Addresses) -> Files:
    """What tells of the files of the tables how large they are, and what they hold."""
    tables = {path: str(text) for files in known.values() for path, text in (files or {}).items() if path in _TABLES}
    return {"data/datapackage.json": datapackage(ledger, tables, addresses)}


def sizes(files: Mapping[str, Content]) -> dict[str, int]:
    """How many bytes each of some files has, by its path."""
    return {path: len(text.encode() if isinstance(text, str) else text) for path, text in files.items()}


def _together(*sets: Files) -> dict[str, Content]:
    """The files of all sets; raises ValueError where two would have one path."""
    files: dict[str, Content] = {}
    for each in sets:
        if twice := files.keys() & each.keys():
            raise ValueError(f"two files have one path: {min(twice)}")
        files.update(each)
    return files
