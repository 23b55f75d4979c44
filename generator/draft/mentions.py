"""Numbers in a text with their qualifiers, as the record writes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge

from generator.captures.changing import is_of_change
from generator.captures.text import Captured, Span
from generator.record.counts import Count, Qualifier, parse_count
from generator.record.numerals import BadCountError
from generator.record.wordings import LEADING, TRAILING

_SCALE = re.compile(
    r"[ \u00a0-]?(?:hundreds?|thousands?|millions?|billions?|milliards?|trillions?|dozens?|lakhs?|crores?"
    r"|mln|bln|bn)\b|[mk]\b",
    re.IGNORECASE,
)
_BEFORE_SCALE = re.compile(r"\b(?:tens|hundreds|thousands) of $", re.IGNORECASE)
_TAILS = "|".join(TRAILING[each] for each in (Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.UP_TO))
_AFTER = re.compile(rf"(?:(?:{_TAILS}| and so|[- ]odd)(?![\w+])|\+(?!\d))", re.IGNORECASE)
_BETWEEN = re.compile(r"-|[–—]| to | and | or |-to-", re.IGNORECASE)
# What goes beyond a number is more than it: "the toll exceeds 40".
_BEYOND = re.compile(
    r"\b(?:exceed(?:s|ed)?|surpass(?:es|ed)?|topp?(?:s|ed)|pass(?:es|ed)|cross(?:es|ed)|outstripp?(?:s|ed)) (?:the )?$",
    re.IGNORECASE,
)
# Words that hedge a number in a way that no count has: a person decides.
_HEDGES = re.compile(
    r"\b(?:perhaps|maybe|possibly|probably|barely|scarcely|hardly|presumably|(?<=, )say,?"
    r"|a good|supposedly) (?:an? )?$",
    re.IGNORECASE,
)
# "a total of 225" is recorded as 225: these words make a number no more exact than it is.
_IDLE = re.compile(rf"(?:{LEADING[Qualifier.EXACT]})\b", re.IGNORECASE)
_SPACED = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d.,]\d|\d)")
_WORD_BEFORE = re.compile(r"\S+[ \u00a0]+$")
_NOBODY = re.compile(
    r"\b(?:nobody|no[- ]one|none|no(?= (?:more |new |further |other )?(?:deaths?|casualt\w+|injur\w+"
    r"|fatalit\w+|victims?|arrests?"
    r"|people|persons?|police\w*|officers?|soldiers?|civilians?|protesters?|demonstrators?|child|children"
    r"|women|residents?"
    r"|bodies|body|prisoners?|detainees?|buildings?|houses?|homes?|staff|workers?|students?|pupils?|patients?)\b))\b",
    re.IGNORECASE,
)
_PAUSE, _LISTED = re.compile(r"[.;?!”\"]|$", re.MULTILINE), re.compile(r"[\w-]+, $")
_SCORE = re.compile(r"\ba score\b", re.IGNORECASE)
_PERCENT = re.compile(r" ?(?:%|per ?cent\b)", re.IGNORECASE)
_MAX_QUALIFIER_WORDS = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """A number where it stands: `number` its digits or words, `span` these with the qualifier.

    `count` is None where the number cannot be read, as in "1.300".
    """

    number: Span
    span: Span
    text: str
    count: Count | None


def unread(text: str, language: str) -> list[Span]:
    """Every number of a text in another language, as it stands: none of it is read."""
    return list(Captured(text).numbers(language))


def mentions(text: str) -> list[Mention]:
    """Every number of the text once, in order, with qualifier and scale."""
    found: list[Mention] = []
    spans = list(_spans(text))
    index = 0
    while index < len(spans):
        wide = _range(text, spans, index)
        after = found[-1].span.end if found else 0
        found.append(wide or _mention(text, spans[index], after))
        index += 2 if wide else 1
    return found


def _spans(text: str) -> Iterator[Span]:
    """The numbers with their scale: "18" and "million" are one."""
    end = -1
    nobody = (Span(*found.span()) for found in _NOBODY.finditer(text))
    for span in merge(Captured(text).numbers(), nobody, key=lambda each: each.start):
        if span.start < end:
            continue
        end = span.end
        if spaced := _SPACED.match(text, span.start):
            end = spaced.end()
        if scale := _SCALE.match(text, end):
            end = scale.end()
        elif re.match(r"s? of (?:hundreds|thousands|millions)\b", text[end : end + 20], re.IGNORECASE):
            end += re.match(r"s? of \w+", text[end : end + 20]).end()  # type: ignore[union-attr]
        if percent := _PERCENT.match(text, end):
            end = percent.end()
        start = span.start
        if tens := _BEFORE_SCALE.search(text, max(0, start - 14), start):
            start = tens.start()
        yield Span(start, end)


def _range(text: str, spans: list[Span], index: int) -> Mention | None:
    """The range that two neighbouring numbers make: "between 20 and 30", "20-30"."""
    if index + 1 == len(spans):
        return None
    low, high = spans[index], spans[index + 1]
    gap = text[low.end : high.start]
    # "twenty, twenty-five": two numbers in words, the second the greater, side by side.
    if gap == ", " and (pair := _side_by_side(text, low, high)):
        return pair
    if not _BETWEEN.fullmatch(gap) or (gap.lower() == " to " and is_of_change(text, low.start)):
        return None
    start = low.start
    if gap.lower() == " and ":
        if not text[:start].lower().endswith("between "):
            return None
        start -= len("between ")
    elif text[:start].lower().endswith("from "):
        start -= len("from ")
    count = _parsed(text[start : high.end])
    if count is None or count.qualifier is not Qualifier.RANGE:
        return None
    return Mention(Span(low.start, high.end), Span(start, high.end), text[start : high.end], count)


def _side_by_side(text: str, low: Span, high: Span) -> Mention | None:
    first, second = text[low.start : low.end], text[high.start : high.end]
    ends = _PAUSE.match(text, high.end)
    lone = not _LISTED.search(text, 0, low.start)
    if not ends or not lone or any(character.isdigit() for character in first + second):
        return None
    few, many, count = _parsed(first), _parsed(second), _parsed(f"{first} to {second}")
    rising = few and many and few.number is not None and many.number is not None and few.number < many.number
    if not count or not rising:
        return None
    return Mention(Span(low.start, high.end), Span(low.start, high.end), f"{first} to {second}", count)


def _mention(text: str, number: Span, after: int) -> Mention:
    """The number with the longest qualifier before it that reads as a count, and the one behind it."""
    end = number.end
    if tail := _AFTER.match(text, end):
        end = tail.end()
    starts = [number.start]
    for _ in range(_MAX_QUALIFIER_WORDS):
        before = _WORD_BEFORE.search(text, max(after, starts[-1] - 30), starts[-1])
        if not before:
            break
        starts.append(before.start())
    if _HEDGES.search(text, max(0, number.start - 20), number.start):
        return Mention(
            number, Span(starts[min(1, len(starts) - 1)], end), text[starts[min(1, len(starts) - 1)] : end], None
        )
    if beyond := _BEYOND.search(text, max(after, number.start - 20), number.start):
        said = f"more than {text[number.start : number.end]}"
        if count := _parsed(said):
            return Mention(number, Span(beyond.start(), number.end), said, count)
    for stop in (end, number.end):
        for start in reversed(starts):
            written = text[start:stop].lstrip("(“\"‘' \u00a0")
            said = _plain(written)
            count = None if _IDLE.match(written) else _parsed(said)
            if count:
                return Mention(number, Span(stop - len(written), stop), said, count)
    return Mention(number, number, text[number.start : number.end], None)


def _plain(written: str) -> str:
    """The words as a count has them, for "a score", "2 thousands", "milliards", "2,5 million"."""
    said = _SCORE.sub("20", written)
    said = re.sub(r"\bmilliard", "billion", said, flags=re.IGNORECASE)
    said = (
        re.sub(r"(?<=[\da-z] )((?:hundred|thousand|[mb]illion|dozen)s)\b(?! of)", lambda m: m[0][:-1], said)
        if re.match(r"(?:\w+ )*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b", said)
        else said
    )
    return re.sub(r"(?<=\d),(?=\d{1,2} (?:thousand|million|billion))", ".", said)


def _parsed(written: str) -> Count | None:
    try:
        return parse_count(written)
    except BadCountError:
        return None
