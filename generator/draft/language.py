"""Whether a text is in English, the one language that a draft reads."""

import re
import unicodedata
from enum import StrEnum

_ENGLISH = frozenset(
    """
    the of and to in a that was were is are for on said with by it as from have has had at an be been not this which who
    they he she his their its but or after more than people
    """.split()
)
# The commonest words of other languages in Latin letters, without those that English has as well.
_OTHERS = frozenset(
    """
    der die das und den dem des ein eine einen ist nicht mit von auf für sich wurden wurde nach bei zum zur
    le la les des du et une est dans que qui pour sur pas par avec ont été sont aux ses
    el los las del y un una es por con para que fue se más como han sido
    il di della che gli non per sono nel alla
    de het een van en dat niet zijn werd
    o os as do da em uma para com não foram
    i w na z się nie jest do że
    ve bir bu için ile da de olarak kişi
    och att som på är av inte
    """.split()
)
_LATIN_LEAST, _OFTEN, _FEW = 0.6, 8, 12


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
    english = sum(word in _ENGLISH for word in words)
    others = sum(word in _OTHERS for word in words)
    if others > english and others * _FEW >= len(words):
        return Read.NO
    return Read.YES if words and english * _OFTEN >= len(words) else Read.PERHAPS


def in_latin_letters(text: str) -> bool:
    """Whether most letters of a text are Latin; true of a text without letters."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return latin >= _LATIN_LEAST * len(letters)
