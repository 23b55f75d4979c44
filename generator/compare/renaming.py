"""The records of the past under the names that their things have now, so that both can be compared by id."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

from generator.reading.former import CLAIMS, SOURCES, FormerId, former_ids, in_use
from generator.reading.load import Corpus
from generator.record.claims import Breakdown
from generator.record.ids import ActorId, GroupId, MetricId, PlaceId, global_id
from generator.record.kinds import ValueKind
from generator.record.registries import ACTORS, DISPATCHES, GROUPS, METRICS, PLACES, REGISTRIES, Record
from generator.record.source import Check, Source

_R = TypeVar("_R", bound=Record)
# By kind of thing, from the old id to the new one.
Renamed = Mapping[str, Mapping[str, str]]
_KINDS: Mapping[object, str] = {
    ActorId: ACTORS.name,
    MetricId: METRICS.name,
    GroupId: GROUPS.name,
    PlaceId: PLACES.name,
}
_PARTS = {registry.noun: registry.name for registry in (METRICS, GROUPS, PLACES)}
_OF_SOURCES = {(Source, "derived_from"), (Source, "edition_of"), (Source, "duplicate_of")}


def renamed(before: Corpus, after: Corpus) -> Renamed:
    """What the records of now say was renamed since: of each kind the old and the new id of what both have."""
    was = in_use(before)
    found: dict[str, dict[str, str]] = {}
    for one in former_ids(after):
        if one.id in was[one.kind] and not _kept_its_own(one):
            found.setdefault(one.kind, {})[one.id] = one.now
    return found


def _kept_its_own(one: FormerId) -> bool:
    """Whether an id of a claim differs by its source's alone, which the renaming of that tells."""
    return one.kind == CLAIMS and one.id.partition("#")[2] == one.now.partition("#")[2]


def under_new_names(before: Corpus, after: Corpus, names: Renamed) -> Corpus:
    """The records of before with every id, and every reference to one, as it is after."""
    sources = {}
    for name, source in before.sources.items():
        new = names.get(SOURCES, {}).get(name, name)
        sources[new] = _like(_Renaming(names, name).record(source), after.sources.get(new))
    registries = {
        each.name: {
            new: _like(_Renaming(names, "").record(entry), after.entries(each).get(new))
            for name, entry in before.entries(each).items()
            for new in [names.get(each.name, {}).get(name, name)]
        }
        for each in REGISTRIES
    }
    anchors = {names.get(SOURCES, {}).get(name, name): one for name, one in before.anchors.items()}
    return replace(before, sources=sources, anchors=anchors, registries=registries)


def _like(old: _R, new: _R | None) -> _R:
    """A record with what the new one says of its former ids, which the renaming tells already."""
    if new is None or not hasattr(new, "formerly"):
        return old
    update: dict[str, object] = {"formerly": new.formerly}
    if isinstance(old, Source) and isinstance(new, Source):
        said = {claim.id: claim.formerly for claim in new.claims}
        update["claims"] = tuple(
            one.model_copy(update={"formerly": said.get(one.id, one.formerly)}) for one in old.claims
        )
    return old.model_copy(update=update)


@dataclass(frozen=True, slots=True)
class _Renaming:
    """Follows every id in the records of one file, whose own id of old is `home`."""

    names: Renamed
    home: str

    def record(self, one: _R) -> _R:
        """The record with new ids in the place of old ones."""
        hints = _hints(type(one))
        new = {name: self._field(one, name, hint) for name, hint in hints.items() if name in type(one).model_fields}
        changed = {name: value for name, value in new.items() if value != getattr(one, name)}
        return one.model_copy(update=changed) if changed else one

    def _field(self, one: Record, name: str, hint: object) -> object:
        value = getattr(one, name)
        if (type(one), name) in _OF_SOURCES:
            return self._each(value, {**self._of(DISPATCHES.name), **self._of(SOURCES)})
        if isinstance(one, Breakdown) and name == "parts":
            return self._each(value, self._of(_PARTS[one.by]))
        if name == "formerly":
            return value
        if (isinstance(one, Check) and name == "claims") or (name == "id" and self.home):
            return self._each(value, self._local())
        return self._value(value, hint)

    def _value(self, value: Any, hint: object) -> Any:
        """A value with what stands in it, by the type of it."""
        if isinstance(value, Record):
            return self.record(value)
        if isinstance(value, tuple):
            return tuple(self._value(each, _inner(hint)) for each in value)
        if isinstance(value, dict):
            key, item = (*get_args(_bare(hint)), None, None)[:2]
            return {self._value(name, key): self._value(each, item) for name, each in value.items()}
        if not isinstance(value, str):
            return value
        if _kind_name(hint).startswith("claim-id"):
            return self._claim(value)
        kind = next((kind for type_, kind in _KINDS.items() if type_ in _named(hint)), "")
        return self._of(kind).get(value, value)

    def _claim(self, ref: str) -> str:
        """A reference to a claim, which names no source where that is its own."""
        home = self._of(SOURCES).get(self.home, self.home)
        old = global_id(self.home, ref)
        source, _, name = self._of(CLAIMS).get(old, old).partition("#")
        source = self._of(SOURCES).get(source, source)
        return name if "#" not in ref and source == home else f"{source}#{name}"

    def _local(self) -> Mapping[str, str]:
        """The claims of this file that were renamed in it, by their ids in it."""
        home = self._of(SOURCES).get(self.home, self.home)
        pairs = ((old.partition("#"), new.partition("#")) for old, new in self._of(CLAIMS).items())
        return {old[2]: new[2] for old, new in pairs if old[0] == self.home and new[0] == home}

    def _of(self, kind: str) -> Mapping[str, str]:
        return self.names.get(kind, {})

    @staticmethod
    def _each(value: Any, names: Mapping[str, str]) -> Any:
        if isinstance(value, tuple):
            return tuple(names.get(one, one) for one in value)
        return names.get(value, value)


@cache
def _hints(model: type[Record]) -> Mapping[str, object]:
    return get_type_hints(model, include_extras=True)


def _bare(hint: object) -> object:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _inner(hint: object) -> object:
    """The type of the items of a tuple; that of one that is written alone stays."""
    bare = _bare(hint)
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    item = get_args(bare)[0] if get_origin(bare) is tuple else bare
    return item if not marks or get_origin(item) is Annotated else Annotated[item, marks[-1]]


def _named(hint: object) -> set[object]:
    """All types of which a type is made."""
    return {hint} | {name for each in get_args(hint) for name in _named(each) if not isinstance(each, ValueKind)}


def _kind_name(hint: object) -> str:
    """The name of the kind of value that a type is, of one that may be left out that of what it else is."""
    kinds = [each for each in _named_marks(hint) if isinstance(each, ValueKind)]
    return kinds[-1].name if kinds else ""


def _named_marks(hint: object) -> list[object]:
    return [hint, *(mark for each in get_args(hint) for mark in _named_marks(each))]
