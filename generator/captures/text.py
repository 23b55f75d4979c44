"""Captured texts: finding a phrase in one whatever its typography, and every number that stands in it."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from generator.captures.number_words import numbers_in
from generator.captures.sentences import SENTENCE_END
from generator.record.words import first_words, last_words, word_count

VARIANTS = str.maketrans({
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
})  # fmt: skip
# A character with the accents and the parts of a Korean syllable that follow it, of which no writing has more than 30
# (Unicode's UAX #15, Stream-Safe Text Format). Soft hyphens and zero-width spaces are left out.
CHARACTER = re.compile(
    "[^\u00ad\u200b][\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1160-\u11ff"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u3099\u309a\ufe20-\ufe2f]{0,30}",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of a text."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other lies within this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Captured:
    """A captured text; `encoding` is that of its file, where it is another than UTF-8."""

    text: str
    encoding: str | None = None

    @property
    def read_as(self) -> str | None:
        """What to say of a text whose file is not in UTF-8; None where it is."""
        return self.encoding and f"read as {self.encoding}, and not UTF-8: see that its letters are right"

    @cached_property
    def _folded(self) -> tuple[str, tuple[Span, ...]]:
        return _fold(self.text)

    @cached_property
    def words(self) -> int:
        """The number of words, or what counts as one where no spaces part them."""
        return word_count(self.text)

    def find(self, phrase: str) -> list[Span]:
        """Every place where the phrase stands, letter for letter once typography is folded.

        Folded are curly and straight quotation marks, kinds of dash and of space, soft hyphens, and what
        Unicode's NFKC makes one, such as a letter and its accent; case and letters are not.
        """
        folded, origins = self._folded
        wanted = _fold(phrase)[0].strip()
        if not wanted:
            return []
        return [
            Span(origins[found.start()].start, origins[found.end() - 1].end)
            for found in re.finditer(re.escape(wanted), folded)
        ]

    def is_only(self, phrase: str) -> bool:
        """Whether the text is the phrase and nothing else, typography folded."""
        return self._folded[0].strip() == _fold(phrase)[0].strip()

    def resembling(self, phrase: str) -> str | None:
        """The passage most like the phrase, for a person to judge; None where nothing is much like it."""
        folded, origins = self._folded
        wanted = _fold(phrase)[0].strip()
        found = fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=75)
        if not found or found.dest_end == found.dest_start:
            return None
        start, end = origins[found.dest_start].start, origins[found.dest_end - 1].end
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        return " ".join(self.text[start:end].split())

    def paragraph(self, position: int) -> int:
        """The number of the paragraph at a position, counted from 1; a paragraph is a line that is not blank."""
        before = self.text[:position].split("\n")
        return sum(bool(line.strip()) for line in before[:-1]) + 1

    def around(self, span: Span, words: int = 3) -> tuple[str, str]:
        """Up to `words` words before and after, within the paragraph."""
        before = self.text[: span.start].rpartition("\n")[2]
        after = self.text[span.end :].partition("\n")[0]
        return last_words(before, words), first_words(after, words)

    def numbers(self, language: str = "en") -> Iterator[Span]:
        """Every number in digits or in words of a language that is read, neighbouring words taken together."""
        return (Span(*found.span()) for found in numbers_in(language).finditer(self.text))

    def sentence(self, span: Span) -> Span:
        """The sentence in which a span lies."""
        starts, ends = self._sentences
        after = bisect_left(starts, span.end)
        before = bisect_right(ends, span.start)
        return Span(ends[before - 1] if before else 0, starts[after] if after < len(starts) else len(self.text))

    @cached_property
    def _sentences(self) -> tuple[list[int], list[int]]:
        """Where what ends a sentence begins, and where it ends."""
        found = [each.span() for each in SENTENCE_END.finditer(self.text)]
        return [start for start, _ in found], [end for _, end in found]


def _fold(text: str) -> tuple[str, tuple[Span, ...]]:
    """The folded text, and for each of its characters the place it came from."""
    folded: list[str] = []
    origins: list[Span] = []
    for found in CHARACTER.finditer(text):
        for part in unicodedata.normalize("NFKC", found[0]).translate(VARIANTS):
            plain = " " if part.isspace() else part
            if plain == " " and folded and folded[-1] == " ":
                continue
            folded.append(plain)
            origins.append(Span(*found.span()))
    return "".join(folded), tuple(origins)
