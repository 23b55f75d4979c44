"""Records that are read while somebody changes them are read again: never half of one state and half of the next."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from generator.reading.files import Sort, below
from generator.reading.problems import Location, Problem

_ATTEMPTS = 5
_T = TypeVar("_T")
# The file, its size, and when it was last written and last renamed, by path.
_Stamp = dict[str, tuple[int, int, int, int]]


def steady(folder: Path, reading: Callable[[], _T]) -> _T | Problem:
    """What `reading` returned while nothing below `folder` changed; a problem where something changed each time."""
    for _ in range(_ATTEMPTS):
        before = _stamp(folder)
        read = reading()
        if _stamp(folder) == before:
            return read
    return Problem(Location(folder.as_posix()), "records changed each time that they were read", "Run it again.")


def _stamp(folder: Path) -> _Stamp:
    found: _Stamp = {}
    for each in below(folder):
        try:
            state = os.lstat(each.path)
        except OSError:
            continue
        if each.sort is not Sort.FOLDER:
            found[str(each.path)] = state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns
    return found
