"""Whatever the site says by itself comes from the book: the fictional event in an artificial language."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from bs4 import Tag

from tests.artificial_site import DOCUMENTS, article, artificial_site, said, unsaid


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return artificial_site(tmp_path_factory).docs


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Tag]:
    """The part of each page that is this site's, by the path of the page."""
    html = artificial_site(tmp_path_factory).html
    articles = {path.relative_to(html).as_posix(): article(path.read_bytes()) for path in sorted(html.rglob("*.html"))}
    return {path: found for path, found in articles.items() if found}


def test_no_page_says_a_word_that_is_not_in_the_book(pages: Mapping[str, Tag]) -> None:
    left = {
        path: sorted(words) for path, found in pages.items() if path not in DOCUMENTS and (words := unsaid(said(found)))
    }
    assert left == {}


def test_the_artificial_language_is_seen(pages: Mapping[str, Tag]) -> None:
    assert all("\u200f" in found.get_text() for path, found in pages.items() if path not in DOCUMENTS)


def test_no_table_says_a_word_that_is_not_in_the_book(docs: Path) -> None:
    """In the columns that hold words; the others hold ids, codes and what was recorded."""
    left: set[str] = set()
    for path in sorted((docs / "data").glob("*.csv")):
        for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))):
            for column, text in row.items():
                if column.endswith(("_in_words", "sentence")):
                    left |= unsaid([text])
    assert left == set()
