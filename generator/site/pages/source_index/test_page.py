"""The list of sources of the fictional event."""

from itertools import pairwise

from generator.site.pages.source.page import SourcePage
from generator.site.pages.source_index.page import SourceIndexPage
from tests.fictional_pages import book, only, pages


def test_every_source_stands_once_and_those_of_an_outlet_together() -> None:
    rows = only(SourceIndexPage).rows
    assert sorted(row.link.path for row in rows) == sorted(page.path for page in pages(SourcePage))
    outlets = [row.publication for row in rows]
    changes = sum(1 for one, other in pairwise(outlets) if one != other)
    assert changes == len(set(outlets)) - 1


def test_a_source_without_a_title_is_named_by_its_subject() -> None:
    untitled = [row for row in only(SourceIndexPage).rows if not row.is_titled]
    subjects = {source.topic for source in book().corpus.sources.values() if not source.title and source.topic}
    assert untitled
    assert {row.link.text.casefold() for row in untitled} == {subject.casefold() for subject in subjects}


def test_a_dispatch_stands_there_only_if_a_source_was_taken_from_it() -> None:
    taken = {origin for source in book().corpus.sources.values() for origin in source.derived_from}
    rows = only(SourceIndexPage).dispatches
    assert len(rows) == len(taken & {*book().corpus.dispatches}) > 0
    assert all(row.sources for row in rows)
