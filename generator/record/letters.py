"""Characters that mislead: such as cannot be seen, as look like a space, and letters that look like another script's.

None is refused, for each has a use somewhere: joiners in Persian and the scripts of India, selectors in emoji, marks of
direction beside text from right to left. What a character is comes from Unicode's own data as Python has it; which
letters look alike, from Unicode Technical Standard 39, for the three scripts that share their capitals.
"""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_NON_JOINER, _JOINER, _NO_SPACE = "\u200c", "\u200d", "\u200b"
_DIRECTIONS = "\u200e\u200f\u061c"
_KEYCAP, _BLACK_FLAG = "\u20e3", "\U0001f3f4"
# What stands between numbers and words in print, beside the plain space.
_PRINTED_SPACES = "\u00a0\u202f"
# Default_Ignorable_Code_Point and blank without being a format character: fillers, and the empty cell of Braille.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# The script of Burma, which Unicode calls by the name of the country.
_BURMESE = unicodedata.name("\u1000").partition(" ")[0]
_JOINED = frozenset(
    "ARABIC SYRIAC NKO MANDAIC MONGOLIAN DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU KANNADA MALAYALAM "
    "SINHALA KHMER TIBETAN BALINESE JAVANESE HANIFI ADLAM".split()
) | {_BURMESE}
_WITHOUT_SPACES = frozenset("THAI LAO KHMER TIBETAN JAVANESE BALINESE TAI".split()) | {_BURMESE}
_SELECTED = frozenset("CJK MONGOLIAN PHAGS-PA MANICHAEAN MATHEMATICAL".split()) | {_BURMESE}
_VIRAMA = 9
_WORD = re.compile(r"[^\W\d_]+")
_LOOKALIKES = {
    **dict(zip("АВЕЅІЈКМНОРСТУХҮасеорухіјѕһԁԛԝү", "ABESIJKMHOPCTYXYaceopyxijshdqwy", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov", strict=True)),
}
_LATIN_LOOKALIKES = frozenset(_LOOKALIKES.values())
_TO_LATIN = str.maketrans(_LOOKALIKES)


def unseen(text: str, *, verbatim: bool = False) -> str | None:
    """The first character of a text that cannot be seen, or is an unusual space, and is not needed where it stands.

    Of what is `verbatim`, a source's own words, any space is as the source has it.
    """
    letters = set(text)
    if not any(letter > "~" and _is_unseen(letter) for letter in letters):
        return None
    turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in letters.difference(_DIRECTIONS))
    for at, letter in enumerate(text):
        if letter > "~" and _is_unseen(letter):
            is_fine = (verbatim and letter.isspace()) or (turned and letter in _DIRECTIONS)
            if not is_fine and not _is_needed(letter, text[max(0, at - 32) : at], text[at + 1 : at + 2]):
                return letter
    return None


def mixed_word(text: str) -> str | None:
    """The first word of a text in which letters of one script stand in the place of another's that look like them."""
    if text.isascii() or not all(_by_script(text)):
        return None
    return next((word for word in dict.fromkeys(_WORD.findall(text)) if not word.isascii() and _is_mixed(word)), None)


def odd_letter(word: str) -> str:
    """The first letter of a word that is of the script of which it has fewest."""
    # A word may have thousands of letters, and hardly a hundred different ones.
    letters, scripts = Counter(word), Counter[str]()
    for letter, number in letters.items():
        scripts[_script(letter)] += number
    return min(letters, key=lambda letter: scripts[_script(letter)])


def as_it_looks(text: str) -> str:
    """A text as a reader may take it: letters that look alike as one, nothing of what cannot be seen."""
    seen = "".join(letter for letter in text if letter <= "~" or not _is_unseen(letter) or letter.isspace())
    return " ".join(unicodedata.normalize("NFKC", seen).translate(_TO_LATIN).casefold().split())


def called(character: str) -> str:
    """Which character it is, for those who cannot see it."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'no character').lower()})"


@lru_cache(maxsize=4096)
def _is_unseen(letter: str) -> bool:
    """Whether nothing, or no more than a space, is seen of a character that is none of the plain ones."""
    kind, code = unicodedata.category(letter), ord(letter)
    is_no_character = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    is_space = kind == "Zs" and letter not in _PRINTED_SPACES
    return kind in {"Cf", "Co"} or is_space or is_no_character or letter in _BLANKS or _is_selector(letter)


def _is_selector(letter: str) -> bool:
    return "VARIATION SELECTOR" in unicodedata.name(letter, "")


def _is_tag(letter: str) -> bool:
    return "\U000e0020" <= letter <= "\U000e007f"


def _is_needed(letter: str, before: str, after: str) -> bool:
    """Whether a script, an emoji or a number needs the character between what stands before and after it."""
    last = before[-1:]
    scripts = {_script(last), _script(after)}
    if letter in (_NON_JOINER, _JOINER):
        is_joined = letter == _JOINER and _is_picture(before) and unicodedata.category(after or " ") == "So"
        return is_joined or bool(scripts & _JOINED) or unicodedata.combining(last or " ") == _VIRAMA
    if letter == _NO_SPACE:
        return bool(scripts & _WITHOUT_SPACES)
    if _is_selector(letter):
        is_sign = unicodedata.category(last or " ") in {"So", "Sm", "Po", "Pd"}
        return is_sign or after == _KEYCAP or _script(last) in _SELECTED
    if _is_tag(letter):
        return "".join(one for one in before if not _is_tag(one)).endswith(_BLACK_FLAG)
    return _is_of_script(letter, last, after)


def _is_of_script(letter: str, last: str, after: str) -> bool:
    """Whether a character is a sign of the script, or the width, in which it stands."""
    script = _script(letter)
    if script == "IDEOGRAPHIC":
        return any(unicodedata.east_asian_width(one) in "WF" for one in (last, after) if one)
    is_sign = unicodedata.category(letter) == "Cf" and script in {"ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"}
    return is_sign or (script in {"HANGUL", "BRAILLE"} and script in {_script(last), _script(after)})


def _is_picture(before: str) -> bool:
    """Whether a text ends in a sign, whatever selects its form or colour."""
    signs = before.rstrip("\ufe0e\ufe0f")
    return bool(signs) and (unicodedata.category(signs[-1]) in {"So", "Sk"} or _is_tag(signs[-1]))


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """The first word of a character's name, which for letters and marks is their script."""
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""


def _is_mixed(word: str) -> bool:
    latin, others = _by_script(word)
    return bool(latin and others) and (others <= _LOOKALIKES.keys() or latin <= _LATIN_LOOKALIKES)


def _by_script(text: str) -> tuple[set[str], set[str]]:
    """The Latin letters of a text, and those of the scripts that share their capitals with Latin."""
    letters = set(text)
    return (
        {letter for letter in letters if _script(letter) == "LATIN"},
        {letter for letter in letters if _script(letter) in {"CYRILLIC", "GREEK"}},
    )
