"""A saved web page: its article without what stands around it, and what the page says of that."""

import re
from typing import Any

from generator.capturing.taken import Taken, UntakenError, library
from generator.record.languages import is_language

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def from_page(data: bytes, url: str | None) -> Taken:
    """The article of a page (HTML); raises NoReaderError or UntakenError.

    Nothing is fetched. The encoding is the one that the page names, else the likeliest for its bytes. The date is the
    one that the page gives as data of its own, and none is guessed from its text.
    """
    reader = library("trafilatura", "A web page")
    tree = reader.load_html(data)
    if tree is None:
        raise UntakenError("the page cannot be read")
    language = _language(tree)
    found: Any = reader.bare_extraction(
        tree,
        url=url,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or not found.text:
        raise UntakenError("no article was found in the page")
    published = found.date if found.date and _DAY.fullmatch(found.date) else None
    # The data of a page name several authors in one line.
    return Taken(found.text, found.title, found.sitename, found.author, published, found.url, language)


def _language(tree: Any) -> str | None:
    """The language that a page says it is in."""
    named = str(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    first = named.strip().partition("-")[0].lower()
    return first if is_language(first) else None
