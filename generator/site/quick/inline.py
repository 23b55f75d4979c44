"""An extension of Python-Markdown: its marks within a line, of which only those are looked for that can be there.

Python-Markdown looks for each of its marks in each text, and for a reference at each bracket though a page defines
none. Each mark has characters without which it is not there; one that is not known here is looked for as ever.
"""

import re
from typing import Any

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import (
    AutolinkInlineProcessor,
    AutomailInlineProcessor,
    BacktickInlineProcessor,
    EscapeInlineProcessor,
    HtmlInlineProcessor,
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
)
from markdown.treeprocessors import InlineProcessor
from markdown.util import STX, AtomicString

from generator.site.quick.anchors import QuickAnchors

# The versions whose walk through the marks is the one that is written here.
KNOWN = frozenset({"3.11.3"})
_REFERENCES = (
    ReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
    ImageReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
)
# No text has it, for UTF-8 has no form for it.
_NEVER = "\ud800"
# By its class and the beginning of its expression: one of which there has to be one for a mark to be there.
_NEEDED: dict[tuple[str, str], tuple[str, ...]] = {
    (BacktickInlineProcessor.__name__, "(?:(?<!\\\\)("): ("`",),
    (EscapeInlineProcessor.__name__, "\\\\"): ("\\",),
    ("FootnoteInlineProcessor", "\\[\\^"): ("[^",),
    (LinkInlineProcessor.__name__, "(?<!\\!)\\["): ("[",),
    (ImageInlineProcessor.__name__, "\\!\\["): ("![",),
    (AutolinkInlineProcessor.__name__, "<(["): ("://",),
    (AutomailInlineProcessor.__name__, "<("): ("@",),
    ("SubstituteTagInlineProcessor", "  \\n"): ("  \n",),
    (HtmlInlineProcessor.__name__, "(<"): ("<",),
    (HtmlInlineProcessor.__name__, "(&"): ("&",),
    ("DelimiterProcessor", "\\*|_"): ("*", "_"),
}
_ANY = re.compile(r"[`\\\[<&*_@\n!:]")


class QuickInline(InlineProcessor):
    """The marks within the lines of a page."""

    def run(self, tree: Any, ancestors: list[str] | None = None) -> Any:
        """Find all marks of a tree."""
        defined = bool(self.md.references)
        self._looked_for: list[tuple[Any, bool, str, str]] = [
            (each, *_needed(each, defined)) for each in self.inlinePatterns
        ]
        self._are_known = all(known for _, known, _, _ in self._looked_for)
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, at: int = 0) -> str:  # noqa: N802
        """The text with a placeholder for each mark, as the method says that this one stands for."""
        if isinstance(data, AtomicString) or (self._are_known and not _ANY.search(data)):
            return data
        apply = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        start, number = 0, len(self._looked_for)
        while at < number:
            pattern, known, needed, other = self._looked_for[at]
            if known and needed not in data and other not in data:
                at, start = at + 1, 0
            elif known and type(pattern) is HtmlInlineProcessor:
                data, at, start = self._without_html(pattern, data), at + 1, 0
            else:
                data, matched, start = apply(pattern, data, at, start)
                at += not matched
        return data

    def _without_html(self, pattern: HtmlInlineProcessor, data: str) -> str:
        """The text with all tags, or all character references, put away at once: they are found one after another."""
        stash = self._InlineProcessor__stashNode  # type: ignore[attr-defined]

        def put_away(found: re.Match[str]) -> str:
            # What was put away before is put back into a tag, and else there is nothing to put back.
            plain = STX not in found[1]
            kept = self.md.htmlStash.store(found[1]) if plain else pattern.handleMatch(found, found.string)[0]
            return str(stash(kept, ""))

        return pattern.getCompiledRegExp().sub(put_away, data)


def _needed(pattern: Any, defined: bool) -> tuple[bool, str, str]:
    """Whether a mark is known, and what it needs, the one or the other; a reference needs that some are defined."""
    if type(pattern) in _REFERENCES:
        return not defined, _NEVER, _NEVER
    for (name, beginning), needed in _NEEDED.items():
        if type(pattern).__name__ == name and pattern.pattern.startswith(beginning):
            return True, needed[0], needed[-1]
    return False, "", ""


class QuickExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802
        """Put it in the place of what it does as well."""
        if markdown.__version__ in KNOWN and type(md.treeprocessors["inline"]) is InlineProcessor:
            md.treeprocessors.register(QuickInline(md), "inline", 20)
            # Right before that of MkDocs.
            md.preprocessors.register(QuickAnchors(md), "quick_anchors", 21.5)


def makeExtension(**given: Any) -> QuickExtension:  # noqa: N802
    """The extension, by the name by which Python-Markdown asks for it."""
    return QuickExtension(**given)
