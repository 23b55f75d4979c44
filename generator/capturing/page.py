"""A saved web page: its article without what stands around it, and what the page says of that."""

import re
from typing import Any

from generator.capturing.taken import Taken, UntakenError, library
from generator.record.languages import is_language

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Without one the reader takes no day that lies ahead of its own clock.
_LAST_DAY = "9999-12-31"
# Where a page names its author as data, and not only in a line that readers see.
_AUTHOR = re.compile(r"author|creator|byl", re.IGNORECASE)

_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


def from_page(data: bytes, url: str | None) -> Taken:
    """The article of a page (HTML); raises NoReaderError or UntakenError.

    Nothing is fetched. The encoding is the one that the page names, else the likeliest for its bytes. The date is the
    one that the page gives as data of its own, and none is guessed from its text.
    """
    reader = library("trafilatura", "A web page")
    tree = reader.load_html(data)
    if tree is None:
        raise UntakenError("the page cannot be read")
    language, said = _language(tree), _said_of_author(tree)
    found: Any = reader.bare_extraction(
        tree,
        url=url,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": _LAST_DAY},
    )
    if found is None or not found.text:
        raise UntakenError("no article was found in the page")
    published = found.date if found.date and _DAY.fullmatch(found.date) else None
    author = _author(found.author, said, found.sitename)
    return Taken(found.text, found.title, found.sitename, author, published, found.url, language)


def _said_of_author(tree: Any) -> str:
    """What the data of a page hold, among them who wrote it."""
    metas = tree.iterfind(".//meta")
    named = (one.get("content", "") for one in metas if _AUTHOR.search(one.get("name") or one.get("property") or ""))
    linked = (one.text or "" for one in tree.iterfind(".//script[@type='application/ld+json']"))
    texts = (_ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) for text in linked)
    return " ".join(" ".join((*named, *texts)).split())


def _author(name: str | None, said: str, outlet: str | None) -> str | None:
    """The author that the data of a page name, several in one line; its outlet is none."""
    names = name.split("; ") if name else []
    if not names or any(each not in said or each.casefold() == (outlet or "").casefold() for each in names):
        return None
    return name


def _language(tree: Any) -> str | None:
    """The language that a page says it is in."""
    named = str(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    first = named.strip().partition("-")[0].lower()
    return first if is_language(first) else None
