"""Which areas a change touches: every file has one, and records share no change with code."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.compare.touched import Area, area_of, as_markdown, as_text, by_area
from tests.sitebuild import ROOT

CASES = {
    "sources/articles/a.yml": Area.RECORDS,
    "sources/LICENSE.md": Area.RECORDS,
    "sources/generator/x.py": Area.RECORDS,
    "generator/cli.py": Area.PROGRAM,
    "generator/language/en/about.ftl": Area.PROGRAM,
    "generator/site/cards/fonts/README.md": Area.PROGRAM,
    "generator/requirements.txt": Area.PROGRAM,
    "tests/event/articles/a.yml": Area.PROGRAM,
    "schema/source.json": Area.PROGRAM,
    "Makefile": Area.PROGRAM,
    "mkdocs.yml": Area.PROGRAM,
    "new-file-of-any-name": Area.PROGRAM,
    "docs/contribute.md": Area.TEXTS,
    "docs/images/home.png": Area.TEXTS,
    "docs/assets/own.js": Area.PROGRAM,
    "docs/images/map.svg": Area.PROGRAM,
    "docs/page.html": Area.PROGRAM,
    "docs/.overrides/main.md.jinja": Area.PROGRAM,
    "README.md": Area.TEXTS,
    ".github/workflows/check.yml": Area.WORKFLOWS,
    ".github/CODEOWNERS": Area.WORKFLOWS,
    ".ci/run": Area.WORKFLOWS,
    "requirements-dev.txt": Area.LOCKS,
    "pyproject.toml": Area.LOCKS,
}


@pytest.mark.parametrize(("path", "area"), CASES.items(), ids=CASES)
def test_a_path_belongs_to_an_area(path: str, area: Area) -> None:
    assert area_of(path) is area


MIXED = {
    "records alone": (["sources/actors.yml", "sources/articles/a.yml"], ()),
    "records with a text": (["sources/actors.yml", "README.md", "docs/contribute.md"], ()),
    "code of every kind": (["generator/cli.py", ".ci/run", "requirements.txt", "README.md"], ()),
    "records with the program": (["sources/actors.yml", "generator/cli.py"], (Area.PROGRAM,)),
    "records with a test": (["sources/actors.yml", "tests/test_docs.py"], (Area.PROGRAM,)),
    "records with a workflow": (["sources/actors.yml", ".github/workflows/x.yml"], (Area.WORKFLOWS,)),
    "records with a lock": (["sources/actors.yml", "requirements.txt"], (Area.LOCKS,)),
    "records with a file that is of nothing known": (["sources/actors.yml", "sitecustomize.py"], (Area.PROGRAM,)),
    "nothing": ([], ()),
}


@pytest.mark.parametrize(("paths", "mixed"), MIXED.values(), ids=MIXED)
def test_records_share_no_change_with_code(paths: list[str], mixed: tuple[Area, ...]) -> None:
    assert by_area(paths).mixed == mixed


def test_areas_are_told_with_their_first_files() -> None:
    change = by_area([*(f"sources/articles/a{number}.yml" for number in range(7)), "generator/cli.py"])
    assert as_text(change).splitlines() == [
        "records: 7 files (sources/articles/a0.yml, sources/articles/a1.yml, sources/articles/a2.yml, "
        "sources/articles/a3.yml, sources/articles/a4.yml, …)",
        "program: 1 file (generator/cli.py)",
        "Records share this change with program. Whoever reads an article against its record cannot judge code: "
        "make two pull requests of it.",
    ]
    assert as_markdown(change).splitlines()[3] == "| program | 1 | `generator/cli.py` |"
    assert as_text(by_area([])) == "no file is touched"


def test_a_name_of_a_file_commands_no_runner_and_no_summary() -> None:
    hostile = [
        "sources/\n::error::x.yml",
        "sources/##[error]x",
        "::warning::x",
        "sources/`</td><img src=x>|",
        "a\u202eb",
    ]
    for form in (as_text, as_markdown):
        told = form(by_area(hostile))
        assert not [sign for sign in ("::", "##[", "<", "\u202e") if sign in told], told
        assert not [line for line in told.splitlines() if line.lstrip().startswith("::")]


def git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two commits; the second adds a record and moves a module to the records."""
    for name, text in {"sources/event.yml": "a", "generator/x.py": "b\n" * 20, "README.md": "c"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["touched", *arguments])
    return done.exit_code, done.output


def test_a_commit_of_records_passes_and_one_of_both_fails(project: Path) -> None:
    (project / "sources" / "event.yml").write_text("b")
    git(project, "commit", "--quiet", "--all", "--message", "two")
    assert run("HEAD^") == (0, "records: 1 file (sources/event.yml)\n")
    (project / "generator" / "x.py").rename(project / "sources" / "x.yml")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "three")
    status, told = run("HEAD^^")
    assert status == 1
    assert told.splitlines()[:2] == [
        "records: 2 files (sources/event.yml, sources/x.yml)",
        "program: 1 file (generator/x.py)",
    ]


def test_a_revision_that_git_does_not_know_is_wrong_usage(project: Path) -> None:
    assert run("no-such") == (2, run("no-such")[1])
    assert 'git knows no revision "no-such"' in run("no-such")[1]
    assert run("--output=x")[0] == 2


def test_every_area_has_an_owner() -> None:
    """The last line that matches a path decides whom GitHub asks."""
    text = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    assert lines[0][0] == "*"
    named = [line[0] for line in lines[1:]]
    assert named and all((ROOT / path.strip("/")).exists() for path in named if "*" not in path)
    assert {area_of(f"{path.strip('/')}/x" if path.endswith("/") else path.strip("/")) for path in named} == {*Area}
