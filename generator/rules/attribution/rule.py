"""Sources attribute what is one figure to different speakers."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Count, Qualifier
from generator.record.ids import ActorId, GroupId, MetricId, SourceId
from generator.record.registries import ActorKind
from generator.rules.alike import in_order_of_recording, is_distinctive, is_general, is_round, named, same_number
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.moments import is_own, known_days, may_be_of_one_time
from generator.rules.phrases import Phrases

# Within so many days sources may speak of one utterance, where they do not date it.
DAYS_TOGETHER = 7

_Bodies = dict[ActorId, list[FigureSaid]]
_RAISING = {Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.JUST_OVER}
_LOWERING = {Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.UP_TO, Qualifier.FEWER_THAN}


@dataclass(frozen=True, slots=True)
class _Side:
    """What one body is said to have given: its claims by day and wording, and who stands around them."""

    body: ActorId
    claims: tuple[tuple[FigureSaid, ...], ...]
    sources: frozenset[SourceId]
    names: frozenset[ActorId]
    relays: frozenset[ActorId]


class Shape(StrEnum):
    """How far the two figures are the same."""

    SAME_SCOPE = "same-scope"
    OTHER_METRIC = "other-metric"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for claims in same_number(ledger, 2):
        scopes: dict[tuple[GroupId, MetricId], _Bodies] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if claim.body and _tells_an_origin(ledger, claim):
                scopes[(claim.scope.group, claim.scope.metric)][claim.body].append(claim)
        for _, bodies in sorted(scopes.items()):
            if len(bodies) > 1:
                yield from _differences(ledger, bodies)
        for one, other in combinations(sorted(scopes), 2):
            if one[0] == other[0] and _may_be_confused(ledger, one[1], other[1]):
                yield from _under_two_metrics(ledger, scopes[one], scopes[other])


def _tells_an_origin(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether a source names somebody as having counted; an outlet passes on what others counted."""
    outlets = all(ledger.corpus.actors[name].kind is ActorKind.OUTLET for name in claim.speakers)
    vague = claim.count.qualifier is Qualifier.VAGUE
    return not (is_own(claim) or is_general(ledger, claim) or outlets or vague)


def _may_be_confused(ledger: Ledger, one: MetricId, other: MetricId) -> bool:
    """Whether two metrics behave alike in time: people treated and injured do, crowds and soldiers do not."""
    return ledger.corpus.metrics[one].kind is ledger.corpus.metrics[other].kind


def _differences(ledger: Ledger, bodies: _Bodies) -> Iterator[Finding]:
    """One finding for a figure, with every body that one source names and another does not."""
    sides = [_side(body, bodies[body]) for body in sorted(bodies)]
    by_body: dict[ActorId, list[FigureSaid]] = defaultdict(list)
    for ones, others in combinations(sides, 2):
        if ones.sources.isdisjoint(others.sources) and not _is_named_less_closely(ledger, ones, others):
            for side, claims in zip((ones, others), _of_one_utterance(ones, others), strict=True):
                by_body[side.body] += claims
    terms = tuple(FigureTerm(in_order_of_recording(by_body[body])) for body in sorted(by_body) if by_body[body])
    if terms:
        yield Finding(RULE.id, RULE.severity, Shape.SAME_SCOPE, terms)


def _under_two_metrics(ledger: Ledger, ones: _Bodies, others: _Bodies) -> Iterator[Finding]:
    """One finding for two bodies under two metrics that word one distinctive count in one way."""
    for first, second in product(sorted(ones), sorted(others)):
        counts = {claim.count for claim in others[second]}
        same = [claim for claim in ones[first] if claim.count in counts]
        if first == second or not same or not is_distinctive(same[0].count):
            continue
        sides = _side(first, _counted(same, same[0])), _side(second, _counted(others[second], same[0]))
        if not sides[0].sources.isdisjoint(sides[1].sources) or _is_named_less_closely(ledger, *sides):
            continue
        claims_of_sides = _of_one_utterance(*sides)
        if all(claims_of_sides):
            terms = tuple(FigureTerm(in_order_of_recording(claims)) for claims in claims_of_sides)
            yield Finding(RULE.id, RULE.severity, Shape.OTHER_METRIC, terms)


def _counted(claims: list[FigureSaid], like: FigureSaid) -> list[FigureSaid]:
    """Those that word the count as another claim does."""
    return [one for one in claims if one.count == like.count]


def _side(body: ActorId, claims: list[FigureSaid]) -> _Side:
    # Claims of one day and wording are near to the same others, so that one of them is tried for all.
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        alike[(known_days(claim), claim.when and claim.when.day, claim.count)].append(claim)
    return _Side(
        body=body,
        claims=tuple(map(tuple, alike.values())),
        sources=frozenset(claim.article for claim in claims),
        names=frozenset(name for claim in claims for name in named(claim)),
        relays=frozenset(name for claim in claims for name in claim.relays),
    )


def _of_one_utterance(ones: _Side, others: _Side) -> tuple[list[FigureSaid], list[FigureSaid]]:
    """The claims of two bodies that may be one utterance with some claim of the other."""
    found: tuple[dict[str, FigureSaid], dict[str, FigureSaid]] = {}, {}
    for first, second in product(ones.claims, others.claims):
        if _may_be_one_utterance(first[0], second[0]):
            found[0].update({claim.id: claim for claim in first})
            found[1].update({claim.id: claim for claim in second})
    return list(found[0].values()), list(found[1].values())


def _may_be_one_utterance(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two claims were said at most a day apart, as sources date one statement, or on unknown days."""
    days = [claim.when.day for claim in (one, other) if claim.when and claim.when.day]
    said_together = len(days) < 2 or abs((days[0] - days[1]).days) <= 1
    return said_together and may_be_of_one_time(one, other, DAYS_TOGETHER) and _is_one_wording(one.count, other.count)


def _is_one_wording(one: Count, other: Count) -> bool:
    """Whether two wordings of one number may be of one figure.

    "More than 1,000" and "almost 1,000" bound in opposite directions, and round numbers meet by chance.
    """
    if one == other:
        return True
    pair = {one.qualifier, other.qualifier}
    return not is_round(one) and not (pair & _RAISING and pair & _LOWERING)


def _is_named_less_closely(ledger: Ledger, ones: _Side, others: _Side) -> bool:
    """Whether any source shows one of two bodies to be a relay or a superior for the other."""
    if not ones.names.isdisjoint(others.relays) or not others.names.isdisjoint(ones.relays):
        return True
    return any(_is_above_either(ledger, *pair) for pair in product(ones.names, others.names))


def _is_above_either(ledger: Ledger, one: ActorId, other: ActorId) -> bool:
    return ledger.chains.is_above(one, other) or ledger.chains.is_above(other, one)


def _tell(phrases: Phrases, finding: Finding) -> str:
    if finding.shape is Shape.OTHER_METRIC:
        return _two_metrics(phrases, finding)
    first = finding.figures[0]
    thing = phrases.thing(first)
    if len({claim.count for term in finding.figures for claim in term.claims}) == 1:
        sides = [
            say("rule-attribution-side", who=phrases.who(term), sources=phrases.sources(term))
            for term in finding.figures
        ]
        return say("rule-attribution-same-count", count=phrases.count(first), thing=thing, sides=listed(sides))
    *most, last = (
        say("rule-attribution-side-as", who=phrases.who(term), wordings=phrases.by_wording(term))
        for term in finding.figures
    )
    sides_apart = last
    for side in reversed(most):
        sides_apart = say("rule-attribution-apart", first=side, second=sides_apart)
    return say("rule-attribution-same-number", thing=thing, sides=sides_apart)


def _two_metrics(phrases: Phrases, finding: Finding) -> str:
    one, other = finding.figures
    return say(
        "rule-attribution-other-metric",
        count=phrases.count(one),
        who=phrases.who(one),
        thing=phrases.thing(one),
        sources=phrases.sources(one),
        other_who=phrases.who(other),
        other_thing=phrases.thing(other),
        other_sources=phrases.sources(other),
    )


RULE = Rule(
    id="attribution",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
)
