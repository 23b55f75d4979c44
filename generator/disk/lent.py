"""A folder that a server fills and nobody publishes: it goes when the server ends, however it does.

MkDocs serves a site from a new folder among the temporary ones, and removes it when it is interrupted. A signal to end
leaves the folder, with all that was taken out of the records since. So the folder is marked: it goes at a signal, and
what a server left that was killed the next one removes, where the mark is of the same docs and no server holds it.
"""

import hashlib
import os
import re
import shutil
import signal
import stat
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import FrameType

from filelock import FileLock, Timeout

from generator.disk.whole import read_whole, write_whole

# As `tempfile.mkdtemp` names what MkDocs and ProperDocs ask of it.
_NAME = re.compile(r"(?:mkdocs|properdocs)_[a-z0-9_]{8}")
# Hidden, so that a build that empties the folder leaves them.
_MARK, _LOCK = ".contested-figures-served", ".contested-figures-served.lock"
_SIGNALS = ("SIGTERM", "SIGHUP")


def is_temporary(folder: Path) -> bool:
    """Whether a folder is one that a server made for itself."""
    return bool(_NAME.fullmatch(folder.name)) and folder.parent.resolve() == Path(tempfile.gettempdir()).resolve()


class Lent:
    """The folder of one server, which shows what is made of `docs`."""

    def __init__(self, folder: Path, docs: Path) -> None:
        self.folder = folder
        self._lock = FileLock(folder / _LOCK, timeout=0)
        self._lock.acquire()
        write_whole(folder / _MARK, _mark(docs))
        self._handlers = {each: signal.signal(each, self._end) for each in _heeded()}

    def release(self) -> None:
        """Leave the folder to the server, which ends by itself and removes it."""
        for each, handler in self._handlers.items():
            signal.signal(each, handler)
        self._lock.release()

    def _end(self, number: int, _: FrameType | None) -> None:
        """Remove the folder, and end as if the signal had not been heeded."""
        shutil.rmtree(self.folder, ignore_errors=True)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)


def remove_left(docs: Path) -> None:
    """Remove what servers of `docs` left that did not come to their end; of all else that is temporary, nothing."""
    with suppress(OSError):
        for folder in sorted(Path(tempfile.gettempdir()).iterdir()):
            if _NAME.fullmatch(folder.name):
                with suppress(OSError, Timeout):
                    _remove_left(folder, _mark(docs))


def _remove_left(folder: Path, mark: bytes) -> None:
    if not (_is_mine(folder) and read_whole(folder / _MARK) == mark):
        return
    with FileLock(folder / _LOCK, timeout=0):
        shutil.rmtree(folder, ignore_errors=True)


def _is_mine(folder: Path) -> bool:
    """Whether something is a folder, no link to one, and belongs to who runs this."""
    found = os.lstat(folder)
    return stat.S_ISDIR(found.st_mode) and (not hasattr(os, "getuid") or found.st_uid == os.getuid())


def _mark(docs: Path) -> bytes:
    """What tells whose folder it is, without naming the place of the docs to whoever asks the server."""
    return f"{hashlib.sha256(os.fsencode(docs.resolve())).hexdigest()}\n".encode()


def _heeded() -> list[signal.Signals]:
    """The signals that would end the run; only its main thread may heed one, and none that somebody else does."""
    if threading.current_thread() is not threading.main_thread():
        return []
    known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    return [each for each in known if signal.getsignal(each) is signal.SIG_DFL]
