"""A voice gave another figure for the same thing later, and both cannot hold."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from generator.language import say
from generator.language.formats import day
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.ledger.succession import Succession, in_time
from generator.record.claims import Modality, ToldAs
from generator.record.registries import MetricKind
from generator.rules.api import Rule
from generator.rules.breaks import certain_breaks, possible_breaks
from generator.rules.finding import FigureTerm, Finding, Severity
from generator.rules.phrases import Phrases, on

# A smaller number that a later source shows is more often a slip or a part than a move.
_LARGE = 100


class Shape(StrEnum):
    """The way a figure moved; a fall of a total that adds up is named as such.

    Where something else was counted from a day between the two on, neither a rise nor a fall is told.
    """

    RAISED = "raised"
    LOWERED = "lowered"
    LOWERED_BY_ANOTHER_BODY = "lowered-elsewhere"
    SHOWN_LOWER = "shown-lower"
    COUNTED_OTHERWISE = "counted-otherwise"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for series in _series(ledger).values():
        ordered = sorted(series, key=in_time)
        succession = Succession(ordered, lambda one: one.count)
        seen: set[object] = set()
        for assertion in ordered:
            follower = succession.first(assertion, _follows)
            # A figure given again before it moved, on days apart or in sources without a day, moved once.
            if follower and (assertion.count, follower.id) not in seen:
                seen.add((assertion.count, follower.id))
                metric = ledger.corpus.metrics[assertion.scope.metric]
                if certain_breaks(metric, assertion, follower):
                    yield _found(assertion, follower, Shape.COUNTED_OTHERWISE)
                elif not possible_breaks(metric, assertion, follower):
                    yield _found(assertion, follower, _shape(assertion, follower))


def _series(ledger: Ledger) -> dict[object, list[Assertion]]:
    series: dict[object, list[Assertion]] = defaultdict(list)
    for one in ledger.assertions:
        withdrawn = ledger.standings[one.id].is_disputed
        adds_up = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.CUMULATIVE
        if one.voice and one.test and adds_up and not withdrawn and one.scope.modality is Modality.ACTUAL:
            series[(one.voice, one.scope)].append(one)
    return series


def _follows(later: Assertion, earlier: Assertion) -> bool:
    if later is earlier or later.meets(earlier):
        return False
    return earlier.comes_before(later) or (earlier.is_shown_before(later) and _is_comparable(later, earlier))


def _is_comparable(later: Assertion, earlier: Assertion) -> bool:
    """Whether two figures ordered by their sources alone tell of a move: a rise, or a fall by one body's own count."""
    if later.is_above(earlier):
        return True
    is_large = later.count.number is not None and later.count.number >= _LARGE
    return is_large and any(later.sources_as(ToldAs.NOW)) and not later.bodies.isdisjoint(earlier.bodies)


def _shape(earlier: Assertion, later: Assertion) -> Shape:
    if later.is_above(earlier):
        return Shape.RAISED
    if not earlier.comes_before(later):
        return Shape.SHOWN_LOWER
    return Shape.LOWERED_BY_ANOTHER_BODY if later.bodies.isdisjoint(earlier.bodies) else Shape.LOWERED


def _found(earlier: Assertion, later: Assertion, shape: Shape) -> Finding:
    return Finding(RULE.id, RULE.severity, shape, (FigureTerm(earlier.claims), FigureTerm(later.claims)))


def _tell(phrases: Phrases, finding: Finding) -> str:
    earlier, later = finding.figures
    metric = phrases.corpus.metrics[later.lead.scope.metric]
    breaks = certain_breaks(metric, earlier, later) if finding.shape is Shape.COUNTED_OTHERWISE else ()
    sentences = [say("rule-revision-break", day=day(one.on), what=one.what) for one in breaks]
    return say(
        f"rule-revision-{finding.shape}",
        thing=phrases.thing(later),
        who=phrases.who(later),
        earlier=phrases.count(earlier),
        earlier_on=on(earlier),
        later=phrases.count(later),
        later_on=on(later),
        breaks=" ".join(sentences),
    )


RULE = Rule(
    id="revision",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    expected=frozenset({Shape.RAISED}),
)
