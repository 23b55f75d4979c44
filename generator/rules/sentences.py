"""The words of findings, not yet escaped: each rule tells its own."""

from generator.reading.load import Corpus
from generator.rules import rule_of
from generator.rules.api import Sides
from generator.rules.finding import Finding
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

    def _of(self, finding: Finding) -> Phrases:
        return Phrases(self._corpus, finding.sources)
