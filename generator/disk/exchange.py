"""Two folders change places, or a file takes a name that nothing has, in one step, as far as the system can do that."""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

# As in <fcntl.h> and <linux/fs.h>; https://man7.org/linux/man-pages/man2/rename.2.html
_HERE, _LINUX_EXCHANGE, _LINUX_NO_REPLACE = -100, 2, 1
# As in <sys/stdio.h> of macOS: renamex_np(2).
_MACOS_SWAP, _MACOS_EXCLUSIVE = 2, 4
# The system, the file system, or the place of the folder does not allow it.
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV, errno.EBUSY, errno.EPERM}


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where that cannot be done here, and nothing happened."""
    return _renamed(_call(_LINUX_EXCHANGE, _MACOS_SWAP), one, other)


def take_name(one: Path, other: Path) -> bool:
    """Give a file the other name, in one step; False where that cannot be done here, and nothing happened.

    Raises FileExistsError where something has that name.
    """
    return _renamed(_call(_LINUX_NO_REPLACE, _MACOS_EXCLUSIVE), one, other)


def _renamed(call: Callable[[bytes, bytes], int] | None, one: Path, other: Path) -> bool:
    if call is None or call(os.fsencode(one), os.fsencode(other)) == 0:
        return call is not None
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


def _call(linux_flag: int, macos_flag: int) -> Callable[[bytes, bytes], int] | None:
    """The system's own call."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if linux := getattr(library, "renameat2", None):
        return lambda one, other: int(linux(_HERE, one, _HERE, other, linux_flag))
    if macos := getattr(library, "renamex_np", None):
        return lambda one, other: int(macos(one, other, macos_flag))
    return None
