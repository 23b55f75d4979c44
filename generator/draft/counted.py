"""What each number of a sentence counts: whether it is a figure at all, and of which metric."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.captures.denying import COPULAS
from generator.captures.naming import metric_terms
from generator.captures.phrases import PERSONS
from generator.draft.figures import Figure
from generator.draft.metrics import SURE, Judged, inherited, judge
from generator.draft.reading import Sentence, fold
from generator.draft.terms import Found
from generator.reading.load import Corpus
from generator.record.counts import Qualifier

_THOSE = frozenset("these them those whom dead total".split())
_IDLE = frozenset("of the in and by to on at for a s".split())
_WHERE = frozenset("in from to at on into near outside inside behind between under".split())
TOTALS = frozenset("number toll total figure tally count".split())
_PARTICIPLES = ("ed", "en")
# What stands between a verb of saying and a bare number, and the verbs that give one without a noun.
_PASSED = frozenset('of us me “ "'.split())
_GIVES = frozenset("say says said speaks speak spoke spoken written wrote told tells counts".split())
_REACH_OF_METRIC, _OWN, _SHORT, _LEAST_DAMAGE, _FEW = 2.0, 2.4, 14, 1_000, 3


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
        terms = metric_terms(corpus.metrics)
        # What is counted by a metric of things: its unit and the words of its terms.
        self._own_words = {
            id_: frozenset(fold(w) for text in (metric.unit, *terms[id_]) for w in text.replace("+", " ").split())
            for id_, metric in corpus.metrics.items()
        }
        self._things = (
            frozenset(
                fold(w)
                for id_, each in corpus.metrics.items()
                if not self._counts_people[id_]
                for w in each.unit.split()
            )
            - PERSONS
        )
        self._countable = PERSONS | {fold(unit) for unit in units}
        self._previous: Judged | None = None
        self._previous_line = -1
        self._is_asked = self._is_mixed = False
        self._goes_on = False

    def begin(self, sentence: Sentence) -> None:
        """Notes whether a new paragraph begins, in which the metric before is no more than a guess."""
        self._goes_on = sentence.line == self._previous_line

    def end(self, sentence: Sentence, judged: Sequence[Judged], terms: Terms) -> None:
        """Keeps the metric of the last figure for what follows, or that of a question or a heading without one."""
        asked = sentence.tokens[-1:] and sentence.tokens[-1].text in {"?", ":"}
        last = judged[-1] if judged else None
        if last:
            self._is_mixed = len({each.metric for each in judged}) > 1
            rows = self._is_asked and last.term is None and len(sentence.tokens) <= _SHORT
            self._previous, self._previous_line, self._is_asked = last, sentence.line, rows
        elif terms.metrics:
            self._previous = Judged(terms.metrics[-1].id, SURE, None)
            self._previous_line, self._is_asked = sentence.line, bool(asked)

    def is_figure(self, figure: Figure, found: Sequence[Figure], terms: Terms, *, listed: bool) -> bool:
        """Whether the number counts something: people, a group, a metric's thing, or nothing named.

        `listed` tells whether a figure stands before it in its sentence, which a number without a noun goes on with.
        """
        count = figure.mention.count
        if count is not None and count.qualifier is Qualifier.NONE:
            best = judge(figure, terms.metrics, found)
            alone = not figure.noun and self._follows(figure) and (self._is_asked or self._goes_on)
            return alone or (best is not None and best.score >= _REACH_OF_METRIC)
        if count is not None and count.qualifier is Qualifier.SHARE:
            return _is_share_of_people(figure) and (listed or self._follows(figure) or bool(terms.metrics))
        if not figure.noun:
            return listed or (self._stands_alone(figure, found, terms) and not self._is_idle(figure, found, terms))
        if _is_decimal(figure) and not self._is_scaled(figure):
            return False
        best = judge(figure, terms.metrics, found)
        if self.is_known(figure, terms):
            if {token.fold for token in figure.noun} & self._things:
                asked = self._is_asked and self._previous and self._fits_unit(figure, self._previous.metric)
                return bool(asked) or (best is not None and best.score >= SURE and not self._is_a_price(figure, best))
            return not self._is_idle(figure, found, terms)
        return best is not None and best.score >= _REACH_OF_METRIC and _is_beside(figure, best.term)

    def _is_idle(self, figure: Figure, found: Sequence[Figure], terms: Terms) -> bool:
        """Whether it is a number of a few of which no word says that they are counted: "the two", "three people"."""
        count = figure.mention.count
        few = count is not None and count.number is not None and count.number <= _FEW
        return few and judge(figure, terms.metrics, found) is None and not self._is_asked and not _points_back(figure)

    def _follows(self, figure: Figure) -> bool:
        """Whether what was counted before may go on: in its paragraph, in a short line, or where it points back."""
        if self._previous is None:
            return False
        return self._goes_on or _points_back(figure) or len(figure.tokens) <= _SHORT

    def _is_a_price(self, figure: Figure, best: Judged) -> bool:
        """Whether a small sum is what something costs, which is no damage."""
        count = figure.mention.count
        small = count is None or count.number is None or count.number < _LEAST_DAMAGE
        words = {token.fold for token in figure.tokens[best.term.first : best.term.last]} if best.term else set()
        return small and "cost" in words

    def _is_scaled(self, figure: Figure) -> bool:
        """Whether a decimal number counts wholes, as "1.2 million" does."""
        count = figure.mention.count
        return count is not None and isinstance(count.number, int)

    def is_known(self, figure: Figure, terms: Terms) -> bool:
        """Whether what is counted is nothing, people, a unit, or a word of the registries."""
        noun = {token.fold for token in figure.noun}
        within = range(figure.noun_start, figure.noun_end)
        known = any(hit.first in within for hit in (*terms.metrics, *terms.groups))
        return not noun or bool(noun & self._countable) or known

    def _fits_unit(self, figure: Figure, metric: str) -> bool:
        """Whether a metric can count what the figure counts: people are no buildings."""
        noun = {token.fold for token in figure.noun}
        if self._counts_people[metric]:
            return not noun & self._things or bool(noun & PERSONS)
        return not noun or bool(noun & self._own_words[metric])

    def _stands_alone(self, figure: Figure, found: Sequence[Figure], terms: Terms) -> bool:
        """Whether a number without a noun counts: in a list of figures, or with a metric in its sentence."""
        if _is_of_another_label(figure, terms):
            return False
        is_total = any(token.fold in TOTALS for token in figure.tokens[: figure.first])
        named = judge(figure, terms.metrics, found) is not None
        return is_total or named or self._follows(figure)

    def judged(self, figure: Figure, found: Sequence[Figure], terms: Terms, before: Judged | None) -> Judged | None:
        """The metric of a figure; `before` is that of the figure before it in the sentence."""
        counted = [other for other in found if other is not figure]
        usable = [
            hit
            for hit in terms.metrics
            if self._fits_unit(figure, hit.id)
            and not (not self._counts_people[hit.id] and _is_where(figure, hit))
            and not any(o.first > figure.first and o.noun_start <= hit.first < o.noun_end for o in counted)
            and not any(names_a_group(other, hit, terms.groups) for other in counted)
        ]
        if before and any(token.text == ";" for token in figure.tokens[figure.previous : figure.first]):
            before = None
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
            is_total = any(token.fold in TOTALS for token in figure.tokens) and self._goes_on
            # A guess gets no surer by going on, and those before may have another verb: "of these, 90 were treated".
            goes_on = (is_total or _points_back(figure)) and self._previous.sure
            follows = self._goes_on and self._previous.sure and self._previous.term is not None
            goes_on = goes_on or (follows and _is_said_alone(figure))
            other = self._is_mixed or _is_of_another_verb(figure, terms)
            sure = (self._is_asked or goes_on) and not other
            return Judged(self._previous.metric, SURE if sure else SURE - 0.3, None)
        return best


def _is_of_another_verb(figure: Figure, terms: Terms) -> bool:
    """Whether a verb of which no registry knows tells what was done to those counted: "90 were treated"."""
    at = figure.noun_end
    words = [token.text.lower() for token in figure.tokens[at : at + 4]]
    if not words or words[0] not in COPULAS:
        return False
    done = next((index for index, word in enumerate(words) if word.endswith(_PARTICIPLES)), None)
    known = {place for hit in (*terms.metrics, *terms.groups) for place in range(hit.first, hit.last)}
    return done is not None and at + done not in known


def _is_said_alone(figure: Figure) -> bool:
    """Whether a number without a noun is what somebody says of what was counted: "the office says 5,800"."""
    at = figure.first
    while at > 0 and figure.tokens[at - 1].fold in _PASSED:
        at -= 1
    said = at > 0 and figure.tokens[at - 1].text.lower() in _GIVES
    return said and not figure.noun and len(figure.tokens) <= _SHORT


def _is_of_another_label(figure: Figure, terms: Terms) -> bool:
    """Whether the number has a label that names no metric, and neither a place nor a person: "Bridges down: four"."""
    tokens = figure.tokens
    if figure.first < 2 or tokens[figure.first - 1].text != ":":
        return False
    low = figure.first - 1
    while low > 0 and tokens[low - 1].text not in {";", ".", ":", "|"}:
        low -= 1
    if any(low <= hit.first < figure.first for hit in terms.metrics):
        return False
    return any(
        token.is_word and token.text[0].islower() and token.fold not in _IDLE for token in tokens[low : figure.first]
    )


def _is_share_of_people(figure: Figure) -> bool:
    """Whether a share is one of those counted: "two-thirds of them", "40% of the injured"."""
    words = [token.fold for token in figure.tokens[figure.last : figure.last + 3]]
    return words[:1] == ["of"] and bool(
        set(words[1:]) & (_THOSE | PERSONS | {"injured", "wounded", "arrested", "detained"})
    )


def _points_back(figure: Figure) -> bool:
    """Whether the sentence says that it goes on with those of before: "Of these", "of them"."""
    words = [token.text.lower() for token in figure.tokens]
    opens = words[:1] == ["of"] or words[:1] == ["among"]
    of_them = opens or "of" in words[figure.last : figure.last + 1]
    return (of_them and bool(_THOSE & set(words))) or (opens and words[1:2] == ["the"] and figure.previous > 0)


def _is_where(figure: Figure, hit: Found) -> bool:
    """Whether a word for things only tells where something was: "in our house", "from house to house"."""
    if hit.words > 1 or figure.noun_start <= hit.first < figure.noun_end or hit.last == figure.first:
        return False
    return bool(_WHERE & {token.fold for token in figure.tokens[max(0, hit.first - 3) : hit.first]})


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
