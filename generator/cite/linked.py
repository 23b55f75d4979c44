"""The claims in the vocabulary of schema.org, as JSON-LD.

A `Claim` tells who made it and where it appeared. No review of it and no rating is given: this record has no verdict.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.cite.addresses import Addresses, claim_path
from generator.cite.places import actor_page, source_page
from generator.cite.safe_sentence import safe_sentence
from generator.language import naming
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import named_by
from generator.reading.load import Corpus
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.registries import ActorKind

CONTEXT = "https://schema.org"
# None of these pairs, nor the single marks, occurs in JSON but within a string.
_MARKS = re.compile(r"[<>&`]|\]\(|\[\^|\]:")


def linked_claims(ledger: Ledger, claims: Iterable[Claim], file: str, addresses: Addresses) -> dict[str, Any]:
    """Some claims with the articles in which they appear, for a file or a page (`sources/x/index.html`)."""
    chosen = list(claims)
    articles = sorted({claim.source_id for claim in chosen})
    graph = [
        *(_article(ledger.corpus, name, addresses, file) for name in articles),
        *(linked_claim(ledger, claim, addresses, file) for claim in chosen),
    ]
    return {"@context": CONTEXT, "@graph": graph}


def json_in_page(value: object) -> str:
    """JSON on one line that can stand in a script block or in front matter, for it is YAML too.

    Nothing in it ends the block, begins a comment or an entity, or looks like a link or a footnote of Markdown.
    """
    text = json.dumps(value, ensure_ascii=False)
    return _MARKS.sub(lambda found: "".join(f"\\u{ord(mark):04x}" for mark in found[0]), text)


def _article(corpus: Corpus, source_id: str, addresses: Addresses, file: str) -> dict[str, Any]:
    source = corpus.sources[source_id]
    publisher = corpus.actors.get(source.publication)
    fields = {
        "@type": "NewsArticle",
        "@id": _article_id(corpus, source_id, addresses, file),
        "name": naming.headline(corpus, source_id),
        "headline": source.title,
        "url": None if source.url == UNSTATED else source.url,
        "archivedAt": source.archived.url if source.archived else None,
        "inLanguage": source.language,
        "datePublished": _day(source.published),
        "publisher": {"@type": "Organization", "name": publisher.name} if publisher else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _article_id(corpus: Corpus, source_id: str, addresses: Addresses, file: str) -> str:
    """The article's own place; the page of its record tells of it and is not it, hence the fragment."""
    return f"{addresses.seen_from(file, source_page(source_id))}#article"


def linked_claim(ledger: Ledger, claim: Claim, addresses: Addresses, file: str) -> dict[str, Any]:
    """A claim with who made it, when, in which words and where it appeared, for a file or a page."""
    corpus = ledger.corpus
    appeared = {"@id": _article_id(corpus, claim.source_id, addresses, file)}
    first = _first_appearance(ledger, claim)
    speakers = named_by(claim) if isinstance(claim, FigureSaid) and claim.is_inferred else claim.speakers
    fields = {
        "@type": "Claim",
        "@id": addresses.seen_from(file, claim_path(claim)),
        "identifier": claim.id,
        "text": claim.record.quote or claim.record.restated,
        "description": safe_sentence(ledger, claim),
        # Of several names one or more said it, and nobody knows which: none is given as the author.
        "author": _author(corpus, speakers[0], addresses, file) if len(speakers) == 1 else None,
        "dateCreated": _day(claim.when),
        "appearance": appeared,
        "firstAppearance": {"@id": _article_id(corpus, first, addresses, file)} if first else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _first_appearance(ledger: Ledger, claim: Claim) -> str | None:
    """The source of this record that carried the same figure first; None where the dates do not tell."""
    same = ledger.by_claim[claim.id].claims if claim.id in ledger.by_claim else (claim,)
    days = {one.source_id: one.source.published.day for one in same if one.source.published}
    if None in days.values() or len(days) < len({one.source_id for one in same}):
        return None
    first = min(day for day in days.values() if day)
    earliest = [source for source, day in days.items() if day == first]
    return earliest[0] if len(earliest) == 1 else None


def _author(corpus: Corpus, name: str, addresses: Addresses, file: str) -> dict[str, Any]:
    actor = corpus.actors[name]
    type_ = "Person" if actor.kind is ActorKind.PERSON else "Organization"
    return {"@type": type_, "@id": addresses.seen_from(file, actor_page(name)), "name": actor.name}


def _day(when: When | None) -> str | None:
    """A date as schema.org takes it, with the time of day where it has one; a bound, a span or an estimate is none."""
    if when and when.instant:
        return when.instant.isoformat()
    return when.day.isoformat() if when and when.day else None
