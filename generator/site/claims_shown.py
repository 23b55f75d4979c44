"""Claims as the pages of their sources have them, in plain words, and where their words stand in the saved texts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.language import say
from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.record.anchor_file import annotation_id
from generator.site.pages.source.page import SourceClaim
from generator.site.parts.link import Citation
from generator.site.render import in_plain_words


@dataclass(frozen=True, slots=True)
class ClaimShown:
    """A claim as the page of its source has it: its number or its kind, what it says, who said that, and when.

    `where` is the part of the text, empty for its body.
    """

    value: str
    where: str
    what: str
    who: str
    when: str


def claims_in_words(citations: Mapping[str, Citation]) -> Callable[[SourceClaim], ClaimShown]:
    """How each claim stands on the page of its source."""
    words = in_plain_words(citations, "parts/claimed.jinja")

    def shown(row: SourceClaim) -> ClaimShown:
        claim = citations[row.id]
        kind = say(f"chip-{claim.kind}", label="") if claim.disputes else say("source-kind", kind=claim.kind)
        where = say(f"where-{row.where}") if row.where else ""
        return ClaimShown(claim.value or kind, where, *(words(macro, row, claim) for macro in _MACROS))

    return shown


_MACROS = ("what", "teller", "timed")


class Sought(StrEnum):
    """Whether the words of a claim were looked for in the saved text; one that is restated has none."""

    FOUND = "found"
    UNSOUGHT = "unsought"
    RESTATED = "restated"


@dataclass(frozen=True, slots=True)
class WordsPlace:
    """Where the words of a claim were found, by the number of the paragraph, and who found them when."""

    sought: Sought
    paragraph: int = 0
    by: str = ""
    on: date | None = None


def place_of(corpus: Corpus, claim: Claim) -> WordsPlace:
    """Where the words of a claim stand in the saved text, as its anchor has it."""
    if claim.record.quote is None:
        return WordsPlace(Sought.RESTATED)
    anchors = corpus.anchors.get(claim.source_id)
    found = anchors.by_id.get(annotation_id(claim.source_id, claim.record.id)) if anchors else None
    if anchors is None or found is None:
        return WordsPlace(Sought.UNSOUGHT)
    return WordsPlace(Sought.FOUND, found.target.paragraph, anchors.creator.name, anchors.created)
