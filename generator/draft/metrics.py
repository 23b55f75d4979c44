"""Choosing the metric of a figure by the terms around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.captures.phrases import PERSONS
from generator.draft.figures import PAUSES, STRONG, Figure
from generator.draft.reading import Token
from generator.draft.terms import Found

# What a term is worth where it stands. A verb that governs the number outweighs the noun after it ("3,000
# protesters were detained" counts the detained), and every word, pause and clause between takes away.
_NOUN, _AFTER, _BEFORE, _NEXT_BEFORE = 2.4, 3.2, 2.6, 3.0
_PER_WORD, _PER_PAUSE, _PER_CLAUSE, _PER_FIGURE, _LONGER = 0.15, 0.3, 0.6, 1.0, 0.25
_TOPIC, _LOOSE, _TIED, _GROUPED = 1.0, 0.8, 1.3, 0.8
# Words that tie a noun to the number behind them: "the death toll rose to 225".
_CONNECTORS = frozenset("of to at was is were are : ( reached reach hit passed exceeded topped total totalled".split())
_GOVERNED = frozenset("in of for by against with from on about".split())
_PLACING = frozenset("in on under behind at".split())
SURE = 1.2
_INHERITED, _LISTED = 0.8, 0.7
_LABEL, _MAX_LABEL, _LABELS = 4.0, 6, frozenset(": – — - =".split())


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


def judge(
    figure: Figure, found: Sequence[Found], others: Sequence[Figure], groups: Sequence[Found] = ()
) -> Judged | None:
    """The metric whose term stands nearest in the sense above; None where no term is in the sentence.

    A term that also names a group counts less: "eight guards and troops dead" counts the dead.
    """
    named = {(hit.first, hit.last) for hit in groups}
    scored = []
    for hit in found:
        if _only_tells_where(figure, hit, found):
            continue
        score = _score(figure, hit, others)
        if score is not None and (hit.first, hit.last) in named:
            score -= _GROUPED
        if score is not None and score > 0:
            scored.append((score, -hit.first, hit))
    if not scored:
        return None
    score, _, hit = max(scored, key=lambda row: (round(row[0], 3), row[1], row[2].id))
    return Judged(hit.id, score, hit)


def _only_tells_where(figure: Figure, hit: Found, found: Sequence[Found]) -> bool:
    """Whether a term such as "in custody" stands behind a verb of another metric: "died in custody"."""
    if figure.tokens[hit.first].fold not in _PLACING or hit.first < figure.last:
        return False
    return any(
        other.id != hit.id and figure.last <= other.first < hit.first and _is_verbal(figure, other) for other in found
    )


def inherited(figure: Figure, before: Judged | None) -> Judged | None:
    """The metric of the figure before, for a part of a list such as "34 for riots"."""
    return Judged(before.metric, min(before.score, _INHERITED + SURE), None) if before else None


def _score(figure: Figure, hit: Found, others: Sequence[Figure]) -> float | None:
    longer = _LONGER * (hit.words - 1)
    between = (
        figure.tokens[figure.last : hit.first] if hit.first >= figure.last else figure.tokens[hit.last : figure.first]
    )
    if any(token.text == ";" for token in between):
        return None
    if _is_label(figure, hit):
        return _LABEL + longer
    if hit.first >= figure.last:
        if _owned(hit, figure, others):
            return None
        distance = _distance(figure, figure.last, hit.first, others)
        if hit.first == figure.last and _is_verbal(figure, hit):
            return _AFTER + longer
        if hit.last <= figure.noun_end or hit.first < figure.noun_end:
            governed = hit.first > figure.noun_start and figure.tokens[hit.first - 1].fold in PERSONS
            return (_AFTER - distance if governed else _NOUN) + longer
        loose = hit.words == 1 and figure.tokens[hit.first - 1].fold in _GOVERNED and not _is_verbal(figure, hit)
        return _AFTER - distance + longer - (_LOOSE if loose else 0)
    if hit.last <= figure.first:
        return _score_before(figure, hit, others) + longer
    return None


def _is_label(figure: Figure, hit: Found) -> bool:
    """Whether the term stands in a label before the number: "Killed: 164", "Deaths so far - 164"."""
    if hit.last >= figure.first or figure.tokens[figure.first - 1].text not in _LABELS:
        return False
    label = figure.tokens[max(figure.previous, hit.last) : figure.first - 1]
    return hit.first >= figure.previous and len(label) <= _MAX_LABEL and not any(t.text in PAUSES for t in label)


def _score_before(figure: Figure, hit: Found, others: Sequence[Figure]) -> float:
    """What a term before the number is worth: a verb governs it, a noun only across "of", "to", "was" ..."""
    distance = _distance(figure, hit.last, figure.first, others)
    if hit.last == figure.first:
        return _NEXT_BEFORE
    if _is_topic(figure, hit):
        return _BEFORE - min(distance, _TOPIC)
    if figure.tokens[figure.first - 1].fold in _CONNECTORS:
        return _BEFORE - min(distance / 2, _TIED)
    if _is_verbal(figure, hit):
        return _BEFORE - distance
    return _BEFORE - distance - _LOOSE


def _is_verbal(figure: Figure, hit: Found) -> bool:
    return figure.tokens[hit.last - 1].text.lower().endswith(("ed", "ing", "en", "ead", "hurt", "shot"))


def _is_topic(figure: Figure, hit: Found) -> bool:
    """Whether the sentence begins with the term as what it is about: "Among the dead there were"."""
    before = [token.fold for token in figure.tokens[: hit.first]]
    return len(before) <= 3 and before[:1] in (["among"], ["of"]) and not figure.previous


def _owned(hit: Found, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the term belongs to a later figure that it stands right before, as in "killing 26"."""
    return any(other is not figure and other.first == hit.last and other.first > figure.first for other in others)


def _distance(figure: Figure, start: int, end: int, others: Sequence[Figure]) -> float:
    """What the words from `start` to `end` take away."""
    inner = _unbracketed(figure.tokens[start:end])
    between = [figure.tokens[start + index] for index in inner]
    crossed = sum(other.first - start in inner for other in others)
    clauses = sum(token.fold in STRONG for token in between)
    pauses = sum(token.text in PAUSES or token.fold in {"and", "or", "including"} for token in between)
    listed = sum(token.start < figure.tokens[min(figure.list_end, len(figure.tokens) - 1)].start for token in between)
    words = sum(token.is_word for token in between) - _LISTED * (listed if start >= figure.last else 0)
    pauses = pauses if start < figure.last or not listed else max(0, pauses - listed // 2)
    return _PER_WORD * words + _PER_PAUSE * pauses + _PER_CLAUSE * clauses + _PER_FIGURE * crossed


def _unbracketed(between: Sequence[Token]) -> list[int]:
    """The positions outside what stands between two dashes, in brackets, or from ", including" to a comma."""
    kept: list[int] = []
    closing: frozenset[str] | None = None
    for index, token in enumerate(between):
        if closing:
            if token.text in closing:
                closing = None
            continue
        opened = _closing(between, index)
        if opened and any(later.text in opened for later in between[index + 1 :]):
            closing = opened
            continue
        kept.append(index)
    return kept


def _closing(between: Sequence[Token], index: int) -> frozenset[str] | None:
    token = between[index]
    if token.text == "(":
        return frozenset(")")
    if token.text in {"–", "—", "-"}:
        return frozenset("–—-")
    following = between[index + 1].fold if index + 1 < len(between) else ""
    return frozenset(",") if token.text == "," and following in {"including", "among", "most", "mostly"} else None
