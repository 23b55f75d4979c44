"""The desk, which its script fills with a reader's text and with the fields of the record format."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.site.pages.kind import Material, PageKind


@dataclass(frozen=True, slots=True)
class DeskPage:
    """`desk.md`: where a text is given, and what is made of it; `rules` is the guide that has the rules."""

    path: PagePath
    rules: str | None


# The hand-written guide, where the docs have one.
_GUIDE = "contribute.md"


def _pages(material: Material) -> tuple[DeskPage]:
    return (DeskPage(PagePath("desk.md"), _GUIDE if _GUIDE in material.documents else None),)


KIND = PageKind("desk", DeskPage, _pages)
