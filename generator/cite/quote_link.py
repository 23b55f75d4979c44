"""Links to the exact words of a page: text fragments.

Grammar: https://wicg.github.io/scroll-to-text-fragment/ (`#:~:text=start,end`). A browser finds the words only
where they begin and end at the boundaries of words.
"""

import re
import unicodedata
from urllib.parse import quote as percent_encoded

# A range of a first and a last phrase survives a mark between them that a page prints otherwise than the record.
_WHOLE_UP_TO = 8
_END_WORDS = 4
_DIRECTIVE = ":~:"


def quote_link(address: str, words: str) -> str | None:
    """The address with a fragment that leads to the words; None where there is no word in them."""
    phrase = _from_word_to_word(words)
    if not phrase:
        return None
    phrase_words = phrase.split()
    if len(phrase_words) > _WHOLE_UP_TO:
        ends = [_from_word_to_word(" ".join(some)) for some in (phrase_words[:_END_WORDS], phrase_words[-_END_WORDS:])]
        text = ",".join(_encoded(end) for end in ends) if all(ends) else _encoded(phrase)
    else:
        text = _encoded(phrase)
    return f"{address}{_joint(address)}text={text}"


def _joint(address: str) -> str:
    """What stands between an address and its first, or a further, text directive."""
    if _DIRECTIVE in address:
        return "" if address.endswith(_DIRECTIVE) else "&"
    return _DIRECTIVE if "#" in address else f"#{_DIRECTIVE}"


def _from_word_to_word(text: str) -> str:
    """The text on one line from its first letter or digit to its last, marks on it included."""
    line = " ".join(text.split())
    inside = [at for at, character in enumerate(line) if character.isalnum()]
    if not inside:
        return ""
    end = inside[-1] + 1
    while end < len(line) and unicodedata.category(line[end]).startswith("M"):
        end += 1
    return line[inside[0] : end]


def _encoded(text: str) -> str:
    """The text percent-encoded, the marks of the grammar (`-`, `,`, `&`) among it."""
    return re.sub("-", "%2D", percent_encoded(text, safe=""))
