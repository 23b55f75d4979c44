"""The page of the method of the fictional event."""

from generator.ledger.status import Status
from generator.site.pages.method.page import MethodPage
from tests.fictional_pages import book, only


def test_every_claim_and_every_assertion_is_counted() -> None:
    page = only(MethodPage)
    assert sum(number for _, number in page.evidence_numbers) == len(book().claims)
    assert sum(number for _, number in page.status_numbers) == len(book().assertions)


def test_the_codebook_has_every_metric_group_and_place() -> None:
    page, corpus = only(MethodPage), book().corpus
    assert len(page.metrics) == len(corpus.metrics)
    assert [group for group, _ in page.groups] == [*corpus.groups.values()]
    assert [place for place, _, _ in page.places] == [*corpus.places.values()]


def test_every_status_is_explained() -> None:
    assert sorted(status for status, _ in only(MethodPage).statuses) == sorted(Status)
