"""Breakdowns: what the parts leave over, and parts that cannot add up to their whole."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from generator.ledger.claim import Claim, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Breakdown
from generator.record.counts import Interval
from generator.rules.alike import is_nested
from generator.rules.api import Finding, Rule, Severity, Term, is_current, is_definite, room
from generator.rules.arithmetic import difference, fuller_only, one_per_arithmetic, total
from generator.rules.moments import is_one_moment, is_one_telling

# What one part leaves of its whole anybody can tell, and next to every count one part is named.
TELLING_PARTS = 2


class Shape(StrEnum):
    """What the parts leave of the whole."""

    REMAINDER = "remainder"
    NOT_ALLOCATED = "not allocated"
    TOO_MUCH = "parts exceed the whole"
    TOO_LITTLE = "parts fall short of a complete whole"
    COMPLETE = "parts make the whole"


def _find(ledger: Ledger) -> Iterator[Finding]:
    return fuller_only(one_per_arithmetic(_in_each_source(ledger)))


def _in_each_source(ledger: Ledger) -> Iterator[Finding]:
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
    parts = [part for name in breakdown.parts if (part := _part(ledger, whole, breakdown, name, by_scope))]
    size = _room(whole)
    if size is None or not parts or _overlap(ledger, breakdown):
        return
    shape, result = _compare(size, [room(part) for part in parts], breakdown.complete)
    if shape is not Shape.TOO_MUCH and len(parts) < len(breakdown.parts):
        return
    terms = tuple(Term((claim,)) for claim in (whole, *parts))
    if shape in {Shape.TOO_MUCH, Shape.TOO_LITTLE}:
        if all(is_current(claim) and is_definite(claim) for claim in (whole, *parts)):
            yield Finding(RULE.id, Severity.CONTRADICTION, shape, terms)
    elif shape and len(parts) >= TELLING_PARTS:
        yield Finding(RULE.id, RULE.severity, shape, terms, result)


def _overlap(ledger: Ledger, breakdown: Breakdown) -> bool:
    """Whether a part holds another: what the record calls parts that do not overlap then do."""
    registry = ledger.corpus.groups if breakdown.by == "group" else ledger.corpus.places
    return any(is_nested(registry, one, other) for one, other in combinations(breakdown.parts, 2))


def _compare(whole: Interval, sizes: Sequence[Interval], complete: bool | None) -> tuple[Shape | None, Interval | None]:
    parts = total(sizes)
    if any(size.is_above(whole) for size in sizes):
        return None, None  # One part is enough to tell of, and the rule of parts and wholes does.
    if parts.is_above(whole):
        return Shape.TOO_MUCH, None
    if complete:
        return (Shape.COMPLETE if parts.meets(whole) else Shape.TOO_LITTLE), None
    left = difference(whole, parts)
    if left is None or left.high == 0:
        return None, None
    return (Shape.REMAINDER if complete is False else Shape.NOT_ALLOCATED), left


def _part(
    ledger: Ledger,
    whole: Claim,
    breakdown: Breakdown,
    name: str,
    by_scope: Mapping[tuple[str, Scope], list[Claim]],
) -> Claim | None:
    """The source's figure for one part, told in the same way and together with the whole; of the same body first."""
    assert whole.scope and whole.figure
    told = whole.figure.told_as
    found = [
        claim
        for claim in by_scope.get((whole.source_id, scope_of_part(whole.scope, breakdown, name)), ())
        if claim.figure
        and claim.figure.count.test
        and claim.figure.told_as is told
        and _is_together(ledger, whole, claim)
    ]
    same = [claim for claim in found if claim.body == whole.body]
    return next(iter(same or found), None)


def _is_together(ledger: Ledger, whole: Claim, part: Claim) -> bool:
    return is_one_telling(ledger, whole, part) or (whole.body == part.body and is_one_moment(whole, part))


def scope_of_part(whole: Scope, breakdown: Breakdown, name: str) -> Scope:
    """What a part of a breakdown counts."""
    if breakdown.by == "group":
        return replace(whole, group=name, excluded=())
    return replace(whole, place=(name,))


def _room(claim: Claim) -> Interval | None:
    return claim.figure.count.test if claim.figure else None


RULE = Rule(
    id="breakdown",
    title="What a breakdown leaves over",
    explanation=(
        "A source breaks a count down into parts that do not overlap. What the named parts leave over is "
        "derived and marked so: nobody said it. Where the source does not say whether the parts are all, the "
        "rest is called not allocated. Parts that exceed their whole are a contradiction. However many sources give "
        "the same parts of the same whole, they are told of once, and a breakdown that others give with more parts "
        "is not told of again. A single part is left out: what it leaves is a subtraction that says nothing new."
    ),
    severity=Severity.CONSISTENT,
    find=_find,
)
