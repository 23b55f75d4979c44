"""The pages of days of the fictional event."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from generator.site.pages.day.changes import ChangeRow, Value, each_number_once
from generator.site.pages.day.page import DayPage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.figure_rows import ScopeRow
from generator.site.parts.ladder_view import Entry
from generator.site.parts.metric_nights import MetricNight
from tests.fictional_pages import markdown, pages
from tests.small_records import denial, figure, made


def test_a_story_stands_on_each_day_of_it() -> None:
    for page in pages(DayPage):
        for story in page.stories:
            assert page.day in story.days
    anchors = {story.anchor for page in pages(DayPage) for story in page.stories}
    assert anchors == {story.anchor for page in pages(MetricPage) for story in page.stories if story.days}


def _days(**sources: Any) -> dict[str, DayPage]:
    return {page.day.isoformat(): page for page in made(**sources).pages if isinstance(page, DayPage)}


def _cells(rows: Iterable[ChangeRow]) -> list[tuple[str, list[str], list[str]]]:
    return [(row.scope, [one.value for one in row.before.all], [one.value for one in row.after.all]) for row in rows]


def test_a_day_opens_with_its_figures_and_with_what_they_were_before() -> None:
    days = _days(
        a={"claims": [figure("first", 3, said_on="2031-03-04")]},
        b={
            "claims": [figure("second", 5, said_on="2031-03-06"), figure("part", 2, said_on="2031-03-06", place="quay")]
        },
    )
    assert days["2031-03-04"].news == "3 dead"
    assert days["2031-03-06"].news == "5 dead, up from 3"
    changes = days["2031-03-06"].changes
    assert _cells(changes.rows.all) == [("everyone, The coast", ["3"], ["5"]), ("everyone, The quay", [], ["2"])]
    assert not changes.between


def test_a_figure_beside_an_older_one_is_not_shown_to_have_taken_its_place() -> None:
    made_of = {
        "a": {"claims": [figure("first", 18, said_on="2031-03-04")]},
        "b": {"claims": [figure("other", 16, said_on="2031-03-06", said_by="council")]},
        "c": {"claims": [figure("later", 20, said_on="2031-03-08")]},
    }
    days = _days(**made_of)
    (row,) = days["2031-03-06"].changes.rows.all
    assert [(one.value, one.is_kept) for one in row.before.all] == [("18", True)]
    text = markdown(days["2031-03-06"].path, made(**made_of))
    assert "**18** (still stands)" in text and "From this night on" in text
    (row,) = days["2031-03-08"].changes.rows.all
    assert [(one.value, one.is_kept) for one in row.before.all] == [("18", False), ("16", True)]


def test_a_figure_that_the_night_leaves_out_is_not_said_to_be_kept_for_a_rounding_of_it_that_stands() -> None:
    days = _days(
        a={"published": "2031-03-04", "claims": [figure("exact", "4,404", said_on="2031-03-04")]},
        b={"published": "2031-03-05", "claims": [figure("round", "about 4,400", said_on="2031-03-04")]},
        c={"claims": [figure("next", "4,440", said_on="2031-03-06")]},
        d={"claims": [figure("other", "3,000", said_on="2031-03-06", said_by="council")]},
    )
    for page in days.values():
        standing = {one.step.value for night in page.night for view in night.given for one in view.entries}
        kept = {one.value for row in page.changes.rows.all for one in row.before.all if one.is_kept}
        assert kept <= standing, page.day


def test_what_was_given_of_other_groups_or_places_is_not_told_as_nothing() -> None:
    made_of = {
        "a": {"claims": [figure("part", 13, said_on="2031-03-04", place="quay")]},
        "b": {"claims": [figure("whole", 18, said_on="2031-03-06")]},
    }
    days = _days(**made_of)
    assert [row.is_first for row in days["2031-03-04"].changes.rows.all] == [True]
    assert [row.is_first for row in days["2031-03-06"].changes.rows.all] == [False]
    assert "none certain for this group and place" in markdown(days["2031-03-06"].path, made(**made_of))


def test_what_may_be_of_the_group_and_place_of_a_row_is_told_as_before_it() -> None:
    days = _days(
        a={"claims": [figure("open", 13, said_on="2031-03-04", place="unstated")]},
        b={"claims": [figure("quay", 18, said_on="2031-03-06", place="quay", said_by="council")]},
    )
    (row,) = days["2031-03-06"].changes.rows.all
    assert [(one.value, one.scope) for one in row.before.all] == [("13", "everyone, place not stated")]


def test_what_a_source_gives_as_a_figure_of_the_past_is_nothing_new_of_its_day() -> None:
    days = _days(
        a={"claims": [figure("first", 5, said_on="2031-03-04")]},
        b={"published": "2031-03-06", "claims": [figure("past", 9, told_as="earlier", said_by="council")]},
    )
    assert not days["2031-03-06"].changes
    assert "9 dead" not in days["2031-03-06"].news


def test_what_is_given_as_a_figure_of_the_past_is_new_of_the_day_on_which_it_was_said() -> None:
    past = figure("past", 9, told_as="earlier", said_by="council", said_on="2031-03-06")
    days = _days(
        a={"claims": [figure("first", 5, said_on="2031-03-04")]}, b={"published": "2031-03-09", "claims": [past]}
    )
    (row,) = days["2031-03-06"].changes.rows.all
    assert [one.value for one in row.after.all] == ["9"]
    assert not days["2031-03-09"].changes


def test_a_figure_that_is_only_known_by_a_day_is_set_against_no_night_before() -> None:
    first = {"claims": [figure("first", 5, said_on="2031-03-04")]}
    for dated, news in (({"said_on": "2031-03-06"}, "7 dead, up from 5"), ({}, "7 dead by this day")):
        second = {"published": "2031-03-06", "claims": [figure("second", 7, **dated)]}
        assert _days(a=first, b=second)["2031-03-06"].news == news


def test_a_figure_that_was_given_on_a_day_opens_it_before_one_that_is_only_known_by_it() -> None:
    given = figure("given", 4, said_by="council", said_on="2031-03-06", place="quay")
    late = {"published": "2031-03-06", "claims": [figure("late", 7, place="quay")]}
    assert _days(a={"claims": [given]}, b=late)["2031-03-06"].news.startswith("4 dead")


def test_nothing_is_new_only_of_a_day_of_which_no_figure_may_be() -> None:
    first = {"claims": [figure("first", 9, said_on="2031-03-04")]}
    happened = {"id": "s", "kind": "statement", "said_by": "office", "said_on": "2031-03-06", "restated": "It rained."}
    late = {"published": "2031-03", "claims": [figure("late", 4, place="quay")]}
    closed = _days(a=first, b={"claims": [happened]})["2031-03-06"]
    still = _days(a=first, b={"claims": [happened]}, c=late)["2031-03-06"]
    assert closed.news == "Nothing new; 9 dead, as on 4 March 2031"
    assert still.news == "No figure is certain to be of this day; 9 dead, as on 4 March 2031"


def test_what_had_been_denied_before_is_told_beside_what_came() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    against = denial("no", target=target, said_on="2031-03-05", said_by="council")
    days = _days(
        a={"claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"claims": [against]},
        c={"claims": [figure("other", 5, said_on="2031-03-06", said_by="council")]},
    )
    (row,) = days["2031-03-06"].changes.rows.all
    assert [(one.value, one.statuses) for one in row.before.all] == [("9", ("denied",))]


def test_a_number_that_had_been_denied_and_is_denied_anew_is_no_change() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    days = _days(
        a={"claims": [figure("old", 4, said_on="2031-03-03", said_by="council")]},
        b={"claims": [figure("first", 9, said_on="2031-03-04")]},
        c={"claims": [denial("no", target=target, said_on="2031-03-05", said_by="council")]},
        d={"published": "2031-03-06", "claims": [figure("own", 9, said_by="article")]},
        e={"claims": [denial("all", target={"metric": "deaths", "count": 9}, said_on="2031-03-06", said_by="council")]},
    )
    assert not days["2031-03-06"].changes
    (row,) = days["2031-03-05"].changes.rows.all
    assert ("9", ("denied",)) in [(one.value, one.statuses) for one in row.after.all]


def test_a_lower_number_whose_order_is_open_is_not_called_a_fall() -> None:
    days = _days(
        a={"published": "2031-03-05", "claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"published": "2031-03-20", "claims": [figure("second", 7)]},
    )
    assert days["2031-03-20"].news == "7 dead by this day"


def test_a_number_that_stood_already_is_no_change() -> None:
    days = _days(
        a={"claims": [figure("first", 3, said_on="2031-03-04")]},
        b={"claims": [figure("second", 3, said_on="2031-03-06", said_by="council")]},
    )
    assert days["2031-03-06"].news == "3 dead, again" and not days["2031-03-06"].changes


def test_what_was_given_and_denied_on_a_day_is_told_as_that() -> None:
    of_day = figure("first", 9, said_on="2031-03-04")
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    against = [denial("no", target=target, said_on="2031-03-04", said_by="council")]
    days = _days(a={"claims": [of_day]}, b={"claims": against})
    page = days["2031-03-04"]
    assert page.news == "9 dead, given and denied by that night"
    assert page.denials == ("b#no",)
    (row,) = page.changes.rows.all
    assert [(one.value, one.statuses) for one in row.after.all] == [("9", ("denied",))]


def test_a_denial_whose_day_is_inferred_or_open_is_told_on_its_day_as_that_or_apart_as_one_that_may_be_of_it() -> None:
    of_day = {"claims": [figure("first", 9, said_on="2031-03-04")]}
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    by_inference = {"published": "2031-03-04", "published_basis": "inferred from the address"}
    days = _days(a=of_day, b={"claims": [denial("no", target=target, said_by="council")], **by_inference})
    assert days["2031-03-04"].denials == ("b#no",)
    assert days["2031-03-04"].dated == {"b#no": "4 March 2031 (as we date it)"}
    days = _days(a=of_day, b={"published": "2031-03-06", "claims": [denial("no", target=target, said_by="council")]})
    assert [[*days[f"2031-03-0{at}"].denied_perhaps] for at in (4, 6)] == [["b#no"], ["b#no"]]
    assert not any(page.denials for page in days.values())
    late = {"published": "2031-03-20", "claims": [denial("no", target=target, said_by="council")]}
    days = _days(a=of_day, b=late)
    assert [day for day, page in days.items() if page.denied_perhaps] == ["2031-03-20"]
    assert days["2031-03-20"].denied_perhaps == {"b#no": "by 20 March 2031"}


def test_the_day_of_a_denial_by_nobody_named_stands_after_its_words_without_a_comma() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    unsaid = {"published": "2031-03-06", "claims": [denial("no", target=target, said_by="unstated")]}
    recorded: dict[str, dict[str, Any]] = {"a": {"claims": [figure("first", 9, said_on="2031-03-04")]}, "b": unsaid}
    day = _days(**recorded)["2031-03-06"]
    assert [*day.denied_perhaps] == ["b#no"]
    line = next(line for line in markdown(day.path, made(**recorded)).splitlines() if "By 6 March 2031" in line)
    assert "</span> By 6 March 2031</span>" in line and ", by 6 March" not in line


def test_a_withdrawal_of_which_one_report_tells_is_told_as_that_at_the_head_of_its_day() -> None:
    back = denial("back", kind="retraction", target={"metric": "deaths", "count": 9})
    days = _days(
        a={"claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"published": "2031-03-06", "claims": [back]},
    )
    assert days["2031-03-06"].news == "9 dead, withdrawn by that night, according to one report"


def test_a_figure_is_compared_with_that_with_which_the_night_before_led() -> None:
    days = _days(
        a={"claims": [figure("low", 40, said_on="2031-03-05", said_by="quarter")]},
        b={"claims": [figure("high", 58, said_on="2031-03-05", said_by="harbour")]},
        c={"claims": [figure("next", 79, said_on="2031-03-06", said_by="quarter")]},
    )
    (night,) = days["2031-03-05"].night
    assert next(entry.step.value for view in night.leading for entry in view.entries) == "58"
    assert days["2031-03-06"].news == "79 dead (the Quarter), up from 58 of the Harbour"


def test_a_figure_that_is_compared_with_another_than_led_the_night_before_tells_whose_that_was() -> None:
    days = _days(
        a={"claims": [figure("own", 40, said_on="2031-03-04")]},
        b={"claims": [figure("other", 58, said_on="2031-03-05", said_by="council")]},
        c={"claims": [figure("next", 79, said_on="2031-03-06")]},
    )
    assert days["2031-03-06"].news == "79 dead, up from 40 of the Office"


def test_what_is_new_stands_before_the_withdrawal_of_what_had_been_given_before() -> None:
    back = denial("back", kind="retraction", target={"metric": "deaths", "count": 9}, said_on="2031-03-06")
    days = _days(
        a={"claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"claims": [back]},
        c={"claims": [figure("new", 25, said_on="2031-03-06", said_by="council")]},
    )
    assert days["2031-03-06"].news == "25 dead; 9 dead, withdrawn by that night"


def test_what_became_certain_since_the_last_page_stands_apart() -> None:
    days = _days(
        a={"claims": [figure("first", 3, said_on="2031-03-04")]},
        b={"published": "2031-03", "claims": [figure("late", 5, said_by="council")]},
        c={"claims": [figure("last", 8, said_on="2031-05-02")]},
    )
    changes = days["2031-05-02"].changes
    assert [after for _, _, after in _cells(changes.rows.all)] == [["8"]]
    assert [after for _, _, after in _cells(changes.between)] == [["5"]]


def test_a_figure_may_be_of_each_day_that_its_own_text_allows() -> None:
    days = _days(
        a={"claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"published": "2031-03-07", "claims": [figure("other", 9, said_on="../2031-03-06")]},
        c={"claims": [figure("beside", 2, said_on="2031-03-06", place="quay")]},
    )
    assert "b#other" in days["2031-03-06"].possible


def test_of_what_a_speaker_disowned_later_a_night_tells_that_it_was_reported() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office"}
    disowned = denial("no", disputes="attribution", target=target, said_on="2031-03-06")
    said = figure("first", 9, said_on="2031-03-04", reported_by=["wire"])
    made_of = {"a": {"claims": [said]}, "b": {"claims": [disowned]}}
    days = _days(**made_of)
    ((row,),) = [changed.open for changed in days["2031-03-04"].record.table.changed]
    assert row.is_reported
    text = markdown(days["2031-03-04"].path, made(**made_of))
    assert "Office, as reported by" in text


def test_a_night_tells_who_denied_a_figure_though_nobody_is_named_for_another_denial_of_it() -> None:
    target = {"metric": "deaths", "count": 9}
    nobody = denial("slip", disputes="publication", target=target, said_by="unstated")
    somebody = denial("no", disputes="unclear", target=target)
    made_of: dict[str, Any] = {
        "a": {"claims": [figure("first", 9, said_on="2031-03-04", said_by="council")]},
        "b": {"published": "2031-03-04", "claims": [nobody, somebody]},
    }
    text = markdown("days/2031-03-04.md", made(**made_of))
    (line,) = [line for line in text.splitlines() if "Council](" in line]
    assert "disputed</span> It was disputed by [the Office](../actors/office.md)" in line
    (row,) = [line for line in text.splitlines() if line.startswith("| [Deaths]") and "Council" in line]
    assert "disputed</span> More [above](#said).</span>" in row and "disputed by" not in row
    assert "was published in error, according to an unidentified speaker" in line


def test_a_night_leads_with_what_says_more_than_a_bound() -> None:
    exact = figure("exact", 9, said_on="2031-03-04")
    bound = figure("bound", "more than 5", said_on="2031-03-06", said_by="council")
    page = _days(a={"claims": [exact]}, b={"claims": [bound]})["2031-03-06"]
    (night,) = page.night
    assert [entry.step.value for view in night.leading for entry in view.entries] == ["9", "more than 5"]


def test_what_stood_was_known_on_the_night_before_and_what_came_was_not() -> None:
    days = sorted(pages(DayPage), key=lambda page: page.day)
    came = stood = again = 0
    for before, page in pairwise(days):
        for news in (row.news for row in page.night if row.news):
            assert all(one.known_by and one.known_by <= before.day for one in (*news.stood, *news.again))
            assert all(one.known_by and before.day < one.known_by <= page.day for one in news.came)
            came, stood, again = came + len(news.came), stood + len(news.stood), again + len(news.again)
    assert came > 5 and stood > 5 and again


def test_what_leaves_its_place_open_has_a_row_of_its_own_and_is_not_told_under_a_stated_place() -> None:
    days = _days(
        a={"claims": [figure("first", 5, said_on="2031-03-04")]},
        b={
            "claims": [
                figure("second", 8, said_on="2031-03-06"),
                figure("open", 11, said_on="2031-03-06", place="unstated", said_by="council"),
            ]
        },
    )
    rows = {row.scope: [one.value for one in row.after.all] for row in days["2031-03-06"].changes.rows.all}
    assert rows == {"everyone, The coast": ["8"], "everyone, place not stated": ["11"]}


def test_a_night_that_changed_nothing_leads_with_a_figure_of_a_named_speaker() -> None:
    days = _days(
        a={"published": "2031-03-04", "claims": [figure("first", 99)]},
        b={"published": "2031-03-05", "claims": [figure("nobody", 60, said_by="unstated")]},
        c={"claims": [figure("other", 3, said_on="2031-03-07", metric="ill")]},
    )
    (row,) = [row for row in days["2031-03-07"].night if row.name == "deaths"]
    assert (row.stood.first, row.further) == ((("99", ""),), 1)


def test_a_day_of_which_nothing_is_known_has_no_empty_column_and_no_section_without_news() -> None:
    quiet = {"published": "2031-03-09", "claims": [figure("toll", 2, said_on="2031-03-05")]}
    long_open = {"published": "2031-03-30", "claims": [figure("later", 7, said_by="harbour")]}
    every = made(quiet=quiet, open=long_open)
    pages_of_days = {page.title: page for page in every.pages if isinstance(page, DayPage)}
    day = pages_of_days["9 March 2031"]
    assert day.open and not day.possible and not day.record.table.changed
    text = markdown(day.path, every)
    assert "What may have been said" not in text
    heads = [line for line in text.splitlines() if line.startswith("| Counted |")]
    assert heads and not any("Sources" in head for head in heads)
    assert "| |" not in text
    (head,) = [one for one in markdown(pages_of_days["5 March 2031"].path, every).splitlines() if "| Counted |" in one]
    assert "Sources" in head


def test_of_a_figure_that_was_denied_the_figures_of_a_day_have_a_word_and_the_way_to_all_that_was_said_of_it() -> None:
    day, broken = "2031-03-04", {"by": "place", "parts": ["quay"], "complete": "no", "disjoint": "yes"}
    given = [figure("whole", 9, said_on=day, breakdowns=[broken]), figure("part", 4, said_on=day, place="quay")]
    target = {"metric": "deaths", "count": 9}
    back = denial("no", kind="retraction", disputes="publication", target=target, said_on="2031-03-06")
    others = [denial(who, target=target, said_on="2031-03-05", said_by=who) for who in ("council", "mission")]
    site = made(a={"claims": given}, b={"claims": [back]}, c={"claims": others})
    text = markdown(f"days/{day}.md", site).split("## What was said: figures")[1].split("## The record")[0]
    assert text.count("withdrawn</span> [") == 1
    assert text.count("withdrawn, by our reading</span> [What else was said of it") == 1
    assert "ithdrawn by" not in text


def _growing(days: int) -> dict[str, Any]:
    """A source a day, each with a number of its own by nobody named, so that all of them stand."""
    dates = [date(2031, 3, 1) + timedelta(days=at) for at in range(days)]
    return {
        f"s{at}": {"published": day.isoformat(), "claims": [figure("toll", 100 + 7 * at, said_by="unstated")]}
        for at, day in enumerate(dates)
    }


def _first_claims(rows: Iterable[ScopeRow]) -> list[str]:
    return [row.entry.step.cites[0] for row in rows]


def test_what_a_night_does_not_tell_again_stood_so_on_the_day_to_which_it_leads() -> None:
    left_out = 0
    for every in (pages(DayPage), [*_days(**_growing(20)).values()]):
        nights = {str(page.path): {row.anchor: row for row in page.night} for page in every}
        for one in (one for page in every for one in page.record.table.changed if one.unchanged):
            assert one.night.as_on
            path, _, anchor = one.night.as_on.path.partition("#")
            now, then = (_entries(row) for row in (one.night, nights[path][anchor]))
            told = {*_first_claims((*one.open, *one.folded))}
            hidden = {name: entry for name, entry in now.items() if name not in told}
            assert hidden == {name: then[name] for name in hidden}
            assert len(hidden) == one.unchanged
            left_out += len(hidden)
    assert left_out > 20


def _entries(row: MetricNight) -> dict[str, Entry]:
    return {one.step.cites[0]: one for view in row.all for one in view.entries}


def test_all_nights_together_tell_of_as_many_figures_as_change() -> None:
    told = [
        len(_first_claims(row for page in _days(**_growing(days)).values() for row in _folded(page)))
        for days in (20, 40)
    ]
    assert told[1] < 2.5 * told[0]


def _folded(page: DayPage) -> Iterable[ScopeRow]:
    return (row for one in page.record.table.changed for row in one.folded)


def test_a_row_of_the_night_tells_whom_it_counts_below_the_name_of_the_count() -> None:
    made_of = made(a={"claims": [figure("whole", 3, said_on="2031-03-04")]})
    (page,) = (page for page in made_of.pages if isinstance(page, DayPage))
    text = markdown(page.path, made_of)
    head = next(line for line in text.splitlines() if line.startswith("| Counted"))
    assert [cell.strip() for cell in head.strip("|").split("|")] == ["Counted", "Figure", "Credited to", "Sources"]
    assert "| [Deaths](../metrics/deaths.md)  { #metric-deaths } | **3**" in text


def test_the_day_of_a_night_is_told_once_of_what_had_only_been_given_by_then() -> None:
    given = [figure("whole", 3), figure("part", 2, said_on="2031-03-03", place="quay")]
    text = markdown("days/2031-03-04.md", made(a={"published": "2031-03-04", "claims": given}))
    rows = [line for line in text.splitlines() if "night-value" in line]
    assert any("**3**" in row for row in rows) and not any("by 4 March 2031" in row for row in rows)
    assert text.count("had been given by the end of this one") == 1
    text = markdown("days/2031-03-03.md", made(a={"published": "2031-03-04", "claims": given}))
    assert any("3 March 2031" in line for line in text.splitlines() if "night-value" in line)
    assert "by the end of this one" not in text


def test_the_group_and_place_that_the_event_counts_first_is_told_once_on_the_page_of_a_day() -> None:
    given = [figure("whole", 3, said_on="2031-03-04"), figure("part", 2, said_on="2031-03-04", place="quay")]
    text = markdown("days/2031-03-04.md", made(a={"claims": given})).split("## Notes")[0]
    assert text.lower().count("everyone, the coast") == 1 and "is of: everyone, The coast." in text
    assert "everyone, The quay" in text
    text = markdown("days/2031-03-04.md", made(a={"claims": given[1:]})).split("## Notes")[0]
    assert "everyone, The quay" in text and "everyone, The coast" not in text


def test_a_figure_of_a_day_has_the_state_of_its_night_and_in_a_line_what_is_known_later() -> None:
    target = {"metric": "deaths", "count": 9}
    made_of = made(
        a={"published": "2031-03-04", "claims": [figure("first", 9, said_on="2031-03-04")]},
        b={"published": "2031-03-07", "claims": [denial("back", kind="retraction", target=target)]},
    )
    (page,) = (one for one in made_of.pages if isinstance(one, DayPage) and one.day == date(2031, 3, 4))
    text = markdown(page.path, made_of)
    assert '<span class="brief-value brief-value--standing">9</span>' in text
    chip = '<span class="chip chip--retracted">withdrawn</span>'
    assert text.count(chip) == 1
    assert f'<span class="brief-later">Known later (by 7 March 2031): {chip} ' in text


def test_what_reports_give_as_a_figure_of_the_past_was_not_given_again_where_nobody_had_given_it() -> None:
    past = figure("past", 9, said_on="2031-03-06", told_as="earlier", said_by="council")
    days = _days(a={"published": "2031-03-08", "claims": [past]})
    assert days["2031-03-06"].news == "9 dead (credited to the Council by one later report)"


def _withdrawn(**sources: Any) -> dict[str, DayPage]:
    """The days of a number that the office gave on the fourth and took back on the sixth, with what others tell."""
    first = {"claims": [figure("toll", 164, said_on="2031-03-04")]}
    back = {
        "claims": [denial("back", kind="retraction", said_on="2031-03-06", target={"metric": "deaths", "count": 164})]
    }
    return _days(a=first, b=back, **sources)


def test_what_may_word_a_number_again_that_was_taken_back_and_names_nobody_does_not_lead_its_day() -> None:
    own = {"published": "2031-03-06", "claims": [figure("own", "more than 160", said_by="article")]}
    page = _withdrawn(c=own)["2031-03-06"]
    assert page.news == "164 dead, withdrawn by that night (a report that names no speaker has more than 160)"
    (row,) = page.changes.rows.all
    assert [(one.value, one.is_echo) for one in row.after.all] == [("164", False), ("more than 160", True)]
    (deaths,) = page.record.table.changed
    assert [one.entry.step.value for one in (*deaths.open, *deaths.folded)] == ["164", "more than 160"]


def test_what_is_another_number_or_somebodys_is_news_beside_one_that_was_taken_back() -> None:
    for told in (figure("own", 200, said_by="article"), figure("own", "more than 160", said_by="council")):
        page = _withdrawn(c={"published": "2031-03-06", "claims": [told]})["2031-03-06"]
        assert not any(one.is_echo for row in page.changes.rows.all for one in row.after.all)
        assert f"{told['count']} dead".casefold() in page.news.casefold()


def test_a_vague_word_of_nobody_named_is_nothing_new_where_a_number_stood() -> None:
    first = {"claims": [figure("toll", 44, said_on="2031-03-04")]}
    for who, told in (("unstated", []), ("council", ["dozens"])):
        late = {"published": "2031-03-06", "claims": [figure("late", "dozens", said_by=who)]}
        page = _days(a=first, b=late)["2031-03-06"]
        assert [one.value for row in page.changes.rows.all for one in row.after.all] == told


def test_the_rows_of_one_group_and_place_stand_together_those_of_the_first_before_all() -> None:
    part = {"published": "2031-03-06", "claims": [figure("part", 2, said_by="council", place="quay")]}
    no = denial("no", target={"metric": "deaths", "count": 164})
    told = {"published": "2031-03-06", "claims": [figure("told", 164, said_by="unstated", told_as="earlier"), no]}
    days = _withdrawn(c=part, d=told, e={"claims": [figure("other", 40, said_by="council", said_on="2031-03-05")]})
    (deaths,) = days["2031-03-06"].record.table.changed
    assert [one.scope for one in deaths.folded] == ["everyone, The coast", "everyone, The quay"]


def test_a_figure_that_took_the_place_of_another_body_s_is_told_with_that() -> None:
    first = {"claims": [figure("first", 44, said_by="harbour", said_on="2031-03-04")]}
    for who, news in (
        ("office", "58 dead (the Office), up from 44 of the Harbour"),
        ("harbour", "58 dead, up from 44"),
    ):
        later = {"claims": [figure("later", 58, said_by=who, said_on="2031-03-06")]}
        assert _days(a=first, b=later)["2031-03-06"].news == news


def test_figures_of_two_bodies_of_one_voice_are_not_told_as_those_of_one_body() -> None:
    given = [figure("one", 4, said_by="harbour", said_on="2031-03-04")]
    other = figure("other", 2, said_by="quarter", said_on="2031-03-04", place="quay")
    days = _days(a={"claims": [*given, other]})
    assert days["2031-03-04"].given.words == "2 figures from 2 bodies that count as one voice"
    assert _days(a={"claims": given})["2031-03-04"].given.words == "1 figure from one speaker or body"


def test_a_day_opens_with_what_its_sources_call_those_counted_where_its_words_do_not_have_that() -> None:
    for label, news in (("deaths registered", "3 dead (called deaths registered)"), ("dead", "3 dead")):
        (day,) = _days(a={"claims": [figure("toll", 3, said_on="2031-03-04", label=label)]}).values()
        assert day.news == news


def test_a_day_opens_with_a_word_of_what_all_records_of_its_figure_leave_open() -> None:
    doubt = {"note": "Whether they were hurt is not told.", "in_doubt": "yes", "said_on": "2031-03-04"}
    for label, news in (
        ("registered", "3 dead (called registered, partly in doubt)"),
        ("dead", "3 dead (partly in doubt)"),
    ):
        (day,) = _days(a={"claims": [figure("toll", 3, label=label, **doubt)]}).values()
        assert day.news == news


def test_a_day_opens_with_whose_a_figure_is_and_what_it_became_where_that_is_known_later() -> None:
    toll = {"claims": [figure("toll", 9, said_on="2031-03-04")]}
    given = {"metric": "deaths", "count": 9, "said_by": "office"}
    for disputes, what in (("attribution", "attribution denied"), ("figure", "denied")):
        no = {"claims": [denial("no", target=given, disputes=disputes, said_by="speaker", said_on="2031-03-06")]}
        days = _days(a=toll, b=no)
        assert days["2031-03-04"].news == f"9 dead (credited to the Office, known later: {what})"
        assert days["2031-03-04"].summary.count("known later") == 1
        assert [one.word for one in days["2031-03-04"].contested.values()] == [what]
        assert "known later" not in days["2031-03-06"].news


def test_the_opening_of_a_day_keeps_that_one_report_looks_back_to_its_figure_and_that_others_have_it_as_possible() -> (
    None
):
    fields = {"said_on": "2031-03-04", "told_as": "earlier"}
    late = {"published": "2032-01-05", "claims": [figure("cost", "2 to 3", metric="cost", **fields)]}
    days = _days(a=late)
    assert days["2031-03-04"].news == "2 to 3 marks for cost (credited to the Office by one later report)"
    perhaps = {"claims": [figure("perhaps", "2 to 3", metric="cost", modality="possible")]}
    days = _days(a=late, b=perhaps)
    told = "(credited to the Office by one later report, only as possible in another report)"
    assert days["2031-03-04"].news == f"2 to 3 marks for cost {told}"
    undated = {"claims": [figure("cost", "2 to 3", metric="cost", **fields)]}
    days = _days(a=undated)
    assert "by one report, as an earlier figure" in days["2031-03-04"].news


def test_the_opening_of_a_day_keeps_that_what_a_figure_counts_is_our_reading() -> None:
    read = {"note": "The group is read so.", "readings": ["group"], "said_on": "2031-03-04"}
    days = _days(a={"claims": [figure("toll", 9, **read)]})
    assert days["2031-03-04"].news == "9 dead (as we read it)"


def test_the_opening_of_a_day_has_deaths_known_only_to_have_been_given_by_then_before_other_topics() -> None:
    given = {"claims": [figure("toll", 9, said_on="2031-03-04", said_by="council")]}
    by_then = [figure("by", 30), figure("cost", 5, metric="cost")]
    news = _days(a=given, b={"published": "2031-03-04", "claims": by_then})["2031-03-04"].news
    assert news.startswith("9 dead; 30 dead by this day; ")


def test_a_number_that_several_gave_stands_once_in_a_cell_with_all_that_it_became() -> None:
    given = [Value("9", "", ("disputed",)), Value("9", "", ("denied",)), Value("8", "", (), stands_too=True)]
    assert [*each_number_once(given)] == [Value("9", "", ("disputed", "denied")), Value("8", "", ())]
    both = [Value("9", "", (), stands_too=True), Value("9", "", ("denied",))]
    assert [*each_number_once(both)] == [Value("9", "", ("denied",), stands_too=True)]


def test_in_a_cell_of_changes_a_number_is_struck_that_was_certainly_denied_and_stands_as_nobody_gave_it() -> None:
    assert Value("9", "", ("disputed-perhaps", "denied")).is_struck
    assert not Value("9", "", ("disputed-perhaps",)).is_struck
    assert not Value("9", "", ("denied",), stands_too=True).is_struck


def test_what_reports_have_as_of_the_past_became_certain_on_a_day_without_a_page() -> None:
    past = figure("past", 7, told_as="earlier", said_by="council")
    days = _days(
        a={"claims": [figure("first", 3, said_on="2031-03-04")]},
        b={"published": "2031-03", "claims": [past]},
        c={"claims": [figure("last", 5, said_on="2031-08-06")]},
    )
    (row,) = days["2031-08-06"].changes.between
    assert [value.value for value in row.after.all] == ["7"]


def test_what_leaves_its_place_open_has_one_row_on_whichever_ladder_it_stands() -> None:
    open_place = {"place": "unstated", "said_on": "2031-03-06"}
    days = _days(
        a={"claims": [figure("first", 3, said_on="2031-03-04")]},
        b={"claims": [figure("ours", 5, **open_place)]},
        c={"claims": [figure("nobody", 9, said_by="unstated", **open_place)]},
    )
    scopes = [row.scope for row in days["2031-03-06"].changes.rows.all]
    assert len(scopes) == len({*scopes}) == 1
