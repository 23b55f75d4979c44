"""What is too long for one page is told in parts: nothing is lost, each thing has one place, and every link lands."""

import posixpath
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from generator.site.pages.part.page import PartPage
from generator.site.pages.source.page import SourcePage
from generator.site.pages.source_index.page import SourceIndexPage, SourceSection
from generator.site.parts.parting import Portion, by_day, first_divided, leaves
from generator.site.proof import prove
from tests.parted import FEW, pages, parts, texts
from tests.records import EVENT, files_of, site_of


def test_every_link_of_a_divided_site_lands() -> None:
    """Also those to a place on a page."""
    prove(texts(), {name for name in files_of(EVENT) if not name.endswith(".md")})


def test_where_all_fits_there_are_no_parts() -> None:
    assert not [one for one in site_of(EVENT).pages if isinstance(one, PartPage)]


def test_from_the_whole_one_comes_to_each_part_and_from_each_to_the_whole_and_to_the_next() -> None:
    for page in pages(PartPage):
        beside = [one for one in pages(PartPage) if one.whole == page.whole and one.path != page.path]
        if not page.within and any(not one.within for one in beside):
            assert page.before or page.after
        for near in _around(page):
            assert f"]({posixpath.relpath(near, posixpath.dirname(page.path))})" in texts()[page.path]
    for whole in {page.whole.path.partition("#")[0] for page in pages(PartPage)}:
        found, of = {whole}, {page.path for page in pages(PartPage) if page.whole.path.partition("#")[0] == whole}
        for _ in range(5):
            found |= {path for path in of if any(_leads(near, path) for near in found)}
        assert of <= found


def _leads(page: str, to: str) -> bool:
    return f"]({posixpath.relpath(to, posixpath.dirname(page) or '.')})" in texts()[page]


def _around(page: PartPage) -> Iterable[str]:
    return [one.path for one in (page.whole, page.before, page.after, *(line.link for line in page.within)) if one]


def test_each_source_stands_in_one_part_of_their_list() -> None:
    (index,), divided = pages(SourceIndexPage), parts("sources/published")
    assert divided and not index.rows
    rows = Counter(row.link.path for part in divided for section in _sections(part) for row in section.rows)
    assert rows == Counter(one.path for one in pages(SourcePage))
    assert all(sum(len(section.rows) for section in _sections(part)) <= FEW.sources for part in divided)
    assert sum(line.things for line in index.lines) == index.number == sum(rows.values())


def _sections(part: PartPage) -> list[SourceSection]:
    return [one for one in part.content or () if isinstance(one, SourceSection)]  # type: ignore[attr-defined]


@dataclass(frozen=True)
class _Thing:
    day: date | None


_FIRST = date(2031, 3, 1)


def _many(number: int, apart: int) -> list[_Thing]:
    return [_Thing(_FIRST + timedelta(at * apart)) for at in range(number)]


@pytest.mark.parametrize(
    ("things", "names"),
    [
        (_many(3, 1), ["2031"]),
        (_many(6, 100), ["2031-03", "2031-06", "2031-09", "2031-12", "2032"]),
        (_many(4, 1), ["2031-03-01", "2031-03-02", "2031-03-03", "2031-03-04"]),
        (_many(7, 0), ["2031-03-01-1", "2031-03-01-2", "2031-03-01-3"]),
        ([_Thing(None)] * 4, ["undated-1", "undated-2"]),
    ],
)
def test_a_list_is_divided_by_year_and_further_only_where_one_is_too_long(
    things: list[_Thing], names: list[str]
) -> None:
    portions = by_day(things, lambda one: one.day, 3)
    ends = [*leaves(portions)]
    assert [one.name for one in ends] == names
    assert [thing for one in ends for thing in one.own] == things
    assert len(first_divided(portions)) > 1 or len(ends) == 1


def test_what_is_added_in_one_year_changes_no_address_of_another() -> None:
    before = by_day(_many(6, 200), lambda one: one.day, 3)
    later = [_Thing(date(2035, 1, 1))] * 9
    after = by_day([*_many(6, 200), *later], lambda one: one.day, 3)
    assert [one.name for one in leaves(after)][: len(_names(before))] == _names(before)


def _names(portions: Iterable[Portion[_Thing]]) -> list[str]:
    return [one.name for one in leaves(portions)]
