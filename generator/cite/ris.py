"""RIS, the line format of reference managers.

Tags as the reference managers agree on them; https://en.wikipedia.org/wiki/RIS_(file_format) lists them.
"""

from collections.abc import Iterator

from generator.cite.author import Author
from generator.cite.reference import Reference, ReferenceKind, archive_note
from generator.language import say

_TYPES = {
    ReferenceKind.ARTICLE: "NEWS",
    ReferenceKind.TEXT: "GEN",
    ReferenceKind.PAGE: "ELEC",
    ReferenceKind.DATA: "DATA",
}


def ris(reference: Reference) -> str:
    """The entry of one reference; ends with the tag that closes it."""
    lines = [f"TY  - {_TYPES[reference.form]}"]
    lines += [f"{tag}  - {' '.join(value.split())}" for tag, value in _fields(reference) if value]
    return "\n".join([*lines, "ER  - "]) + "\n"


def _author(author: Author) -> str:
    """The name, turned round where its parts are known; another comma would divide what is none of its parts."""
    parts = (author.family, author.given) if author.family else (author.name,)
    return ", ".join(" ".join(part.replace(",", " ").split()) for part in parts if part)


def _fields(reference: Reference) -> Iterator[tuple[str, str | None]]:
    yield "ID", reference.key
    for author in reference.authors:
        yield "AU", _author(author)
    yield "TI", reference.listed_title
    yield "T2", reference.container
    yield from _issued(reference)
    yield "Y2", f"{reference.seen:%Y/%m/%d}/" if reference.seen else None
    yield "LA", reference.language
    yield "UR", reference.address
    yield "DO", reference.doi
    yield "AV", reference.archived
    yield "N1", say("joint-quote", words=reference.quote) if reference.quote else None
    yield "N1", reference.note
    yield "N1", say("reference-agency-note", agency=reference.agency) if reference.agency else None
    yield "N1", archive_note(reference)


def _issued(reference: Reference) -> Iterator[tuple[str, str]]:
    """A date as precise as it is known; none of a bound.

    What follows the day in a date is free, but for the bar that ends a part of it: the record's own notation of an
    estimate or of a span over years stands there.
    """
    when = reference.issued
    if when is None or when.earliest is None:
        return
    first, last = when.earliest, when.latest
    yield "PY", str(first.year)
    if when.approximate or first.year != last.year:
        yield "DA", f"{first.year:04}///{when.text.replace('/', '–')}"
    elif when.day:
        # Of a time of day what follows the T, with its zone.
        yield "DA", f"{first.year:04}/{first:%m/%d}/{when.text.partition('T')[2]}"
    elif first.month == last.month:
        yield "DA", f"{first.year:04}/{first:%m}//"
