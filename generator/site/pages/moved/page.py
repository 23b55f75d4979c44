"""The pages at old addresses: each leads to the page of the same thing at its address of now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.cite.addresses import published_path
from generator.cite.linked import json_in_page
from generator.cite.places import PagePath, life_page, page_of_kind
from generator.language import say
from generator.reading.former import SOURCES, former_ids, removed_ids
from generator.record.registries import ACTORS, METRICS
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.removed.page import RemovedPage
from generator.site.pages.source.page import SourcePage
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# The kinds of pages of which each has an address by an id.
_KINDS: tuple[Any, ...] = (SourcePage, MetricPage, ActorPage, LifePage, RemovedPage)


@dataclass(frozen=True, slots=True)
class MovedPage:
    """A page at an old address; `now` leads to that of now."""

    path: PagePath
    now: Link

    @property
    def moved(self) -> str:
        """The front matter by which the head of the page leads on, with and without directories for addresses."""
        file = f"{self.now.path.removesuffix('.md')}.html"
        return json_in_page({"folder": published_path(self.now.path), "file": file})


def moved_pages(material: Material) -> Iterator[MovedPage]:
    """A page for each old address of a page that there is."""
    there = {page.path for kind in _KINDS for page in material.made(kind)}
    for old, now in sorted({**dict(_renamed(material.views)), **dict(_removed(material.views))}.items()):
        if now.path in there and old not in there:
            yield MovedPage(old, now)


def _renamed(views: Views) -> Iterator[tuple[PagePath, Link]]:
    """The pages of what was renamed; those of the numbers of a metric are called by its id."""
    makers = {SOURCES: views.source, METRICS.name: views.metric, ACTORS.name: views.actor}
    for one in former_ids(views.corpus):
        if (old := page_of_kind(one.kind, one.id)) and one.kind in makers:
            yield old, makers[one.kind](one.now)
        if one.kind == METRICS.name:
            for life in views.lives:
                if life.metric == one.now:
                    title = say("moved-life", number=life.number, metric=views.metric(one.now).text)
                    yield life_page(f"{one.id}{life.id.removeprefix(one.now)}"), Link(title, life.path)


def _removed(views: Views) -> Iterator[tuple[PagePath, Link]]:
    for one, _ in removed_ids(views.corpus):
        old, now = page_of_kind(one.kind, one.id), page_of_kind(one.kind, one.now)
        if old and now and old != now:
            yield old, Link(say("removed-title"), now)


KIND = PageKind("moved", MovedPage, moved_pages, listed=False)
