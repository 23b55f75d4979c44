"""The list of actors of the fictional event."""

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.actor_index.page import ActorIndexPage
from tests.fictional_pages import book, only, pages


def test_every_actor_stands_once_under_what_it_is() -> None:
    sections = only(ActorIndexPage).sections
    listed = [row.link.path for section in sections for row in section.rows]
    assert sorted(listed) == sorted(page.path for page in pages(ActorPage))
    assert len(sections) == len({actor.kind for actor in book().corpus.actors.values()})


def test_actors_of_a_kind_stand_by_name() -> None:
    for section in only(ActorIndexPage).sections:
        names = [row.link.text.casefold() for row in section.rows]
        assert names == sorted(names)


def test_an_actor_that_speaks_for_nobody_else_is_not_called_its_own_voice() -> None:
    for row in (row for section in only(ActorIndexPage).sections for row in section.rows):
        assert row.voice != row.link
