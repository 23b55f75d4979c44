"""Sources attribute what is one figure to different speakers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product

from generator.claims import Claim
from generator.findings.alike import is_distinctive, is_general, named, same_number
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.findings.moments import is_own, may_be_near, near_day
from generator.ledger import Ledger

_Bodies = dict[str, list[Claim]]


@dataclass(frozen=True, slots=True)
class _Side:
    """What one body is said to have given: the first claim of each day, and who stands around them."""

    claims: tuple[Claim, ...]
    sources: frozenset[str]
    names: frozenset[str]
    relays: frozenset[str]
    is_general: bool


class Shape(StrEnum):
    """How far the two figures are the same."""

    SAME_SCOPE = "same count of the same"
    OTHER_METRIC = "same count under another heading"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, 2):
        scopes: dict[tuple[str, str], _Bodies] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if claim.scope and claim.body and not is_own(claim):
                scopes[(claim.scope.group, claim.scope.metric)][claim.body].append(claim)
        for _, bodies in sorted(scopes.items()):
            if len(bodies) > 1:
                sides = [_side(ledger, bodies[body]) for body in sorted(bodies)]
                yield from _differences(ledger, Shape.SAME_SCOPE, combinations(sides, 2))
        for one, other in combinations(sorted(scopes), 2):
            if one[0] == other[0] and _may_be_confused(ledger, one[1], other[1]):
                yield from _differences(ledger, Shape.OTHER_METRIC, _renamed(ledger, scopes[one], scopes[other]))


def _may_be_confused(ledger: Ledger, one: str, other: str) -> bool:
    """Whether two metrics behave alike in time: people treated and injured do, crowds and soldiers do not."""
    return ledger.corpus.metrics[one].kind is ledger.corpus.metrics[other].kind


def _renamed(ledger: Ledger, ones: _Bodies, others: _Bodies) -> Iterator[tuple[_Side, _Side]]:
    """The claims of each two bodies under two metrics that word one distinctive count in one way."""
    for first, second in product(sorted(ones), sorted(others)):
        counts = {claim.figure.count for claim in others[second] if claim.figure}
        same = [claim for claim in ones[first] if claim.figure and claim.figure.count in counts]
        if first != second and same and same[0].figure and is_distinctive(same[0].figure.count):
            yield _side(ledger, same), _side(ledger, others[second])


def _side(ledger: Ledger, claims: list[Claim]) -> _Side:
    # Claims of one day are near to the same others, so that the first of them is enough.
    first: dict[object, Claim] = {}
    for claim in claims:
        first.setdefault((near_day(claim), claim.when and claim.when.day), claim)
    return _Side(
        claims=tuple(first.values()),
        sources=frozenset(claim.source_id for claim in claims),
        names=frozenset(name for claim in claims for name in named(claim)),
        relays=frozenset(name for claim in claims for name in claim.relays),
        is_general=any(is_general(ledger, claim) for claim in claims),
    )


def _differences(ledger: Ledger, shape: Shape, pairs: Iterable[tuple[_Side, _Side]]) -> Iterator[Finding]:
    """One finding for two bodies, on the first two claims that may be one utterance."""
    for ones, others in pairs:
        if not ones.sources.isdisjoint(others.sources) or _is_told_less_closely(ledger, ones, others):
            continue
        candidates = product(ones.claims, others.claims)
        pair = next((pair for pair in candidates if may_be_near(*pair) and _may_be_one_utterance(*pair)), None)
        if pair:
            yield Finding(RULE.id, RULE.severity, shape, (Term((pair[0],)), Term((pair[1],))))


def _may_be_one_utterance(one: Claim, other: Claim) -> bool:
    """Whether two claims were said at most a day apart, as sources date one statement, or on unknown days."""
    days = [claim.when.day for claim in (one, other) if claim.when and claim.when.day]
    return len(days) < 2 or abs((days[0] - days[1]).days) <= 1


def _is_told_less_closely(ledger: Ledger, ones: _Side, others: _Side) -> bool:
    """Whether any source shows one of two bodies to be a general word, a relay or a superior for the other."""
    if ones.is_general or others.is_general:
        return True
    if not ones.names.isdisjoint(others.relays) or not others.names.isdisjoint(ones.relays):
        return True
    above = ledger.chains.is_above
    return any(above(one, other) or above(other, one) for one, other in product(ones.names, others.names))


RULE = Rule(
    id="attribution",
    title="Attribution differs",
    explanation=(
        "Two sources give the same count of the same and name different speakers for it. A general word "
        '("authorities"), a relay, and a superior of the speaker are no difference: there the origin is only '
        "told less closely. An outlet that writes in its own voice attributes nothing, and two bodies that one "
        "source names for the same count, or that spoke on different days, bear each other out."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
