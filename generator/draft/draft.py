"""Assembling a draft record: every number of a text as a candidate claim or set aside with its reason."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.captures.asides import Aside, asides
from generator.captures.language import Read, in_latin_letters, is_read, language_of
from generator.captures.naming import group_terms, metric_terms, place_terms
from generator.captures.text import Span
from generator.draft.counted import Counting, Terms
from generator.draft.days import Day, only_day, said_on
from generator.draft.figures import Figure, figures
from generator.draft.mentions import Mention, mentions, unread
from generator.draft.metrics import Judged
from generator.draft.names import Names
from generator.draft.quotes import quote
from generator.draft.reading import Reading, Sentence
from generator.draft.scope import DraftPlace, DraftScope, Scopes
from generator.draft.speakers import Conversation, Speaker
from generator.draft.standing import GivenAs, Years, answered, standing
from generator.draft.terms import lexicon
from generator.reading.load import Corpus
from generator.record.claims import Modality, ToldAs, Where
from generator.record.counts import Count, Qualifier
from generator.record.dates import When

_EARLIER = frozenset("earlier previously previous prior initially formerly then-official".split())
# A table or a list without a stop is no sentence: its numbers are left to decide.
MAX_OF_A_SENTENCE = 1_000
_OPENING = 6
# A share of those counted is a figure; any other is set aside.
_SHARES, _OF = frozenset({"share", "percentage"}), re.compile(r" of ")
_NEIGHBOURS = re.compile(r"(?:[ \u00a0][^\W\d_]+\.?){1,2}|[^\W\d_]{1,4}")


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
    place: DraftPlace
    speaker: Speaker
    standing: GivenAs
    told_as: ToldAs
    day: Day | None
    quote: Span

    @property
    def modality(self) -> Modality:
        """Whether the text says that it is so, will be so or may be."""
        return {GivenAs.POSSIBLE: Modality.POSSIBLE, GivenAs.EXPECTED: Modality.EXPECTED}.get(
            self.standing, Modality.ACTUAL
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found in a text: candidates and asides in its order; an aside without a reason is left to decide."""

    title: str | None
    read: Read
    candidates: tuple[Candidate, ...]
    asides: tuple[Aside, ...]


@dataclass(frozen=True)
class Drafter:
    """Drafts records with the registries of an event."""

    corpus: Corpus

    def draft(self, text: str, published: When | None = None) -> Draft:
        """The draft of a text; any text gives one, and of one in another language nothing is guessed."""
        return _Pass(self.corpus, text, published).draft()


class _Pass:
    """One reading of one text."""

    def __init__(self, corpus: Corpus, text: str, published: When | None) -> None:
        self.corpus, self.text, self.published = corpus, text, published
        self.reading = Reading(text)
        self.metrics = lexicon(metric_terms(corpus.metrics))
        self.groups = lexicon(group_terms(corpus.groups))
        names = Names(corpus)
        places = lexicon(place_terms(corpus.places))
        self.scopes = Scopes(corpus, self.groups, places, self.metrics, names)
        self.conversation = Conversation(names, text)
        self.aside: list[Aside] = []
        self.shares: dict[int, Aside] = {}
        self.counting = Counting(corpus)
        spellings = (t for a in corpus.actors.values() for t in (a.name, *(alias.text for alias in a.aliases)))
        self.known_asides = asides(text, spellings, self.counting.units)
        self.earlier_line = -1
        last = published.latest.year if published and published.latest else corpus.event.ends.year
        self.years = Years(corpus.event.begins.year, max(last, corpus.event.ends.year))

    def draft(self) -> Draft:
        """Reads the sentences in order."""
        read = is_read(self.text)
        standing = [] if read is Read.NO else list(self._sorted_out(mentions(self.text)))
        starts = [each.number.start for each in standing]
        candidates: list[Candidate] = []
        sentences = self.reading.sentences if standing else ()
        for number, sentence in enumerate(sentences):
            if len(sentence.tokens) > MAX_OF_A_SENTENCE or not self._is_read(sentence):
                continue
            near = standing[bisect_left(starts, sentence.span.start) : bisect_right(starts, sentence.span.end)]
            inside = [each for each in near if sentence.span.holds(each.number)]
            candidates.extend(self._sentence(sentence, figures(sentence, inside), sentences[number + 1 : number + 3]))
        if read is Read.NO:
            found = unread(self.text, language_of(self.text))
            self.aside.extend(Aside(_with_neighbours(self.text, each), "") for each in found)
        self._leave(standing, candidates)
        return Draft(self.reading.title, read, tuple(candidates), tuple(self.aside))

    def _leave(self, standing: Sequence[Mention], candidates: Sequence[Candidate]) -> None:
        """Puts every number of which nothing was made to what is left to decide; "nobody" is no number there."""
        covered = [each.number for each in candidates] + [each.span for each in self.aside]
        for each in standing:
            known = self.shares.get(each.number.start)
            is_nobody = each.count is not None and each.count.qualifier is Qualifier.NONE
            if not is_nobody and not any(span.holds(each.number) for span in covered):
                self.aside.append(known or Aside(each.span, ""))
        self.aside.sort(key=lambda each: each.span.start)

    def _is_read(self, sentence: Sentence) -> bool:
        return in_latin_letters(self.text[sentence.span.start : sentence.span.end])

    def _sorted_out(self, found: Sequence[Mention]) -> Iterator[Mention]:
        """The numbers that may be figures; the others go to the asides."""
        for each in found:
            line = self.reading.line_of(each.number.start)
            if line and line.aside:
                self.aside.append(Aside(self._line_part(line.span, each), line.aside))
            elif known := next((a for a in self.known_asides if a.span.holds(each.number)), None):
                if known.reason in _SHARES and _OF.match(self.text, each.number.end):
                    self.shares[each.number.start] = known
                    yield each
                else:
                    self.aside.append(known)
            else:
                yield each

    def _line_part(self, line: Span, mention: Mention) -> Span:
        """The line if it is short, else the number with the words beside it."""
        if len(self.text[line.start : line.end].split(maxsplit=8)) <= 8:
            return line
        end = self.text.find(" ", mention.span.end + 1, line.end)
        return Span(mention.span.start, end if end > 0 else line.end)

    def _sentence(self, sentence: Sentence, found: Sequence[Figure], following: Sequence[Sentence]) -> list[Candidate]:
        speakers = self.conversation.speakers(sentence, found, following[0] if following else None)
        terms = Terms(self.metrics.find(sentence), self.groups.find(sentence))
        made: list[Candidate] = []
        self.counting.begin(sentence)
        kept: list[Figure] = []
        for figure in found:
            if self.counting.is_figure(figure, found, terms, listed=bool(kept)):
                kept.append(figure)
        answer = _answer(sentence, following)
        before: Judged | None = None
        judgements: list[Judged] = []
        for figure, speaker in zip(found, speakers, strict=True):
            if figure not in kept:
                continue
            judged = self.counting.judged(figure, kept, terms, before)
            before = judged or before
            judgements.extend([judged] if judged else [])
            given = standing(figure, self.years)
            if given is GivenAs.COUNTED and answer:
                given = answer if len(kept) == 1 else GivenAs.UNCLEAR
            made.append(self._candidate(sentence, figure, speaker, judged, given, terms))
        self.counting.end(sentence, judgements, terms)
        self.scopes.remember(sentence)
        return made

    def _candidate(
        self,
        sentence: Sentence,
        figure: Figure,
        speaker: Speaker,
        judged: Judged | None,
        given: GivenAs,
        terms: Terms,
    ) -> Candidate:
        mention = figure.mention
        event = self.corpus.event
        of_text = (self.text, self.published, event.begins, event.ends)
        day = None
        if speaker.verb is not None:
            day = said_on(sentence, speaker.verb, *of_text) or only_day(sentence, *of_text)
        scope = self.scopes.group(figure, judged.metric if judged else None, terms.groups, terms.metrics)
        if given.is_doubtful:
            speaker = replace(speaker, sure=False)
        return Candidate(
            span=mention.span,
            number=mention.number,
            where=sentence.where,
            count=mention.count,
            written=" ".join(mention.text.lower().split()),
            metric=judged,
            scope=scope,
            place=self.scopes.place(figure, sentence),
            speaker=speaker,
            standing=given,
            told_as=ToldAs.EARLIER if given is GivenAs.EARLIER else self._told_as(sentence, figure, speaker),
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


def _answer(sentence: Sentence, following: Sequence[Sentence]) -> GivenAs | None:
    """What the next sentence makes of the figures before it, or the one behind that in the same paragraph."""
    near = [each for place, each in enumerate(following) if each.line - sentence.line <= 1 - place]
    return next(filter(None, (answered(sentence, each) for each in near)), None)


def _with_neighbours(text: str, span: Span) -> Span:
    """A number with up to two words behind it on its line, or four letters where no spaces part them."""
    found = _NEIGHBOURS.match(text, span.end)
    return Span(span.start, found.end() if found else span.end)
