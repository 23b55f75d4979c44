"""The sentences of labels, of drifting words and of dates that do not fit."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from generator.language import wording
from generator.reading.load import Corpus
from generator.rules.api import Finding, Term
from generator.rules.drift import rule as drift
from generator.rules.label import rule as label
from generator.rules.sentences.phrases import Phrases, Sides
from generator.rules.weekday import rule as weekday


class Words(Phrases):
    """Tells how one figure is worded from source to source."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)
        self.by_shape: Mapping[StrEnum, Callable[[Finding], str]] = {
            **dict.fromkeys((*label.Shape, drift.Shape.METRIC, drift.Shape.GROUP), self._listed),
            drift.Shape.WORDING: self._drift_wording,
            **dict.fromkeys(weekday.Shape, self._weekday),
        }
        self.sides_by_shape: Mapping[StrEnum, Callable[[Finding], Sides]] = {
            label.Shape.LABELS: self._labels,
            label.Shape.WORDS: self._words,
            drift.Shape.METRIC: self._drift_metric,
            drift.Shape.GROUP: self._drift_group,
        }

    def _listed(self, finding: Finding) -> str:
        sides = self.sides_by_shape[finding.shape](finding)
        return f"{sides.opening} {_apart(sides.each)}."

    def _labels(self, finding: Finding) -> Sides:
        first = finding.terms[0]
        places = {self._place(claim) for claim in finding.claims}
        where = f" ({places.copy().pop()})" if len(places) == 1 else ""
        sides = [
            f"{self._group(term.lead)}{'' if where else self._places(term)}{self._called(term)}, {self._told_by(term)}"
            for term in finding.terms
        ]
        return Sides(f"{self._count(first)} for {self._metric(first.lead)}{where} is told of", sides)

    def _places(self, term: Term) -> str:
        """The places that the sources of a term name, where others name another: ` (Northport, place not stated)`."""
        return f" ({', '.join(dict.fromkeys(self._place(claim) for claim in term.claims))})"

    def _words(self, finding: Finding) -> Sides:
        first = finding.terms[0]
        sides = [f"{self._names(term)} for {self._by_wording(term)}" for term in finding.terms]
        return Sides(f"What {self._who(first)} gave for {self._thing(first)} has several names:", sides)

    def _names(self, term: Term) -> str:
        words = dict.fromkeys(claim.figure.label for claim in term.claims if claim.figure and claim.figure.label)
        return wording.listed(f"“{word}”" for word in words)

    def _called(self, term: Term) -> str:
        names = self._names(term)
        return f", called {names}" if names else ""

    def _told_by(self, term: Term) -> str:
        """Who counts a group so, and in which sources: `by the ministry in “A”`."""
        if any(claim.speakers for claim in term.claims):
            return f"by {self._who(term)} in {self._sources(term)}"
        return f"in {self._sources(term)}"

    def _drift_metric(self, finding: Finding) -> Sides:
        first = finding.terms[0]
        sides = [f"{self._metric(term.lead)} {self._by_label(term)}" for term in finding.terms]
        return Sides(f"{self._count(first)} ({self._scope(first.lead)}) counts", sides)

    def _drift_group(self, finding: Finding) -> Sides:
        sides = [f"{self._scope(term.lead)}{self._called(term)}: {self._by_wording(term)}" for term in finding.terms]
        return Sides(f"One number for {self._metric(finding.terms[0].lead)} is told of", sides)

    def _drift_wording(self, finding: Finding) -> str:
        first = finding.terms[0]
        sides = [f"{self._count(term)} in {self._sources(term)}" for term in finding.terms]
        return f"What {self._who(first)} gave for {self._thing(first)} is {wording.listed(sides)}."

    def _weekday(self, finding: Finding) -> str:
        words, day = finding.words
        read = date.fromisoformat(day)
        name = f"{wording.WEEKDAYS[read.weekday()]} {wording.day(read)}"
        return f"{self._source(finding.terms[0])} prints “{words}” of what the record puts on {name}."


def _apart(sides: list[str]) -> str:
    """Sides that have commas of their own, listed."""
    return f"{'; '.join(sides[:-1])}; and {sides[-1]}"
