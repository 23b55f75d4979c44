"""The quotations as W3C Web Annotations: where in the original the words stand.

Model: https://www.w3.org/TR/annotation-model/. The target is the article by its address; of an article without one, its
saved text by the hash that the record has (`urn:sha256:`, as in the anchors). Restated claims have none, nor have
quotations from what has neither address nor hash.

The words around a quotation are those that its anchor holds, which has them only where the quotation stands more than
once in the saved text, and no more than three on each side: nothing else of a saved text is published. No anchor holds
a position in characters, so that none is given. The day on which the quotation was found, or else recorded, is no
moment, and `created` of the model has to be one; hence it stands as `dcterms:created`, the same property, as a day.
"""

import json
from collections.abc import Iterator
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.licence import named
from generator.cite.linked_terms import known
from generator.cite.reference import claim_key, publisher
from generator.cite.safe_sentence import safe_sentence
from generator.language import spoken
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.anchor_file import Selector, annotation_id, capture_name
from generator.record.fields import UNSTATED
from generator.record.source import Source

_FILE = "data/annotations.jsonld"


def annotations(ledger: Ledger, addresses: Addresses) -> str:
    """`data/annotations.jsonld`: one page of annotations; without the address of the site its id is relative to it."""
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": addresses.seen_from(_FILE, _FILE),
        "type": "AnnotationPage",
        "items": [*_items(ledger, addresses)],
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _items(ledger: Ledger, addresses: Addresses) -> Iterator[dict[str, Any]]:
    corpus = ledger.corpus
    for claim in ledger.claims:
        target = _target(corpus, claim)
        if target is None:
            continue
        yield {
            "id": f"{addresses.seen_from(_FILE, _FILE)}#{claim_key(claim.id)}",
            "type": "Annotation",
            "motivation": ["describing", "linking"],
            "creator": {"type": "Organization", "name": publisher(corpus)},
            "dcterms:created": {"type": "xsd:date", "@value": _day(corpus, claim)},
            "rights": named(corpus.event.licence).address,
            "body": [addresses.seen_from(_FILE, claim_path(claim)), _sentence(ledger, claim)],
            "target": target,
        }


def _sentence(ledger: Ledger, claim: Claim) -> dict[str, Any]:
    """What the record tells of the words."""
    return {
        "type": "TextualBody",
        "value": safe_sentence(ledger, claim),
        "format": "text/plain",
        "language": spoken().language,
        "purpose": "describing",
    }


def _target(corpus: Corpus, claim: Claim) -> dict[str, Any] | None:
    """The words in the article or in its saved text; None of a claim without a quotation, or where neither is known."""
    place, quote = _source(claim.source), claim.record.quote
    if place is None or quote is None:
        return None
    copy = claim.source.archived
    target = {
        "source": place,
        "selector": _selector(corpus, claim, quote),
        "state": {"type": "TimeState", "cached": copy.url} if copy and place == claim.source.url else None,
    }
    return known(target)


def _source(source: Source) -> str | None:
    if source.url != UNSTATED:
        return source.url
    return capture_name(source.capture.sha256) if source.capture else None


def _selector(corpus: Corpus, claim: Claim, quote: str) -> dict[str, Any]:
    """The words as the anchor found them, with those around them that it holds; without one, as the record has them."""
    found = _anchored(corpus, claim) or Selector(exact=" ".join(quote.split()))
    return found.model_dump(exclude_none=True)


def _anchored(corpus: Corpus, claim: Claim) -> Selector | None:
    """What the anchor of a claim selects; None where it has none."""
    anchors = corpus.anchors.get(claim.source_id)
    found = anchors.by_id.get(annotation_id(claim.source_id, claim.record.id)) if anchors else None
    return found.target.selector if found else None


def _day(corpus: Corpus, claim: Claim) -> str:
    """The day on which the words were found in the saved text, of others that on which they were recorded."""
    anchors = corpus.anchors.get(claim.source_id)
    day = anchors.created if anchors and _anchored(corpus, claim) else claim.source.recorded
    return day.isoformat()
