"""The site of the fictional event in an artificial language, and what on it was not taken from the book."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from pytest import TempPathFactory

from generator.build import compile_site, write
from generator.checked import hand_written
from generator.reading.nodes import plain, read_yaml
from tests.artificial import artificial
from tests.sitebuild import EVENT, REPOSITORY, ROOT, Site, hand_written_copy, made_once, run_python

# Words in plain letters that stand together; the artificial language has none.
_WORDS = re.compile(r"[A-Za-z]{2,}(?:[ ’'-][A-Za-z]+)*")
# What is read to a reader though it stands in no text.
_READ_ATTRIBUTES = ("title", "aria-label", "alt", "placeholder", "data-label")
# Names, not words: of forms of files, and of those who keep them.
_NAMES = frozenset(
    "CSV JSON CSL-JSON RIS BibTeX CSL SQLite DOI EDTF ISO URL ID HTML SVG Atom RSS GitHub Markdown YAML CC BY".split()
)
# A file by its name.
_FILE = re.compile(r"[\w*/-]+\.(?:csv|json|jsonld|sqlite|xlsx|atom|bib|ris|cff)\b|CITATION\.cff|datapackage\.json")
# A reference that a program reads (COinS).
_MACHINES = "Z3988"
# Documents are written anew in another language, not said by the program.
DOCUMENTS = {name.replace(".md", "/index.html") for name in hand_written(ROOT / "docs") if name.endswith(".md")}
_BUILD = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

config = load_config("mkdocs.yml", docs_dir=sys.argv[1], site_dir=sys.argv[2], hooks=[])
# The words that Markdown's extensions say are settings, as is the language of the theme.
config.mdx_configs["toc"]["permalink_title"] = "¶"
config.mdx_configs["footnotes"] = {"BACKLINK_TITLE": "¶", "BACKLINK_TEXT": "¶"}
config.plugins.on_startup(command="build", dirty=False)
build(config)
"""


def artificial_site(temporary: TempPathFactory) -> Site:
    """The site of the fictional event in the artificial language, built once for all tests."""
    folder = made_once("site-artificial", temporary, _build)
    return Site(EVENT, folder / "docs", folder / "site")


def _build(folder: Path) -> None:
    docs, html = hand_written_copy(folder / "docs"), folder / "site"
    files, problems = compile_site(EVENT, docs, REPOSITORY, language=artificial())
    assert not problems
    write(docs, files)
    built = run_python(["-c", _BUILD, str(docs), str(html)], {"REPO_URL": REPOSITORY})
    assert built.returncode == 0, built.stdout + built.stderr


def article(html: str | bytes) -> Tag | None:
    """The part of a page that is this site's."""
    found = BeautifulSoup(html, "html.parser").find("article")
    return found if isinstance(found, Tag) else None


def unsaid(texts: Iterable[str]) -> set[str]:
    """The words in plain letters that stand together in no record."""
    found = {words for text in texts for words in _WORDS.findall(_FILE.sub("", text))}
    return {words for words in found if not _is_recorded(words) and not set(words.split()) <= _NAMES}


def _is_recorded(words: str) -> bool:
    """Whether words stand in a record, or a number of one before a unit of one or before what is counted."""
    told = words.casefold()
    return told in _recorded() or any(
        told.endswith(f" {unit}") and told.removesuffix(f" {unit}") in _recorded() for unit in _units()
    )


@cache
def _recorded() -> str:
    """The text of all records, on one line and without capitals."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(EVENT.rglob("*.yml")))
    return " ".join(" ".join(text.split()) for text in texts).casefold()


@cache
def _units() -> frozenset[str]:
    tree, _ = read_yaml("metrics.yml", (EVENT / "metrics.yml").read_bytes())
    assert tree
    metrics: Any = plain(tree)
    counted = {what.casefold() for one in metrics.values() for what in (one["name"], one.get("counted", one["name"]))}
    return frozenset(unit for one in metrics.values() for unit in (one["unit"], *one.get("units", ()))) | counted


def said(article: Tag) -> Iterator[str]:
    """What a reader of the page reads or hears; code and addresses aside."""
    for node in article.descendants:
        if type(node) is NavigableString:
            if not node.find_parent(["script", "style", "pre", "code"]):
                yield re.sub(r"https?://\S+", "", node)
        elif isinstance(node, Tag) and _MACHINES not in node.get_attribute_list("class"):
            yield from (str(node[name]) for name in _READ_ATTRIBUTES if node.get(name))
