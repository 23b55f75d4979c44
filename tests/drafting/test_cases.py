"""Each file in `cases/` holds a text and the draft that it gives with the registries in `registry/`, exactly."""

from datetime import date
from pathlib import Path

import pytest

from generator.captures.accounting import State, account
from generator.captures.text import Captured
from generator.reading.load import Corpus
from tests.drafting.drafted import decided, drafted, examined, folder_with, registry

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
EXPECTED = "=== draft\n"


def _given(case: Path) -> tuple[str, str, str, str]:
    whole = case.read_text(encoding="utf-8")
    given, _, expected = whole.partition(EXPECTED)
    options, _, text = given.partition("=== text\n")
    return given, options.strip().removeprefix("published: "), text, expected


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return registry()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_draft(case: Path, corpus: Corpus, update: bool) -> None:
    given, published, text, expected = _given(case)
    written = drafted(corpus, text, published)
    if update:
        case.write_text(given + EXPECTED + written, encoding="utf-8")
        expected = written
    assert written == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_check_refuses_a_draft_for_what_is_left_to_decide_and_for_nothing_else(
    case: Path, corpus: Corpus, tmp_path: Path
) -> None:
    _, published, text, _ = _given(case)
    written = drafted(corpus, text, published)
    _, problems = examined(folder_with(tmp_path, written))
    told = [problem.what for problem in problems]
    assert len(told) == written.count(": TODO") > 0
    assert all(what.endswith(": TODO is left to decide") for what in told), told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_draft_in_which_all_is_decided_passes_and_accounts_for_every_number(
    case: Path, corpus: Corpus, tmp_path: Path
) -> None:
    _, published, text, _ = _given(case)
    ready, problems = examined(folder_with(tmp_path, decided(drafted(corpus, text, published))))
    assert not problems and ready
    missing = [
        text[each.span.start : each.span.end]
        for each in account(Captured(text), ready.sources["drafted"])
        if each.state is State.MISSING
    ]
    assert missing == []
    assert ready.sources["drafted"].recorded == date(2031, 4, 1)
