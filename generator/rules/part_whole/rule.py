"""A part is counted larger than the whole it belongs to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum

from generator.language import say
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.relays import nearest_relay
from generator.rules.api import Rule
from generator.rules.arithmetic import total
from generator.rules.breakdown.rule import scope_of_part
from generator.rules.days import moment_described
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room, terms_of
from generator.rules.moments import must_hold_together
from generator.rules.part_whole.across import excesses
from generator.rules.part_whole.wholes import wholes
from generator.rules.phrases import Phrases

_Bucket = Mapping[Scope, list[FigureSaid]]


class Shape(StrEnum):
    """In which respect one is part of the other, or that one stands elsewhere."""

    GROUP = "group"
    PLACE = "place"
    METRIC = "metric"
    ACROSS = "across"
    TOGETHER = "together"


_ACROSS = {Shape.ACROSS, Shape.TOGETHER}


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
    yield from _across(ledger)


def _carriers(bucket: _Bucket, claim: FigureSaid) -> FigureTerm:
    """Every claim of a bucket that gives the same figure."""
    return FigureTerm(tuple(one for one in bucket[claim.scope] if one.count == claim.count))


def _pairs(ledger: Ledger, bucket: _Bucket) -> Iterator[tuple[Shape, FigureSaid, FigureSaid]]:
    """The first part of each scope that is larger than a figure of a whole around it."""
    for scope, parts in bucket.items():
        for around, respect in wholes(ledger.corpus, scope):
            for whole in bucket.get(around, ()):
                larger = next((part for part in parts if _is_larger(ledger, part, whole)), None)
                if larger:
                    yield Shape(respect), larger, whole
                    break
    for figures in bucket.values():
        for whole in figures:
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


def _across(ledger: Ledger) -> Iterator[Finding]:
    """Parts that exceed what another body, or the same elsewhere, later had for the whole."""
    for excess in excesses(ledger):
        terms = *(FigureTerm((part,)) for part in excess.parts), FigureTerm(excess.whole.claims)
        one_body = {part.body for part in excess.parts} == {claim.body for claim in excess.whole.claims}
        severity = Severity.CONTRADICTION if one_body else Severity.REVISION
        result = None if len(excess.parts) == 1 else total(room(part) for part in excess.parts)
        yield Finding(RULE.id, severity, Shape.ACROSS if result is None else Shape.TOGETHER, terms, result)


def _tell(phrases: Phrases, finding: Finding) -> str:
    part, *further, whole = finding.figures
    if finding.shape not in _ACROSS:
        return _larger(phrases, part, whole)
    second = further[0] if further else part
    return say(
        f"rule-part-whole-{finding.shape}",
        who=phrases.who(part),
        part=phrases.placed(part.lead),
        on=moment_described(part),
        second=phrases.placed(second.lead),
        sum=phrases.range(part.lead, finding.result) if finding.result else "",
        whole_who=phrases.who(FigureTerm((whole.lead,))),
        whole=phrases.placed(whole.lead),
        whole_on=moment_described(whole),
    )


def _larger(phrases: Phrases, part: FigureTerm, whole: FigureTerm) -> str:
    together = set(part.sources) & set(whole.sources)
    return say(
        "rule-part-whole-larger",
        told="together" if together else "apart",
        sources=phrases.papers(sorted(together) or part.sources),
        n=len(together) or len(part.sources),
        whole_sources=phrases.papers(whole.sources),
        part=phrases.figured(part.lead),
        whole=phrases.figured(whole.lead),
    )


RULE = Rule(
    id="part-whole",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
)
