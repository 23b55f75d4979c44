"""Of how many reports some give a number: one that leaves open of whom or where is none with another in its place."""

import pytest

from generator.ledger.claim import FigureSaid
from generator.record.fields import UNSTATED
from generator.site.pages.life.page import LifePage
from tests.records import site_of


@pytest.mark.real
def test_no_report_that_leaves_group_or_place_open_counts_as_one_with_another_number() -> None:
    site = site_of("sources")
    pages = [page for page in site.pages if isinstance(page, LifePage) and page.has_rivals]
    book, lives = site.ladders.views.ledger, site.ladders.views.lives
    found = 0
    for page in pages:
        life = next(one for one in lives if one.id == page.id)
        claims = [book.claim_of_id[row.claim] for row in page.rows]
        others = [claim for claim in claims if isinstance(claim, FigureSaid) and not life.gives(claim)]
        openly = [claim for claim in others if UNSTATED in (claim.scope.group, *claim.scope.place)]
        assert page.not_giving == len(others) - len(openly), page.id
        found += len(openly)
    assert found
