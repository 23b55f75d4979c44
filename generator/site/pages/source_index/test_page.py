"""The list of sources of the fictional event."""

from dataclasses import replace

from generator.language.naming import when_in_short
from generator.ledger.claim import Evidence
from generator.record.dates import parse_when
from generator.site.pages.source.page import SourcePage
from generator.site.pages.source_index.page import METRICS_NAMED, OPEN_UNCOMPARED, SourceIndexPage, SourceMonth
from generator.site.parts.link import Link
from generator.site.parts.shown import shown
from tests.fictional_pages import book, markdown, only, pages
from tests.small_records import figure, made


def test_every_source_stands_once_and_those_of_a_section_by_when_they_appeared() -> None:
    page = only(SourceIndexPage)
    assert sorted(row.link.path for row in page.rows) == sorted(one.path for one in pages(SourcePage))
    for section in page.sections:
        days = [row.day or "9999" for row in section.rows]
        assert days == sorted(days)


def test_a_table_of_sources_without_a_date_has_no_column_for_it() -> None:
    months = [month for section in only(SourceIndexPage).sections for month in section.months]
    assert {month.is_dated for month in months} == {True, False}
    heads = [line for line in markdown("sources/index.md").splitlines() if line.startswith("| Title or subject |")]
    assert [head.count("Published") for head in heads] == [month.is_dated for month in months]


def test_a_day_is_told_in_short_where_a_table_has_many() -> None:
    days = {"2022-01-09": "9 Jan 2022", "2022-01-09/2022-01-10": "9–10 Jan 2022", "2022-01": "January 2022"}
    assert {text: when_in_short(parse_when(text)) for text in days} == days


def test_many_sources_stand_by_month_each_under_a_line_that_says_how_many_and_of_few_whose() -> None:
    claims = [figure("dead", 40)]
    gazette = {f"g{n}": {"published": "2031-03-06", "claims": claims} for n in range(OPEN_UNCOMPARED)}
    small = made(**gazette, late={"published": "2031-04-02", "publication": "bulletin", "claims": claims})
    (page,) = [one for one in small.pages if isinstance(one, SourceIndexPage)]
    (section,) = page.sections
    assert section.is_folded and [month.outlets for month in section.months] == ["", "Bulletin"]
    few = made(**{name: gazette[name] for name in ("g1", "g2")}, late={"claims": claims})
    assert not any(one.sections[0].is_folded for one in few.pages if isinstance(one, SourceIndexPage))


def test_what_was_compared_with_its_text_stands_first() -> None:
    page = only(SourceIndexPage)
    with_text = [row.is_checked or bool({"anchored", "read"} & {*row.evidence}) for row in page.rows]
    assert sum(with_text) == page.compared == len(page.sections[0].rows)
    assert with_text == sorted(with_text, reverse=True)


def test_a_source_without_a_title_is_named_by_its_subject() -> None:
    untitled = [row for row in only(SourceIndexPage).rows if not row.is_titled]
    subjects = {source.topic for source in book().corpus.sources.values() if not source.title and source.topic}
    assert untitled
    assert {row.link.text.casefold() for row in untitled} == {subject.casefold() for subject in subjects}


def test_what_describes_a_source_without_a_headline_is_not_quoted_as_one() -> None:
    claims = [figure("dead", 40)]
    every = made(a={"title": "Untitled: a poster on a wall", "claims": claims})
    (page,) = [one for one in every.pages if isinstance(one, SourceIndexPage)]
    assert [(row.is_titled, row.link.text) for row in page.rows] == [(False, "A poster on a wall")]
    text = markdown(page.path, every)
    assert "[A poster on a wall]" in text and "“[" not in text and "Untitled:" not in text


def test_of_many_sources_the_newest_month_of_the_most_stands_open() -> None:
    claims = [figure("dead", 40)]
    many = {
        f"g{month}-{n}": {"published": f"2031-{month:02}-06", "claims": claims}
        for month in (4, 5)
        for n in range(OPEN_UNCOMPARED)
    }
    undated = {f"u{n}": {"claims": claims} for n in range(OPEN_UNCOMPARED + 1)}
    every = made(**many, **undated, early={"published": "2031-03-09", "claims": claims})
    (page,) = [one for one in every.pages if isinstance(one, SourceIndexPage)]
    assert page.sections[-1].largest.title == "May 2031"
    folds = markdown(page.path, every).split('<details class="fold"')[1:]
    assert [fold.startswith(" open data-open markdown>") for fold in folds] == ["May 2031" in fold for fold in folds]
    assert len(folds) == 4


def test_a_dispatch_stands_there_only_if_a_source_was_taken_from_it() -> None:
    taken = {origin for source in book().corpus.sources.values() for origin in source.derived_from}
    rows = only(SourceIndexPage).dispatches
    assert len(rows) == len(taken & {*book().corpus.dispatches}) > 0
    assert all(row.sources for row in rows)


def test_no_row_has_an_empty_cell() -> None:
    assert "|  |" not in markdown("sources/index.md")


def test_a_month_tells_what_most_of_its_sources_count() -> None:
    rows = only(SourceIndexPage).sections[0].months[0].rows
    deaths, ill, found = (Link(name, "metrics/index.md") for name in ("Deaths", "Ill", "Found"))
    counts = [(deaths,), (deaths, ill), (deaths, ill, found), ()]
    made = tuple(replace(rows[0], counts=shown(some, METRICS_NAMED)) for some in counts)
    assert SourceMonth("March 2031", made, "").counts == "deaths, ill, found"
    assert SourceMonth("March 2031", made[-1:], "").counts == ""


def test_the_words_for_the_evidence_of_a_source_stand_in_one_order() -> None:
    levels = [*Evidence]
    for row in only(SourceIndexPage).rows:
        assert [*row.evidence] == sorted(row.evidence, key=levels.index)
