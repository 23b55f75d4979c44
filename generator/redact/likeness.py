"""How far a word is a part of a name, by the key that both have and by what follows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from generator.redact.endings import ENDINGS
from generator.redact.sounds import keys

# So many letters has a word that may be inflected freely, and how many letters the ending has then.
_INFLECTED, _FREE = 5, 3
# So many letters has a part that is looked for alone, one that ends a name, and a key that is sure; so many are alike.
_ALONE, _ALONE_AT_END, _SURE, _ALIKE = 4, 3, 6, 4
_VOWELS = "aeiou"


class Likeness(IntEnum):
    """A word is a part of a name only beside another that is surely one, beside another, perhaps, or certainly."""

    WEAK = 1
    BESIDE = 2
    PERHAPS = 3
    CERTAIN = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a spelling: the number of the spelling, its place, and how many words that spelling has.

    `is_last` is of those that end a spelling, as family names do in most.
    """

    spelling: int
    index: int
    count: int
    text: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a key of a part: the whole key, or the key without what endings replace."""

    part: Part
    size: int
    is_whole: bool
    is_without_vowel: bool = False

    def likeness(self, rest: str, word: str) -> Likeness | None:
        """How far a word is the part, whose key is this and the rest; None where the rest is no ending."""
        part = self.part
        if not self._is_ending(rest, word) or (len(part.text) < _ALONE and not self._is_literal(word, rest)):
            return None
        if word != part.text and (self.size < _ALONE_AT_END or self._is_by_chance(rest, word)):
            return Likeness.BESIDE if self.is_whole and not rest else Likeness.WEAK
        if len(part.text) < (_ALONE_AT_END if part.is_last else _ALONE) or (
            len(part.text) < _ALONE and word != part.text
        ):
            return Likeness.CERTAIN if part.count == 1 and word == part.text else Likeness.BESIDE
        if part.count > 1:
            return Likeness.PERHAPS
        is_sure = self._is_begun(word) or self.size >= _SURE
        is_form = self.is_whole or (rest and not self.is_without_vowel)
        return Likeness.CERTAIN if is_sure and is_form else Likeness.PERHAPS

    def _is_ending(self, rest: str, word: str) -> bool:
        if self.is_without_vowel:
            return rest in ENDINGS and rest[0] in _VOWELS
        is_long = self.size >= _INFLECTED - 1 and len(self.part.text) >= _INFLECTED
        return not rest or rest in ENDINGS or (is_long and len(rest) <= _FREE and self._is_begun(word))

    def _is_by_chance(self, rest: str, word: str) -> bool:
        """Whether little is alike: other letters of the same script begin it, or sibilants are most of a short key."""
        is_little = self.size < _ALONE or self.is_without_vowel
        alike = self.part.text[: min(_ALIKE, len(self.part.text) - 1)]
        if not self._is_of_one_script(word):
            return self.size < _ALONE and any("S" in key for key in keys(self.part.text))
        return bool(rest) and is_little and not word.startswith(alike)

    def _is_of_one_script(self, word: str) -> bool:
        return word.isascii() == self.part.text.isascii()

    def _is_begun(self, word: str) -> bool:
        """Whether the letters of the part, but for the last, are those with which a word begins."""
        return word.startswith(self.part.text[: max(_ALONE, len(self.part.text) - 1)])

    def _is_literal(self, word: str, rest: str) -> bool:
        """Whether a short part stands there by its letters, where both are of one script."""
        if not self._is_of_one_script(word):
            return True
        return word.startswith(self.part.text[:-1]) if rest else word == self.part.text


def heads_of(part: Part, but: frozenset[str]) -> Iterator[tuple[str, Beginning]]:
    """The beginnings under which a part is found, with what each is; none of some keys."""
    for key in keys(part.text) - but:
        yield key, Beginning(part, len(key), True)
        if key[-1:] in _VOWELS:
            for size in {len(key) - 1, len(key.rstrip(_VOWELS))}:
                if size > 1:
                    yield key[:size], Beginning(part, size, False)
        elif len(key) > 3 and key[-2] in "eo":
            yield key[:-2] + key[-1], Beginning(part, len(key) - 1, False, is_without_vowel=True)
