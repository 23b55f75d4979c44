"""The rule of characters for all that others wrote: records, anchors, captures, names of files.

What it refuses is never read, and what a command prints holds none of it, wherever it came from.
"""

import re
import unicodedata

# Control characters, bidirectional embeddings, overrides and isolates; line separators and byte order
# marks, which YAML swallows or takes for line ends; what UTF-8 or YAML has no place for.
FORBIDDEN = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
_FORBIDDEN = re.compile(FORBIDDEN)
# In what is printed also marks of direction, which a text may have, and whatever but a line end leads on the line.
_UNPRINTED = re.compile(f"{FORBIDDEN}|[\r\t\u061c\u200e\u200f]")


def forbidden(text: str) -> re.Match[str] | None:
    """The first character in a text that no contributed text may hold."""
    return _FORBIDDEN.search(text)


def described(character: str) -> str:
    """Which character it is, for those who cannot see it."""
    name = unicodedata.name(character, "a control character")
    return f"invisible character U+{ord(character):04X} ({name.lower()})"


def visible(text: str) -> str:
    """A text with codes in place of the characters that cannot be seen or turn others round; line ends stay."""
    return _UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def on_one_line(text: str) -> str:
    """A text with codes in place of line ends, too, and of all else that is not printable: a file's name."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)
