"""The CSV files as CSV on the Web of the W3C describes them: `csv-metadata.json`, found beside them by its name.

Model: https://www.w3.org/TR/tabular-metadata/ (a group of tables). It has no keys for cells that are empty or
hold several values; of these `dc:references` says to which table they lead.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.cite.licence import named
from generator.cite.reference import edition, publisher
from generator.exports.columns import TABLES, Column, Table, Type
from generator.language import say, spoken
from generator.reading.load import Corpus

_TYPES: Mapping[Type, str] = {
    "text": "string",
    "number": "number",
    "integer": "integer",
    "flag": "boolean",
    "day": "date",
    "list": "string",
    "texts": "json",
    "object": "json",
}


def csvw(corpus: Corpus) -> str:
    """`data/csv-metadata.json`."""
    day, event = edition(corpus), corpus.event
    group: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": spoken().language}],
        "dc:title": event.title,
        "dc:description": event.summary,
        "dc:publisher": publisher(corpus),
        "dc:license": {"@id": named(event.licence).address},
        **({"dc:modified": {"@value": day.isoformat(), "@type": "xsd:date"}} if day else {}),
        "tables": [_table(table) for table in TABLES],
    }
    return json.dumps(group, ensure_ascii=False, indent=1) + "\n"


def _table(table: Table) -> dict[str, Any]:
    keys = [
        {"columnReference": column.name, "reference": {"resource": f"{column.to}.csv", "columnReference": "id"}}
        for column in table.columns
        if column.to and _is_key(column)
    ]
    return {
        "url": f"{table.name}.csv",
        "dc:description": say("data-table-holds", what=table.holds),
        "tableSchema": {
            "columns": [_column(table, column) for column in table.columns],
            "primaryKey": "id",
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _column(table: Table, column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": table.meaning(column),
        "datatype": _datatype(column),
        **({"separator": " "} if column.type == "list" else {}),
        **({"required": True} if column.required else {}),
        **({"dc:references": {"@id": f"{column.to}.csv"}} if column.to and not _is_key(column) else {}),
        **({"dc:isReplacedBy": [*column.now]} if column.is_former else {}),
    }


def _is_key(column: Column) -> bool:
    """Whether every row has one row of another table in it; of keys that may be empty, the model knows nothing."""
    return column.required and not column.is_list


def _datatype(column: Column) -> str | dict[str, str]:
    """The type of its cells; of codes, a pattern that allows no others."""
    if not column.codes or not column.codes.codes:
        return _TYPES[column.type]
    return {"base": "string", "format": "|".join(map(re.escape, column.codes.codes))}
