"""Whole builds, kept by the digest of all of which they were made: what is made of the same again is the same.

Nothing is kept of a build during which something changed of which it was made.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.disk.manifest import digest, digest_of, is_below, read_manifest
from generator.disk.present import Kind, entries
from generator.disk.room import Room
from generator.disk.state import others_in
from generator.kept.domain import DOMAIN
from generator.kept.inputs import AskedBuild, Stamps, UnkeptError
from generator.kept.parts import KeptParts
from generator.kept.program import made_with, program_stamps
from generator.kept.store import Store
from generator.reading.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Former:
    """What a build made: the digests of its files by path, and the problems, of which none was more than a warning."""

    files: Mapping[str, str]
    problems: list[Problem]
    # The names of all that is kept of it.
    used: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class KeptBuild:
    """A build that begins, and what is kept of a former one that was made of the same."""

    store: Store
    asked: AskedBuild
    name: str
    parts: KeptParts
    _stamps: Stamps

    def former(self) -> Former | None:
        """What that build made; None where none is kept."""
        entry = self.store.get(self.name)
        try:
            found = _former(entry) if entry else None
        except (AttributeError, KeyError, TypeError, ValueError):
            # Whole, and yet none of this program's.
            return None
        if found:
            self.store.use(found.used)
        return found

    def stands(self, former: Former) -> bool:
        """Whether the folder of pages is, byte for byte, as a build left it that made that."""
        docs = self.asked.docs
        try:
            if read_manifest(Room(docs).manifest) != {name: {one} for name, one in former.files.items()}:
                return False
            others = {name for name, _ in others_in(docs, DOMAIN)}
            lying = {name: kind for name, kind in entries(docs) if name not in others and kind is not Kind.FOLDER}
            return lying == dict.fromkeys(former.files, Kind.FILE) and all(
                digest_of(docs / name) == one for name, one in former.files.items()
            )
        except OSError:
            return False

    def files(self, former: Former) -> dict[str, bytes] | None:
        """The files that it made; None where not all of them are kept whole."""
        found = {}
        for name, one in former.files.items():
            data = self.store.data(one)
            if data is None or digest(data) != one:
                return None
            found[name] = data
        return found

    def keep(self, files: Mapping[str, bytes], problems: Sequence[Problem]) -> None:
        """Keep what was made, unless something changed meanwhile of which it was made."""
        try:
            if {**program_stamps(), **self.asked.stamps()} != self._stamps:
                return
        except (OSError, UnkeptError):
            return
        self.parts.keep()
        made = {name: digest(data) for name, data in files.items()}
        for name, data in files.items():
            if self.store.data(made[name]) != data:
                self.store.put_data(made[name], data)
        entry = {"files": made, "problems": [*map(_plain, problems)], "used": sorted(self.store.used)}
        self.store.put(self.name, entry)

    def end(self) -> None:
        """Keep nothing that no build has any longer."""
        places = (self.asked.sources.absolute(), self.asked.docs.absolute())
        self.store.end(f"build {places}", places[1])


def kept_build(folder: Path, asked: AskedBuild) -> KeptBuild | None:
    """The build that was asked for, with what is kept in a folder; None where not all is known of which it is made."""
    try:
        program = program_stamps()
        before = {**program, **asked.stamps()}
        store, made_by = Store(folder), made_with(program)
        return KeptBuild(store, asked, asked.digest(made_by), KeptParts(store, made_by), before)
    except (OSError, UnkeptError):
        return None


def _former(entry: Mapping[str, Any]) -> Former:
    files = {str(name): str(one) for name, one in entry["files"].items()}
    if not all(map(is_below, files)):
        raise ValueError("a place elsewhere")
    return Former(files, [_problem(*one) for one in entry["problems"]], frozenset(map(str, entry["used"])))


def _plain(one: Problem) -> list[object]:
    where = one.where
    return [where.path, where.line, where.column, one.what, one.mend, one.suggestion, one.is_warning, one.others]


def _problem(path: str, line: int, column: int, what: str, mend: str, *more: Any) -> Problem:
    return Problem(Location(path, line, column), what, mend, *more)
