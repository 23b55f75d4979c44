"""In which language a text is, and whether that is English, the one that a draft reads."""

import re
import unicodedata
from collections import Counter
from enum import StrEnum

ENGLISH = frozenset(
    """
    the of and to in a that was were is are for on said with by it as from have has had at an be been not this which who
    they he she his their its but or after more than people
    """.split()
)
# The commonest words of other languages in Latin letters, without those that English has as well.
_LATIN = {
    "de": "der die das und den dem des ein eine einen ist nicht mit von auf für sich wurden wurde nach bei zum zur",
    "fr": "le la les des du et une est dans que qui pour sur pas par avec ont été sont aux ses",
    "es": "el los las del y un una es por con para que fue se más como han sido la de",
    "it": "il di della che gli non per sono nel alla",
    "nl": "de het een van en dat niet zijn werd",
    "pt": "os do da em uma para com não foram que",
    "pl": "i w na z się nie jest do że",
    "tr": "ve bir bu için ile da de olarak kişi",
    "sv": "och att som på är av inte",
}
COMMON = {language: frozenset(words.split()) for language, words in _LATIN.items()}
_OTHERS = frozenset().union(*COMMON.values())
KK_LETTERS = frozenset("әғқңөұүһі")
LATIN_LEAST, OFTEN, FEW = 0.6, 8, 12


class Read(StrEnum):
    """Whether a text is read: it is English, may be, or is in another language."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


def is_read(text: str) -> Read:
    """Whether a text is English, judged by its letters and its commonest words."""
    if not in_latin_letters(text):
        return Read.NO
    words = re.findall(r"[^\W\d_]+", text.lower())
    english = sum(word in ENGLISH for word in words)
    others = sum(word in _OTHERS for word in words)
    if others > english and others * FEW >= len(words):
        return Read.NO
    return Read.YES if words and english * OFTEN >= len(words) else Read.PERHAPS


def in_latin_letters(text: str) -> bool:
    """Whether most letters of a text are Latin; true of a text without letters."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return latin >= LATIN_LEAST * len(letters)


def language_of(text: str) -> str:
    """The language of a text as a code, as far as its letters and commonest words tell; "und" where they do not."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in letters)
    script = max(scripts, key=lambda each: scripts[each], default="LATIN")
    if script == "CYRILLIC":
        return "kk" if sum(letter in KK_LETTERS for letter in letters) * 50 > len(letters) else "ru"
    if script in {"HIRAGANA", "KATAKANA"} or (script == "CJK" and scripts["HIRAGANA"] * 10 > len(letters)):
        return "ja"
    if script in {"CJK", "LATIN"}:
        return "zh" if script == "CJK" else _latin_language(text)
    return "und"


def _latin_language(text: str) -> str:
    if is_read(text) is not Read.NO:
        return "en"
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = {language: sum(word in common for word in words) for language, common in COMMON.items()}
    return max(scores, key=lambda each: scores[each])
