"""Single files, written whole or not at all."""

import errno
import os
import re
import stat
from contextlib import suppress
from pathlib import Path

from generator.disk.exchange import take_name

# Of what this program keeps of its own doings: of a million files, say.
_MOST = 256 * 1024 * 1024
_UNFINISHED = re.compile(r"\.(.+)\.part", re.DOTALL)


def read_whole(path: Path) -> bytes:
    """What `write_whole` wrote; raises OSError for a link, for a pipe or a device, and for what is too long."""
    state = os.lstat(path)
    if not stat.S_ISREG(state.st_mode) or state.st_size > _MOST:
        raise OSError(errno.EINVAL, "no file of this program", str(path))
    return path.read_bytes()


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file in one step; whoever reads it meanwhile sees all of the old or of the new."""
    part = _part(path, data)
    try:
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet; raises FileExistsError where one is, which stays as it was."""
    part = _part(path, data)
    try:
        _name(part, path)
    finally:
        part.unlink(missing_ok=True)


def _name(part: Path, path: Path) -> None:
    """Give a file its name unless something has it already."""
    with suppress(FileExistsError):
        if take_name(part, path):
            return
    try:
        os.link(part, path, follow_symlinks=False)
    except (OSError, NotImplementedError):
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        # A file system without second names for a file.
        part.rename(path)


def unfinished(name: str) -> str | None:
    """The name of the file that was to come of one that a stopped run left; None for any other file."""
    found = _UNFINISHED.fullmatch(name)
    return found[1] if found else None


def _part(path: Path, data: bytes) -> Path:
    """The data in a file beside, of a name that is no record's and no page's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    # Left by a run that was stopped; or a link, through which nothing may be written.
    with suppress(FileNotFoundError):
        part.unlink()
    try:
        with part.open("xb") as file:
            file.write(data)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part
