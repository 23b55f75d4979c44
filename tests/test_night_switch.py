"""The switch of nights: what it says of a night holds in every reading, and on the last night it is what pages say."""

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.meaning import Asserted, asserted, given_by
from generator.ledger.nights import Night
from generator.ledger.readings import ClosedReading, readings
from generator.ledger.status import Standing, Status
from generator.rules import findings
from generator.site.nights import as_of as nightly
from generator.site.nights import stops as stopping
from generator.site.nights.as_of import MetricAsOf, answers_of_night, as_of_nights, ladders_of_night
from generator.site.nights.compared import courses
from generator.site.nights.files import night_files
from generator.site.nights.stops import MANY_NIGHTS, nights_of_most, stops
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.answers import lead_of
from generator.site.parts.citations import citations
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Step
from generator.site.parts.makers import Views
from generator.site.parts.meaning import shown
from generator.site.render import render
from tests.drawn import drawn
from tests.open_records import corpus, records
from tests.records import ladders_of, site_of
from tests.small_records import book, denial, figure

EVENTS = [
    pytest.param("sources", marks=pytest.mark.deep),
    "tests/event",
    pytest.param("tests/flood", marks=pytest.mark.further),
]
# Less than half of what a page may load: of a metric with some 300 sources, when its nights are first asked for.
MOST_BYTES = 45_000


def _of(book: Ledger) -> Ladders:
    return Ladders(Views(book, findings(book), lambda _: None))


@cache
def _nights(folder: str) -> Mapping[str, tuple[MetricAsOf, ...]]:
    return as_of_nights(ladders_of(folder))


@cache
def _files(folder: str) -> Mapping[str, str]:
    return night_files(ladders_of(folder), citations(ladders_of(folder).views))


def _by_night(ladders: Ladders) -> Iterator[tuple[Night, list[str]]]:
    views = ladders.views
    at = stops(views.ledger, views.days)
    for night in views.ledger.nights(sorted({day for days in at.values() for day in days})):
        yield night, [name for name, days in at.items() if night.day in days]


def _told(ladders: Ladders) -> Iterator[Asserted]:
    """All that the nights of a switch assert by answers, ladders and charts, and that each figure was known by then."""
    for night, metrics in _by_night(ladders):
        then = ladders_of_night(ladders.views, night, metrics)
        yield from asserted(ladders.views.ledger.until(night.day))
        for name in metrics:
            members = then.views.ledger.by_metric[name]
            yield from shown(then, then.leading(members))
            for rung in then.views.ledger.rungs(then.leading(members)):
                yield Asserted("night", (rung.lead.id,), given_by(rung, night.day))


def _false(told: list[Asserted], drawn_readings: Iterator[ClosedReading]) -> set[str]:
    return {f"{one.code} {one.of}" for reading in drawn_readings for one in told if not one.holds(reading)}


@pytest.mark.parametrize("folder", EVENTS)
def test_what_is_said_of_a_night_holds_in_every_reading(folder: str) -> None:
    told = list(_told(ladders_of(folder)))
    assert len(told) > 300
    assert _false(told, readings(ladders_of(folder).views.ledger, 7, 40)) == set()


@given(st.randoms(use_true_random=False))
@settings(max_examples=drawn(15), deadline=None)
def test_what_is_said_of_a_night_of_open_records_holds_in_every_reading(random: Random) -> None:
    book = ledger(corpus(records(random)))
    assert _false(list(_told(_of(book))), readings(book, 7, 10)) == set()


@pytest.mark.parametrize("folder", EVENTS)
def test_beside_what_was_known_a_night_tells_only_denials_of_by_then_and_such_as_nothing_dates(folder: str) -> None:
    book = ladders_of(folder).views.ledger
    for night, metrics in _by_night(ladders_of(folder)):
        then = ladders_of_night(ladders_of(folder).views, night, metrics).views.ledger
        for one in then.assertions:
            known = [replace(each, also=()) for each in night.standings[one.id].all]
            whole = book.standings[book.by_claim[one.id].id].all
            for each in then.standings[one.id].all:
                if replace(each, also=()) in known:
                    continue
                (of,) = (other for other in whole if other.reason == each.reason and _ids(each) <= _ids(other))
                made = [claim.known_by for claim in each.denials]
                assert (
                    of
                    and each.denials
                    and (not any(made) if each.is_open else all(day and day <= night.day for day in made))
                )


def _ids(standing: Standing) -> set[str]:
    return {claim.id for claim in standing.by}


def test_a_night_that_knew_of_later_claims_would_be_found_out() -> None:
    ladders = ladders_of("tests/flood")
    told = [
        Asserted("night", (rung.lead.id,), given_by(rung, day))
        for name, (day, *_) in stops(ladders.views.ledger, ladders.views.days).items()
        for rung in ladders.views.ledger.rungs(ladders.leading(ladders.views.ledger.by_metric[name]))
    ]
    assert _false(told, readings(ladders.views.ledger, 7, 10))


def _wrongly_last(folder: str) -> Iterator[str]:
    """The figures that a night calls the last of a voice, though in a reading another was given later by that night."""
    views = ladders_of(folder).views
    drawn_readings = [*readings(views.ledger, 7, 20)]
    for night, metrics in _by_night(ladders_of(folder)):
        then = ladders_of_night(views, night, metrics)
        for name in metrics:
            known = {claim.id for one in then.views.ledger.by_metric[name] for claim in one.claims}
            left_out = [one for one in views.ledger.figures if one.scope.metric == name and one.id not in known]
            for answer in answers_of_night(views.ledger, then, name, night.day).voices:
                final = answer.latest.rung.lead
                same = [one for one in left_out if one.voice in {None, final.voice} and one.scope == final.scope]
                if answer.is_last and any(each.day_of(one) <= night.day for each in drawn_readings for one in same):
                    yield f"{night.day} {final.id}"


@pytest.mark.parametrize("folder", EVENTS)
def test_no_figure_is_called_the_last_of_a_night_where_a_reading_has_a_later_one(folder: str) -> None:
    assert [*_wrongly_last(folder)] == []


@pytest.mark.real
def test_a_last_figure_of_what_was_certain_alone_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nightly, "_is_last", lambda answer, unsure: answer.is_last)
    assert [*_wrongly_last("sources")] != []


@pytest.mark.parametrize("folder", EVENTS)
def test_a_night_is_what_the_whole_ledger_of_that_day_answers(folder: str) -> None:
    """Though only the metrics that changed are gone through."""
    views = ladders_of(folder).views
    for night, metrics in [*_by_night(ladders_of(folder))][::4]:
        one, all_of = (ladders_of_night(views, night, names) for names in (metrics, list(night.by_metric)))
        for name in metrics:
            assert _answered(views.ledger, one, name, night.day) == _answered(views.ledger, all_of, name, night.day)


def _answered(book: Ledger, then: Ladders, name: str, day: date) -> object:
    return lead_of(then.views, answers_of_night(book, then, name, day))


# The nights of the flood end before all that has a day is known.
@pytest.mark.parametrize("folder", EVENTS[:2])
def test_on_the_last_night_all_that_has_a_day_is_known_and_the_answer_is_that_of_the_page(folder: str) -> None:
    alike = 0
    ladders = ladders_of(folder)
    book = ladders.views.ledger
    pages = {page.row.link.path: page for page in site_of(folder).pages if isinstance(page, MetricPage)}
    for name, nights in _nights(folder).items():
        last, page = nights[-1], pages[ladders.views.metric(name).path]
        if any(one.known_by is None or one.known_by > last.day for one in _claims(book, name)):
            continue
        alike += 1
        # A night leads to no life of a number, which tells what became of it since.
        assert last.lead == _without_lives(page.opening)
        assert (page.chart and last.chart) or page.chart == last.chart
        assert (last.chart and last.chart.in_words) == (page.chart and page.chart.in_words)
        assert last.scopes == ladders.scoped(book.by_metric[name])
    assert alike > 0


def _without_lives(value: Any) -> Any:
    """The same, but for links from steps to the lives of their numbers."""
    if type(value) is tuple:
        return tuple(map(_without_lives, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = {one.name: _without_lives(getattr(value, one.name)) for one in fields(value) if one.init}
    return replace(value, **kept | ({"life": None} if isinstance(value, Step) else {}))


def _claims(book: Ledger, name: str) -> Iterator[Claim]:
    """The claims of a metric, those that dispute any, and those that have the same number for something else."""
    numbers = {one.count for one in book.by_metric[name]}
    yield from (one for one in book.figures if one.count in numbers)
    for one in book.by_metric[name]:
        yield from one.claims
        yield from (claim for standing in book.standings[one.id].all for claim in standing.by)


@pytest.mark.parametrize("folder", EVENTS)
def test_each_stop_differs_from_the_one_before_and_what_is_between_does_not(folder: str) -> None:
    views = ladders_of(folder).views
    at = stops(views.ledger, views.days)
    last: dict[str, object] = {}
    for night in views.ledger.nights(views.days):
        for name, members in night.by_metric.items():
            now = [(one.id, one.claims, night.standings[one.id]) for one in members]
            assert (last.get(name) != now) == (night.day in at.get(name, ())) or name not in at
            last[name] = now


def test_a_number_that_only_came_up_again_has_no_nights_to_compare() -> None:
    again = {
        "a": {"published": "2031-03-04", "claims": [figure("first", 7)]},
        "b": {"published": "2031-03-06", "claims": [figure("second", 7, said_by="council")]},
    }
    other = {"c": {"published": "2031-03-06", "claims": [figure("third", 9, said_by="council")]}}
    days = (date(2031, 3, 4), date(2031, 3, 6))
    assert not stops(book(**again), days)
    assert stops(book(**again, **other), days) == {"deaths": days}


@pytest.mark.parametrize("folder", EVENTS)
def test_of_very_many_nights_those_that_changed_most_are_shown(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    views = ladders_of(folder).views
    every = stops(views.ledger, views.days)
    monkeypatch.setattr(stopping, "MOST_NIGHTS", 6)
    few = stops(views.ledger, views.days)
    for name, days in every.items():
        assert few[name][0] == days[0] and few[name][-1] == days[-1]
        assert len(few[name]) == min(6, len(days)) and set(few[name]) <= set(days)
        assert list(few[name]) == sorted(few[name])


@pytest.mark.parametrize("folder", EVENTS)
def test_the_course_of_a_figure_is_that_of_the_ladders(folder: str) -> None:
    """Whatever two nights are compared: what is said to have come, or to have become of a figure, did."""
    for nights in _nights(folder).values():
        found = courses(nights)
        for at, night in enumerate(nights):
            states = [[turn for turn in course if turn.night <= at][-1:] for course in found]
            told = [(turn.value, turn.scope, turn.status) for last in states for turn in last if turn.status]
            scoped = [(entry, entry.scope or view.title) for view in night.scopes for entry in view.entries]
            entries = [entry for entry, _ in scoped]
            assert set(told) <= {(entry.step.value, scope, entry.step.change.status) for entry, scope in scoped}
            assert {status for _, _, status in told} <= set(Status)
            cites = {cite for entry in entries for cite in entry.step.cites}
            assert len(told) >= len(cites) / max(1, max(len(entry.step.cites) for entry in entries))
        for course in found:
            assert all(replace(a, night=b.night) != b and a.night < b.night for a, b in pairwise(course))


@pytest.mark.parametrize("folder", EVENTS)
def test_the_files_are_small_and_the_same_each_time(folder: str) -> None:
    files = _files(folder)
    assert {
        path: len(gzip.compress(text.encode()))
        for path, text in files.items()
        if len(gzip.compress(text.encode())) > MOST_BYTES
    } == {}
    ladders = _of(ledger(ladders_of(folder).views.corpus))
    assert night_files(ladders, citations(ladders.views)) == files


@pytest.mark.parametrize("folder", ["tests/event", "tests/flood"])
def test_every_address_of_a_night_leads_somewhere(folder: str) -> None:
    made = site_of(folder)
    places = {page.path for page in made.pages}
    anchors = {
        f"{path}#{one or other}"
        for path, text in render(made).items()
        for one, other in re.findall(r'\{ #([\w-]+)|\bid="([\w-]+)"', text)
    }
    led = 0
    for text in _files(folder).values():
        data = json.loads(text)
        html = BeautifulSoup("\n".join(data["lines"]), "html.parser")
        for target in [str(link["href"]) for link in html.select("a[href]")] + [
            one["record"] for one in data["nights"]
        ]:
            if ":" not in target:
                led += 1
                assert target in (anchors if "#" in target else places), target
    assert led > 50


@pytest.mark.parametrize("folder", EVENTS)
def test_a_night_has_no_markup_but_ours_and_no_name_twice(folder: str) -> None:
    for text in _files(folder).values():
        data = json.loads(text)
        for night in data["nights"]:
            html = BeautifulSoup(
                "\n".join(data["lines"][line] for part in ("answer", "rest") for line in night[part]), "html.parser"
            )
            ids = [str(one["id"]) for one in html.select("[id]")]
            assert len(ids) == len(set(ids))
            assert not html.select("script, style, iframe, [onclick]")
            assert "{" not in html.get_text() and "](" not in html.get_text()


def test_pages_and_files_have_the_same_nights() -> None:
    switched = {
        page.night_file: [day.isoformat() for day in page.nights]
        for page in site_of("tests/event").pages
        if isinstance(page, MetricPage) and page.nights
    }
    assert switched == {
        path: [one["day"] for one in json.loads(text)["nights"]] for path, text in _files("tests/event").items()
    }


@pytest.mark.parametrize("folder", EVENTS)
def test_no_mark_is_crossed_before_its_denial_was_known(folder: str) -> None:
    claims = ladders_of(folder).views.ledger.claims
    for night in (night for nights in _nights(folder).values() for night in nights):
        known = {one.id for one in claims if one.known_by is None or one.known_by <= night.day}
        for entry in (entry for view in night.scopes for entry in view.entries):
            disputed = entry.step.change.status in {Status.DENIED, Status.RETRACTED}
            assert not disputed or any(outcome.cite in known for outcome in entry.outcomes)


def test_what_was_disowned_later_is_told_of_an_earlier_night_as_what_reports_have() -> None:
    target = {"metric": "deaths", "count": 5, "said_by": "office"}
    told = denial("no", target=target, disputes="attribution", said_on="2031-03-06")
    toll = figure("toll", 5, said_on="2031-03-04")
    nights = as_of_nights(_of(book(a={"claims": [toll]}, b={"claims": [told]})))["deaths"]
    codes = [[one.code for one in night.lead.opening] for night in nights if night.lead]
    assert codes[0] == ["answer-put-reported"]
    as_given = as_of_nights(_of(book(a={"claims": [toll]}, b={"claims": [figure("late", 7, said_on="2031-03-06")]})))
    assert [one.code for one in as_given["deaths"][0].lead.opening][:1] == ["answer-put"]  # type: ignore[union-attr]


def _told_on(day: str, **sources: Any) -> str:
    """The words of the answer of a night of small records."""
    ladders = _of(book(**sources))
    files = night_files(ladders, citations(ladders.views))
    content = next(json.loads(text) for name, text in files.items() if "deaths" in name)
    night = next(one for one in content["nights"] if one["day"] == day)
    told = BeautifulSoup(" ".join(content["lines"][at] for at in night["answer"]), "html.parser")
    for mark in told.find_all("sup"):
        mark.decompose()
    return re.sub(r"\s+", " ", told.get_text()).strip()


def test_who_is_credited_with_what_they_disowned_is_not_told_to_have_put_it_so() -> None:
    no = denial("no", target={"metric": "deaths", "count": 5, "said_by": "office"}, disputes="attribution")
    toll = figure("toll", 5, said_on="2031-03-04")
    now = figure("now", 7, said_on="2031-03-06")
    told = _told_on("2031-03-04", a={"claims": [toll]}, b={"claims": [{**no, "said_on": "2031-03-06"}, now]})
    assert "One report has the figure for deaths put at 5 on 4 March 2031, credited to the Office." in told


def test_a_likely_misprint_is_no_figure_of_a_night_whose_other_tellings_came_later() -> None:
    right = figure("toll", "7,939", as_of="2031-03-04")
    alike = {name: {"claims": [right], "published": "unstated", "publication": name} for name in ("harbour", "wire")}
    later = figure("toll", "9,900", said_on="2031-03-06")
    slip = {"claims": [figure("toll", "7,989", as_of="2031-03-04")], "published": "2031-03-05"}
    told = _told_on("2031-03-06", **alike, slip=slip, now={"claims": [later]})
    assert "9,900" in told and "7,989" not in told


def test_a_denial_that_nothing_dates_is_told_of_a_night_as_perhaps_later() -> None:
    toll = {"claims": [figure("toll", 2, said_on="2031-03-04")]}
    denied = {"claims": [denial("no", target={"metric": "deaths", "count": 2}, said_by="council")]}
    now = {"claims": [figure("now", 5, said_on="2031-03-06")]}
    told = _told_on("2031-03-04", toll=toll, denied=denied, now=now)
    assert "denied by the Council on a day not stated, perhaps later." in told


def test_a_lower_figure_of_the_same_body_that_came_out_later_may_be_the_last() -> None:
    high = {"claims": [figure("toll", 241)], "published": "2031-03-05"}
    low = {"claims": [figure("toll", 238, said_by="speaker")], "published": "2031-03-07"}
    told = _told_on("2031-03-07", high=high, low=low)
    assert "Which of these came last is not recorded." in told and "lower figure" not in told


def test_a_night_tells_one_statement_on_its_figure() -> None:
    said = {"kind": "statement", "said_by": "office", "about": "toll", "said_on": "2031-03-04"}
    told = [{**said, "id": name, "restated": f"The Office said that {name} of them were known."} for name in "abc"]
    toll = figure("toll", 5, said_on="2031-03-04")
    later = {"claims": [figure("other", 3, said_on="2031-03-06", place="quay")]}
    nights = as_of_nights(_of(book(a={"published": "2031-03-04", "claims": [toll, *told]}, b=later)))["deaths"]
    assert all(night.lead and len(night.lead.explained) > 1 for night in nights)
    assert all(night.opening and len(night.opening.explained) == 1 for night in nights)


def test_beside_many_nights_stand_those_of_the_days_of_most_figures_in_their_order() -> None:
    nights = [date(2031, 3, day) for day in range(1, MANY_NIGHTS + 2)]
    given = {nights[0]: 1, nights[1]: 5, nights[3]: 0, nights[4]: 2, nights[5]: 9, date(2031, 4, 1): 20}
    assert nights_of_most(nights, given) == (nights[1], nights[4], nights[5])
    assert nights_of_most(nights[:-1], given) == ()
    assert nights_of_most(nights, {}) == ()
    alike = {nights[1]: 3, nights[2]: 3, nights[3]: 1, nights[4]: 1}
    assert nights_of_most(nights, alike) == (nights[1], nights[2])


def test_what_a_body_said_later_against_a_number_of_its_own_is_not_told_of_an_earlier_night() -> None:
    toll = figure("toll", 5, said_on="2031-03-04")
    no = denial(
        "no", target={"metric": "deaths", "count": 5}, disputes="figure", said_by="office", said_on="2031-03-06"
    )
    nights = as_of_nights(_of(book(a={"claims": [toll, no]}, b={"claims": [figure("late", 7, said_on="2031-03-06")]})))
    first, later = nights["deaths"]
    told = [
        [row.objections for view in night.scopes for block in view.blocks for row in block.rows]
        for night in (first, later)
    ]
    assert [any(rows) for rows in told] == [False, True]
