"""The form that writes a record, which its script fills with the fields of the record format."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind


@dataclass(frozen=True, slots=True)
class RecordPage:
    """`record.md`: the form, what it is for, and what it cannot say.

    `rules` is the guide that has the rules, `fields` the page that explains every field; None where there is none.
    """

    path: PagePath
    rules: str | None
    fields: str | None


# The hand-written guide and the page on the record format, where the docs have them.
_GUIDE = "contribute.md"
_FORMAT = "format.md"


def _pages(material: Material) -> tuple[RecordPage]:
    rules, fields = (name if name in material.documents else None for name in (_GUIDE, _FORMAT))
    return (RecordPage(PagePath("record.md"), rules, fields),)


KIND = PageKind("record", RecordPage, _pages)
