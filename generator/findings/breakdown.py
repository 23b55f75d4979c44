"""Breakdowns: what the parts leave over, and parts that cannot add up to their whole."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from generator.claims import Claim, Scope
from generator.counts import Interval
from generator.findings.arithmetic import difference, total
from generator.findings.finding import Finding, Rule, Severity, terms_of
from generator.ledger import Ledger
from generator.records import Breakdown


class Shape(StrEnum):
    """What the parts leave of the whole."""

    REMAINDER = "remainder"
    NOT_ALLOCATED = "not allocated"
    TOO_MUCH = "parts exceed the whole"
    TOO_LITTLE = "parts fall short of a complete whole"
    COMPLETE = "parts make the whole"


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_scope: dict[tuple[str, Scope], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        if claim.scope:
            by_scope[(claim.source_id, claim.scope)].append(claim)
    for claim in ledger.claims:
        for breakdown in claim.figure.breakdowns if claim.figure else ():
            if breakdown.disjoint:
                yield from _judge(ledger, claim, breakdown, by_scope)


def _judge(
    ledger: Ledger, whole: Claim, breakdown: Breakdown, by_scope: Mapping[tuple[str, Scope], list[Claim]]
) -> Iterator[Finding]:
    parts = [part for name in breakdown.parts if (part := _part(whole, breakdown, name, by_scope))]
    sizes = [size for part in parts if (size := _room(part))]
    size = _room(whole)
    if size is None or len(sizes) != len(breakdown.parts):
        return
    together = total(sizes)
    shape, result = _compare(size, together, breakdown.complete)
    if shape:
        grave = shape in {Shape.TOO_MUCH, Shape.TOO_LITTLE}
        severity = Severity.CONTRADICTION if grave else Severity.CONSISTENT
        yield Finding(RULE.id, severity, shape, terms_of(ledger, (whole, *parts)), result)


def _compare(whole: Interval, parts: Interval, complete: bool | None) -> tuple[Shape | None, Interval | None]:
    if parts.is_above(whole):
        return Shape.TOO_MUCH, None
    if complete:
        return (Shape.COMPLETE if parts.meets(whole) else Shape.TOO_LITTLE), None
    left = difference(whole, parts)
    if left is None or left.high == 0:
        return None, None
    return (Shape.REMAINDER if complete is False else Shape.NOT_ALLOCATED), left


def _part(
    whole: Claim, breakdown: Breakdown, name: str, by_scope: Mapping[tuple[str, Scope], list[Claim]]
) -> Claim | None:
    """The source's figure for one part, the one told in the same way as the whole first."""
    assert whole.scope and whole.figure
    scope = (
        replace(whole.scope, group=name, excluded=())
        if breakdown.by == "group"
        else replace(whole.scope, place=(name,))
    )
    told = whole.figure.told_as
    found = by_scope.get((whole.source_id, scope), [])
    same = [claim for claim in found if claim.figure and claim.figure.told_as is told]
    return next(iter(same or found), None)


def _room(claim: Claim) -> Interval | None:
    return claim.figure.count.test if claim.figure else None


RULE = Rule(
    id="breakdown",
    title="What a breakdown leaves over",
    explanation=(
        "A source breaks a count down into parts that do not overlap. What the named parts leave over is "
        "derived and marked so: nobody said it. Where the source does not say whether the parts are all, the "
        "rest is called not allocated. Parts that exceed their whole are a contradiction."
    ),
    severity=Severity.CONSISTENT,
    find=_find,
)
