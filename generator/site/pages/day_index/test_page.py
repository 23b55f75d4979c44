"""The list of days of the fictional event."""

import re

from generator.ledger.ledger import ledger
from generator.site.pages.day.page import DayPage
from generator.site.pages.day_index.page import DayIndexPage
from tests.fictional_pages import markdown, only, pages
from tests.made_when_asked import when_asked
from tests.small_records import REGISTRIES, SOURCE, denial, figure, made
from tests.stage import Stage


def test_every_day_with_a_page_stands_in_its_order() -> None:
    days = sorted(pages(DayPage), key=lambda page: page.day)
    assert [row.link.path for row in only(DayIndexPage).rows] == [page.path for page in days]


def test_a_day_counts_its_figures_among_its_claims() -> None:
    rows = only(DayIndexPage).rows
    assert all(row.figures <= row.claims for row in rows)
    assert any(row.figures for row in rows)


def test_days_without_a_page_are_said_to_have_nothing() -> None:
    rows = only(DayIndexPage).rows
    days = sorted(page.day for page in pages(DayPage))
    assert sum(row.missing for row in rows) == (days[-1] - days[0]).days + 1 - len(days)
    assert all(bool(row.gap) == bool(row.missing) for row in rows)
    assert any(row.gap for row in rows)


def test_the_line_of_a_day_tells_its_figures_and_what_befell_them() -> None:
    page = only(DayIndexPage)
    assert all(len(row.first_figures) <= row.figures for row in page.rows if row.first_figures)
    shown = [one for row in page.rows for one in row.first_figures]
    assert any(one.dispute and one.life for one in shown)
    assert any(row.denials for row in page.rows)


def test_the_months_shade_every_day_with_a_page() -> None:
    page = only(DayIndexPage)
    assert sorted(cell.link.path for month in page.months for cell in month.cells if cell.link) == sorted(
        row.link.path for row in page.rows
    )


def test_a_day_of_a_month_stands_at_its_number() -> None:
    for month in only(DayIndexPage).months:
        assert 28 <= len(month.cells) <= 31
        assert any(cell.link for cell in month.cells)
        assert all(cell.link.text == str(number) for number, cell in enumerate(month.cells, start=1) if cell.link)


def test_what_a_report_gave_is_told_of_a_day_on_which_nothing_is_known_to_have_been_said() -> None:
    ill, dead = figure("ill", 7, metric="ill"), figure("toll", 5)
    made_of = {
        "both": [ill, dead],
        "other": [figure("before", 3, told_as="earlier"), ill],
        "earlier": [figure("before", 3, told_as="earlier")],
    }
    for name, told in (("both", ["5 dead"]), ("other", ["7 for ill"]), ("earlier", [])):
        small = made(**{name: {"published": "2031-03-20", "claims": made_of[name]}})
        (page,) = [page for page in small.pages if isinstance(page, DayIndexPage)]
        (row,) = [row for row in page.rows if row.link.path == "days/2031-03-20.md"]
        assert row.is_empty and [one.figure.text for one in row.printed] == told
        assert row.silent == 1 - len(told)
        text = markdown(page.path, small)
        assert all(f"[{one}](" in text and "(Gazette)" in text for one in told)


def test_what_happened_is_told_and_a_statement_only_of_a_day_without_figures() -> None:
    event = {
        "id": "calm",
        "kind": "event",
        "said_by": "article",
        "happened_on": "2031-03-04",
        "restated": "The sea was calm.",
    }
    said = {
        "id": "word",
        "kind": "statement",
        "said_by": "office",
        "said_on": "2031-03-06",
        "restated": "All was well.",
    }
    long = event | {"id": "long", "restated": "The sea was very calm. " * 9}
    small = made(
        a={"claims": [figure("toll", 5, said_on="2031-03-04"), long, event]},
        b={"claims": [said, figure("later", 6, said_on="2031-03-07"), said | {"id": "again", "said_on": "2031-03-07"}]},
    )
    (page,) = [page for page in small.pages if isinstance(page, DayIndexPage)]
    told = {row.link.path[5:15]: (row.happened, row.others) for row in page.rows}
    assert told == {
        "2031-03-04": ("The sea was calm.", 1),
        "2031-03-06": ("All was well.", 0),
        "2031-03-07": ("", 1),
    }
    assert not any(row.only_others for row in page.rows), "each of these days has something that its line tells"
    assert "statement or event" not in markdown("days/index.md", small)


def test_a_day_has_a_headline_and_not_only_a_number() -> None:
    said = {"id": "word", "kind": "statement", "said_by": "office", "said_on": "2031-03-06"}
    long = "All was very well. " * 9
    described = figure("toll", 5, said_on="2031-03-09") | {"as_of": "2031-03-08"}
    small = made(
        a={"claims": [said | {"quote": "All was well and so it would remain."}, described]},
        b={"claims": [said | {"said_on": "2031-03-07", "restated": long.strip()}]},
    )
    (page,) = [page for page in small.pages if isinstance(page, DayIndexPage)]
    told = {row.link.path[5:15]: (row.happened, row.others) for row in page.rows}
    assert told["2031-03-06"] == ("“All was well and so it would remain.”", 0)
    assert told["2031-03-07"] == (long.strip(), 0)
    (row,) = [one for one in markdown(page.path, small).splitlines() if "(2031-03-08.md)" in one and "days-said" in one]
    assert "5 dead" in row and "given for this day on another day" in row


def test_what_describes_a_day_may_have_been_given_on_it_where_no_day_is_stated() -> None:
    described = figure("toll", 5) | {"as_of": "2031-03-08"}
    said = {
        "id": "word",
        "kind": "statement",
        "said_by": "office",
        "said_on": "2031-03-06",
        "restated": "All was well.",
    }
    small = made(a={"claims": [said, described], "published": "unstated"})
    lines = markdown("days/index.md", small).splitlines()
    (row,) = [one for one in lines if "(2031-03-08.md)" in one and "days-said" in one]
    assert "5 dead, given for this day later or on a day not stated" in re.sub(r"<[^>]*>|[][]|\([^)]*\)", "", row)


def test_between_the_parts_of_a_row_stands_a_point_that_is_copied() -> None:
    event = {
        "id": "calm",
        "kind": "event",
        "said_by": "article",
        "happened_on": "2031-03-04",
        "restated": "It was so.",
    }
    small = made(a={"claims": [figure("toll", 5, said_on="2031-03-04"), event]})
    (page,) = [page for page in small.pages if isinstance(page, DayIndexPage)]
    (row,) = [
        line for line in markdown(page.path, small).splitlines() if "(2031-03-04.md)" in line and "days-said" in line
    ]
    assert "5 dead · It was so. (Gazette)" in re.sub(r"<[^>]*>|[][]|\(\.\./[^)]*\)", "", row)


def test_the_line_of_a_day_has_what_was_new_of_it_and_nothing_that_was_only_given_by_then() -> None:
    small = made(
        a={"published": "2031-03-04", "claims": [figure("first", 3, said_on="2031-03-04")]},
        b={"published": "2031-03-06", "claims": [figure("second", 5, said_on="2031-03-06")]},
        c={"published": "2031-03-08", "claims": [figure("third", 8), figure("ill", 7, metric="ill")]},
    )
    (page,) = [page for page in small.pages if isinstance(page, DayIndexPage)]
    assert [row.headline for row in page.rows] == ["3 dead", "5 dead, up from 3", ""]
    assert "5 dead, up from 3</span>" in markdown(page.path, small)


def test_background_is_no_news_of_a_day_that_has_other_figures() -> None:
    people = {"name": "P", "question": "P?", "definition": "D.", "unit": "people", "kind": "fixed", "counted": "souls"}
    stage = Stage({**REGISTRIES, "metrics": {**REGISTRIES["metrics"], "people": people}})
    toll = figure("toll", 19, said_on="2031-03-20")
    souls = figure("souls", 700, metric="people", said_on="2031-03-20")
    for claims, told in (([souls, toll], "19 dead"), ([souls], "700 souls")):
        source = {**SOURCE, "published": "2031-03-21", "claims": claims}
        (page,) = [
            one for one in when_asked(ledger(stage.corpus({"a": source}))).pages if isinstance(one, DayIndexPage)
        ]
        said, printed = page.rows
        assert said.headline == told
        assert [one.figure.text for one in printed.printed] == ["19 dead"] * (toll in claims)


def test_what_is_denied_twice_on_a_day_is_told_once_in_its_line() -> None:
    denials = [
        denial(name, said_by=name, said_on="2031-03-20", target={"metric": "deaths", "count": count})
        for name, count in (("office", 19), ("council", 19), ("mission", 23))
    ]
    (page,) = [one for one in made(a={"claims": denials}).pages if isinstance(one, DayIndexPage)]
    (row,) = page.rows
    assert [name.removeprefix("a#") for name in row.denials.first] == ["office", "mission"]
