"""A second real event, of another kind than the first: the flood of Derna in September 2023, recorded from notes."""

from pathlib import Path

from generator.build import compile_site
from generator.reading.checks import check
from generator.reading.load import load
from tests.project import ROOT

FLOOD = ROOT / "tests" / "flood"


def test_its_records_have_no_problem() -> None:
    corpus, problems = load(FLOOD)
    assert corpus and not problems
    assert check(corpus) == []
    assert len(corpus.sources) == 20


def test_it_makes_a_whole_site(tmp_path: Path) -> None:
    made, problems = compile_site(FLOOD, tmp_path / "docs", None)
    assert problems == []
    page = made["metrics/deaths.md"]
    assert isinstance(page, str)
    # What the Red Crescent last gave is not known: one of its figures was denied, others have no day.
    lead = page.split('<p class="definition"')[0]
    assert "11,300" in lead and "26,000" in lead
    assert " last put " not in lead
