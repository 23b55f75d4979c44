"""The data files as readers choose them: what each holds and in which form; the Data page and its schema list them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports.columns import TABLES


@dataclass(frozen=True, slots=True)
class Download:
    """One set of data in one form or more; `paths` are counted from `data/`."""

    paths: tuple[str, ...]
    holds: str


# What stands in `paths` of a family of files for the id by which one of them is found.
FAMILY = "*"
TOGETHER = (
    Download(
        ("claims.sqlite",),
        "all tables as one SQLite database; a list becomes a table of its own, such as claims_said_by",
    ),
    Download(("datapackage.json",), "the CSV tables as a Frictionless Data Package: types, keys, check sums"),
    Download(
        ("claims.jsonld",), "claims and articles as linked data in the vocabulary of schema.org, without a verdict"
    ),
    Download(("annotations.jsonld",), "the quotations as W3C Web Annotations of the articles whose address is known"),
    Download(("vocabulary.json",), "the ids, names and choices that a record may use"),
)
FAMILIES = (
    Download((f"metrics/{FAMILY}.csv",), "the claims of one metric, by its id"),
    Download(
        (f"cite/sources/{FAMILY}.bib", f"cite/sources/{FAMILY}.ris", f"cite/sources/{FAMILY}.json"),
        "references to one source, by its id: the article, then each of its claims (BibTeX, RIS, CSL-JSON)",
    ),
)
CITED = (
    Download(
        ("cite/data.bib", "cite/data.ris", "cite/data.json", "CITATION.cff"),
        "the reference to these data (BibTeX, RIS, CSL-JSON, Citation File Format)",
    ),
    Download(
        ("cite/findings.bib", "cite/findings.ris", "cite/findings.json"),
        "references to the findings (BibTeX, RIS, CSL-JSON)",
    ),
)
FEEDS = (
    Download(("changes.atom", "changes.json"), "the latest new and changed figures, and corrections"),
    Download(("corrections.atom", "corrections.json"), "every correction of a published record"),
)
_MEDIA_TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "sqlite": "application/vnd.sqlite3",
}


def data_files() -> Iterator[tuple[str, str]]:
    """The path below the docs and the media type of each file that holds the data whole."""
    tables = [f"{table.name}.{form}" for table in TABLES for form in ("csv", "json")]
    for path in (*tables, *(path for one in TOGETHER for path in one.paths)):
        yield f"data/{path}", _MEDIA_TYPES[path.rpartition(".")[2]]
