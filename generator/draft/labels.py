"""Who speaks by a label: "Soren: ...", "A: ...", "Health Ministry: 402 injured", "(ministry figure): 3,340"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.draft.attribution import Attribution
from generator.draft.names import Named, Names
from generator.draft.reading import Sentence, Token
from generator.record.registries import ActorKind

_LINE = re.compile(r"(?m)^[ \t]*(?P<label>[A-Z][\w.’'-]*(?: [\w.’'-]+){0,3}):(?= |$)")
_ASKING = frozenset("q question host interviewer moderator reporter journalist presenter".split())
_ANSWERING = frozenset("a answer guest".split())
_LONGEST = 14


class Labels:
    """The labels of a text before what somebody says; a dialogue repeats them."""

    def __init__(self, names: Names, text: str) -> None:
        self._names = names
        counted = Counter(found["label"].lower() for found in _LINE.finditer(text))
        self._dialogue = frozenset(label for label, times in counted.items() if times > 1)

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

    def turn(self, sentence: Sentence) -> str | None:
        """The label of a turn in a dialogue with which the sentence begins: "soren", "a"; None without one."""
        label = " ".join(token.text for token in _before_colon(sentence.tokens)).lower()
        return label if label in self._dialogue else None

    def speaker(self, label: str, named: Sequence[str]) -> str | None:
        """Whom the label of a turn means; `named` are the actors named so far."""
        if label in _ASKING:
            return None
        persons = [id_ for id_ in dict.fromkeys(named) if self._names.kind(id_) is ActorKind.PERSON]
        if label in _ANSWERING:
            return persons[0] if len(persons) == 1 else None
        alike = [id_ for id_ in self._names.like(label.split()[-1]) if id_ in named or len(label.split()) > 1]
        return alike[0] if len(alike) == 1 else None


def _before_colon(tokens: Sequence[Token]) -> Sequence[Token]:
    for index, token in enumerate(tokens[:6]):
        if token.text == ":":
            return tokens[:index]
    return ()
