"""A citation ready for a wiki that has the template `cite web`, as the English Wikipedia does.

Parameters: https://en.wikipedia.org/wiki/Template:Cite_web
"""

import re
from collections.abc import Sequence

from generator.cite.author import Author
from generator.cite.reference import Reference
from generator.language import formats, naming, say

# What begins or ends a link, a template, a parameter, a tag, a signature, bold text, a magic word or an address.
_SPECIAL = re.compile(r"[\[\]{}|<>~]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|&(?=#?\w+;)|:(?=//)|(?<=\A)[*#:;=]")
# An address may hold what a template would take for its own.
_IN_ADDRESS = re.compile(r"[\[\]{}|<>]|'(?=')|(?<=')'|~(?=~)|(?<=~)~")

# What stands around a quotation, and what ends a sentence.
_MARKS, _ENDS = " \"'“”„«»‹›‘’()[]", ".!?…。！？؟۔।։"


def wiki(reference: Reference) -> str:
    """The template call; `cite news` where there is no address, since `cite web` demands one."""
    fields = {
        "title": _title(reference),
        "url": _address(reference.address),
        **_authors(reference.authors),
        "doi": _address(reference.doi),
        "website" if reference.address else "work": _text(reference.container or ""),
        "agency": _text(reference.agency or ""),
        "date": _date(reference),
        "language": _text(reference.language or ""),
        **_access(reference),
        **_archive(reference),
        "quote": _text(reference.quote) if reference.quote and _is_whole(reference.quote) else "",
    }
    parameters = "".join(f" |{name}={value}" for name, value in fields.items() if value)
    return f"{{{{cite {'web' if reference.address else 'news'}{parameters}}}}}"


def _is_whole(quote: str) -> bool:
    """Whether a quotation begins and ends as sentences do: a piece of one can be printed by no article as it is."""
    within = quote.strip().strip(_MARKS)
    return bool(within) and not within[0].islower() and within[-1] in _ENDS


def _authors(authors: Sequence[Author]) -> dict[str, str]:
    """The authors, numbered from the second on: by the parts of a name, or by the whole."""
    fields: dict[str, str] = {}
    for at, author in enumerate(authors, start=1):
        place = str(at) if at > 1 else ""
        if author.family:
            fields |= {f"last{place}": _text(author.family), f"first{place}": _text(author.given or "")}
        else:
            fields[f"author{place}"] = _text(author.name)
    return fields


def _title(reference: Reference) -> str:
    """The title; a description stands in square brackets, as what whoever cites supplies does, and says what it is.

    Both templates demand a title, and take `none` only in journals; a reader of the wiki does not see the comment.
    """
    if not reference.is_described:
        return _text(reference.title)
    return f"{_text(f'[{reference.about}]')}<!-- {say('reference-supply-title')} -->"


def _access(reference: Reference) -> dict[str, str]:
    """The day on which the page was last seen, which the template takes only beside an address."""
    if not reference.address or not reference.accessed:
        return {}
    return {"access-date": formats.day(reference.accessed)}


def _archive(reference: Reference) -> dict[str, str]:
    """The copy in an archive, which the template takes only beside an address."""
    if not reference.address or not reference.archived or not reference.archived_on:
        return {}
    return {"archive-url": _address(reference.archived), "archive-date": formats.day(reference.archived_on)}


def _address(address: str | None) -> str:
    return _IN_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", address or "")


def _date(reference: Reference) -> str:
    """A date as the template takes it; none of a bound, an estimate or a span of months, and no time of day."""
    when = reference.issued
    if when is None or when.earliest is None or when.approximate:
        return ""
    first, last = when.earliest, when.latest
    if when.instant:
        return formats.day(last)
    if "/" not in when.text:
        return naming.when(when)
    if when.text.count("-") < 4:
        return ""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{formats.day(last)}"
    if first.year == last.year:
        return f"{formats.day(first).rpartition(' ')[0]} – {formats.day(last)}"
    return f"{formats.day(first)} – {formats.day(last)}"


def _text(text: str) -> str:
    """The text so that no character of it is markup of a wiki: as character references."""
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", " ".join(text.split()))
