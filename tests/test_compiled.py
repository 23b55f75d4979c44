"""What the program compiles of its own files and keeps: the same as made anew, and made anew where it is not whole."""

import sys
from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from generator.disk.compiled import Compiled
from generator.language import Book

_TEXT = "language-locale = en\none = { $n ->\n    [one] A day\n   *[other] { $n } days\n}"


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Compiled:
    """Something compiled by a module in a folder of the test's own, where Python may keep what it compiles."""
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "maker.py").write_text("# Makes it.")
    return Compiled(str(tmp_path / "maker.py"), "en")


def test_what_is_kept_is_found_again(compiled: Compiled) -> None:
    assert compiled.kept("a text") is None
    compiled.keep("a text", b"compiled\nof it")
    assert compiled.kept("a text") == b"compiled\nof it"
    assert [*compiled.path.parent.iterdir()] == [compiled.path]


def test_what_was_made_of_another_text_or_by_another_program_is_not_found(compiled: Compiled) -> None:
    compiled.keep("a text", b"compiled")
    assert compiled.kept("another text") is None
    other = Path(compiled.by).with_name("other.py")
    other.write_text("# Makes it otherwise.")
    assert compiled.kept("a text") == b"compiled"
    assert Compiled(str(other), "en").kept("a text") is None


@pytest.mark.parametrize("harm", ["cut", "changed", "emptied", "a folder"])
def test_what_is_not_whole_is_not_found(compiled: Compiled, harm: str) -> None:
    compiled.keep("a text", b"compiled")
    path, whole = compiled.path, compiled.path.read_bytes()
    path.unlink()
    if harm == "a folder":
        path.mkdir()
    else:
        path.write_bytes({"cut": whole[:-1], "changed": whole[:-1] + b"?", "emptied": b""}[harm])
    assert compiled.kept("a text") is None
    compiled.keep("a text", b"compiled")
    assert (compiled.kept("a text") == b"compiled") is (harm != "a folder")


def test_nothing_is_kept_where_python_keeps_nothing(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled.keep("a text", b"compiled")
    assert not compiled.path.parent.exists()


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_fails(compiled: Compiled) -> None:
    compiled.path.parent.write_text("a file where the folder would be")
    compiled.keep("a text", b"compiled")
    assert compiled.kept("a text") is None


def test_a_book_that_was_kept_says_what_one_read_anew_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    first = Book("en", [_TEXT], is_kept=True)
    monkeypatch.setattr(FluentParser, "parse", None)
    again = Book("en", [_TEXT], is_kept=True)
    assert [(one.say("one", n=1), one.say("one", n=3)) for one in (first, again)] == [("A day", "3 days")] * 2
