"""What differs between two states of the records: claims, what became of them, findings, sources.

Claims are compared by their permanent ids. A source whose file was renamed keeps its claims: the old state is
told under the new names before it is compared.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.status import Standing
from generator.reading.doubles import FIELDS
from generator.reading.load import Corpus
from generator.record.claims import ClaimRecord, DenialClaim, FigureClaim, RevisionClaim
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
    """All that differs between `old` and `new`; `renamed` leads from the old to the new id of a source."""

    old: Edition
    new: Edition
    sources_added: tuple[str, ...]
    sources_removed: tuple[str, ...]
    renamed: Mapping[str, str]
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
    names = renamed(before, after)
    if names:
        old = edition(_under_new_names(before, names))
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
        renamed=names,
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


def renamed(before: Corpus, after: Corpus) -> dict[str, str]:
    """The sources that only changed their name, from the old to the new id.

    Rule: of the sources that one side alone has, two are the same where they have the same capture, or else
    the same title, publication and date; and where this holds for no third.
    """
    gone, come = _missing(before.sources, after.sources), _missing(after.sources, before.sources)
    found: dict[str, str] = {}
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


def _under_new_names(corpus: Corpus, names: Mapping[str, str]) -> Corpus:
    sources = {names.get(name, name): _readdressed(source, names) for name, source in corpus.sources.items()}
    anchors = {names.get(name, name): anchors for name, anchors in corpus.anchors.items()}
    return replace(corpus, sources=sources, anchors=anchors)


def _readdressed(source: Source, names: Mapping[str, str]) -> Source:
    """The source with every reference to a renamed one following it."""
    origins = tuple(names.get(origin, origin) for origin in source.derived_from)
    claims = tuple(_redirected(claim, names) for claim in source.claims)
    alike = {field: names.get(origin, origin) for field in FIELDS if (origin := getattr(source, field))}
    return source.model_copy(update={"derived_from": origins, "claims": claims, **alike})


def _redirected(claim: ClaimRecord, names: Mapping[str, str]) -> ClaimRecord:
    def follow(ref: str) -> str:
        source, mark, name = ref.rpartition("#")
        return f"{names.get(source, source)}{mark}{name}"

    update: dict[str, object] = {"about": follow(claim.about)} if claim.about else {}
    if isinstance(claim, FigureClaim) and claim.of:
        update["of"] = follow(claim.of)
    if isinstance(claim, RevisionClaim) and claim.to:
        update["to"] = follow(claim.to)
    if isinstance(claim, DenialClaim | RevisionClaim):
        candidates = tuple(follow(ref) for ref in claim.target.candidates)
        update["target"] = claim.target.model_copy(update={"candidates": candidates})
    return claim.model_copy(update=update)


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
