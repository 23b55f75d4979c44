"""The pages of sources of the fictional event."""

from generator.site.pages.source.page import SourcePage
from tests.fictional_pages import book, made, pages


def test_a_source_shows_its_claims_in_the_order_of_the_text() -> None:
    for page in pages(SourcePage):
        recorded = [f"{page.id}#{claim.id}" for claim in book().corpus.sources[page.id].claims]
        assert [claim.id for claim in page.claims] == recorded


def test_what_a_source_holds_adds_up() -> None:
    for page in pages(SourcePage):
        assert sum(number for _, number in page.kinds) == sum(number for _, number in page.evidence)
        assert sum(number for _, number in page.kinds) == len(page.claims)


def test_help_is_asked_for_where_something_was_made_from_notes() -> None:
    asked = {page.id for page in pages(SourcePage) if page.asks_help}
    noted = {name.partition("#")[0] for name, one in made().citations.items() if one.evidence == "noted"}
    assert asked == noted
