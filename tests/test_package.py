"""The program as a package: what a wheel of it holds, and a site in a folder that has nothing of this repository."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from generator.build import compile_site, templates
from generator.site.policy import with_policy
from tests.few_records import few_records
from tests.sitebuild import EVENT, ROOT, hand_written_copy

pytestmark = pytest.mark.builders

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SETTINGS = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
_NEUTRAL = {"REPO_URL": "", "SITE_URL": "", "SOURCES": "sources", "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""}


def ran(*command: str | Path, folder: Path = ROOT) -> str:
    """What a command wrote; it has to succeed."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **_NEUTRAL},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index")
    ran(*pip, "--wheel-dir", folder, ROOT)
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with the package, and with the requirements of this one."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    ran(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    (libraries,) = folder.glob("lib/python*/site-packages")
    (libraries / "requirements.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python.parent


def lay_out(folder: Path, hooks: str = "", sources: Path = EVENT) -> Path:
    """A folder with records, hand-written pages and settings, and nothing else."""
    shutil.copytree(sources, folder / "sources")
    hand_written_copy(folder / "docs")
    settings = re.sub("custom_dir: .*", "custom_dir: theme", SETTINGS)
    settings = re.sub(r"hooks:\n(?: +[-#] .*\n)+", hooks, settings)
    assert settings.count("generator/") == 0
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder


def tracked() -> list[PurePosixPath]:
    """The files of the program that git knows or would take."""
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "generator")
    return [PurePosixPath(name) for name in ran(*command).split() if (ROOT / name).is_file()]


def is_test(path: PurePosixPath) -> bool:
    return path.name == "conftest.py" or path.name.startswith("test_") or "cases" in path.parts


def contents(folder: Path, names: Mapping[str, object]) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names}


def test_a_wheel_holds_every_file_of_the_program_and_no_test(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    assert sorted(names) == sorted(path.as_posix() for path in tracked() if not is_test(path))
    assert {PurePosixPath(name).suffix for name in names} >= {".py", ".ftl", ".jinja", ".html", ".js"}


def test_a_folder_with_records_pages_and_settings_becomes_a_site(installed: Path, tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    ran(installed / "contested-figures", "build", "--theme", "theme", folder=folder)
    ran(installed / "python", "-m", "mkdocs", "build", "--strict", folder=folder)
    assert "pages sealed" in ran(installed / "contested-figures", "seal", "site", folder=folder)

    expected, _ = compile_site(EVENT, folder / "docs", None)
    assert contents(folder / "docs", expected) == {
        name: text if isinstance(text, bytes) else text.encode() for name, text in expected.items()
    }
    pages = {path.relative_to(folder / "site").as_posix(): path for path in folder.glob("site/**/*.html")}
    assert {name.removesuffix("index.md") for name in expected if name.endswith("/index.md")} <= {
        name.removesuffix("index.html") for name in pages
    }
    html = pages["index.html"].read_text(encoding="utf-8")
    assert with_policy(html) == html
    assert '<dialog id="seek"' in html
    assert [*folder.glob("site/**/.generated")] == []


def test_a_begun_event_becomes_a_site_by_the_commands_of_its_own_readme(installed: Path, tmp_path: Path) -> None:
    """But those that install the program, which is done here, that serve the site, and that ask for an article."""
    facts = {
        "title": "Storm",
        "place": "Northport",
        "begins": "2031-03-03",
        "counts": "Deaths",
        "publisher": "The desk",
    }
    given = [part for name, text in facts.items() for part in (f"--{name}", text)]
    folder = tmp_path / "storm"
    ran(installed / "contested-figures", "init", folder, *given, folder=tmp_path)
    blocks = re.findall(r"^```sh\n(.*?)^```$", (folder / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert [line.split()[0] for line in lines] == [
        "python3", ".", "pip", "mkdocs", *["contested-figures"] * 7, "mkdocs", "contested-figures",
    ]  # fmt: skip
    for line in ["mkdocs build --strict", *lines[4:]]:
        program, *arguments = line.split()
        module = ["-m", "mkdocs"] if program == "mkdocs" else ["-m", "generator"]
        if arguments[0] not in {"new", "add", "capture", "draft", "scan", "anchor"}:
            ran(installed / "python", *module, *arguments, folder=folder)
    html = (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert with_policy(html) == html
    assert '<dialog id="seek"' in html and "Storm" in html and "Contested Figures" not in html
    assert (folder / "build" / "offline.zip").is_file()


def test_a_hook_of_one_line_does_all_of_it(installed: Path, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "one", "hooks:\n  - records.py\n", few_records(tmp_path / "few"))
    (folder / "records.py").write_text("from generator.mkdocs_hook import *\n", encoding="utf-8")
    ran(installed / "contested-figures", "build", "--theme", "theme", "--docs", "elsewhere", folder=folder)
    ran(installed / "python", "-m", "mkdocs", "build", "--strict", folder=folder)
    html = (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert with_policy(html) == html
    assert (folder / "docs" / "findings.md").is_file()


def test_the_package_that_is_installed_is_the_one_that_runs(installed: Path, tmp_path: Path) -> None:
    where = ran(installed / "python", "-c", "import generator; print(generator.__file__)", folder=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_the_theme_s_templates_are_those_that_the_settings_name() -> None:
    named = re.search("custom_dir: (.*)", SETTINGS)
    assert named
    paths = [path for path in (ROOT / named[1]).rglob("*") if path.is_file()]
    assert templates() == {path.relative_to(ROOT / named[1]).as_posix(): path.read_bytes() for path in paths}


def test_the_build_system_is_among_the_locked_requirements() -> None:
    build = PROJECT["project"]["optional-dependencies"]["build"]
    assert set(PROJECT["build-system"]["requires"]) < set(build)
    for lock in ("requirements.txt", "requirements-dev.txt"):
        locked = set(re.findall("^([a-z0-9._-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))
        assert {re.split(r"[^\w-]", name)[0] for name in build} <= locked


def test_the_hook_is_short_and_leaves_the_path_of_imports_alone() -> None:
    text = (ROOT / "generator" / "mkdocs_hook.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert "sys" not in re.findall(r"\w+", text)
