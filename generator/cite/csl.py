"""CSL-JSON, the data format of citation processors.

Schema: https://github.com/citation-style-language/schema (csl-data.json).
"""

from datetime import date

from generator.cite.author import Author
from generator.cite.reference import Reference, ReferenceKind, notes
from generator.language import say
from generator.record.dates import When

Value = str | list["Value"] | dict[str, "Value"] | int | bool
_TYPES = {
    ReferenceKind.ARTICLE: "article-newspaper",
    ReferenceKind.TEXT: "document",
    ReferenceKind.PAGE: "webpage",
    ReferenceKind.DATA: "dataset",
}


def csl(reference: Reference) -> dict[str, Value]:
    """The item of one reference."""
    item: dict[str, Value | None] = {
        "id": reference.key,
        "type": _TYPES[reference.form],
        "title": reference.listed_title,
        "author": [_author(one) for one in reference.authors],
        "container-title": reference.container,
        "issued": _issued(reference.issued) if reference.issued else None,
        "accessed": {"date-parts": [_parts(reference.seen, 3)]} if reference.seen else None,
        "language": reference.language,
        "URL": reference.address,
        "DOI": reference.doi,
        "archive_location": reference.archived,
        "note": notes(reference),
    }
    return {name: value for name, value in item.items() if value}


def _author(author: Author) -> dict[str, Value]:
    """A name by its parts, or as it stands: no processor divides a literal one, or makes initials of it."""
    if not author.family:
        return {"literal": author.name}
    parts: dict[str, Value] = {"family": author.family}
    if author.given:
        parts["given"] = author.given
    return {**parts, "static-ordering": True} if author.has_family_first else parts


def _issued(when: When) -> dict[str, Value]:
    """A date, a span, an estimate, or for a bound the words of the record."""
    if when.earliest is None:
        return {"literal": say("reference-on-or-before", day=when.latest.isoformat())}
    places = when.text.removesuffix("~").partition("/")[0].count("-") + 1
    parts: list[Value] = [_parts(when.earliest, places)]
    if "/" in when.text:
        parts.append(_parts(when.latest, when.text.partition("/")[2].count("-") + 1))
    return {"date-parts": parts, **({"circa": True} if when.approximate else {})}


def _parts(day: date, places: int) -> list[Value]:
    parts: list[Value] = [day.year, day.month, day.day]
    return parts[:places]
