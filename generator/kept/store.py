"""Where it is kept what was made of pages: a folder that may be removed at any time, and a run stopped at any moment.

An entry is read only whole, and only under the name of that of which it was made; any other is as if it were not there.
"""

import json
import re
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from time import time
from typing import Any

from generator.disk.whole import read_whole, write_whole

# Of another shape is what another version of this program kept.
_VERSION = b"1"
# Another build may be about to use what is new.
_NEW = 600
_ENTRY, _USED = ".entry", ".used"
# Whatever else lies in the folder is somebody's own.
_OWN = re.compile(r"\.?[0-9a-f]{64}\.(entry|used)(\.part)?")


@dataclass(slots=True)
class Store:
    """The entries of all sites that are built with one folder."""

    folder: Path
    _used: set[str] = field(default_factory=set)

    @property
    def used(self) -> frozenset[str]:
        """The names of all that was asked for or kept since the last end."""
        return frozenset(self._used)

    def use(self, names: Iterable[str]) -> None:
        """Keep what is kept under some names, though nobody asks for it."""
        self._used.update(names)

    def get(self, name: str) -> dict[str, Any] | None:
        """What is kept under the name; None where nothing is, or nothing whole."""
        data = self.data(name)
        try:
            value = None if data is None else json.loads(data)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None

    def put(self, name: str, value: Mapping[str, object]) -> None:
        """Keep a value whole under the name, or not at all: then nothing is lost but time."""
        self.put_data(name, json.dumps(value).encode())

    def data(self, name: str) -> bytes | None:
        """The bytes that are kept under the name; None where none are, or not all."""
        self._used.add(name)
        try:
            seal, packed = read_whole(self._path(name)).split(b"\n", 1)
            return zlib.decompress(packed) if seal == _seal(name, packed) else None
        except (OSError, ValueError, zlib.error):
            return None

    def put_data(self, name: str, data: bytes) -> None:
        """Keep bytes under the name, as `put` does."""
        self._used.add(name)
        # The weakest packing: the rest would take longer than it saves.
        packed = zlib.compress(data, 1)
        with suppress(OSError):
            write_whole(self._path(name), _seal(name, packed) + b"\n" + packed)

    def forget(self, name: str) -> None:
        """Remove what is kept under the name."""
        with suppress(OSError):
            self._path(name).unlink()

    def end(self, site: str, docs: Path) -> None:
        """Keep, when a site is built, what it used, and what other sites did at their last build, and nothing else.

        So nothing stays for long that no site has: it may have been taken out of the records. A site without `docs` is
        none any longer.
        """
        with suppress(OSError):
            used = {"docs": str(docs.absolute()), "entries": sorted(self._used)}
            name = sha256(site.encode()).hexdigest()
            write_whole(self.folder / f"{name}{_USED}", json.dumps(used).encode())
            self._drop(self._in_use())
        self._used = set()

    def _in_use(self) -> set[str]:
        found = set()
        for path in self._own():
            if path.suffix != _USED:
                continue
            try:
                used = json.loads(read_whole(path))
                there = Path(used["docs"]).is_dir()
                names = {str(name) for name in used["entries"]}
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                there, names = False, set()
            if there:
                found |= names
                continue
            with suppress(OSError):
                path.unlink()
        return found

    def _drop(self, in_use: set[str]) -> None:
        """Remove what is of no use, and what a stopped run left."""
        for path in self._own():
            if path.suffix == _USED or path.name.removesuffix(_ENTRY) in in_use:
                continue
            with suppress(OSError):
                if path.lstat().st_mtime < time() - _NEW:
                    path.unlink()

    def _own(self) -> list[Path]:
        """The files of the store, by their names."""
        return [path for path in self.folder.iterdir() if _OWN.fullmatch(path.name)]

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_ENTRY}"


def _seal(name: str, packed: bytes) -> bytes:
    return sha256(b"\n".join((_VERSION, name.encode(), packed))).hexdigest().encode()
