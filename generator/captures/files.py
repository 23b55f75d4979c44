"""The files of captured texts: plain text in UTF-8, under the rule of characters that holds for records."""

import hashlib
from pathlib import Path

from generator.captures.encodings import decoded
from generator.captures.text import Captured
from generator.reading.files import UnreadError, content
from generator.reading.formats import OtherFormat, format_of
from generator.record.characters import described, forbidden

# An article is never so long, and neither is a report.
_HEAD = 512
MAX_CAPTURE = 8 * 1024 * 1024


def captures_by_hash(folder: Path) -> tuple[dict[str, Captured], dict[Path, str]]:
    """The texts in a folder by the SHA-256 of their files, and by its path why another file is none."""
    found: dict[str, Captured] = {}
    unread: dict[Path, str] = {}
    for path in sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")):
        try:
            captured, sha256 = read_capture(path)
        except UnreadError as error:
            unread[path] = f"{error}. {error.mend}"
        else:
            found[sha256] = captured
    return found, unread


def read_capture(path: Path) -> tuple[Captured, str]:
    """The text of a file and the SHA-256 of its bytes; raises UnreadError where it is no plain text.

    Text in another encoding than UTF-8 is read where its bytes tell the encoding clearly.
    """
    data = content(path.resolve(), MAX_CAPTURE, "captured text")
    text, encoding = _decoded(data)
    if other := format_of(text[:_HEAD].encode()):
        raise _unread(other)
    if found := forbidden(text):
        what = f"{described(found[0])} on line {text.count(chr(10), 0, found.start()) + 1}"
        raise UnreadError(what, "Delete it, and record the hash of the file as it is then.")
    return Captured(text, encoding), hashlib.sha256(data).hexdigest()


def _decoded(data: bytes) -> tuple[str, str | None]:
    """The text of a file's bytes, and their encoding where it is another than UTF-8."""
    if other := format_of(data):
        if other.encoding is None:
            raise _unread(other)
        try:
            return data.decode(other.encoding), other.encoding
        except UnicodeDecodeError:
            raise UnreadError(f"the file is {other.what}, and damaged", other.mend) from None
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        if found := decoded(data):
            return found
        what = f"not UTF-8 on line {_line(data, error.start)}, and its encoding cannot be told"
        raise UnreadError(what, "Save it as UTF-8.") from None


def _unread(other: OtherFormat) -> UnreadError:
    mend = f"{other.mend} `python -m generator capture` takes the text out of it." if other.is_taken else other.mend
    return UnreadError(f"the file is {other.what}", mend)


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1
