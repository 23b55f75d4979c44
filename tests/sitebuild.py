"""Builds whole sites for tests: records -> docs -> HTML, each in a folder of its own and by command line."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lxml.html
import pytest
from bs4 import BeautifulSoup
from lxml.html import HtmlElement
from pytest import TempPathFactory

from generator.checked import hand_written

ROOT = Path(__file__).resolve().parents[1]
EVENT = ROOT / "tests" / "event"
REPOSITORY = "https://github.com/some-owner/some-record"
# The settings of a developer's shell must not reach the site under test, nor what a former build kept of pages.
_NEUTRAL = {"REPO_URL": "", "SITE_URL": "", "KEPT": "", "NO_MKDOCS_2_WARNING": "1"}
# `mkdocs build --strict` with the project's own mkdocs.yml and hook, for other folders; of some pages alone not
# strictly, for they lead to others.
_BUILD_STRICTLY = """
import gc
import logging
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

# A build ends before much is garbage.
gc.disable()
logging.basicConfig(level=logging.WARNING)
docs, site, *alone = sys.argv[1:]
given = {"exclude_docs": "\\n".join(["*.md", *(f"!/{page}" for page in alone)])} if alone else {}
config = load_config("mkdocs.yml", docs_dir=docs, site_dir=site, strict=not alone, **given)
config.plugins.on_startup(command="build", dirty=False)
build(config)
"""


@dataclass(frozen=True)
class Site:
    """A built site and what it was built from."""

    sources: Path
    docs: Path
    html: Path


@cache
def parsed(site: Site) -> Mapping[str, BeautifulSoup]:
    """Every page of a site by its path, parsed once for all tests, which must not change it."""
    return {
        path.relative_to(site.html).as_posix(): BeautifulSoup(path.read_bytes(), "html.parser")
        for path in sorted(site.html.rglob("*.html"))
    }


@cache
def trees(site: Site) -> Mapping[str, HtmlElement]:
    """Every page of a site by its path as lxml reads it, forty times as fast; no test may change it."""
    return {
        path.relative_to(site.html).as_posix(): lxml.html.document_fromstring(path.read_bytes())
        for path in sorted(site.html.rglob("*.html"))
    }


def classed(name: str) -> str:
    """The XPath condition that an element has a class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def fictional_site(temporary: TempPathFactory) -> Site:
    """The site of the fictional event, built once for all tests."""
    return _built_once("fictional", EVENT, temporary)


def real_site(temporary: TempPathFactory) -> Site:
    """The site of the project's own records, built once for all tests."""
    return _built_once("real", ROOT / "sources", temporary)


# The second is large, and what holds of the first holds of it: that is read in the deep run alone.
BOTH_SITES = (
    pytest.param(fictional_site, id="fictional"),
    pytest.param(real_site, id="real", marks=pytest.mark.deep),
)


def _built_once(name: str, sources: Path, temporary: TempPathFactory) -> Site:
    folder = made_once(f"site-{name}", temporary, lambda folder: build_site(sources, folder, REPOSITORY))
    return Site(sources, folder / "docs", folder / "site")


def made_once(name: str, temporary: TempPathFactory, make: Callable[[Path], object]) -> Path:
    """The folder, filled by the first worker of this run that needs it; a failure, too, is met only once."""
    base = temporary.getbasetemp()
    # The folder of a worker lies in that of the whole run.
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    folder.mkdir(exist_ok=True)
    outcome = folder / "outcome.txt"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not outcome.exists():
            try:
                make(folder)
                outcome.write_text("")
            except AssertionError as error:
                outcome.write_text(str(error), encoding="utf-8")
    if failure := outcome.read_text(encoding="utf-8"):
        raise AssertionError(failure)
    return folder


def generate(
    sources: Path, docs: Path, *options: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """What `python -m generator build` did."""
    command = ["-m", "generator", "build", "--sources", str(sources), "--docs", str(docs), *options]
    return run_python(command, environment or {})


def build_site(sources: Path, folder: Path, repo_url: str = "", site_url: str = "", alone: Sequence[str] = ()) -> Site:
    """The site of `sources` with the hand-written pages, built by MkDocs in strict mode; or some of its pages alone."""
    docs, html = hand_written_copy(folder / "docs"), folder / "site"
    environment = {"REPO_URL": repo_url, "SITE_URL": site_url, "SOURCES": str(sources)}
    built = run_python(["-c", _BUILD_STRICTLY, str(docs), str(html), *alone], environment)
    assert built.returncode == 0, built.stdout + built.stderr
    return Site(sources, docs, html)


def hand_written_copy(docs: Path) -> Path:
    """The folder, with a copy of every hand-written file of the docs."""
    for name in hand_written(ROOT / "docs"):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "docs" / name, docs / name)
    return docs


def run_python(arguments: list[str], environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """What a run of Python did, whatever settings a developer's shell has."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **_NEUTRAL, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
