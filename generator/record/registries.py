"""The files beside the articles: who, what and where the figures are about.

`REGISTRIES` at the end is the one list from which loading, checks, comparison, drafts, vocabulary and schema follow.
What an entry of each may say stands in `entries`, and is had from here too.
"""

from dataclasses import dataclass
from functools import cache
from types import GenericAlias
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter

from generator.record.entries import (
    Actor,
    ActorKind,
    Alias,
    Break,
    Dispatch,
    Group,
    Metric,
    MetricKind,
    Place,
    Reply,
    Topic,
    breaks_between,
)
from generator.record.event import Event
from generator.record.fields import ARTICLE, DEVICES, LISTING, UNSTATED, ClaimRef, Slug
from generator.record.ids import ActorId, GroupId, MetricId, PlaceId
from generator.record.model import Record, parts
from generator.record.outline import Outline
from generator.record.removal import Removal, Thing
from generator.record.standards import StandardsMet

__all__ = [
    "ACTORS",
    "DISPATCHES",
    "EVENT",
    "GROUPS",
    "METRICS",
    "OUTLINE",
    "PLACES",
    "REGISTRIES",
    "REMOVED",
    "Actor",
    "ActorKind",
    "Alias",
    "Break",
    "Dispatch",
    "Event",
    "Group",
    "Metric",
    "MetricKind",
    "Outline",
    "Place",
    "Record",
    "Registry",
    "Removal",
    "Reply",
    "StandardsMet",
    "Thing",
    "Topic",
    "breaks_between",
    "parts",
    "unfit_for_a_source",
]

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class Registry(Generic[_R]):
    """A file beside the articles: entries by their ids, or, where it stands `alone`, one record.

    `title`, `about` and `division` name the fields that say what an entry is called, what it is, and in which part
    of a long list it stands; `parent` the field that leads to an entry above, in the same registry; `leads_to` the
    fields that lead to entries of another, each with its name. Entries that stand `beside_sources` share one set of
    ids with the sources, and a source may derive from them. `ids` is the kind of value that an id is, `refers` the type
    by which fields refer to an entry.
    """

    name: str
    model: type[_R]
    noun: str
    title: str = "name"
    about: str | None = None
    division: str | None = None
    parent: str | None = None
    refers: object = None
    leads_to: tuple[tuple[str, str], ...] = ()
    alone: bool = False
    has_pages: bool = False
    optional: bool = False
    beside_sources: bool = False
    ids: Any = Slug

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.yml"

    @property
    def reserved(self) -> tuple[str, ...]:
        """The ids that no entry may have: the words of the format, the page that lists all entries, and devices."""
        return (UNSTATED, ARTICLE, *((LISTING,) if self.has_pages else ()), *DEVICES)

    def reader(self) -> TypeAdapter[Any]:
        """What types the content of its file."""
        return _reader(self.model if self.alone else GenericAlias(dict, (self.ids, self.model)))

    def called(self, entry: Record) -> str:
        """What an entry is called."""
        return str(getattr(entry, self.title))


@cache
def _reader(form: Any) -> TypeAdapter[Any]:
    return TypeAdapter(form)


EVENT = Registry(
    "event",
    Event,
    "event",
    title="title",
    leads_to=(("lead_metric", "metrics"), ("lead_group", "groups"), ("lead_place", "places")),
    alone=True,
)
ACTORS = Registry(
    "actors", Actor, "actor", about="description", division="kind", refers=ActorId, parent="part_of", has_pages=True
)
METRICS = Registry("metrics", Metric, "metric", about="definition", refers=MetricId, parent="within", has_pages=True)
GROUPS = Registry("groups", Group, "group", about="definition", refers=GroupId, parent="within")
PLACES = Registry("places", Place, "place", refers=PlaceId, parent="within")
DISPATCHES = Registry(
    "dispatches",
    Dispatch,
    "dispatch",
    title="about",
    leads_to=(("agency", "actors"),),
    optional=True,
    beside_sources=True,
)
OUTLINE = Registry("outline", Outline, "outline", title="source", alone=True, optional=True)
REMOVED = Registry("removed", Removal, "removal", title="reason", optional=True, ids=ClaimRef)
REGISTRIES: tuple[Registry[Any], ...] = (EVENT, ACTORS, METRICS, GROUPS, PLACES, OUTLINE, DISPATCHES, REMOVED)
# Those of which entries may come with a record.
ADDABLE: tuple[Registry[Any], ...] = (ACTORS, METRICS, GROUPS, PLACES)


def unfit_for_a_source(name: str) -> str | None:
    """What an id names that no source may have, for it would take its place; None where it is free."""
    if name in {registry.name for registry in REGISTRIES}:
        return "the name of a registry"
    if name in DEVICES:
        return "a name that Windows keeps for a device"
    return "that of the page that lists all sources" if name == LISTING else None
