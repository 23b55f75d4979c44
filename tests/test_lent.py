"""The folder of a server: it goes at a signal, and what was left goes later, and nothing that is somebody else's."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from generator.disk.lent import Lent, is_temporary, remove_left
from tests.sitebuild import ROOT

FILLED = """
import os, signal, sys
from pathlib import Path
from generator.disk.lent import Lent
folder = Path(sys.argv[1])
lent = Lent(folder, Path("docs"))
(folder / "index.html").write_text("withdrawn")
if sys.argv[2] == "released":
    lent.release()
os.kill(os.getpid(), getattr(signal, sys.argv[3]))
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is temporary."""
    found = tmp_path / "temporary"
    found.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(found))
    monkeypatch.chdir(tmp_path)
    return found


def made(temporary: Path, name: str = "mkdocs_abcdefgh") -> Path:
    """A new folder of a server."""
    folder = temporary / name
    folder.mkdir(0o700)
    return folder


def ended(folder: Path, how: str, by: str) -> int:
    """The status of a run that had the folder and that a signal ended."""
    given = {**os.environ, "TMPDIR": str(folder.parent), "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", FILLED, str(folder), how, by], env=given, check=False).returncode


def left(temporary: Path, name: str = "mkdocs_abcdefgh") -> Path:
    """A folder that a server left."""
    folder = made(temporary, name)
    lent = Lent(folder, Path("docs"))
    lent.release()
    (folder / "index.html").write_text("withdrawn")
    return folder


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(
    ("how", "by", "remains"),
    [
        ("held", "SIGTERM", False),
        ("held", "SIGHUP", False),
        ("held", "SIGKILL", True),
        # Ended by itself: whoever made the folder removes it.
        ("released", "SIGTERM", True),
    ],
)
def test_a_signal_ends_the_run_as_ever_and_the_folder_with_it(
    how: str, by: str, remains: bool, temporary: Path
) -> None:
    folder = made(temporary)
    assert ended(folder, how, by) == -getattr(signal, by)
    assert folder.exists() == remains
    remove_left(Path("docs"))
    assert not folder.exists()


def test_what_a_run_holds_remains(temporary: Path) -> None:
    folder = made(temporary)
    lent = Lent(folder, Path("docs"))
    remove_left(Path("docs"))
    assert folder.exists()
    lent.release()
    remove_left(Path("docs"))
    assert not folder.exists()


def test_a_signal_that_somebody_heeds_is_left_to_them(temporary: Path) -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        lent = Lent(made(temporary), Path("docs"))
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
        lent.release()
    finally:
        signal.signal(signal.SIGTERM, before)


def _of_other_docs(folder: Path, _: Path) -> None:
    shutil.copy(left(folder.parent, "mkdocs_otherdoc") / ".contested-figures-served", folder.parent)
    Lent(folder, Path("others")).release()


def _without_a_mark(folder: Path, _: Path) -> None:
    (folder / ".contested-figures-served").unlink()


def _with_another_mark(folder: Path, _: Path) -> None:
    (folder / ".contested-figures-served").write_text("mine")


def _under_another_name(folder: Path, _: Path) -> None:
    folder.rename(folder.with_name("mkdocs_mine"))


def _behind_a_link(folder: Path, elsewhere: Path) -> None:
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)


def _with_a_mark_behind_a_link(folder: Path, elsewhere: Path) -> None:
    (folder / ".contested-figures-served").rename(elsewhere)
    (folder / ".contested-figures-served").symlink_to(elsewhere)


OTHERS = (
    _of_other_docs, _without_a_mark, _with_another_mark, _under_another_name, _behind_a_link,
    _with_a_mark_behind_a_link,
)  # fmt: skip


@pytest.mark.parametrize("change", OTHERS, ids=[each.__name__ for each in OTHERS])
def test_what_is_not_certainly_of_a_server_of_these_docs_remains(
    change: object, temporary: Path, tmp_path: Path
) -> None:
    folder = left(temporary)
    assert callable(change)
    change(folder, tmp_path / "elsewhere")
    before = {path for path in tmp_path.rglob("*") if path.is_file() and "otherdoc" not in str(path)}
    remove_left(Path("docs"))
    assert {path for path in before if not path.exists()} == set()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="without owners")
def test_what_belongs_to_somebody_else_remains(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left(temporary)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    remove_left(Path("docs"))
    assert folder.exists()


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("mkdocs_abcdefgh", True), ("properdocs_a1_cdefg", True), ("mkdocs_site", False), ("site", False)],
)
def test_only_what_a_server_names_so_among_what_is_temporary_is_one(
    name: str, is_one: bool, temporary: Path, tmp_path: Path
) -> None:
    assert is_temporary(temporary / name) == is_one
    assert not is_temporary(tmp_path / name)
