"""However much somebody writes, the records are refused soon, in few words, and with little work."""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from generator.build import compile_site
from generator.checked import checked
from generator.reading.files import UnreadError, content
from generator.reading.problems import MAX_ALL_PROBLEMS, MAX_PROBLEMS, as_github, as_json, as_text
from generator.record.limits import (
    MAX_ALL_BYTES,
    MAX_ALL_VALUES,
    MAX_BYTES,
    MAX_FILES,
    MAX_KEYS,
    MAX_LIST,
    MAX_WRITTEN_A_BYTE,
    MAX_WRITTEN_ANYWAY,
)
from tests.small_event import BASE, HEAD, event, figure

pytestmark = pytest.mark.large
# Calls of functions per byte of a file, at most, in the worst of the cases below; of real records it is about 2.
CALLS_A_BYTE = 12


def filled(begins: str, item: str, ends: str = "") -> str:
    """A text of a mebibyte that says one thing over and over."""
    return begins + item * ((MAX_BYTES - len(begins) - len(ends)) // len(item.encode())) + ends


FLOODS = {
    "a list of claims that are words": filled(f"{HEAD}claims: [", "a,", "a]\n"),
    "a list of claims on lines of their own": filled(f"{HEAD}claims:\n", "- a\n"),
    "empty corrections": filled(f"{HEAD}claims: []\ncorrections: [", "{},", "{}]\n"),
    "numbers set aside": filled(f"{HEAD}claims: []\nset_aside: [", "a,", "a]\n"),
    "origins": filled(f"{HEAD}claims: []\nderived_from: [", "a,", "a]\n"),
    "unknown keys": f"{HEAD}claims: []\n" + "".join(f"k{number}: 1\n" for number in range(90_000)),
    "nested lists": f"{HEAD}claims: " + "[" * 500_000,
    "nested keys": f"{HEAD}claims: " + "{a: " * 200_000,
    "digits as a day": f"{HEAD}claims: []\n".replace("2031-03-05", "9" * 800_000),
    "digits as a count": f"{HEAD}claims:\n{figure('toll', count='9' * 800_000)}",
    "words as a count": f"{HEAD}claims:\n{figure('toll', count='a hundred ' * 80_000)}",
    "digits as an id": f"{HEAD}claims:\n{figure('9' * 800_000)}",
    "a long title": f"{HEAD}claims: []\n".replace("The river fell", "t" * 900_000),
    "a long quotation": f"{HEAD}claims:\n{figure('toll', quote='死' * 300_000)}",
    "documents": filled("", "---\n"),
    "line ends": filled("", "\n", f"{HEAD}claims: []\n"),
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=name, marks=() if at else pytest.mark.plain)
        for at, (name, text) in enumerate(FLOODS.items())
    ],
)
def test_a_flood_is_refused_in_few_words_and_with_little_work(text: str, tmp_path: Path) -> None:
    event(tmp_path, {"articles/river-fell.yml": text})
    with Counting() as calls:
        _, problems = checked(tmp_path)
    assert calls[0] < CALLS_A_BYTE * max(len(text.encode()), 100_000)
    assert len(problems) <= MAX_PROBLEMS + 1
    for form in (as_text, as_github, as_json):
        assert len(form(problems)) < 200_000


@pytest.mark.parametrize("name", ["actors.yml", "places.yml", "articles/x.yml", "anchors/x.json"])
def test_of_a_file_that_is_too_long_nothing_is_read(name: str, tmp_path: Path) -> None:
    event(tmp_path, {name: "x"})
    os.truncate(tmp_path / name, 2 * 1024**3)
    _, problems = checked(tmp_path)
    assert [(problem.where.path, problem.what) for problem in problems] == [
        (f"{tmp_path}/{name}", "the file has 2,147,483,648 bytes")
    ]


def test_a_file_that_grows_while_it_is_read_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"x" * 30)
    honest = os.fstat
    monkeypatch.setattr("os.fstat", lambda file: os.stat_result((*honest(file)[:6], 3, *honest(file)[7:])))
    with pytest.raises(UnreadError, match="the file has 11 bytes"):
        content(path, 10)


def test_of_many_problems_a_hundred_a_file_are_told_and_the_others_counted(tmp_path: Path) -> None:
    claims = "".join(figure(f"c{number}", metric="unknown") for number in range(MAX_LIST))
    event(tmp_path, {f"articles/s{number}.yml": f"{HEAD}claims:\n{claims}" for number in range(3)})
    _, problems = checked(tmp_path)
    per_file = [problem for problem in problems if problem.where.path.endswith("s1.yml")]
    assert len(per_file) == MAX_PROBLEMS + 1
    # One more is the warning that the article is recorded twice.
    assert max(problem.others for problem in per_file) == MAX_LIST - MAX_PROBLEMS + 1
    assert "901 more problems are in this file. Mend what is listed" in as_text(problems)
    assert "901 more problems" in as_github(problems) and "901 more problems" in as_json(problems)


def test_what_the_schema_refuses_is_explained_a_hundred_times_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    explained = 0

    def counting(*_: object) -> str:
        nonlocal explained
        explained += 1
        return "Write one."

    monkeypatch.setattr("generator.record.counts.mend", counting)
    claims = "".join(figure(f"c{number}", count="xx") for number in range(MAX_LIST))
    event(tmp_path, {"articles/s.yml": f"{HEAD}claims:\n{claims}"})
    _, problems = checked(tmp_path)
    assert explained == MAX_PROBLEMS
    assert (len(problems), problems[-1].others) == (MAX_PROBLEMS + 1, MAX_LIST - MAX_PROBLEMS)


def test_of_all_problems_a_thousand_are_told(tmp_path: Path) -> None:
    event(tmp_path, {f"articles/s{number}.yml": "title: x\n" for number in range(300)})
    _, problems = checked(tmp_path)
    told = [problem for problem in problems if not problem.others]
    assert len(told) == MAX_ALL_PROBLEMS
    assert sum(problem.others for problem in problems) == 300 * 7 - MAX_ALL_PROBLEMS
    assert len({problem.where.path for problem in problems}) == 300


def test_all_records_together_have_a_limit(tmp_path: Path) -> None:
    full = f"{HEAD}claims: []\nnote: x\n#" + "x" * (MAX_BYTES - 300)
    event(tmp_path, {f"articles/s{number}.yml": full for number in range(MAX_ALL_BYTES // MAX_BYTES + 2)})
    _, problems = checked(tmp_path)
    assert "more than 16,777,216 bytes together" in problems[0].what


@pytest.mark.parametrize("limit", [25_000, pytest.param(MAX_ALL_VALUES, marks=pytest.mark.further)])
def test_all_values_together_have_a_limit(limit: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.reading.reader.MAX_ALL_VALUES", limit)
    claims = "".join(f"{{id: c{number}, a: b}}," for number in range(MAX_LIST))
    number = limit // (5 * MAX_LIST) + 2
    event(tmp_path, {f"articles/s{at}.yml": f"{HEAD}claims: [{claims}]\n" for at in range(number)})
    _, problems = checked(tmp_path)
    assert f"more than {limit:,} keys and values together" in problems[0].what


def test_values_of_files_that_are_refused_count_too(tmp_path: Path) -> None:
    items = f"[{','.join('a' * MAX_LIST)}]"
    event(tmp_path, {f"articles/s{at}.yml": f"x: [{','.join([items] * 50)}]\nx: 1\n" for at in range(7)})
    _, problems = checked(tmp_path)
    assert "more than 250,000 keys and values together" in problems[0].what
    # Four are refused for what they say, and the fifth is too much.
    assert len(problems) == 1 + (MAX_ALL_VALUES - 1) // (50 * MAX_LIST)


def test_of_anchors_that_are_none_nothing_is_made(tmp_path: Path) -> None:
    event(tmp_path, {"anchors/x.json": filled('{"items": [', "[],", "[]]}")})
    with Counting() as calls:
        _, problems = checked(tmp_path)
    assert [problem.what for problem in problems] == ["more stands in the file than 1,000 anchors have"]
    assert calls[0] < 100_000


def test_what_is_taken_for_a_duplicate_of_one_text_compares_its_figures_once(tmp_path: Path) -> None:
    claims = "".join(figure(f"c{number}") for number in range(MAX_LIST))
    files = {"articles/s.yml": f"{HEAD}claims:\n{claims}"}
    calls = []
    for number in (20, 40):
        files |= {f"articles/d{at}.yml": f"{HEAD}duplicate_of: s\nclaims:\n{figure('c')}" for at in range(number)}
        with Counting() as each:
            checked(event(tmp_path / str(number), files))
        calls.append(each[0])
    assert calls[1] - calls[0] < 80 * MAX_LIST, calls


@pytest.mark.parametrize("limit", [100, pytest.param(MAX_FILES, marks=pytest.mark.further)])
def test_the_number_of_files_has_a_limit(limit: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.reading.files.MAX_FILES", limit)
    event(tmp_path, {})
    for number in range(limit + 1):
        (tmp_path / "articles" / f"s{number}.yml").touch()
    _, problems = checked(tmp_path)
    assert problems[0].what == f"more than {limit:,} files lie in this folder"


def test_a_registry_has_a_limit(tmp_path: Path) -> None:
    more = "".join(f"p{number}: {{name: a}}\n" for number in range(MAX_KEYS))
    event(tmp_path, {"places.yml": f"weirland: {{name: W}}\n{more}"})
    _, problems = checked(tmp_path)
    assert [problem.what for problem in problems] == ["more than 5,000 keys stand here"]


class Counting:
    """How many functions are called while it lasts."""

    def __enter__(self) -> list[int]:
        self.calls = [0]

        def hear(_: FrameType, event: str, __: Any) -> None:
            self.calls[0] += event in {"call", "c_call"}

        self._before = sys.getprofile()
        sys.setprofile(hear)
        return self.calls

    def __exit__(self, *_: object) -> None:
        sys.setprofile(self._before)


# What is read together costs no more than n log n of what it costs apart


def chained(number: int) -> dict[str, str]:
    """Sources in chains of ten, each with the others' address but for its number, and claims that refer on."""
    made = {}
    for at in range(number):
        head = HEAD.replace("/fell", f"/fell-{at}").replace("The river fell", f"The river fell by {at}")
        origin = f"derived_from: s{at - 1}\n" if at % 10 else ""
        claims = "".join(
            figure(f"c{claim}", about=f"s{at}#c{claim - 1}" if claim else None, said_by="flood-ministry")
            for claim in range(5)
        )
        made[f"articles/s{at}.yml"] = f"{head}{origin}claims:\n{claims}"
    return made


def places(number: int) -> dict[str, str]:
    """Places, ten within each other."""
    entries = (
        f"p{at}: {{name: Place {at}, within: {f'p{at - 1}' if at % 10 else 'weirland'}}}\n" for at in range(number)
    )
    return {"places.yml": "weirland: {name: W}\n" + "".join(entries)}


def unknown(number: int) -> dict[str, str]:
    """Claims by speakers whom nobody knows."""
    claims = "".join(figure(f"c{at}", said_by=f"flood-ministry-{at}") for at in range(number))
    return {"articles/s.yml": f"{HEAD}claims:\n{claims}"}


@pytest.mark.parametrize(("make", "small"), [(chained, 40), (places, 400), (unknown, 200)])
def test_work_grows_hardly_faster_than_the_records(
    make: Callable[[int], dict[str, str]], small: int, tmp_path: Path
) -> None:
    ratios = list(growth(make, small, tmp_path))
    assert max(ratios) < 2.3, ratios


def growth(make: Callable[[int], dict[str, str]], small: int, folder: Path) -> Iterator[float]:
    """By how much more is called for twice as many records, twice over."""
    calls = []
    for number in (small, 2 * small, 4 * small):
        event(folder / str(number), make(number))
        with Counting() as each:
            checked(folder / str(number))
        calls.append(each[0])
    yield from (after / before for before, after in pairwise(calls))


# What a build writes grows with what it reads


def bare(number: int, **more: str) -> str:
    """As many figures of one day, in as few words as a figure has; `#` is the number of each."""
    fields = {"metric": "deaths", "count": "#", "said_by": "article", "restated": "w"} | more
    told = ",".join(f"{key}: {value}" for key, value in fields.items())
    return ",".join(f"{{id: c{at},{told}}}".replace("#", str(at)) for at in range(1, number + 1))


def denied(number: int) -> str:
    """As many figures, and a denial of each."""
    target = "kind: denial,disputes: figure,said_by: flood-ministry,restated: w,target: {metric: deaths,count: #}"
    denials = ",".join(f"{{id: d{at},{target}}}".replace("#", str(at)) for at in range(1, number + 1))
    return f"{bare(number)},{denials}"


def many_voices(number: int) -> str:
    """As many figures, each by the same twenty speakers."""
    return bare(number, said_by=f"[{','.join(f'a{at}' for at in range(20))}]")


LONG = "t" * 300
ACTORS = (BASE / "actors.yml").read_text(encoding="utf-8")
GROWING: dict[str, tuple[Callable[[int], str], dict[str, str]]] = {
    "figures of one day": (bare, {}),
    "under a long title": (bare, {"title": LONG}),
    "with long names": (bare, {"actors": ACTORS.replace("The Weir Gazette", LONG).replace("Ministry", LONG[10:])}),
    "of many speakers": (
        many_voices,
        {"actors": ACTORS + "".join(f"a{at}: {{name: A {at}, kind: body}}\n" for at in range(20))},
    ),
    "that are denied": (denied, {}),
    "with ids of the past": (lambda number: bare(number, formerly="[x#,y#,z#]"), {}),
    "with long texts": (lambda number: bare(number, note=LONG * 6, restated=LONG * 6), {}),
}


# The plain suite tries what grows most.
@pytest.mark.parametrize(
    ("claims", "beside"),
    [
        pytest.param(*case, id=name, marks=() if name == "with long texts" else pytest.mark.further)
        for name, case in GROWING.items()
    ],
)
def test_a_build_writes_no_more_than_a_multiple_of_what_is_added(
    claims: Callable[[int], str], beside: dict[str, str], tmp_path: Path
) -> None:
    read, written = [], []
    for number in (20, 40):
        head = HEAD.replace("The river fell", beside.get("title", "The river fell"))
        files = {"articles/s.yml": f"{head}claims: [{claims(number)}]\n", "actors.yml": beside.get("actors", ACTORS)}
        folder = event(tmp_path / str(number), files)
        made, problems = compile_site(folder, tmp_path / "docs", None)
        assert not problems
        read.append(sum(path.stat().st_size for path in folder.rglob("*.yml")))
        written.append(sum(len(each if isinstance(each, bytes) else each.encode()) for each in made.values()))
    assert (written[1] - written[0]) / (read[1] - read[0]) < MAX_WRITTEN_A_BYTE
    assert written[0] < MAX_WRITTEN_ANYWAY


def test_a_site_that_would_have_more_bytes_than_it_may_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = event(tmp_path / "sources", {})
    files, _ = compile_site(folder, tmp_path / "docs", None)
    size = sum(len(each if isinstance(each, bytes) else each.encode()) for each in files.values())
    monkeypatch.setattr("generator.build.MAX_WRITTEN_A_BYTE", 0)
    monkeypatch.setattr("generator.build.MAX_WRITTEN_ANYWAY", size)
    assert compile_site(folder, tmp_path / "docs", None) == (files, [])
    monkeypatch.setattr("generator.build.MAX_WRITTEN_ANYWAY", size - 1)
    none, (problem,) = compile_site(folder, tmp_path / "docs", None)
    assert not none and problem.where.path == folder.as_posix()
    assert problem.what == f"the pages and data of these records would have {size:,} bytes, more than {size - 1:,}"
