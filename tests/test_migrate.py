"""Versions of the record format: a record of each older one loads after `migrate`, and a newer one is a problem.

`tests/formats/` has an event of each version as it was written then; that of the first is the one that the first guide
for contributors showed. The steps below are of tests: the format has had none.
"""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.disk.whole import write_whole
from generator.reading.checks import check
from generator.reading.load import load
from generator.reading.nodes import plain, read_yaml
from generator.reading.version import version_fault
from generator.record.versions import FIRST_FORMAT, FORMAT
from generator.upkeep import commands
from generator.upkeep.migrating import EVENT_FILE, STEPS, Migration, migrated, renamed, with_version
from tests.sitebuild import ROOT

OLDER = ROOT / "tests" / "formats"
VERSIONS = range(FIRST_FORMAT, FORMAT + 1)


def run(sources: Path, command: str = "migrate") -> tuple[int, str]:
    done = CliRunner().invoke(main, [command, "--sources", str(sources)])
    return done.exit_code, done.output


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_there_is_a_step_to_every_version_and_an_event_of_each() -> None:
    assert [step.to for step in STEPS] == [*range(FIRST_FORMAT + 1, FORMAT + 1)]
    assert {path.name for path in OLDER.iterdir()} == {str(version) for version in VERSIONS}


@pytest.mark.parametrize("version", VERSIONS)
def test_records_of_each_version_load_after_it(version: int, tmp_path: Path) -> None:
    sources = Path(shutil.copytree(OLDER / str(version), tmp_path / "sources"))
    assert run(sources)[0] == 0
    corpus, problems = load(sources)
    assert problems == []
    assert corpus and corpus.sources
    assert check(corpus) == []


def test_records_of_the_present_version_stay_as_they_are(tmp_path: Path) -> None:
    sources = Path(shutil.copytree(OLDER / str(FORMAT), tmp_path / "sources"))
    before = contents(sources)
    assert run(sources) == (0, f"0 files changed; the records are of format {FORMAT}\n")
    assert contents(sources) == before


@pytest.mark.parametrize(("named", "line"), [("99", 1), ("'99'", 1), (str(FORMAT + 1), 1)])
def test_a_newer_version_is_the_one_problem_wherever_else_the_records_are_bad(
    named: str, line: int, tmp_path: Path
) -> None:
    sources = Path(shutil.copytree(OLDER / "1", tmp_path / "sources"))
    event = sources / EVENT_FILE
    event.write_text(f"format: {named}\nunknown: field\n{event.read_text()}")
    (sources / "actors.yml").write_text("a: [")
    corpus, problems = load(sources)
    assert corpus is None
    assert [str(problem) for problem in problems] == [
        f"{event}:{line}:9: the records are of format {named.strip(chr(39))}, and this program reads format {FORMAT}. "
        "Take a newer version of the program."
    ]
    before = contents(sources)
    status, said = run(sources)
    assert (status, "Take a newer version" in said, contents(sources)) == (1, True, before)


@pytest.mark.parametrize("named", ["0", "one", "1.0", "-1", "[1]", "01"])
def test_what_is_no_version_is_refused_in_its_place(named: str, tmp_path: Path) -> None:
    sources = Path(shutil.copytree(OLDER / "1", tmp_path / "sources"))
    with (sources / EVENT_FILE).open("a") as file:
        file.write(f"format: {named}\n")
    _, problems = load(sources)
    (problem,) = problems
    assert problem.where.line == len((sources / EVENT_FILE).read_text().splitlines())
    assert run(sources)[0] == 1


def test_an_older_version_says_what_to_run() -> None:
    for text, place in (("title: a\n", "event.yml:1:1"), ("title: a\nformat: 1\n", "event.yml:2:9")):
        tree, _ = read_yaml(EVENT_FILE, text.encode())
        assert str(version_fault(tree, known=2)) == (
            f"{place}: the records are of format 1, and this program reads format 2. Run `python -m generator migrate`."
        )


# The mechanism, with steps of tests


def _speaker(path: str, text: str) -> str:
    return renamed(path, text, ("claims", "*", "said_by"), "speaker") if path.startswith("articles/") else text


def _kind(path: str, text: str) -> str:
    return renamed(path, text, ("*", "kind"), "sort") if path == "actors.yml" else text


TWO = (Migration(2, "said_by became speaker", _speaker), Migration(3, "the kind of an actor became its sort", _kind))
ARTICLE = """\
# A comment; said_by: stands in it
title: "said_by: in a title"
said_by: not of a claim
claims:
  - id: a   # said_by
    said_by:   harbour-office  # who?

  - {id: b, 'said_by': "the office, said_by"}
  -   id: c
      quote: >-
        said_by: in a quotation
      "said_by" : x
"""


def test_a_key_gets_another_name_and_nothing_else_changes() -> None:
    assert renamed("a.yml", ARTICLE, ("claims", "*", "said_by"), "speaker") == ARTICLE.replace(
        "    said_by:   harbour", "    speaker:   harbour"
    ).replace("'said_by': ", "'speaker': ").replace('"said_by" : x', '"speaker" : x')


def test_keys_on_one_line_each_get_another_name() -> None:
    text = "claims: [{said_by: a}, {id: x, said_by: b}, {said_by: c}]\n"
    assert renamed("a.yml", text, ("claims", "*", "said_by"), "from") == text.replace("said_by", "from")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_stay(end: str, mark: str) -> None:
    text = mark + ARTICLE.replace("\n", end)
    made = renamed("a.yml", text, ("claims", "*", "said_by"), "speaker")
    assert made.count("speaker") == 3
    assert made.replace("speaker", "said_by") == text


def test_both_names_beside_each_other_are_refused() -> None:
    text = "claims:\n  - said_by: a\n    speaker: b\n"
    with pytest.raises(ValueError, match=r'a\.yml:2:5: "said_by" stands beside "speaker"'):
        renamed("a.yml", text, ("claims", "*", "said_by"), "speaker")


def test_a_name_that_is_written_in_codes_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be replaced"):
        renamed("a.yml", 'claims:\n  - "said\\x5fby": a\n', ("claims", "*", "said_by"), "speaker")


EVENTS = {
    "where none is named": ("# about\n\ntitle: a # b\n", "# about\n\nformat: 3\ntitle: a # b\n"),
    "where one is": ("title: a\nformat: 1  # the first\n", "title: a\nformat: 3  # the first\n"),
    "in quotation marks": ("format: '1'\ntitle: a\n", "format: '3'\ntitle: a\n"),
    "in braces": ("{title: a}\n", "{format: 3, title: a}\n"),
    "with other line ends": ("title: a\r\nends: b\r\n", "format: 3\r\ntitle: a\r\nends: b\r\n"),
    "after a byte order mark": ("\ufefftitle: a\n", "\ufeffformat: 3\ntitle: a\n"),
    "in braces after a byte order mark": ("\ufeff{title: a}", "\ufeff{format: 3, title: a}"),
}


@pytest.mark.parametrize(("text", "expected"), EVENTS.values(), ids=EVENTS)
def test_the_version_is_written_into_the_event(text: str, expected: str) -> None:
    assert with_version(text, 3) == expected
    assert with_version(expected, 3) == expected


FILES = {
    EVENT_FILE: "title: a\n",
    "actors.yml": "x:\n  kind: body\n",
    "articles/a.yml": ARTICLE,
    "places.yml": "a: b\n",
}


def test_steps_run_in_order_and_the_version_is_written_last() -> None:
    made = migrated(FILES, TWO)
    assert [*made] == ["actors.yml", "articles/a.yml", EVENT_FILE]
    assert made["actors.yml"] == "x:\n  sort: body\n"
    assert made[EVENT_FILE] == "format: 3\ntitle: a\n"
    assert migrated({**FILES, **made}, TWO) == {}


def test_only_the_steps_run_that_are_missing() -> None:
    assert [*migrated({**FILES, EVENT_FILE: "format: 2\n"}, TWO)] == ["actors.yml", EVENT_FILE]
    assert migrated({**FILES, EVENT_FILE: "format: 3\n"}, TWO) == {}


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Records on the disk, for a program that has the steps of tests."""
    monkeypatch.setattr(commands, "migrated", lambda files: migrated(files, TWO))
    for name, text in FILES.items():
        (tmp_path / "sources" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "sources" / name).write_text(text)
    return tmp_path / "sources"


def test_a_run_that_was_stopped_is_finished_by_the_next(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = {name: text.encode() for name, text in {**FILES, **migrated(FILES, TWO)}.items()}
    for stop in range(3):
        for name, text in FILES.items():
            (older / name).write_text(text)
        left = stop

        def write(path: Path, data: bytes) -> None:
            nonlocal left
            if left == 0:
                raise OSError("no space")
            left -= 1
            write_whole(path, data)

        monkeypatch.setattr(commands, "write_whole", write)
        status, said = run(older)
        assert (status, f"no space: {stop} of 3 files were written before it; run this again" in said) == (3, True)
        assert contents(older)[EVENT_FILE] == FILES[EVENT_FILE].encode()
        monkeypatch.setattr(commands, "write_whole", write_whole)
        run(older)
        assert contents(older) == expected


def test_where_one_file_is_bad_none_is_changed(older: Path) -> None:
    (older / "articles" / "b.yml").write_text("claims: [")
    before = contents(older)
    status, said = run(older)
    assert (status, "b.yml" in said, contents(older)) == (1, True, before)


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"a: \xff", "it is not UTF-8"), (b"a: b\n" * 300_000, "it has more than 1,048,576 bytes"), (b"a: [", "")],
)
def test_a_file_that_holds_no_record_is_named_without_what_its_name_could_do(
    older: Path, data: bytes, why: str
) -> None:
    (older / "articles" / "x\n::error::y.yml").write_bytes(data)
    before = contents(older)
    status, said = run(older)
    assert (status, why in said, "\n::" in said, contents(older)) == (1, True, False, before)
    assert "x\\n::error::y.yml" in said


def test_a_file_through_a_link_is_not_written(older: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.yml").write_text(ARTICLE)
    (older / "articles" / "b.yml").symlink_to(tmp_path / "outside.yml")
    assert "3 files changed" in run(older)[1]
    assert (tmp_path / "outside.yml").read_text() == ARTICLE


def test_a_folder_without_an_event_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path)[0] == 2


_WORD = st.text("ab#:'\" -,{}[]\u00e9\u4e00", min_size=1, max_size=8)


@given(st.lists(st.tuples(_WORD, _WORD), min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_a_renamed_tree_is_the_tree_renamed(values: list[tuple[str, str]], end: str) -> None:
    lines = ["claims:"]
    for one, other in values:
        lines += [f"- note: {json.dumps(one)} # said_by", f"  said_by: {json.dumps(other)}"]
    text = end.join(lines) + end
    tree, problems = read_yaml("a.yml", text.encode())
    assert tree, problems
    made, _ = read_yaml("a.yml", renamed("a.yml", text, ("claims", "*", "said_by"), "speaker").encode())
    assert made
    expected = str(plain(tree)).replace("'said_by':", "'speaker':")
    assert str(plain(made)) == expected
