"""The pages at old addresses of the fictional event."""

from generator.site.pages.moved.page import MovedPage
from tests.fictional_pages import book, made, markdown, only, pages


def test_each_leads_to_a_page_that_is_there() -> None:
    there = {page.path for page in made().pages}
    for page in pages(MovedPage):
        assert page.now.path in there - {page.path}


def test_each_former_id_of_what_has_a_page_has_one() -> None:
    source = book().corpus.sources["second-copy-on-the-cost"]
    paths = {page.path for page in pages(MovedPage)}
    assert {*(f"sources/{old}.md" for old in source.formerly), "sources/courier-comments.md"} <= paths
    assert {"actors/a-ferryman.md", "metrics/boats-in-use.md"} <= paths


def test_it_says_where_the_page_is_and_to_whom_it_is_not_shown() -> None:
    page = only(MovedPage, "metrics/boats-in-use.md")
    assert "(boats.md)" in markdown(page.path)
    assert page.moved == '{"folder": "metrics/boats/", "file": "metrics/boats.html"}'
    assert page.path in made().unlisted
