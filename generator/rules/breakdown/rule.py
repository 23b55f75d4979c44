"""Breakdowns: what the parts leave over, and parts that cannot add up to their whole."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Breakdown
from generator.record.counts import Interval, Qualifier
from generator.record.hierarchy import Entry, is_nested
from generator.record.ids import GroupId, MetricId, PlaceId
from generator.rules.api import Placing, Rule
from generator.rules.arithmetic import difference, fuller_only, one_per_arithmetic, total
from generator.rules.finding import FigureTerm, Finding, Severity, is_current, is_definite, room, strict_room
from generator.rules.moments import is_one_moment, must_hold_together
from generator.rules.phrases import Phrases

# What one part leaves of its whole anybody can tell, and next to every count one part is named.
FEWEST_PARTS = 2


class Shape(StrEnum):
    """What the parts leave of the whole."""

    REMAINDER = "remainder"
    NOT_ALLOCATED = "not-allocated"
    TOO_MUCH = "too-much"
    TOO_LITTLE = "too-little"
    COMPLETE = "complete"


def _find(ledger: Ledger) -> Iterator[Finding]:
    return fuller_only(one_per_arithmetic(_in_each_source(ledger)))


def _in_each_source(ledger: Ledger) -> Iterator[Finding]:
    by_scope: dict[tuple[str, Scope], list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        by_scope[(claim.source_id, claim.scope)].append(claim)
    for claim in ledger.figures:
        for breakdown in claim.record.breakdowns:
            if breakdown.disjoint:
                yield from _judge(ledger, claim, breakdown, by_scope)


def _judge(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, by_scope: Mapping[tuple[str, Scope], list[FigureSaid]]
) -> Iterator[Finding]:
    parts = [part for name in breakdown.parts if (part := _part(ledger, whole, breakdown, name, by_scope))]
    size = whole.count.test
    if size is None or not parts or _overlap(ledger, breakdown):
        return
    shape = _compare(size, [room(part) for part in parts], breakdown.complete)
    result = None
    if shape in {Shape.REMAINDER, Shape.NOT_ALLOCATED}:
        rooms = (strict_room(ledger.corpus, part) for part in parts)
        result = difference(strict_room(ledger.corpus, whole), total(rooms))
        shape = shape if result and result.high != 0 else None
    if shape is not Shape.TOO_MUCH and len(parts) < len(breakdown.parts):
        return
    terms = tuple(FigureTerm((claim,)) for claim in (whole, *parts))
    if shape in {Shape.TOO_MUCH, Shape.TOO_LITTLE}:
        if all(is_current(claim) and is_definite(claim) for claim in (whole, *parts)):
            yield Finding(RULE.id, Severity.CONTRADICTION, shape, terms)
    elif shape and len(parts) >= FEWEST_PARTS:
        yield Finding(RULE.id, RULE.severity, shape, terms, result)


def _overlap(ledger: Ledger, breakdown: Breakdown) -> bool:
    """Whether a part holds another: what the record calls parts that do not overlap then do."""
    corpus = ledger.corpus
    registries: Mapping[str, Mapping[str, Entry]]
    registries = {"group": corpus.groups, "place": corpus.places, "metric": corpus.metrics}
    return any(is_nested(registries[breakdown.by], one, other) for one, other in combinations(breakdown.parts, 2))


def _compare(whole: Interval, sizes: Sequence[Interval], complete: bool | None) -> Shape | None:
    parts = total(sizes)
    if any(size.is_above(whole) for size in sizes):
        return None  # One part is enough to tell of, and the rule of parts and wholes does.
    if parts.is_above(whole):
        return Shape.TOO_MUCH
    if complete:
        return Shape.COMPLETE if parts.meets(whole) else Shape.TOO_LITTLE
    return Shape.REMAINDER if complete is False else Shape.NOT_ALLOCATED


def _part(
    ledger: Ledger,
    whole: FigureSaid,
    breakdown: Breakdown,
    name: str,
    by_scope: Mapping[tuple[str, Scope], list[FigureSaid]],
) -> FigureSaid | None:
    """The source's figure for one part, told in the same way and together with the whole; of the same body first."""
    found = [
        claim
        for claim in by_scope.get((whole.source_id, scope_of_part(whole.scope, breakdown, name)), ())
        if claim.count.test and claim.is_earlier is whole.is_earlier and _is_together(ledger, whole, claim)
    ]
    same = [claim for claim in found if claim.body == whole.body]
    return next(iter(same or found), None)


def _is_together(ledger: Ledger, whole: FigureSaid, part: FigureSaid) -> bool:
    return must_hold_together(ledger, whole, part) or (whole.body == part.body and is_one_moment(whole, part))


def scope_of_part(whole: Scope, breakdown: Breakdown, name: str) -> Scope:
    """What a part of a breakdown counts."""
    if breakdown.by == "group":
        return replace(whole, group=GroupId(name), excluded=())
    if breakdown.by == "metric":
        return replace(whole, metric=MetricId(name))
    return replace(whole, place=(PlaceId(name),))


def _tell(phrases: Phrases, finding: Finding) -> str:
    whole, *parts = finding.figures
    named = [(phrases.count(part), _part_name(phrases, whole.lead, part.lead)) for part in parts]
    derived = finding.shape in {Shape.REMAINDER, Shape.NOT_ALLOCATED}
    return say(
        f"rule-breakdown-{_case(finding)}",
        whole=phrases.count(whole),
        thing=phrases.thing(whole),
        parts=listed(say("rule-breakdown-part", count=count, name=name) for count, name in named),
        left=phrases.range(whole.lead, finding.derived) if derived else "",
        sources=phrases.sources(whole),
    )


def _part_name(phrases: Phrases, whole: FigureSaid, part: FigureSaid) -> str:
    """Of a part only what tells it from the whole."""
    if whole.scope.metric != part.scope.metric:
        return phrases.metric(part)
    same_group = whole.scope and part.scope and whole.scope.group == part.scope.group
    return phrases.place(part) if same_group else phrases.group(part)


def _case(finding: Finding) -> str:
    """The shape; of parts that make the whole, whether they do so exactly or as they are worded."""
    counts = [term.lead.count for term in finding.figures]
    exact = all(count.qualifier is Qualifier.EXACT for count in counts)
    total = sum(count.number or 0 for count in counts[1:])
    as_worded = finding.shape is Shape.COMPLETE and not (exact and total == counts[0].number)
    return f"{finding.shape}-as-worded" if as_worded else finding.shape


RULE = Rule(
    id="breakdown",
    severity=Severity.CONSISTENT,
    find=_find,
    tell=_tell,
    standing=Placing.ARITHMETIC,
)
