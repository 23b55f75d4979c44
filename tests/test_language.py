"""The book of messages: what the site says stands there, all of it is used, and nothing is said elsewhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from generator.language import Book, book, say, speaking
from generator.language.book import texts
from tests.artificial import artificial, spoken
from tests.modules import nodes_of

ROOT = Path(__file__).resolve().parents[1] / "generator"
# The stages that speak to readers. Those before them, and the commands, speak to contributors and programmers.
SPEAKING = ("language", "rules", "cite", "exports", "site", "compare")
# Two words or more: a sentence or a part of one, and no code.
_WORDS = re.compile(r"\b[A-Za-z]{2,},? [a-z]{2,}\b")
# A place in a text of a script, what only looks like a text, or the names of two styles.
_EXPRESSION = re.compile(r"\$\{[^}]*\}|<[^>]*>|;\s.*|\b[a-z]+-[a-z-]*", re.S)
# For the browser, for programmers, and of texts that are read.
_SCRIPTED = {"use strict", "no message ${code}", "at least"}
_SCRIPT_TEXT = re.compile(r"""(?<![\w\\])(?:"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`)""")
# Scripts that have words of texts that are read, and say none.
_READING_SCRIPTS = {f"site/theme/js/desk/{name}.js" for name in ("names", "phrases")}
# Words that a reader of the site never sees, by their modules: of errors, of pull requests, of formats, of texts that
# are read, of ids that once were.
_UNSEEN = {
    "compare/history.py",
    "compare/touched.py",
    "exports/sqlite.py",
    "exports/sqlite_views.py",
    "rules/dates.py",
    "rules/former_ids.py",
    "rules/weekday/rule.py",
    "site/policy.py",
    "site/proof.py",
    "site/theme/scripts.py",
}
# Calls whose texts are for programmers, or for no reader at all.
_NOT_SAID = {"compile", "NewType", "TypeVar"}


def _modules() -> list[Path]:
    return sorted(path for stage in SPEAKING for path in (ROOT / stage).rglob("*.py") if "test_" not in path.name)


def test_no_module_says_english_words() -> None:
    said = {path.relative_to(ROOT).as_posix(): found for path in _modules() if (found := [*_said(path)])}
    assert said.keys() == _UNSEEN, said


def _said(path: Path) -> Iterator[str]:
    """The texts of a module that could be read on a page: docstrings, errors and patterns are none."""
    silent = {id(node) for part in nodes_of(path) if _is_silent(part) for node in ast.walk(part)}
    for node in nodes_of(path):
        if isinstance(node, ast.Constant) and id(node) not in silent and _WORDS.search(str(node.value)):
            yield str(node.value)


def _is_silent(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
            return True
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in _NOT_SAID or name.endswith("Error")
    return False


def test_no_script_says_english_words() -> None:
    said = {}
    for path in sorted((ROOT / "site").rglob("*.js")):
        if path.relative_to(ROOT).as_posix() in _READING_SCRIPTS:
            continue
        text = re.sub(r"//[^\n]*|/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
        found = {"".join(match.groups("")) for match in _SCRIPT_TEXT.finditer(text)} - _SCRIPTED
        if words := [one for one in found if _WORDS.search(_EXPRESSION.sub("", one))]:
            said[path.name] = words
    assert said == {}


@cache
def _program() -> str:
    """Everything that may ask for a message."""
    kinds = (".py", ".jinja", ".js", ".html", ".yml")
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(ROOT.rglob("*")) if path.suffix in kinds)


def test_every_message_is_used() -> None:
    begun = set(re.findall(r"""["'`]([a-z][a-z-]+)(?:\{|\$\{|["'`] *(?:~|\+))""", _program()))
    told = {code for text in texts("en").values() for code in re.findall(r"\{ ([a-z][a-z-]+) \}", text)}
    named = set(re.findall(r"[a-z][\w-]*", _program()))
    assert {code for code in book("en").codes - told - named if not code.startswith(tuple(begun))} == set()


@pytest.mark.parametrize("name", sorted(texts("en")))
def test_a_file_of_messages_is_fluent(name: str) -> None:
    assert not [entry for entry in FluentParser().parse(texts("en")[name]).body if isinstance(entry, fluent.Junk)]


def test_a_message_without_its_value_is_an_error() -> None:
    with pytest.raises(ValueError, match="feed-correction"):
        say("feed-correction")


def test_a_value_may_be_long() -> None:
    assert say("compare-quote", quote="a" * 10_000) == f"“{'a' * 10_000}”"


def test_what_was_said_before_changes_nothing_of_what_is_said() -> None:
    message = "language-locale = en\nthings = { $n ->\n    [one] one { $what }\n   *[other] { $n } { $what }s\n}"
    one = Book("en", [message])
    values: list[tuple[str | int, str]] = [(1, "a"), (2, "a"), ("1", "a"), (1, "b"), (2, "a"), (1, "a")]
    said = [one.say("things", n=n, what=what) for n, what in values]
    assert said == [Book("en", [message]).say("things", n=n, what=what) for n, what in values]
    assert said == ["one a", "2 as", "1 as", "one b", "2 as", "one a"]


def test_a_code_without_a_message_is_an_error() -> None:
    with pytest.raises(KeyError, match='no message "no-such-code" in the book "en": generator/language/en/'):
        say("no-such-code")


def test_two_messages_of_one_code_are_an_error() -> None:
    with pytest.raises(ValueError, match="one"):
        Book("en", ["language-locale = en\none = a", "one = b"])


def test_what_is_no_fluent_is_an_error() -> None:
    with pytest.raises(ValueError, match="not Fluent"):
        Book("en", ["language-locale = en\none = { $a"])


def test_another_book_is_spoken_within_its_context_only() -> None:
    english = say("compare-left-out")
    with speaking(artificial()):
        assert say("compare-left-out") == spoken(english) != english
    assert say("compare-left-out") == english


def test_every_language_has_every_message() -> None:
    languages = [folder.name for folder in (ROOT / "language").iterdir() if folder.is_dir() and folder.name[0] != "_"]
    assert {name: book("en").codes ^ book(name).codes for name in languages} == {key: set() for key in languages}


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("foreign-backed “terrorists,”", "“foreign-backed ‘terrorists,’”"),
        ('bandits and "terrorists"', "“bandits and ‘terrorists’”"),
        ("bandits and &quot;terrorists&quot;", "“bandits and ‘terrorists’”"),
        ("«террористы» и бандиты", "“‹террористы› и бандиты”"),
        ("„Banditen“ und andere", "“‚Banditen‘ und andere”"),
        ("「暴徒」", "“『暴徒』”"),
        ('a beam of 5" broke', '“a beam of 5" broke”'),
        ('<span lang="de">ja</span>', '“<span lang="de">ja</span>”'),
    ],
)
def test_marks_within_a_quotation_are_single_in_every_language(words: str, quoted: str) -> None:
    assert say("joint-quote", words=words) == quoted
    assert say("joint-quote", words=quoted[1:-1]) == quoted


def test_what_stands_between_marks_in_one_variant_of_a_message_is_quoted_there() -> None:
    one = Book(
        "en",
        ["language-locale = en", "called = { $n ->\n    [one] “{ $label }”\n   *[other] { $n } of “{ $label }”\n }"],
    )
    assert one.say("called", n=2, label="the “wise”") == "2 of “the ‘wise’”"
