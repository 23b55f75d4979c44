"""Accounting for every number of a captured text: recorded, set aside, or missing."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from generator.captures.text import Captured, Span
from generator.record.source import Source


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
    return [_judge(number, quoted, aside) for number in captured.numbers()]


def _judge(number: Span, quoted: list[tuple[Span, str]], aside: list[tuple[Span, str]]) -> Accounted:
    claims = tuple(dict.fromkeys(claim for span, claim in quoted if span.holds(number)))
    if claims:
        return Accounted(number, State.RECORDED, claims)
    reasons = tuple(dict.fromkeys(reason for span, reason in aside if span.holds(number)))
    return Accounted(number, State.SET_ASIDE if reasons else State.MISSING, reasons)


def totals(accounted: list[Accounted]) -> Totals:
    """The sums of an account."""
    states = Counter(each.state for each in accounted)
    return Totals(len(accounted), states[State.RECORDED], states[State.SET_ASIDE])


def listing(captured: Captured, accounted: list[Accounted], language: str | None = None) -> str:
    """One number a line, with its line in the text, its state and its sentence; the sums at the end.

    Where the text is not known to be English, the end says that words for numbers were looked for in English alone.
    """
    lines = []
    for each in accounted:
        line = captured.text.count("\n", 0, each.span.start) + 1
        sentence = captured.sentence(each.span)
        context = " ".join(captured.text[sentence.start : sentence.end].split())
        number = captured.text[each.span.start : each.span.end]
        lines.append(f"{line:>4}  {number:<14} {each.state:<10} {', '.join(each.by):<40} {context}".rstrip())
    sums = totals(accounted)
    lines.append(f"{sums.found} numbers: {sums.recorded} recorded, {sums.set_aside} set aside, {sums.missing} missing")
    if language is None or language.partition("-")[0] != "en":
        lines.append(
            "Listed are numbers in digits and in English words. Words for numbers in another language are not: "
            "look for them by eye."
        )
    return "\n".join(lines)
