"""Words that must not remain, found in whatever form a text has them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from generator.record.words import is_unspaced
from generator.redact.names import PARTICLES, WORD, NameForms

# Marks that stand over or under letters, and signs that nobody sees.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef]"
)
# In words of so many letters, a few more at the end are a case or a possessive of the language.
_INFLECTED, _ENDING = 5, 3
_LETTER = r"[^\W_]"
_BETWEEN = r"[\W_]{0,8}"
# Letters of their own that others write without the sign.
_SIGNED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_ARTICLES = frozenset({"a", "the"})
_NO_NAMES = PARTICLES | _ARTICLES | frozenset("mr mrs ms miss dr prof herr frau sir and und".split())
_MOST_PARTS, _MOST_LOWER = 4, 2


def folded(text: str) -> str:
    """A text without what does not make another word of it: case, accents, width, how letters are composed."""
    if text.isascii():
        return text.lower()
    # Many marks of one letter take the square of their number to be put in order, so they go first.
    text = unicodedata.normalize("NFKD", _MARKS.sub("", text)).casefold()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return plain.translate(_SIGNED)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A spelling: letters that stand wherever it does, and its pattern; both of folded text."""

    first: str
    pattern: re.Pattern[str]


class Spellings:
    """All spellings of somebody, and words of texts; each is found in any case, composition and punctuation.

    Of a name the forms are found that can be computed; a text stands as it is. Words of `spared` may stay.
    """

    def __init__(self, words: Iterable[str], texts: Iterable[str] = (), spared: Iterable[str] = ()) -> None:
        names = tuple(filter(None, map(_one_line, words)))
        self.words = tuple(sorted({*names, *filter(None, map(_one_line, texts))}))
        self._spellings = tuple(map(_spelling, self.words))
        self._names = NameForms(filter(None, map(parts_of_name, names)), {folded(_one_line(one)) for one in spared})

    def __bool__(self) -> bool:
        return bool(self.words)

    def within(self, text: str) -> bool:
        """Whether a text has one of them."""
        return self.within_folded(folded(text))

    def within_folded(self, plain: str) -> bool:
        """Whether a text that is folded already has one of them."""
        return any(one.first in plain and one.pattern.search(plain) for one in self._spellings) or any(
            True for _ in self._names.spans(plain)
        )

    def perhaps(self, plain: str) -> set[str]:
        """The words of a folded text that are perhaps of a name: a part of it, a transcription that is not sure."""
        return self._names.alone(plain)

    def in_code(self, code: str, *, or_first: bool = False) -> bool:
        """Whether an id has one of them, or a family name alone; where asked, any part of a name."""
        return self.within(code) or any(
            self._names.in_code(word, or_first=or_first) for word in WORD.findall(folded(code))
        )

    def without(self, text: str) -> list[str]:
        """What is left of a text between them, in its own letters."""
        plain, at = _mapped(text)
        spans = sorted(
            [
                *(found.span() for one in self._spellings for found in one.pattern.finditer(plain)),
                *self._names.spans(plain),
            ]
        )
        pieces, end = [], 0
        for start, stop in spans:
            pieces.append(text[end : at[start]] if at[start] > end else "")
            end = max(end, at[stop - 1] + 1)
        return [piece for piece in (*pieces, text[end:]) if piece.strip()]

    def rest_of_code(self, code: str) -> str:
        """What is left of an id: neither a part of a name nor a single letter, which may be an initial."""
        words = re.findall("[a-z0-9]+", " ".join(self.without(code)))
        return "-".join(
            word for word in words if (len(word) > 1 or word.isdigit()) and not self._names.in_code(word, or_first=True)
        )


def _one_line(words: str) -> str:
    return " ".join(words.split()) if re.search(_LETTER, words) else ""


def parts_of_name(words: str) -> tuple[str, ...]:
    """The words of a name, folded; none of what is no name: a sentence, an address, a description of somebody."""
    found = [re.sub("['’]s$", "", word) for word in WORD.findall(words)]
    is_lower = words == words.lower() != words.upper()
    kept = [word for word in found if folded(word) not in _NO_NAMES]
    is_plain = len(kept) <= _MOST_LOWER if is_lower else not any(_is_described(word) for word in kept)
    is_too_little = len(kept) < 2 and _has_article(found)
    if not is_plain or is_too_little or len(kept) > _MOST_PARTS or re.search(r"\d|@|://", words):
        return ()
    return tuple(re.sub("['’ʼʹʻ`´]", "", folded(word)) for word in kept)


def _is_described(word: str) -> bool:
    """Whether it is written as no name is."""
    return word[0] != word[0].upper()


def _has_article(words: Iterable[str]) -> bool:
    return any(folded(word) in _ARTICLES for word in words)


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
