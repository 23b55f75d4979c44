"""The shortest phrase of a text that carries a figure."""

from generator.captures.text import Span
from generator.draft.figures import Figure
from generator.draft.terms import Found
from generator.record.limits import MAX_QUOTE_WORDS

_MARGIN = 2


def quote(figure: Figure, term: Found | None, label: Span | None, text: str) -> Span:
    """The number with what is counted and the word that tells what became of them, at most fifteen words."""
    tokens = figure.tokens
    start, end = figure.first, max(figure.noun_end, figure.last)
    if end == figure.last and end < len(tokens) and tokens[end].is_word and term is None:
        while end < min(figure.last + 3, len(tokens)) and tokens[end].is_word:
            end += 1
    if label and not figure.noun:
        end = max(end, figure.sentence.at(label.end - 1) + 1)
    wide = (start, end)
    if term:
        wide = (min(start, term.first), max(end, term.last))
    for first, last in (wide, (start, end), (figure.first, figure.last)):
        span = Span(
            min(tokens[first].start, figure.mention.span.start),
            max(tokens[last - 1].end, figure.mention.span.end) if last > first else figure.mention.span.end,
        )
        if _fits(text[span.start : span.end]):
            return span
    return figure.mention.span


def _fits(phrase: str) -> bool:
    return len(phrase.split()) <= MAX_QUOTE_WORDS - _MARGIN and all(
        c.isprintable() or c in "\u00a0\u202f" for c in phrase
    )
