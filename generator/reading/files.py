"""What lies in the folder of records, and what stands in a file: every file is read, or it is said why not.

Nothing is waited for (a pipe), followed (a link) or read beyond what a record may have, whatever it grows to.
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from generator.record.limits import MAX_BYTES, MAX_FILES, MAX_FOLDERS

_OPENED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# A link could lead out of the repository, and a problem in what it leads to would print what stands there.
_LINK = ("the file is a link to another", "Put the record itself here.")
_FOLDER = ("a folder has the name of a file", "Rename it, or put the record itself in its place.")
_SPECIAL = ("this is no file, but a pipe, a socket or a device", "Put the record itself here.")
_CLOSED = "Give whoever runs this the right to read it."


class Sort(Enum):
    """What something in a folder is; a link is never followed."""

    FILE = auto()
    FOLDER = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Lying:
    """Something in a folder, by its path; `fault` and `mend` where it cannot be gone into."""

    path: Path
    sort: Sort
    fault: str = ""
    mend: str = ""


class UnreadError(Exception):
    """A file is not read; the message says why, and `mend` what to do."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.mend = mend


def below(folder: Path) -> list[Lying]:
    """All that lies below a folder, by path; what is beyond the number of files and folders is left out and told."""
    found: list[Lying] = []
    for each in _walk(folder):
        found.append(each)
        if len(found) > MAX_FILES:
            what = f"more than {MAX_FILES:,} files lie in this folder"
            found[-1] = Lying(folder, Sort.FOLDER, what, "Divide the records among several sites.")
            break
    return sorted(found, key=lambda each: each.path)


def _walk(folder: Path) -> Iterator[Lying]:
    """Folder by folder, so that no depth of folders exhausts the stack."""
    folders = [folder]
    while folders:
        here = folders.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as error:
            yield Lying(here, Sort.FOLDER, f"the folder cannot be read: {_reason(error)}", _CLOSED)
            continue
        for entry in entries:
            path = here / entry.name
            if not entry.is_dir(follow_symlinks=False):
                yield Lying(path, Sort.FILE if entry.is_file(follow_symlinks=False) else Sort.OTHER)
            elif len(path.relative_to(folder).parts) > MAX_FOLDERS:
                yield Lying(path, Sort.FOLDER, f"folders are nested more than {MAX_FOLDERS} deep", "Move it up.")
            else:
                yield Lying(path, Sort.FOLDER)
                if entry.name != ".git":
                    folders.append(path)


def content(path: Path, most: int = MAX_BYTES, what: str = "record") -> bytes:
    """The bytes of a file of records; raises UnreadError, and of a file that is too long reads no more than that."""
    try:
        _refuse_all_but_files(os.lstat(path))
        with os.fdopen(os.open(path, _OPENED), "rb") as file:
            state = os.fstat(file.fileno())
            _refuse_all_but_files(state)
            data = b"" if state.st_size > most else file.read(most + 1)
    except OSError as error:
        raise UnreadError(f"the file cannot be read: {_reason(error)}", _CLOSED) from error
    if (size := max(state.st_size, len(data))) > most:
        raise UnreadError(f"the file has {size:,} bytes", f"A {what} has at most {most:,}.")
    return data


def _refuse_all_but_files(state: os.stat_result) -> None:
    if stat.S_ISLNK(state.st_mode):
        raise UnreadError(*_LINK)
    if stat.S_ISDIR(state.st_mode):
        raise UnreadError(*_FOLDER)
    if not stat.S_ISREG(state.st_mode):
        raise UnreadError(*_SPECIAL)


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
