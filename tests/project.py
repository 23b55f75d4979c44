"""A clone of the project in another folder, for builds that must not touch this one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
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
