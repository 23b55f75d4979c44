"""Several people are counted by their own name where that is short, and else the name stands behind."""

import pytest

from generator.language import in_sentence
from generator.ledger.claim import Scope
from generator.record.claims import Modality, PlaceReading
from generator.record.counts import parse_count
from generator.record.ids import GroupId, MetricId, PlaceId
from tests.records import EVENT, FLOOD, corpus_of


def _scope(metric: str, group: str, place: str) -> Scope:
    return Scope(
        metric=MetricId(metric),
        unit=None,
        group=GroupId(group),
        place=(PlaceId(place),),
        place_reading=PlaceReading.TOGETHER,
        excluded=(),
        period=None,
        modality=Modality.ACTUAL,
        of=None,
    )


@pytest.mark.parametrize(
    ("metric", "group", "place", "count", "expected"),
    [
        ("missing", "children", "tarnholt", "three", "three children missing in Tarnholt"),
        ("missing", "children", "tarnholt", "more than 20", "more than 20 children missing in Tarnholt"),
        ("missing", "all", "tarnholt", "three", "three missing in Tarnholt"),
        # One is no plural, and no word for many stands before a name.
        ("missing", "children", "tarnholt", "one", "one missing among children in Tarnholt"),
        ("missing", "children", "tarnholt", "dozens", "dozens missing among children in Tarnholt"),
    ],
)
def test_people_are_counted_by_their_name(metric: str, group: str, place: str, count: str, expected: str) -> None:
    assert (
        in_sentence.figure_of_people(corpus_of(EVENT), _scope(metric, group, place), parse_count(count), count)
        == expected
    )


def test_a_long_name_stands_behind() -> None:
    scope = _scope("deaths", "buried-in-haste", "derna")
    told = in_sentence.figure_of_people(corpus_of(FLOOD), scope, parse_count("30"), "30")
    assert told == "30 dead among people buried in haste by residents"


def test_a_name_behind_many_words_stands_in_brackets() -> None:
    scope = _scope("bodies-at-sea", "sudanese", "derna")
    told = in_sentence.figure_of_people(corpus_of(FLOOD), scope, parse_count("30"), "30")
    assert told == "30 bodies washed out to sea (Sudanese)"


def test_what_is_counted_otherwise_keeps_its_order() -> None:
    scope = _scope("missing-reported", "sudanese", "derna")
    told = in_sentence.figure_of_people(corpus_of(FLOOD), scope, parse_count("30"), "30")
    assert told == "30 reported missing among Sudanese"
