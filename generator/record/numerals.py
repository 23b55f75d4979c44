"""Numbers in digits and in English words."""

import re
from decimal import Decimal

Number = int | Decimal
SCALE_NAMES = "dozen|hundred|thousand|million|billion|trillion|mln|bln|bn|k|m"
_DIGITS = re.compile(r"0|[1-9][0-9]{0,2}(?:([, ])[0-9]{3}(?:\1[0-9]{3})*)?|[1-9][0-9]*")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+")
_AMBIGUOUS = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_SCALED = re.compile(rf"([0-9]+(?:\.[0-9]+)?) ?({SCALE_NAMES})")
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "bln": 10**9, "bn": 10**9, "k": 10**3, "m": 10**6, "dozen": 12,
}  # fmt: skip
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
    if len(rest) == 3 and rest[:2] == ["half", "a"] and rest[2] in SCALES:
        return SCALES[rest[2]] // 2
    total = 0
    for scale in ("trillion", "billion", "million", "thousand"):
        if scale in rest:
            at = rest.index(scale)
            amount = _below_thousand(rest[:at], article=True)
            if not amount:
                return None
            total += amount * SCALES[scale]
            rest = rest[at + 1 :]
            if not rest:
                return total
    if total and rest[0] == "and":
        rest = rest[1:]
    last = _below_thousand(rest, article=False)
    return None if last is None or (total and not last) else total + last


def _below_thousand(words: list[str], *, article: bool) -> int | None:
    """The value of words without a scale above hundred; with `article` also of "a" for one."""
    if words in (["a"], ["an"]):
        return 1 if article else None
    if words[-1:] == ["dozen"]:
        return _times(12, words[:-1])
    if "hundred" not in words:
        return _below_hundred(words)
    at = words.index("hundred")
    hundreds, tail = _times(100, words[:at]), words[at + 1 :]
    if hundreds is None or not tail:
        return hundreds
    rest = _below_hundred(tail[1:] if tail[0] == "and" else tail)
    return hundreds + rest if rest else None


def _times(scale: int, words: list[str]) -> int | None:
    amount = 1 if words in (["a"], ["an"]) else _below_hundred(words)
    return amount * scale if amount else None


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
