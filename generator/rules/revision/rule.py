"""A voice gave another figure for the same thing later, and both cannot hold."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import islice

from generator.language import say
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.record.claims import Modality, ToldAs
from generator.record.registries import MetricKind
from generator.rules.api import FigureTerm, Finding, Severity
from generator.rules.phrases import Phrases, on
from generator.rules.rule import Rule

# A smaller number that a later source shows is more often a slip or a part than a move.
_TELLING = 100


class Shape(StrEnum):
    """The way a figure moved; a fall of a total that adds up is named as such."""

    RAISED = "raised"
    LOWERED = "lowered"
    LOWERED_BY_ANOTHER_BODY = "lowered-elsewhere"
    SHOWN_LOWER = "shown-lower"


def _find(ledger: Ledger) -> Iterator[Finding]:
    for series in _series(ledger).values():
        ordered = sorted(series, key=_order)
        later = _Later(ordered)
        seen: set[object] = set()
        for assertion in ordered:
            follower = later.first(assertion)
            # A figure given again before it moved, on days apart or in sources without a day, moved once.
            if follower and (assertion.count, follower.id) not in seen:
                seen.add((assertion.count, follower.id))
                yield _finding(assertion, follower)


class _Later:
    """The figures of a series by day and by source, to find the next that moved without trying each."""

    def __init__(self, ordered: Sequence[Assertion]) -> None:
        self._dated = [one for one in ordered if _day(one)]
        self._days = [day for one in self._dated if (day := _day(one))]
        self._next_other = list(range(1, len(self._dated) + 1))
        for at in range(len(self._dated) - 2, -1, -1):
            if self._dated[at].count == self._dated[at + 1].count:
                self._next_other[at] = self._next_other[at + 1]
        self._current: dict[str, list[Assertion]] = defaultdict(list)
        for one in ordered:
            for source in _told(one, ToldAs.NOW):
                self._current[source].append(one)

    def first(self, earlier: Assertion) -> Assertion | None:
        """The first that moved from another: of a later day, or told as the later one by a source of both."""
        told = (one for source in _told(earlier, ToldAs.EARLIER) for one in self._current.get(source, ()))
        found = [one for one in told if _follows(one, earlier)]
        found += islice((one for one in self._after(earlier) if _follows(one, earlier)), 1)
        return min(found, key=_order, default=None)

    def _after(self, earlier: Assertion) -> Iterator[Assertion]:
        """Those of later days in their order; of a figure that is repeated the first is enough."""
        upper = earlier.last or earlier.known_by
        at = bisect_right(self._days, upper) if upper else len(self._dated)
        while at < len(self._dated):
            yield self._dated[at]
            at = self._next_other[at]


def _day(assertion: Assertion) -> date | None:
    return assertion.first or assertion.known_by


def _order(assertion: Assertion) -> tuple[date, str]:
    return _day(assertion) or date.max, assertion.id


def _told(assertion: Assertion, how: ToldAs) -> set[str]:
    return set(assertion.told(how))


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
    if later is earlier or later.test.meets(earlier.test):
        return False
    return earlier.precedes(later) or (earlier.is_reported_before(later) and _is_comparable(later, earlier))


def _is_comparable(later: Assertion, earlier: Assertion) -> bool:
    """Whether two figures ordered by their sources alone tell of a move: a rise, or a fall by one body's own count."""
    assert later.test and earlier.test
    if later.test.is_above(earlier.test):
        return True
    telling = later.count.number is not None and later.count.number >= _TELLING
    return telling and bool(_told(later, ToldAs.NOW)) and not later.bodies.isdisjoint(earlier.bodies)


def _finding(earlier: Assertion, later: Assertion) -> Finding:
    assert later.test and earlier.test
    if later.test.is_above(earlier.test):
        shape = Shape.RAISED
    elif not earlier.precedes(later):
        shape = Shape.SHOWN_LOWER
    elif later.bodies.isdisjoint(earlier.bodies):
        shape = Shape.LOWERED_BY_ANOTHER_BODY
    else:
        shape = Shape.LOWERED
    return Finding(RULE.id, RULE.severity, shape, (FigureTerm(earlier.claims), FigureTerm(later.claims)))


def _tell(phrases: Phrases, finding: Finding) -> str:
    earlier, later = finding.figures
    return say(
        f"rule-revision-{finding.shape}",
        thing=phrases.thing(later),
        who=phrases.who(later),
        earlier=phrases.count(earlier),
        earlier_on=on(earlier),
        later=phrases.count(later),
        later_on=on(later),
    )


RULE = Rule(
    id="revision",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    expected=frozenset({Shape.RAISED}),
)
