"""A report of long after that has the number of a figure is told, whoever is named for it there."""

from typing import Any

import pytest

from generator.ledger.readings import readings
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from generator.site.parts.meaning import shown
from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import book, figure, made, source

LATER = "2031-06-01"


def _lead(page: str = "metrics/deaths.md", /, **sources: dict[str, Any]) -> str:
    return words_of_lead(markdown(page, made(**sources)))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"said_by": "unstated"}, "has 21, for which no speaker is recorded."),
        ({"said_by": "sources"}, "has 21, credited to Officials."),
        ({"said_by": "unstated", "label": "found dead"}, "has 21 (described as found dead), for which no speaker is"),
        ({"said_by": "unstated", "place": "unstated"}, "has 21 (place not stated), for which no speaker is recorded."),
        (
            {"said_by": "sources", "readings": ["said_by"], "note": "N."},
            "has 21 (as we read it), credited to Officials.",
        ),
    ],
)
def test_a_report_of_long_after_with_the_number_of_a_figure_is_told(fields: dict[str, Any], told: str) -> None:
    first = source(figure("toll", 21, said_on="2031-03-05"), published="2031-03-05")
    lead = _lead(a=first, b=source(figure("toll", 21, **fields), published=LATER, title="Another"))
    assert f"A later report, of 1 June 2031, {told}" in lead


def test_of_several_reports_of_long_after_one_is_told_as_one_of_them() -> None:
    first = source(figure("toll", 21, said_on="2031-03-05"), published="2031-03-05")
    later = {name: source(figure("toll", 21, said_by="unstated"), published=LATER, title=name) for name in "bc"}
    assert "One of several later reports, of 1 June 2031, has 21, for which no" in _lead(a=first, **later)


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ({}, "2031-03-20"),
        ({"told_as": "earlier"}, LATER),
        ({"as_of": "2031-03-05"}, LATER),
        ({"place": "quay"}, LATER),
        ({"modality": "possible"}, LATER),
    ],
)
def test_what_tells_nothing_of_the_time_after_a_figure_is_not(fields: dict[str, str], published: str) -> None:
    first = source(figure("toll", 21, said_on="2031-03-05"), published="2031-03-05")
    later = figure("toll", 21, said_by="unstated", **fields)
    lead = _lead(a=first, b=source(later, published=published, title="Another"))
    assert "report, of" not in lead and "A report of" not in lead


def test_a_report_with_the_number_of_an_undated_figure_is_not_called_later() -> None:
    first = {name: source(figure("toll", 60, said_on="2031-03-06"), title=name) for name in ("a", "b", "c")}
    other = source(figure("toll", 45, said_by="council"), title="Another")
    late = source(figure("toll", 45, said_by="unstated"), published=LATER, title="A third")
    assert "A report of 1 June 2031 has 45, for which no speaker is recorded." in _lead(**first, d=other, e=late)
    # The front page has what other voices gave in brief: this, too.
    assert "A report of 1 June 2031 has 45" in _lead("index.md", **first, d=other, e=late)


def test_that_a_report_is_later_holds_in_every_reading() -> None:
    first = source(figure("toll", 21, said_on="2031-03-05"), published="2031-03")
    kept = book(a=first, b=source(figure("toll", 21, said_by="unstated"), published="2031-06", title="Another"))
    members = next(iter(kept.by_scope.values()))
    asserted = [one for one in shown(Ladders(Views(kept, (), lambda _: None)), members) if one.code == "answer-lasting"]
    assert asserted
    assert all(one.holds(reading) for one in asserted for reading in readings(kept, 7, 50))


@pytest.mark.parametrize(("where", "is_told"), [("lead", False), ("body", True)])
def test_what_stands_above_a_text_and_words_an_earlier_figure_of_it_is_not(where: str, is_told: bool) -> None:
    above = figure("above", 21, where=where, said_by="unstated")
    late = source(above, figure("below", 21, told_as="earlier"), published=LATER, title="Another")
    first = source(figure("toll", 21, said_on="2031-03-05"), published="2031-03-05")
    assert ("report, of 1 June 2031, has 21" in _lead(a=first, b=late)) is is_told
