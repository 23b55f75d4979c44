"""A folder begun: all of its files are there at once, or it is not there."""

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.disk.exchange import take_name


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder that is not there yet, or is empty; raises FileExistsError where it has anything, OSError else.

    What a stopped run left beside it goes, and nothing else does.
    """
    whole = folder.resolve()
    refuse_full(folder)
    part = whole.with_name(f".{whole.name}.part")
    whole.parent.mkdir(parents=True, exist_ok=True)
    _remove_left(part, files)
    try:
        for name, data in files.items():
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_bytes(data)
        _name(part, whole)
    except OSError:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _remove_left(part: Path, files: Mapping[str, bytes]) -> None:
    """Remove what a run that was stopped had written; raises FileExistsError where it has anything else."""
    if not os.path.lexists(part):
        return
    is_ours = part.is_dir() and not part.is_symlink()
    lying = {path.relative_to(part).as_posix() for path in part.rglob("*") if not path.is_dir()} if is_ours else set()
    if not is_ours or not lying <= set(files):
        raise FileExistsError(errno.EEXIST, "no stopped run left this", str(part))
    shutil.rmtree(part)


def refuse_full(folder: Path) -> None:
    """Raise FileExistsError where a folder has anything, or something else stands in its place."""
    if not os.path.lexists(folder) or (folder.is_dir() and not any(folder.iterdir())):
        return
    what = "it is not empty" if folder.is_dir() else "it is a file" if folder.is_file() else "it is no folder"
    raise FileExistsError(errno.EEXIST, what, str(folder))


def _name(part: Path, folder: Path) -> None:
    """Give the folder its name; an empty one gives way, and nothing else does."""
    if folder.is_dir():
        # Only an empty folder goes so; where something was put into it meanwhile, this is refused.
        folder.rmdir()
    if not take_name(part, folder):
        part.rename(folder)
