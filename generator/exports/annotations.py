"""The quoted claims as W3C Web Annotations on the articles: where in the original the words stand.

Model: https://www.w3.org/TR/annotation-model/. Restated claims and articles without an address have none.
"""

import json
from collections.abc import Iterator
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.licence import named
from generator.cite.reference import claim_key, publisher
from generator.cite.safe_sentence import safe_sentence
from generator.language import spoken
from generator.ledger.ledger import Ledger
from generator.record.fields import UNSTATED

_FILE = "data/annotations.jsonld"


def annotations(ledger: Ledger, addresses: Addresses) -> str:
    """`data/annotations.jsonld`: one page of annotations."""
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": addresses.whole(_FILE) or "",
        "type": "AnnotationPage",
        "items": list(_items(ledger, addresses)),
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _items(ledger: Ledger, addresses: Addresses) -> Iterator[dict[str, Any]]:
    for claim in ledger.claims:
        if claim.record.quote is None or claim.source.url == UNSTATED:
            continue
        yield {
            "id": f"{addresses.whole(_FILE) or ''}#{claim_key(claim.id)}",
            "type": "Annotation",
            "motivation": ["describing", "linking"],
            "creator": {"type": "Organization", "name": publisher(ledger.corpus)},
            "rights": named(ledger.corpus.event.licence).address,
            "body": [
                addresses.seen_from(_FILE, claim_path(claim)),
                {
                    "type": "TextualBody",
                    "value": safe_sentence(ledger, claim),
                    "format": "text/plain",
                    "language": spoken().language,
                    "purpose": "describing",
                },
            ],
            "target": {
                "source": claim.source.url,
                "selector": {"type": "TextQuoteSelector", "exact": " ".join(claim.record.quote.split())},
            },
        }
