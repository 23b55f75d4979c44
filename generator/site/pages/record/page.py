"""The form that writes a record, which its script fills with the fields of the record format."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind


@dataclass(frozen=True, slots=True)
class RecordPage:
    """`record.md`: the form, what it is for, and what it cannot say; `rules` is the guide that has the rules."""

    path: PagePath
    rules: str | None


# The hand-written guide, where the docs have one.
_GUIDE = "contribute.md"


def _pages(material: Material) -> tuple[RecordPage]:
    return (RecordPage(PagePath("record.md"), _GUIDE if _GUIDE in material.documents else None),)


KIND = PageKind("record", RecordPage, _pages)
