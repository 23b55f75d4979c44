"""A number within its sentence: the words counted, and its neighbours among the figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.captures.phrases import DETERMINERS, ENDS, PERSONS
from generator.draft.mentions import Mention
from generator.draft.reading import Sentence, Token

_NO_ADVERBS = frozenset("family elderly friendly early".split())
_TIMES = frozenset("day week hour month year night".split())
STRONG = frozenset("with while but after before when because although though whereas where who which that as".split())
PAUSES = frozenset(', ; : ( ) - – — “ ” "'.split())
_MAX_LIST = 16
_QUOTES = frozenset('” " ’'.split())


@dataclass(frozen=True)
class Figure:
    """A number of a sentence: tokens `first` up to `last` are the number with its qualifier.

    `previous` and `following` bound the words between it and the figures beside it.
    """

    mention: Mention
    sentence: Sentence
    first: int
    last: int
    previous: int
    following: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the sentence."""
        return self.sentence.tokens

    @property
    def noun_start(self) -> int:
        """The first word of what is counted; "of them" and "of the" are passed over."""
        index = self.last
        while index < len(self.tokens) and self.tokens[index].fold in DETERMINERS | _QUOTES:
            index += 1
        # "2,115 a day earlier" counts no days.
        return self.last if self.tokens[index : index + 1] and self.tokens[index].fold in _TIMES else index

    @property
    def noun_end(self) -> int:
        """Where the words counted end: at a verb, a preposition, a mark, a figure."""
        start = self.noun_start
        timed = any(token.fold in _TIMES for token in self.tokens[start : start + 2]) and start == self.last
        return start if timed else self.phrase_end(start)

    def phrase_end(self, start: int) -> int:
        """Where the phrase that begins at `start` ends."""
        index = start
        while index < len(self.tokens) and index < self.following:
            token = self.tokens[index]
            if token.text in {"-", "‑", "‐", "/"} and index > start:
                index += 1
                continue
            if index > start and token.text.endswith("ed") and _is_plural(self.tokens[index - 1]):
                break
            if token.fold.endswith("ly") and token.fold not in _NO_ADVERBS:
                break
            if not token.is_word or token.fold in ENDS or token.fold == "of" or token.text.lower() in ENDS:
                break
            index += 1
        return index

    @property
    def list_end(self) -> int:
        """Where a list of nouns ends: "police officers, soldiers and other members of the agencies | injured"."""
        end = self.noun_end
        while end < min(self.following, self.last + _MAX_LIST) and end > self.noun_start:
            if self.tokens[end].text != "," and self.tokens[end].fold not in {"and", "or", "of"}:
                return end
            following = self.phrase_end(end + 1)
            if following <= end + 1 and self.tokens[end + 1 : end + 2] and self.tokens[end + 1].fold in {"and", "or"}:
                following = self.phrase_end(end + 2)
            if following <= end + 1 or following >= len(self.tokens):
                return end
            end = following
        return end

    @property
    def noun(self) -> tuple[Token, ...]:
        """What is counted, as printed after the number; empty where the number stands alone."""
        return self.tokens[self.noun_start : self.noun_end]


def _is_plural(token: Token) -> bool:
    return token.fold in PERSONS or token.text.lower().endswith("s")


def figures(sentence: Sentence, mentions: Sequence[Mention]) -> list[Figure]:
    """The mentions of a sentence in order, each with its neighbours."""
    bounds = [(sentence.at(each.span.start), sentence.at(each.span.end - 1) + 1) for each in mentions]
    found = []
    for index, (mention, (first, last)) in enumerate(zip(mentions, bounds, strict=True)):
        previous = bounds[index - 1][1] if index else 0
        following = bounds[index + 1][0] if index + 1 < len(bounds) else len(sentence.tokens)
        found.append(Figure(mention, sentence, first, last, previous, following))
    return found
