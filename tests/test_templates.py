"""Templates decide nothing and say nothing by themselves: what is shown comes from Python, words from the book."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator.language.book import book, texts
from tests.modules import nodes_of
from tests.sitebuild import ROOT

_SITE = ROOT / "generator" / "site"
# The folders below `site/` whose templates are held to this.
_FOLDERS = ("pages", "parts")
TEMPLATES = sorted(path for folder in _FOLDERS for path in (_SITE / folder).rglob("*.jinja"))
_NAMES = [path.relative_to(_SITE).as_posix() for path in TEMPLATES]
# What chooses, cuts or counts.
_DECIDING = (nodes.Slice, nodes.Compare, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod)
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
# Tags, attribute lists, the targets of links.
_MARKUP = re.compile(r"<[^>]*>|\{[^{}]*\}|\]\([^)]*\)")
# Settings of a page for the builder of the site.
_SETTINGS = {"boost", "hide", "meta_tags", "moved", "navigation", "search", "toc", "words"}
_FRONT = re.compile(r"---\n.*?\n---\n", re.DOTALL)
# What Markdown writes with a colon: a definition, the foot of a table, a note.
_NOTATION = re.compile(r"^:   |---:|^\[\^\]:")
# Punctuation between two things that a template shows.
_JOINT = re.compile(r"\s*[,;:·.…“”]\s*")
# A code, a path, a separator: no capital and no two words.
_NO_WORDS = re.compile(r"(?!.*[a-z] [a-z])[^A-Z]*")


@cache
def _parsed(path: Path) -> nodes.Template:
    """A template, parsed once for all tests, which must not change it."""
    return Environment().parse(path.read_text(encoding="utf-8"))


def _line(path: Path, node: nodes.Node) -> str:
    return f"line {node.lineno}: {path.read_text(encoding='utf-8').splitlines()[node.lineno - 1].strip()[:80]}"


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_a_template_compares_cuts_and_counts_nothing(path: Path) -> None:
    assert [_line(path, node) for node in _parsed(path).find_all(_DECIDING)] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_a_template_holds_no_number(path: Path) -> None:
    numbers = [one for one in _parsed(path).find_all(nodes.Const) if type(one.value) in {int, float}]
    assert [_line(path, node) for node in numbers] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_a_template_says_nothing_by_itself(path: Path) -> None:
    text = _CODE.sub("", _COMMENT.sub("", path.read_text(encoding="utf-8")))
    assert set(re.findall(r"\w*[^\W\d_]\w*", _MARKUP.sub("", text))) <= _SETTINGS


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_the_strings_of_a_template_are_codes(path: Path) -> None:
    strings = [one for one in _parsed(path).find_all(nodes.Const) if isinstance(one.value, str)]
    assert [one.value for one in strings if not _NO_WORDS.fullmatch(_MARKUP.sub("", one.value))] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_a_template_joins_nothing_by_itself(path: Path) -> None:
    """What stands between two words is a matter of the language too."""
    strings = [str(one.value) for one in _parsed(path).find_all(nodes.Const) if isinstance(one.value, str)]
    assert [text for text in strings if _JOINT.fullmatch(text)] == []
    text = _FRONT.sub("", _CODE.sub("", _COMMENT.sub("", path.read_text(encoding="utf-8"))))
    assert [line for line in _MARKUP.sub("", text).splitlines() if _JOINT.search(_NOTATION.sub("", line))] == []


def _said(path: Path) -> Iterator[nodes.Expr]:
    """What a template asks the book for."""
    for call in _parsed(path).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say":
            yield call.args[0]


@pytest.mark.parametrize("path", TEMPLATES, ids=_NAMES)
def test_the_book_has_what_a_template_says(path: Path) -> None:
    codes = book("en").codes
    for asked in _said(path):
        for constant in asked.find_all(nodes.Const) if not isinstance(asked, nodes.Const) else [asked]:
            if isinstance(asked, nodes.Const | nodes.CondExpr):
                assert constant.value in codes
            else:
                assert any(str(constant.value) in code for code in codes), constant.value


def _strings() -> Iterator[tuple[str, bool]]:
    """Every string of the pages' templates and modules, and whether more may follow it."""
    for path in TEMPLATES:
        parsed = _parsed(path)
        open_ended = {id(concat.nodes[0]) for concat in parsed.find_all(nodes.Concat)}
        for one in parsed.find_all(nodes.Const):
            if isinstance(one.value, str):
                yield one.value, id(one) in open_ended
    for module in (_SITE / "pages").rglob("[!_]*.py"):
        begun = {id(joined.values[0]) for joined in nodes_of(module) if isinstance(joined, ast.JoinedStr)}
        for part in nodes_of(module):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value, id(part) in begun


def test_every_message_of_the_pages_is_said() -> None:
    strings = {*_strings()}
    whole = {text for text, more in strings if not more}
    begun = tuple({text for text, more in strings if more and "-" in text})
    files = [text for name, text in texts("en").items() if name.startswith("page-")]
    codes = {code for text in files for code in re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)}
    assert len(codes) > 200
    assert sorted(code for code in codes if code not in whole and not code.startswith(begun)) == []
