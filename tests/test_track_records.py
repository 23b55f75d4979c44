"""Track records: what became of the figures that somebody gave or passed on, as far as the records make it certain."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.counting import counted
from generator.ledger.crediting import Doer, Sequel
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.passing import Timing
from generator.ledger.readings import readings
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord, track_records
from generator.record.ids import ActorId, ClaimId
from generator.rules import findings
from generator.rules.garblings import garblings
from tests.open_records import corpus, records
from tests.records import COMMITTED, book_of
from tests.small_records import book, denial, figure, source


def _of(name: str, **sources: Mapping[str, Any]) -> TrackRecord:
    kept = book(**sources)
    return track_records(kept, garblings(findings(kept)))[ActorId(name)]


def _sides(record: TrackRecord, deed: Sequel) -> list[str]:
    return sorted(side for one in record.of(deed) for side in one.sides(deed))


# What was given


def test_a_figure_counts_once_however_many_reports_have_it() -> None:
    one = source(figure("toll", 5, said_on="2031-03-04"), figure("again", "five", where="headline"))
    record = _of("office", a=one, b=source(figure("toll", 5, place="unstated")), c=source(figure("toll", 7)))
    assert len(record.given) == 2


def test_what_rounds_or_moves_the_number_of_its_text_counts_as_that_figure() -> None:
    toll = figure("toll", "at least 113", said_by="council")
    rounded = figure("address", "more than 100", where="address", said_by="council")
    assert len(_of("council", a=source(rounded, toll), b=source(toll)).given) == 1
    assert [one.lead.id for one in _of("gazette", a=source(rounded, toll)).passed] == ["a#toll"]
    moved = figure("address", "at least 113", where="address", place="southport", said_by="council")
    assert [one.lead.id for one in _of("gazette", a=source(moved, {**toll, "place": "northport"})).passed] == ["a#toll"]


def test_what_may_be_meant_by_a_denial_is_nothing_certain() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "council", "candidates": ["a#toll"]}
    kept = source(figure("toll", 5), denial("no", target=target, said_on="2031-03-06"))
    record = _of("office", a=kept, b=source(figure("other", 9, said_by="council")))
    assert (len(record.of(Sequel.PERHAPS)), record.untouched) == (1, 1)


def test_a_figure_that_is_inferred_or_may_be_anothers_is_not_counted_and_that_is_told() -> None:
    title = figure("title", 5, where="headline", said_by="article")
    shared = figure("shared", 9, said_by=["office", "council"])
    record = _of("office", a=source(title, figure("toll", 5), shared))
    assert (len(record.given), record.uncertain_given) == (1, 2)


@pytest.mark.parametrize(
    ("later", "deed", "side"),
    [
        ({"count": 9, "said_on": "2031-03-06"}, Sequel.RAISED, Doer.ITSELF),
        ({"count": 9, "said_on": "2031-03-06", "said_by": "speaker"}, Sequel.RAISED, Doer.ITSELF),
        ({"count": 3, "said_on": "2031-03-06"}, Sequel.LOWERED, Doer.ITSELF),
    ],
)
def test_a_figure_is_raised_or_lowered_by_whose_the_next_one_is(
    later: dict[str, Any], deed: Sequel, side: Doer
) -> None:
    record = _of("office", a=source(figure("toll", 5, said_on="2031-03-04")), b=source(figure("next", **later)))
    assert [one.lead.id for one in record.of(deed)] == ["a#toll"]
    assert _sides(record, deed) == [side]
    assert record.adding_up == 2


def test_a_figure_that_another_office_of_the_same_voice_raised_was_not_raised_by_itself() -> None:
    first = figure("toll", 5, said_on="2031-03-04", said_by="harbour")
    record = _of("harbour", a=source(first), b=source(figure("next", 9, said_on="2031-03-06", said_by="quarter")))
    assert _sides(record, Sequel.RAISED) == [Doer.SAME_VOICE]


def test_figures_of_days_that_may_be_one_are_told_neither_as_raised_nor_as_lowered() -> None:
    record = _of("office", a=source(figure("toll", 5)), b=source(figure("next", 9)))
    assert [one.befallen for one in record.given] == [(), ()]
    assert record.untouched == 2


@pytest.mark.parametrize(
    ("by", "side"),
    [
        ({"said_by": "council"}, Doer.OTHERS),
        ({"said_by": "harbour"}, Doer.ITSELF),
        ({"said_by": "unstated"}, Doer.UNRECORDED),
    ],
)
def test_a_denied_figure_is_counted_with_who_denied_it(by: dict[str, Any], side: Doer) -> None:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    denied = denial("no", target=target, said_on="2031-03-05", **by)
    record = _of("office", a=source(figure("toll", 5, said_on="2031-03-04")), b=source(denied))
    assert _sides(record, Sequel.DENIED) == [side]


def test_a_denial_that_may_mean_another_figure_is_no_denial() -> None:
    target = {"metric": "deaths", "count": 5, "group": "all", "place": "coast"}
    denied = denial("no", target=target, said_by="council", said_on="2031-03-05")
    record = _of("office", a=source(figure("toll", 5, place="unstated", said_on="2031-03-04")), b=source(denied))
    assert (record.of(Sequel.DENIED), len(record.of(Sequel.PERHAPS))) == ((), 1)


def test_what_somebody_took_back_is_withdrawn_by_itself() -> None:
    taken = {"kind": "retraction", "target": {"metric": "deaths", "count": 5, "said_by": "office"}}
    record = _of(
        "office",
        a=source(figure("toll", 5, said_on="2031-03-04")),
        b=source(denial("no", said_on="2031-03-05", **taken)),
    )
    assert _sides(record, Sequel.WITHDRAWN) == [Doer.ITSELF]


def test_what_went_with_its_total_by_our_reading_is_no_denial_or_withdrawal_that_is_counted() -> None:
    part = {"by": "place", "parts": ["quay"], "complete": "no", "disjoint": "yes"}
    whole = figure("whole", 9, said_on="2031-03-04", breakdowns=[part])
    quay = figure("quay", 4, said_on="2031-03-04", place="quay")
    back = denial("no", kind="retraction", disputes="publication", target={"metric": "deaths", "count": 9})
    sources = {
        "a": source(whole, quay, publication="gazette", published="2031-03-04"),
        "b": source(back, publication="gazette", published="2031-03-06"),
    }
    record = _of("office", **sources)
    assert [one.lead.id for one in record.of(Sequel.WITHDRAWN)] == ["a#whole"]
    assert [one.lead.id for one in record.of(Sequel.PERHAPS)] == ["a#quay"]
    assert [one.lead.id for one in _of("gazette", **sources).disputed] == ["a#whole"]


def test_a_general_word_for_a_speaker_has_no_record() -> None:
    assert "sources" not in track_records(book(a=source(figure("toll", 5, said_by="sources"))))


def test_a_forecast_and_a_background_number_are_not_counted() -> None:
    record = _of("office", a=source(figure("toll", 5, modality="expected")))
    assert record.given == ()


# What was passed on


def _denied_on(day: str) -> dict[str, Any]:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    return source(denial("no", target=target, said_on=day), publication="wire", published="2031-03-07")


def _passed(published: str, *beside: dict[str, Any], **toll: Any) -> TrackRecord:
    first = source(figure("toll", 5, said_on="2031-03-04"), publication="wire", published="2031-03-04")
    told = source(figure("toll", 5, **{"said_on": "2031-03-04", **toll}), *beside, published=published)
    return _of("gazette", a=first, b=_denied_on("2031-03-06"), c=told)


@pytest.mark.parametrize(
    ("published", "timing"),
    [
        ("2031-03-05", Timing.BEFORE),
        ("2031-03-06", Timing.OPEN),
        ("2031-03-07", Timing.AFTER),
        ("2031-03", Timing.OPEN),
        ("unstated", Timing.OPEN),
        ("2031-03-05/2031-03-08", Timing.OPEN),
        ("2031-03-07/2031-03-20", Timing.AFTER),
    ],
)
def test_a_denied_figure_was_passed_on_after_its_denial_only_if_no_day_allows_otherwise(
    published: str, timing: Timing
) -> None:
    record = _passed(published)
    assert [one.timing for one in record.passed] == [timing]
    assert record.disputed == record.at(timing)


def test_an_article_appeared_no_earlier_than_what_it_tells_had_been_said() -> None:
    later = figure("buried", 2, metric="buried", said_on="2031-03-08")
    assert [one.timing for one in _passed("unstated", later).disputed] == [Timing.AFTER]


def test_an_article_that_tells_of_the_denial_passes_the_figure_on_with_it() -> None:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    told = denial("no", target=target, said_on="2031-03-06")
    assert [one.timing for one in _passed("2031-03-07", told).disputed] == [Timing.AFTER_WITH_IT]
    assert [one.timing for one in _passed("2031-03-07", told_as="earlier").disputed] == [Timing.AFTER_WITH_IT]


@pytest.mark.parametrize("published", ["2031-03-06", "2031-03", "unstated"])
def test_what_an_article_tells_with_its_denial_had_been_denied_on_whichever_day_it_appeared(published: str) -> None:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    told = denial("no", target=target, said_on="2031-03-06")
    assert [one.timing for one in _passed(published, told).disputed] == [Timing.AFTER_WITH_IT]
    added = {**told, "where": "update"}
    assert [one.timing for one in _passed(published, added).disputed] == [Timing.OPEN]


def test_a_wire_passed_a_figure_on_with_the_denial_that_its_text_tells_and_who_is_credited_may_have_before() -> None:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    toll = figure("toll", 5, said_on="2031-03-04", reported_by=["council"])
    told = source(toll, denial("no", target=target, said_on="2031-03-06"), agency="wire", published="2031-03-06")
    assert [one.timing for one in _of("wire", a=told).disputed] == [Timing.AFTER_WITH_IT]
    assert [one.timing for one in _of("council", a=told).disputed] == [Timing.OPEN]


def test_whom_an_article_credits_may_have_passed_a_figure_on_at_any_time_before_it_appeared() -> None:
    first = source(figure("toll", 5, said_on="2031-03-04"), published="2031-03-04")
    told = source(figure("toll", 5, said_on="2031-03-04", reported_by=["wire"]), published="2031-03-08")
    record = _of("wire", a=first, b={**_denied_on("2031-03-06"), "publication": "gazette"}, c=told)
    assert [one.timing for one in record.passed] == [Timing.OPEN]


def test_a_figure_counts_once_an_article_and_a_count_of_its_own_is_none_passed_on() -> None:
    toll, title = figure("toll", 5), figure("title", 5, where="headline")
    own = figure("own", 8, said_by="gazette", place="quay")
    record = _of("gazette", a=source(toll, title, own), b=source(figure("toll", 5)))
    assert [one.lead.id for one in record.passed] == ["a#toll", "b#toll"]
    assert len(record.given) == 1


def test_a_copy_that_differs_from_what_it_was_taken_from_is_garbled_by_whoever_printed_it() -> None:
    origin = source(figure("toll", 225), publication="wire", published="2031-03-04")
    copy = source(figure("toll", 235), published="2031-03-05", derived_from=["a"], agency="wire")
    assert [one.is_garbled for one in _of("gazette", a=origin, b=copy).passed] == [True]
    assert not any(one.is_garbled for one in _of("wire", a=origin, b=copy).passed)
    inferred = {**copy, "derived_basis": "the words are alike"}
    record = _of("gazette", a=origin, b=inferred)
    assert (record.garbled, len(record.garbled_perhaps)) == ((), 1)


# What is compared


def test_a_record_of_few_figures_is_compared_with_none() -> None:
    few, enough = (
        _of("office", **{f"s{n}": source(figure("toll", n + 1)) for n in range(number)})
        for number in (LEAST_COMPARED - 1, LEAST_COMPARED)
    )
    assert (few.is_compared, enough.is_compared) == (False, True)


# What holds in every reading


def _false(kept: Ledger, drawn: int) -> Iterator[str]:
    told = [one for record in track_records(kept).values() for one in counted(kept, record)]
    for reading in readings(kept, 11, drawn):
        yield from (f"{one.code} {one.of}" for one in told if not one.holds(reading))


@given(st.randoms(use_true_random=False))
def test_no_case_of_a_record_is_false_in_any_reading_of_open_records(random: Random) -> None:
    assert sorted(set(_false(ledger(corpus(records(random))), 10))) == []


@pytest.mark.parametrize("folder", ["tests/event", pytest.param("tests/flood", marks=pytest.mark.further)])
def test_no_case_of_a_record_of_an_event_is_false_in_any_reading(folder: str) -> None:
    assert sorted(set(_false(book_of(folder), 50))) == []


@pytest.mark.real
def test_no_case_of_a_record_of_the_committed_records_is_false_in_any_reading() -> None:
    assert sorted(set(_false(book_of(COMMITTED), 30))) == []


def test_a_case_that_days_leave_open_would_show_as_false(monkeypatch: pytest.MonkeyPatch) -> None:
    """With days that touch taken for an order."""
    monkeypatch.setattr(
        "generator.ledger.bounds.Bounds.is_before",
        lambda one, other: bool(one.latest and other.earliest and one.latest <= other.earliest),
    )
    first = source(figure("toll", 5, said_on="2031-03-04"), publication="wire", published="2031-03-04")
    told = source(figure("toll", 5, said_on="2031-03-04"), published="2031-03-06")
    assert set(_false(book(a=first, b=_denied_on("2031-03-06"), c=told), 50))


@pytest.mark.parametrize(("day", "timing"), [(None, Timing.OPEN), ("2031-03-05", Timing.BEFORE)])
def test_who_passed_a_figure_on_before_its_denial_is_known_where_the_text_tells_the_day(
    day: str | None, timing: Timing
) -> None:
    told = figure("toll", 9, said_by="council", reported_by=["mission"], **({"reported_on": day} if day else {}))
    target = {"metric": "deaths", "count": 9, "said_by": "council"}
    disowned = denial("no", disputes="attribution", said_by="council", said_on="2031-03-06", target=target)
    kept = book(a={"claims": [told, disowned], "published": "2031-03-06"})
    (passed,) = track_records(kept)[ActorId("mission")].passed
    assert passed.timing is timing
    assert kept.claim_of_id[ClaimId("a#toll")].said.latest == date.fromisoformat(day or "2031-03-06")


@pytest.mark.parametrize(("undated_by", "timing"), [("council", Timing.BEFORE), ("office", Timing.OPEN)])
def test_a_telling_of_a_denial_without_a_day_is_of_the_one_that_is_dated_where_the_same_denied(
    undated_by: str, timing: Timing
) -> None:
    told = figure("toll", 9, said_by="council", reported_by=["mission"], reported_on="2031-03-05")
    target = {"metric": "deaths", "count": 9, "said_by": "council"}
    dated = denial("no", disputes="figure", said_by="council", said_on="2031-03-06", target=target)
    undated = denial("also", disputes="figure", said_by=undated_by, target=target)
    kept = book(
        a={"claims": [told], "published": "2031-03"},
        b=source(dated, published="2031-03-06"),
        c=source(undated, published="unstated"),
    )
    record = track_records(kept)[ActorId("mission")]
    assert [one.timing for one in record.passed] == [timing]
    assert not [
        one.code for one in counted(kept, record) for reading in readings(kept, 3, 60) if not one.holds(reading)
    ]
