"""The pages of what was taken out of the fictional event."""

from generator.record.registries import REMOVED
from generator.site.pages.removed.page import RemovedPage
from generator.site.pages.source.page import SourcePage
from tests.fictional_pages import book, made, markdown, only, pages


def test_it_says_when_and_why_and_no_word_of_what_it_was() -> None:
    text = markdown("sources/courier-comment-page.md")
    assert "was taken out of the record on 2 March 2015" in text
    assert "comments &#38; letters, and no report" in text
    assert "(courier-copy-of-the-wire.md)" in text


def test_each_removal_of_what_had_a_page_has_one() -> None:
    removals = book().corpus.entries(REMOVED)
    assert {page.removal for page in pages(RemovedPage)} == {one for name, one in removals.items() if "#" not in name}
    assert {page.path for page in pages(RemovedPage)} <= made().unlisted


def test_a_claim_that_was_taken_out_keeps_its_place_on_the_page_of_its_source() -> None:
    page = only(SourcePage, "sources/undated-bulletin.md")
    assert [one.anchor for one in page.gone] == ["c-second-bell"]
    text = markdown(page.path)
    assert '<span id="c-second-bell"></span>A claim was taken out on 2 March 2015' in text
    assert '<span id="c-bell"></span>' in text and '<span id="cite-bell"></span>' in text
