"""What keeps a child from ending: a signal, or a disk that refuses, at one of the calls that reach the disk."""

import errno
import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

# The events of Python's own audit of calls, https://docs.python.org/3/library/audit_events.html.
CALLS = frozenset({
    "open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir",
    "os.symlink", "os.truncate", "os.utime",
})  # fmt: skip
FAULTS = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO, errno.EMFILE)
# The kinds of calls that are refused, and the events by which they are known.
KINDS = {
    "open": ("open",),
    "write": ("write",),
    "link": ("os.link", "os.symlink"),
    "mkdir": ("os.mkdir",),
    "rename": ("os.rename",),
    "scandir": ("os.scandir", "os.listdir"),
    "remove": ("os.remove", "os.rmdir"),
}
Hook = Callable[[str, tuple[Any, ...]], None]


def reaches(folder: Path, event: str, given: tuple[Any, ...]) -> bool:
    """Whether a call reaches what lies in a folder, or the folder itself."""
    if event not in CALLS:
        return False
    paths = [os.fsdecode(one) for one in given if isinstance(one, str | bytes | os.PathLike)]
    return any(path.startswith(str(folder)) for path in paths)


def counted(deed: Callable[[], object], folder: Path) -> Callable[[], object]:
    """A deed that says at its end how many calls reached a folder."""
    number = 0

    def count(event: str, given: tuple[Any, ...]) -> None:
        nonlocal number
        number += reaches(folder, event, given)

    def both() -> None:
        sys.addaudithook(count)
        try:
            deed()
        finally:
            sys.stdout.write(f"\ncalls {number}\n")

    return both


def calls_said(said: str) -> int:
    """The number that a counted deed said."""
    return int(said.rpartition("\ncalls ")[2])


def killed_at(number: int, folder: Path) -> Callable[[], None]:
    """What kills a child, without a chance to tidy up, before one of the calls that reach a folder."""
    left = number

    def count(event: str, given: tuple[Any, ...]) -> None:
        nonlocal left
        if reaches(folder, event, given):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return lambda: sys.addaudithook(count)


def refused(kind: str, code: int, number: int, folder: Path, *, once: bool) -> Callable[[], None]:
    """What lets calls of one kind that reach a folder fail: one of them, or that one and all that follow."""
    left = number

    def is_refused() -> bool:
        nonlocal left
        left -= 1
        return left == 0 if once else left <= 0

    def refuse(event: str, given: tuple[Any, ...]) -> None:
        if event in KINDS[kind] and reaches(folder, event, given) and is_refused():
            raise OSError(code, os.strerror(code), str(given[0]))

    def refuse_writes() -> None:
        opened = io.open

        def half(file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
            if not set(mode) & {"w", "x"} or not str(file).startswith(str(folder)) or not is_refused():
                return opened(file, mode, *rest, **named)
            return io.BufferedWriter(_Full(code, file, mode.replace("b", "")))

        io.open = half

    return refuse_writes if kind == "write" else lambda: sys.addaudithook(refuse)


class _Full(io.FileIO):
    """A file on a disk that takes half of what is written, and then no more."""

    def __init__(self, code: int, *given: Any) -> None:
        super().__init__(*given)
        self._code, self._is_full = code, False

    def write(self, data: Any) -> int:
        if self._is_full:
            raise OSError(self._code, os.strerror(self._code), str(self.name))
        self._is_full = True
        return super().write(bytes(data)[: max(1, len(data) // 2)])
