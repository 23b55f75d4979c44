"""A search for what was taken out looks into whatever holds words, and says where it could not."""

import errno
import gzip
import io
import json
import os
import quopri
import re
import sqlite3
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.redact.contents import held
from generator.redact.spellings import Spellings
from tests.small_event import event

pytestmark = pytest.mark.trials


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Records that have no word of it."""
    return event(tmp_path / "sources", {})


def run(sources: Path) -> Result:
    """The search, and nothing else."""
    home = sources.parent
    places = ["--sources", str(sources), "--docs", str(home / "docs"), "--html", str(home / "site")]
    return CliRunner().invoke(main, ["redact", *places, "--words", "Ada Lund"])


def _png(text: str, packer: Any = None) -> bytes:
    packer = packer or zlib.compressobj()
    content: bytes = b"Comment\0\0" + packer.compress(text.encode()) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", len(content), b"zTXt") + content + b"0000"


def _zip(text: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", text)
    return kept.getvalue()


def _database(text: str) -> bytes:
    with sqlite3.connect(":memory:") as database:
        database.execute("create table t (a)")
        database.execute("insert into t values (?)", ("x" * 4000 + " " + text + " " + "y" * 9000,))
        database.commit()
        return database.serialize()


FORMS: Mapping[str, Any] = {
    "plain": str.encode,
    "upper": lambda text: text.upper().encode(),
    "composed": lambda text: unicodedata.normalize("NFC", text).encode(),
    "decomposed": lambda text: unicodedata.normalize("NFD", text).encode(),
    "json": lambda text: json.dumps(f"say\n{text}").encode(),
    "html": lambda text: escape(text).encode("ascii", "xmlcharrefreplace"),
    "json of html": lambda text: json.dumps(escape(text).encode("ascii", "xmlcharrefreplace").decode()).encode(),
    "percent": lambda text: quote(text).encode(),
    "tags": lambda text: text.replace(" ", "</tspan><tspan x='1'>").encode(),
    "marked": lambda text: f"{text[:2]}<b>{text[2:]}</b>".encode(),
    "soft": lambda text: f"{text[:2]}\u00ad{text[2:]}".encode(),
    "lines": lambda text: text.replace(" ", "\n    ").encode(),
    "file name": lambda text: text.replace(" ", "-").encode(),
    "possessive": lambda text: f"{text}’s".encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16 without a space": lambda text: ("是" * 400 + "。" + text + "。").encode("utf-16"),
    "utf-32": lambda text: text.encode("utf-32"),
    "utf-32 without a mark": lambda text: text.encode("utf-32-le"),
    "codes of scripts": lambda text: json.dumps(text).replace("\\u", "\\U0000").encode(),
    "codes in braces": lambda text: re.sub(r"\\u(....)", r"\\u{\1}", json.dumps(text)).encode(),
    "codes of bytes": lambda text: re.sub("[A-Z]", lambda found: rf"\x{ord(found[0]):02x}", json.dumps(text)).encode(),
    "letters that are not seen": lambda text: f"{text[:2]}\u180e\u3164\U000e0101{text[2:]}".encode(),
    "mail": lambda text: quopri.encodestring(f"{'x' * 70} {text}".encode()),
    "zip": _zip,
    "program that unpacks itself": lambda text: b"#!/bin/sh\nexit\n" + _zip(text),
    "zip in gzip": lambda text: gzip.compress(_zip(text)),
    "picture": _png,
    "picture, packed with a small window": lambda text: _png(text, zlib.compressobj(9, zlib.DEFLATED, 10)),
    "database": _database,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", ["Ada Lundström", "Adá Lundh", "Ада Лундова", "李 小龍", "عدا لوند", "O’Neill-Söder"])
def test_words_are_found_in_whatever_form_they_have(form: str, words: str) -> None:
    assert held(FORMS[form](words), Spellings([words]))[0]
    assert not held(FORMS[form](f"Un{words[1:]}"), Spellings([words]))[0]


@pytest.mark.parametrize(
    ("words", "code"),
    [("Ада Лунд", "cp1251"), ("Ада Лунд", "koi8-r"), ("Adá Lundström", "latin-1"), ("Łada Świt", "cp1250")],
)
def test_words_are_found_in_codes_of_former_times(words: str, code: str) -> None:
    assert held(f"so {words} und “so”".encode(code, "replace"), Spellings([words])).found


def _altered(data: bytes, at: int, *new: int) -> bytes:
    return data[:at] + bytes(new) + data[at + len(new) :]


def _locked(data: bytes) -> bytes:
    central = data.index(b"PK\x01\x02")
    return _altered(_altered(data, 6, 1), central + 8, 1)


_SHUT = {
    "cut.gz": gzip.compress(os.urandom(9000))[:-20],
    "locked.zip": _locked(_zip("Ada Lund")),
    "packed-in-a-way-of-its-own.zip": _altered(_zip("Ada Lund"), _zip("Ada Lund").index(b"PK\x01\x02") + 10, 9),
    "damaged.zip": _altered(_zip("Ada Lund" * 99), 55, 0, 0, 0),
    "cut.zip": _zip("Ada Lund")[:60],
    "of-a-pdf.zip": _zip("%PDF-1.7"),
    "damaged.sqlite": _database("Ada Lund")[:600],
    "deep.gz": gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"Ada Lund")))))),
}


@pytest.mark.parametrize("name", _SHUT)
def test_what_cannot_be_looked_into_to_its_end_is_told(sources: Path, name: str) -> None:
    place = sources.parent / "site" / name
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(_SHUT[name])
    done = run(sources)
    assert f"not looked into: {place}" in done.output


def test_what_may_not_be_read_is_told_and_is_no_proof(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = sources.parent / "site" / "shut"
    shut.mkdir(parents=True)
    look = os.scandir

    def refuse(path: Any = ".") -> Any:
        if path == str(shut):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(shut))
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)
    done = run(sources)
    assert f"not searched: {shut}: Permission denied" in done.output
    assert "nothing remains" not in done.output
    assert done.exit_code == 1


def test_of_a_file_that_is_too_long_nothing_is_read(sources: Path) -> None:
    long = sources.parent / "site" / "long.bin"
    long.parent.mkdir()
    with long.open("wb") as file:
        file.truncate(1 << 40)
    done = run(sources)
    assert f"not searched: {long}: " in done.output
    assert done.exit_code == 1
