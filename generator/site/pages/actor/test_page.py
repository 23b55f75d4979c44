"""The pages of actors of the fictional event."""

from generator.site.pages.actor.page import ActorPage
from tests.fictional_pages import only


def test_an_actor_that_only_relays_says_nothing_itself() -> None:
    page = only(ActorPage, "actors/channel-nine.md")
    assert (page.figures, page.statements.all, page.denials) == ((), (), ())
    assert page.tally.passed_on + page.tally.passed_inferred == sum(len(group.claims) for group in page.relayed) > 0
