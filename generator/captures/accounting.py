"""Accounting for every number of a captured text: recorded, set aside, or missing."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter

from generator.captures.language import language_of
from generator.captures.number_words import LANGUAGES, named
from generator.captures.text import Captured, Span
from generator.record.source import Source

# Of a sentence with more letters, so many are shown before and behind a number.
_LONGEST, _REACH = 1_000, 80


class State(StrEnum):
    """What a record does with a number."""

    RECORDED = "recorded"
    SET_ASIDE = "set aside"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Accounted:
    """One number of the text; `by` names the claims that cover it, or the reason for setting it aside."""

    span: Span
    state: State
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """How many numbers a text holds, and what became of them."""

    found: int
    recorded: int
    set_aside: int

    @property
    def missing(self) -> int:
        """Those that no claim and no reason covers."""
        return self.found - self.recorded - self.set_aside


def account(captured: Captured, source: Source | None) -> list[Accounted]:
    """Every number of the text in its order, and what the record does with it; all missing without a record.

    A number is recorded where it lies within an occurrence of a claim's quote, and set aside where it lies
    within an occurrence of a text set aside.
    """
    quoted = [
        (span, claim.id)
        for claim in (source.claims if source else ())
        if claim.quote
        for span in captured.find(claim.quote)
    ]
    aside = [(span, each.reason) for each in (source.set_aside if source else ()) for span in captured.find(each.text)]
    quotes, asides = _Places(quoted), _Places(aside)
    language = read_language(captured, source.language if source else None)
    return [_judge(number, quotes, asides) for number in captured.numbers(language)]


def read_language(captured: Captured, recorded: str | None) -> str:
    """The language whose words for numbers are looked for: that of the record, or what the text looks like."""
    return recorded.partition("-")[0] if recorded else language_of(captured.text)


class _Places:
    """Where some words stand in a text, each with what they are of: found without a look at all of them."""

    def __init__(self, places: list[tuple[Span, str]]) -> None:
        self._places = sorted(enumerate(places), key=lambda each: each[1][0].start)
        self._starts = [span.start for _, (span, _) in self._places]
        self._longest = max((span.end - span.start for span, _ in places), default=0)

    def around(self, number: Span) -> tuple[str, ...]:
        """What the words are of within which a number stands, in the order in which they were given."""
        first = bisect_left(self._starts, number.end - self._longest)
        near = self._places[first : bisect_right(self._starts, number.start)]
        return tuple(dict.fromkeys(name for _, (span, name) in sorted(near, key=itemgetter(0)) if span.holds(number)))


def _judge(number: Span, quotes: _Places, asides: _Places) -> Accounted:
    if claims := quotes.around(number):
        return Accounted(number, State.RECORDED, claims)
    reasons = asides.around(number)
    return Accounted(number, State.SET_ASIDE if reasons else State.MISSING, reasons)


def totals(accounted: list[Accounted]) -> Totals:
    """The sums of an account."""
    states = Counter(each.state for each in accounted)
    return Totals(len(accounted), states[State.RECORDED], states[State.SET_ASIDE])


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}"


def _context(captured: Captured, number: Span) -> str:
    """The sentence of a number; of a very long one what stands next to the number."""
    sentence = captured.sentence(number)
    start, end = sentence.start, sentence.end
    if end - start > _LONGEST:
        start, end = max(start, number.start - _REACH), min(end, number.end + _REACH)
    words = " ".join(captured.text[start:end].split())
    return f"{'… ' if start > sentence.start else ''}{words}{' …' if end < sentence.end else ''}"


def listing(captured: Captured, accounted: list[Accounted], language: str | None = None) -> str:
    """One number a line, with its line in the text, its state and its sentence; the sums at the end.

    Where the text is not known to be English, the end says in which language words for numbers were looked for, or
    that they were not.
    """
    lines = []
    line, counted = 1, 0
    for each in accounted:
        line, counted = line + captured.text.count("\n", counted, each.span.start), each.span.start
        context = _context(captured, each.span)
        number = captured.text[each.span.start : each.span.end]
        lines.append(f"{line:>4}  {number:<14} {each.state:<10} {', '.join(each.by):<40} {context}".rstrip())
    sums = totals(accounted)
    lines.append(f"{sums.found} numbers: {sums.recorded} recorded, {sums.set_aside} set aside, {sums.missing} missing")
    looked = read_language(captured, language)
    if looked != "en" or language is None:
        read = _listed(sorted(map(named, LANGUAGES)))
        words = f" and in {named(looked)} words" if looked in LANGUAGES else ""
        lines.append(
            f"Listed are numbers in digits{words}. Words for numbers are read in {read}; in another "
            "language look for them by eye."
        )
    return "\n".join(lines)
