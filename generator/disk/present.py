"""What lies in a folder that a build fills: what a build wrote, what others put there, what is in the way."""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath

from generator.disk.manifest import Manifest, digest
from generator.disk.names import as_one_name
from generator.disk.whole import unfinished


class Kind(StrEnum):
    """What something in a folder is."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    OTHER = "other"


class Hindrance(StrEnum):
    """Why something that lies in a folder is in the way of a build."""

    FOLDER = "folder"
    NO_FOLDER = "no-folder"
    LINK = "link"
    OTHER = "other"
    UNKNOWN = "unknown"
    BETWEEN = "between"
    ALIKE = "alike"


class InTheWayError(Exception):
    """Something lies where a build writes, and no build put it there; `hindrances` by path below `folder`."""

    def __init__(self, folder: Path, hindrances: Mapping[str, Hindrance]) -> None:
        super().__init__(f"{len(hindrances)} things are in the way in {folder}")
        self.folder = folder
        self.hindrances = hindrances


def refuse_links(path: Path) -> None:
    """Raise InTheWayError where something is a link: through none is anything written or removed."""
    if path.is_symlink():
        raise InTheWayError(path.parent, {path.name: Hindrance.LINK})


@dataclass(frozen=True, slots=True)
class Domain:
    """Where a build may write: folders in which nothing else lies, and what it shares with others.

    The former are the first parts of paths, one or several; the latter first parts. Each file that a build writes into
    what is shared has the `mark` in it, so that no list makes one of somebody's own a build's.
    """

    own: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    mark: bytes = b""

    def holds(self, name: str) -> bool:
        """Whether a build may have written a file of this path."""
        return first_part(name) in self.shared or self.owns(name)

    def owns(self, name: str) -> bool:
        """Whether nobody else has files there."""
        return any(name == one or name.startswith(f"{one}/") for one in self.own)


def first_part(name: str) -> str:
    """The first part of a path."""
    return name.partition("/")[0]


@dataclass(slots=True)
class Present:
    """What lies in a folder, by path: what is as it shall be, what shall go, what is others', what hinders."""

    same: set[str] = field(default_factory=set)
    stale: set[str] = field(default_factory=set)
    by_hand: dict[str, Kind] = field(default_factory=dict)
    hindrances: dict[str, Hindrance] = field(default_factory=dict)


def entries(folder: Path) -> Iterator[tuple[str, Kind]]:
    """Everything below a folder by its path, folders before what they hold; no link is followed."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as found:
            for entry in sorted(found, key=lambda one: one.name):
                kind = _kind(entry)
                yield Path(entry.path).relative_to(folder).as_posix(), kind
                if kind is Kind.FOLDER:
                    waiting.append(Path(entry.path))


def contents(folder: Path) -> dict[str, bytes]:
    """What stands in the files below a folder, by path; raises InTheWayError for a link, which is not followed."""
    found = [*entries(folder)]
    if links := {name: Hindrance.LINK for name, kind in found if kind is Kind.LINK}:
        raise InTheWayError(folder, links)
    return {name: (folder / name).read_bytes() for name, kind in found if kind is Kind.FILE}


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return Kind.LINK
    if entry.is_dir(follow_symlinks=False):
        return Kind.FOLDER
    return Kind.FILE if entry.is_file(follow_symlinks=False) else Kind.OTHER


def present(folder: Path, files: Mapping[str, bytes], domain: Domain, known: Manifest) -> Present:
    """What lies in a folder, seen by a build that is to write some files; `known` is what builds wrote before."""
    found = Present()
    if not os.path.lexists(folder):
        return found
    folders = {parent.as_posix() for name in files for parent in PurePosixPath(name).parents}
    alike = dict.fromkeys(map(as_one_name, folders), Kind.FOLDER) | dict.fromkeys(map(as_one_name, files), Kind.FILE)
    for name, kind in entries(folder):
        if hindrance := _hindrance(name, kind, files, folders, domain):
            found.hindrances[name] = hindrance
        elif not (name in files or name in folders or name in known) and _is_alike(name, kind, alike):
            found.hindrances[name] = Hindrance.ALIKE
        elif kind is not Kind.FILE:
            if not (domain.owns(name) or name in folders):
                found.by_hand[name] = kind
        else:
            _sort_in(found, folder, name, files, domain, known)
    return found


def _is_alike(name: str, kind: Kind, alike: Mapping[str, Kind]) -> bool:
    """Whether something has, on many systems, the name of what a build writes; two folders are one there, and whole."""
    other = alike.get(as_one_name(name))
    return other is not None and (kind, other) != (Kind.FOLDER, Kind.FOLDER)


def _hindrance(
    name: str, kind: Kind, files: Mapping[str, bytes], folders: set[str], domain: Domain
) -> Hindrance | None:
    if kind is Kind.OTHER:
        return Hindrance.OTHER
    if kind is Kind.LINK and (name in files or name in folders or domain.owns(name)):
        return Hindrance.LINK
    if kind is Kind.FOLDER and name in files:
        return Hindrance.FOLDER
    return Hindrance.NO_FOLDER if kind is Kind.FILE and name in folders else None


def _sort_in(
    found: Present, folder: Path, name: str, files: Mapping[str, bytes], domain: Domain, known: Manifest
) -> None:
    """Where a file belongs: it is a build's if it is, byte for byte, what one wrote."""
    path = PurePosixPath(name)
    if (meant := unfinished(path.name)) and path.with_name(meant).as_posix() in known:
        found.stale.add(name)
        return
    wanted = files.get(name)
    may_be_known = name in known and domain.holds(name)
    if wanted is None and not may_be_known:
        if domain.owns(name):
            found.hindrances[name] = Hindrance.BETWEEN
        else:
            found.by_hand[name] = Kind.FILE
        return
    data = (folder / name).read_bytes()
    if data == wanted:
        found.same.add(name)
    elif may_be_known and digest(data) in known[name] and (domain.mark in data or domain.owns(name)):
        if wanted is None:
            found.stale.add(name)
    elif wanted is None and not domain.owns(name):
        found.by_hand[name] = Kind.FILE
    else:
        found.hindrances[name] = Hindrance.UNKNOWN if wanted is not None else Hindrance.BETWEEN


def is_one_file(one: Path, other: Path) -> bool:
    """Whether two paths, neither of which is followed where it is a link, lead to one and the same file."""
    first, second = os.lstat(one), os.lstat(other)
    return stat.S_IFMT(first.st_mode) == stat.S_IFMT(second.st_mode) and os.path.samestat(first, second)
