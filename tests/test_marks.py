"""What waits for `make test-all` or `make test-long` is run there, and nobody needs to remember what waits."""

import re
import subprocess
import tomllib
from collections import defaultdict
from collections.abc import Callable, Set
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from _pytest.mark.expression import Expression
from click.testing import CliRunner
from hypothesis import settings

from generator.build import compile_site
from generator.cli import main
from tests.reached import COLLECTED, reached
from tests.records import files_of

ROOT = Path(__file__).resolve().parents[1]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
MARKS = {
    each.partition(":")[0]
    for each in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]["markers"]
}
# What is asserted of the real event alone, or costs minutes, so that `make test-deep` has it.
DEEP = {
    "test_a_night_leads_to_what_was_said_against_the_164",
    "test_after_killed_builds_nothing_remains_in_the_site",
    "test_any_source_of_an_event_can_be_taken_out",
    "test_axe_finds_nothing_on_a_page_of_the_real_event",
    "test_the_story_of_the_164_is_told_without_opening_a_source",
    "test_what_does_not_depend_on_its_surroundings_is_the_same",
}


def command(target: str) -> str:
    """What a target of the Makefile runs of pytest, with what its variables stand for."""
    (found,) = re.findall(rf"^{target}:.*\n\t(.*pytest.*)", MAKEFILE, re.MULTILINE)
    given = dict(re.findall(r"^([A-Z]+) :?= (.*)", MAKEFILE, re.MULTILINE))
    return re.sub(r"\$\(([A-Z]+)\)", lambda name: given.get(name[1], ""), found)


def _runs(target: str) -> Callable[[Set[str]], bool]:
    """Whether a target runs a test that bears some marks."""
    (found,) = re.findall(r' -m "(.+?)"', command(target))
    expression = Expression.compile(found)

    def runs(bears: Set[str]) -> bool:
        def is_borne(name: str, /, **_: str | int | bool | None) -> bool:
            return name in bears

        return expression.evaluate(is_borne)

    return runs


def test_the_plain_suite_leaves_out_what_is_dear_and_nothing_else() -> None:
    (dear,) = re.findall(r"^DEAR := (.*)", MAKEFILE, re.MULTILINE)
    assert {*dear.split(" or ")} == MARKS - {"plain"}
    assert f'-m "plain or not ({dear})"' in command("test")


def test_ci_runs_whatever_is_not_deep() -> None:
    """Of all sets of marks: one of two targets runs a test that bears them, and both what is drawn."""
    of_each_kind, the_rest = _runs("test-all"), _runs("test-long")
    named = set(re.findall(r"\w+", f"{command('test-all')} {command('test-long')}"))
    others = sorted((MARKS & named) - {"deep"})
    for bears in (set(some) for number in range(len(others) + 1) for some in combinations(others, number)):
        assert of_each_kind(bears) or the_rest(bears), bears
        assert "drawn" in bears or not (of_each_kind(bears) and the_rest(bears)), bears
        assert not the_rest({*bears, "deep"}), bears


def test_ci_runs_both_and_nothing_is_left_out_of_them_by_its_name() -> None:
    runs = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    for target in ("test-all", "test-long"):
        assert not re.search(r"--ignore|--deselect|-k |tests/", command(target))
        assert f"make {target}" in runs


def test_what_is_drawn_the_longer_one_draws_more_of() -> None:
    assert "--hypothesis-profile plain" in command("test-all")
    assert "--hypothesis-profile" not in command("test-long")
    assert settings.get_profile("plain").max_examples < settings.get_profile("all").max_examples
    assert all(_runs("test-long")({"drawn", other}) for other in MARKS - {"deep"})


def test_what_is_marked_deep_is_a_further_case_of_a_test_in_test_all(request: pytest.FixtureRequest) -> None:
    cases = defaultdict(set)
    for name, is_deep in request.config.stash[COLLECTED]:
        cases[name].add(is_deep)
    assert cases["test_what_is_marked_deep_is_a_further_case_of_a_test_in_test_all"] == {False}
    assert {name for name, found in cases.items() if found == {True}} <= DEEP


def _starts() -> None:
    subprocess.run(["true"], check=True)


@pytest.fixture
def _started() -> None:
    _starts()


class _Program:
    def start(self) -> None:
        _starts()


def _starts_within() -> None:
    def start() -> None:
        _starts()

    start()


def _begins() -> None:
    _Program().start()


def _compiles() -> object:
    return compile_site(ROOT, ROOT, None, language="en")


def _builds() -> object:
    return CliRunner().invoke(main, ["build"])


def _checks() -> object:
    return CliRunner().invoke(main, ["check"])


def _reads_what_is_made_once() -> object:
    return files_of("tests/event")


@pytest.mark.parametrize(
    ("function", "marks"),
    [
        (_starts, {"processes"}),
        (_starts_within, {"processes"}),
        (_begins, {"processes"}),
        (partial(_starts), {"processes"}),
        (_compiles, {"compiled"}),
        (_builds, {"compiled"}),
        (_checks, set()),
        (_reads_what_is_made_once, set()),
        (re.sub, set()),
    ],
)
def test_who_reaches_what_is_dear_bears_its_mark(function: object, marks: set[str]) -> None:
    assert reached(function) == marks


@pytest.mark.usefixtures("_started")
def test_who_asks_for_a_fixture_bears_the_mark_of_it(request: pytest.FixtureRequest) -> None:
    assert {mark.name for mark in request.node.iter_markers()} == {"processes", "usefixtures"}


@pytest.mark.parametrize("folder", ["tests/flood", "sources/articles"])
def test_who_is_given_records_of_an_event_bears_its_mark(request: pytest.FixtureRequest, folder: str) -> None:
    marks = {mark.name for mark in request.node.iter_markers()}
    assert marks == {"parametrize", {"tests/flood": "further"}.get(folder, "real")}


@pytest.mark.parametrize("case", ["first", "second"])
def test_of_a_dear_test_the_cases_after_the_first_are_further_ones(request: pytest.FixtureRequest, case: str) -> None:
    _starts()
    marks = {mark.name for mark in request.node.iter_markers()} - {"parametrize"}
    assert marks == ({"processes"} if case == "first" else {"processes", "further"})


@pytest.mark.parametrize("case", ["first", "second"])
def test_of_one_that_is_not_dear_they_are_not(request: pytest.FixtureRequest, case: str) -> None:
    assert {mark.name for mark in request.node.iter_markers()} == {"parametrize"}
