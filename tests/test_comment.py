"""The script that puts a report below a pull request: on what it relies and what it refuses, with our own `gh`."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(shutil.which("jq") is None, reason="needs jq, which the machines of the workflows have")

SHA = "a" * 40
MARK = "<!-- report for the reviewer -->"
BRANCH = 'x"; echo $(touch broken) `touch broken`'
# Answers a call by the first of the given replies whose words it has, and writes the call down.
GH = """#!{python}
import json, shutil, sys
from pathlib import Path
here = Path(__file__).parent
with (here / "calls").open("a") as calls:
    calls.write(json.dumps(sys.argv[1:]) + "\\n")
call = " ".join(sys.argv[1:])
if call.startswith("run download"):
    for one in (here / "report").iterdir():
        shutil.copy2(one, Path(sys.argv[sys.argv.index("--dir") + 1], one.name), follow_symlinks=False)
for words, reply in json.loads((here / "replies").read_text()).items():
    if words in call:
        print(json.dumps(reply))
        break
"""

Comment = Callable[..., list[list[str]]]


def record(name: str, **more: str) -> dict[str, str]:
    """A file of a pull request."""
    return {"filename": name, **more}


@pytest.fixture
def comment(tmp_path: Path) -> Comment:
    """Runs the script; the calls that would change something."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "report").mkdir()
    (folder / "report" / "review.md").write_text("## The report\n")
    (folder / "gh").write_text(GH.format(python=sys.executable))
    (folder / "gh").chmod(0o755)

    def run(
        files: list[dict[str, str]],
        comments: list[dict[str, Any]] | None = None,
        *,
        open_at: tuple[str, ...] = (SHA,),
        now: str = SHA,
        changed: int | None = None,
        report: str | None = None,
    ) -> list[list[str]]:
        pull = {"number": 7, "head": {"sha": now}, "changed_files": len(files) if changed is None else changed}
        replies = {
            "pulls/7/files": files,
            "issues/7/comments": comments or [],
            "pulls/7": pull,
            "/pulls -f state": [{"number": 7, "head": {"sha": sha}} for sha in open_at],
        }
        (folder / "replies").write_text(json.dumps(replies))
        if report is not None:
            (folder / "report" / "review.md").write_text(report)
        done = subprocess.run(
            ["bash", str(Path("generator/beginning/files/comment").resolve())],
            cwd=tmp_path,
            env={
                "PATH": f"{folder}:/usr/bin:/bin",
                "RUN": "12",
                "HEAD_SHA": SHA,
                "HEAD_OWNER": "somebody",
                "HEAD_BRANCH": BRANCH,
                "GITHUB_REPOSITORY": "some-owner/some-record",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert not (tmp_path / "broken").exists()
        calls = [json.loads(line) for line in (folder / "calls").read_text().splitlines()]
        return [call for call in calls if "--method" in call and call[call.index("--method") + 1] != "GET"]

    return run


RECORD = record("sources/articles/a.yml")


def body(call: list[str]) -> str:
    """What a call puts below the pull request."""
    return Path(call[call.index("-F") + 1].removeprefix("body=@")).read_text()


def test_a_report_on_records_is_put_below_the_pull_request(comment: Comment) -> None:
    (call,) = comment([RECORD, record("sources/anchors/a.json"), record("sources/notes/a.txt")])
    assert call[:4] == ["api", "--method", "POST", "repos/some-owner/some-record/issues/7/comments"]
    assert body(call) == f"{MARK}\n\n## The report\n"


def test_the_report_before_is_replaced_and_no_comment_of_somebody_else(comment: Comment) -> None:
    comments = [
        {"id": 1, "user": {"login": "somebody"}, "body": f"{MARK} mine"},
        {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "Of another workflow"},
        {"id": 3, "user": {"login": "github-actions[bot]"}, "body": f"{MARK}\n\nold"},
    ]
    (call,) = comment([RECORD], comments)
    assert call[:4] == ["api", "--method", "PATCH", "repos/some-owner/some-record/issues/comments/3"]


@pytest.mark.parametrize(
    "files",
    [
        [RECORD, record("generator/compare/review/markdown.py")],
        [RECORD, record("sources/../Makefile.py")],
        [record("sources/x.py")],
        [record("sources/a.yml", previous_filename="generator/options.py")],
        [record("sources.yml")],
        [record("Makefile\nsources/a.yml")],
        [],
    ],
    ids=["program", "elsewhere", "code", "renamed", "beside", "line", "none"],
)
def test_where_more_than_records_changes_nothing_is_put(files: list[dict[str, str]], comment: Comment) -> None:
    assert comment(files) == []


def test_a_list_of_files_that_is_not_whole_is_not_trusted(comment: Comment) -> None:
    assert comment([RECORD], changed=3_001) == []


def test_what_was_pushed_since_is_told_by_its_own_run(comment: Comment) -> None:
    assert comment([RECORD], now="b" * 40) == []
    assert comment([RECORD], open_at=("b" * 40,)) == []


def test_two_pull_requests_of_one_commit_are_not_confused(comment: Comment) -> None:
    assert comment([RECORD], open_at=(SHA, SHA)) == []


@pytest.mark.parametrize("report", ["", "x" * 65_536], ids=["empty", "long"])
def test_a_report_that_is_none_or_too_long_is_not_put(report: str, comment: Comment) -> None:
    assert comment([RECORD], report=report) == []
