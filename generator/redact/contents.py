"""What stands in a file, whatever its form: the texts in archives, pictures and databases, and those in escapes."""

import bz2
import codecs
import gzip
import html
import io
import json
import lzma
import quopri
import re
import sqlite3
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import IO, NamedTuple
from urllib.parse import unquote

from generator.redact.spellings import Spellings, folded

_ZIP, _GZIP, _BZIP, _XZ = b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ"
_PNG, _SQLITE = b"\x89PNG\r\n\x1a\n", b"SQLite format 3\0"
# Forms that hold words and are not looked into.
_CLOSED = {
    b"PAR1": "Parquet", b"%PDF": "PDF", b"\xff\xd8\xff": "JPEG", b"(\xb5/\xfd": "Zstandard", b"7z\xbc\xaf": "7z",
}  # fmt: skip
_DEEPEST = 4
MOST_SEARCHED = 512 * 1024 * 1024
_MOST_UNREADABLE = 100
_DAMAGED = (
    OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, sqlite3.Error, RuntimeError, struct.error,
    ValueError, OverflowError,
)  # fmt: skip
_ESCAPED = re.compile(
    r'\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(["\\/])|[bfnrt])'
)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_MARKED = {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
# What texts that are no UTF-8 are written in: of the West, of Central Europe, Cyrillic, Greek, Turkish.
_FORMER = ("cp1252", "cp1250", "cp1251", "koi8-r", "cp1253", "cp1254")
# How data packed with zlib begin: RFC 1950, 2.2.
_PACKED = re.compile(rb"(?=[\x08\x18\x28\x38\x48\x58\x68\x78].)", re.DOTALL)


class Contained(NamedTuple):
    """Whether a file has one of the spellings, which words are perhaps of one, and into which forms nobody looked."""

    found: bool
    perhaps: set[str]
    closed: list[str]


def held(data: bytes, spellings: Spellings) -> Contained:
    """What of some spellings a file has, in any part of it and any escape.

    Where it has one of them, nothing more is looked for.
    """
    seen = Contained(False, set(), [])
    for text in _texts_in(data, seen.closed):
        for plain in map(folded, _forms(text)):
            if spellings.within_folded(plain):
                return seen._replace(found=True)
            if _is_text(plain):
                seen.perhaps.update(spellings.perhaps(plain))
    return seen


def _is_text(text: str) -> bool:
    """Whether it is more than bytes taken for letters, among which short words stand by chance."""
    return "\0" not in text and text.count("\ufffd") <= len(text) // _MOST_UNREADABLE


def _texts_in(data: bytes, closed: list[str], depth: int = 0) -> Iterator[str]:
    """The texts of a file: its own bytes, and those of what is packed in it, archives in archives included."""
    closed.extend(form for magic, form in _CLOSED.items() if data.startswith(magic))
    yield from _readings(data)
    try:
        for part in _parts(data, closed):
            if depth == _DEEPEST:
                closed.append(f"archives within archives, more than {_DEEPEST} deep")
                break
            yield from _texts_in(part, closed, depth + 1)
    except _DAMAGED as error:
        closed.append(f"damaged or locked ({error})")


def _readings(data: bytes) -> Iterator[str]:
    """The bytes as text, in each code in which they may be written."""
    try:
        yield data.decode()
    except UnicodeDecodeError:
        yield data.decode(errors="replace")
        if b"\0" not in data:
            yield from (data.decode(code, errors="replace") for code in _FORMER)
    if data[:2] in _MARKED or b"\0" in data[:400]:
        yield from (data.decode(code, errors="replace") for code in _WIDE)


def _parts(data: bytes, closed: list[str]) -> Iterator[bytes]:
    """What is packed in a file; raises one of `_DAMAGED` where that cannot be unpacked."""
    if data.startswith(_PNG):
        yield from _chunks(data)
    elif data.startswith(_SQLITE):
        yield from _tables(data)
    elif data.startswith((_GZIP, _BZIP, _XZ)):
        with _unpacked(data) as packed:
            yield _at_most(packed)
    elif data.startswith(_ZIP) or zipfile.is_zipfile(io.BytesIO(data)):
        yield from _members(data, closed)
    elif b"=\n" in data or b"=\r\n" in data:
        # Quoted-printable, in which mails and saved pages are written: RFC 2045, 6.7.
        yield quopri.decodestring(data)


def _unpacked(data: bytes) -> io.BufferedIOBase:
    packed = io.BytesIO(data)
    if data.startswith(_GZIP):
        return gzip.open(packed)
    return bz2.open(packed) if data.startswith(_BZIP) else lzma.open(packed)


def _at_most(packed: IO[bytes] | io.BufferedIOBase) -> bytes:
    """What is packed; raises ValueError where it is too long to be looked into."""
    content = packed.read(MOST_SEARCHED + 1)
    if len(content) > MOST_SEARCHED:
        raise ValueError(f"it has more than {MOST_SEARCHED:,} bytes")
    return content


def _members(data: bytes, closed: list[str]) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield archive.comment
        for member in archive.infolist():
            yield "\n".join((member.filename, member.comment.decode(errors="replace"))).encode()
            try:
                with archive.open(member) as packed:
                    yield _at_most(packed)
            except _DAMAGED as error:
                closed.append(f"{member.filename}, which is damaged or locked ({error})")


def _chunks(data: bytes) -> Iterator[bytes]:
    """The texts of a picture, unpacked: PNG, section 11.3.3 (tEXt, zTXt, iTXt)."""
    at = len(_PNG)
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        content = data[at + 8 : at + 8 + size]
        if kind in (b"tEXt", b"iTXt"):
            yield content.replace(b"\0", b"\n")
        if kind in (b"zTXt", b"iTXt"):
            for begin in (found.start() for found in _PACKED.finditer(content)):
                if int.from_bytes(content[begin : begin + 2]) % 31 == 0:
                    with suppress(zlib.error):
                        yield zlib.decompressobj().decompress(content[begin:], MOST_SEARCHED)
        at += 12 + size


def _tables(data: bytes) -> Iterator[bytes]:
    """All rows of a database; a long value is not in one piece among its bytes."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            quoted = name.replace('"', '""')
            for row in database.execute(f'select * from "{quoted}"'):
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
    if code := next(filter(None, found.groups()[:4]), None):
        return chr(int(code, 16)) if int(code, 16) <= sys.maxunicode else found[0]
    return found[5] or str(json.loads(f'"{found[0]}"'))
