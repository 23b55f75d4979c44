"""A disk that is full, forbids, is read-only, is broken, or has no handle left, at each kind of call."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import product
from pathlib import Path

from tests.harden.children import Ended, command, run
from tests.harden.events import MARK, differing, remains, tree
from tests.harden.kills import States, prepared
from tests.harden.stopping import FAULTS, KINDS, refused
from tests.harden.tally import Tally
from tests.harden.tools import TOOLS, judge_files, lay_tools

_NOTHING_WRITTEN = 3
# The first calls of a kind, some in the middle, and late ones.
_PLACES = (1, 2, 3, 10, 60, 150)


def faults(folder: Path, places: tuple[int, ...] = _PLACES, codes: int = len(FAULTS)) -> Tally:
    """Builds that change a state, on a disk that refuses once or from some call on."""
    tally = Tally("disk faults in builds")
    with ExitStack() as held:
        states = prepared(held, folder)
        for kind, code, place, once in _trials(places, codes):
            _refuse_one(tally, states, kind, code, place, once)
    return tally


def _trials(places: tuple[int, ...], codes: int) -> Iterator[tuple[str, int, int, bool]]:
    return product(KINDS, FAULTS[:codes], places, (True, False))


def _refuse_one(tally: Tally, states: States, kind: str, code: int, place: int, once: bool) -> None:
    """From the state before to that after; whatever came, the next run is right."""
    event = states.event
    trial = f"{errno.errorcode[code]} at {kind} {place}{', once' if once else ' and on'}"
    tally.tried += 1
    ended = run(states.deed(event.after), refused(kind, code, place, event.docs.with_name(".docs.build"), once=once))
    _judge_end(tally, states, trial, ended)
    for sources in (event.after, event.before):
        tally.expect((after := states.build(sources)).status == 0, f"{trial}, the run after", after)
        found = tree(event.docs)
        tally.keep(found == states.trees[sources], f"{trial}, the run after", differing(found, states.trees[sources]))
        if sources == event.after:
            left = remains(event.folder, MARK, (event.before,))
            tally.keep(not left, f"{trial}, withdrawn", left)


def _judge_end(tally: Tally, states: States, trial: str, ended: Ended) -> None:
    """A clean end and the new state; or status 3 and the old one, or the new one and where the old one is kept."""
    found, event = tree(states.event.docs), states.event
    old, new = states.trees[event.before], states.trees[event.after]
    tally.keep(found in (old, new), trial, differing(found, new))
    tally.expect(not ended.has_traceback, trial, ended)
    is_right = (ended.status == 0 and found == new) or (
        ended.status == _NOTHING_WRITTEN
        and (found, True) in ((old, "nothing was written" in ended.said), (new, "what it replaced" in ended.said))
    )
    tally.expect(is_right, trial, f"{'new' if found == new else 'old'} state, {ended}")


def tool_faults(folder: Path, places: tuple[int, ...] = (1, 2), codes: int = len(FAULTS)) -> Tally:
    """The commands that write single files, on such a disk: the old file, a message, status 3."""
    tally = Tally("disk faults in commands that write single files")
    for name, tool in TOOLS.items():
        at = folder / name
        old = tree(lay_tools(at))
        assert (ended := run(command(*tool.arguments(at)))).status == 0, ended
        new = tree(at)
        for kind, code, place in product(("write", "link", "mkdir", "rename"), FAULTS[:codes], places):
            trial = f"{name}, {errno.errorcode[code]} at {kind} {place}"
            tally.tried += 1
            shutil.rmtree(at)
            lay_tools(at)
            ended = run(command(*tool.arguments(at)), refused(kind, code, place, at, once=False))
            judge_files(tally, trial, tree(at), old, new)
            tally.expect(ended.status in {0, _NOTHING_WRITTEN} and not ended.has_traceback, trial, ended)
    return tally
