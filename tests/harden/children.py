"""A run in a process of its own, begun after everything is imported: what it said, how it ended, what it took."""

import os
import resource
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.cli import main

# No command ends with it.
_UNCAUGHT = 99
_TRACEBACK = "Traceback (most recent call last)"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended. `status` is None where a signal ended it; `seconds` are those of the processor."""

    status: int | None
    signal: int
    said: str
    seconds: float
    kibibytes: int

    @property
    def has_traceback(self) -> bool:
        """Whether the run ended in a way that nobody meant."""
        return self.status == _UNCAUGHT or _TRACEBACK in self.said

    def __str__(self) -> str:
        how = f"signal {self.signal}" if self.status is None else f"status {self.status}"
        return f"{how}, {self.seconds:.1f} s, {self.kibibytes // 1024} MiB: {self.said[-300:]}"


@dataclass(frozen=True, slots=True)
class Begun:
    """A run that goes on."""

    process: int
    output: Path

    def ended(self) -> Ended:
        """Wait for its end."""
        _, status, used = os.wait4(self.process, 0)
        said = self.output.read_bytes().decode(errors="replace")
        self.output.unlink()
        return Ended(
            os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
            os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
            said,
            used.ru_utime + used.ru_stime,
            used.ru_maxrss,
        )


def begin(deed: Callable[[], object], before: Callable[[], object] = lambda: None) -> Begun:
    """Run `deed` in a child, after `before`, which the child does to itself."""
    handle, name = tempfile.mkstemp()
    sys.stdout.flush()
    sys.stderr.flush()
    if process := os.fork():
        os.close(handle)
        return Begun(process, Path(name))
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    os._exit(_status(deed, before))


def _status(deed: Callable[[], object], before: Callable[[], object]) -> int:
    status = 0
    try:
        before()
        deed()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        status = _UNCAUGHT
        with suppress(BaseException):
            traceback.print_exc()
    with suppress(BaseException):
        sys.stdout.flush()
        sys.stderr.flush()
    return status


def run(deed: Callable[[], object], before: Callable[[], object] = lambda: None) -> Ended:
    """How `deed` ended in a child."""
    return begin(deed, before).ended()


def command(*arguments: object) -> Callable[[], object]:
    """One run of the program, as a command line would give it."""
    return lambda: main([str(each) for each in arguments], prog_name="generator")


def within(seconds: int, mebibytes: int) -> Callable[[], None]:
    """What bounds a child: the processor's time, and what it may ask for beyond what it was born with."""

    def bound() -> None:
        pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
        if pages:
            most = pages * resource.getpagesize() + mebibytes * 2**20
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))

    return bound
