"""The commands that write single files: killed, or refused by the disk, they leave the old file or the new, whole."""

import shutil
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.harden.children import Ended, command, run
from tests.harden.events import ROOT, SMALL, tree
from tests.harden.stopping import calls_said, counted, killed_at
from tests.harden.tally import Tally

_TEXT = """Flood leaves 12 dead

The ministry said on Monday that more than 40 people were missing in Lower Weir. It had counted 12 dead by noon.
Rain had fallen for days, and the river stood higher than anybody in the town could remember having seen it.
Boats went from street to street, and the school took in those whose houses stood under water until the evening.
"""
_RECORD = f"""\
title: Flood leaves 12 dead
publication: weir-gazette
url: unstated
published: 2031-03-03
published_basis: printed
language: en
recorded: 2031-03-04
capture: {{file: flood.txt, sha256: {sha256(_TEXT.encode()).hexdigest()}}}
set_aside:
  - {{text: more than 40 people, reason: not recorded}}
claims:
  - {{id: toll, metric: deaths, count: 12, said_by: flood-ministry, quote: counted 12 dead}}
"""
_FACTS = (
    "--title", "Nine dead", "--publication", "weir-gazette", "--agency", "", "--url", "https://gazette.example/nine",
    "--published", "2031-03-05", "--published-basis", "printed under the headline", "--language", "en",
    "--recorded", "2031-03-07",
)  # fmt: skip
_PAGE = '<!doctype html>\n<html><head><meta charset="utf-8"><title>x</title></head><body>{}</body></html>\n'


@dataclass(frozen=True, slots=True)
class Tool:
    """A command, and the files in its folder that it writes; `again` is how a second run ends."""

    arguments: Callable[[Path], list[object]]
    writes: Callable[[str], bool]
    again: int = 0


TOOLS: Mapping[str, Tool] = {
    "draft": Tool(
        lambda at: ["draft", "--sources", at / "sources", "--out", at / "draft.yml", at / "captures/flood.txt"],
        lambda name: name == "draft.yml",
        again=2,
    ),
    "new": Tool(
        lambda at: [
            "new", "--sources", at / "sources", *_FACTS,
            "nine-dead",
        ],
        lambda name: name == "sources/articles/nine-dead.yml",
        again=2,
    ),
    "anchor": Tool(
        lambda at: ["anchor", "--sources", at / "sources", "--captures", at / "captures", "--by", "Ada", "flood"],
        lambda name: name in {"sources/anchors", "sources/anchors/flood.json"},
    ),
    "schema": Tool(lambda at: ["schema", "--out", at / "schema"], lambda name: name.startswith("schema")),
    "pack": Tool(lambda at: ["pack", at / "site", at / "offline.zip"], lambda name: name == "offline.zip"),
    "seal": Tool(lambda at: ["seal", at / "site"], lambda name: name.startswith("site/") and name.endswith(".html")),
}  # fmt: skip


def lay_tools(folder: Path) -> Path:
    """A folder with whatever the commands need, and files that they write in an older state."""
    shutil.copytree(SMALL, folder / "sources")
    shutil.copytree(ROOT / "schema", folder / "schema")
    for name in ("source.json", "actors.json"):
        (folder / "schema" / name).write_text("{}\n", encoding="utf-8")
    files = {"captures/flood.txt": _TEXT, "sources/articles/flood.yml": _RECORD, "offline.zip": "old"}
    files |= {f"site/{name}.html": _PAGE.format(f"<p>{name}</p>") for name in ("index", "a", "b")}
    files |= {"site/data/search.json": "{}"}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def killed_tools(folder: Path, at_most: int) -> Tally:
    """Each command killed at calls that reach its folder, spread over all of them, and run again."""
    tally = Tally("kills of commands that write single files")
    for name, tool in TOOLS.items():
        old, new, calls = _states(folder / name, tool)
        for at in sorted({1 + (turn * calls) // at_most for turn in range(at_most)}):
            _kill(tally, folder / name, name, at, old, new)
        tally.remarks.append(f"{name}: of {calls:,} calls")
    return tally


def _states(folder: Path, tool: Tool) -> tuple[dict[str, bytes], dict[str, bytes], int]:
    """What lies in the folder before and after, and how many calls reach it."""
    old = tree(lay_tools(folder))
    ended = run(counted(command(*tool.arguments(folder)), folder))
    assert ended.status == 0, ended
    return old, tree(folder), calls_said(ended.said)


def _kill(tally: Tally, folder: Path, name: str, at: int, old: Mapping[str, bytes], new: Mapping[str, bytes]) -> None:
    trial, tool = f"{name}, killed at call {at}", TOOLS[name]
    tally.tried += 1
    shutil.rmtree(folder)
    lay_tools(folder)
    ended = run(command(*tool.arguments(folder)), killed_at(at, folder))
    tally.expect(ended.signal == signal.SIGKILL or ended.status == 0, trial, ended)
    left = {path: data for path, data in tree(folder).items() if not path.endswith(".part")}
    judge_files(tally, trial, left, old, new)
    ended = run(command(*tool.arguments(folder)))
    tally.expect(_is_right(ended, tool), f"{trial}, the run after", ended)
    tally.keep(tree(folder) == new, f"{trial}, the run after", sorted(tree(folder).keys() ^ new.keys()))


def _is_right(ended: Ended, tool: Tool) -> bool:
    return ended.status in {0, tool.again} and not ended.has_traceback


def judge_files(
    tally: Tally, trial: str, left: Mapping[str, bytes], old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> None:
    """Each file is as it was, or as the command writes it."""
    wrong = [name for name in {*left, *old, *new} if left.get(name) not in (old.get(name), new.get(name))]
    tally.keep(not wrong, trial, wrong)
