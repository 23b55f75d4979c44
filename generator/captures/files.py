"""The files of captured texts: plain text in UTF-8, under the rule of characters that holds for records."""

import hashlib
from pathlib import Path

from generator.captures.text import Captured
from generator.reading.files import UnreadError, content
from generator.reading.formats import format_of
from generator.record.characters import described, forbidden

# An article is never so long, and neither is a report.
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
    """The text of a file and the SHA-256 of its bytes; raises UnreadError where it is no plain text in UTF-8."""
    data = content(path.resolve(), MAX_CAPTURE, "captured text")
    if other := format_of(data):
        raise UnreadError(f"the file is {other.what}", other.mend)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadError(f"not UTF-8 on line {_line(data, error.start)}", "Save it as UTF-8.") from None
    if found := forbidden(text):
        what = f"{described(found[0])} on line {text.count(chr(10), 0, found.start()) + 1}"
        raise UnreadError(what, "Delete it, and record the hash of the file as it is then.")
    return Captured(text), hashlib.sha256(data).hexdigest()


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1
