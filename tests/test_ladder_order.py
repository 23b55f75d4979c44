"""The order of a ladder: by the day that is told, open groups below stated ones, what has a month alone below days."""

from datetime import date
from typing import Any

from generator.site.pages.day.page import DayPage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.chart import chart
from generator.site.parts.citations import citations
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.lanes import said_of
from generator.site.parts.makers import Views
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import book, figure, made


def _ladder(**sources: Any) -> LadderView:
    (page,) = [page for page in pages_of(made(**sources), MetricPage) if page.lead]
    assert page.lead
    return page.lead


def _rungs(view: LadderView) -> list[tuple[str, str]]:
    return [(entry.step.value, entry.step.day) for entry in view.entries]


def test_a_figure_stands_by_the_day_by_which_it_was_known_whatever_repeats_it_later() -> None:
    ladder = _ladder(
        a={"published": "2031-03-15", "claims": [figure("first", 225)]},
        b={"claims": [figure("first", 225, said_on="2031-03-16")]},
        c={"published": "2031-03-16", "claims": [figure("other", 49, said_by="council")]},
    )
    assert _rungs(ladder) == [("49", "by 16 March 2031"), ("225", "by 15 March 2031")]


MONTH = {"published": "2031-03", "claims": [figure("late", 30)]}
OF_A_DAY = {"claims": [figure("stated", 20, said_on="2031-03-06", said_by="council")]}


def test_a_report_of_which_only_the_month_is_known_stands_below_figures_with_a_day() -> None:
    assert _rungs(_ladder(a=MONTH, b=OF_A_DAY)) == [("20", "6 March 2031"), ("30", "March 2031, day not stated")]


def test_what_was_certainly_given_before_that_month_stands_below_its_report() -> None:
    april = {"published": "2031-04", "claims": [figure("late", 30)]}
    assert [value for value, _ in _rungs(_ladder(a=april, b=OF_A_DAY))] == ["30", "20"]


def test_a_note_tells_the_month_as_the_ladder_does() -> None:
    kept = book(a=MONTH)
    assert citations(Views(kept, (), lambda _: None))["a#late"].said_on == "day not stated (March 2031)"


def test_a_report_of_which_only_the_month_is_known_is_drawn_over_that() -> None:
    kept = book(a=MONTH, b=OF_A_DAY)
    views = Views(kept, (), lambda _: None)
    (item,) = [one.item for one in said_of(views, kept.assertions) if one.item.text == "30"]
    assert (item.first, item.since, item.last) == (None, date(2031, 3, 3), date(2031, 3, 31))
    drawn = chart(views, "chart", "title", kept.assertions)
    assert drawn and any("30 (March 2031, day not stated)" in words for words in drawn.in_words)
    assert drawn.lanes
    (bar,) = [bar for lane in drawn.lanes.wide.lanes for one in lane.items for bar in one.bars]
    assert bar.left < bar.right


def test_a_month_alone_is_no_place_on_a_course() -> None:
    given = {
        "a": {"claims": [figure("one", 10, said_on="2031-03-04")]},
        "b": {"claims": [figure("two", 20, said_on="2031-03-06")]},
    }
    for published, has_steps in (("2031-03-08", True), ("2031-04", False)):
        kept = book(**given, c={"published": published, "claims": [figure("three", 30)]})
        drawn = chart(Views(kept, (), lambda _: None), "chart", "title", kept.assertions)
        assert drawn and bool(drawn.steps) is has_steps
        assert ("loose" in {one.code for one in drawn.key}) is not has_steps


def test_what_leaves_its_group_open_never_leads_what_states_it() -> None:
    of: dict[str, Any] = {
        "a": {"claims": [figure("stated", 99, said_on="2031-03-06")]},
        "b": {"claims": [figure("open", 20, said_on="2031-03-08", group="unstated", said_by="council")]},
        "c": {"claims": [figure("other", 3, said_on="2031-03-10", metric="ill")]},
    }
    (page,) = [page for page in pages_of(made(**of), MetricPage) if page.path == "metrics/deaths.md"]
    assert page.lead and [entry.step.value for entry in page.lead.entries] == ["99", "20"]
    text = markdown(page.path, made(**of))
    assert text.index("Perhaps another count: of this figure the group or the place is not stated.") > text.index(
        'rung-value--standing">99'
    )
    (quiet,) = (page for page in pages_of(made(**of), DayPage) if page.day == date(2031, 3, 10))
    (row,) = [row for row in quiet.night if row.name == "deaths"]
    assert row.stood.first == (("99", ""),)


def test_a_figure_told_as_earlier_has_one_day_in_answer_ladder_and_note() -> None:
    of: dict[str, Any] = {
        "a": {"claims": [figure("now", 50), figure("was", 40, told_as="earlier")]},
        "b": {"published": "2031-03-09", "claims": [figure("now", 50)]},
        "c": {"claims": [figure("was", 40)]},
    }
    kept = book(**of)
    told = citations(Views(kept, (), lambda _: None))["a#was"].said_on
    assert told == "day not stated (by 9 March 2031, as it is told as earlier than what had been given by then)"
    (page,) = [page for page in pages_of(made(**of), MetricPage) if page.lead]
    assert page.lead
    (entry,) = [entry for entry in page.lead.entries if entry.step.value == "40"]
    assert (entry.step.day, entry.marks[0]) == ("by 9 March 2031", "a#was")
    assert entry.step.undated_in == {"c"}
    assert "40 (by 9 March 2031)" in markdown(page.path, made(**of))
