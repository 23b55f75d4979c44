"""Numbers in digits and in English words.

The tables and patterns are exported to the form of the site, which reads numbers as this module does.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

Number = int | Decimal
_DIGITS = re.compile(r"0|[1-9][0-9]{0,2}(?:([, ])[0-9]{3}(?:\1[0-9]{3})*)?|[1-9][0-9]*")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+")
_AMBIGUOUS = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_DOZEN, _HUNDRED, _AND = "dozen", "hundred", "and"
_HALF, _ARTICLES = ["half", "a"], ["a", "an"]
SCALES = {
    _DOZEN: 12, _HUNDRED: 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "bln": 10**9, "bn": 10**9, "k": 10**3, "m": 10**6,
}  # fmt: skip
SCALE_NAMES = "|".join(SCALES)
# The scales that divide a number in words, from the greatest.
_STEPS = ["trillion", "billion", "million", "thousand"]
_SCALED = re.compile(rf"([0-9]+(?:\.[0-9]+)?) ?({SCALE_NAMES})")
_SMALL = {
    word: number
    for number, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen"
        ).split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
# A larger number is a slip of the pen, and neither SQLite nor JavaScript would hold it.
TOO_LARGE = 10**15
GRAMMAR: Mapping[str, object] = {
    "digits": _DIGITS.pattern,
    "decimal": _DECIMAL.pattern,
    "ambiguous": _AMBIGUOUS.pattern,
    "scaled": _SCALED.pattern,
    "scales": SCALES,
    "steps": _STEPS,
    "small": _SMALL,
    "tens": _TENS,
    "dozen": _DOZEN,
    "hundred": _HUNDRED,
    "and": _AND,
    "half": _HALF,
    "articles": _ARTICLES,
    "too_large": TOO_LARGE,
}


class BadCountError(ValueError):
    """The text is no count; the message says which words were not understood."""


def number_in(words: str) -> Number | None:
    """The value of a number in digits or words that stands alone; None where it is none or too large."""
    if _DIGITS.fullmatch(words):
        digits = re.sub(r"\D", "", words)
        value: Number = int(digits) if len(digits) <= 16 else TOO_LARGE
    elif scaled := _SCALED.fullmatch(words):
        value = whole(Decimal(scaled[1]) * SCALES[scaled[2]])
    elif _AMBIGUOUS.fullmatch(words):
        raise BadCountError(f'"{words}" could be a decimal or a number of thousands')
    elif _DECIMAL.fullmatch(words):
        value = whole(Decimal(words))
    else:
        return _spelled_out(words)
    return value if value < TOO_LARGE else None


def _spelled_out(words: str) -> int | None:
    """The value of an English number in words: "two hundred and twenty-five" is 225."""
    rest = re.sub(r"[-–]", " ", words).split()
    if len(rest) == 3 and rest[:2] == _HALF and rest[2] in SCALES:
        return SCALES[rest[2]] // 2
    total = 0
    for scale in _STEPS:
        if scale in rest:
            at = rest.index(scale)
            amount = _below_thousand(rest[:at], article=True)
            if not amount:
                return None
            total += amount * SCALES[scale]
            rest = rest[at + 1 :]
            if not rest:
                return total
    if total and rest[0] == _AND:
        rest = rest[1:]
    last = _below_thousand(rest, article=False)
    return None if last is None or (total and not last) else total + last


def _below_thousand(words: list[str], *, article: bool) -> int | None:
    """The value of words without a scale above hundred; with `article` also of "a" for one."""
    if _is_article(words):
        return 1 if article else None
    if words[-1:] == [_DOZEN]:
        return _times(SCALES[_DOZEN], words[:-1])
    if _HUNDRED not in words:
        return _below_hundred(words)
    at = words.index(_HUNDRED)
    hundreds, tail = _times(SCALES[_HUNDRED], words[:at]), words[at + 1 :]
    if hundreds is None or not tail:
        return hundreds
    rest = _below_hundred(tail[1:] if tail[0] == _AND else tail)
    return hundreds + rest if rest else None


def _times(scale: int, words: list[str]) -> int | None:
    amount = 1 if _is_article(words) else _below_hundred(words)
    return amount * scale if amount else None


def _is_article(words: list[str]) -> bool:
    return len(words) == 1 and words[0] in _ARTICLES


def _below_hundred(words: list[str]) -> int | None:
    match words:
        case [word]:
            return _SMALL.get(word, _TENS.get(word))
        case [ten, unit] if ten in _TENS and 0 < _SMALL.get(unit, 0) < 10:
            return _TENS[ten] + _SMALL[unit]
    return None


def whole(value: Decimal) -> Number:
    """The value as an integer where it is one."""
    return int(value) if value == int(value) else value
