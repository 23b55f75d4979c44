"""The CSV files as a Frictionless Data Package, with the types of their columns and how they join.

Specification: https://specs.frictionlessdata.io/tabular-data-package/
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.licence import named
from generator.cite.reference import edition, publisher
from generator.exports.columns import TABLES, Column, Table
from generator.language import say
from generator.reading.load import Corpus

_TYPES = {"number": "number", "integer": "integer", "flag": "boolean", "day": "date", "object": "object"}


def datapackage(corpus: Corpus, files: Mapping[str, str], addresses: Addresses) -> str:
    """`data/datapackage.json`; `files` holds the CSV texts by path."""
    day, event, licence = edition(corpus), corpus.event, named(corpus.event.licence)
    home = addresses.whole("index.md")
    package: dict[str, Any] = {
        "name": "contested-figures",
        "title": event.title,
        "description": event.summary,
        "profile": "tabular-data-package",
        **({"homepage": home} if home else {}),
        # Semantic versions in dates, as data packages use them.
        **({"version": f"{day.year}.{day.month}.{day.day}"} if day else {}),
        "licenses": [{"name": event.licence, "path": licence.address, "title": licence.name}],
        "contributors": [
            {"title": publisher(corpus), "role": "author", **({"path": event.contact} if event.contact else {})}
        ],
        "resources": [_resource(table, files[f"data/{table.name}.csv"]) for table in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(table: Table, text: str) -> dict[str, Any]:
    data = text.encode()
    keys = [
        {"fields": column.name, "reference": {"resource": "" if column.to == table.name else column.to, "fields": "id"}}
        for column in table.columns
        if column.to and not column.is_list
    ]
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": say("data-table-holds", what=table.holds),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": {"lineTerminator": "\n"},
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "primaryKey": "id",
            "missingValues": [""],
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _field(table: Table, column: Column) -> dict[str, Any]:
    type_ = "array" if column.type == "texts" else _TYPES.get(column.type, "string")
    meaning = table.meaning(column)
    if column.type == "list":
        meaning = say("data-list-joined", meaning=meaning)
    required = {"constraints": {"required": True, "unique": True}} if column.name == "id" else {}
    return {"name": column.name, "type": type_, "description": meaning, **required}
