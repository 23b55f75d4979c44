"""The command `add`: the zip of the desk becomes files among the records, or nothing does."""

import shutil
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.sitebuild import EVENT

RECORD = """title: Mills wrecked
publication: unstated
url: unstated
published: unstated
published_basis: no date is printed
language: en
recorded: 2014-10-09
claims:
  - id: mills
    metric: mills-wrecked
    count: 12
    group: all
    place: ysme-valley
    said_by: mill-guild
    restated: The guild said that twelve mills were wrecked.
"""
ACTOR = """mill-guild:
  name: Mill Guild of Pellwick
  kind: organisation
"""
METRIC = """mills-wrecked:
  name: Mills wrecked
  question: How many mills were wrecked?
  definition: Water mills that cannot grind any more.
  unit: mills
  kind: cumulative
"""
GROUP = "millers:\n  name: millers\n  within: all\n"
PLACE = "upper-mill:\n  name: Upper Mill\n  within: ysme-valley\n"
FILES = {
    "sources/articles/mills.yml": RECORD,
    "additions/actors.yml": ACTOR,
    "additions/metrics.yml": METRIC,
    "additions/groups.yml": GROUP,
    "additions/places.yml": PLACE,
    "README.txt": "Put it in.\n",
}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EVENT, tmp_path / "sources"))


def put(sources: Path, files: dict[str, str]) -> Result:
    """What `add` does with a zip of some files."""
    archive = sources.parent / "desk.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for path, text in files.items():
            zipped.writestr(path, text)
    arguments = ["add", "--sources", str(sources), "--docs", str(sources.parent / "docs"), str(archive)]
    return CliRunner().invoke(main, arguments)


def held(sources: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in sources.rglob("*") if path.is_file()}


def test_a_record_comes_with_its_entries_and_all_is_checked(sources: Path) -> None:
    before = (sources / "actors.yml").read_text(encoding="utf-8")
    done = put(sources, FILES)
    assert done.exit_code == 0, done.output
    assert (sources / "articles" / "mills.yml").read_text(encoding="utf-8") == RECORD
    assert (sources / "actors.yml").read_text(encoding="utf-8") == before + ACTOR
    for name, entry in (("metrics", METRIC), ("groups", GROUP), ("places", PLACE)):
        assert (sources / f"{name}.yml").read_text(encoding="utf-8").endswith(entry)


def test_what_check_finds_is_told(sources: Path) -> None:
    done = put(sources, {path: text for path, text in FILES.items() if "actors" not in path})
    assert done.exit_code == 1
    assert 'unknown actor "mill-guild"' in done.output


REFUSED = {
    "no record": ({"README.txt": ""}, "it holds no record, or more than one"),
    "two records": ({**FILES, "sources/articles/other.yml": RECORD}, "it holds no record, or more than one"),
    "a path that leads out": ({**FILES, "sources/articles/../../out.yml": ""}, "which no zip of the desk does"),
    "another registry": ({**FILES, "additions/dispatches.yml": "a: {}\n"}, "it holds additions/dispatches.yml"),
    "the anchors of another": ({**FILES, "sources/anchors/other.json": "{}"}, "it holds sources/anchors/other.json"),
    "an id that is taken": (
        {"sources/articles/lantern-dam-gives-way.yml": RECORD}, 'the id "lantern-dam-gives-way" is taken'),
    "an entry that is there": (
        {**FILES, "additions/actors.yml": "rescue-service:\n  name: R\n"}, "has rescue-service already"),
    "no entries": ({**FILES, "additions/actors.yml": "- one\n"}, "cannot be read"),
    "many files": ({**FILES, **{str(each): "" for each in range(9)}}, "more files than a zip of the desk does"),
    "a long file": ({**FILES, "sources/anchors/mills.json": " " * 2_000_000}, "longer than a record may be"),
}  # fmt: skip


@pytest.mark.parametrize(("files", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_put_in_leaves_all_as_it_was(sources: Path, files: dict[str, str], words: str) -> None:
    before = held(sources)
    done = put(sources, files)
    assert done.exit_code == 2
    assert words in " ".join(done.output.replace("│", " ").split())
    assert held(sources) == before


def test_what_is_no_zip_is_refused(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "desk.zip").write_text("no zip")
    done = CliRunner().invoke(main, ["add", "--sources", str(sources), str(tmp_path / "desk.zip")])
    assert done.exit_code == 2
    assert "it is no zip that can be read" in done.output


def test_a_registry_to_whose_end_nothing_can_be_put_is_left_as_it_is(sources: Path) -> None:
    (sources / "metrics.yml").write_text("{}", encoding="utf-8")
    before = held(sources)
    done = put(sources, FILES)
    assert done.exit_code == 2
    assert held(sources) == before
