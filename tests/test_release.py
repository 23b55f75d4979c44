"""Releases: the workflow's own commands make files of the fictional event whose sums hold, and the same bytes again."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.disk.zipped import zipped
from tests.project import lay_out
from tests.sitebuild import EVENT, REPOSITORY, ROOT
from tests.zenodo_schema import complaints

WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
JOBS = WORKFLOW["jobs"]
SITE = "https://record.example/brakkel/"


def commands(job: str) -> list[tuple[str, str]]:
    """What a job runs, each with the folder in which it does."""
    return [(step["run"], step.get("working-directory", ".")) for step in JOBS[job]["steps"] if "run" in step]


def ran(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A command as a runner starts it; it stops at the first that fails."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


# The offline edition, as a zip of it.
OFFLINE = zipped({"index.html": b"edition"}, "contested-figures")


def built_site(folder: Path, metadata: Any) -> Path:
    """A site that has data, and what is told of them."""
    files = {"index.html": "home", "data/index.html": "page", "data/claims.csv": "id\n", "data/metrics/a.csv": "id\n"}
    for path, text in {**files, "data/zenodo.json": json.dumps(metadata)}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def released(folder: Path, metadata: Any, target: Path | None = None) -> Result:
    """What the command says of a small site."""
    site = built_site(folder / "site", metadata)
    (folder / "offline.zip").write_bytes(OFFLINE)
    arguments = ["release", str(site), str(folder / "offline.zip"), str(target or folder / "out")]
    return CliRunner().invoke(main, arguments)


def contents(archive: Path) -> Mapping[str, bytes]:
    """The files of a zip by their paths."""
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def data_of(site: Path) -> dict[str, bytes]:
    """The data files of a site by their paths below `data/`; its page is none."""
    folder = site / "data"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path != folder / "index.html"
    }


def test_a_release_has_the_data_the_edition_the_metadata_and_their_sums(tmp_path: Path) -> None:
    done = released(tmp_path, {"version": "2015.2.6"})
    assert done.exit_code == 0, done.output
    files = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    stem = "contested-figures-2015.2.6"
    assert {*files} == {f"{stem}-data.zip", f"{stem}-offline.zip", "zenodo.json", "SHA256SUMS"}
    assert files[f"{stem}-offline.zip"] == OFFLINE
    assert json.loads(files["zenodo.json"]) == {"version": "2015.2.6"}
    assert {*contents(tmp_path / "out" / f"{stem}-data.zip")} == {
        f"{stem}/{path}" for path in ("claims.csv", "metrics/a.csv", "zenodo.json")
    }
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != "SHA256SUMS"
    }


def test_nothing_is_released_without_data_or_of_an_empty_record(tmp_path: Path) -> None:
    for name, metadata in (("none", {}), ("null", {"version": None})):
        done = released(tmp_path / name, metadata)
        assert done.exit_code == 2 and "is empty, and so has no version" in done.output
        assert not (tmp_path / name / "out").exists()
    bare = tmp_path / "bare"
    (bare / "data").mkdir(parents=True)
    (tmp_path / "offline.zip").write_bytes(OFFLINE)
    done = CliRunner().invoke(main, ["release", str(bare), str(tmp_path / "offline.zip"), str(tmp_path / "out")])
    assert done.exit_code == 2 and "has no zenodo.json below data" in done.output


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").touch()
    done = released(tmp_path, {"version": "2015.2.6"})
    assert done.exit_code == 2 and "is not empty" in done.output
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_what_may_write_runs_nothing_of_the_repository_and_no_job_has_a_secret() -> None:
    assert WORKFLOW["permissions"] == {}
    assert JOBS["build"]["permissions"] == {"contents": "read", "pages": "read"}
    assert JOBS["release"]["permissions"] == {"contents": "write"}
    used = [step["uses"].partition("@")[0] for step in JOBS["release"]["steps"] if "uses" in step]
    assert used == ["actions/download-artifact"]
    assert "secrets" not in (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


# In the place of GitHub's own command: it writes down what it is told.
_GH = """#!/usr/bin/env bash
printf '%s\\n' "$@" > "$HEARD"
"""


@pytest.mark.parametrize(
    ("ref", "tag"), [(("branch", "main"), "data-2015.2.6"), (("tag", "data-2015.2.6-again"), "data-2015.2.6-again")]
)
def test_the_last_job_proves_the_sums_and_names_the_release(ref: tuple[str, str], tag: str, tmp_path: Path) -> None:
    assert released(tmp_path, {"version": "2015.2.6"}, tmp_path / "release").exit_code == 0
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "gh").write_text(_GH, encoding="utf-8")
    (tmp_path / "bin" / "gh").chmod(0o755)
    variables = {
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "HEARD": str(tmp_path / "heard"),
        "GITHUB_REF_TYPE": ref[0],
        "GITHUB_REF_NAME": ref[1],
        "GITHUB_SHA": "0" * 40,
    }
    for command, folder in commands("release"):
        done = ran(command, tmp_path / folder, **variables)
        assert done.returncode == 0, done.stdout
    heard = (tmp_path / "heard").read_text(encoding="utf-8").splitlines()
    assert heard[:5] == ["release", "create", tag, "--target", "0" * 40]
    assert {line.removeprefix("./") for line in heard if line.startswith("./")} == {
        path.name for path in (tmp_path / "release").iterdir()
    }


def test_a_file_that_changed_on_its_way_stops_the_last_job(tmp_path: Path) -> None:
    assert released(tmp_path, {"version": "2015.2.6"}, tmp_path / "release").exit_code == 0
    (tmp_path / "release" / "zenodo.json").write_text('{"version": "1"}', encoding="utf-8")
    command, folder = commands("release")[0]
    assert ran(command, tmp_path / folder).returncode != 0


def clone(folder: Path) -> Path:
    """A clone of the project with the fictional event and an installation that is up to date: nothing is installed."""
    lay_out(folder, EVENT)
    for name in ("Makefile", "requirements.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    environment = folder / ".venv"
    environment.mkdir()
    for path in Path(sys.prefix).iterdir():
        if not path.name.startswith("."):
            (environment / path.name).symlink_to(path)
    (environment / ".requirements").touch()
    return folder


def release_of(folder: Path, moment: str) -> Mapping[str, bytes]:
    """What the first job of the workflow hands over, built at a moment."""
    project = clone(folder)
    for command, where in commands("build"):
        done = ran(
            command,
            project / where,
            SITE_URL=SITE,
            REPO_URL=REPOSITORY,
            SOURCE_DATE_EPOCH=moment,
            PYTHONPATH=str(project),
        )
        assert done.returncode == 0, done.stdout
    return {path.name: path.read_bytes() for path in (project / "build" / "release").iterdir()}


@pytest.mark.builders
def test_the_commands_of_the_workflow_make_the_same_release_again_of_the_data_of_the_site(tmp_path: Path) -> None:
    first = release_of(tmp_path / "one", "1700000000")
    again = release_of(tmp_path / "two", "1750000123")
    assert [name for name in first if first[name] != again.get(name)] == [] and {*first} == {*again}
    (stem,) = {name.removesuffix("-data.zip") for name in first if name.endswith("-data.zip")}
    assert {*first} == {f"{stem}-data.zip", f"{stem}-offline.zip", "zenodo.json", "SHA256SUMS"}
    built = tmp_path / "one" / "build" / "release"
    assert ran("sha256sum --check --strict SHA256SUMS", built).returncode == 0
    data = data_of(tmp_path / "one" / "site")
    assert len(data) > 100
    assert contents(built / f"{stem}-data.zip") == {f"{stem}/{path}": content for path, content in data.items()}
    metadata = json.loads(first["zenodo.json"])
    assert complaints(metadata) == []
    assert {one["identifier"] for one in metadata["related_identifiers"]} == {SITE, REPOSITORY}
