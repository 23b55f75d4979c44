"""Which files a build wrote, and with what in them: the list that is kept outside of the folder that it is about.

While a folder is changed, the list names what was there and what is to come, so it is true whenever a run is stopped.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.disk.whole import read_whole, write_whole

# The digests that a file may have, by its path below the folder.
Manifest = Mapping[str, frozenset[str]]
_DIGEST = re.compile(r"[0-9a-f]{64}")


def digest(data: bytes) -> str:
    """The SHA-256 of what stands in a file."""
    return hashlib.sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """The SHA-256 of what stands in a file, of which no more than a piece at a time is held; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def as_sums(digests: Mapping[str, str]) -> str:
    """The digest of each file by its name, as `sha256sum --check` reads them (GNU coreutils)."""
    return "".join(f"{each}  {name}\n" for name, each in sorted(digests.items()))


def of_files(files: Mapping[str, bytes]) -> Manifest:
    """The list of some files."""
    return {name: frozenset({digest(data)}) for name, data in files.items()}


def either(one: Manifest, other: Manifest) -> Manifest:
    """The list of what stands in one of two lists."""
    return {name: one.get(name, frozenset()) | other.get(name, frozenset()) for name in {*one, *other}}


def read_manifest(path: Path) -> Manifest:
    """The list in a file; an empty one where there is none, or where the file is not as this program writes it."""
    try:
        noted = json.loads(read_whole(path))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(noted, dict) or not all(_is_entry(name, digests) for name, digests in noted.items()):
        return {}
    return {name: frozenset(digests) for name, digests in noted.items()}


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Keep the list in a file."""
    noted = {name: sorted(digests) for name, digests in sorted(manifest.items())}
    write_whole(path, (json.dumps(noted, indent=0) + "\n").encode())


def _is_entry(name: str, digests: object) -> bool:
    return (
        is_below(name)
        and isinstance(digests, list)
        and all(isinstance(d, str) and _DIGEST.fullmatch(d) for d in digests)
    )


def is_below(name: str) -> bool:
    """Whether a path, written with slashes, leads below the folder from which it is counted and nowhere else."""
    path = PurePosixPath(name)
    return (
        path.as_posix() == name and not path.is_absolute() and bool(path.parts)
        and ".." not in path.parts and "\\" not in name and ":" not in name and "\0" not in name
    )  # fmt: skip
