"""What is not certain is not told as such: whose day a mark has, when a report appeared, of what it tells."""

from datetime import date

import pytest

from generator.ledger.track_records import track_records
from generator.record.ids import ActorId
from generator.site.parts.ladders import Ladders
from generator.site.parts.lanes import course, lanes, said_of
from generator.site.parts.life_lanes import LifeLanes, life_lanes
from generator.site.parts.life_reports import Stand
from generator.site.parts.makers import Views
from tests.small_records import book, denial, figure
from tests.test_lives import source

_FOURTH, _FIFTH, _SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _views(**sources: dict[str, object]) -> Views:
    return Views(book(**sources), (), lambda _: None)


def _life(views: Views) -> LifeLanes:
    (life,) = views.lives
    return life_lanes(views, life)


def test_a_mark_is_in_the_lane_of_who_spoke_on_its_day_however_many_name_another() -> None:
    views = _views(
        a=source(figure("toll", "more than 40", said_by="harbour", said_on=_FOURTH)),
        b=source(figure("toll", "more than 40"), published=_SIXTH),
        c=source(figure("toll", "more than 40"), published=_SIXTH),
    )
    (one,) = said_of(views, views.ledger.assertions)
    assert (one.by, one.item.last) == (("harbour",), date(2031, 3, 4))


@pytest.mark.parametrize(
    ("other", "words"),
    [("office", "40"), ("quarter", "40 (also credited to 1 other)"), ("authorities", "40")],
)
def test_what_a_body_is_a_part_of_is_not_counted_as_another_one(other: str, words: str) -> None:
    views = _views(
        a=source(figure("toll", 40, said_by="harbour", said_on=_FOURTH)),
        b=source(figure("toll", 40, said_by="harbour", said_on=_FOURTH)),
        c=source(figure("toll", 40, said_by=other, said_on=_FOURTH)),
    )
    assert [one.item.text for one in said_of(views, views.ledger.assertions) if one.by == ("harbour",)] == [words]


def test_who_else_is_credited_with_a_struck_figure_stands_behind_its_day_in_one_bracket() -> None:
    target = {"metric": "deaths", "count": 40}
    views = _views(
        a=source(figure("toll", 40, said_by="harbour", said_on=_FOURTH)),
        b=source(figure("toll", 40, said_by="harbour", said_on=_FOURTH)),
        c=source(figure("toll", 40, said_by="quarter", said_on=_FOURTH)),
        d=source(denial("no", target=target, said_by="council", said_on=_SIXTH)),
    )
    first, *_ = course(lanes(views, said_of(views, views.ledger.assertions), lambda _: 0))
    assert first == "Harbour: 40, denied (given 4 March 2031; also credited to 1 other)."


def test_the_day_of_a_figure_that_is_only_possibly_disputed_is_not_that_of_the_denial() -> None:
    views = _views(
        a=source(
            figure("toll", 40, said_by="harbour", said_on=_FOURTH),
            figure("other", 50, said_by="harbour", said_on=_FOURTH),
        ),
        b=source(denial("no", said_by="council", said_on=_SIXTH, target={"candidates": ["a#toll", "a#other"]})),
    )
    first, *_ = course(lanes(views, said_of(views, views.ledger.assertions), lambda _: 0))
    assert first.count("possibly disputed (given 4 March 2031)") == 2


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"as_of": _FOURTH}, "40, as of 4 Mar (between 5 and 6 March 2031)"),
        ({"as_of": _FOURTH, "said_on": _FIFTH}, "40 (5 March 2031)"),
        ({}, "40 (between 5 and 6 March 2031)"),
    ],
)
def test_of_a_figure_said_on_one_of_several_days_the_day_that_it_describes_is_told(
    fields: dict[str, str], words: str
) -> None:
    views = _views(a=source(figure("toll", 40, said_by="harbour", **{"said_on": "2031-03-05/2031-03-06", **fields})))
    (told,) = course(lanes(views, said_of(views, views.ledger.assertions), lambda _: 0))
    assert told == f"Harbour: {words}."


def test_what_was_added_to_a_report_tells_nothing_of_when_that_appeared() -> None:
    told = figure("toll", 19, said_on=_FIFTH, where="update")
    views = _views(
        a=source(told, denial("no", said_by="council", said_on=_SIXTH, target={"metric": "deaths", "count": 19})),
        b=source(told),
    )
    assert {str(one.claim.source_id): one.appeared.earliest for one in _life(views).reports}["b"] is None


def test_a_report_of_a_denial_that_may_be_of_another_number_is_not_told_to_tell_of_this_one() -> None:
    candidates = ["b#toll", "b#other"]
    views = _views(
        a=source(
            figure("toll", 19, said_on=_FOURTH),
            denial("no", said_by="council", said_on=_SIXTH, target={"metric": "deaths", "count": 19}),
        ),
        b=source(
            figure("toll", 19, said_on=_FOURTH),
            figure("other", 5, place="northport", said_on=_FOURTH),
            denial("back", kind="retraction", disputes="unclear", target={"candidates": candidates}),
        ),
    )
    lanes = next(lanes for life in views.lives if life.id == "deaths-19" for lanes in [life_lanes(views, life)])
    stands = {str(report.claim.source_id): report.stand for report in lanes.reports}
    assert (stands["a"], stands["b"]) == (Stand.AWARE, Stand.OPEN)


def test_a_higher_figure_that_a_later_source_shows_is_not_counted_as_replacing_one() -> None:
    views = _views(
        a=source(figure("toll", 16), published=_FOURTH),
        b=source(figure("toll", 17), published=f"{_FIFTH}/{_SIXTH}"),
    )
    (given,) = (one for one in track_records(views.ledger)[ActorId("office")].given if one.lead.count.number == 16)
    assert given.befallen == ()


def test_reports_that_state_no_day_may_tell_of_another_than_the_one_that_a_figure_has() -> None:
    views = _views(
        a=source(figure("toll", 19, said_on=_FOURTH)),
        b=source(figure("toll", 19), published=_SIXTH),
        c=source(figure("toll", 19), published=_SIXTH),
    )
    (placed,) = Ladders(views).placed(views.ledger.assertions)
    assert placed.entry.step.undated == 2
