"""A second real event, of another kind than the first: the flood of Derna in September 2023, recorded from notes."""

import re
from collections.abc import Mapping
from pathlib import Path

from generator.build import compile_site
from generator.ledger.independent import has_general, independent
from generator.ledger.ledger import ledger
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


def _lead(made: Mapping[str, object], metric: str) -> str:
    """The words of the lead of a metric's page, without marks and links."""
    opening = str(made[f"metrics/{metric}.md"]).split('<p class="definition"')[0]
    return re.sub(r"\[\^[^\]]*\]|\]\([^)]*\)|<[^>]+>|[\[*]", "", opening)


def test_its_leads_hide_nothing_that_may_be_later_or_larger(tmp_path: Path) -> None:
    made, _ = compile_site(FLOOD, tmp_path / "docs", None)
    deaths = _lead(made, "deaths")
    # The rounding of an address is no figure of its own, and who stands furthest outside is named.
    assert "11,000 (by 30 September 2023)" not in deaths
    assert "3,875 on 25 September 2023" in deaths and "more than 26,000 (by 16 September 2023)" in deaths
    # Nor is what reports without a speaker have for wider places; a bound that the first figure meets adds nothing.
    assert "6,000 in the east of Libya (day not stated)" in deaths and "14,000 to 24,000 in all countries" in deaths
    assert "5,951" not in deaths
    # What had been put is not told as what the report has now.
    assert "between 5,000 and 11,000 (place not stated, told as an earlier figure, day not stated)" in deaths
    # General words name no speaker: they are not counted, and not passed over either.
    assert "the dead in Derna" in deaths, "a part does not answer for the whole"
    assert "which name at least 5 independent speakers" in deaths
    assert "about 17,000 (by 16 September 2023), the place not stated." in _lead(made, "buried")
    assert "more than 43,000 (by 30 September 2023), the place not stated." in _lead(made, "displaced")
    assert "10,000 (by 18 September 2023), the place not stated." in _lead(made, "missing")


def test_general_words_and_those_who_passed_a_figure_on_have_not_counted() -> None:
    corpus, _ = load(FLOOD)
    assert corpus
    book = ledger(corpus)
    deaths = [one for one in book.figures if one.scope.metric == "deaths" and one.scope.place == ("derna",)]
    assert {"health-authorities", "eastern-government"} <= {one.voice for one in deaths}
    counted = independent(book, deaths)
    assert has_general(book, deaths)
    assert "eastern-government" in counted and not {"health-authorities", "united-nations"} & counted
