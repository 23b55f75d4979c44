"""Whether the comparison of two builds passes where nothing differs, and finds what does."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.few_records import few_records
from tests.project import ROOT, lay_out
from tests.sitebuild import EVENT

pytestmark = pytest.mark.builders

# A hook by which each page tells in which time zone it was built.
_CLOCK = """
import os


def on_page_markdown(markdown, **_):
    return f"{markdown}\\n\\nBuilt in {os.environ['TZ']}."
"""


def clone(folder: Path, sources: Path) -> Path:
    """A clone with an event in it."""
    lay_out(folder, sources)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    (folder / ".gitignore").write_text("__pycache__/\n")
    as_somebody = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "all"]):
        subprocess.run([*as_somebody, *arguments], cwd=folder, check=True)
    return folder


def compared(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [".ci/reproducible", sys.executable]
    return subprocess.run(command, cwd=folder, stdout=-1, stderr=subprocess.STDOUT, text=True, check=False)


@pytest.mark.deep
def test_what_does_not_depend_on_its_surroundings_is_the_same(tmp_path: Path) -> None:
    project = clone(tmp_path / "clone", EVENT)
    done = compared(project)
    assert done.returncode == 0, done.stdout
    assert "site: " in done.stdout
    assert "differ" not in done.stdout
    assert not (project / "site").exists()


def test_what_does_is_named(tmp_path: Path) -> None:
    project = clone(tmp_path / "clone", few_records(tmp_path / "few"))
    (project / "clock.py").write_text(_CLOCK)
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(settings.replace("hooks:\n", "hooks:\n  - clock.py\n"), encoding="utf-8")
    done = compared(project)
    assert done.returncode == 1, done.stdout
    assert "one/site/index.html and " in done.stdout
    assert "one/docs/" not in done.stdout
