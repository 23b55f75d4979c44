"""A part is counted larger than the whole it belongs to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import islice

from generator.language import say
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.hierarchy import upward
from generator.rules.alike import nearest_relay
from generator.rules.api import Rule
from generator.rules.breakdown.rule import scope_of_part
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room, terms_of
from generator.rules.moments import must_hold_together
from generator.rules.phrases import Phrases

_Bucket = Mapping[Scope, list[FigureSaid]]


class Shape(StrEnum):
    """In which respect one is part of the other."""

    GROUP = "group"
    PLACE = "place"
    METRIC = "metric"


def _find(ledger: Ledger) -> Iterator[Finding]:
    sources: dict[object, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    voices: dict[object, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in comparable_figures(ledger):
        sources[claim.source_id][claim.scope].append(claim)
        if claim.voice and claim.record.as_of and claim.record.as_of.day:
            voices[(claim.voice, claim.record.as_of.day)][claim.scope].append(claim)
    for bucket in sources.values():
        for shape, part, whole in _pairs(ledger, bucket):
            yield Finding(RULE.id, RULE.severity, shape, terms_of(ledger, (part, whole)))
    for bucket in voices.values():
        for shape, part, whole in _pairs(ledger, bucket):
            terms = _carriers(bucket, part), _carriers(bucket, whole)
            relays = ({nearest_relay(ledger.corpus, claim) for claim in term.claims} for term in terms)
            # One relay may have garbled what it passed on; where one source has both, it is told above.
            if part.source_id != whole.source_id and all(len(names) > 1 for names in relays):
                yield Finding(RULE.id, RULE.severity, shape, terms)


def _carriers(bucket: _Bucket, claim: FigureSaid) -> FigureTerm:
    """Every claim of a bucket that gives the same figure."""
    return FigureTerm(tuple(one for one in bucket[claim.scope] if one.count == claim.count))


def _pairs(ledger: Ledger, bucket: _Bucket) -> Iterator[tuple[Shape, FigureSaid, FigureSaid]]:
    """The first part of each scope that is larger than a figure of a whole around it."""
    for scope, parts in bucket.items():
        for around, shape in _wholes(ledger.corpus, scope):
            for whole in bucket.get(around, ()):
                larger = next((part for part in parts if _is_larger(ledger, part, whole)), None)
                if larger:
                    yield shape, larger, whole
                    break
    for wholes in bucket.values():
        for whole in wholes:
            yield from _declared(ledger, whole, bucket)


def _declared(ledger: Ledger, whole: FigureSaid, bucket: _Bucket) -> Iterator[tuple[Shape, FigureSaid, FigureSaid]]:
    """Parts that the whole's own breakdown names, whether or not the registries know them to be parts."""
    for breakdown in whole.record.breakdowns:
        for name in breakdown.parts:
            for part in bucket.get(scope_of_part(whole.scope, breakdown, name), ()):
                if part.source_id == whole.source_id and _is_larger(ledger, part, whole):
                    yield Shape(breakdown.by), part, whole


def _is_larger(ledger: Ledger, part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a part exceeds its whole in every reading, where both must hold together."""
    return room(part).is_above(room(whole)) and must_hold_together(ledger, part, whole)


def _wholes(corpus: Corpus, scope: Scope) -> Iterator[tuple[Scope, Shape]]:
    """The scopes that hold this one, by the hierarchies of the registries."""
    for group in islice(upward(corpus.groups, scope.group), 1, None):
        yield replace(scope, group=group), Shape.GROUP
    if len(scope.place) == 1:
        for place in islice(upward(corpus.places, scope.place[0]), 1, None):
            yield replace(scope, place=(place,)), Shape.PLACE
    for metric in islice(upward(corpus.metrics, scope.metric), 1, None):
        yield replace(scope, metric=metric), Shape.METRIC


def _tell(phrases: Phrases, finding: Finding) -> str:
    part, whole = finding.figures
    return say(
        "rule-part-whole-larger",
        part=phrases.count(part),
        part_thing=phrases.thing(part),
        whole=phrases.count(whole),
        whole_thing=phrases.thing(whole),
    )


RULE = Rule(
    id="part-whole",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
)
