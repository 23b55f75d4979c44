"""How to cite a page or a claim, as its page shows it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.cite.addresses import Addresses, claim_path
from generator.cite.bibtex import bibtex
from generator.cite.coins import coins
from generator.cite.csl import csl
from generator.cite.places import PagePath, cite_anchor
from generator.cite.reference import Reference, article, claim_key, claim_reference, in_words, page_reference
from generator.cite.ris import ris
from generator.cite.safe_sentence import safe_sentence
from generator.cite.wiki import wiki
from generator.ledger.claim import Claim
from generator.ledger.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Cited:
    """One reference in every form, each made where it is shown; `what` is the code of what it refers to."""

    what: str
    _reference: Reference

    @property
    def words(self) -> str:
        """As prose."""
        return in_words(self._reference)

    @property
    def wiki(self) -> str:
        """For Wikipedia."""
        return wiki(self._reference)

    @property
    def bibtex(self) -> str:
        """As BibTeX."""
        return bibtex(self._reference).strip()

    @property
    def ris(self) -> str:
        """As RIS."""
        return ris(self._reference).strip()

    @property
    def csl(self) -> str:
        """As CSL-JSON."""
        return json.dumps(csl(self._reference), ensure_ascii=False, indent=1)

    @property
    def coins(self) -> str:
        """As COinS."""
        return coins(self._reference)


@dataclass(frozen=True, slots=True)
class CitedClaim:
    """How to cite one claim; `key` finds it in the files of references, `anchor` on the page, as once `formerly`."""

    anchor: str
    formerly: tuple[str, ...]
    key: str
    sentence: str
    wiki: str


def cited_pages(ledger: Ledger, titles: Mapping[PagePath, str], addresses: Addresses) -> dict[PagePath, Cited]:
    """How to cite each page that has a title of its own, by the page's path."""
    return {
        path: Cited("page", page_reference(ledger.corpus, path, title, addresses.whole(path)))
        for path, title in titles.items()
    }


def cited_article(ledger: Ledger, source_id: str) -> Cited:
    """How to cite the article that a source's page is about."""
    return Cited("article", article(ledger.corpus, source_id))


def cited_data(reference: Reference) -> Cited:
    """How to cite the data."""
    return Cited("data", reference)


def cited_claims(ledger: Ledger, claims: Iterable[Claim], addresses: Addresses) -> dict[str, CitedClaim]:
    """How to cite each of some claims, by its id."""
    found: dict[str, CitedClaim] = {}
    for claim in claims:
        sentence = safe_sentence(ledger, claim)
        reference = claim_reference(ledger.corpus, claim, sentence, addresses.whole(claim_path(claim)))
        anchor, formerly = cite_anchor(claim.record.id), tuple(map(cite_anchor, claim.former_names))
        found[claim.id] = CitedClaim(anchor, formerly, claim_key(claim.id), sentence, wiki(reference))
    return found
