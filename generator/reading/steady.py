"""Records that are read while somebody changes them are read again: never half of one state and half of the next."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

_ATTEMPTS = 5
_T = TypeVar("_T")
# The file, its size, and when it was last written and last renamed, by path.
_Stamp = dict[str, tuple[int, int, int, int]]


class UnsteadyError(Exception):
    """A folder changed each time that it was read."""


def steady(folder: Path, reading: Callable[[], _T]) -> _T:
    """What `reading` returned while nothing below `folder` changed; raises UnsteadyError where something always did."""
    for _ in range(_ATTEMPTS):
        before = _stamp(folder)
        read = reading()
        if _stamp(folder) == before:
            return read
    raise UnsteadyError(f"{folder} changed each time that it was read")


def _stamp(folder: Path) -> _Stamp:
    found: _Stamp = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118, it is met for each of some ten thousand files
            try:
                state = os.lstat(path)
            except OSError:
                continue
            found[path] = state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns
    return found
