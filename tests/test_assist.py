"""`draft --assist`: what a language model proposes, with a command `llm` of our own that answers as it is told."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.draft import assist
from generator.reading.nodes import plain, read_yaml
from tests.test_new import event

__all__ = ["event"]

TEXT = """Five dead in storm, says harbour office

Five people had died, the Harbour Office said on Monday. The mayor denied that the quay had been closed.
"""
DENIAL = {"quote": "denied that the quay had been closed", "kind": "denial", "said_by": "The mayor"}


@pytest.fixture(autouse=True)
def text(event: Path) -> Path:
    """The captured text in the working directory."""
    path = Path("storm.txt")
    path.write_text(TEXT)
    return path


@pytest.fixture
def llm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the command, alone on the PATH, which does what the file `does` in it says."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "llm"
    command.write_text(
        f"#!{sys.executable}\nfrom pathlib import Path\nexec(Path(__file__).with_name('does').read_text())\n"
    )
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def does(folder: Path, code: str) -> None:
    """Let the command run this."""
    (folder / "does").write_text(code)


def says(folder: Path, *answers: object) -> None:
    """Let the command answer with lines of JSON, and note how it was called and what it was given."""
    lines = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in answers)
    does(
        folder,
        "import sys, json\n"
        f"Path({str(folder / 'called')!r}).write_text(json.dumps([sys.argv[1:], sys.stdin.read()]))\n"
        f"print({lines!r})",
    )


def draft(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["draft", "storm.txt", *arguments], input=answers)


def proposed(done: Result) -> list[Any]:
    """The claims that were proposed."""
    assert done.exit_code == 0, done.output
    tree, problems = read_yaml("draft.yml", done.stdout.encode())
    assert tree, problems
    record: Any = plain(tree)
    return [claim for claim in record["claims"] if str(claim["id"]).startswith("proposed-")]


def test_without_the_option_nothing_is_asked_and_nothing_run(llm: Path) -> None:
    says(llm, DENIAL)
    assert proposed(draft()) == []
    assert not (llm / "called").exists()


def test_what_stands_in_the_text_is_proposed_and_all_of_it_todo(llm: Path) -> None:
    says(llm, DENIAL)
    done = draft("--assist", "--yes")
    (claim,) = proposed(done)
    assert claim == {"id": "proposed-1", "kind": "TODO", "said_by": "TODO", "quote": "TODO"}
    for guess in ("guess: denial", "printed: The mayor", "the text has: denied that the quay had been closed"):
        assert guess in done.stdout
    arguments, given = json.loads((llm / "called").read_text())
    assert given == TEXT
    assert arguments[0] == "prompt" and "--no-log" in arguments


def test_it_is_said_first_that_the_text_leaves_and_without_consent_it_does_not(llm: Path) -> None:
    says(llm, DENIAL)
    done = draft("--assist", answers="n\n")
    assert "The whole text of storm.txt" in done.stderr and "Shall it leave this machine?" in done.stderr
    assert proposed(done) == []
    assert not (llm / "called").exists()
    assert draft("--assist", answers="").exit_code == 1, "nobody there to agree"
    assert not (llm / "called").exists()
    assert len(proposed(draft("--assist", answers="y\n"))) == 1


@pytest.mark.parametrize(
    "answer",
    [
        {**DENIAL, "quote": "denied that the quay was closed"},
        {**DENIAL, "quote": ""},
        {**DENIAL, "quote": TEXT},
        {**DENIAL, "quote": ["denied"]},
        {"kind": "denial"},
        {"quote": "Five people had died", "kind": "figure", "count": "Five"},
        "[" * 100_000,
        '"denied that the quay had been closed"',
        "claims: {quote: denied}",
        "\x00\x1b[31m\u202e",
        "",
    ],
    ids=["reworded", "empty", "long", "list", "none", "drafted", "deep", "string", "yaml", "controls", "nothing"],
)
def test_what_does_not_stand_in_the_text_or_is_no_proposal_is_dropped(answer: object, llm: Path) -> None:
    says(llm, answer)
    assert proposed(draft("--assist", "--yes")) == []


def test_values_that_the_text_does_not_bear_out_are_dropped(llm: Path) -> None:
    hostile = "x\n  - id: evil\n    count: 9 # \u202e"
    says(llm, {**DENIAL, "kind": hostile, "said_by": hostile, "count": "9"}, {"evil": 1})
    done = draft("--assist", "--yes")
    (claim,) = proposed(done)
    assert claim == {"id": "proposed-1", "kind": "TODO", "said_by": "TODO", "quote": "TODO"}
    assert "evil" not in done.stdout


def test_of_many_proposals_a_number_is_kept_and_none_twice(
    llm: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assist, "MAX_PROPOSALS", 2)
    says(llm, *[{"quote": quote} for quote in ("The mayor", "The mayor", "the quay", "closed")])
    assert len(proposed(draft("--assist", "--yes"))) == 2


def test_a_missing_command_is_wrong_usage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    done = draft("--assist", "--yes")
    assert done.exit_code == 2
    assert "--assist needs the command llm, which is not on the PATH." in done.stderr


def test_consent_without_a_question_is_wrong_usage() -> None:
    assert draft("--yes").exit_code == 2


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import sys; sys.exit('No key \\x1b[31m found')", "llm failed: No key"),
        ("raise SystemExit(3)", "llm failed: exit status 3"),
        ("while True: print('x' * 100_000)", "llm answered more than 1,000,000 bytes"),
        ("import os, sys; sys.stdout.buffer.write(os.urandom(5_000))", ""),
    ],
    ids=["fails", "silent", "endless", "bytes"],
)
def test_where_the_command_fails_the_draft_is_made_without_it(code: str, told: str, llm: Path) -> None:
    does(llm, code)
    done = draft("--assist", "--yes")
    assert proposed(done) == []
    assert told in done.stderr and "\x1b" not in done.stderr
    assert "The draft is made without it." in done.stderr or not told


def test_a_command_that_takes_too_long_is_ended_with_what_it_started(llm: Path) -> None:
    sleeps = "import time; time.sleep(60)"
    does(llm, f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {sleeps!r}])\n{sleeps}")
    began = time.monotonic()
    with pytest.raises(assist.AssistError, match="did not answer within"):
        assist.answer(str(llm / "llm"), TEXT, seconds=1.0)
    assert time.monotonic() - began < 20
