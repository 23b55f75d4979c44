"""A folder that a build fills is brought from one state to the next in one step."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.disk.exchange import exchange
from generator.disk.manifest import Manifest, either, of_files, read_manifest, write_manifest
from generator.disk.present import Domain, Hindrance, Kind, Present, entries, is_one_file, present
from generator.disk.room import Room
from generator.disk.whole import write_whole


@dataclass(frozen=True, slots=True)
class Brought:
    """What a build did to a folder: how many files it wrote, and how many of former builds it removed."""

    changed: int
    removed: int


class InTheWayError(Exception):
    """Something lies in a folder where a build writes, and no build put it there; `hindrances` by path."""

    def __init__(self, folder: Path, hindrances: Mapping[str, Hindrance]) -> None:
        super().__init__(f"{len(hindrances)} things are in the way in {folder}")
        self.folder = folder
        self.hindrances = hindrances


class UnfinishedError(Exception):
    """The new state stands in its place; what it replaced, which is kept in `left`, could not be removed as a whole."""

    def __init__(self, left: Path, error: OSError) -> None:
        super().__init__(str(error))
        self.left = left


@contextmanager
def _afterwards(room: Room) -> Iterator[None]:
    """What is done when the new state stands in its place; the next run does it where the disk does not allow it."""
    try:
        yield
    except OSError as error:
        raise UnfinishedError(room.path, error) from error


def recover(folder: Path) -> None:
    """Bring a folder to the state before or after a run that was stopped while it worked on it."""
    room = Room(folder)
    if room.path.is_dir():
        with room.locked():
            _recover(room, _saved_by_others(read_manifest(room.manifest)))


def others_files(folder: Path, domain: Domain) -> list[str]:
    """The files in a folder that no build wrote, by path; those of a folder that is a build's alone are left out."""
    known = read_manifest(Room(folder).manifest)
    if not folder.is_dir():
        return []
    return sorted(
        name
        for name, kind in entries(folder)
        if kind is Kind.FILE and not domain.owns(name) and not (name in known and domain.holds(name))
    )


def bring_to(folder: Path, files: Mapping[str, bytes], domain: Domain) -> Brought:
    """Write `files` into a folder and remove what former builds wrote and this one did not, all in one step.

    What others put into the folder stays. Raises InTheWayError, before anything is changed, where something lies there
    that no build wrote; BusyError where another build is at work; OSError where the disk does not allow it;
    UnfinishedError where it does not allow what follows when all is in its place.
    """
    room = Room(folder)
    if folder.is_symlink():
        raise InTheWayError(folder, {".": Hindrance.LINK})
    with room.locked():
        known = read_manifest(room.manifest)
        _recover(room, _saved_by_others(known))
        found = present(folder, files, domain, known)
        if found.hindrances:
            raise InTheWayError(folder, found.hindrances)
        change = Brought(len(files) - len(found.same), len(found.stale))
        coming = of_files(files)
        if change != Brought(0, 0):
            all_known = either(known, coming)
            write_manifest(room.manifest, all_known)
            _replace(room, files, found, all_known)
        if coming != known:
            with _afterwards(room):
                write_manifest(room.manifest, coming)
        return change


def _replace(room: Room, files: Mapping[str, bytes], found: Present, known: Manifest) -> None:
    try:
        _stage(room, files, found)
    except OSError:
        with suppress(OSError):
            room.clear(room.staged)
        raise
    if not _change_places(room, _saved_by_others(known)):
        _write_in_place(room, files, found)


def _change_places(room: Room, is_others: Callable[[str, Kind], bool]) -> bool:
    """Let the staged folder come into its place; False where it cannot come there, and nothing happened."""
    room.begin_turn()
    if not _turn(room):
        room.end_turn()
        return False
    with _afterwards(room):
        _finish(room, is_others)
    return True


def _stage(room: Room, files: Mapping[str, bytes], found: Present) -> None:
    """Make the next state: what is as it shall be and what others put there is the very file that it was."""
    room.clear(room.staged)
    room.staged.mkdir()
    for folder in {PurePosixPath(name).parent for name in files}:
        (room.staged / folder).mkdir(parents=True, exist_ok=True)
    for name, kind in found.by_hand.items():
        _carry(room.folder / name, room.staged / name, kind)
    for name, data in files.items():
        if name not in found.same or not _linked(room.folder / name, room.staged / name):
            (room.staged / name).write_bytes(data)
    if room.folder.is_dir():
        shutil.copymode(room.folder, room.staged)


def _carry(source: Path, target: Path, kind: Kind) -> None:
    if kind is Kind.FOLDER:
        target.mkdir(parents=True, exist_ok=True)
    elif kind is Kind.LINK:
        target.symlink_to(source.readlink())
    elif not _linked(source, target):
        shutil.copy2(source, target, follow_symlinks=False)


def _linked(source: Path, target: Path) -> bool:
    """Give a file a second name; False where the file system or the rights to the file do not allow it."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True


def _turn(room: Room) -> bool:
    """Put the staged folder in its place; False where no folder can come there, and nothing happened."""
    if not room.folder.exists():
        room.staged.rename(room.folder)
        return True
    if exchange(room.folder, room.staged):
        return True
    try:
        room.folder.rename(room.former)
    except OSError:
        return False
    room.staged.rename(room.folder)
    return True


def _finish(room: Room, is_others: Callable[[str, Kind], bool]) -> None:
    """Take from the former state what is not a build's and came meanwhile, and remove it."""
    for old in (room.staged, room.former):
        if old.is_dir() and not old.is_symlink():
            _take_over(old, room.folder, is_others)
        room.clear(old)
    room.end_turn()


def _take_over(old: Path, folder: Path, is_others: Callable[[str, Kind], bool]) -> None:
    """What others saved while the next state was made: it has another file under its name, or none."""
    for name, kind in [*entries(old)]:
        target = folder / name
        if not is_others(name, kind) or (os.path.lexists(target) and not _is_newer(old / name, target)):
            continue
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            (old / name).replace(target)


def _is_newer(one: Path, other: Path) -> bool:
    return not is_one_file(one, other) and os.lstat(one).st_mtime_ns > os.lstat(other).st_mtime_ns


def _saved_by_others(known: Manifest) -> Callable[[str, Kind], bool]:
    return lambda name, kind: kind is Kind.FILE and name not in known


def _write_in_place(room: Room, files: Mapping[str, bytes], found: Present) -> None:
    """One file after another, where the folder has to stay: it is a mount, say.

    A run that is stopped leaves a mixture, of which the next one knows every file.
    """
    for name, data in files.items():
        if name not in found.same:
            write_whole(room.folder / name, data)
    for name in found.stale:
        _remove(room.folder, name)
    room.clear(room.staged)


def _remove(folder: Path, name: str) -> None:
    path = folder / name
    path.unlink(missing_ok=True)
    for parent in [*PurePosixPath(name).parents][:-1]:
        with suppress(OSError):
            (folder / parent).rmdir()


def _recover(room: Room, is_others: Callable[[str, Kind], bool]) -> None:
    if not room.folder.exists() and room.former.is_dir():
        room.former.rename(room.folder)
    if room.is_turned():
        _finish(room, is_others)
    room.clear(room.staged)
    room.end_turn()


class Turning:
    """A folder that another program fills as a whole: it does so beside, and in the end the two change places.

    What stands in the folder under a hidden name is not that program's, and stays.
    """

    def __init__(self, folder: Path) -> None:
        self._room = Room(folder)
        self._held = ExitStack()

    def begin(self) -> Path:
        """An empty folder to fill; until `end`, or the end of the run, no other run can begin."""
        self._held.enter_context(self._room.locked())
        _recover(self._room, _is_hidden)
        self._room.staged.mkdir()
        return self._room.staged

    def end(self) -> Path:
        """Put what was made in its place, which is returned."""
        with self._held:
            if not _change_places(self._room, _is_hidden):
                _pour(self._room)
        return self._room.folder


def _is_hidden(name: str, _: Kind) -> bool:
    return name.startswith(".") and "/" not in name


def _pour(room: Room) -> None:
    """Put the staged files into a folder that has to stay where it is."""
    for path in room.folder.iterdir():
        if not path.name.startswith("."):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    shutil.copytree(room.staged, room.folder, dirs_exist_ok=True)
    room.clear(room.staged)
