"""Rules for the file of one source: what its claims name exists, and a reference leads to another claim."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from generator.reading.explain import Steps
from generator.reading.load import Corpus
from generator.reading.problems import Problem, nearest
from generator.reading.references import folder, unknown
from generator.record.claims import ClaimRecord, DenialClaim, EventClaim, FigureClaim, RevisionClaim, Target
from generator.record.counts import Qualifier
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.registries import ACTORS, GROUPS, METRICS, PLACES, REGISTRIES, Event, Registry

# What a breakdown goes by.
_PARTED_BY = {registry.noun: registry for registry in (PLACES, GROUPS, METRICS)}


class SourceCheck:
    """The rules for one source file; `claims` are the claim ids of every source, `origins` the ids of those beside."""

    def __init__(
        self, corpus: Corpus, source_id: str, claims: Mapping[str, Collection[str]], origins: Collection[str]
    ) -> None:
        self._origins = origins
        self._corpus = corpus
        self._id = source_id
        self._source = corpus.sources[source_id]
        self._claims = claims

    def problems(self) -> Iterator[Problem]:
        """Every problem of the file."""
        source = self._source
        yield from self._ids(("publication",), [source.publication], ACTORS, words={UNSTATED})
        yield from self._ids(("agency",), _given(source.agency), ACTORS)
        yield from self._ids(("author",), _given(source.author), ACTORS)
        yield from _unknown_origins(self._corpus, self._id, self._origins)
        first: dict[str, int] = {}
        for index, claim in enumerate(source.claims):
            if claim.id in first:
                line = self._corpus.locate(self._id, "claims", first[claim.id], "id").line
                where = self._corpus.locate(self._id, "claims", index, "id")
                yield Problem(
                    where,
                    f'the id "{claim.id}" is taken by the claim on line {line}',
                    "Rename one of the two.",
                )
            first.setdefault(claim.id, index)
            yield from self._claim(index, claim)
        yield from self._checks()

    def _checks(self) -> Iterator[Problem]:
        """A problem for each check of a claim that is not there, or by who read the article to record it."""
        readers = {one.by for one in self._source.read_by}
        for number, one in enumerate(self._source.checked_by):
            if one.by in readers:
                where = self._corpus.locate(self._id, "checked_by", number, "by")
                yield Problem(
                    where, f"{one.by} read the article to record it", "A check is somebody else's: delete it."
                )
            for index, name in enumerate(one.claims):
                if name not in self._claims[self._id]:
                    where = self._corpus.locate(self._id, "checked_by", number, "claims", index)
                    mend = "Name a claim of this file, or leave claims out where all were compared."
                    yield Problem(
                        where, f'unknown claim "{name}"', mend, partial(nearest, name, self._claims[self._id])
                    )

    def _ids(
        self, steps: Steps, ids: Iterable[str], registry: Registry[Any], *, words: Container[str] = ()
    ) -> Iterator[Problem]:
        subject = self._subject(steps)
        return unknown(self._corpus, self._id, steps, ids, registry, subject=subject, words=words)

    def _subject(self, steps: Steps) -> str:
        match steps:
            case ("claims", int(index), *_):
                return f'claim "{self._source.claims[index].id}": '
        return ""

    def _claim(self, index: int, claim: ClaimRecord) -> Iterator[Problem]:
        here: Steps = ("claims", index)
        yield from self._ids((*here, "said_by"), claim.said_by, ACTORS, words={UNSTATED, ARTICLE})
        yield from self._ids((*here, "reported_by"), claim.reported_by, ACTORS)
        yield from self._ids((*here, "speaks_for"), _given(claim.speaks_for), ACTORS)
        yield from self._refs((*here, "about"), _given(claim.about), claim)
        match claim:
            case FigureClaim():
                yield from self._figure(here, claim)
            case EventClaim():
                yield from self._ids((*here, "place"), claim.place, PLACES, words={UNSTATED})
            case DenialClaim():
                yield from self._target(here, claim, claim.target)
            case RevisionClaim():
                yield from self._revision(here, claim)

    def _figure(self, here: Steps, claim: FigureClaim) -> Iterator[Problem]:
        yield from self._ids((*here, "metric"), [claim.metric], METRICS)
        yield from self._ids((*here, "group"), [claim.group], GROUPS, words={UNSTATED})
        yield from self._ids((*here, "place"), claim.place, PLACES, words={UNSTATED})
        yield from self._ids((*here, "covers"), claim.covers, GROUPS)
        yield from self._refs((*here, "of"), _given(claim.of), claim)
        if claim.count.qualifier is Qualifier.SHARE and claim.of is None:
            where = self._corpus.locate(self._id, *here, "count")
            what = f'{self._subject(here)}"{claim.count}" is a share, and of what is not told'
            yield Problem(where, what, "Name the claim of the whole in `of`, or restate it as a statement.")
        yield from self._units(here, claim)
        for number, breakdown in enumerate(claim.breakdowns):
            steps = (*here, "breakdowns", number, "parts")
            yield from self._ids(steps, breakdown.parts, _PARTED_BY[breakdown.by])
            if breakdown.by == METRICS.noun and claim.metric in breakdown.parts:
                where = self._corpus.locate(self._id, *steps, breakdown.parts.index(claim.metric))
                what = f'{self._subject(here)}"{claim.metric}" is the whole, and no part of itself'
                yield Problem(where, what, "Name the metrics of the parts.")

    def _units(self, here: Steps, claim: FigureClaim) -> Iterator[Problem]:
        """A problem for each unit in which the metric is not counted."""
        metric = self._corpus.metrics.get(claim.metric)
        if metric is None:
            return
        known = (metric.unit, *metric.units)
        given = [((*here, "unit"), claim.unit), *self._equivalents(here, claim)]
        for steps, unit in given:
            if unit is not None and unit not in known:
                where = self._corpus.locate(self._id, *steps)
                what = f'{self._subject(here)}"{unit}" is no unit of {claim.metric}'
                path = self._corpus.files["metrics"].where.path
                mend = f"Write one of: {', '.join(known)}; or add it to the units of {claim.metric} in {path}."
                yield Problem(where, what, mend, partial(nearest, unit, known))

    @staticmethod
    def _equivalents(here: Steps, claim: FigureClaim) -> list[tuple[Steps, str]]:
        return [((*here, "equivalents", number, "unit"), one.unit) for number, one in enumerate(claim.equivalents)]

    def _revision(self, here: Steps, claim: RevisionClaim) -> Iterator[Problem]:
        yield from self._target(here, claim, claim.target)
        yield from self._refs((*here, "to"), _given(claim.to), claim)
        if claim.removes:
            steps = (*here, "removes")
            yield from self._ids((*steps, "group"), _given(claim.removes.group), GROUPS, words={UNSTATED})
            yield from self._ids((*steps, "place"), claim.removes.place, PLACES, words={UNSTATED})

    def _target(self, here: Steps, claim: ClaimRecord, target: Target) -> Iterator[Problem]:
        steps = (*here, "target")
        yield from self._ids((*steps, "metric"), _given(target.metric), METRICS)
        yield from self._ids((*steps, "group"), _given(target.group), GROUPS, words={UNSTATED})
        yield from self._ids((*steps, "said_by"), _given(target.said_by), ACTORS, words={UNSTATED})
        yield from self._ids((*steps, "place"), target.place, PLACES, words={UNSTATED})
        yield from self._refs((*steps, "candidates"), target.candidates, claim)
        if _is_all_of_it(target, self._corpus.event):
            what = f"{self._subject(here)}target: the metric alone is named, and every figure of it would be hit"
            mend = "Add what the denial names: count, said_by, a narrower group or place; or list candidates."
            yield Problem(self._corpus.locate(self._id, *steps), what, mend)

    def _refs(self, steps: Steps, refs: Iterable[str], claim: ClaimRecord) -> Iterator[Problem]:
        """A problem for each claim reference that leads nowhere, or to the claim that makes it."""
        for index, ref in enumerate(refs):
            source_id, claim_id = _split(ref, self._id)
            where = self._corpus.locate(self._id, *steps, index)
            subject = self._subject(steps)
            if (source_id, claim_id) == (self._id, claim.id):
                yield Problem(
                    where,
                    f"{subject}{steps[-1]} names the claim itself",
                    "Name another claim or delete the key.",
                )
            elif source_id not in self._corpus.unread and claim_id not in self._claims.get(source_id, ()):
                what = f'{subject}unknown claim "{ref}"'
                yield Problem(where, what, f"Correct {steps[-1]} or record the claim.", partial(self._guess, ref))

    def _guess(self, ref: str) -> str | None:
        """The claim most likely meant: one of the source that the reference names, or nearly names."""
        source_id, claim_id = _split(ref, self._id)
        near = source_id if source_id in self._claims else nearest(source_id, self._claims)
        if near is None:
            return None
        ids = self._claims[near]
        guess = claim_id if claim_id in ids else nearest(claim_id, ids)
        return f"{near}#{guess}" if guess and "#" in ref else guess


def origins(corpus: Corpus) -> set[str]:
    """The ids of all from which a source may derive."""
    return {*corpus.sources, *(name for registry in _beside() for name in corpus.entries(registry))}


def _beside() -> list[Registry[Any]]:
    return [registry for registry in REGISTRIES if registry.beside_sources]


def _unknown_origins(corpus: Corpus, source_id: str, known: Collection[str]) -> Iterator[Problem]:
    """A problem for each source from which a source derives that is neither recorded nor kept beside the sources."""
    for index, name in enumerate(corpus.sources[source_id].derived_from):
        if name not in known and name not in corpus.unread:
            where = corpus.locate(source_id, "derived_from", index)
            files = "".join(f"add it to {folder(corpus)}/{registry.file}, " for registry in _beside())
            mend = f"Record it in {folder(corpus)}/articles/{name}.yml, {files}or correct derived_from."
            yield Problem(where, f'unknown source "{name}"', mend, partial(nearest, name, known))


def _is_all_of_it(target: Target, event: Event) -> bool:
    """Whether a target names nothing but a metric and the widest group or place."""
    scope = {"metric", "group", "place"}
    wide = target.group in {None, event.lead_group} and not {*target.place} - {event.lead_place}
    return target.metric is not None and target.model_fields_set <= scope and wide


def _given(value: str | None) -> list[str]:
    return [] if value is None else [value]


def _split(ref: str, source_id: str) -> tuple[str, str]:
    """The source and the claim that a reference made in `source_id` names."""
    source, _, claim = ref.rpartition("#")
    return source or source_id, claim
