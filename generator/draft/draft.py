"""Assembling a draft record: every number of a text as a candidate claim or set aside with its reason."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.captures.text import Span
from generator.draft.asides import Aside, asides
from generator.draft.days import Day, said_on
from generator.draft.figures import PERSONS, Figure, figures
from generator.draft.mentions import Mention, mentions
from generator.draft.metrics import SURE, Judged, inherited, judge
from generator.draft.names import Names
from generator.draft.quotes import quote
from generator.draft.reading import Reading, Sentence, fold
from generator.draft.scope import DraftScope, Scopes
from generator.draft.speakers import Conversation, Speaker
from generator.draft.terms import Found, group_terms, lexicon, metric_terms
from generator.reading.load import Corpus
from generator.record.claims import Modality, ToldAs, Where
from generator.record.counts import Count
from generator.record.dates import When

_EARLIER = frozenset("earlier previously previous prior initially formerly then-official".split())
_EXPECTED = frozenset(
    "will would plan planned expected expects prepared ready approved agreed decided due intend intends".split()
)
_TOTALS = frozenset("number toll total figure tally count".split())
# A table or a list without a stop is no sentence: its numbers are left to decide.
MAX_OF_A_SENTENCE = 1_000
_REACH_OF_METRIC, _OWN, _SMALL, _OPENING = 2.0, 2.4, 12, 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """One figure as the draft proposes it; what is not sure becomes TODO with the value as a guess."""

    span: Span
    number: Span
    where: Where
    count: Count | None
    written: str
    metric: Judged | None
    scope: DraftScope
    place: str
    speaker: Speaker
    told_as: ToldAs
    modality: Modality
    day: Day | None
    quote: Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found in a text: candidates and asides in its order; an aside without a reason is left to decide."""

    title: str | None
    english: bool
    candidates: tuple[Candidate, ...]
    asides: tuple[Aside, ...]


@dataclass(frozen=True)
class Drafter:
    """Drafts records with the registries of an event."""

    corpus: Corpus

    def draft(self, text: str, published: When | None = None) -> Draft:
        """The draft of a text; any text gives one."""
        return _Pass(self.corpus, text, published).draft()


class _Pass:
    """One reading of one text."""

    def __init__(self, corpus: Corpus, text: str, published: When | None) -> None:
        self.corpus, self.text, self.published = corpus, text, published
        self.reading = Reading(text)
        self.metrics = lexicon(metric_terms(corpus.metrics))
        self.groups = lexicon(group_terms(corpus.groups))
        places = lexicon({id_: [place.name] for id_, place in corpus.places.items()})
        self.scopes = Scopes(corpus, self.groups, places, self.metrics)
        self.conversation = Conversation(Names(corpus), text)
        self.aside: list[Aside] = []
        units = {word for metric in corpus.metrics.values() for word in (metric.unit, *metric.unit.split())}
        spellings = (t for a in corpus.actors.values() for t in (a.name, *(alias.text for alias in a.aliases)))
        self.known_asides = asides(text, spellings, units)
        self.counts_people = {
            id_: bool(PERSONS & {fold(word) for word in metric.unit.split()}) for id_, metric in corpus.metrics.items()
        }
        self.countable = PERSONS | {fold(unit) for unit in units}
        self.previous: Judged | None = None
        self.previous_line = -1
        self.earlier_line = -1

    def draft(self) -> Draft:
        """Reads the sentences in order."""
        standing = list(self._sorted_out(mentions(self.text)))
        starts = [each.number.start for each in standing]
        candidates: list[Candidate] = []
        sentences = self.reading.sentences
        for sentence, following in zip(sentences, (*sentences[1:], None), strict=False):
            if len(sentence.tokens) > MAX_OF_A_SENTENCE:
                continue
            near = standing[bisect_left(starts, sentence.span.start) : bisect_right(starts, sentence.span.end)]
            inside = [each for each in near if sentence.span.holds(each.number)]
            candidates.extend(self._sentence(sentence, figures(sentence, inside), following))
        covered = [each.number for each in candidates] + [each.span for each in self.aside]
        for each in standing:
            if not any(span.holds(each.number) for span in covered):
                self.aside.append(Aside(each.span, ""))
        self.aside.sort(key=lambda each: each.span.start)
        return Draft(self.reading.title, _is_english(self.text), tuple(candidates), tuple(self.aside))

    def _sorted_out(self, found: Sequence[Mention]) -> Iterator[Mention]:
        """The numbers that may be figures; the others go to the asides."""
        for each in found:
            line = self.reading.line_of(each.number.start)
            if line and line.aside:
                self.aside.append(Aside(self._line_part(line.span, each), line.aside))
            elif known := next((a for a in self.known_asides if a.span.holds(each.number)), None):
                self.aside.append(known)
            else:
                yield each

    def _line_part(self, line: Span, mention: Mention) -> Span:
        """The line if it is short, else the number with the words beside it."""
        if len(self.text[line.start : line.end].split(maxsplit=8)) <= 8:
            return line
        end = self.text.find(" ", mention.span.end + 1, line.end)
        return Span(mention.span.start, end if end > 0 else line.end)

    def _sentence(self, sentence: Sentence, found: Sequence[Figure], following: Sentence | None) -> list[Candidate]:
        speakers = self.conversation.speakers(sentence, found, following)
        terms = self.metrics.find(sentence)
        groups = self.groups.find(sentence)
        made: list[Candidate] = []
        if sentence.line != self.previous_line:
            self.previous = None
        kept = [figure for figure in found if self._is_figure(figure, found, terms, groups)]
        before: Judged | None = None
        for figure, speaker in zip(found, speakers, strict=True):
            if figure not in kept:
                continue
            judged = self._judged(figure, kept, terms, groups, before)
            before = judged or before
            made.append(self._candidate(sentence, figure, speaker, judged, groups, terms))
        if before:
            self.previous, self.previous_line = before, sentence.line
        self.scopes.remember(sentence)
        return made

    def _is_figure(
        self, figure: Figure, found: Sequence[Figure], terms: Sequence[Found], groups: Sequence[Found]
    ) -> bool:
        """Whether the number counts something: people, a group, a metric's thing, or nothing named."""
        if not figure.noun:
            return self._stands_alone(figure, found, terms)
        if self._is_known(figure, terms, groups):
            return True
        if _is_decimal(figure):
            return False
        best = judge(figure, terms, found)
        if best is not None and best.score >= _REACH_OF_METRIC and _is_beside(figure, best.term):
            return True
        # "Two sides", "three cities" seldom matter to a record; a larger number of something unknown may.
        count = figure.mention.count
        return count is not None and (count.number is None or count.number > _SMALL)

    def _is_known(self, figure: Figure, terms: Sequence[Found], groups: Sequence[Found]) -> bool:
        """Whether what is counted is nothing, people, a unit, or a word of the registries."""
        noun = {token.fold for token in figure.noun}
        within = range(figure.noun_start, figure.noun_end)
        return not noun or bool(noun & self.countable) or any(hit.first in within for hit in (*terms, *groups))

    def _fits_unit(self, figure: Figure, metric: str) -> bool:
        """Whether a metric can count what the figure counts: people are no buildings."""
        noun = {token.fold for token in figure.noun}
        return self.counts_people[metric] or not noun & PERSONS

    def _stands_alone(self, figure: Figure, found: Sequence[Figure], terms: Sequence[Found]) -> bool:
        """Whether a number without a noun counts: in a list of figures, or with a metric in its sentence."""
        is_total = any(token.fold in _TOTALS for token in figure.tokens[: figure.first])
        return is_total or judge(figure, terms, found) is not None or len(found) > 1 or self.previous is not None

    def _judged(
        self,
        figure: Figure,
        found: Sequence[Figure],
        terms: Sequence[Found],
        groups: Sequence[Found],
        before: Judged | None,
    ) -> Judged | None:
        counted = [other for other in found if other is not figure]
        usable = [
            hit
            for hit in terms
            if self._fits_unit(figure, hit.id)
            and not any(o.first > figure.first and o.noun_start <= hit.first < o.noun_end for o in counted)
            and not any(self._names_a_group(other, hit, groups) for other in counted)
        ]
        best = judge(figure, usable, found, groups)
        known = self._is_known(figure, terms, groups)
        if best and best.score < _REACH_OF_METRIC and not known:
            best = replace(best, score=min(best.score, SURE - 0.1))
        if before and not self._fits_unit(figure, before.metric):
            before = None
        if before and known and _is_part(figure) and (best is None or best.score < _OWN):
            return inherited(figure, before)
        # A part of a list takes the metric of what it is a part of.
        if before and (best is None or best.score < 0.5 or (not figure.noun and not best.sure)):
            return inherited(figure, before)
        if before and best and best.term and self._names_a_group(figure, best.term, groups):
            return inherited(figure, before)
        if best is None and self.previous and known and self._fits_unit(figure, self.previous.metric):
            is_total = any(token.fold in _TOTALS for token in figure.tokens)
            return Judged(self.previous.metric, SURE if is_total else SURE - 0.3, None)
        return best

    def _names_a_group(self, figure: Figure, term: Found, groups: Sequence[Found]) -> bool:
        """Whether the term only says who is counted, so that a list goes on: "26 armed criminals"."""
        inside = figure.noun_start <= term.first and term.last <= figure.noun_end
        return inside and any(hit.first == term.first and hit.last == term.last for hit in groups)

    def _candidate(
        self,
        sentence: Sentence,
        figure: Figure,
        speaker: Speaker,
        judged: Judged | None,
        groups: Sequence[Found],
        terms: Sequence[Found],
    ) -> Candidate:
        mention = figure.mention
        event = self.corpus.event
        day = (
            said_on(sentence, speaker.verb, self.text, self.published, event.begins, event.ends)
            if speaker.verb is not None
            else None
        )
        written = mention.text.lower()
        scope = self.scopes.group(figure, judged.metric if judged else None, groups, terms)
        return Candidate(
            span=mention.span,
            number=mention.number,
            where=sentence.where,
            count=mention.count,
            written=" ".join(written.split()),
            metric=judged,
            scope=scope,
            place=self.scopes.place(figure, sentence),
            speaker=speaker,
            told_as=self._told_as(sentence, figure, speaker),
            modality=self._modality(figure),
            day=day,
            quote=quote(figure, judged.term if judged else None, scope.label, self.text),
        )

    def _told_as(self, sentence: Sentence, figure: Figure, speaker: Speaker) -> ToldAs:
        words = [token.fold for token in sentence.tokens[: figure.first]]
        pronoun = bool({"it", "he", "she", "they"} & set(words[:2])) and self.earlier_line == sentence.line
        opening = bool(_EARLIER & set(words[:4])) and (speaker.verb is None or speaker.verb <= _OPENING)
        if speaker.past or opening or pronoun:
            self.earlier_line = sentence.line
            return ToldAs.EARLIER
        return ToldAs.NOW

    def _modality(self, figure: Figure) -> Modality:
        words = {token.fold for token in figure.tokens[max(figure.previous, figure.first - 6) : figure.first]}
        after = {token.fold for token in figure.tokens[figure.noun_end : figure.noun_end + 2]}
        return Modality.EXPECTED if _EXPECTED & words or {"will"} & after else Modality.ACTUAL


def _is_part(figure: Figure) -> bool:
    """Whether the number is given as a part of the one before: "including 19 officers"."""
    words = [token.fold for token in figure.tokens[max(0, figure.first - 3) : figure.first]]
    return "including" in words or words[-2:] in (["among", "them"], ["of", "which"], ["of", "whom"])


def _is_decimal(figure: Figure) -> bool:
    return "." in figure.mention.text and figure.mention.text[-1:].isdigit()


def _is_beside(figure: Figure, term: Found | None) -> bool:
    """Whether no comma lies between the number and the term behind it."""
    return term is None or all(token.text not in {",", ";"} for token in figure.tokens[figure.last : term.first])


_ENGLISH = frozenset("the of and to in a that was were is are for on said with by it as from have has at an be".split())


def _is_english(text: str) -> bool:
    """Whether at least a sixth of the words are the commonest English ones."""
    words = text.lower().split()
    return bool(words) and sum(word in _ENGLISH for word in words) * 6 >= len(words)
