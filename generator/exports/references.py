"""Files of references: for each source the article and each of its claims, and for the data as a whole."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.cite.addresses import Addresses, claim_path
from generator.cite.bibtex import bibtex
from generator.cite.cff import cff
from generator.cite.csl import csl
from generator.cite.finding_places import finding_places
from generator.cite.parting import PageRoom
from generator.cite.places import PagePath
from generator.cite.reference import (
    Reference,
    article,
    claim_reference,
    data_reference,
    edition,
    page_reference,
)
from generator.cite.ris import ris
from generator.cite.safe_sentence import safe_sentence
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.rules.finding import Finding
from generator.rules.sentences import Sentences


def references(ledger: Ledger, found: Sequence[Finding], addresses: Addresses) -> dict[str, str]:
    """The files below `data/cite/`, and `data/CITATION.cff`."""
    corpus = ledger.corpus
    by_source: dict[str, list[Reference]] = defaultdict(list)
    for claim in ledger.claims:
        sentence = safe_sentence(ledger, claim)
        by_source[claim.source_id].append(claim_reference(corpus, claim, sentence, addresses.whole(claim_path(claim))))
    places = finding_places(found, PageRoom())
    data = data_reference(corpus, addresses.whole("data/index.md"))
    files = {
        "data/CITATION.cff": cff(data, corpus.event, edition(corpus)),
        **_files("data/cite/data", [data]),
        **_files("data/cite/findings", [_finding(corpus, finding, places[finding.id], addresses) for finding in found]),
    }
    for source_id in sorted(corpus.sources):
        files |= _files(f"data/cite/sources/{source_id}", [article(corpus, source_id), *by_source[source_id]])
    return files


def references_to_pages(
    corpus: Corpus, path: str, titled: Iterable[tuple[PagePath, str]], addresses: Addresses
) -> dict[str, str]:
    """The files of references, at `path` and an ending, to some pages by their titles."""
    return _files(path, [page_reference(corpus, page, title, addresses.whole(page)) for page, title in titled])


def _finding(corpus: Corpus, finding: Finding, path: str, addresses: Addresses) -> Reference:
    """The reference to a finding: its sentence, in its place among all findings."""
    # A title ends without the point that every form sets itself.
    title = Sentences(corpus).sentence(finding).removesuffix(".")
    reference = page_reference(corpus, path, title, addresses.whole(path))
    return replace(reference, key=finding.id)


def _files(path: str, listed: Sequence[Reference]) -> dict[str, str]:
    return {
        f"{path}.bib": "\n".join(bibtex(one) for one in listed),
        f"{path}.ris": "\n".join(ris(one) for one in listed),
        f"{path}.json": json.dumps([csl(one) for one in listed], ensure_ascii=False, indent=1) + "\n",
    }
