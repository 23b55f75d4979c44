"""The one way by which contributed text gets into a page: no character of it can become markup."""

import re
from functools import lru_cache
from urllib.parse import unquote

# What begins or closes a construct of Markdown, of its extensions in use, or of HTML; with `//` the place of the
# footnotes is marked, and `#` at the end closes a heading.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~^{}$\"]|/(?=//)")
# What does so only at the beginning of a line: lists, rules, definitions, admonitions, quotations.
_AT_START = re.compile(r"^(?:[-+:/?!#=]|\d+(?=[.)]))")
# Letters of an address that are none of ASCII, as it is sent; and the words that a browser looks for on the page.
_OTHER_LETTERS = re.compile(r"(?:%[89a-fA-F][0-9a-fA-F])+")
_LOOKED_FOR = "#:~:"


# A site says the same names and words on many pages.
@lru_cache(maxsize=2**15)
def esc(text: str) -> str:
    """`text` on one line, with every character that could be markup as a character reference.

    References survive Python-Markdown unchanged in paragraphs, headings, table cells and footnotes, where
    backslash escapes do not.
    """
    line = " ".join(text.split())
    line = _without_marks(line)
    return _AT_START.sub(lambda start: "".join(_reference_to(mark) for mark in start[0]), line)


def code(text: str) -> str:
    """`text` for a `pre` block, its lines kept; it must have no empty one, for that would end the block."""
    return "\n".join(_without_marks(line) for line in text.split("\n"))


def _without_marks(line: str) -> str:
    words = line.rstrip("#")
    return _SPECIAL.sub(_reference, words) + _reference_to("#") * (len(line) - len(words))


def _reference(found: re.Match[str]) -> str:
    return _reference_to(found[0])


def _reference_to(character: str) -> str:
    return f"&#{ord(character)};"


def href(address: str) -> str:
    """A checked web address so that it can stand in a Markdown link: as written, no character of it markup."""
    return re.sub(r"[()\[\]*_~&']", _reference, address)


def on_paper(address: str) -> str:
    """An address as a reader types it from paper: its letters as they are, without words that a browser looks for.

    Nothing, where that is the address as it stands.
    """
    typed = _OTHER_LETTERS.sub(_letters, address.partition(_LOOKED_FOR)[0])
    return typed if typed != address else ""


def _letters(found: re.Match[str]) -> str:
    try:
        letters = unquote(found[0], errors="strict")
    except UnicodeDecodeError:
        return found[0]
    return letters if letters.isprintable() else found[0]
