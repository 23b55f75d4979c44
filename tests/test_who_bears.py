"""By how many sources and speakers a page says that its figures are borne, beside those whom its lead names."""

import re

import pytest

from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import markdown
from tests.records import COMMITTED, EVENT, FLOOD, book_of, site_of

EVENTS = [EVENT, FLOOD, pytest.param(COMMITTED, marks=pytest.mark.real)]
_SENTENCE = re.compile(r"^[^\n]*\[([^]\n]*)\]\(\.\./method\.md#voices\)\.", re.MULTILINE)
_ACTOR = re.compile(r"\.\./actors/([a-z0-9-]+)\.md")
# Without a word on what they are of, these speak for all that stands above them.
_OF_THIS = re.compile(r"for this;|figures? from \d+ sources?;")


def _outside(book: Ledger, page: MetricPage, words: str, named: set[ActorId]) -> set[ActorId]:
    """Those named in a lead whom the half of a sentence on who is credited leaves out."""
    claims = [claim for one in page.in_lead for claim in one.claims]
    speakers = {name for claim in claims for name in claim.speakers}
    if words.startswith("only "):
        return named - speakers
    voices = {book.chains.voice(name) for name in speakers}
    outside = {name for name in named if book.chains.voice(name) not in voices}
    return set() if words.startswith("at least") else outside


@pytest.mark.parametrize("folder", EVENTS)
def test_what_is_said_of_all_who_are_credited_holds_for_all_whom_the_lead_names(folder: str) -> None:
    site, book, seen = site_of(folder), book_of(folder), 0
    for page in (page for page in site.pages if isinstance(page, MetricPage) and page.row.claims):
        text = markdown(page.path, site)
        if found := _SENTENCE.search(text):
            named = {ActorId(name) for name in _ACTOR.findall(text[: found.start()])}
            outside = _outside(book, page, found[1], named)
            assert not (outside and _OF_THIS.search(found[0])), (page.path, found[0], outside)
            seen += 1
    assert seen > 3


@pytest.mark.parametrize("folder", EVENTS)
def test_all_of_things_have_a_word_where_figures_of_some_of_them_stand_beside(folder: str) -> None:
    seen = 0
    for page in (page for page in site_of(folder).pages if isinstance(page, MetricPage) and page.in_lead):
        scopes = {one.scope for one in book_of(folder).by_metric[page.in_lead[0].scope.metric]}
        if any(one.group != page.in_lead[0].scope.group for one in scopes):
            assert page.row.counted.startswith(("all ", "everyone")) or not _is_of_all(folder, page), page.row.counted
            seen += 1
    assert seen


def _is_of_all(folder: str, page: MetricPage) -> bool:
    return page.in_lead[0].scope.group == book_of(folder).corpus.event.lead_group
