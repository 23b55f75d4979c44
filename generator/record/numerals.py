"""Numbers in digits and in English words.

The tables and patterns are exported to the form of the site, which reads numbers as this module does.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

Number = int | Decimal
_DIGITS = re.compile(r"0|[1-9][0-9]{0,2}(?:([, ])[0-9]{3}(?:\1[0-9]{3})*)?|[1-9][0-9]*")
_DECIMAL = re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)\.[0-9]+")
_AMBIGUOUS = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_DOZEN, _HUNDRED, _AND = "dozen", "hundred", "and"
_ARTICLES = ["a", "an"]
SCALES = {
    _DOZEN: 12, _HUNDRED: 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "mln": 10**6, "bln": 10**9, "bn": 10**9, "tn": 10**12, "k": 10**3, "mn": 10**6, "m": 10**6,
}  # fmt: skip
SCALE_NAMES = "|".join(SCALES)
# The scales that divide a number in words, from the greatest.
_STEPS = ["trillion", "billion", "crore", "crores", "million", "lakh", "lakhs", "thousand"]
_SCALED = re.compile(rf"((?:[0-9]+|[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+)(?:\.[0-9]+)?) ?({SCALE_NAMES})")
# Quarters of a scale: "half a million", "three quarters of a million"; and a half more of one.
_QUARTERS = {
    "half a": 2, "a half": 2, "half": 2, "a quarter of a": 1, "a quarter": 1, "quarter of a": 1,
    "three quarters of a": 3,
}  # fmt: skip
_AND_A_HALF = [
    f"(?P<amount>.+) and a half (?P<scale>{SCALE_NAMES})",
    f"(?P<amount>.+) (?P<scale>{SCALE_NAMES}) and a half",
]
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
    "quarters": _QUARTERS,
    "and_a_half": [pattern.replace("?P<", "?<") for pattern in _AND_A_HALF],
    "articles": _ARTICLES,
    "too_large": TOO_LARGE,
}


class BadCountError(ValueError):
    """The text is no count; the message says which words were not understood, and `mend` what to write instead."""

    def __init__(self, what: str, mend: Callable[[], str | None] = lambda: None) -> None:
        super().__init__(what)
        self.mend = mend


def number_of(number: Number | None) -> int | float | None:
    """A number as JSON has it."""
    return float(number) if isinstance(number, Decimal) else number


def number_in(words: str) -> Number | None:
    """The value of a number in digits or words that stands alone; None where it is none or too large."""
    if _DIGITS.fullmatch(words):
        digits = re.sub(r"\D", "", words)
        value: Number = int(digits) if len(digits) <= 16 else TOO_LARGE
    elif scaled := _SCALED.fullmatch(words):
        value = whole(Decimal(scaled[1].replace(",", "")) * SCALES[scaled[2]])
    elif _AMBIGUOUS.fullmatch(words):
        raise BadCountError(f'"{words}" could be a decimal or a number of thousands')
    elif _DECIMAL.fullmatch(words):
        value = whole(Decimal(words.replace(",", "")))
    else:
        return _spelled_out(words)
    return value if value < TOO_LARGE else None


def _spelled_out(words: str) -> int | None:
    """The value of an English number in words: "two hundred and twenty-five" is 225."""
    rest = re.sub(r"[-–]", " ", words).split()
    if (part := _with_a_half(" ".join(rest))) is not None:
        return part
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


def _with_a_half(words: str) -> int | None:
    """The value of quarters of a scale, or of a number with a half more of its scale: "two and a half million"."""
    begins, _, scale = words.rpartition(" ")
    if begins in _QUARTERS and scale in SCALES:
        return SCALES[scale] * _QUARTERS[begins] // 4
    for pattern in _AND_A_HALF:
        if found := re.fullmatch(pattern, words):
            amount = _few(found["amount"])
            return None if amount is None else (2 * amount + 1) * SCALES[found["scale"]] // 2
    return None


def _few(words: str) -> int | None:
    """A number of one or two digits, or below a thousand in words, "a" for one."""
    if re.fullmatch("[1-9][0-9]?", words):
        return int(words)
    return _below_thousand(words.split(), article=True) or None


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
