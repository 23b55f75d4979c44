"""`changes`: what differs between two editions of the records, as data."""

import csv
import io
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.compare.changes import altered
from generator.compare.diff import compare, edition
from tests.full_record import full_book
from tests.sitebuild import EVENT
from tests.test_diff import git
from tests.test_lasting_ids import Change

RENAMED = Change("wire-second-count", "a-second-count")


def _write(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """The fictional event with a source renamed, one corrected, one changed, one taken out, and an actor more."""
    folder = tmp_path / "new"
    shutil.copytree(EVENT, folder)
    RENAMED.source(folder)
    articles = folder / "articles"
    _write(articles / "undated-bulletin.yml", "    count: hundreds\n", "    count: several hundred\n")
    corrected = "\ncorrections:\n  - {on: 2015-03-09, what: The words were compared., why: They lacked one.}\nclaims:\n"
    _write(articles / "undated-bulletin.yml", "\nclaims:\n", corrected)
    _write(articles / "second-copy-on-the-cost.yml", "count: 40 million", "count: 41 million")
    _write(folder / "actors.yml", "\nferryman:\n", "\nharbour:\n  name: The harbour\n  kind: body\nferryman:\n")
    return folder


def _told(*arguments: object) -> str:
    done = CliRunner().invoke(main, ["changes", *map(str, arguments)])
    assert done.exit_code == 0, done.output
    return done.stdout


def _rows(*arguments: object) -> dict[tuple[str, str, str], dict[str, Any]]:
    return {(row["table"], row["what"], row["id"]): row for row in json.loads(_told(*arguments))}


def test_each_thing_that_differs_has_a_row_with_what_was_done(new: Path) -> None:
    rows = _rows(EVENT, new)
    assert {key for key in rows if key[0] in {"sources", "claims", "actors"}} == {
        ("sources", "renamed", "a-second-count"),
        ("sources", "corrected", "undated-bulletin"),
        ("claims", "corrected", "undated-bulletin#homes"),
        ("claims", "changed", "second-copy-on-the-cost#damage"),
        ("actors", "added", "harbour"),
    }
    row = rows["claims", "changed", "second-copy-on-the-cost#damage"]
    assert (row["columns"], row["before"], row["after"]) == (
        ["count"],
        {"count": "40 million"},
        {"count": "41 million"},
    )
    assert rows["sources", "renamed", "a-second-count"]["before"] == {"id": "wire-second-count"}


def test_csv_has_the_rows_of_json(new: Path) -> None:
    told = list(csv.DictReader(io.StringIO(_told(EVENT, new, "--format", "csv"))))
    rows = json.loads(_told(EVENT, new))
    assert len(told) == len(rows) > 4
    for one, row in zip(told, rows, strict=True):
        assert one["columns"].split() == row["columns"]
        assert [json.loads(one[side]) for side in ("before", "after")] == [row["before"], row["after"]]
        assert [one[name] for name in ("table", "id", "what")] == [row[name] for name in ("table", "id", "what")]


def test_the_way_back_takes_out_what_the_way_there_added(new: Path) -> None:
    there, back = _rows(EVENT, new), _rows(new, EVENT)
    added = {(table, name) for table, what, name in there if what == "added"}
    assert added == {(table, name) for table, what, name in back if what == "removed"} != set()


def test_nothing_differs_from_itself() -> None:
    assert json.loads(_told(EVENT, EVENT)) == []


def test_two_folders_need_no_third(new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told, event = _told(EVENT.resolve(), new), EVENT.resolve()
    monkeypatch.chdir(new.parent)
    assert _told(event, new) == told
    done = CliRunner().invoke(main, ["changes", str(event)])
    assert done.exit_code == 2 and "'sources'" in done.output


def test_revisions_of_git_are_editions(new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = new.parent / "repository"
    shutil.copytree(EVENT, folder / "sources")
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "first")
    shutil.rmtree(folder / "sources")
    shutil.copytree(new, folder / "sources")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "second")
    monkeypatch.chdir(folder)
    wanted = _rows(EVENT, new)
    assert _rows("HEAD~1", "HEAD") == wanted == _rows("HEAD~1")
    done = CliRunner().invoke(main, ["changes", "no-such-revision"])
    assert done.exit_code == 2 and 'git knows no revision "no-such-revision"' in done.output


def test_what_stands_in_another_order_is_told_and_what_follows_from_that_is_not(tmp_path: Path) -> None:
    folder = shutil.copytree(EVENT, tmp_path / "new")
    article = folder / "articles" / "lantern-dam-gives-way.yml"
    head, first, rest = re.split(r"(?m)^(?=  - id: (?:gives-way|homes-first)$)", article.read_text("utf-8"))
    article.write_text(f"{head}{rest.rstrip()}\n{first}", "utf-8")
    rows = _rows(EVENT, folder)
    assert list(rows) == [("claims", "changed", "lantern-dam-gives-way#gives-way")]
    (row,) = rows.values()
    assert (row["columns"], row["before"]) == (["position"], {"position": "1"})
    metrics = (folder / "metrics.yml").read_text("utf-8")
    head, first, second, rest = re.split(r"(?m)^(?=[a-z][a-z-]*:$)", metrics, maxsplit=3)
    (folder / "metrics.yml").write_text(f"{head}{second}{first}{rest}", "utf-8")
    assert len([key for key in _rows(EVENT, folder) if key[:2] == ("metrics", "changed")]) == 1


def test_an_anchor_that_came_is_told_with_its_claim() -> None:
    corpus = full_book().corpus
    (anchors,) = corpus.anchors.values()
    without = edition(replace(corpus, anchors={}))
    found = [one for one in altered(compare(without, edition(corpus))) if one.table == "claims"]
    assert [str(one.what) for one in found] == ["changed"] * len(anchors.items)
    assert all({"anchor_exact", "anchored_by"} <= {field.field for field in one.fields} for one in found)
    assert altered(compare(without, without)) == ()
