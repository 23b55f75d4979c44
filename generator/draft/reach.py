"""How far an attribution reaches, and where the words of somebody else begin."""

from collections.abc import Sequence
from itertools import pairwise

from generator.draft.attribution import Attribution
from generator.draft.figures import STRONG, Figure
from generator.draft.reading import Token

_AGENTS = (
    "er",
    "or",
    "ist",
    "man",
    "woman",
    "ian",
    "chief",
    "clerk",
    "head",
    "witnesses",
    "doctors",
    "officials",
    "police",
    "guard",
    "authorities",
)
_THAT, _A_NUMBER = ("the", "this", "that", "such", "a"), ("number", "figure", "figures", "numbers", "tally", "toll")


def is_open(opened: bool, tokens: Sequence[Token]) -> bool:
    """Whether a quotation is open behind some words; `opened` tells whether one was before them."""
    for token in tokens:
        if token.text in {"“", "«", "„"}:
            opened = True
        elif token.text in {"”", "»"}:
            opened = False
        elif token.text == '"':
            opened = not opened
    return opened


def is_somebody(printed: str) -> bool:
    """Whether some words name a person or an office, and no thing: a capital within, or "he", "she", "the clerk"."""
    words = printed.split()
    return (
        any(word[:1].isupper() for word in words[1:])
        or bool({"he", "she", "who"} & {w.lower() for w in words})
        or (bool(words) and words[-1].lower().endswith(_AGENTS))
    )


def cost(tokens: Sequence[Token], figure: Figure, act: Attribution) -> float | None:
    """How far an attribution is from a figure in clauses; None where it does not reach it."""
    start = act.subject[0]
    if act.leads and not act.whole and not act.nobody:
        if act.verb >= figure.first:
            return None
        between = tokens[act.verb : figure.first]
        return 0.1 + _clauses(between) + (0.3 if act.weak else 0.0)
    if act.whole and act.leads:
        return 0.3 + 0.2 * (act.verb > figure.first)
    if figure.last <= max(start, 0) or figure.last <= act.verb:
        return 0.2 + _clauses(tokens[figure.last : min(start, act.verb)])
    return 0.6 if act.whole else None


def _clauses(between: Sequence[Token]) -> float:
    """Breaks between clauses; "said that" is none."""
    return sum(token.fold in STRONG - {"that", "with", "as"} or token.text in {";", "”"} for token in between) / 2


def is_of_the_number(words: Sequence[str]) -> bool:
    """Whether a sentence without a number speaks of the one before: "He read the number off a card"."""
    if any(word[:1].isdigit() for word in words):
        return False
    pairs = {*pairwise(words)}
    return any((before, noun) in pairs for before in _THAT for noun in _A_NUMBER)
