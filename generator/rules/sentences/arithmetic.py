"""The sentences of sums and breakdowns."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from generator.language import wording
from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.record.counts import Qualifier
from generator.rules.api import Finding
from generator.rules.breakdown import rule as breakdown
from generator.rules.sentences.phrases import Phrases
from generator.rules.sums import rule as sums

_DERIVED = "Derived; nobody said this:"


class Arithmetic(Phrases):
    """Tells what adds up and what is left over."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)
        self.by_shape: Mapping[StrEnum, Callable[[Finding], str]] = {
            sums.Shape.HOLDS: self._sum_holds,
            sums.Shape.FAILS: self._sum_fails,
            sums.Shape.DERIVED: self._sum_derived,
            breakdown.Shape.REMAINDER: self._remainder,
            breakdown.Shape.NOT_ALLOCATED: self._remainder,
            breakdown.Shape.TOO_MUCH: self._parts("are more than the whole"),
            breakdown.Shape.TOO_LITTLE: self._parts("are less than the whole, though they are said to be all"),
            breakdown.Shape.COMPLETE: self._complete,
        }

    def _equation(self, finding: Finding) -> str:
        whole, *parts = finding.terms
        left = " + ".join(f"{self._count(part)} ({self._metric(part.lead)})" for part in parts)
        return f"{left} = {self._count(whole)} ({self._metric(whole.lead)})"

    def _sum_holds(self, finding: Finding) -> str:
        whole = finding.terms[0]
        return (
            f"{self._equation(finding)}: the sum holds exactly, for {self._scope(whole.lead)}, by the figures of "
            f"{self._sources(whole)}."
        )

    def _sum_fails(self, finding: Finding) -> str:
        whole = finding.terms[0]
        return (
            f"{self._equation(finding)} cannot hold, for {self._scope(whole.lead)}, in any reading of "
            f"{self._sources(whole)}."
        )

    def _sum_derived(self, finding: Finding) -> str:
        whole, *parts = finding.terms
        rest = " and ".join(f"{self._count(part)} ({self._metric(part.lead)})" for part in parts)
        metric = self._corpus.metrics[finding.words[0]].name.lower()
        return (
            f"{_DERIVED} {self._count(whole)} ({self._metric(whole.lead)}) less {rest} leaves "
            f"{self._range(whole.lead, finding.result)} ({metric}), for {self._scope(whole.lead)}, by the figures of "
            f"{self._sources(whole)}."
        )

    def _of_whole(self, finding: Finding) -> tuple[str, str]:
        """The whole and its parts; of the parts only what tells them from the whole."""
        whole, *parts = finding.terms
        names = [self._part(whole.lead, part.lead) for part in parts]
        listed = wording.listed(f"{self._count(part)} ({name})" for part, name in zip(parts, names, strict=True))
        return f"given {self._count(whole)} for {self._thing(whole)}", listed

    def _part(self, whole: Claim, part: Claim) -> str:
        same_group = whole.scope and part.scope and whole.scope.group == part.scope.group
        return self._place(part) if same_group else self._group(part)

    def _remainder(self, finding: Finding) -> str:
        whole, parts = self._of_whole(finding)
        end = "not allocated" if finding.shape is breakdown.Shape.NOT_ALLOCATED else "for the rest"
        left = self._range(finding.terms[0].lead, finding.result)
        return f"{_DERIVED} {whole}, {parts} leave {left} {end}, by the figures of {self._sources(finding.terms[0])}."

    def _parts(self, outcome: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            whole, parts = self._of_whole(finding)
            return f"{whole}, the parts {parts} {outcome}, in {self._sources(finding.terms[0])}."

        return sentence

    def _complete(self, finding: Finding) -> str:
        counts = [term.lead.figure.count for term in finding.terms if term.lead.figure]
        exact = all(count.qualifier is Qualifier.EXACT for count in counts)
        total = sum(count.number or 0 for count in counts[1:])
        outcome = "make the whole" if exact and total == counts[0].number else "can make the whole, as they are worded"
        return self._parts(outcome)(finding)
