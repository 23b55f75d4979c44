"""The places of a page to which somebody can lead, read from its tags where all of them are plain.

MkDocs reads the whole Markdown as HTML for them before it is converted. A page with any tag that is not plain, or of an
element whose text is read otherwise, is left to it.
"""

import re
from itertools import pairwise
from typing import Any

from markdown.preprocessors import Preprocessor

# By what MkDocs calls its own.
_NAME = "mkdocs_raw_html"
_TAG = re.compile(r"""<(/?[a-z][a-z0-9-]*)((?:[ \n]+[A-Za-z][\w:.-]*(?:="[^"<>\0]*")?)*)[ \n]*/?>""")
_ATTRIBUTE = re.compile(r"""[ \n]([A-Za-z][\w:.-]*)(?:="([^"]*)")?""")
_NAMED = re.compile(r"\b(?:id|name)\b", re.IGNORECASE)
# The elements whose text is no markup in some versions of Python; here it has no sign that begins a tag.
_TEXT = frozenset({"iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"})


class QuickAnchors(Preprocessor):
    """Stands before that of MkDocs and does its work, where it can."""

    def run(self, lines: list[str]) -> list[str]:
        """Leave the lines as they are."""
        found = anchors("\n".join(lines))
        if found is not None and _NAME in self.md.preprocessors:
            theirs: Any = self.md.preprocessors[_NAME]
            if theirs.present_anchor_ids == set():
                theirs.present_anchor_ids = found
                theirs.run = list
        return lines


def anchors(text: str) -> set[str] | None:
    """The places that tags name; None where not all of them are plain."""
    tags = _TAG.findall(text)
    found: set[str] = set()
    if len(tags) != text.count("<") or not all(
        _is_closed(one, other) for (one, _), (other, _) in pairwise([*tags, ("", "")])
    ):
        return None
    for tag, attributes in tags:
        for name, value in _ATTRIBUTE.findall(attributes) if _NAMED.search(attributes) else ():
            if name == "id" or (name == "name" and tag == "a"):
                found.add(value)
            elif name.lower() in {"id", "name"} and name != "name":
                return None
    # Where one has no value, stands at the end of an element, or has a character by reference.
    is_plain = all(one and "&" not in one for one in found) and not any(tag[0] == "/" and more for tag, more in tags)
    return found if is_plain else None


def _is_closed(tag: str, following: str) -> bool:
    """Whether the text of an element is followed by its end, where that may be read otherwise."""
    return tag != "plaintext" and (tag not in _TEXT or following == f"/{tag}")
