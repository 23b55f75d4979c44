"""The corrections of published records, newest first."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.record.source import Correction
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link


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


def _pages(material: Material) -> tuple[CorrectionsPage]:
    views = material.views
    rows = [
        Corrected(views.source(source_id), correction)
        for source_id, source in sorted(views.corpus.sources.items())
        for correction in source.corrections
    ]
    return (
        CorrectionsPage(
            PagePath("corrections.md"), tuple(sorted(rows, key=lambda row: row.correction.on, reverse=True))
        ),
    )


KIND = PageKind("corrections", CorrectionsPage, _pages)
