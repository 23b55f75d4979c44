"""What is made of the records of an event, made once a process for all tests, which must not change it."""

from collections.abc import Mapping
from functools import cache

import pytest

from generator.build import Content, compile_site
from generator.exports.rows import rows
from generator.exports.values import Row
from generator.ledger.ledger import Ledger, ledger
from generator.reading.load import Corpus, load
from generator.rules import findings
from generator.rules.finding import Finding
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from generator.site.site import Site, site
from tests.sitebuild import ROOT

# The folders of the records, below that of the project.
EVENT, FLOOD, COMMITTED = "tests/event", "tests/flood", "sources"
# What a test tells of the first event lies with its records: whoever puts another event into their place skips it.
OF_FIRST_EVENT = pytest.mark.skipif(
    not (ROOT / COMMITTED / "articles" / "untitled-164-four-year-old.yml").is_file(),
    reason="the records are of another event",
)


@cache
def corpus_of(folder: str) -> Corpus:
    """The records in a folder, none of which may have a problem that keeps them from being read."""
    corpus, problems = load(ROOT / folder)
    assert corpus, problems
    return corpus


@cache
def book_of(folder: str) -> Ledger:
    """Their ledger."""
    return ledger(corpus_of(folder))


@cache
def findings_of(folder: str) -> tuple[Finding, ...]:
    """What the rules find in it."""
    return findings(book_of(folder))


@cache
def rows_of(folder: str) -> Mapping[str, list[Row]]:
    """The rows of its tables."""
    return rows(book_of(folder), findings_of(folder))


@cache
def ladders_of(folder: str) -> Ladders:
    """Its ladders, apart from any page."""
    return Ladders(Views(book_of(folder), findings_of(folder), lambda _: None))


@cache
def site_of(folder: str) -> Site:
    """Its pages before anything is written."""
    return site(book_of(folder), findings_of(folder), lambda _: None, tables=lambda: rows_of(folder))


@cache
def files_of(folder: str) -> Mapping[str, Content]:
    """Every file of its site by its path, compiled without an address and without pages by hand."""
    files, problems = compile_site(ROOT / folder, ROOT / "no-docs", None, language="en")
    assert files, problems
    return files
