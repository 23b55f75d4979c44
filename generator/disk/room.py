"""The room beside a folder: where its next state is made, and where stands what builds wrote into it.

`docs` has `.docs.build`, in the same folder, for only there can the two change places.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from generator.disk.present import refuse_links
from generator.disk.saved import Seen, Stamp
from generator.disk.whole import read_whole, write_whole

# As long as a build of a large archive takes.
_PATIENCE = 600.0


class BusyError(Exception):
    """Another run is at work on a folder, and did not end."""


@dataclass(frozen=True, slots=True)
class Room:
    """What stands beside a folder while a build works on it, and between two builds."""

    folder: Path

    @property
    def path(self) -> Path:
        """The folder of the room itself."""
        # A folder that is told as "." or ".." has a name all the same.
        named = self.folder if self.folder.name not in {"", ".."} else self.folder.resolve()
        return named.parent / f".{named.name}.build"

    @property
    def manifest(self) -> Path:
        """The list of what builds wrote."""
        return self.path / "manifest.json"

    @property
    def staged(self) -> Path:
        """The next state of the folder; after the exchange its former one."""
        return self.path / "staged"

    @property
    def former(self) -> Path:
        """The former state, where two folders cannot change places in one step."""
        return self.path / "former"

    @property
    def turn(self) -> Path:
        """Which folder is about to come into the place of the other; there only while the two change places."""
        return self.path / "turn.json"

    @contextmanager
    def locked(self, patience: float = _PATIENCE) -> Iterator[None]:
        """While this holds no other run works on the folder; raises BusyError where one does not end.

        The system lets go of the lock when a run ends, however it ends. Raises InTheWayError where folder or room is
        a link.
        """
        refuse_links(self.folder)
        refuse_links(self.path)
        self.path.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self.path / "lock", timeout=patience):
                yield
        except Timeout:
            raise BusyError(f"another run is at work on {self.folder}") from None

    def begin_turn(self, was: Seen) -> None:
        """Note that the staged folder comes into its place now, and what of others it holds as it was."""
        write_whole(self.turn, json.dumps({"staged": _identity(self.staged), "was": was}).encode())

    def turned(self) -> Seen | None:
        """What of others the folder that came into its place held as it was; None where no turn had come so far."""
        try:
            noted = json.loads(read_whole(self.turn))
            is_turned = self.folder.is_dir() and noted["staged"] == _identity(self.folder)
            return {name: Stamp(*map(int, each)) for name, each in noted["was"].items()} if is_turned else None
        except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return None

    def begin_pouring(self) -> None:
        """Note that the staged files come into the folder one by one now."""
        write_whole(self.turn, json.dumps({"pouring": _identity(self.staged)}).encode())

    def is_pouring(self) -> bool:
        """Whether they were coming when a run was stopped."""
        try:
            return bool(json.loads(read_whole(self.turn))["pouring"] == _identity(self.staged))
        except (OSError, ValueError, TypeError, LookupError, RecursionError):
            return False

    def end_turn(self) -> None:
        """Note that the turn is over."""
        self.turn.unlink(missing_ok=True)

    def clear(self, folder: Path) -> None:
        """Remove one of the two folders of the room."""
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)


def _identity(folder: Path) -> list[int]:
    """What a folder keeps when it is renamed."""
    found = folder.stat()
    return [found.st_dev, found.st_ino]
