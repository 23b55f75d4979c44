"""The pages of what was taken out: that it was there, since when it is not, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.cite.places import PagePath, page_of_kind
from generator.reading.former import removed_ids
from generator.record.registries import Removal, Thing
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class RemovedPage:
    """The page at the address of what was taken out; `now` leads to what can be read in its place."""

    path: PagePath
    removal: Removal
    now: Link | None


def removed_pages(material: Material) -> Iterator[RemovedPage]:
    """A page for each source, metric and actor that was taken out."""
    for one, removal in removed_ids(material.views.corpus):
        path = page_of_kind(one.kind, one.id)
        if path and one.id == one.now:
            yield RemovedPage(path, removal, _successor(material.views, removal))


def _successor(views: Views, removal: Removal) -> Link | None:
    makers = {Thing.SOURCE: views.source, Thing.METRIC: views.metric, Thing.ACTOR: views.actor}
    return makers[removal.what](removal.now) if removal.now else None


KIND = PageKind("removed", RemovedPage, removed_pages, listed=False)
