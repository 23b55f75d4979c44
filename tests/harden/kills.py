"""Builds that are killed: `docs/` is in its old state or in its new one, the next run is right, nothing is left."""

import os
import random
import signal
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

from generator.disk import state
from tests.harden.children import Ended, begin, command, run
from tests.harden.events import MARK, CompiledOnce, Event, differing, lay_event, remains, tree
from tests.harden.stopping import calls_said, counted, killed_at
from tests.harden.tally import Tally

Tree = dict[str, bytes]
_SETTLED = {"lock", "manifest.json"}


@dataclass(frozen=True, slots=True)
class States:
    """The two states of `docs/`, by the records that they were built from, and what builds begin with."""

    event: Event
    trees: dict[Path, Tree]

    def build(self, sources: Path) -> Ended:
        """A build to its end."""
        return run(self.deed(sources))

    def deed(self, sources: Path) -> partial[object]:
        """A build."""
        return partial(_do, "build", "--sources", sources, "--docs", self.event.docs)


def _do(*arguments: object) -> object:
    return command(*arguments)()


def kills(folder: Path, number: int, *, has_exchange: bool = True, seed: int = 14) -> Tally:
    """Builds killed at calls that reach the disk, spread over all of them: from one state to the other and back."""
    tally = Tally("kills of builds" if has_exchange else "kills of builds where folders cannot change places")
    with ExitStack() as held:
        states = prepared(held, folder, has_exchange=has_exchange)
        calls = {sources: _calls(states, sources) for sources in states.trees}
        before, after = states.event.before, states.event.after
        for turn in range(number):
            sources = after if turn % 2 == 0 else before
            at = 1 + (turn * calls[sources]) // number
            _kill_one(tally, states, sources, at, recovers=not has_exchange)
        tally.remarks.append(f"of {calls[after]:,} and {calls[before]:,} calls that reach the folder of docs")
    return tally


def prepared(held: ExitStack, folder: Path, *, has_exchange: bool = True) -> States:
    """The event built from each of its two states, which are compiled once."""
    once = CompiledOnce()
    held.enter_context(once.used())
    if not has_exchange:
        held.enter_context(patch.object(state, "exchange", lambda one, other: False))
    event = lay_event(folder)
    for sources in (event.before, event.after):
        once.compiled(sources, event.docs)
    return _built(States(event, {}))


def _built(states: States) -> States:
    for sources in (states.event.after, states.event.before):
        ended = states.build(sources)
        assert ended.status == 0, ended
        states.trees[sources] = tree(states.event.docs)
    return states


def _calls(states: States, sources: Path) -> int:
    """How many calls of a build that changes the state reach the disk; the state is the other one afterwards."""
    ended = run(counted(states.deed(sources), states.event.folder))
    assert ended.status == 0, ended
    return calls_said(ended.said)


def _kill_one(tally: Tally, states: States, sources: Path, at: int, *, recovers: bool) -> None:
    trial = f"{sources.name}, killed at call {at}"
    tally.tried += 1
    ended = run(states.deed(sources), killed_at(at, states.event.folder))
    tally.expect(ended.signal == signal.SIGKILL or ended.status == 0, trial, ended)
    if recovers:
        state.recover(states.event.docs)
    _judge(tally, states, trial, states.trees.values())
    tally.expect((ended := states.build(sources)).status == 0, f"{trial}, the run after", ended)
    _judge(tally, states, f"{trial}, the run after", [states.trees[sources]])
    _judge_room(tally, states, sources, trial)


def _judge(tally: Tally, states: States, trial: str, allowed: Iterable[Tree]) -> None:
    found = tree(states.event.docs)
    expected = [*allowed]
    tally.keep(found in expected, trial, differing(found, expected[0]))


def _judge_room(tally: Tally, states: States, sources: Path, trial: str) -> None:
    """Nothing is left beside, and nothing of what was withdrawn."""
    room = {path.name for path in (states.event.folder / ".docs.build").iterdir()}
    tally.keep(room == _SETTLED, f"{trial}, beside", room)
    if sources == states.event.after:
        tally.keep(
            not (left := remains(states.event.folder, MARK, (states.event.before,))), f"{trial}, withdrawn", left
        )


def kills_at_moments(folder: Path, number: int, seed: int = 14) -> Tally:
    """Whole builds, reading and compiling included, killed at moments drawn by chance; writes are cut in the middle."""
    tally = Tally("kills of whole builds at moments")
    chance = random.Random(seed)
    event = lay_event(folder)
    states = _built(States(event, {}))
    began = time.monotonic()
    states.build(event.after)
    lasts = time.monotonic() - began
    for turn in range(number):
        sources = event.before if turn % 2 == 0 else event.after
        tally.tried += 1
        begun = begin(states.deed(sources))
        time.sleep(chance.uniform(0.3, 1.0) * lasts)
        os.kill(begun.process, signal.SIGKILL)
        begun.ended()
        trial = f"{sources.name}, killed at a moment, turn {turn}"
        _judge(tally, states, trial, states.trees.values())
        tally.expect((ended := states.build(sources)).status == 0, f"{trial}, the run after", ended)
        _judge(tally, states, f"{trial}, the run after", [states.trees[sources]])
        _judge_room(tally, states, sources, trial)
    return tally


def doubles(folder: Path, number: int, seed: int = 14) -> Tally:
    """Two builds at once of different records leave what one of them made. Of every fourth pair one is killed."""
    tally = Tally("double builds")
    chance = random.Random(seed)
    with ExitStack() as held:
        states = prepared(held, folder)
        for turn in range(number):
            tally.tried += 1
            begun = [begin(states.deed(sources)) for sources in states.trees]
            if turn % 4 == 3:
                time.sleep(chance.uniform(0.02, 0.2))
                os.kill(begun[turn % 8 // 4].process, signal.SIGKILL)
            for ended in [one.ended() for one in begun]:
                tally.expect(ended.status == 0 or (turn % 4 == 3 and ended.signal > 0), f"pair {turn}", ended)
            _judge(tally, states, f"pair {turn}", states.trees.values())
        states.build(states.event.after)
        _judge(tally, states, "the run after all pairs", [states.trees[states.event.after]])
        _judge_room(tally, states, states.event.after, "the run after all pairs")
    return tally
