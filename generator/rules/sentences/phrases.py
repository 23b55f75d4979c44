"""The parts of a sentence: what is counted, by whom, where it stands, on which day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.language import wording
from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.record.claims import ToldAs
from generator.record.counts import Count, Interval
from generator.record.fields import ARTICLE
from generator.rules.api import Term

# So many sources are named in a sentence; the page of the finding lists them all.
NAMED = 3


@dataclass(frozen=True, slots=True)
class Sides:
    """A finding of several sides: how its sentence opens, and what is said of each side."""

    opening: str
    each: list[str]


class Phrases:
    """Writes parts of sentences with the names of one event."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def _metric(self, claim: Claim) -> str:
        return self._corpus.metrics[claim.figure.metric].name.lower() if claim.figure else "a statement"

    def _count(self, term: Term) -> str:
        """The leading count in the words of its source, with its unit where there are several."""
        return self._worded(term.lead)

    def _worded(self, claim: Claim) -> str:
        return wording.value(self._corpus, claim.scope, claim.figure.count) if claim.figure and claim.scope else ""

    def _scope(self, claim: Claim) -> str:
        """What a claim counts and where; the unit stands beside the count."""
        return wording.scope(self._corpus, replace(claim.scope, unit=None)) if claim.scope else ""

    def _group(self, claim: Claim) -> str:
        group = claim.scope.group if claim.scope else ""
        excluded = claim.scope.excluded if claim.scope else ()
        without = f", without {wording.listed(self._corpus.groups[name].name for name in excluded)}" if excluded else ""
        return (self._corpus.groups[group].name if group in self._corpus.groups else "group not stated") + without

    def _place(self, claim: Claim) -> str:
        places = claim.scope.place if claim.scope else ()
        return (
            wording.listed(self._corpus.places[place].name for place in places if place in self._corpus.places)
            or "place not stated"
        )

    def _thing(self, term: Term) -> str:
        """What a term counts: `deaths (children)`; what the event counts everywhere and of everybody is not told."""
        scope = term.lead.scope
        told = wording.scope_within(self._corpus, replace(scope, unit=None)) if scope else ""
        return f"{self._metric(term.lead)} ({told})" if told else self._metric(term.lead)

    def _who(self, term: Term) -> str:
        names = [self._corpus.actors[name].name for name in term.speakers]
        if not names:
            own = term.lead.record.said_by == (ARTICLE,)
            return self._source(term) if own else "somebody not named"
        return wording.listed(names)

    def _source(self, term: Term) -> str:
        return self._title(term.lead.source_id)

    def _sources(self, term: Term) -> str:
        return self._titles(term.sources)

    def _title(self, source: str) -> str:
        """A source by its title, else by outlet and date: `“Flood takes three”`, `The Bulletin (9 March 2031)`."""
        one = self._corpus.sources[source]
        if one.title:
            return f"“{one.title}”"
        outlet, _, day = wording.short_source(self._corpus, source).rpartition(", ")
        return f"{outlet} ({day})"

    def _titles(self, sources: Iterable[str]) -> str:
        """Some sources by name, and how many further ones there are."""
        names = [self._title(source) for source in dict.fromkeys(sources)]
        if len(names) > NAMED + 1:
            names = [*names[:NAMED], f"{len(names) - NAMED} other sources"]
        return wording.listed(names)

    def _range(self, claim: Claim, interval: Interval | None) -> str:
        """`61`, `at most 6`, `24 or more`, `1.9 billion to 2.1 billion crowns`: in the unit of the claim."""
        assert interval and claim.scope
        metric = self._corpus.metrics[claim.scope.metric]
        unit = f" {claim.scope.unit or metric.unit}" if metric.units else ""
        if interval.high is None:
            return f"{wording.number(interval.low)}{unit} or more"
        if interval.low == interval.high:
            return f"{wording.number(interval.low)}{unit}"
        if interval.low == 0:
            return f"at most {wording.number(interval.high)}{unit}"
        return f"{wording.number(interval.low)} to {wording.number(interval.high)}{unit}"

    def _by_wording(self, term: Term) -> str:
        """Each wording of a term with the sources that have it: `164 in “A” and at least 164 in “B”`."""
        by_count: dict[Count, list[Claim]] = defaultdict(list)
        for claim in term.claims:
            if claim.figure:
                by_count[claim.figure.count].append(claim)
        return wording.listed(
            f"{self._worded(claims[0])} in {self._titles(claim.source_id for claim in claims)}"
            for claims in by_count.values()
        )

    def _by_label(self, term: Term) -> str:
        """The sources of a term, with what each calls those counted: `in “A” and, called “homeless”, in “B”`."""
        by_label: dict[str | None, list[str]] = defaultdict(list)
        for claim in sorted(term.claims, key=lambda claim: bool(claim.figure and claim.figure.label)):
            by_label[claim.figure.label if claim.figure else None].append(claim.source_id)
        return wording.listed(
            f"called “{label}” in {self._titles(sources)}" if label else f"in {self._titles(sources)}"
            for label, sources in by_label.items()
        )


def on(term: Term) -> str:
    """The day on which a term was first said, else by when its sources show it."""
    if term.when is None:
        if all(claim.figure and claim.figure.told_as is ToldAs.EARLIER for claim in term.claims):
            return " (earlier, on a day not stated)"
        shown = min((claim.known_by for claim in term.claims if claim.known_by), default=None)
        return f" no later than {wording.day(shown)}" if shown else " on a day not stated"
    text = wording.when(term.when)
    return f" on {text}" if term.when.day else f" ({text})"


def dated(term: Term) -> str:
    """The moment a figure describes, where it tells one, else the day on which it was said."""
    figure = term.lead.figure
    return f" as of {wording.when(figure.as_of)}" if figure and figure.as_of else on(term)
