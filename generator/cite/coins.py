"""ContextObjects in spans (COinS), by which reference managers find a reference in any page.

Key/encoded-value format for Dublin Core; the types are those that Zotero reads.
"""

from collections.abc import Iterator
from urllib.parse import urlencode

from generator.cite.author import Author
from generator.cite.reference import Reference, ReferenceKind

_TYPES = {
    ReferenceKind.ARTICLE: "newspaperArticle",
    ReferenceKind.TEXT: "webpage",
    ReferenceKind.PAGE: "webpage",
    ReferenceKind.DATA: "dataset",
}


def coins(reference: Reference) -> str:
    """The value of the span's `title`, not yet escaped for HTML."""
    fields = [
        ("ctx_ver", "Z39.88-2004"),
        ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
        ("rft.type", _TYPES[reference.kind]),
        ("rft.title", reference.title),
        *(part for author in reference.authors for part in _author(author)),
        ("rft.source", reference.container),
        ("rft.date", reference.dated),
        ("rft.identifier", reference.address),
        ("rft_id", f"info:doi/{reference.doi}" if reference.doi else None),
        ("rft.language", reference.language),
    ]
    return urlencode([(name, value) for name, value in fields if value])


def _author(author: Author) -> Iterator[tuple[str, str | None]]:
    """A person by the parts of the name, an institution as one; a name that does not divide is left to the reader."""
    if author.family:
        yield "rft.aulast", author.family
        yield "rft.aufirst", author.given
    else:
        yield "rft.au" if author.is_person else "rft.aucorp", author.name
