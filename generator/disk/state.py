"""A folder that a build fills is brought from one state to the next in one step."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.disk.exchange import exchange
from generator.disk.manifest import Manifest, either, of_files, read_manifest, write_manifest
from generator.disk.present import Domain, InTheWayError, Kind, Present, entries, present
from generator.disk.room import Room
from generator.disk.saved import Others, Seen, drop, seen, take_over
from generator.disk.whole import write_whole


@dataclass(frozen=True, slots=True)
class Brought:
    """What a build did to a folder: how many files it wrote, and how many of former builds it removed."""

    changed: int
    removed: int


class ChangedError(Exception):
    """What lies in a folder is not what it was when its next state was planned."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"something changed meanwhile in {folder}; run it again")


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
    if os.path.lexists(room.path):
        with room.locked():
            _recover(room, _besides(read_manifest(room.manifest)))


def others_in(folder: Path, domain: Domain) -> list[tuple[str, Kind]]:
    """What lies in a folder and no build wrote, by path; what a folder holds that is a build's alone is left out."""
    known = read_manifest(Room(folder).manifest)
    if not folder.is_dir():
        return []
    return sorted(
        (name, kind)
        for name, kind in entries(folder)
        if not domain.owns(name) and not (kind is Kind.FILE and name in known and domain.holds(name))
    )


def bring_to(folder: Path, files: Mapping[str, bytes], domain: Domain) -> Brought:
    """Write `files` into a folder and remove what former builds wrote and this one did not, all in one step.

    What others put into the folder stays. Raises InTheWayError, before anything is changed, where something lies there
    that no build wrote; BusyError where another build is at work; OSError where the disk does not allow it;
    UnfinishedError where it does not allow what follows when all is in its place.
    """
    room = Room(folder)
    with room.locked():
        known = read_manifest(room.manifest)
        _recover(room, _besides(known))
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
    was = seen(room.folder, found.by_hand)
    try:
        _stage(room, files, found)
    except OSError:
        with suppress(OSError):
            room.clear(room.staged)
        raise
    if not _change_places(room, was, _besides(known)):
        _write_in_place(room, files, found)


def _change_places(room: Room, was: Seen, is_others: Others) -> bool:
    """Let the staged folder come into its place; False where it cannot come there, and nothing happened."""
    room.begin_turn(was)
    if not _turn(room):
        room.end_turn()
        return False
    with _afterwards(room):
        _finish(room, was, is_others)
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


def _finish(room: Room, was: Seen, is_others: Others) -> None:
    """Take from the former state what others did to it meanwhile, and remove it."""
    for old in (room.staged, room.former):
        if old.is_dir() and not old.is_symlink():
            take_over(old, room.folder, was, is_others)
    # From here on what is missing in the former state was removed by a run.
    room.end_turn()
    _tidy(room)


def _tidy(room: Room) -> None:
    for old in (room.staged, room.former):
        room.clear(old)


def _besides(known: Manifest) -> Others:
    """Whether something is none of the files that builds wrote, and no folder for them."""
    folders = {parent.as_posix() for name in known for parent in PurePosixPath(name).parents}
    return lambda name, _: name not in known and name not in folders


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


def _recover(room: Room, is_others: Others) -> None:
    if not room.folder.exists() and room.former.is_dir():
        room.former.rename(room.folder)
    if (was := room.turned()) is not None:
        _finish(room, was, is_others)
    elif room.is_pouring():
        _pour(room)
    room.end_turn()
    _tidy(room)


class Turning:
    """A folder that another program fills as a whole: it does so beside, and in the end the two change places.

    What stands in the folder under a hidden name is not that program's, and stays; where the folder is `shared`, all
    that came meanwhile stays.
    """

    def __init__(self, folder: Path, *, shared: bool = False) -> None:
        self._room = Room(folder)
        self._is_others: Others = (lambda *_: True) if shared else _is_hidden
        self._held = ExitStack()

    def recover(self) -> None:
        """Bring the folder to the state before or after a run that was stopped while it worked on it."""
        if os.path.lexists(self._room.path):
            with self._room.locked():
                _recover(self._room, self._is_others)

    def begin(self) -> Path:
        """An empty folder to fill; until `end`, or the end of the run, no other run can begin."""
        self._held.enter_context(self._room.locked())
        _recover(self._room, self._is_others)
        self._room.staged.mkdir()
        return self._room.staged

    def end(self, was: Seen | None = None) -> Path:
        """Put what was made in its place, which is returned; `was` is what it was made of.

        Raises ChangedError, before anything is changed, where the folder is not as it `was`.
        """
        room = self._room
        with self._held:
            if was is not None and seen(room.folder) != was:
                room.clear(room.staged)
                raise ChangedError(room.folder)
            if not _change_places(room, was or {}, self._is_others):
                room.begin_pouring()
                _pour(room)
        return room.folder


def _is_hidden(name: str, _: Kind) -> bool:
    return name.startswith(".")


def _pour(room: Room) -> None:
    """Put the staged files into a folder that has to stay where it is; a run that was stopped at it is gone on with."""
    for name, kind in [*entries(room.staged)]:
        target = room.folder / name
        if (kind is Kind.FOLDER) != (target.is_dir() and not target.is_symlink()):
            room.clear(target)
        if kind is Kind.FOLDER:
            target.mkdir(exist_ok=True)
        else:
            write_whole(target, (room.staged / name).read_bytes())
    for name, _ in sorted(entries(room.folder), reverse=True):
        if not os.path.lexists(room.staged / name) and not name.startswith("."):
            drop(room.folder / name)
    room.end_turn()
    room.clear(room.staged)
