"""BibTeX, for use with and without biblatex."""

import re

from generator.cite.reference import Reference, archive_note
from generator.language import say

# BibTeX counts braces even behind a backslash, so those of a text are named and not written.
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\lbrace{}", "}": r"\rbrace{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", **{mark: f"\\{mark}" for mark in "&%$#_"},
}  # fmt: skip


def bibtex(reference: Reference) -> str:
    """The entry of one reference."""
    fields = {
        "author": " and ".join(f"{{{_text(name)}}}" for name in reference.authors),
        "title": f"{{{_text(reference.title)}}}",
        "howpublished": _text(", ".join(filter(None, (reference.container, _agency(reference))))),
        **_issued(reference),
        "language": _text(reference.language or ""),
        # Addresses stand as they are: they hold no brace, and the packages that set them want nothing escaped.
        "url": reference.address or "",
        "archiveurl": reference.archived or "",
        "archivedate": reference.archived_on.isoformat() if reference.archived_on else "",
        "note": _text(_note(reference)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{reference.key},", *lines, "}"]) + "\n"


def _agency(reference: Reference) -> str:
    return say("reference-agency", agency=reference.agency) if reference.agency else ""


def _note(reference: Reference) -> str:
    quote = say("reference-quote-note", words=reference.quote) if reference.quote else ""
    return " ".join(part for part in (quote, reference.note, archive_note(reference)) if part)


def _issued(reference: Reference) -> dict[str, str]:
    """Year and month, which BibTeX knows, and the whole date, which biblatex knows; none of a bound."""
    when = reference.issued
    if when is None or when.earliest is None:
        return {}
    # A time of day has seconds here, for biblatex knows none without.
    fields = {"date": when.instant.isoformat() if when.instant else when.text}
    first, last = str(when.earliest.year), str(when.latest.year)
    fields["year"] = first if first == last else f"{first}/{last}"
    if when.approximate:
        fields["year"] = say("when-about", when=fields["year"])
    elif first == last and when.earliest.month == when.latest.month:
        fields["month"] = str(when.latest.month)
    return fields


def _text(text: str) -> str:
    line = " ".join(text.split())
    return re.sub(r"[\\{}~^&%$#_]", lambda found: _SPECIAL[found[0]], line)
