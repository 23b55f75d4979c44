"""The corrections of published records, newest first."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.record.source import Correction
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction, and the source whose record it mended."""

    source: Link
    correction: Correction


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """`corrections.md`."""

    path: PagePath
    rows: tuple[Corrected, ...]


def corrected(views: Views) -> tuple[Corrected, ...]:
    """All corrections, the newest first."""
    rows = [
        Corrected(views.source(source_id), correction)
        for source_id, source in sorted(views.corpus.sources.items())
        for correction in source.corrections
    ]
    return tuple(sorted(rows, key=lambda row: row.correction.on, reverse=True))


def _pages(material: Material) -> tuple[CorrectionsPage]:
    return (CorrectionsPage(PagePath("corrections.md"), corrected(material.views)),)


KIND = PageKind("corrections", CorrectionsPage, _pages)
