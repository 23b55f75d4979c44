"""Hierarchies of the registries: what an actor, metric, group or place is part of, up to the root."""

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from generator.record.registries import Actor, Group, Metric, Place

Entry = Actor | Metric | Group | Place
_Id = TypeVar("_Id", bound=str)


def upward(registry: Mapping[str, Entry], name: _Id) -> Iterator[_Id]:
    """The entry and everything it is part of, nearest first; nothing for a name that the registry lacks.

    A chain that bites its tail, as only a record that was not checked has one, ends before its first repetition.
    """
    seen: set[str] = set()
    above: _Id | None = name
    while above is not None and above in registry and above not in seen:
        yield above
        seen.add(above)
        # What an entry is a part of stands in its own registry.
        above = cast("_Id | None", parent(registry[above]))


def above_each(registry: Mapping[str, Entry]) -> Mapping[str, frozenset[str]]:
    """By every entry of a registry, it and everything it is part of: `upward`, for those who ask often."""
    return {name: frozenset(upward(registry, name)) for name in registry}


def parent(entry: Entry) -> str | None:
    """The id of the entry of which one is a part."""
    return entry.part_of if isinstance(entry, Actor) else entry.within


def is_nested(registry: Mapping[str, Entry], one: str, other: str) -> bool:
    """Whether one of two entries holds the other, or is it."""
    return one in upward(registry, other) or other in upward(registry, one)
