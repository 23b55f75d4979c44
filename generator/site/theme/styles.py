"""The style sheets of the site: files by topic, one after the other in the order told here.

The order is part of what they say, for of two rules of one weight the later holds. Nothing in them is imported or
computed, so putting one text after another needs no tool. What only whoever edits them reads stays at home.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from generator.site.theme.tokens import TOKENS, tokens

# Comments, which no text in these sheets looks like, and what indents a line.
_FOR_EDITORS = re.compile(r"/\*.*?\*/\s*|\n\s+|(?<=\n)\n", re.DOTALL)
_FOLDER = Path(__file__).parent / "css"
# Each sheet with its topics; the first is on every page, the others come with their script.
_SHEETS: Mapping[str, tuple[str, ...]] = {
    "site": (
        "tokens",
        "page",
        "masthead",
        "search",
        "navigation",
        "type",
        "notes",
        "folds",
        "ladder",
        "chips",
        "evidence",
        "basis",
        "brief",
        "story",
        "routes",
        "days",
        "chart",
        "lanes",
        "life",
        "tables",
        "widths",
        "print",
        "cite",
        "facts",
        "actor",
        "lists",
        "home",
    ),
    "search": ("groups", "results"),
    "explorer": ("asked", "claims", "widths"),
    "nights": ("switch", "night"),
    "check": ("task", "answers"),
    "record": ("fields", "claims", "hand", "widths"),
    "desk": ("text", "record", "compared"),
}


def styles(colour: str | None = None) -> dict[str, str]:
    """The text of each style sheet by its path below the docs, with the colour of a site that has chosen one."""
    return {
        f"assets/{name}.css": "".join(_topic(name, topic, colour) for topic in topics)
        for name, topics in _SHEETS.items()
    }


def _topic(sheet: str, topic: str, colour: str | None) -> str:
    is_tokens = (sheet, topic) == TOKENS
    text = tokens(colour) if is_tokens else (_FOLDER / sheet / f"{topic}.css").read_text(encoding="utf-8")
    return _FOR_EDITORS.sub(lambda found: "\n" if found[0].startswith("\n") else "", text)
