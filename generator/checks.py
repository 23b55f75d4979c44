"""Rules that need more than one value: every id a record uses exists, and no chain bites its tail."""

from collections.abc import Container, Iterable, Iterator, Mapping

from generator.fields import ARTICLE, UNSTATED
from generator.load import Corpus, Steps
from generator.problems import Problem, nearest
from generator.records import (
    Actor,
    ClaimRecord,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Group,
    Metric,
    Place,
    Source,
)


def check(corpus: Corpus) -> list[Problem]:
    """Every broken reference, cycle and doubled claim id in the corpus."""
    problems = [*_event(corpus), *_registries(corpus)]
    for source_id, source in corpus.sources.items():
        problems.extend(_SourceCheck(corpus, source_id, source).problems())
    return problems


def _event(corpus: Corpus) -> Iterator[Problem]:
    event = corpus.event
    for field, value, registry in (
        ("lead_metric", event.lead_metric, "metrics"),
        ("lead_group", event.lead_group, "groups"),
        ("lead_place", event.lead_place, "places"),
    ):
        yield from _known(corpus, "event", (field,), [value], registry)


def _registries(corpus: Corpus) -> Iterator[Problem]:
    for reserved in {UNSTATED, ARTICLE} & set(corpus.actors):
        where = corpus.locate("actors", reserved, key=True)
        yield Problem(where, f'"{reserved}" is a word of the record format', "Give the actor another id.")
    parents: dict[str, tuple[str, Mapping[str, str | None]]] = {
        "actors": ("part_of", {name: actor.part_of for name, actor in corpus.actors.items()}),
        "metrics": ("within", {name: metric.within for name, metric in corpus.metrics.items()}),
        "groups": ("within", {name: group.within for name, group in corpus.groups.items()}),
        "places": ("within", {name: place.within for name, place in corpus.places.items()}),
    }
    for registry, (field, links) in parents.items():
        for name, parent in links.items():
            if parent is not None:
                yield from _known(corpus, registry, (name, field), [parent], registry)
        yield from _cycles(corpus, registry, field, links)


def _cycles(corpus: Corpus, registry: str, field: str, links: Mapping[str, str | None]) -> Iterator[Problem]:
    """One problem a cycle, placed at its alphabetically first member."""
    settled: set[str] = set()
    for start in sorted(links):
        path: list[str] = []
        name: str | None = start
        while name is not None and name not in settled and name not in path:
            path.append(name)
            name = links.get(name)
        if name in path:
            loop = " -> ".join([*path[path.index(name) :], name])
            where = corpus.locate(registry, name, field)
            yield Problem(where, f"{field} goes round in a circle: {loop}", "Cut one of the links.")
        settled.update(path)


_HOME = {"actors": "actors.yml", "metrics": "metrics.yml", "groups": "groups.yml", "places": "places.yml"}
_NOUN = {"actors": "actor", "metrics": "metric", "groups": "group", "places": "place", "sources": "source"}


def _known(
    corpus: Corpus, file: str, steps: Steps, ids: Iterable[str], registry: str, subject: str = ""
) -> Iterator[Problem]:
    """A problem for each id that the registry lacks."""
    known: Mapping[str, Actor | Metric | Group | Place | Source] = getattr(corpus, registry)
    for index, name in enumerate(ids):
        if name in known:
            continue
        where = corpus.locate(file, *steps, index)
        field = next(step for step in reversed(steps) if isinstance(step, str))
        what = f'{subject}unknown {_NOUN[registry]} "{name}"'
        if registry == "sources":
            mend = f"Record it in articles/{name}.yml or correct {field}."
        else:
            mend = f"Add it to {_HOME[registry]} or correct {field}."
        yield Problem(where, what, mend, nearest(name, known))


class _SourceCheck:
    """The rules for one source file."""

    def __init__(self, corpus: Corpus, source_id: str, source: Source) -> None:
        self._corpus = corpus
        self._id = source_id
        self._source = source
        self._own = {claim.id for claim in source.claims}

    def problems(self) -> Iterator[Problem]:
        """Every problem of the file."""
        source = self._source
        outlets = [name for name in (source.publication,) if name != UNSTATED]
        yield from self._ids(("publication",), outlets, "actors")
        yield from self._ids(("agency",), [source.agency] if source.agency else [], "actors")
        yield from self._ids(("author",), [source.author] if source.author else [], "actors")
        yield from self._ids(("derived_from",), source.derived_from, "sources")
        first: dict[str, int] = {}
        for index, claim in enumerate(source.claims):
            if claim.id in first:
                line = self._corpus.locate(self._id, "claims", first[claim.id], "id").line
                where = self._corpus.locate(self._id, "claims", index, "id")
                yield Problem(
                    where, f'claim "{claim.id}" stands on line {line} too', "Rename one of the two."
                )
            first.setdefault(claim.id, index)
            yield from self._claim(index, claim)

    def _ids(self, steps: Steps, ids: Iterable[str], registry: str, subject: str = "") -> Iterator[Problem]:
        return _known(self._corpus, self._id, steps, ids, registry, subject)

    def _claim(self, index: int, claim: ClaimRecord) -> Iterator[Problem]:
        here: Steps = ("claims", index)
        subject = f'claim "{claim.id}": '
        speakers = [name for name in claim.said_by if name not in {UNSTATED, ARTICLE}]
        yield from self._ids((*here, "said_by"), speakers, "actors", subject)
        yield from self._ids((*here, "reported_by"), claim.reported_by, "actors", subject)
        if claim.speaks_for:
            yield from self._ids((*here, "speaks_for"), [claim.speaks_for], "actors", subject)
        if claim.about:
            yield from self._refs((*here, "about"), [claim.about], subject)
        match claim:
            case FigureClaim():
                yield from self._figure(here, claim, subject)
            case EventClaim():
                yield from self._ids((*here, "place"), _stated(claim.place), "places", subject)
            case DenialClaim():
                yield from self._target(here, claim, subject)

    def _figure(self, here: Steps, claim: FigureClaim, subject: str) -> Iterator[Problem]:
        yield from self._ids((*here, "metric"), [claim.metric], "metrics", subject)
        yield from self._ids((*here, "group"), _stated([claim.group]), "groups", subject)
        yield from self._ids((*here, "place"), _stated(claim.place), "places", subject)
        for group in claim.covers:
            yield from self._ids((*here, "covers", group), [group], "groups", subject)
        if claim.of:
            yield from self._refs((*here, "of"), [claim.of], subject)
        for number, breakdown in enumerate(claim.breakdowns):
            steps = (*here, "breakdowns", number, "parts")
            yield from self._ids(steps, breakdown.parts, f"{breakdown.by}s", subject)

    def _target(self, here: Steps, claim: DenialClaim, subject: str) -> Iterator[Problem]:
        target, steps = claim.target, (*here, "target")
        for field, value, registry in (
            ("metric", target.metric, "metrics"),
            ("group", target.group, "groups"),
            ("said_by", target.said_by, "actors"),
        ):
            if value and value != UNSTATED:
                yield from self._ids((*steps, field), [value], registry, subject)
        yield from self._ids((*steps, "place"), _stated(target.place), "places", subject)
        yield from self._refs((*steps, "candidates"), target.candidates, subject)

    def _refs(self, steps: Steps, refs: Iterable[str], subject: str) -> Iterator[Problem]:
        """A problem for each claim reference that leads nowhere."""
        for index, ref in enumerate(refs):
            source_id, _, claim_id = ref.rpartition("#")
            source = self._corpus.sources.get(source_id) if source_id else self._source
            known: Container[str] = {claim.id for claim in source.claims} if source else ()
            if claim_id in known:
                continue
            where = self._corpus.locate(self._id, *steps, index)
            guess = nearest(ref, self._own) if not source_id else None
            yield Problem(where, f'{subject}unknown claim "{ref}"', "Name a claim that exists.", guess)


def _stated(ids: Iterable[str]) -> list[str]:
    return [name for name in ids if name != UNSTATED]
