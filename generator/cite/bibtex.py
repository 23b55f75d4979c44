"""BibTeX, for use with and without biblatex.

An article of an outlet is an `@article` with `entrysubtype = {newspaper}`, as biblatex knows it and reference managers
read it; all else is `@misc`, which every style has.
"""

import re

from generator.cite.author import Author
from generator.cite.reference import Reference, ReferenceKind, notes

# BibTeX counts braces even behind a backslash, so those of a text are named and not written.
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\lbrace{}", "}": r"\rbrace{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", **{mark: f"\\{mark}" for mark in "&%$#_"},
}  # fmt: skip


def bibtex(reference: Reference) -> str:
    """The entry of one reference."""
    is_article = reference.kind is ReferenceKind.ARTICLE
    fields = {
        "author": " and ".join(map(_author, reference.authors)),
        "title": f"{{{_text(reference.listed_title)}}}",
        "journal" if is_article else "howpublished": _text(reference.container or ""),
        "entrysubtype": "newspaper" if is_article else "",
        **_issued(reference),
        "language": _text(reference.language or ""),
        # Addresses stand as they are: they hold no brace, and the packages that set them want nothing escaped.
        "url": reference.address or "",
        "doi": reference.doi or "",
        "urldate": reference.seen.isoformat() if reference.seen else "",
        # A copy in an archive, too, is told there: neither BibTeX nor biblatex has a field for its address.
        "note": _text(notes(reference)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{'article' if is_article else 'misc'}{{{reference.key},", *lines, "}"]) + "\n"


def _author(author: Author) -> str:
    """The family name first, or the whole in braces, which keep a name from being divided."""
    if not author.family:
        return f"{{{_text(author.name)}}}"
    return ", ".join(_part(part) for part in (author.family, author.given) if part)


def _part(name: str) -> str:
    """A part of a name; in braces where something in it would divide names or their parts."""
    text = _text(name)
    return f"{{{text}}}" if re.search(r",|\band\b", text, re.IGNORECASE) else text


def _issued(reference: Reference) -> dict[str, str]:
    """Year and month, which BibTeX knows, and the whole date, which biblatex knows.

    Of a bound that has no first day biblatex alone is told.
    """
    when = reference.issued
    if when is None:
        return {}
    if when.earliest is None:
        return {"date": when.text}
    # A time of day has seconds here, for biblatex knows none without.
    fields = {"date": when.instant.isoformat() if when.instant else when.text}
    first, last = str(when.earliest.year), str(when.latest.year)
    fields["year"] = first if first == last else f"{first}/{last}"
    if not when.approximate and first == last and when.earliest.month == when.latest.month:
        fields["month"] = str(when.latest.month)
    return fields


def _text(text: str) -> str:
    line = " ".join(text.split())
    return re.sub(r"[\\{}~^&%$#_]", lambda found: _SPECIAL[found[0]], line)
