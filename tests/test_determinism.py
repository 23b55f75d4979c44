"""Same records, same bytes: whatever the hash seed, the time zone, the locale or the order of the files."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.records import files_of
from tests.sitebuild import EVENT, generate

_STRANGE = {
    "PYTHONHASHSEED": "4242",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    # Without these Python would put UTF-8 in the place of the ASCII that the locale asks for.
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
}

# What a developer's shell may know must not reach a run within this process either.
_NO_REPOSITORY = {"REPO_URL": "", "SITE_URL": ""}


def _files(docs: Path) -> dict[str, bytes]:
    return {path.relative_to(docs).as_posix(): path.read_bytes() for path in docs.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def expected() -> dict[str, bytes]:
    """What a build makes in the surroundings of this process."""
    files = {path: text if isinstance(text, bytes) else text.encode() for path, text in files_of("tests/event").items()}
    assert {"index.md", "data/claims.csv", "data/assertions.json"} <= set(files)
    return files


@pytest.mark.further
def test_pages_and_data_do_not_depend_on_the_surroundings(expected: dict[str, bytes], tmp_path: Path) -> None:
    done = generate(EVENT, tmp_path / "docs", environment=_STRANGE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert _files(tmp_path / "docs") == expected


@pytest.mark.compiled
def test_pages_and_data_do_not_depend_on_the_order_of_the_files(expected: dict[str, bytes], tmp_path: Path) -> None:
    copy = tmp_path / "event"
    (copy / "articles").mkdir(parents=True)
    for path in sorted(EVENT.rglob("*.yml"), reverse=True):
        shutil.copyfile(path, copy / path.relative_to(EVENT))
    arguments = ["build", "--sources", str(copy), "--docs", str(tmp_path / "docs")]
    assert CliRunner(env=_NO_REPOSITORY).invoke(main, arguments).exit_code == 0
    assert _files(tmp_path / "docs") == expected


@pytest.mark.further
def test_problems_do_not_depend_on_the_surroundings(tmp_path: Path) -> None:
    event = shutil.copytree(EVENT, tmp_path / "event")
    article = event / "articles" / "undated-bulletin.yml"
    bad = "  - id: bad\n    kind: statement\n    said_by: водное-министерство\n    restated: Words.\n"
    article.write_text(article.read_text(encoding="utf-8") + bad * 2, encoding="utf-8")
    here = CliRunner(env=_NO_REPOSITORY).invoke(
        main, ["build", "--sources", str(event), "--docs", str(tmp_path / "docs")]
    )
    there = generate(event, tmp_path / "docs", environment=_STRANGE)
    assert [here.exit_code, there.returncode] == [1, 1]
    assert "водное-министерство" in here.stdout
    assert here.stdout == there.stdout
