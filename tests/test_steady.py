"""Records that change while they are read."""

from pathlib import Path

import pytest

from generator.build import compile_site
from generator.reading.problems import Problem
from generator.reading.steady import steady


def test_what_changes_meanwhile_is_read_again(tmp_path: Path) -> None:
    record = tmp_path / "a.yml"
    times: list[str] = []

    def reading() -> str:
        read = record.read_text()
        if not times:
            record.write_text("the next")
        times.append(read)
        return read

    record.write_text("one state")
    assert steady(tmp_path, reading) == "the next"
    assert times == ["one state", "the next"]


def test_what_never_rests_is_a_problem_and_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    number = 0

    def changing(folder: Path) -> tuple[None, list[Problem]]:
        nonlocal number
        number += 1
        (folder / f"{number}.yml").write_text("")
        return None, []

    monkeypatch.setattr("generator.checked.read", changing)
    files, (problem,) = compile_site(tmp_path, tmp_path / "docs", None)
    assert files == {}
    assert problem.where.path == tmp_path.as_posix()
