"""The list of actors of the fictional event."""

from dataclasses import replace

import pytest

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.actor_index.page import FOLDED, ActorIndexPage
from tests.fictional_pages import book, markdown, only, pages
from tests.fictional_pages import made as all_made
from tests.small_records import figure, made


def test_every_actor_stands_once_under_what_it_is() -> None:
    sections = only(ActorIndexPage).sections
    listed = [row.link.path for section in sections for row in section.rows]
    listed += [link.path for section in sections for link in section.silent]
    assert sorted(listed) == sorted(page.path for page in pages(ActorPage))
    assert len(sections) == len({actor.kind for actor in book().corpus.actors.values()})


def test_actors_of_a_kind_of_whom_there_is_most_stand_first() -> None:
    for section in only(ActorIndexPage).sections:
        order = [(-row.in_all, row.link.text.casefold()) for row in section.rows]
        assert order == sorted(order)


@pytest.mark.parametrize("more", [0, 1])
def test_a_kind_of_many_is_folded_and_none_of_few(more: int) -> None:
    page = only(ActorIndexPage)
    assert not any(section.is_folded for section in page.sections)
    first = page.sections[0]
    many = replace(first, rows=(first.rows[0],) * (FOLDED + more))
    text = markdown(page.path, replace(all_made(), pages=(replace(page, sections=(many,)),)))
    assert text.count("<details") == text.count("</details>") == more
    assert text.count(f"[{first.rows[0].link.text}]") == FOLDED + more


def test_an_actor_that_speaks_for_nobody_else_is_not_called_its_own_voice() -> None:
    for row in (row for section in only(ActorIndexPage).sections for row in section.rows):
        assert row.voice != row.link


def test_every_row_says_what_is_recorded() -> None:
    rows = [row for section in only(ActorIndexPage).sections for row in section.rows]
    assert rows
    assert all(row.says for row in rows)


def test_a_row_is_found_by_every_spelling() -> None:
    text = markdown("actors/index.md")
    assert all(alias.text in text for alias in book().corpus.actors["tordesk"].aliases)


def test_records_of_few_figures_are_set_beside_none() -> None:
    few = {f"s{n}": {"claims": [figure("toll", n + 1)]} for n in range(9)}
    tenth = {"s9": {"claims": [figure("toll", 10)]}}
    for sources, number in ((few, 0), ({**few, **tenth}, 1)):
        (page,) = [page for page in made(**sources).pages if isinstance(page, ActorIndexPage)]
        assert len(page.given) == number
