"""How long a build takes where all is new, where nothing changed and where one sentence did, by what was kept before.

    python -m benchmarks.again [--sources sources] [rounds]

Prints processor seconds of whole runs of the program, which are compared within a round: the machine may be busy with
something else. With `--serve` those of `mkdocs serve`, where Linux tells them, and the time by the clock: until it
serves, and from a saved sentence to the page that has it.
"""

import argparse
import os
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

_ROOT = Path(__file__).resolve().parents[1]
_RESTATED = re.compile(r"^( +restated: )(\w+)", re.MULTILINE)
_PATIENCE = 600.0


def main() -> None:
    """Print what was measured after each round: the medians so far."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--sources", type=Path, default=Path("sources"))
    asked.add_argument("--serve", action="store_true")
    asked.add_argument("rounds", type=int, nargs="?", default=1)
    given = asked.parse_args()
    measured: list[Mapping[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        here = _laid_out(Path(folder), given.sources)
        for number in range(1, given.rounds + 1):
            measured.append(_served(here, number) if given.serve else _built(here, number))
            print(_table(measured), flush=True)


def _laid_out(folder: Path, sources: Path) -> Path:
    """A folder with the records, the pages by hand and the settings, of which the program makes a site."""
    shutil.copytree(sources, folder / "sources")
    shutil.copytree(_ROOT / "generator", folder / "generator")
    for path in [*_ROOT.glob("mkdocs*.yml"), *_ROOT.glob("docs/*.md")]:
        if b"\nhead: {" not in path.read_bytes():
            (folder / path.relative_to(_ROOT)).parent.mkdir(exist_ok=True)
            shutil.copy(path, folder / path.relative_to(_ROOT))
    return folder


def _built(here: Path, number: int) -> Mapping[str, float]:
    """The processor seconds of each kind of build."""
    for left in (".cache", "docs/data"):
        shutil.rmtree(here / left, ignore_errors=True)
    found = {"all is new": _run(here, {"KEPT": ""}), "all is new, and kept": _run(here, {})}
    found["nothing changed"] = _run(here, {})
    _reword(here, number)
    found["one sentence"] = _run(here, {})
    return found


def _run(here: Path, environment: Mapping[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "generator", "build"], cwd=here, env=_environment(environment), check=True,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    left_out = {"KEPT", "PYTHONDONTWRITEBYTECODE"}
    return {**{name: value for name, value in os.environ.items() if name not in left_out}, **more}


def _reword(here: Path, number: int) -> tuple[str, str]:
    """Begin the first restatement of the records with another word; the stem of its record, and the word."""
    for path in sorted((here / "sources" / "articles").rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        if _RESTATED.search(text):
            word = f"Reworded{number}"
            path.write_text(_RESTATED.sub(rf"\g<1>{word}", text, count=1), encoding="utf-8")
            return path.stem, word
    raise SystemExit("no record restates anything")


def _served(here: Path, number: int) -> Mapping[str, float]:
    """Seconds until a server serves, and from a saved sentence to the page that has it."""
    begun = time.monotonic()
    with _serving(here) as (address, server):
        ready, spent = time.monotonic(), _spent(server)
        stem, word = _reword(here, number)
        page = f"{address}/sources/{stem}/"
        while word not in _page(page):
            if time.monotonic() > ready + _PATIENCE:
                raise SystemExit(f"{page} does not change")
            time.sleep(0.1)
        return {
            "until it serves": spent,
            "from saved to served": _spent(server) - spent,
            "until it serves, by the clock": ready - begun,
            "from saved to served, by the clock": time.monotonic() - ready,
        }


def _spent(server: int) -> float:
    """The processor seconds of a process, of which it is the number; 0 where the system does not tell them."""
    try:
        fields = Path(f"/proc/{server}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _serving(here: Path) -> Iterator[tuple[str, int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command, cwd=here, env=_environment({}), stderr=subprocess.DEVNULL) as server:
        try:
            while not _page(f"{address}/"):
                time.sleep(0.1)
            yield address, server.pid
        finally:
            server.terminate()


def _page(address: str) -> str:
    """The text of a page; empty where nothing is served there."""
    try:
        with urlopen(address) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def _table(measured: list[Mapping[str, float]]) -> str:
    """Each kind with the median of its seconds, and of its ratio to the first of its round."""
    lines = [f"{'seconds':>10} {'ratio':>7}"]
    for name in measured[0]:
        seconds = statistics.median(one[name] for one in measured)
        ratio = statistics.median(one[name] / (next(iter(one.values())) or 1) for one in measured)
        lines.append(f"{seconds:>10.2f} {ratio:>7.3f}  {name}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
