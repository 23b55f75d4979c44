"""What to write in place of words that are no count."""

import re
from collections.abc import Callable
from difflib import get_close_matches

from generator.record.numerals import SCALE_NAMES, SCALES, number_in
from generator.record.other_forms import mend_of, scaled
from generator.record.wordings import BLANKS, UNCOUNTED, VAGUE

_WITHHELD = 'Write "not given" where the source says that no number was given; where it says nothing, record no claim.'
_NO_NUMBER = "It names no number: record a statement, with the words restated."
_ADDED = (
    "It is added to another figure and is no total: write the total where the source gives it; else {number}, with "
    "the `period` in which it was counted and a note."
)
_LOOSE = (
    "It stands for no one number: write the range that it means, as 10 to 99 for two digits, and its words in "
    "`printed`."
)
_SHARE = "Write the share in words: half, a third, three-quarters."
# "Another 26", "26 more".
_ADDITION = (
    r"(?:another|a further|further|an additional|additional|an extra|extra|a new) (.+)",
    r"(.+?) (?:more|others?|additional|further|new|extra)(?: [^\W\d]+)?",
)
_DIGITS_OF = (
    r"(?:the |in the )?(?:low |mid[- ]|high |upper )?"
    r"(?:(?:single|double|triple|two|three|four|five|six|seven|[2-9])[- ](?:digits?|figures?)"
    r"|(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|[1-9][0-9]{0,2}s)"
)
_PLURAL = re.compile(r"(1(?:,?0)+)s")
_SCALES_PLURAL = re.compile(rf"(.+ )({SCALE_NAMES})s")
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75"}
_FRACTION = re.compile(rf"([0-9]+) ?([{''.join(_FRACTIONS)}])(.*)")
_SHARES = re.compile(rf"[1-9]/[1-9]|[{''.join(_FRACTIONS)}⅓⅔⅕⅖⅗⅘]")
_LONG_SCALES = [name for name in SCALES if len(name) > 3]
# So many words after a count may be those of its noun.
_NOUN = 3
_JOINING = {"or", "to", "and", "but", "per", "in"}
Reads = Callable[[str], bool]


def mend(text: str, words: str, reads: Reads) -> str | None:
    """What to write in place of a text; None where only its author can tell. `reads` tells what is a count."""
    if words in BLANKS:
        return _WITHHELD
    if words in UNCOUNTED:
        return _NO_NUMBER
    if _SHARES.fullmatch(words):
        return _SHARE
    return _added(words) or _loose(words) or _nearly(words, reads) or _before_noun(words, reads) or mend_of(text)


def _added(words: str) -> str | None:
    for pattern in _ADDITION:
        found = re.fullmatch(pattern, words)
        if found and number_in(found[1]) is not None:
            return _ADDED.format(number=found[1])
    return None


def _loose(words: str) -> str | None:
    """The mend of what names its digits and not a number: "double digits", "the mid-40s", "10,000s"."""
    if found := _PLURAL.fullmatch(words):
        number = int(found[1].replace(",", ""))
        return next((f"Write {name}." for name, least in VAGUE.items() if least == number), _LOOSE)
    return _LOOSE if re.fullmatch(_DIGITS_OF, words) else None


def _nearly(words: str, reads: Reads) -> str | None:
    """The mend of what is a count but for a plural or a fraction."""
    if (found := _SCALES_PLURAL.fullmatch(words)) and reads(f"{found[1]}{found[2]}"):
        return f"Write {found[1]}{found[2]}."
    if (found := _FRACTION.fullmatch(words)) and reads(decimal := f"{found[1]}.{_FRACTIONS[found[2]]}{found[3]}"):
        return f"Write {decimal}."
    return None


def _before_noun(words: str, reads: Reads) -> str | None:
    """The mend of a count with words before its number, "about 5,800 people", which keeps these."""
    parts = words.split(" ")
    for end in range(len(parts) - 1, max(len(parts) - _NOUN, 1) - 1, -1):
        noun, count = parts[end:], " ".join(parts[:end])
        if _may_be_noun(noun) and number_in(count) is None and reads(count):
            return f"Write {count}, without the words after it."
    return None


def _may_be_noun(words: list[str]) -> bool:
    """Whether some words may be what is counted: no scale, not even one that is misspelt or of another language."""
    scale, factor, _ = scaled(" ".join(words))
    is_scale = bool(scale) or factor != 1 or bool(get_close_matches(words[0], _LONG_SCALES, cutoff=0.8))
    return not is_scale and not _JOINING & {*words} and all(map(str.isalpha, words))
