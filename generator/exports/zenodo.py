"""What an archive that gives a DOI is told of the data: the metadata that Zenodo takes with an upload.

Fields: https://developers.zenodo.org/#representation, the same as those of the file `.zenodo.json` in a repository. The
publication is dated by the edition and never by a clock.
"""

import html
import json
from collections.abc import Iterator
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.reference import data_reference, edition, publisher, version
from generator.exports.dataset import keywords
from generator.language import say, spoken
from generator.reading.load import Corpus


def zenodo(corpus: Corpus, addresses: Addresses) -> str:
    """`data/zenodo.json`; of an empty record it has neither version nor day."""
    day = edition(corpus)
    metadata: dict[str, Any] = {
        "upload_type": "dataset",
        "title": data_reference(corpus, None).title,
        "description": _paragraphs(corpus.event.summary, say("data-please-cite")),
        "creators": [{"name": publisher(corpus)}],
        "access_right": "open",
        # Licences go by their SPDX ids there, in small letters.
        "license": corpus.event.licence.lower(),
        "keywords": [*dict.fromkeys(keywords(corpus))],
        # Without script and region.
        "language": spoken().language.partition("-")[0],
        "version": version(day) if day else None,
        "publication_date": day.isoformat() if day else None,
        "related_identifiers": [*_related(addresses)],
    }
    return json.dumps({key: value for key, value in metadata.items() if value}, ensure_ascii=False, indent=1) + "\n"


def _paragraphs(*texts: str) -> str:
    """Texts as the HTML that a description is; what was contributed stays text."""
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts)


def _related(addresses: Addresses) -> Iterator[dict[str, str]]:
    """The site, which says what the data are, and the repository of the records, from which they are made."""
    if home := addresses.whole("index.md"):
        yield {"identifier": home, "relation": "isDocumentedBy"}
    if addresses.repository:
        yield {"identifier": addresses.repository, "relation": "isDerivedFrom"}
