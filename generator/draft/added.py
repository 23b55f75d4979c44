"""A record that the desk made, with its anchors and the entries that come with it: its zip -> what is to be written."""

import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.draft.new import RefusedError, checked_id
from generator.reading.nodes import Mapping as YamlMapping
from generator.reading.nodes import read_yaml
from generator.record.limits import MAX_BYTES
from generator.record.registries import ADDABLE

_RECORDS, _ANCHORS = PurePosixPath("sources/articles"), PurePosixPath("sources/anchors")
_ADDITIONS = {f"additions/{registry.file}": registry.file for registry in ADDABLE}
_README = "README.txt"
# A record, its anchors, a registry's entries each, and the file that tells of them.
_MOST_FILES = 3 + len(_ADDITIONS)


def added(sources: Path, archive: Path) -> Mapping[Path, bytes]:
    """What each file is to hold once the record is in the folder; raises RefusedError where it cannot be put there."""
    held = dict(_held(archive))
    records = [path for path in held if path.parent == _RECORDS]
    if len(records) != 1:
        raise RefusedError("it holds no record, or more than one. Take a zip that the desk made.")
    name = checked_id(sources, records[0].stem)
    made = {sources / "articles" / f"{name}.yml": held.pop(records[0])}
    for path, data in held.items():
        if str(path) in _ADDITIONS:
            registry = sources / _ADDITIONS[str(path)]
            made[registry] = _appended(registry, data)
        elif path == _ANCHORS / f"{name}.json":
            made[sources / "anchors" / path.name] = data
        else:
            raise RefusedError(f"it holds {path}, which no zip of the desk does.")
    return made


def _held(archive: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The files of a zip by their paths, but for the one that tells of the others."""
    try:
        with zipfile.ZipFile(archive) as zipped:
            if len(zipped.infolist()) > _MOST_FILES:
                raise RefusedError("it holds more files than a zip of the desk does.")
            for each in zipped.infolist():
                if each.file_size > MAX_BYTES:
                    raise RefusedError(f"{each.filename} is longer than a record may be.")
                if each.filename != _README:
                    yield PurePosixPath(each.filename), zipped.read(each)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        raise RefusedError("it is no zip that can be read. Take the one that the desk made.") from None


def _appended(registry: Path, data: bytes) -> bytes:
    """A registry with some entries at its end."""
    entries = _entries(registry, data)
    if not registry.exists():
        return data
    before = registry.read_bytes()
    known = _entries(registry, before)
    if taken := sorted(known & entries):
        raise RefusedError(
            f"{registry.as_posix()} has {', '.join(taken)} already. Rename it in the zip, or leave it out."
        )
    whole = (before if before.endswith(b"\n") or not before else before + b"\n") + data
    if _entries(registry, whole) != known | entries:
        raise RefusedError(f"nothing can be put at the end of {registry.as_posix()}. Add its entries by hand.")
    return whole


def _entries(registry: Path, data: bytes) -> frozenset[str]:
    """The ids in the text of a registry."""
    tree, problems = read_yaml(registry.as_posix(), data)
    if problems or not isinstance(tree, YamlMapping):
        why = problems[0].what if problems else "it is no list of entries"
        raise RefusedError(f"{registry.as_posix()} with its entries cannot be read: {why}.")
    return frozenset(tree.entries)
