"""The sentences that tell where a figure comes from, and through whom."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from generator.language import wording
from generator.reading.load import Corpus
from generator.rules.api import Finding
from generator.rules.attribution import rule as attribution
from generator.rules.garbled import rule as garbled
from generator.rules.one_origin import rule as one_origin
from generator.rules.sentences.phrases import Phrases, dated, on


class Origins(Phrases):
    """Tells of attributions, copies and slips."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)
        self.by_shape: Mapping[StrEnum, Callable[[Finding], str]] = {
            attribution.Shape.SAME_SCOPE: self._attribution,
            attribution.Shape.OTHER_METRIC: self._two_metrics,
            one_origin.Shape.STATEMENT: self._one_statement,
            one_origin.Shape.DERIVED: self._derived,
            one_origin.Shape.DISPATCH: self._copies("are taken from one dispatch"),
            one_origin.Shape.AGENCY: self._copies("credit one agency"),
            one_origin.Shape.SAME_FIGURES: self._copies("give nearly all the same figures"),
            **dict.fromkeys(garbled.Shape, self._garbled),
            garbled.Shape.ALONE: self._alone,
        }

    def _attribution(self, finding: Finding) -> str:
        first, *others = finding.terms
        counts = {claim.figure.count for claim in finding.claims if claim.figure}
        if len(counts) == 1:
            further = [f"to {self._who(term)} in {self._sources(term)}" for term in others]
            return (
                f"{self._count(first)} for {self._thing(first)} is attributed to "
                f"{wording.listed([f'{self._who(first)} in {self._sources(first)}', *further])}."
            )
        sides = [f"to {self._who(term)} as {self._by_wording(term)}" for term in finding.terms]
        return f"One number for {self._thing(first)} is attributed {'; and '.join(sides)}."

    def _two_metrics(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._count(one)} is attributed to {self._who(one)} for {self._thing(one)} in {self._sources(one)}, "
            f"and to {self._who(other)} for {self._thing(other)} in {self._sources(other)}."
        )

    def _one_statement(self, finding: Finding) -> str:
        (term,) = finding.terms
        voice = self._corpus.actors[str(term.lead.voice)].name
        return (
            f"{wording.plural(len(term.sources), 'source')} carry one figure of one voice, {voice}: "
            f"{self._count(term)} for {self._thing(term)}{on(term)}."
        )

    def _copies(self, why: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            (term,) = finding.terms
            names = wording.listed(self._title(source) for source in term.sources)
            figures = {(claim.scope, claim.figure.count) for claim in term.claims if claim.figure}
            return f"{names} {why}{self._named(finding)}; {wording.plural(len(figures), 'figure')} they have in common."

        return sentence

    def _derived(self, finding: Finding) -> str:
        origin, (term,) = finding.words[0], finding.terms
        copies = wording.listed(self._title(source) for source in term.sources if source != origin)
        figures = {(claim.scope, claim.figure.count) for claim in term.claims if claim.figure}
        return f"{copies}: taken from {self._title(origin)}, with {wording.plural(len(figures), 'figure')} of it."

    def _named(self, finding: Finding) -> str:
        """The dispatch or the agency of a family."""
        if finding.shape is one_origin.Shape.DISPATCH:
            return f" ({wording.dispatch(self._corpus, finding.words[0])})"
        return f" ({self._corpus.actors[finding.words[0]].name})" if finding.words else ""

    def _garbled(self, finding: Finding) -> str:
        copy, original = finding.terms
        if finding.shape is garbled.Shape.SPEAKER:
            given = f"{self._count(copy)} by {self._who(copy)}", f"by {self._who(original)}"
        elif finding.shape is garbled.Shape.DATE:
            given = f"{self._count(copy)}{dated(copy)}", f"it{dated(original)}"
        else:
            given = self._count(copy), self._count(original)
        return (
            f"{self._source(copy)} gives {given[0]} for {self._thing(copy)}; its origin, "
            f"{self._source(original)}, has {given[1]}."
        )

    def _alone(self, finding: Finding) -> str:
        copy, others = finding.terms
        speaker = f" by {self._who(copy)}" if copy.speakers else ""
        return (
            f"{self._source(copy)} gives {self._count(copy)} for {self._thing(copy)}{speaker}; the other copies of the "
            f"dispatch it is taken from, {self._sources(others)}, have {self._count(others)}."
        )
