"""The Data page: every file, what it holds, its columns, and how to cite it."""

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import indent

from generator.cite.addresses import Addresses
from generator.cite.licence import LicenceNamed, named
from generator.cite.linked import json_in_page
from generator.cite.places import PagePath, metric_page
from generator.cite.reference import data_reference, publisher
from generator.exports.columns import AS_OF, FORMER_UNTIL, TABLES, Table
from generator.exports.dataset import linked_data_set
from generator.exports.downloads import (
    CITED,
    FAMILIES,
    FAMILIES_OF_FEEDS,
    FAMILY,
    FEED_OF_NUMBER,
    FEEDS,
    OF_METRIC,
    OF_NUMBERS,
    PROPOSED,
    REFERENCE,
    SPREADSHEET,
    SQLITE,
    TOGETHER,
    Download,
)
from generator.exports.feeds import MAX_ENTRIES
from generator.exports.quickstatements import properties
from generator.exports.subjects import OFTEN
from generator.exports.values import Row
from generator.language import say
from generator.reading.load import Corpus
from generator.site.pages.data.linked import LinkedVocabulary, linked_vocabulary
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.how_to_cite import Cited, cited_data
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# What Markdown takes for code.
_CODE = " " * 4


_WIKIDATA = "https://www.wikidata.org/wiki"


@dataclass(frozen=True, slots=True)
class TableFiles:
    """A table with its number of rows, and the files that hold it."""

    table: Table
    rows: int
    files: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class FormerName:
    """A column that a table keeps under a former name, and those that took its place."""

    table: str
    name: str
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Files:
    """Files that hold one thing in different forms; of a family that is not listed, the `pattern` of their names."""

    holds: str
    files: tuple[Link, ...]
    pattern: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed to Wikidata: of which item, in which files, and by which property which metric.

    `address` is the item's page, `help` one that tells of the form of the files.
    """

    item: str
    address: str
    help: str
    files: tuple[Link, ...]
    metrics: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class DataPage:
    """`data/index.md`; a feed has at most `most_entries`, and `often` is what an actor must have to have one.

    `night` is one of which it shows how its state is had from the data, empty where none is known.
    `of_metrics` are the files of single metrics, `references` those that refer to the data. `former` names are kept
    `until` a version. `vocabulary` tells of what the linked data are made. `doi` is that
    under which an archive keeps the data, None where the record names none.
    """

    path: PagePath
    tables: tuple[TableFiles, ...]
    former: tuple[FormerName, ...]
    until: str
    together: tuple[Files, ...]
    of_metrics: tuple[Link, ...]
    references: tuple[Link, ...]
    doi: str | None
    citing: tuple[Files, ...]
    proposal: Proposal | None
    feeds: tuple[Files, ...]
    most_entries: int
    often: int
    night: str
    cited: Cited
    publisher: str
    licence: LicenceNamed
    linked: str
    vocabulary: LinkedVocabulary

    @property
    def filled(self) -> tuple[TableFiles, ...]:
        """The tables that have rows."""
        return tuple(one for one in self.tables if one.rows)

    @property
    def empty(self) -> tuple[TableFiles, ...]:
        """The tables that have none."""
        return tuple(one for one in self.tables if not one.rows)

    @property
    def claims(self) -> tuple[Link, ...]:
        """The files that have all claims, a row each: the workbook, the table in both forms, the database."""
        return _links((*SPREADSHEET.paths, "claims.csv", "claims.json", *SQLITE.paths))

    @property
    def in_pandas(self) -> str:
        """How the state of that night is had with pandas, as a block of code."""
        return self._code("pandas", 4)

    @property
    def in_sql(self) -> str:
        """The same in SQL."""
        return self._code("sql", 3)

    def _code(self, language: str, lines: int) -> str:
        said = (say(f"data-as-of-{language}-{line}", day=self.night) for line in range(1, lines + 1))
        return indent("\n".join(said), _CODE)


def data_page(
    views: Views, addresses: Addresses, sizes: Mapping[str, int], tables: Mapping[str, list[Row]]
) -> DataPage:
    """The page of the downloads; `tables` are the rows of the data by table."""
    ledger = views.ledger
    corpus = ledger.corpus
    numbers = {name: len(held) for name, held in tables.items()}
    nights = tables[AS_OF.name]
    counted = {claim.scope.metric for claim in ledger.figures}
    return DataPage(
        path=PagePath("data/index.md"),
        tables=tuple(
            TableFiles(table, numbers[table.name], _links((f"{table.name}.csv", f"{table.name}.json")))
            for table in TABLES
        ),
        former=tuple(FormerName(table.name, one.name, one.now) for table in TABLES for one in table.former),
        until=FORMER_UNTIL,
        together=(*map(_files, TOGETHER), *map(_family, FAMILIES)),
        of_metrics=tuple(
            Link(corpus.metrics[name].name, f"data/{path.replace(FAMILY, name)}")
            for name in sorted(counted)
            for path in OF_METRIC.paths
        ),
        references=_links(REFERENCE.paths),
        doi=corpus.event.doi,
        citing=tuple(map(_files, (*CITED, OF_NUMBERS))),
        proposal=_proposal(corpus),
        feeds=(*map(_files, FEEDS), *map(_family, (*FAMILIES_OF_FEEDS, FEED_OF_NUMBER))),
        most_entries=MAX_ENTRIES,
        often=OFTEN,
        night=str(next(reversed(nights), {"day": ""})["day"]),
        cited=cited_data(data_reference(corpus, addresses.whole("data/index.md"))),
        publisher=publisher(corpus),
        licence=named(corpus.event.licence),
        linked=json_in_page(linked_data_set(corpus, addresses, sizes)),
        vocabulary=linked_vocabulary(corpus),
    )


def _proposal(corpus: Corpus) -> Proposal | None:
    if corpus.event.wikidata is None:
        return None
    metrics = ((Link(corpus.metrics[name].name, metric_page(name)), id_) for name, id_ in properties(corpus).items())
    item = corpus.event.wikidata
    return Proposal(
        item, f"{_WIKIDATA}/{item}", f"{_WIKIDATA}/Help:QuickStatements", _links(PROPOSED.paths), tuple(metrics)
    )


def _files(one: Download) -> Files:
    return Files(one.holds, _links(one.paths), "")


def _family(one: Download) -> Files:
    return Files(one.holds, (), ", ".join(one.paths))


def _links(paths: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(path, f"data/{path}") for path in paths)


def _pages(material: Material) -> tuple[DataPage]:
    return (data_page(material.views, material.addresses, material.sizes(), material.tables()),)


KIND = PageKind("data", DataPage, _pages)
