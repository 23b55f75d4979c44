"""What stands in a file, whatever its form: the texts in archives, pictures and databases, and those in escapes."""

import gzip
import html
import io
import json
import re
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from urllib.parse import unquote

from generator.redact.spellings import Spellings, folded

_ZIP, _GZIP, _PNG, _SQLITE = b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG\r\n\x1a\n", b"SQLite format 3\0"
# Forms that hold words and are not looked into.
_CLOSED = {
    b"PAR1": "Parquet", b"%PDF": "PDF", b"\xff\xd8\xff": "JPEG", b"BZh": "bzip2", b"\xfd7zXZ": "xz",
    b"(\xb5/\xfd": "Zstandard", b"7z\xbc\xaf": "7z",
}  # fmt: skip
_DEEPEST = 4
_MOST = 512 * 1024 * 1024
_MOST_UNREADABLE = 100
_ESCAPED = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/])|[bfnrt])')
_TAG = re.compile(r"<[^<>]{0,2000}>")


def closed_form(data: bytes) -> str | None:
    """The name of the form of a file that is not looked into; None for others."""
    return next((name for magic, name in _CLOSED.items() if data.startswith(magic)), None)


def held(data: bytes, spellings: Spellings) -> tuple[bool, set[str]]:
    """Whether a file has one of the spellings, and which words are perhaps of one, in any part of it and any escape.

    Where it has one of them, nothing more is looked for.
    """
    perhaps: set[str] = set()
    for text in texts_in(data):
        for plain in map(folded, _forms(text)):
            if spellings.within_folded(plain):
                return True, perhaps
            if _is_text(plain):
                perhaps |= spellings.perhaps(plain)
    return False, perhaps


def _is_text(text: str) -> bool:
    """Whether it is more than bytes taken for letters, among which short words stand by chance."""
    return "\0" not in text and text.count("\ufffd") <= len(text) // _MOST_UNREADABLE


def texts_in(data: bytes, depth: int = 0) -> Iterator[str]:
    """The texts of a file: its own bytes, and those of what is packed in it, archives in archives included."""
    yield data.decode(errors="replace")
    if b"\0" in data[:400]:
        for order in ("utf-16-le", "utf-16-be"):
            yield data.decode(order, errors="replace")
    if depth < _DEEPEST:
        for part in _parts(data):
            yield from texts_in(part, depth + 1)


def _parts(data: bytes) -> Iterator[bytes]:
    with suppress(OSError, EOFError, zlib.error, zipfile.BadZipFile, sqlite3.Error, RuntimeError, struct.error):
        if data.startswith(_ZIP):
            yield from _members(data)
        elif data.startswith(_GZIP):
            with gzip.open(io.BytesIO(data)) as packed:
                yield packed.read(_MOST)
        elif data.startswith(_PNG):
            yield from _chunks(data)
        elif data.startswith(_SQLITE):
            yield from _tables(data)


def _members(data: bytes) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield archive.comment
        for member in archive.infolist():
            yield "\n".join((member.filename, member.comment.decode(errors="replace"))).encode()
            if member.file_size <= _MOST:
                yield archive.read(member)


def _chunks(data: bytes) -> Iterator[bytes]:
    """The texts of a picture, unpacked: PNG, section 11.3.3 (tEXt, zTXt, iTXt)."""
    at = len(_PNG)
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        content = data[at + 8 : at + 8 + size]
        if kind in (b"tEXt", b"iTXt"):
            yield content.replace(b"\0", b"\n")
        if kind in (b"zTXt", b"iTXt"):
            for begin in (found.start() for found in re.finditer(b"x[\x01\x5e\x9c\xda]", content)):
                with suppress(zlib.error):
                    yield zlib.decompressobj().decompress(content[begin:], _MOST)
        at += 12 + size


def _tables(data: bytes) -> Iterator[bytes]:
    """All rows of a database; a long value is not in one piece among its bytes."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            with suppress(sqlite3.Error):
                for row in database.execute(f'select * from "{name}"'):
                    yield "\n".join(str(value) for value in row if isinstance(value, str)).encode()


def _forms(text: str) -> Iterator[str]:
    """A text as it stands, without its escapes, and without its tags."""
    yield text
    plain = text
    for _ in range(3):
        loose = unquote(html.unescape(_ESCAPED.sub(_unescaped, plain)))
        if loose == plain:
            break
        yield loose
        plain = loose
    if "<" in plain:
        yield _TAG.sub("", plain)
        yield _TAG.sub(" ", plain)


def _unescaped(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return found[2] or str(json.loads(f'"{found[0]}"'))
