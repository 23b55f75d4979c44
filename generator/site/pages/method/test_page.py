"""The page of the method of the fictional event."""

import re
from dataclasses import replace
from itertools import pairwise

from generator.language import say
from generator.ledger.claim import Evidence
from generator.ledger.status import Status
from generator.site.pages.method.page import MethodPage
from generator.site.pages.source_index.page import SourceIndexPage
from tests.fictional_pages import book, markdown, only
from tests.fictional_pages import made as all_made


def test_every_claim_and_every_assertion_is_counted() -> None:
    page = only(MethodPage)
    assert sum(share.n for share in page.shares) == len(book().claims)
    assert sum(number for _, number in page.status_numbers) == len(book().assertions)


def test_the_bar_of_evidence_is_filled_in_the_order_of_the_signs_and_each_part_is_as_long_as_its_share() -> None:
    page = only(MethodPage)
    assert [share.level for share in page.shares] == [
        one for one in page.levels if one in {c.evidence for c in book().claims}
    ]
    assert page.shares[0].begins == 0 and sum(share.length for share in page.shares) == page.bar
    for one, other in pairwise(page.shares):
        assert one.begins + one.length == other.begins
    for share in page.shares:
        assert abs(share.length / page.bar - share.n / len(book().claims)) < 2 / page.bar


def test_the_signs_are_drawn_as_they_stand_beside_figures() -> None:
    page, text = only(MethodPage), markdown("method.md")
    short = text.split('<div class="signs"', 1)[1].split('<ul class="chart-key"', 1)[0]
    for name in [*(f"evidence--{level}" for level in page.levels), *(f"chip--{status}" for status in Status)]:
        assert short.count(name) == 1 and text.count(name) == 2
    assert text.count("<rect") == len(page.shares)
    assert text.count('class="chart-sign"') == len(page.signs) > 0


def test_the_numbers_of_the_kinds_of_evidence_are_told_once() -> None:
    page = only(MethodPage)
    seen = re.sub(r"<title.*?</title>", "", markdown(page.path))
    for share in page.shares:
        assert seen.count(say(f"counted-{share.level}", n=share.n)) == 1


def test_the_codebook_has_every_metric_group_and_place() -> None:
    page, corpus = only(MethodPage), book().corpus
    assert len(page.metrics) == len(corpus.metrics)
    assert [group for group, _ in page.groups] == [*corpus.groups.values()]
    assert [place for place, _, _ in page.places] == [*corpus.places.values()]


def test_every_status_is_explained() -> None:
    assert sorted(status for status, _ in only(MethodPage).statuses) == sorted(Status)


def test_what_was_not_checked_is_what_the_records_show() -> None:
    page = only(MethodPage)
    unchecked = {claim.id for claim in book().claims if claim.evidence is Evidence.NOTED}
    compared = {claim.id for claim in book().claims if claim.source.checked_by}
    assert page.unchecked == len(unchecked - compared) > 0 and unchecked & compared
    assert say("method-unchecked-noted", n=page.unchecked, all=len(book().claims)) in markdown(page.path)


def test_whose_quotations_were_found_is_told_beside_who_compared() -> None:
    page = only(MethodPage)
    found = {claim.source_id for claim in book().claims if claim.evidence is Evidence.ANCHORED}
    compared = {
        claim.source_id for claim in book().claims if claim.evidence is Evidence.READ or claim.source.checked_by
    }
    assert page.found == len(found) and only(SourceIndexPage).compared == len(found | compared)
    assert page.compared == only(SourceIndexPage).compared
    told = "the quotations, or some of them, were found"
    for number, words in ((0, "In none were quotations found"), (1, f"In one {told}"), (5, f"In 5 {told}")):
        text = markdown(page.path, replace(all_made(), pages=(replace(page, found=number),)))
        assert words in text and (told in text) == bool(number)


def test_how_many_records_were_compared_is_one_sentence_here_and_in_the_list_of_sources() -> None:
    told = say("source-index-compared-with", compared=only(SourceIndexPage).compared)
    assert told in markdown("method.md") and told in markdown("sources/index.md")


def test_the_reference_is_folded_and_what_leads_to_a_part_of_it_leads_to_its_line() -> None:
    short, reference = markdown("method.md").split("{ #reference }")
    assert "<details" not in short and reference.count("\n## ") == 2
    for anchor in ("voices", "records", "readers"):
        assert f'<summary markdown="span"><span id="{anchor}">' in reference
