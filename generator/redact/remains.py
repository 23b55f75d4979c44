"""Where something remains: a search through folders, names of files and links included."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.disk.room import Room
from generator.record.characters import on_one_line
from generator.redact.contents import closed_form, held
from generator.redact.spellings import Spellings

# Where the history of git lies, which no build can mend, and programs that others made.
_LEFT_OUT = frozenset({".git", ".venv", "node_modules"})


@dataclass(slots=True)
class Remains:
    """What a search found: files in which something remains, or may; those it could not look into; how many it read."""

    places: list[str] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    read: int = 0


def folders_of(sources: Path, docs: Path, site: Path, others: Iterable[Path] = ()) -> list[Path]:
    """Where copies can lie: the records, what is made from them, what builds keep beside that, and other folders."""
    made = [folder for each in (sources, docs, site) for folder in (each, Room(each).path)]
    caches = [sources.parent / ".cache", sources.parent / "build"]
    return [folder for folder in (*made, *caches, *others) if os.path.lexists(folder)]


def search(folders: Iterable[Path], spellings: Spellings) -> Remains:
    """Every place below some folders where one of the spellings remains."""
    found = Remains()
    parts = Spellings(spellings.parts())
    for folder in folders:
        for path in _paths(folder):
            _look(found, folder, path, spellings, parts)
    return found


def _look(found: Remains, folder: Path, path: Path, spellings: Spellings, parts: Spellings) -> None:
    shown = on_one_line(path.as_posix())
    name = path.relative_to(folder).as_posix() if path != folder else ""
    is_named = spellings.within(name) or (path.is_symlink() and spellings.within(path.readlink().as_posix()))
    if path.is_symlink() or not path.is_file():
        if is_named:
            found.places.append(shown)
        return
    try:
        data = path.read_bytes()
    except OSError as error:
        found.closed.append(f"{shown}: {error.strerror}")
        return
    found.read += 1
    if form := closed_form(data):
        found.closed.append(f"{shown}: {form}")
    has_all, has_part = (True, True) if is_named else held(data, spellings, parts)
    if has_all:
        found.places.append(shown)
    elif has_part or parts.within(name):
        found.doubtful.append(shown)


def _paths(folder: Path) -> Iterator[Path]:
    """What lies below a folder, hidden files included; no link is followed."""
    if not folder.is_dir() or folder.is_symlink():
        yield folder
        return
    for holder, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - _LEFT_OUT)
        for name in (*folders, *sorted(files)):
            yield Path(holder, name)
