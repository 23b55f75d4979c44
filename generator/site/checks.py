"""`data/checks/<source>.json`: a record as somebody compares it with its page at the desk, claim by claim."""

from dataclasses import asdict

from generator.exports.tables import compact_json_text
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.site.claims_shown import ClaimShown, claims_in_words, place_of
from generator.site.pages.source.page import SourcePage
from generator.site.parts.basis import basis_of
from generator.site.site import Site


def check_files(ledger: Ledger, site: Site) -> dict[str, str]:
    """The text of each file by its path below the docs."""
    in_words = claims_in_words(site.citations)

    def file(page: SourcePage) -> str:
        content = {
            "title": page.heading,
            "outlet": page.outlet,
            "published": page.published,
            "address": page.url,
            "language": page.text_language,
            "edit": page.edit,
            "signed": len(page.source.checked_by),
            "claims": [_claim(ledger, ledger.claim_of_id[row.id], in_words(row)) for row in page.claims],
        }
        return compact_json_text(content)

    return {f"data/checks/{page.id}.json": file(page) for page in site.pages if isinstance(page, SourcePage)}


def _claim(ledger: Ledger, claim: Claim, shown: ClaimShown) -> dict[str, str | int]:
    """A claim in words; `paragraph` is that of the saved text in which its words were found, 0 where none is told."""
    return {
        "id": claim.record.id,
        **asdict(shown),
        "basis": basis_of([claim]).words,
        "paragraph": place_of(ledger.corpus, claim).paragraph,
    }
