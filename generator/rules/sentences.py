"""The words of findings, not yet escaped: each rule tells its own."""

from itertools import chain

from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.rules import rule_of
from generator.rules.api import Sides
from generator.rules.finding import Finding
from generator.rules.marks import of_term
from generator.rules.phrases import Phrases


class Sentences:
    """Writes sentences with the names of one event."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def sentence(self, finding: Finding) -> str:
        """What a careful fact-checker would say of it."""
        text = rule_of(finding).tell(self._of(finding), finding)
        return text[0].upper() + text[1:]

    def sides(self, finding: Finding) -> Sides | None:
        """The same as an opening and a list, where each side has words of its own."""
        return rule_of(finding).sides(self._of(finding), finding)

    def marks(self, finding: Finding) -> tuple[Claim, ...]:
        """The claims on which its sentence rests, each once, and the denials that may be of them."""
        marks = rule_of(finding).marks
        terms = (*finding.terms, *finding.further, *finding.beside)
        shown = marks(self._of(finding), finding) if marks else (one for term in terms for one in of_term(term))
        sides = self.sides(finding)
        of_sides = (*sides.opened, *chain(*sides.claims)) if sides and not marks else ()
        return tuple({claim.id: claim for claim in (*of_sides, *shown, *finding.doubts)}.values())

    def _of(self, finding: Finding) -> Phrases:
        beside = (claim.source_id for term in finding.beside for claim in term.claims)
        return Phrases(self._corpus, dict.fromkeys((*finding.sources, *beside)))
