"""Choosing the metric of a figure by the terms around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drafting.figures import PAUSES, STRONG, Figure
from generator.drafting.terms import Found

# What a term is worth where it stands. A verb that governs the number outweighs the noun after it ("3,000
# protesters were detained" counts the detained), and every word, pause and clause between takes away.
_NOUN, _AFTER, _BEFORE, _NEXT_BEFORE = 2.4, 3.2, 2.6, 3.0
_PER_WORD, _PER_PAUSE, _PER_CLAUSE, _PER_FIGURE, _LONGER = 0.15, 0.3, 0.6, 1.0, 0.25
SURE = 1.2
_INHERITED = 0.8


@dataclass(frozen=True, slots=True)
class Judged:
    """The best metric for a figure, how strongly the text speaks for it, and the term that does so."""

    metric: str
    score: float
    term: Found | None

    @property
    def sure(self) -> bool:
        """Whether the text speaks clearly enough to write the metric down."""
        return self.score >= SURE


def judge(figure: Figure, found: Sequence[Found], others: Sequence[Figure]) -> Judged | None:
    """The metric whose term stands nearest in the sense above; None where no term is in the sentence."""
    scored = [
        (score, -hit.first, hit) for hit in found if (score := _score(figure, hit, others)) is not None and score > 0
    ]
    if not scored:
        return None
    score, _, hit = max(scored, key=lambda row: (round(row[0], 3), row[1], row[2].id))
    return Judged(hit.id, score, hit)


def inherited(figure: Figure, before: Judged | None) -> Judged | None:
    """The metric of the figure before, for a part of a list such as "34 for riots"."""
    return Judged(before.metric, min(before.score, _INHERITED + SURE), None) if before else None


def _score(figure: Figure, hit: Found, others: Sequence[Figure]) -> float | None:
    longer = _LONGER * (hit.words - 1)
    if hit.first >= figure.last:
        if _owned(hit, figure, others):
            return None
        distance = _distance(figure, figure.last, hit.first, others)
        if hit.last <= figure.noun_end or hit.first < figure.noun_end:
            governed = figure.tokens[hit.first].fold.endswith(("ed", "en", "ain")) and hit.last >= figure.noun_end
            return (_AFTER - distance if governed else _NOUN) + longer
        return _AFTER - distance + longer
    if hit.last <= figure.first:
        distance = _distance(figure, hit.last, figure.first, others)
        near = figure.first - hit.last == 0
        return (_NEXT_BEFORE if near else _BEFORE) - distance + longer
    return None


def _owned(hit: Found, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the term belongs to a later figure that it stands right before, as in "killing 26"."""
    return any(other is not figure and other.first == hit.last and other.first > figure.first for other in others)


def _distance(figure: Figure, start: int, end: int, others: Sequence[Figure]) -> float:
    """What the words from `start` to `end` take away."""
    between = figure.tokens[start:end]
    crossed = sum(start <= other.first < end for other in others)
    clauses = sum(token.fold in STRONG for token in between)
    pauses = sum(token.text in PAUSES or token.fold in {"and", "or", "including"} for token in between)
    words = sum(token.is_word for token in between)
    return _PER_WORD * words + _PER_PAUSE * pauses + _PER_CLAUSE * clauses + _PER_FIGURE * crossed
