"""What each number of a sentence counts: whether it is a figure at all, and of which metric."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.draft.figures import PERSONS, Figure
from generator.draft.metrics import SURE, Judged, inherited, judge
from generator.draft.reading import Sentence, fold
from generator.draft.terms import Found
from generator.reading.load import Corpus
from generator.record.counts import Qualifier

TOTALS = frozenset("number toll total figure tally count".split())
_REACH_OF_METRIC, _OWN, _SMALL = 2.0, 2.4, 12


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of metrics and of groups in a sentence."""

    metrics: Sequence[Found]
    groups: Sequence[Found]


class Counting:
    """Chooses metrics through the sentences of a text, in their order."""

    def __init__(self, corpus: Corpus) -> None:
        units = {word for metric in corpus.metrics.values() for word in (metric.unit, *metric.unit.split())}
        self.units = frozenset(units)
        self._counts_people = {
            id_: bool(PERSONS & {fold(word) for word in metric.unit.split()}) for id_, metric in corpus.metrics.items()
        }
        self._countable = PERSONS | {fold(unit) for unit in units}
        self._previous: Judged | None = None
        self._previous_line = -1

    def begin(self, sentence: Sentence) -> None:
        """Forgets the metric before where a new paragraph begins."""
        if sentence.line != self._previous_line:
            self._previous = None

    def end(self, sentence: Sentence, last: Judged | None) -> None:
        """Keeps the metric of the last figure of a sentence for the next one."""
        if last:
            self._previous, self._previous_line = last, sentence.line

    def is_figure(self, figure: Figure, found: Sequence[Figure], terms: Terms) -> bool:
        """Whether the number counts something: people, a group, a metric's thing, or nothing named."""
        count = figure.mention.count
        if count is not None and count.qualifier is Qualifier.NONE:
            best = judge(figure, terms.metrics, found)
            return best is not None and best.score >= _REACH_OF_METRIC
        if not figure.noun:
            return self._stands_alone(figure, found, terms)
        if self.is_known(figure, terms):
            return True
        if _is_decimal(figure):
            return False
        best = judge(figure, terms.metrics, found)
        if best is not None and best.score >= _REACH_OF_METRIC and _is_beside(figure, best.term):
            return True
        # "Two sides", "three cities" seldom matter to a record; a larger number of something unknown may.
        return count is not None and (count.number is None or count.number > _SMALL)

    def is_known(self, figure: Figure, terms: Terms) -> bool:
        """Whether what is counted is nothing, people, a unit, or a word of the registries."""
        noun = {token.fold for token in figure.noun}
        within = range(figure.noun_start, figure.noun_end)
        known = any(hit.first in within for hit in (*terms.metrics, *terms.groups))
        return not noun or bool(noun & self._countable) or known

    def _fits_unit(self, figure: Figure, metric: str) -> bool:
        """Whether a metric can count what the figure counts: people are no buildings."""
        noun = {token.fold for token in figure.noun}
        return self._counts_people[metric] or not noun & PERSONS

    def _stands_alone(self, figure: Figure, found: Sequence[Figure], terms: Terms) -> bool:
        """Whether a number without a noun counts: in a list of figures, or with a metric in its sentence."""
        is_total = any(token.fold in TOTALS for token in figure.tokens[: figure.first])
        named = judge(figure, terms.metrics, found) is not None
        return is_total or named or len(found) > 1 or self._previous is not None

    def judged(self, figure: Figure, found: Sequence[Figure], terms: Terms, before: Judged | None) -> Judged | None:
        """The metric of a figure; `before` is that of the figure before it in the sentence."""
        counted = [other for other in found if other is not figure]
        usable = [
            hit
            for hit in terms.metrics
            if self._fits_unit(figure, hit.id)
            and not any(o.first > figure.first and o.noun_start <= hit.first < o.noun_end for o in counted)
            and not any(names_a_group(other, hit, terms.groups) for other in counted)
        ]
        best = judge(figure, usable, found, terms.groups)
        known = self.is_known(figure, terms)
        if best and best.score < _REACH_OF_METRIC and not known:
            best = replace(best, score=min(best.score, SURE - 0.1))
        if before and not self._fits_unit(figure, before.metric):
            before = None
        if before and known and is_part(figure) and (best is None or best.score < _OWN):
            return inherited(figure, before)
        # A part of a list takes the metric of what it is a part of.
        if before and (best is None or best.score < 0.5 or (not figure.noun and not best.sure)):
            return inherited(figure, before)
        if before and best and best.term and names_a_group(figure, best.term, terms.groups):
            return inherited(figure, before)
        if best is None and self._previous and known and self._fits_unit(figure, self._previous.metric):
            is_total = any(token.fold in TOTALS for token in figure.tokens)
            return Judged(self._previous.metric, SURE if is_total else SURE - 0.3, None)
        return best


def names_a_group(figure: Figure, term: Found, groups: Sequence[Found]) -> bool:
    """Whether the term only says who is counted, so that a list goes on: "26 armed criminals"."""
    inside = figure.noun_start <= term.first and term.last <= figure.noun_end
    return inside and any(hit.first == term.first and hit.last == term.last for hit in groups)


def is_part(figure: Figure) -> bool:
    """Whether the number is given as a part of the one before: "including 19 officers"."""
    words = [token.fold for token in figure.tokens[max(0, figure.first - 3) : figure.first]]
    return "including" in words or words[-2:] in (["among", "them"], ["of", "which"], ["of", "whom"])


def _is_decimal(figure: Figure) -> bool:
    return "." in figure.mention.text and figure.mention.text[-1:].isdigit()


def _is_beside(figure: Figure, term: Found | None) -> bool:
    """Whether no comma lies between the number and the term behind it."""
    return term is None or all(token.text not in {",", ";"} for token in figure.tokens[figure.last : term.first])
