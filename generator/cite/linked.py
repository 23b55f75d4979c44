"""The claims in the vocabulary of schema.org, as JSON-LD.

A `Claim` tells who made it, when, of where, and in which article it appeared; a figure is about a number
(`linked_figures`), a denial about the claims that it certainly denies. No `ClaimReview` and no rating is given: this
record has no verdict. What schema.org has no words for stands in terms of the site (`linked_terms`).
"""

import json
import re
from collections.abc import Iterable, Iterator

from generator.cite.addresses import Addresses, claim_path
from generator.cite.linked_articles import article
from generator.cite.linked_figures import described, figure
from generator.cite.linked_terms import Node, in_context, known
from generator.cite.linked_things import KIND, STATUS, View, behind, bounds, day
from generator.cite.places import article_place, listed_place
from generator.cite.safe_sentence import safe_sentence
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import bounds_of
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import is_theirs_by_inference, is_worded_for_another, named_by
from generator.record.claims import EventClaim, FigureClaim, PlaceReading, StatementClaim
from generator.record.ids import global_id

# None of these pairs, nor the single marks, occurs in JSON but within a string.
_MARKS = re.compile(r"[<>&`]|\]\(|\[\^|\]:")


def linked_claims(
    ledger: Ledger, claims: Iterable[Claim], file: str, addresses: Addresses, *, whole: bool = False
) -> Node:
    """Some claims with the articles in which they appear, for a file or a page (`sources/x/index.html`).

    Beside them stand the actors, metrics, groups and places to which they lead; of the `whole` record all that it has.
    """
    chosen, view = list(claims), View(ledger.corpus, addresses, file)
    articles = sorted(ledger.corpus.sources if whole else {claim.source_id for claim in chosen})
    graph = [
        *(article(view, name) for name in articles),
        *(linked_claim(ledger, claim, view) for claim in chosen),
    ]
    things = [make() for _, make in view.things()] if whole else behind(view, graph)
    return in_context([*graph, *things], addresses)


def graph_text(linked: Node) -> str:
    """A graph as a file: a line for each of its nodes."""
    nodes = ",\n".join(json.dumps(node, ensure_ascii=False) for node in linked["@graph"])
    context = json.dumps(linked["@context"], ensure_ascii=False)
    return f'{{"@context": {context},\n"@graph": [\n{nodes}\n]}}\n'


def json_in_page(value: object) -> str:
    """JSON on one line that can stand in a script block or in front matter, for it is YAML too.

    Nothing in it ends the block, begins a comment or an entity, or looks like a link or a footnote of Markdown.
    """
    text = json.dumps(value, ensure_ascii=False)
    return _MARKS.sub(lambda found: "".join(f"\\u{ord(mark):04x}" for mark in found[0]), text)


def linked_claim(ledger: Ledger, claim: Claim, view: View) -> Node:
    """A claim with who made it, when, in which words and where it appeared, and what it says as data."""
    first = _first_appearance(ledger, claim)
    fields = {
        **linked_data(ledger, claim, view),
        "text": claim.record.quote or claim.record.restated,
        "description": safe_sentence(ledger, claim),
        "appearance": view.link(article_place(claim.source_id)),
        "firstAppearance": view.link(article_place(first)) if first else None,
        "mentions": view.link(_place_of(ledger, claim.source_id, claim.record.about)) if claim.record.about else None,
    }
    return known(fields)


def linked_data(ledger: Ledger, claim: Claim, view: View) -> Node:
    """What a claim says as data: of what kind, by whom, when and where, and about which number or claims."""
    fields = {
        "@type": "Claim",
        **view.link(claim_path(claim)),
        "identifier": claim.id,
        "additionalType": view.link(listed_place(KIND, claim.record.kind)),
        **_author(view, claim),
        "dateCreated": day(claim.when),
        **bounds("said", claim.said),
        **_where_and_when(view, claim),
        **_matter(ledger, claim, view),
    }
    return known(fields)


def _author(view: View, claim: Claim) -> Node:
    """Who is named for it, or, where that is inferred, in a term of its own; what an article says itself has nobody.

    Of several names one or more said it, and nobody knows which, so that none is given.
    """
    named = named_by(claim)
    names = named or (claim.speakers if is_worded_for_another(claim) else ())
    if len(names) != 1:
        return {}
    is_inferred = not named or is_theirs_by_inference(claim, names[0])
    return {"inferredAuthor" if is_inferred else "author": view.actors(*names)}


def _where_and_when(view: View, claim: Claim) -> Node:
    """Of which place and moment it is, and whether of what was or of what is expected."""
    record = claim.record
    places = claim.scope.place if isinstance(claim, FigureSaid) else getattr(record, "place", ())
    described_on = record.as_of if isinstance(record, FigureClaim | StatementClaim) else claim.happened
    reading = record.place_reading if isinstance(record, FigureClaim) and len(places) > 1 else None
    return {
        "spatialCoverage": view.places(*places),
        "placeReading": str(reading) if reading and reading is not PlaceReading.TOGETHER else None,
        "temporalCoverage": day(described_on),
        **bounds("happened" if claim.happened else "asOf", bounds_of(described_on)),
        "modality": str(record.modality) if isinstance(record, FigureClaim | EventClaim) else None,
    }


def _matter(ledger: Ledger, claim: Claim, view: View) -> Node:
    """What it is about, by its kind."""
    match claim:
        case FigureSaid():
            return _figure(ledger, claim, view)
        case DenialSaid() | RevisionSaid():
            return _directed(ledger, claim, view)
    return {}


def _figure(ledger: Ledger, claim: FigureSaid, view: View) -> Node:
    """The number that it gives, and what became of it."""
    standing, of = ledger.standing(claim), claim.record.of
    return {
        "about": figure(view, claim),
        "creativeWorkStatus": view.link(listed_place(STATUS, standing.status)),
        "statusReason": str(standing.reason),
        "shareOf": view.link(_place_of(ledger, claim.source_id, of)) if of else None,
    }


def _directed(ledger: Ledger, claim: DenialSaid | RevisionSaid, view: View) -> Node:
    """The claims that it certainly denies or revises, and those that it may; and the figure that its words describe."""
    aim, to = ledger.aims[claim.id], claim.record.to if isinstance(claim, RevisionSaid) else None
    return {
        "about": _links(view, claims_meant(claim, aim.certain)),
        "mayDeny": _links(view, (*claims_meant(claim, aim.possible), *_without_number(ledger, claim))),
        "denialDescribes": described(view, claim.record.target),
        "disputes": str(claim.record.disputes) if isinstance(claim, DenialSaid) else None,
        "newFigure": view.link(_place_of(ledger, claim.source_id, to)) if to else None,
    }


def claims_meant(directed: Claim, figures: Iterable[Assertion]) -> Iterator[FigureSaid]:
    """The claims with some figures at which a denial is directed, without those that were certainly said after it."""
    return (claim for one in figures for claim in one.claims if not directed.said.is_before(claim.said))


def _without_number(ledger: Ledger, directed: DenialSaid | RevisionSaid) -> Iterator[Claim]:
    """The claims without a number that a record names as what may be meant."""
    for ref in directed.record.target.candidates:
        one = ledger.claim_of_id.get(global_id(directed.source_id, ref))
        if one and not isinstance(one, FigureSaid):
            yield one


def _links(view: View, claims: Iterable[Claim]) -> list[Node]:
    return [view.link(claim_path(claim)) for claim in claims]


def _place_of(ledger: Ledger, source_id: str, ref: str) -> str:
    """The place of a claim to which a record of a source refers."""
    return claim_path(ledger.claim_of_id[global_id(source_id, ref)])


def _first_appearance(ledger: Ledger, claim: Claim) -> str | None:
    """The source of this record that carried the same figure first; None where the dates do not tell."""
    same = ledger.by_claim[claim.id].claims if claim.id in ledger.by_claim else (claim,)
    days = {one.source_id: one.source.published.day for one in same if one.source.published}
    if None in days.values() or len(days) < len({one.source_id for one in same}):
        return None
    first = min(one for one in days.values() if one)
    earliest = [source for source, one in days.items() if one == first]
    return earliest[0] if len(earliest) == 1 else None
