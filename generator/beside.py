"""Work that goes on beside other work, in a process of its own, so that a run may use two processors.

It is an optimisation only: where that is not allowed, or the system has no such process, the same is made here. A run
is divided as it stands, with what it knows; of a server only this thread goes on there, and what is made beside needs
no lock that another may hold. Should it not come to an end all the same, it is made here.
"""

import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pickle import PickleError
from typing import Any, TypeVar

_T = TypeVar("_T")
_IS_ALLOWED: ContextVar[bool] = ContextVar("beside", default=False)
# How long is waited for what is made beside: this often the time that has passed since it began, and some seconds.
_TIMES, _SECONDS = 10.0, 30.0


@contextmanager
def two_at_once() -> Iterator[None]:
    """Within this context work may go on beside."""
    token = _IS_ALLOWED.set(True)
    try:
        yield
    finally:
        _IS_ALLOWED.reset(token)


def beside(make: Callable[[], _T], otherwise: Callable[[], _T] | None = None) -> Callable[[], _T]:
    """How to have what is made: from now on it is being made beside, or else it is made at once.

    What is made beside changes nothing here, and has to be of values that can be pickled. What is made `otherwise`
    takes its place where it is not made there.
    """
    otherwise = otherwise or make
    if not (_IS_ALLOWED.get() and _is_possible()):
        return _known(otherwise())
    context = get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_made_there, args=(here, there, make), daemon=True)
    began = time.monotonic()
    try:
        with warnings.catch_warnings():
            # Newer versions of Python warn of threads.
            warnings.simplefilter("ignore", DeprecationWarning)
            process.start()
    except OSError:
        here.close()
        return _known(otherwise())
    finally:
        there.close()

    def made() -> _T:
        try:
            found: list[_T] = here.recv() if here.poll(_SECONDS + _TIMES * (time.monotonic() - began)) else []
        except (EOFError, OSError, PickleError):
            found = []
        finally:
            here.close()
            process.kill()
            process.join()
        # Whatever ended it, it shows here too if it lies in what is made.
        return found[0] if found else otherwise()

    return cache(made)


def _known(made: _T) -> Callable[[], _T]:
    return lambda: made


def _is_possible() -> bool:
    """Whether the system can divide a run, and has two processors for it."""
    return sys.platform not in {"darwin", "win32"} and len(os.sched_getaffinity(0)) > 1


def _made_there(here: Connection, there: Connection, make: Callable[[], Any]) -> None:
    here.close()
    with suppress(BaseException):
        there.send([make()])
