"""A small part of what `make harden` tries, and that what counts can fail."""

import re
import signal
from pathlib import Path

import pytest

from tests.drawn import drawn
from tests.harden.__main__ import PARTS
from tests.harden.children import run, within
from tests.harden.faults import faults, tool_faults
from tests.harden.fuzzing import CORPUS, changed, kept
from tests.harden.hostile_cases import cases
from tests.harden.hostile_runs import faults as lines_at_fault
from tests.harden.hostile_runs import hostile
from tests.harden.kills import doubles, kills
from tests.harden.tally import Tally, total
from tests.harden.targets import TARGETS
from tests.harden.tools import TOOLS, killed_tools

pytestmark = pytest.mark.trials

GUIDE = Path("docs/hardening.md")


def passes(tally: Tally) -> None:
    print(tally.report(0))
    assert tally.tried and not tally.failed and not tally.lost, tally.report(0)


@pytest.mark.parametrize("has_exchange", [True, False])
def test_killed_builds_leave_one_of_two_states(tmp_path: Path, has_exchange: bool) -> None:
    passes(kills(tmp_path / "a", drawn(10), has_exchange=has_exchange))


def test_killed_commands_leave_whole_files(tmp_path: Path) -> None:
    passes(killed_tools(tmp_path, drawn(3)))


def test_two_builds_leave_the_state_of_one(tmp_path: Path) -> None:
    passes(doubles(tmp_path / "a", drawn(3)))


def test_a_disk_that_refuses_is_told_and_loses_nothing(tmp_path: Path) -> None:
    passes(faults(tmp_path / "a", (1,), codes=1))
    passes(tool_faults(tmp_path / "b", (1,), codes=1))


def test_hostile_cases_are_many_and_have_names_of_their_own() -> None:
    assert len({case.name for case in cases()}) == len(cases()) > 400


def test_some_hostile_cases_end_as_promised() -> None:
    passes(hostile(cases()[:: 2000 // drawn(100)]))


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_kept_of_fuzzing_passes(name: str) -> None:
    assert list((CORPUS / name).iterdir())
    for data in [*(path.read_bytes() for path in kept(name)), *changed(name, drawn(50), 14)]:
        TARGETS[name](data)


# What counts can fail


def test_a_child_says_how_it_ended() -> None:
    assert run(lambda: 1 // 0).has_traceback
    assert run(lambda: print("x")).said == "x\n"
    assert run(lambda: signal.raise_signal(signal.SIGTERM)).signal == signal.SIGTERM
    assert run(_forever, within(1, 512)).status is None
    assert "MemoryError" in run(lambda: bytearray(2**30), within(5, 256)).said


def _forever() -> None:
    while True:
        pass


@pytest.mark.parametrize(
    "line", ["::error::x", "  ::stop-commands::x", "a\x1b[31m", "a\u202eb", "a\rb", "\u2028", "::error file=a::x"]
)
def test_a_line_that_commands_or_hides_is_found(line: str) -> None:
    assert lines_at_fault(f"plain\n{line}\nplain: a::b", "text") == [line]
    assert lines_at_fault(f"plain\n{line}", "github") == [line]
    assert lines_at_fault("::error file=a,line=1,col=2::plain", "github") == []


def test_what_went_wrong_is_counted_and_shown() -> None:
    tally = Tally("x", tried=2)
    tally.expect(False, "first", "y")
    tally.keep(False, "second", "\x1bz")
    assert total([tally, Tally("z", tried=3)]).tried == 5
    assert tally.report(0) == "x: tried 2, failed 1, lost 1, 0 s\n  failed: 'first: y'\n  lost: 'second: \\x1bz'"


# The page that tells of it


def test_every_part_and_what_is_not_covered_is_told() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)` \|", guide, re.MULTILINE)) == {*PARTS, "fuzz"}
    assert "## What is not covered" in guide
    assert all(f"`{name}`" in guide for name in TOOLS)
