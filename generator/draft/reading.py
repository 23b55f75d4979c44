"""A captured text as lines, sentences and words, with the part of the article in which each stands."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.captures.sentences import BEFORE_NUMBERS, TITLES
from generator.captures.text import Span
from generator.record.claims import Where

_WORD = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|\d|_")
_END = re.compile(r"[.!?]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9À-ÖØ-Þ\u0370-\u1fff\u2e80-\uffff])")
_ABBREVIATED = re.compile(
    rf"(?:\b(?:{'|'.join([*TITLES.split(), *BEFORE_NUMBERS.split(), 'Inc', 'Ltd', 'Co'])})|\b[A-Z](?:\.[A-Z])*)\.$"
)
_CREDIT_CAPITALS = re.compile(r"[^.!?\s]\s*\([A-Z]{2,}(?:[./ ][A-Z]+)*\)$")
_CREDIT_WORDS = re.compile(
    r"\([^()]*\b(?:photos?|via|handout|getty|images?|picture|file)\b[^()]*\)\W*$"
    r"|^(?:file (?:photo|picture|image)\b|file[.:]|photos?:|pictured?\b|image:|caption:)",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"\b(?:leave a (?:reply|comment)|comments?|shares?|views|likes|min(?:utes?)? read|read (?:more|also)|advertisement"
    r"|subscribe|sign up|newsletter|follow us|all rights reserved|copyright|required fields|next article|related)\b|©",
    re.IGNORECASE,
)
_REPLY_FORM = re.compile(r"^leave a (?:reply|comment)\b", re.IGNORECASE)
_MAX_FURNITURE_WORDS, _MAX_HEADLINE_WORDS, _MAX_QUOTED_WORDS = 8, 25, 70


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number in digits or a mark; `fold` is what it is compared by."""

    start: int
    end: int
    text: str
    fold: str

    @property
    def is_word(self) -> bool:
        """Whether it is more than a mark."""
        return self.text[0].isalnum()

    @property
    def possessive(self) -> bool:
        """Whether it ends as an owner does."""
        return self.text.lower().endswith(("'s", "’s", "s'", "s’"))


@dataclass(frozen=True)
class Sentence:
    """One sentence; `line` numbers its paragraph."""

    span: Span
    line: int
    where: Where
    tokens: tuple[Token, ...]

    def at(self, position: int) -> int:
        """The number of the first token that ends after a position of the text."""
        return next((index for index, token in enumerate(self.tokens) if token.end > position), len(self.tokens))

    def text(self, first: int, last: int, whole: str) -> str:
        """The text from the token `first` up to, not including, `last`."""
        return whole[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line that is not blank; `aside` tells why its numbers are no figures, where they are none."""

    span: Span
    where: Where
    aside: str | None = None


@dataclass(frozen=True)
class Reading:
    """A captured text, read."""

    text: str

    @cached_property
    def lines(self) -> tuple[TextLine, ...]:
        """The lines with the part of the article in which each stands."""
        return tuple(_lines(self.text))

    @cached_property
    def title(self) -> str | None:
        """The headline; None where the text begins with a sentence."""
        first = next((line for line in self.lines if line.where is Where.HEADLINE and not line.aside), None)
        return self.text[first.span.start : first.span.end] if first else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the lines that are no page furniture; the first of the body is the lead."""
        found: list[Sentence] = []
        led = False
        for number, line in enumerate(self.lines):
            if line.aside:
                continue
            for span in _split(self.text, line.span):
                where = line.where
                if where is Where.BODY and not led:
                    where, led = Where.LEAD, True
                found.append(Sentence(span, number, where, tokens(self.text, span)))
        return tuple(found)

    def line_of(self, position: int) -> TextLine | None:
        """The line in which a position lies."""
        return next((line for line in self.lines if line.span.start <= position < line.span.end), None)


def fold(word: str) -> str:
    """The word in lower case without accents, owner's ending and plural s, for comparison only."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    plain = plain.replace("’", "'").removesuffix("'s").removesuffix("'")
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") and not plain.endswith(("ss", "us", "is")) else plain


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """The words, numbers and marks of a stretch of text."""
    return tuple(
        Token(found.start(), found.end(), found[0], fold(found[0]))
        for found in _WORD.finditer(text, span.start, span.end)
    )


def _lines(text: str) -> Iterator[TextLine]:
    seen: set[str] = set()
    headline = reply = False
    matches = [found for found in re.finditer(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", text) if found[0].strip()]
    for found in matches:
        raw = found[0]
        span = Span(found.start() + len(raw) - len(raw.lstrip()), found.start() + len(raw.rstrip()))
        words = raw.split()
        key = re.sub(r"\W", "", raw).casefold()
        reply = reply or bool(_REPLY_FORM.match(raw.strip()))
        where = Where.CAPTION if _is_caption(raw.strip()) else Where.BODY
        is_furniture = len(words) <= _MAX_FURNITURE_WORDS and _FURNITURE.search(raw)
        if reply or is_furniture or not re.search(r"[^\W\d_]", raw):
            yield TextLine(span, where, "page furniture")
        elif key in seen:
            yield TextLine(span, where, "repeats an earlier line")
        elif not headline and len(matches) > 1 and _is_headline(raw.strip(), words):
            headline = True
            yield TextLine(span, Where.HEADLINE)
        else:
            headline = True
            yield TextLine(span, where)
        seen.add(key)


def _is_caption(line: str) -> bool:
    return bool(_CREDIT_WORDS.search(line) or _CREDIT_CAPITALS.search(line))


def _is_headline(line: str, words: list[str]) -> bool:
    return len(words) <= _MAX_HEADLINE_WORDS and not line.endswith((".", ".”", '."', ":", ";"))


def _is_quoted(part: str) -> bool:
    """Whether a quotation is still open: who speaks is told where it closes."""
    if part.count(" ") > _MAX_QUOTED_WORDS:
        return False
    return part.count("“") > part.count("”") if "“" in part else part.count('"') % 2 == 1


def _split(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for found in _END.finditer(text, span.start, span.end):
        if _ABBREVIATED.search(text, start, found.start() + 1) and text[found.start()] == ".":
            continue
        if _is_quoted(text[start : found.end()]):
            continue
        yield Span(start, len(text[: found.end()].rstrip()))
        start = found.end()
    if start < span.end:
        yield Span(start, span.end)
