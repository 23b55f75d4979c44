"""Problems as the command line writes them: for people, for GitHub, for programs."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.reading.problems import Location, Problem, as_github, as_json, as_text

BASE = Path(__file__).parent / "bad_records" / "_base"
PROBLEMS = [
    Problem(Location("sources/a.yml", 3, 1), "odd", "Look at it.", is_warning=True),
    Problem(Location("sources/b.yml", 2, 5), "second", "Mend it."),
    Problem(Location("sources/b.yml", 1, 9), 'unknown actor "x"', "Correct said_by.", "y"),
    Problem(Location("sources/a,b:c%d.yml", 10, 1), "100% wrong:\r\n::error::two lines, one command", "Mend it."),
]


def test_text_is_sorted_by_file_and_line_with_one_problem_a_line() -> None:
    assert as_text(PROBLEMS).splitlines() == [
        "sources/a,b:c%d.yml:10:1: 100% wrong: ::error::two lines, one command. Mend it.",
        "sources/a.yml:3:1: warning: odd. Look at it.",
        'sources/b.yml:1:9: unknown actor "x"; did you mean "y"? Correct said_by.',
        "sources/b.yml:2:5: second. Mend it.",
    ]


def test_github_commands_escape_what_would_end_a_property_or_the_line() -> None:
    assert as_github(PROBLEMS).splitlines() == [
        "::error file=sources/a%2Cb%3Ac%25d.yml,line=10,col=1::100%25 wrong: ::error::two lines, one command. Mend it.",
        '::error file=sources/b.yml,line=1,col=9::unknown actor "x"; did you mean "y"? Correct said_by.',
        "::error file=sources/b.yml,line=2,col=5::second. Mend it.",
        "::warning file=sources/a.yml,line=3,col=1::odd. Look at it.",
    ]


def test_json_keeps_the_parts_apart() -> None:
    assert as_json(PROBLEMS[2:3]) == (
        '[\n  {\n    "level": "error",\n    "path": "sources/b.yml",\n    "line": 1,\n    "column": 9,\n'
        '    "what": "unknown actor \\"x\\"",\n    "suggestion": "y",\n    "mend": "Correct said_by."\n  }\n]'
    )
    assert as_json([]) == "[]"


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("text", "sources/places.yml:3:1: invisible character U+202E (right-to-left override). "),
        ("github", "::error file=sources/places.yml,line=3,col=1::invisible character U+202E "),
        (
            "json",
            '[\n  {\n    "level": "error",\n    "path": "sources/places.yml",\n    "line": 3,\n    "column": 1,\n',
        ),
    ],
)
def test_the_command_line_writes_them_and_exits_with_1(
    style: str, written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sources").mkdir()
    for path in BASE.glob("*.yml"):
        Path("sources", path.name).write_bytes(path.read_bytes())
    Path("sources/places.yml").write_text("weirland:\n  name: Weirland\n\u202eother:\n  name: Other\n", "utf-8")
    result = CliRunner().invoke(main, ["check", "--format", style])
    assert result.exit_code == 1
    assert result.stdout.startswith(written)


@pytest.mark.parametrize(("style", "written"), [("text", ""), ("github", ""), ("json", "[]\n")])
def test_a_clean_event_without_sources_exits_with_0(style: str, written: str, tmp_path: Path) -> None:
    for path in BASE.glob("*.yml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    arguments = ["check", "--sources", str(tmp_path), "--docs", str(tmp_path / "docs"), "--format", style]
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (0, written)


@pytest.mark.parametrize("name", [b"\xff.yml", b"a\nb.yml", b"\x1b[31m.yml"])
def test_a_file_name_that_is_no_text_is_shown_in_codes(name: bytes, tmp_path: Path) -> None:
    for path in BASE.glob("*.yml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / name.decode("utf-8", "surrogateescape")).write_text("x")
    result = CliRunner().invoke(main, ["check", "--sources", str(tmp_path)])
    assert result.exit_code == 1
    (line,) = result.stdout.splitlines()
    assert line.isprintable()
    assert "is not an id" in line
