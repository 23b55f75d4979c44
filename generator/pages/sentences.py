"""The sentence of a finding, in plain words and not yet escaped. One function a shape."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from generator import wording
from generator.claims import Claim
from generator.counts import Interval
from generator.findings import (
    attribution,
    breakdown,
    contradiction,
    denial,
    disagreement,
    drift,
    garbled,
    label,
    one_origin,
    part_whole,
    repeated,
    revision,
    sums,
    weekday,
)
from generator.findings.finding import Finding, Term
from generator.load import Corpus

_CANNOT = "No reading of the two lets both hold."
_DERIVED = "Derived; nobody said this:"


class Sentences:
    """Writes sentences with the names of one event."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._by_shape: Mapping[StrEnum, Callable[[Finding], str]] = {
            contradiction.Shape.HEADLINE_AGAINST_BODY: self._part_against_body("the headline"),
            contradiction.Shape.LEAD_AGAINST_BODY: self._part_against_body("the first paragraph"),
            contradiction.Shape.CAPTION_AGAINST_BODY: self._part_against_body("a caption"),
            contradiction.Shape.WITHIN_SOURCE: self._within_source,
            contradiction.Shape.ACROSS_SOURCES: self._across_sources,
            disagreement.Shape.VOICES: self._voices,
            disagreement.Shape.SET_AGAINST: self._set_against,
            **dict.fromkeys(part_whole.Shape, self._part_whole),
            sums.Shape.HOLDS: self._sum_holds,
            sums.Shape.FAILS: self._sum_fails,
            sums.Shape.DERIVED: self._sum_derived,
            breakdown.Shape.REMAINDER: self._remainder,
            breakdown.Shape.NOT_ALLOCATED: self._remainder,
            breakdown.Shape.TOO_MUCH: self._parts("more than the whole"),
            breakdown.Shape.TOO_LITTLE: self._parts("less than the whole, though they are said to be all"),
            breakdown.Shape.COMPLETE: self._parts("the whole"),
            **dict.fromkeys(denial.Shape, self._denial),
            **dict.fromkeys(revision.Shape, self._revision),
            repeated.Shape.REPEATED: self._repeated,
            attribution.Shape.SAME_SCOPE: self._attribution,
            attribution.Shape.OTHER_METRIC: self._attribution,
            one_origin.Shape.STATEMENT: self._one_statement,
            one_origin.Shape.DERIVED: self._copies("one is taken from the other"),
            one_origin.Shape.AGENCY: self._copies("both credit one agency"),
            one_origin.Shape.SAME_FIGURES: self._copies("nearly all figures of the smaller recur"),
            **dict.fromkeys(garbled.Shape, self._garbled),
            label.Shape.LABELS: self._labels,
            drift.Shape.METRIC: self._drift_metric,
            drift.Shape.GROUP: self._drift_group,
            drift.Shape.WORDING: self._drift_wording,
            **dict.fromkeys(weekday.Shape, self._weekday),
        }

    def sentence(self, finding: Finding) -> str:
        """What a careful fact-checker would say of it."""
        text = self._by_shape[finding.shape](finding)
        return text[0].upper() + text[1:]

    # What the sentences are made of

    def _metric(self, claim: Claim) -> str:
        return self._corpus.metrics[claim.figure.metric].name.lower() if claim.figure else "a statement"

    def _scope(self, claim: Claim) -> str:
        return wording.scope(self._corpus, claim.scope) if claim.scope else ""

    def _thing(self, term: Term) -> str:
        return f"{self._metric(term.lead)} ({self._scope(term.lead)})"

    def _who(self, term: Term) -> str:
        names = [self._corpus.actors[name].name for name in term.speakers]
        if not names:
            own = term.lead.record.said_by == ("article",)
            return f"“{term.lead.source.title}”" if own else "a speaker not named"
        return wording.listed(names)

    def _sources(self, term: Term) -> str:
        return wording.listed(f"“{self._corpus.sources[source].title}”" for source in term.sources)

    def _source(self, term: Term) -> str:
        return f"“{term.lead.source.title}”"

    # Contradictions

    def _part_against_body(self, part: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            one, other = finding.terms
            return (
                f"{self._source(one)} gives {_count(one)} in {part} and {_count(other)} in the text, for "
                f"{self._thing(other)}. {_CANNOT}"
            )

        return sentence

    def _within_source(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._source(one)} gives both {_count(one)} and {_count(other)} by {self._who(other)}, for "
            f"{self._thing(other)}. {_CANNOT}"
        )

    def _across_sources(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._who(one)} is reported with {_count(one)} by {_sources(one)} and with {_count(other)} by "
            f"{_sources(other)}, for {self._thing(one)} at one moment. {_CANNOT}"
        )

    def _voices(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._who(one)} put {self._thing(one)} at {_count(one)}{_on(one)}, {self._who(other)} at "
            f"{_count(other)}{_on(other)}. {_CANNOT}"
        )

    def _set_against(self, finding: Finding) -> str:
        named, unnamed = finding.terms
        return (
            f"{self._source(named)} gives {_count(named)} by {self._who(named)} and {_count(unnamed)} by nobody "
            f"it names, for {self._thing(named)}. {_CANNOT}"
        )

    def _part_whole(self, finding: Finding) -> str:
        part, whole = finding.terms
        return (
            f"{_count(part)} is given for {self._thing(part)} and {_count(whole)} for {self._thing(whole)}, to "
            "which the first belong: the part is larger than the whole."
        )

    # Arithmetic

    def _equation(self, finding: Finding) -> str:
        whole, *parts = finding.terms
        left = " + ".join(f"{_count(part)} ({self._metric(part.lead)})" for part in parts)
        return f"{left} = {_count(whole)} ({self._metric(whole.lead)})"

    def _sum_holds(self, finding: Finding) -> str:
        return f"{self._equation(finding)}: the sum holds exactly, for {self._scope(finding.terms[0].lead)}."

    def _sum_fails(self, finding: Finding) -> str:
        return (
            f"{self._equation(finding)} cannot hold, for {self._scope(finding.terms[0].lead)}, in any reading "
            f"of {self._source(finding.terms[0])}."
        )

    def _sum_derived(self, finding: Finding) -> str:
        whole, *parts = finding.terms
        rest = " and ".join(f"{_count(part)} ({self._metric(part.lead)})" for part in parts)
        metric = self._corpus.metrics[finding.words[0]].name.lower()
        return (
            f"{_DERIVED} {_count(whole)} ({self._metric(whole.lead)}) less {rest} leaves {_range(finding.result)} "
            f"({metric}), for {self._scope(whole.lead)}."
        )

    def _remainder(self, finding: Finding) -> str:
        whole, *parts = finding.terms
        less = wording.listed(f"{_count(part)} ({self._scope(part.lead)})" for part in parts)
        end = "not allocated" if finding.shape is breakdown.Shape.NOT_ALLOCATED else "for the rest"
        return (
            f"{_DERIVED} of {_count(whole)} {self._metric(whole.lead)} ({self._scope(whole.lead)}), {less} leave "
            f"{_range(finding.result)} {end}."
        )

    def _parts(self, outcome: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            whole, *parts = finding.terms
            listed = wording.listed(f"{_count(part)} ({self._scope(part.lead)})" for part in parts)
            return (
                f"Of {_count(whole)} {self._metric(whole.lead)} ({self._scope(whole.lead)}), the parts {listed} "
                f"make {outcome}."
            )

        return sentence

    # What became of a figure

    def _denial(self, finding: Finding) -> str:
        said, *hit = finding.terms
        who = f"{self._who(said)}{_on(said)}"
        listed = wording.listed(f"{_count(term)} for {self._thing(term)}" for term in hit)
        match finding.shape:
            case denial.Shape.RETRACTED_UNCLEARLY:
                candidates = wording.listed(f"{_count(term)} for {self._thing(term)}" for term in hit)
                return (
                    f"{self._source(said)} tells that {self._who(said)} took back a statement, without reason or "
                    f"scope{'' if said.when else ' and without a day'}. It may mean {candidates}."
                )
            case denial.Shape.RETRACTED:
                return f"{who} withdrew {listed}."
            case denial.Shape.ATTRIBUTION:
                return f"{who} denied having given {listed}; the figure itself was neither confirmed nor rejected."
            case denial.Shape.LABEL:
                return f"{who} disputed what is counted in {listed}, not the figure."
            case denial.Shape.PUBLICATION:
                return f"{who} disowned the publication of {listed}."
            case denial.Shape.NOTHING_RECORDED:
                return f"{who} disputed a figure that no recorded source gives."
        return f"{who} denied {listed}."

    def _revision(self, finding: Finding) -> str:
        earlier, later = finding.terms
        move = f"{_count(earlier)}{_on(earlier)} to {_count(later)}{_on(later)}"
        if finding.shape is revision.Shape.RAISED:
            return f"{self._thing(later)} rose from {move}, by {self._who(later)}."
        other = " by another body" if finding.shape is revision.Shape.LOWERED_BY_ANOTHER_BODY else ""
        return f"{self._thing(later)}, a count that adds up, was lowered{other} from {move}, by {self._who(later)}."

    def _repeated(self, finding: Finding) -> str:
        repeat, said, _ = finding.terms
        return (
            f"{self._source(repeat)} gives {_count(repeat)} for {self._thing(repeat)} as current and does not say "
            f"that {self._who(said)} had disputed or withdrawn it{_on(said)}."
        )

    # Provenance

    def _attribution(self, finding: Finding) -> str:
        one, other = finding.terms
        if finding.shape is attribution.Shape.OTHER_METRIC:
            return (
                f"{_count(one)} is attributed to {self._who(one)} for {self._thing(one)} in {self._source(one)}, "
                f"and to {self._who(other)} for {self._thing(other)} in {self._source(other)}."
            )
        return (
            f"{_count(one)} for {self._thing(one)} is attributed to {self._who(one)} in {self._source(one)} and to "
            f"{self._who(other)} in {self._source(other)}."
        )

    def _one_statement(self, finding: Finding) -> str:
        (term,) = finding.terms
        voice = self._corpus.actors[str(term.lead.voice)].name
        return (
            f"{wording.plural(len(term.sources), 'source')} carry one figure of one voice, {voice}: "
            f"{_count(term)} for {self._thing(term)}{_on(term)}."
        )

    def _copies(self, why: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            one, other = finding.terms
            shared = wording.plural(len(one.claims), "figure")
            return f"{self._source(one)} and {self._source(other)} share {shared}; {why}."

        return sentence

    def _garbled(self, finding: Finding) -> str:
        copy, original = finding.terms
        if finding.shape is garbled.Shape.SPEAKER:
            given = f"{_count(copy)} by {self._who(copy)}", f"by {self._who(original)}"
        elif finding.shape is garbled.Shape.DATE:
            given = f"{_count(copy)}{_dated(copy)}", f"it{_dated(original)}"
        else:
            given = _count(copy), _count(original)
        return (
            f"{self._source(copy)} gives {given[0]} for {self._thing(copy)}; its origin, "
            f"{self._source(original)}, has {given[1]}."
        )

    # Wording

    def _labels(self, finding: Finding) -> str:
        number = _count(finding.terms[0])
        sides = [f"{self._scope(term.lead)}{_labels(term)} in {self._sources(term)}" for term in finding.terms]
        return f"{number} {self._metric(finding.terms[0].lead)} are given for {wording.listed(sides)}."

    def _drift_metric(self, finding: Finding) -> str:
        sides = [f"{self._metric(term.lead)} in {self._sources(term)}" for term in finding.terms]
        return f"{_count(finding.terms[0])} ({self._scope(finding.terms[0].lead)}) counts {wording.listed(sides)}."

    def _drift_group(self, finding: Finding) -> str:
        sides = [
            f"{_count(term)} for {self._scope(term.lead)}{_labels(term)} in {self._sources(term)}"
            for term in finding.terms
        ]
        return f"{self._metric(finding.terms[0].lead)}: {wording.listed(sides)}."

    def _drift_wording(self, finding: Finding) -> str:
        sides = [f"{_count(term)} in {self._sources(term)}" for term in finding.terms]
        return (
            f"What {self._who(finding.terms[0])} gave for {self._thing(finding.terms[0])} is {wording.listed(sides)}."
        )

    def _weekday(self, finding: Finding) -> str:
        words, day = finding.words
        read = date.fromisoformat(day)
        name = f"{wording.WEEKDAYS[read.weekday()]} {wording.day(read)}"
        return f"{self._source(finding.terms[0])} prints “{words}” of what the record puts on {name}."


def _count(term: Term) -> str:
    return term.lead.figure.count.text if term.lead.figure else ""


def _on(term: Term) -> str:
    if term.when is None:
        return " on a day not stated"
    text = wording.when(term.when)
    return f" on {text}" if term.when.day else f" ({text})"


def _dated(term: Term) -> str:
    """The moment a figure describes, where it tells one, else the day on which it was said."""
    figure = term.lead.figure
    return f" as of {wording.when(figure.as_of)}" if figure and figure.as_of else _on(term)


def _sources(term: Term) -> str:
    return wording.plural(len(term.sources), "source")


def _labels(term: Term) -> str:
    words = dict.fromkeys(claim.figure.label for claim in term.claims if claim.figure and claim.figure.label)
    return f", called {wording.listed(f'“{word}”' for word in words)}," if words else ""


def _range(interval: Interval | None) -> str:
    """`61`, `0 to 6`, `24 or more`."""
    assert interval
    if interval.high is None:
        return f"{interval.low:,} or more"
    if interval.low == interval.high:
        return f"{interval.low:,}"
    return f"{interval.low:,} to {interval.high:,}"
