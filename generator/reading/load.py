"""`sources/` -> records with their places, and every problem met on the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from generator.reading.nodes import Node, locate
from generator.reading.problems import Location, Problem, few_of
from generator.reading.reader import FolderReader
from generator.reading.version import version_fault
from generator.record.anchor_file import AnchorFile
from generator.record.noted import once_property
from generator.record.registries import (
    ACTORS,
    DISPATCHES,
    EVENT,
    GROUPS,
    METRICS,
    PLACES,
    REGISTRIES,
    REMOVED,
    Actor,
    Dispatch,
    Event,
    Group,
    Metric,
    Place,
    Record,
    Registry,
)
from generator.record.source import Source

_R = TypeVar("_R", bound=Record)


# Without slots, so that what dates it is sought once.
@dataclass(frozen=True)
class Corpus:
    """All records of one event. `files` maps "actors" or a source's id to the tree it was read from.

    `registries` has the entries of each by its name; that of the event has one, by the name of the registry.
    `unread` are the ids of sources that exist and are bad; empty in a corpus that `load` returns.
    """

    registries: Mapping[str, Mapping[str, Record]]
    sources: Mapping[str, Source]
    files: Mapping[str, Node]
    anchors: Mapping[str, AnchorFile]
    unread: frozenset[str] = frozenset()

    def entries(self, registry: Registry[_R]) -> Mapping[str, _R]:
        """The entries of a registry by their ids; none where a site does without it."""
        return cast("Mapping[str, _R]", self.registries.get(registry.name, {}))

    @property
    def event(self) -> Event:
        """What the site is about."""
        return self.entries(EVENT)[EVENT.name]

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Who says and relays."""
        return self.entries(ACTORS)

    @property
    def metrics(self) -> Mapping[str, Metric]:
        """What is counted."""
        return self.entries(METRICS)

    @property
    def groups(self) -> Mapping[str, Group]:
        """Which people or things."""
        return self.entries(GROUPS)

    @property
    def places(self) -> Mapping[str, Place]:
        """Where."""
        return self.entries(PLACES)

    @property
    def dispatches(self) -> Mapping[str, Dispatch]:
        """What was sent out and is not recorded itself."""
        return self.entries(DISPATCHES)

    @once_property
    def edition(self) -> date | None:
        """The last day on which something was done to the records; None while there are no sources.

        A comparison, an anchor, a reply and what was taken out change the data as a correction does.
        """
        if not self.sources:
            return None
        sources = self.sources.values()
        days = (
            *(source.last_changed for source in sources),
            *(check.on for source in sources for check in source.checked_by),
            *(anchors.created for name, anchors in self.anchors.items() if name in self.sources),
            *(reply.on for actor in self.actors.values() for reply in actor.replies),
            *(removal.on for removal in self.entries(REMOVED).values()),
        )
        return max((day for day in days if day), default=None)

    @once_property
    def of_the_same(self) -> Mapping[str, Sequence[str]]:
        """Of each source the others that are editions of it, or the same text again, in the order of their ids."""
        found: dict[str, list[str]] = {}
        for name, source in sorted(self.sources.items()):
            for other in {source.edition_of, source.duplicate_of} - {None}:
                found.setdefault(str(other), []).append(name)
        return found

    def locate(self, file: str, *steps: str | int, key: bool = False) -> Location:
        """The place of a value in a registry ("actors") or in a source (its id)."""
        return locate(self.files[file], steps, key=key)


def event_of(folder: Path) -> Event | None:
    """What `event.yml` in a folder says, before anything else is read; None where it cannot be read."""
    entries = FolderReader(folder).registry(EVENT)
    found = entries.get(EVENT.name) if entries else None
    return found if isinstance(found, Event) else None


def load(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in `folder`, or None with every problem of every file."""
    corpus, problems = read(folder)
    return (None if problems else corpus), problems


def read(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in `folder` without the sources that are bad, and every problem met.

    None takes the place of the records where a registry is bad: without it no source can be judged.
    """
    reader = FolderReader(folder)
    registries = {registry.name: reader.registry(registry) for registry in REGISTRIES}
    if fault := version_fault(reader.files.get(EVENT.name)):
        return None, [fault]
    reader.names_of(registries)
    sources = reader.articles()
    anchors = reader.anchors()
    reader.refuse_strays()
    reader.refuse_alike()
    known = {name: entries for name, entries in registries.items() if entries is not None}
    problems = few_of(reader.problems)
    if len(known) < len(registries):
        return None, problems
    unread = frozenset(reader.first) - frozenset(sources)
    return Corpus(known, sources, reader.files, anchors, unread), problems
