"""Who speaks by a label: "Soren: ...", "A: ...", "Health Ministry: 402 injured", "(ministry figure): 3,340"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.draft.attribution import Attribution
from generator.draft.names import Named, Names
from generator.draft.reading import Sentence, Token
from generator.record.registries import ActorKind

_LINE = re.compile(r"(?m)^[ \t*_–—-]*(?P<label>[A-Z][\w.’'-]*?(?: [\w.’'-]+?){0,3})(?::|\.(?<=\b[QA]\.))[*_]*(?= |$)")
_QUESTION = re.compile(r"(?m)^.*\?[\"”’'*_)]*[ \t]*$")
_INTRODUCED = re.compile(
    r"\b(?:interview\w*|(?:we|i) (?:asked|met|spoke|talked)|(?:spoke|talked|talks|speaks) (?:to|with)|conversation"
    r"|in talk)\b",
    re.IGNORECASE,
)
_LEAST_QUESTIONS, _LEAST_SELVES = 2, 3
_ASKING = frozenset("q question host interviewer moderator reporter journalist presenter".split())
_ANSWERING = frozenset("a answer guest".split())
_LONGEST, _BRACKET = 14, 7


class Labels:
    """The labels of a text before what somebody says; a dialogue repeats them."""

    def __init__(self, names: Names, text: str) -> None:
        self._names = names
        counted = Counter(found["label"].lower() for found in _LINE.finditer(text))
        self._guest: str | None = None
        self._dialogue = frozenset(label for label, times in counted.items() if times > 1)
        self._questions = tuple(found.span() for found in _QUESTION.finditer(text))
        self.is_interview = bool(self._dialogue) or len(self._questions) >= _LEAST_QUESTIONS
        opening = text[: self._questions[0][0]] if self._questions else ""
        self._is_introduced = bool(_INTRODUCED.search(opening))
        outside = re.sub(r"“[^”]*”|\"[^\"\n]*\"", "", text)
        self.is_personal = len(re.findall(r"\bI\b", outside)) >= _LEAST_SELVES

    @property
    def is_clear(self) -> bool:
        """Whether it is clear who answers: the turns have labels, or the text says before them that it is a talk."""
        return bool(self._dialogue) or self._is_introduced

    def spoken(self, sentence: Sentence, named: Sequence[Named]) -> Iterator[Attribution]:
        """What stands before a colon, where an actor is named in it."""
        tokens = sentence.tokens
        for mark, token in enumerate(tokens):
            if token.text != ":" or mark == 0:
                continue
            low = mark
            while (
                low > 0
                and mark - low < _LONGEST
                and tokens[low - 1].text not in {";", ".", ":", "|", "“", "”", '"', "—", "–"}
            ):
                low -= 1
            inside = [each for each in named if low <= each.first < mark]
            if any(self._names.kind(each.actor) is not ActorKind.STATE for each in inside):
                yield Attribution(mark, (low, mark), leads=True)

    def bracketed(self, sentence: Sentence, named: Sequence[Named]) -> Iterator[tuple[int, int]]:
        """The words in brackets right behind a number where somebody is named in them: "34 dead (ministry)"."""
        tokens = sentence.tokens
        for mark, token in enumerate(tokens):
            stop = next((at for at in range(mark + 1, min(len(tokens), mark + _BRACKET)) if tokens[at].text == ")"), 0)
            if token.text != "(" or not stop:
                continue
            inside = tokens[mark + 1 : stop]
            known = any(mark < each.first < stop and self._speaks(each) for each in named)
            if inside and (known or self._names.like(inside[-1].fold)):
                yield mark, stop

    def _speaks(self, named: Named) -> bool:
        return self._names.kind(named.actor) is not ActorKind.STATE

    def turn(self, sentence: Sentence) -> str | None:
        """The label of a turn with which the sentence begins: "soren", "a"; None where the turn before goes on.

        Of an interview without labels a line with a question is the turn of who asks, and any other an answer.
        """
        found = _before_colon(sentence.tokens)
        label = " ".join(token.text for token in found).lower()
        if label in self._dialogue:
            return label
        if self._dialogue or not self.is_interview or sentence.span.start < self._questions[0][0]:
            return None
        asked = any(start <= sentence.span.start < end for start, end in self._questions)
        return "question" if asked else "answer"

    def speaker(self, label: str, named: Sequence[str]) -> str | None:
        """Whom the label of a turn means; `named` are the actors named so far."""
        if label in _ASKING:
            return None
        persons = [id_ for id_ in dict.fromkeys(named) if self._names.kind(id_) is ActorKind.PERSON]
        if label in _ANSWERING:
            # Whoever was alone named before the first answer gives all of them.
            self._guest = self._guest or (persons[0] if len(persons) == 1 else None)
            return self._guest
        alike = [id_ for id_ in self._names.like(label.split()[-1]) if id_ in named or len(label.split()) > 1]
        return alike[0] if len(alike) == 1 else None


def _before_colon(tokens: Sequence[Token]) -> Sequence[Token]:
    start = next((index for index, token in enumerate(tokens[:3]) if token.is_word), 0)
    for index, token in enumerate(tokens[: start + 6]):
        if token.text == ":" or (token.text == "." and index == start + 1 and tokens[start].text in {"Q", "A"}):
            return tokens[start:index]
    return ()
