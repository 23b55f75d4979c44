"""The Data page: every file, what it holds, its columns, and how to cite it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.cite.addresses import Addresses
from generator.cite.linked import json_in_page
from generator.cite.reference import CONTRIBUTORS, LICENCE, LICENCE_URL, data_reference
from generator.exports.columns import TABLES, Table
from generator.exports.dataset import linked_data_set
from generator.exports.downloads import CITED, FAMILIES, FAMILY, FEEDS, TOGETHER, Download
from generator.ledger.ledger import Ledger
from generator.rules.api import Finding
from generator.rules.former_ids import former_id
from generator.site.parts.how_to_cite import Cited, cited_data
from generator.site.parts.link import Link


@dataclass(frozen=True, slots=True)
class TableFiles:
    """A table with its number of rows, and the files that hold it."""

    table: Table
    rows: int
    files: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Files:
    """Files that hold one thing in different forms; `family` are the members of a family, by name."""

    holds: str
    files: tuple[Link, ...]
    pattern: str
    family: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DataPage:
    """`data/index.md`."""

    path: str
    tables: tuple[TableFiles, ...]
    together: tuple[Files, ...]
    families: tuple[Files, ...]
    citing: tuple[Files, ...]
    feeds: tuple[Files, ...]
    cited: Cited
    contributors: str
    licence: Link
    linked: str


def data_page(ledger: Ledger, found: Sequence[Finding], addresses: Addresses) -> DataPage:
    """The page of the downloads."""
    corpus = ledger.corpus
    numbers = {
        "claims": len(ledger.claims),
        "assertions": len(ledger.assertions),
        "findings": len(found),
        "finding_ids": sum(former_id(one) != one.id for one in found),
        "sources": len(corpus.sources),
        "actors": len(corpus.actors),
    }
    counted = {claim.scope.metric for claim in ledger.figures}
    return DataPage(
        path="data/index.md",
        tables=tuple(
            TableFiles(table, numbers[table.name], _links((f"{table.name}.csv", f"{table.name}.json")))
            for table in TABLES
        ),
        together=tuple(_files(one) for one in TOGETHER),
        families=(
            _family(FAMILIES[0], {name: corpus.metrics[name].name for name in sorted(counted)}),
            _family(FAMILIES[1], {}),
        ),
        citing=tuple(_files(one) for one in CITED),
        feeds=tuple(_files(one) for one in FEEDS),
        cited=cited_data(data_reference(corpus, addresses.whole("data/index.md"))),
        contributors=CONTRIBUTORS,
        licence=Link(LICENCE, LICENCE_URL),
        linked=json_in_page(linked_data_set(corpus, addresses)),
    )


def _files(one: Download) -> Files:
    return Files(one.holds, _links(one.paths), "", ())


def _family(one: Download, members: dict[str, str]) -> Files:
    links = tuple(Link(name, f"data/{one.paths[0].replace(FAMILY, member)}") for member, name in members.items())
    return Files(one.holds, (), ", ".join(one.paths), links)


def _links(paths: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(path, f"data/{path}") for path in paths)
