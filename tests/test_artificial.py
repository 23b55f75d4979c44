"""Whatever the site says by itself comes from the book: the fictional event in an artificial language."""

import csv
import io
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from generator.build import compile_site, write
from generator.reading.nodes import plain, read_yaml
from tests.artificial import artificial
from tests.sitebuild import EVENT, ROOT, hand_written_copy

# Words in plain letters that stand together; the artificial language has none.
_WORDS = re.compile(r"[A-Za-z]{2,}(?:[ ’'-][A-Za-z]+)*")
# What is read to a reader though it stands in no text.
_READ_ATTRIBUTES = ("title", "aria-label", "alt", "placeholder", "data-label")
# Names, not words: of forms of files, and of those who keep them.
_NAMES = frozenset(
    "CSV JSON CSL-JSON RIS BibTeX CSL SQLite DOI EDTF ISO URL ID HTML SVG Atom RSS GitHub Markdown YAML CC BY".split()
)
# A file by its name.
_FILE = re.compile(r"[\w*/-]+\.(?:csv|json|jsonld|sqlite|atom|bib|ris|cff)\b|CITATION\.cff|datapackage\.json")
# A reference that a program reads (COinS).
_MACHINES = "Z3988"
# Documents are written anew in another language, not said by the program.
_DOCUMENTS = {"contribute/index.html", "first-record/index.html"}
_BUILD = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

config = load_config("mkdocs.yml", docs_dir=sys.argv[1], site_dir=sys.argv[2], hooks=[])
# The two words that Markdown's extensions say are settings, as is the language of the theme.
config.mdx_configs["toc"]["permalink_title"] = config.mdx_configs["footnotes"]["BACKLINK_TITLE"] = "¶"
config.plugins.on_startup(command="build", dirty=False)
build(config)
"""


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = hand_written_copy(tmp_path_factory.mktemp("artificial") / "docs")
    files, problems = compile_site(EVENT, folder, "https://github.com/some-owner/some-record", language=artificial())
    assert not problems
    write(folder, files)
    return folder


@pytest.fixture(scope="module")
def pages(docs: Path) -> Mapping[str, Tag]:
    """The part of each page that is this site's, by the path of the page."""
    html = docs.parent / "site"
    subprocess.run([sys.executable, "-c", _BUILD, str(docs), str(html)], cwd=ROOT, check=True, capture_output=True)
    found = {}
    for path in sorted(html.rglob("*.html")):
        article = BeautifulSoup(path.read_bytes(), "html.parser").find("article")
        if isinstance(article, Tag):
            found[path.relative_to(html).as_posix()] = article
    return found


@pytest.fixture(scope="module")
def recorded() -> str:
    """The text of all records, on one line and without capitals."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(EVENT.rglob("*.yml")))
    return " ".join(" ".join(text.split()) for text in texts).casefold()


def test_no_page_says_a_word_that_is_not_in_the_book(pages: Mapping[str, Tag], recorded: str) -> None:
    left = {
        path: sorted(words)
        for path, article in pages.items()
        if path not in _DOCUMENTS and (words := _unsaid(_said(article), recorded))
    }
    assert left == {}


def test_the_artificial_language_is_seen(pages: Mapping[str, Tag]) -> None:
    assert all("\u200f" in article.get_text() for path, article in pages.items() if path not in _DOCUMENTS)


def test_no_table_says_a_word_that_is_not_in_the_book(docs: Path, recorded: str) -> None:
    """In the columns that hold words; the others hold ids, codes and what was recorded."""
    left: set[str] = set()
    for path in sorted((docs / "data").glob("*.csv")):
        for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))):
            for column, text in row.items():
                if column.endswith(("_in_words", "sentence")):
                    left |= _unsaid([text], recorded)
    assert left == set()


def _unsaid(texts: Iterable[str], recorded: str) -> set[str]:
    """The words in plain letters that stand together in no record."""
    found = {words for text in texts for words in _WORDS.findall(_FILE.sub("", text))}
    return {words for words in found if not _is_recorded(words, recorded) and not set(words.split()) <= _NAMES}


def _is_recorded(words: str, recorded: str) -> bool:
    """Whether words stand in a record, or a number of one before a unit of one."""
    told = words.casefold()
    return told in recorded or any(
        told.endswith(f" {unit}") and told.removesuffix(f" {unit}") in recorded for unit in _units()
    )


@cache
def _units() -> frozenset[str]:
    tree, _ = read_yaml("metrics.yml", (EVENT / "metrics.yml").read_bytes())
    assert tree
    metrics: Any = plain(tree)
    return frozenset(unit for metric in metrics.values() for unit in (metric["unit"], *metric.get("units", ())))


def _said(article: Tag) -> Iterator[str]:
    """What a reader of the page reads or hears; code and addresses aside."""
    for node in article.descendants:
        if type(node) is NavigableString:
            if not node.find_parent(["script", "style", "pre", "code"]):
                yield re.sub(r"https?://\S+", "", node)
        elif isinstance(node, Tag) and _MACHINES not in node.get_attribute_list("class"):
            yield from (str(node[name]) for name in _READ_ATTRIBUTES if node.get(name))
