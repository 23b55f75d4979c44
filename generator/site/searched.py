"""What the site's own search indexes of a page: its first section, and those that ask for it.

The same claim stands on pages of a metric, of actors and of days, in ladders, findings and records of nights; its
words are indexed once, on the page of its source. So the index stays small, and a name leads to its page rather than to
every section that mentions it.
"""

import re

KEEP = "data-search-keep"
_LEAVE = "data-search-exclude"
# Contributed braces are character references, so these are the template's own.
_HEADING = re.compile(r"^(#{2,6} .*?)(?: \{ ?([^{}\n]*?) ?\})?$", re.MULTILINE)


def only_kept(text: str) -> str:
    """The page with each heading below the first made to keep its section out, unless marked `data-search-keep`."""
    return _HEADING.sub(_marked, text)


def _marked(heading: re.Match[str]) -> str:
    words, attributes = heading[1], (heading[2] or "").split()
    if KEEP in attributes:
        attributes.remove(KEEP)
    elif _LEAVE not in attributes:
        attributes.append(_LEAVE)
    return f"{words} {{ {' '.join(attributes)} }}" if attributes else words
