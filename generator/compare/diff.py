"""What differs between two states of the records: claims, what became of them, findings, sources.

Claims are compared by their permanent ids. A source whose file was renamed keeps its claims: the old state is
told under the new names before it is compared.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.compare.renaming import Renamed, renamed, under_new_names
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.status import Standing
from generator.reading.former import CLAIMS, SOURCES, former_ids, in_use, removed_ids
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.record.registries import REGISTRIES, Registry
from generator.record.source import Source
from generator.rules import findings
from generator.rules.finding import Finding

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of the records, with all that follows from it."""

    ledger: Ledger
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field whose value differs, in the words of the record; empty where it is left out."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Something of both states whose fields differ, by its id: an entry of a registry, or without one a source."""

    registry: Registry[Any] | None
    id: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """A claim of both states that differs."""

    claim: Claim
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class StatusChange:
    """What became of some claims of both states, which are one assertion now."""

    claims: tuple[Claim, ...]
    before: Standing
    after: Standing


@dataclass(frozen=True, slots=True)
class Unshared:
    """What only one of the two states has."""

    added: tuple[Claim, ...]
    removed: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between `old` and `new`.

    `renamed` and `claims_renamed` lead from the old to the new id of a source and of a claim; in `entries_renamed` the
    old one stands first. `lost` are the old ids that lead nowhere any more, each with its kind.
    """

    old: Edition
    new: Edition
    sources_added: tuple[str, ...]
    sources_removed: tuple[str, ...]
    renamed: Mapping[str, str]
    claims_renamed: Mapping[str, str]
    entries_renamed: tuple[tuple[Registry[Any], str, str], ...]
    lost: tuple[tuple[str, str], ...]
    entries_added: tuple[tuple[Registry[Any], str], ...]
    entries_removed: tuple[tuple[Registry[Any], str], ...]
    changed: tuple[Changed, ...]
    figures: Unshared
    others: Unshared
    claims_changed: tuple[ClaimChange, ...]
    statuses: tuple[StatusChange, ...]
    findings_appeared: tuple[Finding, ...]
    findings_gone: tuple[Finding, ...]


def edition(corpus: Corpus) -> Edition:
    """The edition of a checked corpus."""
    book = ledger(corpus)
    return Edition(book, findings(book))


def compare(old: Edition, new: Edition) -> Difference:
    """What has to be told of the way from one state to the other."""
    before, after = old.ledger.corpus, new.ledger.corpus
    said = renamed(before, after)
    names = {**said, SOURCES: _sources_alike(before, after, said.get(SOURCES, {}))}
    lost = tuple(_lost(before, after))
    if any(names.values()):
        old = edition(under_new_names(before, after, names))
        before = old.ledger.corpus
    was, now = old.ledger.claim_of_id, new.ledger.claim_of_id
    # A figure that became a statement is no longer a figure, and none became another.
    both = [claim for claim in new.ledger.claims if claim.id in was and _is_figure(was[claim.id]) == _is_figure(claim)]
    kept = {claim.id for claim in both}
    added = [claim for claim in new.ledger.claims if claim.id not in kept]
    removed = [claim for claim in old.ledger.claims if claim.id not in kept]
    return Difference(
        old=old,
        new=new,
        sources_added=_missing(after.sources, before.sources),
        sources_removed=_missing(before.sources, after.sources),
        renamed=names[SOURCES],
        claims_renamed=names.get(CLAIMS, {}),
        entries_renamed=tuple(_entries_renamed(names)),
        lost=lost,
        entries_added=tuple(_entries(after, before)),
        entries_removed=tuple(_entries(before, after)),
        changed=tuple(_changed(before, after)),
        figures=_sides(added, removed, _is_figure),
        others=_sides(added, removed, lambda claim: not _is_figure(claim)),
        claims_changed=tuple(
            ClaimChange(claim, fields)
            for claim in both
            if (fields := _fields(was[claim.id].record, now[claim.id].record))
        ),
        statuses=tuple(_statuses(old.ledger, new.ledger, both)),
        findings_appeared=_only(new.findings, old.findings),
        findings_gone=_only(old.findings, new.findings),
    )


def _sources_alike(before: Corpus, after: Corpus, said: Mapping[str, str]) -> dict[str, str]:
    """The sources that only changed their name, from the old to the new id; of some the records have `said` so.

    Rule: of the sources that one side alone has, two are the same where they have the same capture, or else
    the same title, publication and date; and where this holds for no third.
    """
    gone, come = _missing(before.sources, after.sources), _missing(after.sources, before.sources)
    found = dict(said)
    for mark in (_capture, _imprint):
        old = _by_mark(before, (name for name in gone if name not in found), mark)
        new = _by_mark(after, (name for name in come if name not in found.values()), mark)
        found |= {old[key][0]: new[key][0] for key in old if len(old[key]) == len(new.get(key, ())) == 1}
    return found


def _capture(source: Source) -> object:
    return source.capture.sha256 if source.capture else None


def _imprint(source: Source) -> object:
    return source.title or source.topic, source.publication, str(source.published or UNSTATED)


def _by_mark(corpus: Corpus, names: Iterable[str], mark: Callable[[Source], object]) -> dict[object, list[str]]:
    found: dict[object, list[str]] = defaultdict(list)
    for name in names:
        if (key := mark(corpus.sources[name])) is not None:
            found[key].append(name)
    return found


def _entries_renamed(names: Renamed) -> Iterator[tuple[Registry[Any], str, str]]:
    for registry in REGISTRIES:
        for old, new in sorted(names.get(registry.name, {}).items()):
            yield registry, old, new


def _lost(before: Corpus, after: Corpus) -> Iterator[tuple[str, str]]:
    """The ids of before that are neither there nor known as former or removed; those of a lost source with it.

    A source that was taken out took its claims with it; one that was renamed did not.
    """
    now = in_use(after)
    removed = {(one.kind, one.id) for one, _ in removed_ids(after)}
    past = removed | {(one.kind, one.id) for one in former_ids(after)}
    lost = {(kind, name) for kind, names in in_use(before).items() for name in names - now[kind]} - past
    for kind, name in sorted(lost):
        home = SOURCES, name.partition("#")[0]
        if kind != CLAIMS or (home not in lost and home not in removed):
            yield kind, name


def _is_figure(claim: Claim) -> bool:
    return isinstance(claim, FigureSaid)


def _sides(added: Iterable[Claim], removed: Iterable[Claim], belongs: Callable[[Claim], bool]) -> Unshared:
    return Unshared(tuple(filter(belongs, added)), tuple(filter(belongs, removed)))


def _missing(some: Mapping[str, _T], others: Mapping[str, _T]) -> tuple[str, ...]:
    return tuple(sorted(set(some) - set(others)))


def _entries(some: Corpus, others: Corpus) -> Iterator[tuple[Registry[Any], str]]:
    """The entries of registries that only the first has, each with the registry."""
    for registry in REGISTRIES:
        for name in _missing(some.entries(registry), others.entries(registry)):
            yield registry, name


def _changed(before: Corpus, after: Corpus) -> Iterator[Changed]:
    """Sources and entries of registries, where their own fields differ."""
    yield from _differing(None, before.sources, after.sources)
    # What is told of the whole event comes after its parts.
    for registry in sorted(REGISTRIES, key=lambda each: each.alone):
        yield from _differing(registry, before.entries(registry), after.entries(registry))


def _differing(
    registry: Registry[Any] | None, old: Mapping[str, BaseModel], new: Mapping[str, BaseModel]
) -> Iterator[Changed]:
    for name in sorted(set(old) & set(new)):
        if fields := _fields(old[name], new[name], besides="claims"):
            yield Changed(registry, name, fields)


def _fields(old: BaseModel, new: BaseModel, besides: str = "") -> tuple[FieldChange, ...]:
    """The fields that differ as text, since two wordings of one count are equal and yet another wording."""
    names = dict.fromkeys([*type(old).model_fields, *type(new).model_fields])
    changes = (
        FieldChange(name, _written(getattr(old, name, None)), _written(getattr(new, name, None)))
        for name in names
        if name != besides
    )
    return tuple(change for change in changes if change.before != change.after)


def _written(value: object) -> str:
    """A value in the words of a record; empty where it is left out."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(map(_written, value))
        case dict():
            return ", ".join(f"{key}: {_written(each)}" for key, each in value.items())
        case StrEnum():
            return value.value
        case BaseModel():
            return f"{{{_written({name: each for name, each in value if each not in (None, ())})}}}"
    return " ".join(str(value).split())


def _statuses(old: Ledger, new: Ledger, claims: Iterable[Claim]) -> Iterator[StatusChange]:
    """The assertions whose standing differs for claims that both states have."""
    was = old.claim_of_id
    found: dict[object, list[tuple[Claim, Standing, Standing]]] = defaultdict(list)
    for claim in claims:
        if _is_figure(claim):
            before, after = old.standing(was[claim.id]), new.standing(claim)
            if _gist(before) != _gist(after):
                found[new.by_claim[claim.id].id, _gist(before)].append((claim, before, after))
    for group in found.values():
        yield StatusChange(tuple(claim for claim, _, _ in group), *group[0][1:])


def _gist(standing: Standing) -> tuple[object, ...]:
    """What a reader is told of a standing: which claim brings it about does not count, only what that one says."""
    later, by = standing.successor, standing.by[:1]
    because = (later.count, later.first, later.last) if later else [(claim.speakers, str(claim.when)) for claim in by]
    return standing.status, standing.reason, standing.other_body, str(because)


def _only(some: Iterable[Finding], others: Iterable[Finding]) -> tuple[Finding, ...]:
    known = {finding.id for finding in others}
    return tuple(finding for finding in some if finding.id not in known)
