"""The sums of a built site: what `sha256sum -c` reads, and what a list cannot hold."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.upkeep.sums import LIST_OF_SUMS, SITE_MANIFEST

COMMIT = "12ab" * 10
REPOSITORY = "https://github.com/some-owner/some-record"
FILES = {
    "index.html": b"<p>home",
    "days/2031-03-04/index.html": b"<p>day",
    "a name with spaces.txt": b"",
    "données.csv": "é".encode(),
    "big.bin": b"\0" * 3_000_000,
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, data in FILES.items():
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).write_bytes(data)
    return tmp_path / "site"


def written(site: Path, *options: str, commit: str = COMMIT) -> tuple[int, str]:
    done = CliRunner(env={"REPO_URL": ""}).invoke(main, ["manifest", "--commit", commit, *options, str(site)])
    return done.exit_code, done.stderr


def checked(site: Path) -> subprocess.CompletedProcess[str]:
    command = [str(shutil.which("sha256sum")), "--check", "--strict", LIST_OF_SUMS]
    return subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)


@pytest.mark.plain
def test_the_sums_are_those_that_coreutils_compute(site: Path) -> None:
    assert written(site) == (0, f"{site / LIST_OF_SUMS}: {len(FILES)} files\n")
    done = checked(site)
    assert done.returncode == 0, done.stderr
    assert sorted(line.removesuffix(": OK") for line in done.stdout.splitlines()) == sorted([*FILES, SITE_MANIFEST])


@pytest.mark.parametrize("name", [*FILES, SITE_MANIFEST])
def test_a_file_that_was_changed_is_found(site: Path, name: str) -> None:
    written(site)
    (site / name).write_bytes((site / name).read_bytes() + b" ")
    done = checked(site)
    assert done.returncode == 1
    assert f"{name}: FAILED" in done.stdout


def test_the_manifest_names_the_commit_and_where_it_is_kept(site: Path) -> None:
    written(site, "--repo-url", REPOSITORY)
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in FILES.items()}
    told = json.loads((site / SITE_MANIFEST).read_bytes())
    assert told == {"commit": COMMIT, "repository": REPOSITORY, "sha256": sums}
    written(site)
    assert "repository" not in json.loads((site / SITE_MANIFEST).read_bytes())


def test_written_again_the_bytes_are_the_same(site: Path) -> None:
    written(site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    written(site)
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


def test_what_a_host_does_not_publish_is_not_listed(site: Path) -> None:
    (site / ".nojekyll").touch()
    (site / ".well-known").mkdir()
    (site / ".well-known" / "x.txt").touch()
    written(site)
    assert ".nojekyll" not in (site / LIST_OF_SUMS).read_text(encoding="utf-8")
    assert "x.txt" not in (site / LIST_OF_SUMS).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["a\nb.txt", "a\\b.txt", "a\rb.txt"])
def test_a_name_that_no_list_can_hold_is_refused(site: Path, name: str) -> None:
    (site / name).touch()
    status, said = written(site)
    assert status == 2
    assert "no list of sums can hold the name" in said
    assert not (site / LIST_OF_SUMS).exists()
    assert name not in said


def test_a_link_is_refused_and_not_followed(site: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (site / "link.txt").symlink_to(tmp_path / "secret.txt")
    status, said = written(site)
    assert (status, "is a link" in said, (site / LIST_OF_SUMS).exists()) == (2, True, False)


@pytest.mark.parametrize("commit", ["main", "12ab", COMMIT.upper(), f"{COMMIT}\n", "../x"])
def test_what_is_no_commit_is_wrong_usage(site: Path, commit: str) -> None:
    status, said = written(site, commit=commit)
    assert (status, "it is no commit" in said) == (2, True)


def test_a_site_without_a_file_is_wrong_usage(tmp_path: Path) -> None:
    status, said = written(tmp_path)
    assert (status, "no file is in" in said) == (2, True)
