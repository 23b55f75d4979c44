"""The kinds of actors for which their list has no room: each is told in parts of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.cite.parting import PageRoom, leaving
from generator.language import say
from generator.site.pages.actor_index.section import FEW_CLAIMS, ActorRow, ActorSection
from generator.site.pages.part.page import PartLine, PartPage, Whole, apart
from generator.site.parts.link import Link

# So many elements has a row, one of somebody of few claims, and a name that stands beside the rows.
ROW, FEW_ROW, BESIDE = 10, 4, 2
_PART = "pages/actor_index/part.jinja"
# A row, a name with how many claims others made for it, or a name alone.
_Listed = ActorRow | tuple[Link, int] | Link


def divided(
    sections: Sequence[ActorSection], whole: Link, besides: int, room: PageRoom
) -> tuple[tuple[ActorSection, ...], tuple[PartPage, ...]]:
    """The kinds, the longest of which lead to their parts where the list has no room for all, and these parts.

    So many elements has what stands on the page `besides` them.
    """
    weights = {one.kind: sum(map(_weight, _listed(one))) for one in sections}
    gone = leaving(weights, PageRoom(max(1, room.elements - besides)))
    kept: list[ActorSection] = []
    parts: list[PartPage] = []
    for one in sections:
        lines, pages = _apart(one, whole, room) if one.kind in gone else ((), ())
        kept.append(replace(one, lines=lines))
        parts += pages
    return tuple(kept), tuple(parts)


def _apart(section: ActorSection, whole: Link, room: PageRoom) -> tuple[tuple[PartLine, ...], tuple[PartPage, ...]]:
    title = say(f"actor-index-kind-{section.kind}")
    of, named = Whole(whole, whole.text, "actors/list"), (str(section.kind), title)
    return apart(of, named, _listed(section), _weight, room, _PART, lambda one: _section(section, one.own))


def _listed(section: ActorSection) -> list[_Listed]:
    return [*section.rows, *section.through, *section.silent]


def _weight(one: _Listed) -> int:
    if isinstance(one, ActorRow):
        return FEW_ROW if one.in_all < FEW_CLAIMS else ROW
    return BESIDE


def _section(section: ActorSection, own: Iterable[_Listed]) -> ActorSection:
    """So much of a kind as a part has."""
    every = [*own]
    return ActorSection(
        kind=section.kind,
        rows=tuple(one for one in every if isinstance(one, ActorRow)),
        through=tuple(one for one in every if isinstance(one, tuple)),
        silent=tuple(one for one in every if isinstance(one, Link)),
        is_part=True,
    )
