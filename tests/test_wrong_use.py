"""Commands where something is wrong: each says what, in words, and writes nothing outside of what it was given."""

import errno
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.site.theme import scripts
from tests.sitebuild import EVENT, ROOT
from tests.small_event import HEAD, event


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments])


def words(done: Result) -> str:
    """What was told, on one line."""
    return " ".join(done.output.split())


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a site that can be released, and its offline edition."""
    folder = tmp_path / "here"
    (folder / "site" / "data").mkdir(parents=True)
    (folder / "site" / "data" / "zenodo.json").write_text(json.dumps({"version": "2031-04-01"}))
    (folder / "site" / "index.html").write_text('<head><meta charset="utf-8"></head>')
    with zipfile.ZipFile(folder / "offline.zip", "w") as made:
        made.writestr("a", "b")
    monkeypatch.chdir(folder)
    return folder


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _as(text: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / "site" / "data" / "zenodo.json").write_bytes(text)


NO_METADATA = "site/data/zenodo.json is not as a build writes it; build the site anew."
UNRELEASED: dict[str, tuple[Callable[[Path], object], str]] = {
    "no JSON": (_as(b"{"), NO_METADATA),
    "a list": (_as(b"[]"), NO_METADATA),
    "no version": (_as(b"{}"), "the record that site was made of is empty, and so has no version."),
    "a number as version": (_as(b'{"version": 5}'), NO_METADATA),
    "a version that leads elsewhere": (_as(b'{"version": "../../x"}'), NO_METADATA),
    "not UTF-8": (_as(b"\xff"), NO_METADATA),
    "very deep": (_as(b"[" * 100_000), NO_METADATA),
    "no zip": (lambda folder: (folder / "offline.zip").write_text("x"), "offline.zip is no zip, such as pack makes"),
    "no data": (
        lambda folder: (folder / "site" / "data" / "zenodo.json").unlink(),
        "site has no zenodo.json below data",
    ),
}


@pytest.mark.parametrize(("change", "why"), UNRELEASED.values(), ids=UNRELEASED)
def test_what_cannot_be_released_is_told_and_nothing_is_written(
    change: Callable[[Path], object], why: str, here: Path, tmp_path: Path
) -> None:
    change(here)
    before = everything(tmp_path)
    done = run("release", "site", "offline.zip", "out")
    assert (done.exit_code, why in words(done)) == (2, True), words(done)
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", ["../x", "a/b", "", "x\n::error::y", ".x", "a\\b", "c:d", "a" * 101])
@pytest.mark.parametrize("command", [("release", "site", "offline.zip", "out"), ("pack", "site", "out.zip")])
def test_a_name_that_leads_elsewhere_is_refused(
    command: tuple[str, ...], name: str, here: Path, tmp_path: Path
) -> None:
    before = everything(tmp_path)
    done = run(command[0], "--name", name, *command[1:])
    assert (done.exit_code, "write letters, digits, points and hyphens" in words(done)) == (2, True)
    assert everything(tmp_path) == before


def test_what_is_right_is_released(here: Path) -> None:
    assert run("release", "site", "offline.zip", "out").exit_code == 0
    assert run("pack", "site", "out.zip").exit_code == 0


def _no_text(folder: Path) -> None:
    (folder / "site" / "index.html").write_bytes(b"\xff")


def _no_page(folder: Path) -> None:
    (folder / "site" / "index.html").unlink()


def _a_link(folder: Path) -> None:
    (folder / "aside.html").write_text("<head>")
    (folder / "site" / "a.html").symlink_to(folder / "aside.html")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_no_text, "site/index.html: the page is not UTF-8"),
        (_no_page, "no page is in site"),
        (_a_link, "site/a.html is a link"),
    ],
)
@pytest.mark.parametrize("command", [("seal", "site"), ("pack", "site", "out.zip")])
def test_a_site_that_is_none_is_told(
    command: tuple[str, ...], change: Callable[[Path], None], why: str, here: Path
) -> None:
    change(here)
    done = run(*command)
    assert why in words(done) and done.exit_code in {2, 3}
    assert not Path("out.zip").exists()


def test_a_folder_that_is_called_like_a_page_is_none(here: Path) -> None:
    (here / "site" / "x.html").mkdir()
    assert "1 pages sealed" in run("seal", "site").output


def test_links_say_which_records_they_did_not_look_into(here: Path) -> None:
    event(here / "sources", {"articles/good.yml": f"{HEAD}claims: []\n", "articles/bad.yml": "title: x\n"})
    done = run("links")
    assert done.exit_code == 1
    assert "sources/articles/good.yml:3:6: https://gazette.example/fell" in done.stdout
    assert 'sources/articles/bad.yml:1:1: the key "publication" is missing' in done.stderr
    assert "What stands in these records was not looked for." in done.stderr


# Each starts the program anew.
FURTHER = (("check", "--format", "json"), ("links",), ("changes", "{event}", "{event}"))
PRINTING = [
    pytest.param(command, id=" ".join(command), marks=pytest.mark.further if command in FURTHER else ())
    for command in (*FURTHER, ("links", "--format", "json"), ("--help",))
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("command", PRINTING)
@pytest.mark.parametrize(("where", "why"), [("/dev/full", "No space left on device"), ("&-", "the output is closed")])
def test_what_cannot_be_printed_is_told(command: tuple[str, ...], where: str, why: str) -> None:
    given = [each.replace("{event}", str(EVENT)) for each in command]
    if command == ("--help",) and where == "&-":
        pytest.skip("it is asked for by who reads it")
    if command[0] in {"check", "links"}:
        given += ["--sources", str(EVENT)]
    program = [sys.executable, "-m", "generator", *given]
    started = ["sh", "-c", f'"$@" >{where}', "sh", *program]
    done = subprocess.run(
        started, capture_output=True, text=True, cwd=ROOT, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert (done.returncode, "Traceback" in done.stderr) == (3, False), done.stderr
    assert f"what there is to tell could not be printed: {why}" in done.stderr


def test_a_reader_that_goes_away_is_no_fault(here: Path) -> None:
    program = f'"{sys.executable}" -m generator changes "{EVENT}" "{ROOT}/tests/flood" | head -n 1'
    done = subprocess.run(["sh", "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout, done.stderr) == ("[\n", "")


_NOTHING_TO_ASK = ("new", "--title", "A", "rain", "--sources")
_CLOSED = (
    (("check", "--sources"), "2>&-", 0, ""),
    pytest.param(("build", "--docs", "{here}/docs", "--sources"), "2>&-", 0, "", marks=pytest.mark.further),
    pytest.param(("check", "--sources"), ">&- 2>&-", 0, "", marks=pytest.mark.further),
    (_NOTHING_TO_ASK, "<&-", 2, "the input is closed"),
)


@pytest.mark.skipif(os.name == "nt", reason="a shell of Unix")
@pytest.mark.parametrize(("command", "where", "status", "told"), _CLOSED, ids=lambda one: str(one)[:20])
def test_a_closed_output_or_input_is_no_fault_of_the_records(
    here: Path, command: tuple[str, ...], where: str, status: int, told: str
) -> None:
    event(here / "sources", {})
    given = [each.replace("{here}", str(here)) for each in (*command, "sources")]
    started = ["sh", "-c", f'"$@" {where}', "sh", sys.executable, "-m", "generator", *given]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(started, capture_output=True, text=True, cwd=here, check=False, env=environment)
    assert (done.returncode, "Traceback" in done.stderr) == (status, False), done.stderr
    assert told in done.stderr
    assert (here / "docs/index.md").is_file() == (command[0] == "build")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_error_output_is_told_by_the_status(here: Path) -> None:
    event(here / "sources", {})
    started = ["sh", "-c", '"$@" 2>/dev/full', "sh", sys.executable, "-m", "generator", "check"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run(started, cwd=here, check=False, env=environment).returncode == 3


def _no_room(*_: object, **__: object) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/tmp/scripts")


def _no_file(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess([], 1, "", "error: File too large: writing chunk")


@pytest.mark.parametrize(
    ("what", "how", "told"),
    [("TemporaryDirectory", _no_room, "No space left"), ("subprocess.run", _no_file, "File too large")],
)
def test_where_nothing_temporary_can_be_written_nothing_is(
    here: Path, monkeypatch: pytest.MonkeyPatch, what: str, how: Callable[..., object], told: str
) -> None:
    event(here / "sources", {})
    scripts._joined.cache_clear()
    monkeypatch.setattr(f"generator.site.theme.scripts.{what}", how)
    done = run("build")
    assert done.exit_code == 3, done.output
    assert "nothing was written: " in done.stderr
    assert told in done.stderr
    assert not (here / "docs").exists()


@pytest.mark.parametrize(
    "url", ["https://x.example/\u202egpj", "javascript:alert(1)", "https://x.example/\n::error::x"]
)
@pytest.mark.parametrize("command", [("draft", "a.txt", "--url"), ("build", "--site-url"), ("links", "--repo-url")])
def test_an_address_that_is_none_or_turns_the_line_is_refused(here: Path, command: tuple[str, ...], url: str) -> None:
    event(here / "sources", {})
    (here / "a.txt").write_text("Five people died.")
    done = run(*command, url)
    assert done.exit_code == 2, done.output
    assert "is no http or https address" in words(done)
    assert "\u202e" not in done.output
