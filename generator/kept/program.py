"""With what a build makes its pages: the files of this program, Python, and the packages that are installed."""

import os
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from generator.kept.inputs import File, Stamps, UnkeptError, digests, stamps

_PROGRAM = Path(__file__).parents[1]
# Another package may bring rules; what stands in its files is not looked at here.
_RULES = b"[generator.rules]"


def made_with(now: Stamps) -> str:
    """The digest of all with which this run makes pages; `now` are the stamps of the program.

    Raises UnkeptError where a file of the program changed since the run began, which may have loaded it before or after
    that; and where another package brings rules.
    """
    if now != _STARTED:
        raise UnkeptError("the program changed")
    return _made_with()


def program_stamps() -> Stamps:
    """What tells that no file of the program changed."""
    return stamps(_own())


@cache
def _made_with() -> str:
    versions = [sys.version, sys.platform, _machine(), sqlite3.sqlite_version, zlib.ZLIB_RUNTIME_VERSION]
    own = sorted(digests(_own()).items())
    return sha256(repr([versions, own, sorted(_packages())]).encode()).hexdigest()


def _machine() -> str:
    return os.uname().machine if hasattr(os, "uname") else ""


def _own() -> Iterator[File]:
    """The files of the program but those that Python keeps of it."""
    for above, below, names in os.walk(_PROGRAM):
        below[:] = sorted({*below} - {"__pycache__"})
        for name in sorted(names):
            path = Path(above, name)
            yield path.relative_to(_PROGRAM).as_posix(), path


def _packages() -> Iterator[tuple[str, str]]:
    """The installed packages by name and version, each with the digest of the list of its files."""
    for folder in map(Path, sys.path):
        for one in folder.glob("*.dist-info") if folder.is_dir() else ():
            if _RULES in _text(one / "entry_points.txt"):
                raise UnkeptError(one.name)
            yield one.name, sha256(_text(one / "RECORD")).hexdigest()


def _text(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


# As the program is when it begins, before most of its modules are loaded.
_STARTED = program_stamps()
