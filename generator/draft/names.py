"""The actors whom a text names: registered spellings, and names put together in another order."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from generator.draft.reading import Sentence, Token, fold
from generator.reading.load import Corpus
from generator.record.hierarchy import upward
from generator.record.registries import Actor, ActorKind

# Ways in which English names the same office; a general convention and no event's.
_SAME = {
    "minister": "ministry", "attorney": "prosecutor", "prosecution": "prosecutor", "prosecutors": "prosecutor",
    "home": "interior", "internal": "interior", "defense": "defence", "committee": "commission",
    "president": "presidential", "centre": "center", "healthcare": "health",
    "ombudswoman": "ombudsman", "ombudsperson": "ombudsman",
}  # fmt: skip
_IDLE = frozenset("of the for and in at to affair office official service new mr mrs ms".split())
_OFFICES = frozenset("office spokesman spokeswoman spokesperson spokespeople administration press adviser aide".split())
_TITLES = frozenset("deputy first vice senior chief acting former head minister spokesman spokeswoman".split())
_SERVICES = frozenset("office press administration".split())
_TITLE_WORDS = 12
_MAX_WORDS, _MIN_SURNAME, _ALIKE = 8, 4, 80
_DEFINITE = frozenset("the its his her their this".split())


@dataclass(frozen=True, slots=True)
class Named:
    """An actor named by the tokens `first` up to `last`; not `sure` where the name only resembles."""

    actor: str
    first: int
    last: int
    sure: bool = True


class Names:
    """Finds the actors of a registry in sentences."""

    def __init__(self, corpus: Corpus) -> None:
        self.actors = corpus.actors
        self._places = frozenset(
            word for place in corpus.places.values() for word in _folds(place.name) if word not in _IDLE
        )
        self._phrases = self._spellings()
        self._bags = dict(self._office_names())
        self._surnames = dict(self._last_names())
        self.words = frozenset(
            word
            for actor in self.actors.values()
            for text in (actor.name, *(alias.text for alias in actor.aliases))
            for word in _folds(text)
        ) | {"minister", "president"}
        self.root_words = {id_: self._words_of_voice(id_) for id_ in self.actors}

    def _spellings(self) -> Mapping[str, list[tuple[tuple[str, ...], str, str]]]:
        """Every spelling by its first word: its words, the text, the actor."""
        spellings: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for id_, actor in self.actors.items():
            for text in (actor.name, *(alias.text for alias in actor.aliases)):
                if words := _folds(text):
                    spellings.setdefault(words[0], []).append((words, text, id_))
        return spellings

    def _office_names(self) -> Iterator[tuple[frozenset[str], str]]:
        """The words that make up a body's name, without places: {interior, ministry}."""
        for id_, actor in self.actors.items():
            if actor.kind in {ActorKind.BODY, ActorKind.ORGANISATION} and not actor.generic:
                words = frozenset(self._canonical(word) for word in _folds(actor.name)) - self._places
                bag = words - _IDLE
                if len(bag) == 1:
                    bag |= words & {"office"}
                if len(bag) > 1:
                    yield bag, id_

    def _last_names(self) -> Iterator[tuple[str, str]]:
        for id_, actor in self.actors.items():
            if actor.kind is ActorKind.PERSON:
                for text in (actor.name, *(alias.text for alias in actor.aliases)):
                    words = text.split()
                    if words and words[-1][0].isupper() and len(fold(words[-1])) >= _MIN_SURNAME:
                        yield fold(words[-1]), id_

    def _words_of_voice(self, id_: str) -> frozenset[str]:
        """Every word of the names of those who share a voice with an actor."""
        root = self.root(id_)
        names = (
            text
            for other, actor in self.actors.items()
            if self.root(other) == root
            for text in (actor.name, *(alias.text for alias in actor.aliases))
        )
        return frozenset(word for text in names for word in _folds(text)) | self._places

    def root(self, id_: str) -> str:
        """The actor at the end of the `part_of` chain."""
        *_, root = upward(self.actors, id_)
        return root

    def kind(self, id_: str) -> ActorKind:
        """What the actor is."""
        return self.actors[id_].kind

    def actor(self, id_: str) -> Actor:
        """The actor's entry."""
        return self.actors[id_]

    def find(self, sentence: Sentence) -> tuple[Named, ...]:
        """Every actor named in the sentence, the longest name first where names overlap, in order of place."""
        tokens = sentence.tokens
        found = [*self._spelled(tokens), *self._offices(tokens), *self._surnamed(tokens), *self._resembling(tokens)]
        found.sort(key=lambda named: (not named.sure, named.first - named.last, named.first, named.actor))
        kept: list[Named] = []
        for named in found:
            if not any(other.first < named.last and named.first < other.last for other in kept):
                kept.append(named)
        kept = [self._of_office(tokens, named) for named in kept]
        return tuple(sorted(kept, key=lambda named: named.first))

    def _spelled(self, tokens: tuple[Token, ...]) -> Iterator[Named]:
        for first, token in enumerate(tokens):
            for words, text, id_ in self._phrases.get(token.fold, ()):
                last = _match(tokens, first, words)
                if last is None or (_case_counts(text) and not _same_case(tokens, first, text)):
                    continue
                yield Named(id_, first, last, self._at_home(tokens, first, last, id_))

    def _at_home(self, tokens: tuple[Token, ...], first: int, last: int, id_: str) -> bool:
        """Whether no foreign owner stands before a common name, as in "Ruritanian officials"."""
        actor = self.actors[id_]
        if actor.kind not in {ActorKind.BODY, ActorKind.GROUP} or first == 0:
            return True
        before = tokens[first - 1]
        if not before.text[0].isupper() or not before.is_word or first == 1:
            return True
        return before.fold in self.root_words[id_] | _DEFINITE | _TITLES

    def _offices(self, tokens: tuple[Token, ...]) -> Iterator[Named]:
        for first, token in enumerate(tokens):
            if not token.is_word or token.fold in (_IDLE - {"office"}) | self._places:
                continue
            bag: set[str] = set()
            office = False
            for index in range(first, min(first + _MAX_WORDS, len(tokens))):
                word = tokens[index]
                if word.text in {"-", "‑", "‐"} and tokens[index - 1].end == word.start:
                    continue
                if not word.is_word:
                    break
                if word.fold not in _IDLE | self._places:
                    bag.add(self._canonical(word.fold))
                office |= word.fold == "office"
                id_ = self._bags.get(frozenset(bag)) or self._bags.get(frozenset(bag | {"office"} if office else bag))
                if id_ and word.fold not in _IDLE - {"office", "affair"}:
                    end = index + 1
                    if end < len(tokens) and tokens[end].fold in {"affair", "office"}:
                        end += 1
                    yield Named(id_, first, end, self._at_home(tokens, first, end, id_))

    def _surnamed(self, tokens: tuple[Token, ...]) -> Iterator[Named]:
        """People by their surname alone."""
        for index, token in enumerate(tokens):
            if token.fold in self._surnames and token.text[0].isupper() and token.fold not in self._places:
                yield Named(self._surnames[token.fold], index, index + 1)

    def _resembling(self, tokens: tuple[Token, ...]) -> Iterator[Named]:
        """People whose surname is spelled in yet another way."""
        for index, token in enumerate(tokens):
            if (
                index == 0
                or len(token.fold) < _MIN_SURNAME
                or not token.text[0].isupper()
                or token.fold in self._surnames
            ):
                continue
            scored = [
                (fuzz.ratio(_sounds(token.fold), _sounds(surname)), surname)
                for surname in self._surnames
                if _sounds(surname)[:1] == _sounds(token.fold)[:1]
            ]
            score, surname = max(scored, default=(0.0, ""))
            if score >= _ALIKE:
                first = index
                while first > 0 and tokens[first - 1].text[0].isupper() and tokens[first - 1].fold not in self._places:
                    first -= 1
                yield Named(self._surnames[surname], max(first, index - 1), index + 1, sure=score >= _ALIKE + 4)

    def _of_office(self, tokens: tuple[Token, ...], named: Named) -> Named:
        """A person's office instead of the person: "Tordesk's office"."""
        above = self.actors[named.actor].part_of
        if self.kind(named.actor) is not ActorKind.PERSON or above not in self.actors:
            return named
        if self.kind(str(above)) is not ActorKind.BODY:
            return named
        if tokens[named.last - 1].possessive and named.last < len(tokens) and tokens[named.last].fold in _OFFICES:
            return Named(str(above), named.first, named.last + 1, named.sure)
        before = [token.fold for token in tokens[max(0, named.first - _TITLE_WORDS) : named.first]]
        before = before[len(before) - before[::-1].index(",") :] if "," in before else before
        if any(word in _SERVICES and "of" in before[place:] for place, word in enumerate(before)):
            return Named(str(above), named.first, named.last, named.sure)
        return named

    def like(self, noun: str) -> list[str]:
        """The actors in whose names a common noun stands, such as "ministry"."""
        return [*self._by_word.get(self._canonical(fold(noun)), ())]

    @cached_property
    def _by_word(self) -> Mapping[str, dict[str, None]]:
        """The actors in whose names a word stands, by the word."""
        found: dict[str, dict[str, None]] = {}
        for id_, actor in self.actors.items():
            for text in (actor.name, *(alias.text for alias in actor.aliases)):
                for part in _folds(text):
                    found.setdefault(self._canonical(part), {})[id_] = None
        return found

    def _canonical(self, word: str) -> str:
        return _SAME.get(word, word)


def is_definite(tokens: tuple[Token, ...], named: Named) -> bool:
    """Whether the name is a common noun with its article, which means whoever was named before."""
    words = tokens[named.first : named.last]
    alone = len(words) == 1 and named.first > 0 and tokens[named.first - 1].fold in _DEFINITE
    return ((len(words) == 2 and words[0].fold in _DEFINITE) or alone) and words[-1].text[0].islower()


def _sounds(word: str) -> str:
    """The word with letters that transliterations use for one another made one."""
    return word.replace("kh", "h").replace("y", "").translate(str.maketrans("qwjz", "kvis"))


def _folds(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in re.findall(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*", text))


def _match(tokens: tuple[Token, ...], first: int, words: tuple[str, ...]) -> int | None:
    """The end of the words from the token `first` on, with hyphens and stops passed over."""
    index = first
    for number, word in enumerate(words):
        while number and index < len(tokens) and tokens[index].text in {"-", "‑", "‐", "–", ".", "(", "/"}:
            index += 1
        if index >= len(tokens) or tokens[index].fold != word:
            return None
        index += 1
    return index


def _case_counts(text: str) -> bool:
    letters = re.sub(r"[^\w]", "", text)
    return len(letters) <= 4 or letters.isupper()


def _same_case(tokens: tuple[Token, ...], first: int, text: str) -> bool:
    return tokens[first].text.startswith(re.findall(r"\d+|[^\W\d_]+", text)[0])
