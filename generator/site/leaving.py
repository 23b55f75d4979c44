"""Links that leave a site: the page to which one leads learns nothing of the page on which it stood."""

import re
from html import unescape

_APART = ("noopener", "noreferrer")
# What a browser reads as no markup is passed over; a value may hold the sign that ends a tag.
_LINK = re.compile(
    r"""<(script|style)\b.*?</\1\s*>|<!--.*?-->|<(a|area)(?=\s)(?:[^>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL | re.IGNORECASE,
)
_HREF = re.compile(r"""\s(?:xlink:)?href\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
# To a browser both slashes are one.
_OUTBOUND = re.compile(r"\s*(?:https?:)?[/\\]{2}", re.IGNORECASE)
_REL = re.compile(r"""\srel\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)


def page_text(name: object, data: bytes) -> str:
    """What stands in a page; raises ValueError where that is no text."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise ValueError(f"{name}: the page is not UTF-8") from None


def with_links_apart(html: str) -> str:
    """The page with `rel="noopener noreferrer"` on every link to another host, beside what it says there already."""
    return _LINK.sub(_set_apart, html)


def _set_apart(found: re.Match[str]) -> str:
    tag = found[0]
    if found[1] or tag.startswith("<!--") or not _leaves(tag):
        return tag
    given = _REL.search(tag)
    said = given[1].strip("\"'").split() if given else []
    rel = f' rel="{" ".join(dict.fromkeys((*said, *_APART)))}"'
    start, end = given.span() if given else (found.end(2) - found.start(),) * 2
    return f"{tag[:start]}{rel}{tag[end:]}"


def _leaves(tag: str) -> bool:
    """Whether a tag leads to another host; some builders write slashes as character references."""
    href = _HREF.search(tag)
    return bool(href and _OUTBOUND.match(unescape(href[1].strip("\"'"))))
