"""The data files as readers choose them: what each holds and in which form; the Data page and its schema list them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports.columns import TABLES
from generator.language import say


@dataclass(frozen=True, slots=True)
class Download:
    """One set of data in one form or more; `paths` are counted from `data/`."""

    code: str
    paths: tuple[str, ...]

    @property
    def holds(self) -> str:
        """What is in it, in words."""
        return say(f"download-{self.code}")


# What stands in `paths` of a family of files for the id by which one of them is found.
FAMILY = "*"
SPREADSHEET, SQLITE = Download("spreadsheet", ("claims.xlsx",)), Download("sqlite", ("claims.sqlite",))
TOGETHER = (
    SPREADSHEET,
    SQLITE,
    Download("package", ("datapackage.json",)),
    Download("csvw", ("csv-metadata.json",)),
    Download("linked", ("claims.jsonld",)),
    Download("annotations", ("annotations.jsonld",)),
    Download("vocabulary", ("vocabulary.json", "vocabulary-of-use.json")),
    Download("desk", ("desk.json",)),
)
OF_METRIC = Download("metric", (f"metrics/{FAMILY}.csv",))
OF_SOURCE = Download(
    "source", (f"cite/sources/{FAMILY}.bib", f"cite/sources/{FAMILY}.ris", f"cite/sources/{FAMILY}.json")
)
OF_NIGHT = Download("night", (f"as-of/{FAMILY}.csv",))
OF_EDITION = Download("edition", (f"editions/{FAMILY}.json",))
FAMILIES = (OF_METRIC, OF_SOURCE, OF_NIGHT, OF_EDITION)
REFERENCE = Download("cite-data", ("cite/data.bib", "cite/data.ris", "cite/data.json", "CITATION.cff"))
OF_FINDINGS = Download("cite-findings", ("cite/findings.bib", "cite/findings.ris", "cite/findings.json"))
FOR_ARCHIVE = Download("archive", ("zenodo.json",))
CITED = (REFERENCE, OF_FINDINGS, FOR_ARCHIVE)
# Made beside the pages of the disputed numbers, which they are of.
OF_NUMBERS = Download("cite-figures", ("cite/figures.bib", "cite/figures.ris", "cite/figures.json"))
# Only where the event names an item of Wikidata.
PROPOSED = Download("wikidata", ("wikidata.txt",))
FEEDS = (
    Download("changes", ("changes.atom", "changes.json")),
    Download("corrections", ("corrections.atom", "corrections.json")),
)
# Made beside the pages of the disputed numbers, too.
FEED_OF_NUMBER = Download("number-feed", (f"figures/{FAMILY}.atom",))
FAMILIES_OF_FEEDS = (
    Download("metric-feed", (f"metrics/{FAMILY}.atom",)),
    Download("actor-feed", (f"actors/{FAMILY}.atom",)),
)
_MEDIA_TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "sqlite": "application/vnd.sqlite3",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def data_files() -> Iterator[tuple[str, str]]:
    """The path below the docs and the media type of each file that holds the data whole."""
    tables = [f"{table.name}.{form}" for table in TABLES for form in ("csv", "json")]
    for path in (*tables, *(path for one in TOGETHER for path in one.paths)):
        yield f"data/{path}", _MEDIA_TYPES[path.rpartition(".")[2]]
