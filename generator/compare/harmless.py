"""Contributed text in the Markdown of a code host: nothing becomes markup, a link or a mention, and none is long."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.language import say
from generator.site.escape import esc

MAX_ITEMS = 50
MAX_TEXT = 500
# What GitHub makes a link or a mention of although nobody marked it as one, and what breaks that up: a character
# reference where the Markdown is read, an invisible joiner where the finished text is.
_LINKED = re.compile(r"[:.@#]")
_JOINER = "&#8288;"


def harmless(text: str, longest: int = MAX_TEXT) -> str:
    """A text on one line, of so many characters at most, of which nothing becomes markup, a link or a mention."""
    line = unbroken(text)
    return _referring(line if len(line) <= longest else f"{line[: longest - 2]} …", _JOINER)


def to_copy(text: str) -> str:
    """A text as code, from which it can be copied as it is: where code stands, nobody is mentioned."""
    return f"<code>{_referring(unbroken(text), '')}</code>"


def _referring(line: str, joiner: str) -> str:
    def reference(found: re.Match[str]) -> str:
        return f"&#{ord(found[0])};" + (joiner if found[0] in "@#" else "")

    escaped = re.split(r"(&#\d+;)", esc(line))
    return "".join(part if part.startswith("&#") else _LINKED.sub(reference, part) for part in escaped)


def unbroken(text: str) -> str:
    """A text with one space wherever it has any."""
    return " ".join(text.split())


def few(bullets: Sequence[str], most: int = MAX_ITEMS) -> list[str]:
    """The first lines of a list, and one that tells how many more there are."""
    more = len(bullets) - most
    return [*bullets[:most], *([f"- {say('compare-more', n=more)}"] if more > 0 else [])]


def within(limit: int, blocks: Iterable[str]) -> Iterator[str]:
    """The blocks that fit into a number of bytes, and a word where some do not."""
    for block in blocks:
        limit -= len(block.encode()) + 1
        if limit < 0:
            yield f"\n{say('compare-cut')}\n"
            return
        yield block
