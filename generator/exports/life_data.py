"""The page of a disputed number in the vocabulary of schema.org, as JSON-LD: the drawing, and the claims behind it."""

from collections.abc import Sequence
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.licence import named
from generator.cite.linked_terms import CONTEXT
from generator.cite.reference import publisher
from generator.exports.dataset import linked_publisher
from generator.ledger.claim import Claim
from generator.reading.load import Corpus


def linked_life(
    corpus: Corpus, path: str, title: str, words: str, picture: str, claims: Sequence[Claim], addresses: Addresses
) -> dict[str, Any]:
    """A page on one number; it says of no claim whether it is so, and rates none."""
    file = f"{path.removesuffix('.md')}/index.html"
    here = addresses.seen_from(file, path)
    terms = {"license": named(corpus.event.licence).address, "creator": linked_publisher(corpus)}
    return {
        "@context": CONTEXT,
        "@type": "WebPage",
        "@id": here,
        "url": here,
        "name": title,
        "description": words,
        "about": {"@type": "Event", "name": corpus.event.title, "startDate": corpus.event.begins.isoformat()},
        "primaryImageOfPage": {
            "@type": "ImageObject",
            "contentUrl": addresses.seen_from(file, picture),
            "encodingFormat": "image/svg+xml",
            "creditText": publisher(corpus),
            **terms,
        },
        "isPartOf": {"@id": addresses.seen_from(file, "data/index.md")},
        "citation": [{"@type": "Claim", "@id": addresses.seen_from(file, claim_path(claim))} for claim in claims],
        **terms,
    }
