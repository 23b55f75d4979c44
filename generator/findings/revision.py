"""A voice gave another figure for the same thing later, and both cannot hold."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from generator.assertions import Assertion
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger
from generator.records import MetricKind, Modality
from generator.status import Status


class Shape(StrEnum):
    """The way a figure moved; a fall of a total that adds up is named as such."""

    RAISED = "raised"
    LOWERED = "lowered"
    LOWERED_BY_ANOTHER_BODY = "lowered by another body"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for series in _series(ledger).values():
        ordered = sorted(series, key=lambda one: (one.first or one.known_by or date.max, one.id))
        following = _next_of_other_count(ordered)
        seen: set[object] = set()
        for number, assertion in enumerate(ordered):
            # An undated figure may precede one that is sorted before it; a dated one only those after it.
            at = 0 if assertion.first is None else following[number]
            while at < len(ordered) and not _follows(ordered[at], assertion):
                at = following[at]
            # A figure given again before it moved, on days apart or in sources without a day, moved once.
            if at < len(ordered) and (assertion.count, ordered[at].id) not in seen:
                seen.add((assertion.count, ordered[at].id))
                yield _finding(assertion, ordered[at])


def _next_of_other_count(ordered: Sequence[Assertion]) -> list[int]:
    """For each place, the next at which another figure stands: runs of one figure need not be walked through."""
    following = list(range(1, len(ordered) + 1))
    for at in range(len(ordered) - 2, -1, -1):
        if ordered[at].count == ordered[at + 1].count:
            following[at] = following[at + 1]
    return following


def _series(ledger: Ledger) -> dict[object, list[Assertion]]:
    series: dict[object, list[Assertion]] = defaultdict(list)
    for one in ledger.assertions:
        withdrawn = ledger.standings[one.id].status in {Status.DENIED, Status.RETRACTED}
        adds_up = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.CUMULATIVE
        if one.voice and one.test and adds_up and not withdrawn and one.scope.modality is Modality.ACTUAL:
            series[(one.voice, one.scope)].append(one)
    return series


def _follows(later: Assertion, earlier: Assertion) -> bool:
    assert later.test and earlier.test
    return later is not earlier and earlier.precedes(later) and not later.test.meets(earlier.test)


def _finding(earlier: Assertion, later: Assertion) -> Finding:
    assert later.test and earlier.test
    if later.test.is_above(earlier.test):
        shape = Shape.RAISED
    elif later.bodies.isdisjoint(earlier.bodies):
        shape = Shape.LOWERED_BY_ANOTHER_BODY
    else:
        shape = Shape.LOWERED
    return Finding(RULE.id, RULE.severity, shape, (Term(earlier.claims), Term(later.claims)))


RULE = Rule(
    id="revision",
    title="Figures that moved",
    explanation=(
        "One voice gave a figure and later another for the same people and place, and no reading of the two "
        "wordings lets both hold. A total that adds up should only rise; a fall is named. Figures for "
        "different moments or periods are not revisions of each other, and a withdrawn figure is none."
    ),
    severity=Severity.REVISION,
    find=_find,
)
