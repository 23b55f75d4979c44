"""A folder of records as it stood at a revision of git."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from generator.reading.reader import RECORDS

_LINK, _COMMIT = b"120000", b"160000"


class NoHistoryError(Exception):
    """There is no git, no repository or no such revision; the message says which."""


@dataclass(frozen=True, slots=True)
class Past:
    """The commit that a revision names, and a copy of the folder as it stood there, empty where it was absent."""

    commit: str
    folder: Path


@contextmanager
def at_revision(folder: Path, revision: str) -> Iterator[Past]:
    """The folder at a revision, for as long as the context lasts; raises NoHistoryError."""
    prefix = os.fsdecode(_git(folder, "rev-parse", "--show-prefix")).removesuffix("\n")
    commit = _commit(folder, revision)
    with TemporaryDirectory() as root:
        copy = Path(root, "sources")
        copy.mkdir()
        _copy(folder, commit, prefix, copy)
        yield Past(commit, copy)


def changed_since(folder: Path, revision: str) -> list[str]:
    """The files that git knows and that differ from a revision, from the top of the project; raises NoHistoryError."""
    commit = _commit(folder, revision)
    listing = _git(folder, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit)
    return [os.fsdecode(name) for name in listing.split(b"\0") if name]


def _commit(folder: Path, revision: str) -> str:
    arguments = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return _git(folder, *arguments, otherwise=f'git knows no revision "{revision}"').decode().strip()


def _copy(folder: Path, commit: str, prefix: str, copy: Path) -> None:
    listing = _git(folder, "ls-tree", "-r", "-z", "--full-tree", commit, *(["--", prefix] if prefix else []))
    entries = [entry.partition(b"\t") for entry in listing.split(b"\0") if entry]
    blobs = []
    for meta, _, name in entries:
        mode, _, blob = meta.split()
        path = PurePosixPath(os.fsdecode(name)).relative_to(prefix)
        # Git refuses such a name when it checks out, but not when it lists.
        if ".." in path.parts:
            raise NoHistoryError(f"the revision holds a file outside its folder: {path}")
        if mode == _COMMIT:
            continue
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        if mode == _LINK:
            # Wherever it leads: the reader of records refuses a link without following it.
            (copy / path).symlink_to("elsewhere")
        elif path.suffix in RECORDS:
            blobs.append((blob, copy / path))
        else:
            # Only its name counts; a capture that was ever committed by mistake is not copied again.
            (copy / path).touch()
    for (_, file), data in zip(blobs, _contents(folder, [blob for blob, _ in blobs]), strict=True):
        file.write_bytes(data)


def _contents(folder: Path, blobs: list[bytes]) -> Iterator[bytes]:
    """The content of each blob, in order: byte by byte as committed, whatever attributes say."""
    out = _git(folder, "cat-file", "--batch", stdin=b"".join(blob + b"\n" for blob in blobs))
    at = 0
    for _ in blobs:
        end = out.index(b"\n", at)
        size = int(out[at:end].split()[2])
        yield out[end + 1 : end + 1 + size]
        at = end + size + 2


def _git(folder: Path, *arguments: str, stdin: bytes = b"", otherwise: str = "git failed") -> bytes:
    """What git prints; where it fails, the error says why in git's words, or in `otherwise` if it has none."""
    command = ["git", "-C", str(folder), *arguments]
    try:
        return subprocess.run(command, input=stdin, capture_output=True, check=True).stdout
    except FileNotFoundError as error:
        raise NoHistoryError("git is not installed") from error
    except subprocess.CalledProcessError as error:
        raise NoHistoryError(" ".join(error.stderr.decode(errors="replace").split()) or otherwise) from error
