"""Where something remains: a search through folders, names of files and links included."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.disk.room import Room
from generator.record.characters import on_one_line
from generator.redact.contents import MOST_SEARCHED, held
from generator.redact.spellings import Spellings, folded

# Where the history of git lies, which no build can mend, and programs that others made.
_LEFT_OUT = frozenset({".git", ".venv", "node_modules"})


@dataclass(slots=True)
class Remains:
    """What a search found: files in which something remains; the words that are perhaps of a name, with their files;
    files it could not look into, and what it could not read at all; how many it read.
    """

    places: list[str] = field(default_factory=list)
    perhaps: dict[str, set[str]] = field(default_factory=dict)
    closed: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    read: int = 0


def folders_of(sources: Path, docs: Path, site: Path, others: Iterable[Path] = ()) -> list[Path]:
    """Where copies can lie: the records, what is made from them, what builds keep beside that, and other folders."""
    made = [folder for each in (sources, docs, site) for folder in (each, Room(each).path)]
    caches = [sources.parent / ".cache", sources.parent / "build"]
    return [folder for folder in (*made, *caches, *others) if os.path.lexists(folder)]


def search(folders: Iterable[Path], spellings: Spellings) -> Remains:
    """Every place below some folders where one of the spellings remains."""
    found = Remains()
    for folder in folders:
        for path in _paths(folder, found):
            _look(found, folder, path, spellings)
    return found


def _look(found: Remains, folder: Path, path: Path, spellings: Spellings) -> None:
    shown = on_one_line(path.as_posix())
    name = path.relative_to(folder).as_posix() if path != folder else ""
    named = f"{name} {path.readlink().as_posix()}" if path.is_symlink() else name
    is_named, words = spellings.within(named), spellings.perhaps(folded(named))
    if not is_named and (data := _content(found, path)) is not None:
        is_named, more, closed = held(data, spellings)
        words |= more
        found.closed.extend(f"{shown}: {on_one_line(form)}" for form in closed)
    if is_named:
        found.places.append(shown)
    elif words:
        found.perhaps[shown] = words


def _content(found: Remains, path: Path) -> bytes | None:
    """What stands in a file; None of anything else, and of what cannot be read."""
    try:
        state = os.lstat(path)
        if not stat.S_ISREG(state.st_mode):
            return None
        if state.st_size > MOST_SEARCHED:
            raise OSError(errno.EFBIG, f"it has more than {MOST_SEARCHED:,} bytes", str(path))
        data = path.read_bytes()
    except OSError as error:
        found.unread.append(_unread(path, error))
        return None
    found.read += 1
    return data


def _unread(path: Path, error: OSError) -> str:
    return f"{on_one_line(path.as_posix())}: {error.strerror or type(error).__name__}"


def _paths(folder: Path, found: Remains) -> Iterator[Path]:
    """What lies below a folder, hidden files included; no link is followed."""
    if not folder.is_dir() or folder.is_symlink():
        yield folder
        return

    def unread(error: OSError) -> None:
        found.unread.append(_unread(Path(os.fsdecode(error.filename or folder)), error))

    for holder, folders, files in os.walk(folder, onerror=unread):
        folders[:] = sorted(set(folders) - _LEFT_OUT)
        for name in (*folders, *sorted(files)):
            yield Path(holder, name)
