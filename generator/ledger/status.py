"""What became of an assertion: standing, superseded, denied or retracted, with reason and citation."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Chains, Claim, DenialSaid, global_id
from generator.record.claims import Disputes, Modality, Target, ToldAs
from generator.record.fields import UNSTATED
from generator.record.numerals import Number
from generator.record.registries import Metric, MetricKind


class Status(StrEnum):
    """What became of a claim; the first that applies, from the last to the first of this list."""

    STANDING = "standing"
    SUPERSEDED = "superseded"
    DENIED = "denied"
    RETRACTED = "retracted"


class Reason(StrEnum):
    """Why a status was given; a code; its sentence is in the book of messages."""

    NOTHING_SINCE = "nothing-since"
    NO_FIGURE = "no-figure"
    LABEL_DENIED = "label-denied"
    POSSIBLY_RETRACTED = "possibly-retracted"
    RAISED = "raised"
    LOWERED = "lowered"
    RESTATED = "restated"
    FIGURE_DENIED = "figure-denied"
    ATTRIBUTION_DENIED = "attribution-denied"
    PUBLICATION_DENIED = "publication-denied"
    DENIED_UNSPECIFIED = "denied-unspecified"
    RETRACTED_BY_ORIGIN = "retracted-by-origin"
    RETRACTED_BY_SUPERIOR = "retracted-by-superior"
    RETRACTED_BY_PUBLISHER = "retracted-by-publisher"


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with its reason and the claims that bring it about.

    `successor` is the figure that superseded it; `other_body` tells that the denial came from another body
    of the same voice; `also` holds what else became of it, of less weight.
    """

    status: Status
    reason: Reason
    by: tuple[Claim, ...] = ()
    successor: Assertion | None = None
    other_body: bool = False
    also: "tuple[Standing, ...]" = ()

    @property
    def all(self) -> "tuple[Standing, ...]":
        """Everything that became of it, the gravest first."""
        return (self, *self.also)

    @property
    def is_disputed(self) -> bool:
        """Whether it was denied or taken back."""
        return self.status in {Status.DENIED, Status.RETRACTED}

    @property
    def denials(self) -> tuple[DenialSaid, ...]:
        """The denials and retractions among the claims that bring it about."""
        return tuple(claim for claim in self.by if isinstance(claim, DenialSaid))


STANDS = Standing(Status.STANDING, Reason.NOTHING_SINCE)
UNRATED = Standing(Status.STANDING, Reason.NO_FIGURE)
_DENIED_FOR = {
    Disputes.ATTRIBUTION: Reason.ATTRIBUTION_DENIED,
    Disputes.FIGURE: Reason.FIGURE_DENIED,
    Disputes.PUBLICATION: Reason.PUBLICATION_DENIED,
    Disputes.UNCLEAR: Reason.DENIED_UNSPECIFIED,
}


def statuses(
    assertions: Sequence[Assertion], denials: Iterable[DenialSaid], chains: Chains, metrics: Mapping[str, Metric]
) -> dict[str, Standing]:
    """The standing of every assertion, by its id.

    Retracted before denied before superseded before standing. A withdrawn figure supersedes nothing.
    """
    found: dict[str, list[Standing]] = defaultdict(list)
    index = _Index(assertions)
    for claim in sorted(denials, key=_when_said):
        for assertion in index.hit(claim, chains):
            _join(found[assertion.id], _disputed(claim, assertion, chains))
    for series in _series(assertions):
        live = [one for one in series if all(each.status is Status.STANDING for each in found[one.id])]
        for assertion, later in _superseded(live, metrics):
            found[assertion.id].append(later)
    return {assertion.id: _gravest(found[assertion.id]) for assertion in assertions}


def _join(standings: list[Standing], told: Standing) -> None:
    """Add what a denial brings about; where another source tells of the same denial, add its citation to that."""
    for at, one in enumerate(standings):
        same_effect = (one.status, one.reason, one.other_body) == (told.status, told.reason, told.other_body)
        if same_effect and one.by[0].body is not None and one.by[0].body == told.by[0].body:
            standings[at] = replace(one, by=(*one.by, *told.by))
            return
    standings.append(told)


def _gravest(standings: Sequence[Standing]) -> Standing:
    """The standing of the gravest status, the first of equals, with the others beside it."""
    if not standings:
        return STANDS
    first, *rest = sorted(standings, key=lambda each: list(Status).index(each.status), reverse=True)
    return replace(first, also=tuple(rest))


def _when_said(claim: Claim) -> tuple[bool, str, str]:
    """Puts what was said on a known day first, and then what its source shows first."""
    day = claim.when.latest if claim.when else claim.known_by
    return claim.when is None, day.isoformat() if day else "9999", claim.id


class _Index:
    """Finds the assertions that a denial is directed against without trying each."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._all = assertions
        self._by_claim = {claim.id: assertion for assertion in assertions for claim in assertion.claims}
        self._by_target: dict[tuple[str | None, Number | None], list[Assertion]] = defaultdict(list)
        for one in assertions:
            metric, number = one.scope.metric, one.count.number
            for key in {(metric, number), (metric, None), (None, number)}:
                self._by_target[key].append(one)

    def hit(self, denial: DenialSaid, chains: Chains) -> Iterator[Assertion]:
        """The assertions that the denial's target describes and that were not made after it."""
        target = denial.record.target
        if target.candidates:
            ids = [global_id(denial.source_id, ref) for ref in target.candidates]
            found = {self._by_claim[ref].id: self._by_claim[ref] for ref in ids if ref in self._by_claim}
            yield from found.values()
            return
        described = [assertion for assertion in self._near(target) if _describes(target, assertion, chains)]
        before = [assertion for assertion in described if not _is_later(assertion, denial)]
        struck = {body for assertion in before for body in assertion.bodies} | {denial.body}
        for assertion in described:
            # Only a later statement of the same body revives a figure.
            if not _is_later(assertion, denial) or struck.isdisjoint(assertion.bodies):
                yield assertion

    def _near(self, target: Target) -> Sequence[Assertion]:
        """The assertions of the metric and number that a target names; all where it names neither."""
        number = target.count.number if target.count else None
        return self._by_target.get((target.metric, number), ()) if target.metric or number is not None else self._all


def _describes(target: Target, assertion: Assertion, chains: Chains) -> bool:
    scope = assertion.scope
    if target.metric is not None and target.metric != scope.metric:
        return False
    if target.count is not None and target.count.number != assertion.count.number:
        return False
    if target.group is not None and target.group != scope.group:
        return False
    if target.place and tuple(sorted(target.place)) != scope.place:
        return False
    if target.said_by in {None, UNSTATED}:
        return True
    return any(chains.is_above(str(target.said_by), name) for name in assertion.answering)


def _is_later(assertion: Assertion, denial: Claim) -> bool:
    """Whether all of a run of days lies after the denial; days of one run may be datings of one statement."""
    return bool(denial.when and assertion.first and assertion.first > denial.when.latest)


def _disputed(denial: DenialSaid, assertion: Assertion, chains: Chains) -> Standing:
    record, by = denial.record, (denial,)
    if record.target.candidates:
        return Standing(Status.STANDING, Reason.POSSIBLY_RETRACTED, by)
    if record.disputes is Disputes.LABEL:
        return Standing(Status.STANDING, Reason.LABEL_DENIED, by)
    if denial.is_retraction and (reason := _retracted_by(denial, assertion, chains)):
        return Standing(Status.RETRACTED, reason, by)
    other = denial.voice == assertion.voice and denial.body not in assertion.bodies
    return Standing(Status.DENIED, _DENIED_FOR[record.disputes], by, other_body=other and denial.voice is not None)


def _retracted_by(denial: Claim, assertion: Assertion, chains: Chains) -> Reason | None:
    """In which capacity the speaker may take the figure back; None where in none."""
    if denial.body in assertion.bodies:
        return Reason.RETRACTED_BY_ORIGIN
    superiors = {*denial.answering, *([denial.body] if denial.body else [])}
    if any(chains.is_above(name, body) for name in superiors for body in assertion.bodies):
        return Reason.RETRACTED_BY_SUPERIOR
    relays = {chains.body(relay) for claim in assertion.claims for relay in claim.relays}
    return Reason.RETRACTED_BY_PUBLISHER if denial.body in relays else None


def _series(assertions: Iterable[Assertion]) -> Iterator[list[Assertion]]:
    """The assertions of one voice on one scope, for those that can follow one another."""
    series: dict[tuple[object, ...], list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        if assertion.voice and assertion.test and assertion.scope.modality is Modality.ACTUAL:
            series[(assertion.voice, assertion.scope)].append(assertion)
    return iter(series.values())


def _superseded(series: Sequence[Assertion], metrics: Mapping[str, Metric]) -> Iterator[tuple[Assertion, Standing]]:
    """The assertions of a series that a later one replaces, with the standing it gives.

    Cumulative figures rise by any body of the voice and fall only by the same body; where the days of two
    are not stated, the higher replaces the lower unless the sources show it first. A stock is replaced only
    for the same moment, a flow only for the same period (which is part of its scope).
    """
    if not series:
        return
    kind = metrics[series[0].scope.metric].kind
    comparable: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in series:
        for moment in sorted(assertion.as_of) if kind is MetricKind.STOCK else [""]:
            comparable[moment].append(assertion)
    done: set[str] = set()
    for alike in comparable.values() if kind is not MetricKind.FIXED else ():
        followers = _Followers(alike)
        for assertion in alike:
            first = followers.first(assertion, kind) if assertion.id not in done else None
            if first:
                done.add(assertion.id)
                yield assertion, _standing(assertion, first, kind)


class _Followers:
    """The assertions of a series by day and by source, to find the one that replaces another without trying each."""

    def __init__(self, series: Iterable[Assertion]) -> None:
        everything = list(series)
        self._dated = sorted((one for one in everything if _day(one)), key=_order)
        self._days = [day for one in self._dated if (day := _day(one))]
        self._next_other = list(range(1, len(self._dated) + 1))
        for at in range(len(self._dated) - 2, -1, -1):
            if _is_alike(self._dated[at], self._dated[at + 1]):
                self._next_other[at] = self._next_other[at + 1]
        self._current: dict[str, list[Assertion]] = defaultdict(list)
        for one in everything:
            for source in one.told(ToldAs.NOW):
                self._current[source].append(one)

    def first(self, earlier: Assertion, kind: MetricKind) -> Assertion | None:
        """The first that replaces another: of a later day, or told as the later one by a source of both."""
        told = (later for source in earlier.told(ToldAs.EARLIER) for later in self._current.get(source, ()))
        found = [later for later in told if _replaces(later, earlier, kind)]
        found += islice((later for later in self._after(earlier) if _replaces(later, earlier, kind)), 1)
        return min(found, key=_order, default=None)

    def _after(self, earlier: Assertion) -> Iterator[Assertion]:
        """Those of later days in their order; of a figure that is repeated the first is enough."""
        upper = earlier.last or earlier.known_by
        at = bisect_right(self._days, upper) if upper else len(self._dated)
        while at < len(self._dated):
            yield self._dated[at]
            at = self._next_other[at]


def _is_alike(one: Assertion, other: Assertion) -> bool:
    """Whether two assertions replace the same earlier ones."""
    return (one.count, one.bodies, one.as_of) == (other.count, other.bodies, other.as_of)


def _standing(earlier: Assertion, later: Assertion, kind: MetricKind) -> Standing:
    assert later.test and earlier.test
    if kind is not MetricKind.CUMULATIVE:
        return Standing(Status.SUPERSEDED, Reason.RESTATED, later.claims, later)
    raised = later.test.is_above(earlier.test)
    return Standing(Status.SUPERSEDED, Reason.RAISED if raised else Reason.LOWERED, later.claims, later)


def _day(assertion: Assertion) -> date | None:
    """The day on which it was said, else the day by which its sources show it."""
    return assertion.first or assertion.known_by


def _order(assertion: Assertion) -> tuple[date, bool, str]:
    return _day(assertion) or date.max, assertion.first is None, assertion.id


def _replaces(later: Assertion, earlier: Assertion, kind: MetricKind) -> bool:
    if not (later.test and earlier.test) or later.test.meets(earlier.test):
        return False
    raised = later.test.is_above(earlier.test)
    if not earlier.precedes(later):
        return kind is MetricKind.CUMULATIVE and raised and earlier.is_reported_before(later)
    match kind:
        case MetricKind.CUMULATIVE:
            return raised or not later.bodies.isdisjoint(earlier.bodies)
        case MetricKind.STOCK:
            return not later.as_of.isdisjoint(earlier.as_of)
        case MetricKind.FLOW:
            return later.scope.period is not None
        case MetricKind.FIXED:
            return False
