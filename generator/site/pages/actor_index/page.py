"""The list of actors, under what they are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.record.registries import ActorKind
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link

# In the order in which they stand.
_KINDS = (
    ActorKind.STATE,
    ActorKind.BODY,
    ActorKind.PERSON,
    ActorKind.ORGANISATION,
    ActorKind.GROUP,
    ActorKind.OUTLET,
)


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor in one line; `voice` is None for one that speaks for nobody else."""

    link: Link
    voice: Link | None
    claims: int
    passed_on: int


@dataclass(frozen=True, slots=True)
class ActorSection:
    """The actors of one kind, by name."""

    kind: ActorKind
    rows: tuple[ActorRow, ...]


@dataclass(frozen=True, slots=True)
class ActorIndexPage:
    """`actors/index.md`."""

    path: PagePath
    sections: tuple[ActorSection, ...]


def _pages(material: Material) -> tuple[ActorIndexPage]:
    return (ActorIndexPage(PagePath("actors/index.md"), tuple(_sections(material.made(ActorPage)))),)


def _sections(pages: Iterable[ActorPage]) -> Iterator[ActorSection]:
    ordered = sorted(pages, key=lambda page: (page.actor.name.casefold(), page.path))
    for kind in _KINDS:
        rows = tuple(_row(page) for page in ordered if page.actor.kind is kind)
        if rows:
            yield ActorSection(kind, rows)


def _row(page: ActorPage) -> ActorRow:
    return ActorRow(
        link=Link(page.actor.name, page.path),
        voice=page.voice if page.chain else None,
        claims=page.tally.recorded,
        passed_on=page.tally.passed_on,
    )


KIND = PageKind("actor_index", ActorIndexPage, _pages, retells=True)
