"""Proof of the rendered pages: every footnote defined once and used, every internal link leads somewhere."""

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Mapping

# Each begins with a sign, from which it looks back: so it is sought only where that sign stands, not at every letter.
_DEFINITION = re.compile(r"\[(?<=^\[)\^([^\]]+)\]:", re.MULTILINE)
_REFERENCE = re.compile(r'href="#fn:([^"]+)"')
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_DRAWN_LINK = re.compile(r'<a href="([^":]*\.md(?:#[^"]*)?|#(?!fn:)[^"]*)"')
_ANCHOR = re.compile(r'\{ #([\w-]+)|i(?<=\bi)d="([\w-]+)"')


class BrokenPageError(Exception):
    """A page of ours is wrong: a bug in a template or a page, never in a record."""


def prove(pages: Mapping[str, str], files: Collection[str]) -> None:
    """Raise BrokenPageError unless all pages are whole.

    MkDocs in strict mode sees neither a missing, a doubled nor an unused footnote. `files` are the paths
    that links may lead to besides the pages.
    """
    anchors = {path: {a or b for a, b in _ANCHOR.findall(text)} for path, text in pages.items()}
    faults = [
        f"{path}: {fault}"
        for path, text in sorted(pages.items())
        for fault in (*_footnotes(text), *_links(path, text, anchors, files))
    ]
    if faults:
        raise BrokenPageError("\n".join(faults))


def _footnotes(text: str) -> list[str]:
    defined = Counter(_DEFINITION.findall(text))
    used = set(_REFERENCE.findall(text))
    return [
        *(f"footnote {label} is defined {times} times" for label, times in defined.items() if times > 1),
        *(f"footnote {label} is used but not defined" for label in sorted(used - set(defined))),
        *(f"footnote {label} is defined but not used" for label in sorted(set(defined) - used)),
    ]


def _links(path: str, text: str, anchors: Mapping[str, set[str]], files: Collection[str]) -> list[str]:
    faults = []
    for target in sorted({*_LINK.findall(text), *_DRAWN_LINK.findall(text)}):
        if re.match(r"[a-z]+:", target):
            continue
        page, _, anchor = target.partition("#")
        resolved = posixpath.normpath(posixpath.join(posixpath.dirname(path), page)) if page else path
        if resolved not in anchors and resolved not in files:
            faults.append(f"the link {target} leads to no page")
        elif anchor and anchor not in anchors.get(resolved, set()):
            faults.append(f"the link {target} leads to no anchor")
    return faults
