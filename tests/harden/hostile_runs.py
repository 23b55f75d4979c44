"""Each hostile case, checked in every format and built, in a child that has ten seconds and 512 MiB."""

import json
import re
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.options import PROBLEM_FORMATS
from tests.harden.children import Ended, command, run, within
from tests.harden.events import tree
from tests.harden.hostile_case import Case
from tests.harden.tally import Tally

SECONDS, MEBIBYTES = 10, 512
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_COMMAND = re.compile(r"\s*::")
# What the format for a runner of jobs says itself.
_OWN = re.compile(r"::(error|warning|notice) file=[^:]*?,line=\d+,col=\d+::")
_PLACE = re.compile(r":\d+:\d+: |,line=\d+,col=\d+::|\"line\":")
_CLEAN, _BAD = 0, 1


def hostile(chosen: list[Case]) -> Tally:
    """Every case ends in a problem with its place or in a site, soon, in little room, and in harmless lines."""
    tally = Tally("hostile cases")
    slowest, largest = 0.0, 0
    for case in chosen:
        with TemporaryDirectory() as folder:
            ended = _runs(tally, case, Path(folder))
        slowest, largest = max(slowest, ended.seconds), max(largest, ended.kibibytes)
    tally.remarks.append(f"at most {slowest:.1f} s of the processor a case, and {largest // 1024} MiB")
    return tally


def _runs(tally: Tally, case: Case, folder: Path) -> Ended:
    tally.tried += 1
    case.lay(folder / "sources")
    for style in PROBLEM_FORMATS:
        ended = run(partial(_check, folder, style), within(SECONDS, MEBIBYTES))
        _judge(tally, f"{case.name}, check in {style}", ended, style)
        if ended.status not in {_CLEAN, _BAD}:
            return ended
    if not case.builds:
        return ended
    built = run(partial(_build, folder), within(SECONDS, MEBIBYTES))
    _judge(tally, f"{case.name}, build", built, "text")
    has_site = (folder / "docs" / "index.md").is_file()
    tally.expect(has_site == (built.status == _CLEAN), case.name, f"a site: {has_site}, {built}")
    tally.keep(
        has_site or not (folder / "docs").exists() or not tree(folder / "docs"), case.name, "something was written"
    )
    return max(ended, built, key=lambda each: each.seconds)


def _check(folder: Path, style: str) -> None:
    command("check", "--sources", folder / "sources", "--docs", folder / "docs", "--format", style)()


def _build(folder: Path) -> None:
    command("build", "--sources", folder / "sources", "--docs", folder / "docs")()


def _judge(tally: Tally, trial: str, ended: Ended, style: str) -> None:
    tally.expect(ended.status in {_CLEAN, _BAD} and not ended.has_traceback, trial, ended)
    tally.expect(ended.kibibytes <= MEBIBYTES * 1024, trial, ended)
    tally.expect(ended.status != _BAD or bool(_PLACE.search(ended.said)), f"{trial}, no place", ended)
    tally.expect(not (odd := faults(ended.said, style)), f"{trial}, line", odd[:1])
    if style == "json" and ended.status in {_CLEAN, _BAD}:
        tally.expect(_is_json(ended.said), f"{trial}, no JSON", ended)


def faults(said: str, style: str) -> list[str]:
    """The lines that command, or hold what nobody sees."""
    return [
        line
        for line in said.split("\n")
        if _UNSEEN.search(line) or (_COMMAND.match(line) and not (style == "github" and _OWN.match(line)))
    ]


def _is_json(said: str) -> bool:
    try:
        json.JSONDecoder().raw_decode(said.lstrip())
    except ValueError:
        return False
    return True
