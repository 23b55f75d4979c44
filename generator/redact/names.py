"""The forms in which a name may stand: inflected, transcribed, turned round, with initials, or a part of it alone."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import permutations

from rapidfuzz.distance import OSA

from generator.redact.likeness import Beginning, Likeness, Part, heads_of
from generator.redact.sounds import beginnings, keys

# Letters, and what stands for a soft sign or before an ending; a number beside them is no part of a word.
WORD = re.compile(r"[^\W\d_]+(?:['’ʼʹʻ`´][^\W\d_]+)*")
_APOSTROPHE = re.compile("['’ʼʹʻ`´]")
# Words of Arabic and Hebrew that are written together with the next.
_JOINED_BEFORE = re.compile("(?:[وفبلك]{1,2}|[وفبلك]?ال|لل|[והבלמשכ]{1,2})(?=.{3})")
_GAP = re.compile(r"[\W_]{0,8}")
# They belong to many names, and to no one.
PARTICLES = frozenset(
    "a al ap ben bin bint da das de del della den der di do dos du el ibn la le mac mc of op oglu qizi kizi san st ten"
    " ter uly van von y zu zum zur".split()
)
_LONGEST_WORD, _LONGEST_ENDING, _FUZZY, _BETWEEN, _LONGEST_INITIAL = 80, 5, 7, 2, 2
_MOST_KNOWN = 1 << 18
# So many letters make a family name known behind an initial without a space.
_LONG_FAMILY = 4


@dataclass(slots=True)
class NameForms:
    """The names of somebody, each as its words, folded; `spared` are words that may stay, folded."""

    spellings: Iterable[tuple[str, ...]]
    spared: Collection[str] = ()
    _words: list[tuple[str, ...]] = field(default_factory=list)
    _heads: dict[str, list[Beginning]] = field(default_factory=dict)
    _long: set[str] = field(default_factory=set)
    _known: dict[str, dict[Part, Likeness]] = field(default_factory=dict)
    _doubtful: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._words = list(dict.fromkeys(self.spellings))
        last = frozenset(key for words in self._words for key in keys(words[-1]))
        for number, words in enumerate(self._words):
            for index, word in enumerate(words):
                is_last = index == len(words) - 1 or bool(keys(word) & last)
                self._add(Part(number, index, len(words), word, is_last))
            own = frozenset(key for word in words for key in keys(word))
            for joined in _joined(words):
                self._add(Part(number, 0, 1, joined, True), own)

    def _add(self, part: Part, but: frozenset[str] = frozenset()) -> None:
        for text, head in heads_of(part, but):
            self._heads.setdefault(text, []).append(head)
            if head.is_whole and len(text) >= _FUZZY:
                self._long.add(text)

    def spans(self, plain: str) -> Iterator[tuple[int, int]]:
        """Where a folded text certainly has one of the names."""
        parts = {word for word in self._words_in(plain) if self._parts_in(word)}
        if parts:
            yield from self._certain(plain, parts)

    def alone(self, plain: str) -> set[str]:
        """The words of a folded text that are perhaps parts of one of the names."""
        return {word for word in self._words_in(plain) if self.is_perhaps(word)}

    def _words_in(self, plain: str) -> set[str]:
        return set(WORD.findall(plain)) if self._words else set()

    def is_perhaps(self, word: str) -> bool:
        """Whether a folded word by itself is perhaps a part of one of the names, or one with a slip in it."""
        found = self._doubtful.get(word)
        if found is None:
            if len(self._doubtful) > _MOST_KNOWN:
                self._doubtful.clear()
            likeness = max(self._parts_in(word).values(), default=0)
            is_near = not likeness and word not in self.spared and self._is_near(word)
            found = self._doubtful[word] = likeness >= Likeness.PERHAPS or is_near
        return found

    def in_code(self, word: str, *, or_first: bool = False) -> bool:
        """Whether a folded word of an id is of one of the names: the last word of a spelling, or any at all."""
        return any(
            likeness >= Likeness.PERHAPS and (or_first or part.is_last)
            for part, likeness in self._parts_in(word).items()
        )

    def _is_near(self, word: str) -> bool:
        """Whether a letter of its key is another, more, less or changed with the next."""
        return bool(self._long) and any(
            abs(len(key) - len(own)) < 2 and OSA.distance(key, own, score_cutoff=1) < 2
            for key in keys(word[:_LONGEST_WORD])
            if len(key) >= _FUZZY
            for own in self._long
        )

    def _parts_in(self, word: str) -> dict[Part, Likeness]:
        """The parts of names that a folded word is, in whatever case and transcription."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            is_out = word in self.spared or len(word) > _LONGEST_WORD
            found = self._known[word] = {} if is_out else self._likenesses(word)
        return found

    def _likenesses(self, word: str) -> dict[Part, Likeness]:
        best: dict[Part, Likeness] = {}
        for text in _bare(word):
            for key in keys(text):
                for size in range(max(2, len(key) - _LONGEST_ENDING), len(key) + 1):
                    for head in self._heads.get(key[:size], ()):
                        if likeness := head.likeness(key[size:], text):
                            best[head.part] = max(likeness, best.get(head.part, likeness))
        return best

    def _certain(self, plain: str, parts: Collection[str]) -> Iterator[tuple[int, int]]:
        words = list(WORD.finditer(plain))
        for at, word in enumerate(words):
            if word[0] not in parts:
                continue
            if Likeness.CERTAIN in self._parts_in(word[0]).values():
                yield word.span()
            for others in (words[max(0, at - 1 - _BETWEEN) : at][::-1], words[at + 1 : at + 2 + _BETWEEN]):
                for other in _beside(word, others, plain):
                    first, second = sorted((word, other), key=re.Match.start)
                    if self._is_name(first, second, plain):
                        yield first.start(), second.end()

    def _is_name(self, first: re.Match[str], second: re.Match[str], plain: str) -> bool:
        return self._is_pair(first[0], second[0]) or self._has_initial(first, second, plain)

    def _is_pair(self, some: str, other: str) -> bool:
        """Whether two words are two parts of one spelling, in whatever order."""
        there, here = self._parts_in(some), self._parts_in(other)
        return any(
            one.spelling == two.spelling and one.index != two.index and max(there[one], here[two]) > Likeness.WEAK
            for one in there
            for two in here
            if one.count > 1 and two.count > 1
        )

    def _has_initial(self, first: re.Match[str], second: re.Match[str], plain: str) -> bool:
        """Whether two words are the last part of a spelling and an initial of another part, in whatever order."""
        for name, initial in ((first, second), (second, first)):
            if plain[initial.end() : initial.end() + 1] != "." or not _is_initial(initial[0]):
                continue
            for part, likeness in self._parts_in(name[0]).items():
                others = (one for one in self._words[part.spelling] if one != part.text)
                is_named = part.is_last and likeness > Likeness.WEAK and part.count > 1
                if is_named and any(beginnings(initial[0]) & beginnings(one) for one in others):
                    return True
        return False


def _beside(word: re.Match[str], others: Iterable[re.Match[str]], plain: str) -> Iterator[re.Match[str]]:
    """The words beside one, the nearest first, as long as only particles and initials stand between."""
    last = word
    for other in others:
        start, end = (last.end(), other.start()) if last.end() <= other.start() else (other.end(), last.start())
        if not _GAP.fullmatch(plain, start, end):
            return
        yield other
        if len(other[0]) > _LONGEST_INITIAL and other[0] not in PARTICLES:
            return
        last = other


def _is_initial(word: str) -> bool:
    return len(word) <= _LONGEST_INITIAL or (len(word) < 5 and all(len(key) < 2 for key in keys(word)))


def _bare(word: str) -> set[str]:
    """A word without apostrophes, without what follows the last of them, and without what is written before it."""
    pieces = _APOSTROPHE.split(word)
    found = {"".join(pieces), "".join(pieces[:-1])} - {""}
    return found | {_JOINED_BEFORE.sub("", one, count=1) for one in found if _JOINED_BEFORE.match(one)}


def _joined(words: tuple[str, ...]) -> set[str]:
    """Words without a space between them, as handles and addresses have them, with an initial first, too."""
    some = {"".join(few) for size in range(2, len(words) + 1) for few in permutations(words, size)}
    return some | {one[0] + words[-1] for one in words[:-1] if len(words[-1]) > _LONG_FAMILY}
