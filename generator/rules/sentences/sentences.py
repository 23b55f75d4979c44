"""The sentence of a finding, in plain words and not yet escaped. One function a shape."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from generator.language import wording
from generator.reading.load import Corpus
from generator.rules.api import Finding, Term
from generator.rules.contradiction import rule as contradiction
from generator.rules.denial import rule as denial
from generator.rules.disagreement import rule as disagreement
from generator.rules.part_whole import rule as part_whole
from generator.rules.repeated import rule as repeated
from generator.rules.revision import rule as revision
from generator.rules.sentences.arithmetic import Arithmetic
from generator.rules.sentences.origins import Origins
from generator.rules.sentences.phrases import Phrases, Sides, on
from generator.rules.sentences.wordings import Words

_CANNOT = "No reading of the two lets both hold."


class Sentences(Phrases):
    """Writes sentences with the names of one event."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)
        words = Words(corpus)
        self._by_shape: Mapping[StrEnum, Callable[[Finding], str]] = {
            contradiction.Shape.HEADLINE_AGAINST_BODY: self._part_against_body("the headline"),
            contradiction.Shape.LEAD_AGAINST_BODY: self._part_against_body("the first paragraph"),
            contradiction.Shape.CAPTION_AGAINST_BODY: self._part_against_body("a caption"),
            contradiction.Shape.WITHIN_SOURCE: self._within_source,
            contradiction.Shape.ACROSS_SOURCES: self._across_sources,
            disagreement.Shape.VOICES: self._voices,
            disagreement.Shape.SET_AGAINST: self._set_against,
            **dict.fromkeys(part_whole.Shape, self._part_whole),
            **dict.fromkeys(denial.Shape, self._denial),
            **dict.fromkeys(revision.Shape, self._revision),
            repeated.Shape.REPEATED: self._repeated,
            **Arithmetic(corpus).by_shape,
            **Origins(corpus).by_shape,
            **words.by_shape,
        }
        self._sides = words.sides_by_shape

    def sentence(self, finding: Finding) -> str:
        """What a careful fact-checker would say of it."""
        text = self._by_shape[finding.shape](finding)
        return text[0].upper() + text[1:]

    def sides(self, finding: Finding) -> Sides | None:
        """The same as an opening and a list, where each side has words of its own."""
        return self._sides[finding.shape](finding) if finding.shape in self._sides else None

    # Contradictions

    def _part_against_body(self, part: str) -> Callable[[Finding], str]:
        def sentence(finding: Finding) -> str:
            one, other = finding.terms
            return (
                f"{self._source(one)} gives {self._count(one)} in {part} and {self._count(other)} in the text, for "
                f"{self._thing(other)}. {_CANNOT}"
            )

        return sentence

    def _within_source(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._source(one)} gives both {self._count(one)} and {self._count(other)} by {self._who(other)}, for "
            f"{self._thing(other)}. {_CANNOT}"
        )

    def _across_sources(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._who(one)} is reported with {self._count(one)} by {_sources(one)} and with {self._count(other)} by "
            f"{_sources(other)}, for {self._thing(one)} at one moment. {_CANNOT}"
        )

    def _voices(self, finding: Finding) -> str:
        one, other = finding.terms
        return (
            f"{self._who(one)} put {self._thing(one)} at {self._count(one)}{on(one)}, {self._who(other)} at "
            f"{self._count(other)}{on(other)}. {_CANNOT}"
        )

    def _set_against(self, finding: Finding) -> str:
        named, unnamed = finding.terms
        return (
            f"{self._source(named)} gives {self._count(named)} by {self._who(named)} and {self._count(unnamed)} by "
            f"nobody named, for {self._thing(named)}. {_CANNOT}"
        )

    def _part_whole(self, finding: Finding) -> str:
        part, whole = finding.terms
        return (
            f"{self._count(part)} is given for {self._thing(part)} and {self._count(whole)} for {self._thing(whole)}, "
            "to which the first belong: the part is larger than the whole."
        )

    # What became of a figure

    def _denial(self, finding: Finding) -> str:
        said, *hit = finding.terms
        who, day = self._who(said), on(said).lstrip()
        listed = self._figures(hit)
        match finding.shape:
            case denial.Shape.RETRACTED_UNCLEARLY:
                return (
                    f"{self._source(said)} tells that {self._who(said)} took back a statement, without reason or "
                    f"scope{'' if said.when else ' and without a day'}. It may mean {listed}."
                )
            case denial.Shape.RETRACTED:
                return f"{who} withdrew {listed}, {day}."
            case denial.Shape.ATTRIBUTION:
                return (
                    f"{who} denied having given {listed}, {day}; the figure itself was neither confirmed nor rejected."
                )
            case denial.Shape.UNSPECIFIED:
                return f"{who} denied or disowned {listed}, {day}, without saying what was wrong."
            case denial.Shape.LABEL:
                return f"{who} disputed what is counted in {listed}, not the figure, {day}."
            case denial.Shape.PUBLICATION:
                return f"{who} disowned the publication of {listed}, {day}."
            case denial.Shape.NOTHING_RECORDED:
                return f"{who} disputed a figure that no recorded source gives, {day}."
        return f"{who} denied {listed}, {day}."

    def _figures(self, terms: Sequence[Term]) -> str:
        """The figures of some terms by what they count: `the 164 and 12 given for deaths (everyone, Northport)`."""
        counts: dict[str, dict[object, str]] = {}
        # "164" says what "at least 164" says, and more.
        for term in sorted(terms, key=_precision):
            count = term.lead.figure.count if term.lead.figure else None
            words = self._count(term)
            counts.setdefault(self._thing(term), {}).setdefault((count and count.number) or words, words)
        return wording.listed(f"the {wording.listed(told.values())} given for {of}" for of, told in counts.items())

    def _revision(self, finding: Finding) -> str:
        earlier, later = finding.terms
        move = f"{self._count(earlier)}{on(earlier)} to {self._count(later)}{on(later)}"
        if finding.shape is revision.Shape.RAISED:
            return f"{self._thing(later)} rose from {move}, by {self._who(later)}."
        if finding.shape is revision.Shape.SHOWN_LOWER:
            return (
                f"{self._thing(later)}: {self._count(earlier)}{on(earlier)}, and the lower "
                f"{self._count(later)}{on(later)}, by {self._who(later)}. The sources do not tell which was said first."
            )
        other = " by another body" if finding.shape is revision.Shape.LOWERED_BY_ANOTHER_BODY else ""
        return f"{self._thing(later)}, a count that adds up, was lowered{other} from {move}, by {self._who(later)}."

    def _repeated(self, finding: Finding) -> str:
        repeat, said, _ = finding.terms
        published = repeat.lead.source.published
        inferred = "" if published and published.day else " By what else it tells, it appeared after that."
        return (
            f"{self._source(repeat)} gives {self._count(repeat)} for {self._thing(repeat)} as current and does not say "
            f"that {self._who(said)} had disputed or withdrawn it{on(said)}.{inferred}"
        )


def _precision(term: Term) -> tuple[int, int]:
    return term.lead.figure.count.precision if term.lead.figure else (0, 0)


def _sources(term: Term) -> str:
    return wording.plural(len(term.sources), "source")
