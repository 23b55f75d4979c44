"""A part is counted larger than the whole it belongs to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from generator.claims import Claim, Scope
from generator.findings.finding import Finding, Rule, Severity, Term, current_figures, moment, room
from generator.ledger import Ledger
from generator.load import Corpus


class Shape(StrEnum):
    """In which respect one is part of the other."""

    GROUP = "group"
    PLACE = "place"
    METRIC = "metric"


def _find(ledger: Ledger) -> Iterator[Finding]:
    buckets: dict[object, dict[Scope, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in current_figures(ledger):
        assert claim.scope
        buckets[("source", claim.source_id)][claim.scope].append(claim)
        if claim.voice and claim.figure and claim.figure.as_of and moment(claim):
            buckets[("voice", claim.voice, moment(claim))][claim.scope].append(claim)
    seen: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        for part, whole, shape in _pairs(ledger.corpus, bucket):
            if (part.id, whole.id) not in seen:
                seen.add((part.id, whole.id))
                yield Finding(RULE.id, RULE.severity, shape, (Term((part,)), Term((whole,))))


def _pairs(corpus: Corpus, bucket: Mapping[Scope, list[Claim]]) -> Iterator[tuple[Claim, Claim, Shape]]:
    """The first part of each scope that is larger than the first figure of a whole around it."""
    for scope, parts in bucket.items():
        for around, shape in _wholes(corpus, scope):
            for whole in bucket.get(around, ()):
                larger = next((part for part in parts if _is_larger(part, whole)), None)
                if larger:
                    yield larger, whole, shape
                    break


def _is_larger(part: Claim, whole: Claim) -> bool:
    """Whether the part exceeds the whole in every reading, at moments that do not differ."""
    days = {day for day in (moment(part), moment(whole)) if day}
    return len(days) < 2 and room(part).is_above(room(whole))


def _wholes(corpus: Corpus, scope: Scope) -> Iterator[tuple[Scope, Shape]]:
    """The scopes that hold this one, by the hierarchies of the registries."""
    group = corpus.groups[scope.group].within if scope.group in corpus.groups else None
    while group:
        yield replace(scope, group=group), Shape.GROUP
        group = corpus.groups[group].within
    place = corpus.places[scope.place[0]].within if _is_one_place(corpus, scope) else None
    while place:
        yield replace(scope, place=(place,)), Shape.PLACE
        place = corpus.places[place].within
    metric = corpus.metrics[scope.metric].within
    while metric:
        yield replace(scope, metric=metric), Shape.METRIC
        metric = corpus.metrics[metric].within


def _is_one_place(corpus: Corpus, scope: Scope) -> bool:
    return len(scope.place) == 1 and scope.place[0] in corpus.places


RULE = Rule(
    id="part-whole",
    title="A part larger than the whole",
    explanation=(
        "Within one source, or by one voice for one moment, a group, place or kind of case is counted larger "
        "than the one that holds it. Groups hold each other only where nobody disputes it."
    ),
    severity=Severity.CONTRADICTION,
    find=_find,
)
