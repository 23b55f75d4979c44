"""The words by which a text speaks of a metric or a group, and where they stand in a sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.draft.reading import Sentence, fold

_APART = 14


@dataclass(frozen=True, slots=True)
class Found:
    """A term of the entry `id` in a sentence: its tokens from `first` up to `last`; `words` counts its words."""

    id: str
    first: int
    last: int
    words: int


@dataclass(frozen=True)
class Lexicon:
    """The terms of each entry of a registry, each a tuple of phrases that may stand apart."""

    terms: Mapping[str, tuple[tuple[tuple[str, ...], ...], ...]]

    def find(self, sentence: Sentence) -> tuple[Found, ...]:
        """Every term in the sentence; of terms that overlap, the one with the most words."""
        places = _places(sentence)
        found = {
            hit
            for id_, terms in self.terms.items()
            for term in terms
            if all(part[0] in places for part in term)
            for hit in _hits(sentence, places, id_, term)
        }
        ranked = sorted(found, key=lambda hit: (-hit.words, hit.first, hit.id))
        kept: list[Found] = []
        for hit in ranked:
            if not any(
                other.first <= hit.first and hit.last <= other.last and other.words > hit.words for other in kept
            ):
                kept.append(hit)
        return tuple(sorted(kept, key=lambda hit: (hit.first, hit.last, hit.id)))


def lexicon(terms: Mapping[str, Iterable[str]]) -> Lexicon:
    """The terms made ready for finding; "cars + burned" stands for the two apart, in either order."""
    return Lexicon({id_: tuple(dict.fromkeys(filter(None, map(_term, texts)))) for id_, texts in terms.items()})


def _term(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(words for part in text.split("+") if (words := _words(part)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text))


def _places(sentence: Sentence) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for index, token in enumerate(sentence.tokens):
        places.setdefault(token.fold, []).append(index)
    return places


def _hits(
    sentence: Sentence, places: dict[str, list[int]], id_: str, term: tuple[tuple[str, ...], ...]
) -> Iterator[Found]:
    parts = [list(_phrases(sentence, places, part)) for part in term]
    size = sum(map(len, term))
    if len(parts) == 1:
        yield from (Found(id_, first, last, size) for first, last in parts[0])
        return
    for first, last in parts[0]:
        for others in parts[1:]:
            near = min(others, key=lambda span: abs(span[0] - first), default=None)
            if near is None or abs(near[0] - first) > _APART:
                break
        else:
            yield Found(id_, first, last, size)
            yield from (Found(id_, *min(others, key=lambda span: abs(span[0] - first)), size) for others in parts[1:])


def _phrases(sentence: Sentence, places: dict[str, list[int]], words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where the words stand one after another, hyphens between them passed over."""
    for first in places.get(words[0], ()):
        index = first
        for word in words[1:]:
            index += 1
            if index < len(sentence.tokens) and sentence.tokens[index].text in {"-", "‑", "‐"}:
                index += 1
            if index >= len(sentence.tokens) or sentence.tokens[index].fold != word:
                break
        else:
            yield first, index + 1
