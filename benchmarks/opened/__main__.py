"""Opens every export of each event in the tools that it is for, and tells what was seen: export, tool, and faults.

    make open-exports
    make open-exports ARGS="--event fictional --only libreoffice,datasette --sites"

Whatever is not installed is told as not installed, and never as passed. Exit 0 where nothing was wrong, 1 where
something was. LibreOffice, R with readr, biber and node are those of the system; the rest stands in .venv-tools.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.opened.in_graphs import SITE
from benchmarks.opened.inside import HERE, TOOLS
from benchmarks.opened.seen import Seen, run
from benchmarks.opened.written import write_data, write_parquet, write_with_pages
from tests.sitebuild import build_site

ROOT = Path(__file__).resolve().parents[2]
EVENTS = {"real": "sources", "flood": "tests/flood", "fictional": "tests/event"}
_MISSING = "NOT INSTALLED HERE"


def main() -> int:
    """Opens what is chosen; the exit status."""
    chosen = _arguments()
    every = {**HERE, **TOOLS}
    names = chosen.only.split(",") if chosen.only else [*every]
    if unknown := [name for name in names if name not in every]:
        raise SystemExit(f"no check {', '.join(unknown)}; there are {', '.join(every)}")
    found: list[tuple[str, Seen]] = []
    with tempfile.TemporaryDirectory() as made:
        for event in chosen.event.split(","):
            folder = Path(made) / event
            write_data(ROOT / EVENTS[event], folder)
            write_with_pages(ROOT / EVENTS[event], folder)
            if "parquet" in names and Path(chosen.tools).exists():
                write_parquet(ROOT / EVENTS[event], folder, Path(chosen.tools))
            if "heads" in names and (chosen.sites or event == "fictional"):
                build_site(ROOT / EVENTS[event], folder / "built", site_url=SITE)
            there = [name for name in names if name != "heads" or (folder / "built").exists()]
            for one in _opened(there, folder, Path(chosen.tools)):
                print(_row(event, one) if chosen.markdown else _line(event, one), flush=True)
                found.append((event, one))
    return _closing(found)


def _arguments() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--event", default=",".join(EVENTS), help="which events, joined by commas")
    reader.add_argument("--only", help="which checks, joined by commas")
    reader.add_argument(
        "--sites", action="store_true", help="builds the site of every event for the heads of its pages"
    )
    reader.add_argument("--markdown", action="store_true", help="prints the rows of a table in Markdown")
    reader.add_argument("--tools", default=".venv-tools/bin/python", help="the Python of the tools")
    return reader.parse_args()


def _opened(names: list[str], folder: Path, tools: Path) -> Iterator[Seen]:
    for name in names:
        python = Path(sys.executable) if name in HERE else tools
        if not python.exists():
            yield Seen(name, name, f"{_MISSING} ({tools}: make open-exports)")
            continue
        ended = run([python, "-m", "benchmarks.opened.inside", folder, name], ROOT)
        try:
            yield from (
                Seen(**{**one, "faults": tuple(one["faults"])}) for one in json.loads(ended.stdout.splitlines()[-1])
            )
        except (IndexError, json.JSONDecodeError):
            yield Seen(name, name, "broke off", (ended.stderr.strip()[-300:],))


def _line(event: str, one: Seen) -> str:
    verdict = "FAULT" if one.faults else "-----" if one.seen.startswith(_MISSING) else "ok"
    faults = "".join(f"\n{'':18}! {fault}" for fault in one.faults)
    return f"{event:10}{verdict:6}| {one.export:18}| {one.tool:36}| {one.seen}{faults}"


def _row(event: str, one: Seen) -> str:
    return f"| {event} | {one.export} | {one.tool} | {'; '.join((one.seen, *one.faults))} |"


def _closing(found: list[tuple[str, Seen]]) -> int:
    """A line of how much was opened, and what could not be."""
    missing = sorted({one.tool for _, one in found if one.seen.startswith(_MISSING)})
    faulty = [one for _, one in found if one.faults]
    opened = len(found) - sum(one.seen.startswith(_MISSING) for _, one in found)
    print(
        f"\n{opened} opened, {len(faulty)} of them with faults; not installed here: {', '.join(missing) or 'nothing'}"
    )
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
