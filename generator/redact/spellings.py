"""Words that must not remain, found in whatever form a text has them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.record.words import is_unspaced

# Marks that stand over or under letters, and signs that nobody sees.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
# In words of so many letters, a few more at the end are a case or a possessive of the language.
_INFLECTED, _ENDING = 5, 3
_LETTER = r"[^\W_]"
_BETWEEN = r"[\W_]{0,8}"


def folded(text: str) -> str:
    """A text without what does not make another word of it: case, accents, width, how letters are composed."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()))


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A spelling: letters that stand wherever it does, and its pattern; both of folded text."""

    first: str
    pattern: re.Pattern[str]


class Spellings:
    """All spellings of a person, or the words of a text; each is found in any case, composition and punctuation."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(sorted({" ".join(word.split()) for word in words if re.search(_LETTER, word)}))
        self._spellings = tuple(map(_spelling, self.words))

    def __bool__(self) -> bool:
        return bool(self.words)

    def within(self, text: str) -> bool:
        """Whether a text has one of them."""
        return self.within_folded(folded(text))

    def within_folded(self, plain: str) -> bool:
        """Whether a text that is folded already has one of them."""
        return any(one.first in plain and one.pattern.search(plain) for one in self._spellings)

    def without(self, text: str) -> list[str]:
        """What is left of a text between them, in its own letters."""
        plain, at = _mapped(text)
        spans = sorted(found.span() for one in self._spellings for found in one.pattern.finditer(plain))
        pieces, end = [], 0
        for start, stop in spans:
            pieces.append(text[end : at[start]] if at[start] > end else "")
            end = max(end, at[stop - 1] + 1)
        return [piece for piece in (*pieces, text[end:]) if piece.strip()]

    def parts(self) -> Iterator[str]:
        """Words of them that may stand for the whole elsewhere: those of some length that are none of them itself."""
        alone = {folded(word) for word in self.words}
        for word in sorted(set(re.findall(r"[^\W\d_]{4,}", " ".join(self.words)))):
            if folded(word) not in alone:
                yield word


def _spelling(words: str) -> _Spelling:
    parts = re.findall(f"{_LETTER}+", folded(words))
    body = _BETWEEN.join(map(re.escape, parts))
    if is_unspaced(words):
        return _Spelling(parts[0], re.compile(body))
    ending = f"{_LETTER}{{0,{_ENDING}}}" if len(parts[-1]) >= _INFLECTED else ""
    return _Spelling(parts[0], re.compile(f"(?<!{_LETTER}){body}{ending}(?!{_LETTER})"))


def _mapped(text: str) -> tuple[str, list[int]]:
    """A text folded letter by letter, and from which letter of it each comes."""
    plain, at = [], []
    for index, letter in enumerate(text):
        for one in folded(letter):
            plain.append(one)
            at.append(index)
    return "".join(plain), at
