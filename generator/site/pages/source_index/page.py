"""The list of sources, by outlet, and the dispatches from which several were taken."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.cite.places import PagePath, dispatch_anchor
from generator.language import formats, naming
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.source.page import SourcePage
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source in one line; `is_titled` tells whether `link` has its title or, for want of one, its subject."""

    link: Link
    is_titled: bool
    publication: Link | None
    agency: Link | None
    published: str
    language: str
    claims: int
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DispatchRow:
    """A text that is not recorded itself, and the sources taken from it."""

    anchor: str
    name: str
    basis: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourceIndexPage:
    """`sources/index.md`."""

    path: PagePath
    rows: tuple[SourceRow, ...]
    dispatches: tuple[DispatchRow, ...]


def _pages(material: Material) -> tuple[SourceIndexPage]:
    rows = tuple(_row(page) for page in _by_outlet(material.made(SourcePage)))
    return (SourceIndexPage(PagePath("sources/index.md"), rows, _dispatches(material.views)),)


def _by_outlet(pages: Iterable[SourcePage]) -> list[SourcePage]:
    """The sources by outlet, each outlet's in the order in which they appeared, the undated last."""

    def place(page: SourcePage) -> tuple[str, date, str]:
        published = page.source.published
        return page.outlet.casefold(), published.latest if published else date.max, page.path

    return sorted(pages, key=place)


def _row(page: SourcePage) -> SourceRow:
    titled = page.source.title is not None
    return SourceRow(
        link=Link(page.subject if titled else page.subject[:1].upper() + page.subject[1:], page.path),
        is_titled=titled,
        publication=page.publication,
        agency=page.agency,
        published=page.published,
        language=formats.language_name(page.source.language),
        claims=len(page.claims),
        evidence=tuple(level for level, _ in page.evidence),
    )


def _dispatches(views: Views) -> tuple[DispatchRow, ...]:
    """Every dispatch from which a source was taken."""
    taken: dict[str, list[str]] = defaultdict(list)
    for source_id, source in sorted(views.corpus.sources.items()):
        for origin in source.derived_from:
            taken[origin].append(source_id)
    return tuple(
        DispatchRow(
            anchor=dispatch_anchor(name),
            name=naming.dispatch(views.corpus, name),
            basis=dispatch.basis,
            sources=tuple(views.source(source) for source in taken[name]),
        )
        for name, dispatch in sorted(views.corpus.dispatches.items())
        if taken[name]
    )


KIND = PageKind("source_index", SourceIndexPage, _pages, retells=True)
