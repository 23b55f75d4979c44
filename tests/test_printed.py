"""No line that a command prints commands what reads it, or holds what nobody sees: not from any contributed byte."""

import ast
import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.printed import as_commands, as_text, harmless
from tests.modules import nodes_of
from tests.small_event import HEAD, event, figure

UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
OWN_COMMAND = re.compile(r"::(error|warning) file=[^:,]*,line=\d+,col=\d+::")
COMMAND = "\n::error::obey"
TURNED = "\u202etold the other way round\u2066 \x1b[31m\x9b \u200f \u2028::stop-commands::x ##[error]obey"


def faults(printed: str) -> list[str]:
    """The lines that hold or are what they must not."""
    return [
        line
        for line in printed.split("\n")
        if UNSEEN.search(line) or (re.match(r"\s*::", line) and not OWN_COMMAND.match(line)) or "##[" in line
    ]


def test_faults_are_found() -> None:
    assert len(faults(f"{COMMAND}\n ::warning file=a::x\n##[error]\n{TURNED}\na\rb\na\tb")) == 6
    assert faults("::error file=a%3Ab,line=1,col=1::odd\nplain") == []


@pytest.mark.parametrize("form", [harmless, as_text])
def test_text_becomes_harmless_and_stays_as_it_is_where_it_was(form: object) -> None:
    assert callable(form)
    assert faults(form(COMMAND + "\n  " + COMMAND + TURNED.replace("\x1b[31m", ""))) == []
    assert form("plain: a::b\n  - ‘Привет’ سلام 死 👩‍👧\n") == "plain: a::b\n  - ‘Привет’ سلام 死 👩‍👧\n"


def test_json_stays_json() -> None:
    text = json.dumps({"a": f"{COMMAND}{TURNED}"}, ensure_ascii=False)
    assert json.loads(harmless(text)) == {"a": f"{COMMAND}{TURNED}"}


def test_own_commands_stay_and_say_nothing_else() -> None:
    assert faults(as_commands(f"::error file=a,line=1,col=1::{TURNED}\n::warning file=a,line=1,col=1::b")) == []


# Hostile bytes by all roads


def anchors(**given: object) -> str:
    item = {
        "id": "urn:claim:river-fell:toll",
        "type": "Annotation",
        "motivation": "identifying",
        "target": {
            "source": f"urn:sha256:{'a' * 64}",
            "paragraph": 1,
            "selector": {"type": "TextQuoteSelector", "exact": "words"},
        },
    }
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "creator": {"type": "Person", "name": "Ada"},
        "created": "2031-04-02",
        "numbers": {"found": 1, "recorded": 1, "set_aside": 0},
        "items": [item],
    }
    return json.dumps({**page, **given})


RECORD = f"{HEAD}capture: {{file: a.txt, sha256: {'a' * 64}}}\nclaims:\n{figure('toll')}"
HOSTILE: dict[str, dict[str | bytes, str | bytes]] = {
    "an id of an anchor": {"anchors/river-fell.json": anchors().replace("urn:claim:river-fell:toll", "\\n::error::x")},
    "words of an anchor": {"anchors/river-fell.json": anchors().replace('"words"', '"\\n::error::x \\u200f##[error]"')},
    "a key of an anchor file": {"anchors/river-fell.json": anchors(**{COMMAND + TURNED: 1})},
    "a name of an anchor file": {"anchors/\n::error::x.json": anchors(), "anchors/\u202ex.json": "{}"},
    "names of records": {
        "articles/\n::error::x.yml": "x", "articles/::error::x.yml": "x", "articles/\u202ex.yml": "x",
        "articles/\x1b[31mx.yml": "x", "articles/##[error]x.yml": "x", b"articles/\xff\xfe.yml": "x",
    },
    "a value": {"articles/b.yml": f"{HEAD}claims: []\n".replace("language: en", 'language: "\\n::error::x ##[error]"')},
    "a key": {"articles/b.yml": f'{HEAD}claims: []\n"\\n::error::x \\u200f": 1\n'},
    "a line": {"articles/b.yml": f"{HEAD}claims: []\n::error::x: 1\n"},
    "a marked line": {"articles/b.yml": f"{HEAD}claims: []\nnote: \u200f\u061c ##[error] x\nodd: 1\n"},
    "a control character": {"articles/b.yml": b"title: \x1b[31m\n"},
    "a name": {"places.yml": "".join(f'{name}: {{name: "\\n::error::x \\u200f"}}\n' for name in ("weirland", "quay"))},
}  # fmt: skip


def laid(folder: Path, files: dict[str | bytes, str | bytes]) -> Path:
    event(folder / "sources", {"articles/river-fell.yml": RECORD})
    (folder / "sources/anchors").mkdir()
    for name, text in files.items():
        path = folder / "sources" / (name if isinstance(name, str) else os.fsdecode(name))
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments, "--sources", str(folder / "sources")])


@pytest.mark.parametrize("style", ["text", "github", "json"])
@pytest.mark.parametrize("files", HOSTILE.values(), ids=HOSTILE)
def test_problems_of_hostile_bytes_are_harmless(
    files: dict[str | bytes, str | bytes], style: str, tmp_path: Path
) -> None:
    done = run(laid(tmp_path, files), "check", "--docs", str(tmp_path / "docs"), "--format", style)
    assert done.stdout and faults(done.output) == []
    if style == "json":
        json.loads(done.stdout)


def test_a_path_that_begins_with_a_command_is_harmless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event(tmp_path, {"::error::x.yml": "x"})
    monkeypatch.chdir(tmp_path)
    for style in ("text", "github", "json"):
        done = CliRunner().invoke(main, ["check", "--sources", ".", "--format", style])
        assert "no record belongs here" in done.stdout and faults(done.output) == []


@pytest.mark.parametrize("command", ["scan", "draft"])
def test_what_is_told_of_a_text_is_harmless(command: str, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text(
        "::error::5 people had died\n##[error] 6 people\n\u200f7 people\n\n::stop-commands::x 8 dead.\n", "utf-8"
    )
    done = run(laid(tmp_path, {}), command, str(text))
    assert done.exit_code == 0 and faults(done.output) == []
    for refused in (COMMAND + TURNED, "\ufeff\u202ex"):
        text.write_text(refused, "utf-8")
        done = run(tmp_path, command, str(text))
        assert done.exit_code == 2 and faults(done.output) == []


def test_what_is_told_of_captures_is_harmless(tmp_path: Path) -> None:
    laid(tmp_path, {})
    (tmp_path / "captures").mkdir()
    (tmp_path / "captures/\n::error::x.txt").write_bytes(b"\xff")
    (tmp_path / "captures/a.pdf").write_bytes(b"%PDF-1.4")
    done = run(tmp_path, "anchor", "--captures", str(tmp_path / "captures"), "--by", "Ada")
    assert "a.pdf: the file is a PDF. Save its text as plain text in UTF-8." in done.output
    assert "not UTF-8 on line 1" in done.output
    assert faults(done.output) == []


def test_whatever_is_printed_goes_through_one_gate() -> None:
    gate = Path("generator/printed.py")
    # No call has such a name in a text without the word.
    texts = {path: path.read_text("utf-8") for path in sorted(Path("generator").rglob("*.py"))}
    for path in (path for path, text in texts.items() if re.search(r"echo|\bprint\b|stdout", text)):
        calls = [node for node in nodes_of(path.resolve()) if isinstance(node, ast.Call)]
        named = {ast.unparse(call.func) for call in calls}
        assert path == gate or not named & {"click.echo", "click.secho", "print", "sys.stdout.write"}, path


# Anchors


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"numbers": {"found": -5, "recorded": -5, "set_aside": 0}}, "numbers.found"),
        ({"numbers": {"found": 1, "recorded": 1, "set_aside": 1}}, "more numbers are accounted for than were found"),
        ({"numbers": {"found": 10**12, "recorded": 1, "set_aside": 0}}, "numbers.found"),
        ({"numbers": {"found": True, "recorded": 0, "set_aside": 0}}, "numbers.found"),
        ({"creator": {"type": "Person", "name": " "}}, "creator.name"),
        ({"creator": {"type": "Person"}}, "creator.name"),
        ({"created": "9999-01-01"}, "made on 9999-01-01, and the source was recorded on 2031-04-01"),
        ({"items": json.loads(anchors())["items"] * 2}, "a claim has two anchors"),
        ({"items": [{}] * 200_000}, "more stands in the file than 1,000 anchors have"),
    ],
)
def test_numbers_and_names_of_anchors_are_checked(given: dict[str, object], told: str, tmp_path: Path) -> None:
    laid(tmp_path, {"anchors/river-fell.json": anchors(**given)})
    done = run(tmp_path, "check", "--docs", str(tmp_path / "docs"))
    assert done.exit_code == 1 and told in done.stdout


@pytest.mark.parametrize("number", ["0", "-4", "99999999999999999999", "1.5", '"1"', "9" * 5000])
def test_paragraphs_of_anchors_are_counted_from_one(number: str, tmp_path: Path) -> None:
    laid(tmp_path, {"anchors/river-fell.json": anchors().replace('"paragraph": 1', f'"paragraph": {number}')})
    done = run(tmp_path, "check", "--docs", str(tmp_path / "docs"))
    assert done.exit_code == 1 and "no anchor file" in done.stdout


# Names in docs, sites and folders of captures that cannot be seen, or are no text

NAMES = (
    b"a\nall is well\nb",
    b"\x1b[31mred",
    b"\xe2\x80\xaeturned",
    b"\xff\xfe",
    b"a\r::error::x",
    b"\n::error::x",
    b"##[error]x",
)


def named(folder: Path, suffix: bytes) -> None:
    """A folder with files of such names."""
    folder.mkdir(parents=True)
    for name in NAMES:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name + suffix)).write_bytes(b"\xff")


def is_inert(done: Result) -> bool:
    """Whether nothing commands or is hidden in what was told, and no name has made a line of its own."""
    return faults(done.output) == [] and "all is well" not in done.output.split("\n") and "Traceback" not in done.output


@pytest.mark.parametrize("where", ["", "data", "days/x", "images"])
@pytest.mark.parametrize(
    "command", [("check",), ("check", "--format", "github"), ("check", "--format", "json"), ("build",)]
)
def test_names_in_docs_are_inert(command: tuple[str, ...], where: str, tmp_path: Path) -> None:
    named(tmp_path / "docs" / where, b".md")
    done = run(laid(tmp_path, {}), *command, "--docs", str(tmp_path / "docs"))
    assert is_inert(done), done.output
    assert done.exit_code == (
        3 if command == ("build",) and where in {"data", "days/x"} else 1 if where in {"", "images"} else 0
    )


@pytest.mark.parametrize("command", [("seal",), ("manifest", "--commit", "a" * 40), ("pack",), ("release",)])
def test_names_in_a_site_are_inert(command: tuple[str, ...], tmp_path: Path) -> None:
    named(tmp_path / "site" / "data", b".html")
    (tmp_path / "site" / "x\nall is well\n.html").symlink_to(tmp_path)
    given = {"pack": ["out.zip"], "release": ["out.zip", "out"]}.get(command[0], [])
    (tmp_path / "out.zip").write_bytes(b"PK")
    done = CliRunner().invoke(main, [*command, str(tmp_path / "site"), *(str(tmp_path / one) for one in given)])
    assert done.exit_code in {2, 3} and is_inert(done), done.output


def test_names_of_captures_and_of_texts_are_inert(tmp_path: Path) -> None:
    named(tmp_path / "captures", b".txt")
    done = run(laid(tmp_path, {}), "anchor", "--captures", str(tmp_path / "captures"), "--by", "Ada")
    assert done.output.count("not UTF-8") == len(NAMES) and is_inert(done), done.output
    for path in (tmp_path / "captures").iterdir():
        for command in ("scan", "draft"):
            done = run(tmp_path, command, str(path))
            assert done.exit_code == 2 and is_inert(done), done.output


def test_names_that_hold_what_was_taken_out_are_inert(tmp_path: Path) -> None:
    laid(tmp_path, {})
    for folder in ("docs", "site", "also"):
        named(tmp_path / folder, b" Ada Quill.txt")
        for path in (tmp_path / folder).iterdir():
            path.write_text("Ada Quill")
    places = [("--docs", "docs"), ("--html", "site"), ("--also", "also")]
    done = run(
        tmp_path,
        "redact",
        "--words",
        "Ada Quill",
        *(each for one, folder in places for each in (one, str(tmp_path / folder))),
    )
    assert done.exit_code == 1 and is_inert(done), done.output
