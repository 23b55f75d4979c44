"""What reports that name nobody have stands in sight where many have it or it is of long after, though lists fold."""

from typing import Any

import pytest

from generator.site.site import Site
from tests.fictional_pages import markdown, words_of_lead
from tests.small_records import figure, made, source

FOURTH, FIFTH = "2031-03-04", "2031-03-05"
LATER = "2031-06-01"


def _in_sight(site: Site) -> str:
    page = markdown("metrics/sheltered.md", site)
    opening, fold, _ = page.partition("The same and the other figures once more")
    assert fold
    return words_of_lead(opening)


def _sheltered(name: str, count: str, **fields: Any) -> dict[str, Any]:
    return figure(name, count, metric="sheltered", **fields)


def _listed(**sources: dict[str, Any]) -> Site:
    """The site of a figure that leads, of so many others beside it that they stand in a list, and of some sources."""
    others = {
        who: source(_sheltered("in", count, said_by=who), title=who, published=FOURTH)
        for who, count in (("council", "41"), ("mission", "52"), ("unstated", "63"), ("article", "74"))
    }
    leading = {name: source(_sheltered("in", "203", said_on=FIFTH), title=name, published=FIFTH) for name in ("y", "z")}
    return made(**leading, **others, **sources)


@pytest.mark.parametrize("reports", [2, 3])
def test_a_number_of_more_reports_that_name_nobody_than_the_first_has_stands_in_sight(reports: int) -> None:
    said = _sheltered("own", "about 250", said_by="unstated")
    site = _listed(**{f"s{n}": source(said, title=f"S {n}", published=FIFTH) for n in range(reports)})
    told = "Three reports for which no speaker is recorded have about 250 (the first by 5 March 2031)."
    assert (told in _in_sight(site)) is (reports > 2)


@pytest.mark.parametrize(("fields", "is_told"), [({}, True), ({"place": "unstated"}, False), ({"as_of": FIFTH}, False)])
def test_what_a_report_of_long_after_all_figures_has_of_a_moment_stands_in_sight(
    fields: dict[str, str], is_told: bool
) -> None:
    late = source(_sheltered("own", "250", said_by="unstated", **fields), title="Late", published=LATER)
    told = "A later report, of 1 June 2031, has 250, for which no speaker is recorded."
    assert (told in _in_sight(_listed(late=late))) is is_told


@pytest.mark.parametrize(("fields", "is_told"), [({}, True), ({"published": FOURTH}, False)])
def test_what_another_speaker_may_have_given_last_stands_in_sight(fields: dict[str, str], is_told: bool) -> None:
    said = _sheltered("own", "more than 150", said_by="authorities")
    told = "One report credits Authorities with more than 150 (day not stated)."
    assert (told in _in_sight(_listed(undated=source(said, title="Undated", **fields)))) is is_told


@pytest.mark.parametrize(("fields", "is_told"), [({}, True), ({"published": FOURTH}, False)])
def test_what_an_undated_report_of_nobody_may_have_last_of_a_moment_stands_in_sight(
    fields: dict[str, str], is_told: bool
) -> None:
    undated = source(_sheltered("own", "250", said_by="unstated"), title="Undated", **fields)
    told = "A report for which no speaker is recorded has 250 (day not stated)."
    assert (told in _in_sight(_listed(undated=undated))) is is_told


@pytest.mark.parametrize(("count", "is_told"), [(145, False), (245, True)])
def test_of_what_adds_up_an_undated_report_of_nobody_stands_in_sight_where_it_is_more(
    count: int, is_told: bool
) -> None:
    others = {
        who: source(figure("toll", number, said_by=who), title=who, published=FOURTH)
        for who, number in (("council", 41), ("mission", 52), ("unstated", 63), ("article", 74))
    }
    leading = {name: source(figure("toll", 203, said_on=FIFTH), title=name, published=FIFTH) for name in ("y", "z")}
    undated = source(figure("toll", count, said_by="unstated"), title="Undated")
    opening, fold, _ = markdown("metrics/deaths.md", made(**others, **leading, undated=undated)).partition(
        "The same and the other figures once more"
    )
    assert fold
    told = f"A report for which no speaker is recorded has {count} (day not stated)."
    assert (told in words_of_lead(opening)) is is_told
