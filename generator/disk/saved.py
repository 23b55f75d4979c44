"""What others save in a folder while its next state is made beside it: it is theirs, and comes along."""

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.disk.present import Kind, entries, is_one_file

# Whether something in a folder, by its path and kind, is no build's.
Others = Callable[[str, Kind], bool]


class Stamp(NamedTuple):
    """What changes of a file when somebody saves it, and of a folder when it is another one."""

    file: int
    size: int
    written: int

    @property
    def is_text(self) -> tuple[int, int]:
        """What a copy of the file has in common with it."""
        return self.size, self.written


Seen = Mapping[str, Stamp]


def stamp(path: Path) -> Stamp | None:
    """The stamp of something, which is not followed where it is a link; None where there is nothing."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    is_folder = stat.S_ISDIR(found.st_mode)
    return Stamp(found.st_ino, 0, 0) if is_folder else Stamp(found.st_ino, found.st_size, found.st_mtime_ns)


def seen(folder: Path, names: Iterable[str] | None = None) -> Seen:
    """The stamps of what lies in a folder, or of some of it, by path."""
    of = [name for name, _ in entries(folder)] if names is None else names
    return {name: found for name in of if (found := stamp(folder / name))}


def take_over(old: Path, folder: Path, was: Seen, is_others: Others) -> None:
    """Bring what others did in the former state to the present one; `was` is what had been brought along before.

    What they saved or made comes, unless something newer has its name; what they removed goes, unless it was saved
    again in the present state.
    """
    for name, kind in [*entries(old)]:
        if is_others(name, kind) and stamp(old / name) != was.get(name):
            _bring(old / name, folder / name, kind, was.get(name))
    for name in sorted(was, reverse=True):
        if not os.path.lexists(old / name) and _is_as_it_was(folder / name, was[name]):
            drop(folder / name)


def _bring(one: Path, target: Path, kind: Kind, was: Stamp | None) -> None:
    if kind is Kind.FOLDER:
        with suppress(OSError):
            target.mkdir(parents=True, exist_ok=True)
    elif not os.path.lexists(target) or (was and _is_as_it_was(target, was)) or _is_newer(one, target):
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            one.replace(target)


def _is_as_it_was(path: Path, was: Stamp) -> bool:
    now = stamp(path)
    return now is not None and now.is_text == was.is_text


def _is_newer(one: Path, other: Path) -> bool:
    return not is_one_file(one, other) and os.lstat(one).st_mtime_ns > os.lstat(other).st_mtime_ns


def drop(path: Path) -> None:
    """Remove a file, a link or an empty folder."""
    with suppress(OSError):
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
