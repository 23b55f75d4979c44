"""Work beside other work: the same comes of it, wherever it is done."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import beside as place
from generator.beside import beside, two_at_once
from generator.build import compile_site

EVENT = Path(__file__).parent / "event"

DIVIDES = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system divides no run")


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)


def elsewhere(made: Callable[[], int]) -> bool:
    """Whether the number of a process that was made is another's."""
    return made() != os.getpid()


@DIVIDES
def test_what_is_allowed_is_made_in_a_process_of_its_own() -> None:
    with two_at_once():
        assert elsewhere(beside(os.getpid))
    assert not elsewhere(beside(os.getpid))


@DIVIDES
def test_with_one_processor_all_is_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    with two_at_once():
        assert not elsewhere(beside(os.getpid))


def test_without_leave_it_is_made_once_and_at_once() -> None:
    done: list[int] = []

    def make() -> int:
        done.append(1)
        return len(done)

    made = beside(make)
    assert done == [1]
    assert [made(), made()] == [1, 1]


@DIVIDES
def test_what_fails_there_fails_here() -> None:
    def fail() -> None:
        raise LookupError(os.getpid())

    with two_at_once(), pytest.raises(LookupError, match=str(os.getpid())):
        beside(fail)()


@DIVIDES
@pytest.mark.parametrize("ends", ["killed", "not to be pickled", "out of the run", "never"])
def test_what_does_not_come_to_an_end_there_is_made_here(ends: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_SECONDS", 0.5 if ends == "never" else 60.0)
    here = os.getpid()

    def make() -> Callable[[], str] | str:
        if os.getpid() == here:
            return "made"
        if ends == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if ends == "out of the run":
            raise SystemExit(0)
        if ends == "never":
            time.sleep(600)
        return lambda: ends

    with two_at_once():
        assert beside(make)() == "made"


@DIVIDES
def test_more_than_a_pipe_holds_comes_whole() -> None:
    with two_at_once():
        assert beside(lambda: b"x" * 3_000_000)() == b"x" * 3_000_000


@DIVIDES
def test_a_process_that_could_not_begin_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> int:
        raise OSError("no more processes")

    monkeypatch.setattr(os, "fork", none)
    with two_at_once():
        assert not elsewhere(beside(os.getpid))


@DIVIDES
def test_a_site_is_the_same_with_one_process_and_with_more(tmp_path: Path) -> None:
    one, _ = compile_site(EVENT, tmp_path, None)
    with two_at_once():
        more, _ = compile_site(EVENT, tmp_path, None)
    assert more == one
    assert [*more] == [*one]
