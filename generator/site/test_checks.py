"""What the desk is given of a record, so that somebody can compare it with its page."""

import json
from dataclasses import replace
from datetime import date

from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
)
from generator.site.checks import check_files
from generator.site.claims_shown import Sought, place_of
from generator.site.pages.source.page import SourcePage
from tests.fictional_pages import book, made, markdown, pages


def test_each_record_has_all_of_its_claims_in_the_words_of_its_page() -> None:
    files = check_files(book(), made())
    assert len(files) == len(pages(SourcePage)) > 5
    for page in pages(SourcePage):
        given = json.loads(files[f"data/checks/{page.id}.json"])
        assert [f"{page.id}#{claim['id']}" for claim in given["claims"]] == [row.id for row in page.claims]
        assert given["address"] == page.url and given["signed"] == len(page.source.checked_by)
        assert all(claim["value"] and claim["who"] and claim["what"] for claim in given["claims"])


def test_a_claim_tells_the_paragraph_in_which_its_words_were_found() -> None:
    claim = next(one for one in book().claims if one.record.quote)
    assert place_of(book().corpus, claim).sought is Sought.UNSOUGHT
    item = Annotation(
        id=annotation_id(claim.source_id, claim.record.id),
        target=AnchorTarget(source="urn:sha256:a", paragraph=4, selector=Selector(exact=str(claim.record.quote))),
    )
    anchors = AnchorFile(
        creator=Creator(name="Oda Quillaran"),
        created=date(2031, 3, 8),
        numbers=Numbers(found=1, recorded=1, set_aside=0),
        items=(item,),
    )
    place = place_of(replace(book().corpus, anchors={claim.source_id: anchors}), claim)
    assert (place.sought, place.paragraph, place.by) == (Sought.FOUND, 4, "Oda Quillaran")
    restated = next(one for one in book().claims if not one.record.quote)
    assert place_of(book().corpus, restated).sought is Sought.RESTATED


def test_the_page_of_a_record_leads_to_the_desk_where_it_is_checked() -> None:
    for page in pages(SourcePage):
        assert f'[Check this record](../desk.md){{ data-check="{page.id}" }}' in markdown(page.path)
