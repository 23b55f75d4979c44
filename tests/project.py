"""A clone of the project in another folder, for builds that must not touch this one."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]


def lay_out(folder: Path, sources: Path = ROOT / "sources") -> Path:
    """The folder, filled with the project's settings, its hand-written pages and the given records."""
    # With what Python compiled, but for files that it writes just now; without the tests, which the package leaves out.
    left_out = shutil.ignore_patterns("*.pyc.*", "test_*", "cases")
    shutil.copytree(ROOT / "generator", folder / "generator", ignore=left_out)
    shutil.copytree(sources, folder / "sources")
    for settings in ROOT.glob("mkdocs*.yml"):
        shutil.copy(settings, folder)
    for path in hand_written():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    return folder


def hand_written() -> list[str]:
    """The files below `docs/` that git knows or would take, so none that a build wrote."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "docs"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return listed.stdout.split()


def run(folder: Path, *command: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a Python module in a folder as a contributor would, and return what it printed."""
    settings = {**os.environ, **(environment or {})}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=settings, capture_output=True, text=True, check=False
    )


# Reads commands, a line each: words of JSON, and the environment. Each runs in a process that is forked from this one.
_FORKING = """
import json, os, sys, traceback
from generator import cli
import generator.commands.building, generator.commands.making

for line in sys.stdin:
    arguments, environment, output = json.loads(line)
    child = os.fork()
    if not child:
        os.environ.update(environment)
        written = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(written, 1)
        os.dup2(written, 2)
        try:
            cli.main(arguments, standalone_mode=False)
        except BaseException:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    os.waitpid(child, 0)
    print(flush=True)
"""


@contextmanager
def imported(folder: Path) -> Iterator[Callable[..., str]]:
    """What runs the program that stands in a folder, each time in a process of its own; imported once for all."""
    command, output = [sys.executable, "-c", _FORKING], folder / "output.txt"
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout

        def run(*arguments: str, **environment: str) -> str:
            print(json.dumps([arguments, environment, str(output)]), file=process.stdin, flush=True)
            assert process.stdout and process.stdout.readline() == "\n", "the program cannot be imported"
            return output.read_text("utf-8")

        yield run
        process.stdin.close()
