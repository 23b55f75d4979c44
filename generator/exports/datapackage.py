"""The CSV files as a Data Package, version 2, with the types of their columns and how they join.

Specification: https://datapackage.org/standard/data-package/ (version 2.0). It joins no list to a table and
knows no codes of its items: of a column of several ids or codes its description says whose they are, and so do two
properties of ours, `references` and `itemCategories`.
"""

import hashlib
import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.licence import named
from generator.cite.reference import edition, publisher, version
from generator.exports.columns import TABLES, Column, Table, Type
from generator.language import naming, say
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES: Mapping[Type, Mapping[str, str]] = {
    "text": {"type": "string"},
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "flag": {"type": "boolean"},
    "day": {"type": "date"},
    # The standard has lists, and the profile by which descriptors are checked has none.
    "list": {"type": "string"},
    "texts": {"type": "array"},
    "object": {"type": "object"},
}


def datapackage(ledger: Ledger, files: Mapping[str, str], addresses: Addresses) -> str:
    """`data/datapackage.json`; `files` holds the CSV texts by path."""
    corpus = ledger.corpus
    event, licence = corpus.event, named(corpus.event.licence)
    home = addresses.whole("index.md")
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": "contested-figures",
        # Stays while the event's title stays (RFC 9562, version 5).
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "\n".join([PROFILE, event.title]))),
        "title": event.title,
        "description": event.summary,
        **({"homepage": home} if home else {}),
        **_dated(corpus),
        "keywords": [*_keywords(ledger)],
        "licenses": [{"name": event.licence, "path": licence.address, "title": licence.name}],
        "contributors": [_contributor(corpus)],
        "sources": [_source(corpus, name) for name in sorted(corpus.sources)],
        "resources": [_resource(table, files[f"data/{table.name}.csv"]) for table in TABLES],
    }
    return json.dumps({key: value for key, value in package.items() if value}, ensure_ascii=False, indent=1) + "\n"


def _dated(corpus: Corpus) -> dict[str, str]:
    """The version of the record, and when that was made: of the hour, which the format asks, no record tells."""
    day = edition(corpus)
    if not day:
        return {}
    return {"version": version(day), "created": f"{day.isoformat()}T00:00:00Z"}


def _keywords(ledger: Ledger) -> Iterator[str]:
    """What the figures count, and where."""
    corpus = ledger.corpus
    yield corpus.places[corpus.event.lead_place].name
    yield from (metric.name for name, metric in corpus.metrics.items() if ledger.by_metric.get(name))


def _contributor(corpus: Corpus) -> dict[str, Any]:
    event = corpus.event
    role = "publisher" if event.publisher else "creator"
    return {"title": publisher(corpus), **({"path": event.contact} if event.contact else {}), "roles": [role]}


def _source(corpus: Corpus, name: str) -> dict[str, str]:
    """An article from which the figures were recorded."""
    url = corpus.sources[name].url
    return {"title": naming.headline(corpus, name), **({"path": url} if url != UNSTATED else {})}


def _resource(table: Table, text: str) -> dict[str, Any]:
    data = text.encode()
    keys = [_key(table, column) for column in table.columns if column.to and not column.is_list]
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": say("data-table-holds", what=table.holds),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": {"lineTerminator": "\n"},
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "primaryKey": ["id"],
            "missingValues": [""],
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _key(table: Table, column: Column) -> dict[str, Any]:
    """How a column joins its table to another, or to itself, which is not named then."""
    resource = {"resource": column.to} if column.to != table.name else {}
    return {"fields": [column.name], "reference": {**resource, "fields": ["id"]}}


def _field(table: Table, column: Column) -> dict[str, Any]:
    meaning = table.meaning(column)
    return {
        "name": column.name,
        **_TYPES[column.type],
        "description": say("data-list-joined", meaning=meaning) if column.type == "list" else meaning,
        **({"itemCategories" if column.is_list else "categories": codes} if (codes := _categories(column)) else {}),
        **(
            {"references": {"resource": column.to, "fields": ["id"], "delimiter": " "}}
            if column.to and column.is_list
            else {}
        ),
        **({"constraints": constraints} if (constraints := _constraints(column)) else {}),
        **({"deprecated": True} if column.is_former else {}),
    }


def _constraints(column: Column) -> dict[str, bool]:
    """What holds of its cells: in every row one, and of ids in no two the same."""
    unique = {"unique": True} if column.name == "id" else {}
    return {**({"required": True} if column.required else {}), **unique}


def _categories(column: Column) -> list[dict[str, str]]:
    """The codes between which a column chooses, each with its words; of those of a list the standard has none."""
    codes = column.codes
    if not codes:
        return []
    return [{"value": code, **({"label": words} if (words := codes.words(code)) else {})} for code in codes.codes]
