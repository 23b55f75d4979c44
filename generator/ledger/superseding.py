"""Which figures of a series a later one of the same voice replaces."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import bounds_of
from generator.ledger.breaks import breaks_before, possible_breaks
from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid
from generator.ledger.status import Reason, Standing, Status
from generator.ledger.succession import Succession
from generator.record.claims import Modality, ToldAs
from generator.record.ids import ActorId, SourceId
from generator.record.registries import Metric, MetricKind


def series_of(assertion: Assertion) -> tuple[object, ...] | None:
    """What those have in common that can follow one another, a voice and a scope; None for one that cannot."""
    if assertion.misprint_of:
        return None
    if assertion.voice and assertion.test and assertion.scope.modality is Modality.ACTUAL:
        return assertion.voice, assertion.scope
    return None


def superseded(
    series: Sequence[Assertion], metrics: Mapping[str, Metric], chains: Chains
) -> Iterator[tuple[Assertion, Standing]]:
    """The assertions of a series that a later one replaces, with the standing it gives.

    Cumulative figures rise by any body of the voice and fall only by the same body, in the order of the moments that
    they describe; where two have no order, one that was out before any source showed a higher is replaced by that. A
    stock is replaced only for the same moment, a flow only for the same period (which is part of its scope). Nothing
    replaces what was, or may have been, counted otherwise: before a break of the metric.
    """
    if len(series) < 2:
        return
    metric = metrics[series[0].scope.metric]
    kind = metric.kind
    done: set[str] = set()
    for comparable in _comparable(series, kind) if kind is not MetricKind.FIXED else ():
        if len(comparable) < 2:
            continue
        kept = _Series(comparable, metric, chains)
        for assertion in comparable:
            if assertion.id not in done and (first := _successor(kept, assertion)):
                done.add(assertion.id)
                reason = _reason(assertion, first, kind)
                yield assertion, Standing(Status.SUPERSEDED, reason, _by(assertion, first), first)


class _Series:
    """The succession of all assertions of a series, and that of those of each body, made when it is asked for.

    With it what tells whether one of them takes the place of another.
    """

    def __init__(self, members: Sequence[Assertion], metric: Metric, chains: Chains) -> None:
        self._members, self._effect = members, partial(_effect, metric)
        self.all = Succession(members, self._effect)
        self._own: dict[frozenset[ActorId], Succession] = {}
        self.adds_up = metric.kind is MetricKind.CUMULATIVE
        self.replaces, self.restates = partial(_replaces, metric, chains), partial(_restates, metric, chains)
        self.is_shown_higher = partial(_is_shown_higher, metric, chains)

    def own(self, bodies: frozenset[ActorId]) -> Succession:
        """The succession of those that one of some bodies gave."""
        if bodies not in self._own:
            members = [one for one in self._members if not one.bodies.isdisjoint(bodies)]
            self._own[bodies] = Succession(members, self._effect)
        return self._own[bodies]


def _successor(series: _Series, earlier: Assertion) -> Assertion | None:
    """What replaces a figure: what restates its moment, else the first of a later one, or of later sources.

    Of later ones the next of its own body, where that gave another itself.
    """
    succession = series.all
    if earlier.as_of and (restated := succession.first(earlier, series.restates)):
        return restated
    certain = succession.first(earlier, series.replaces)
    if certain and earlier.bodies and certain.bodies.isdisjoint(earlier.bodies):
        certain = series.own(earlier.bodies).first(earlier, series.replaces) or certain
    higher = succession.first_shown(earlier, series.is_shown_higher) if series.adds_up else None
    is_first = certain is None or (higher is not None and higher.begun.is_before(certain.begun))
    return higher if is_first else certain


def _by(earlier: Assertion, later: Assertion) -> tuple[FigureSaid, ...]:
    """The claims that put one figure in the place of another: where a text alone tells the order, those of it."""
    if earlier.ended.is_before(later.begun) or earlier.moment.is_before(later.moment):
        return later.exact
    texts = earlier.earlier_in.intersection(later.sources_as(ToldAs.NOW))
    return tuple(claim for claim in later.exact if claim.source_id in texts) or later.exact


def _comparable(series: Sequence[Assertion], kind: MetricKind) -> Iterator[list[Assertion]]:
    """The series, for a stock by the moments described."""
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in series:
        for moment in sorted(assertion.as_of) if kind is MetricKind.STOCK else [""]:
            found[moment].append(assertion)
    yield from found.values()


def _effect(metric: Metric, assertion: Assertion) -> object:
    """What tells which earlier assertions one replaces."""
    return assertion.count, assertion.bodies, assertion.as_of, breaks_before(metric, assertion)


def _reason(earlier: Assertion, later: Assertion, kind: MetricKind) -> Reason:
    if kind is not MetricKind.CUMULATIVE or (earlier.as_of and earlier.as_of == later.as_of):
        return Reason.RESTATED
    if not earlier.comes_before(later):
        return Reason.SHOWN_HIGHER
    # What may have been said later, of an earlier moment, was not moved by what may have been said before.
    if not earlier.precedes(later):
        return Reason.FOLLOWED
    return Reason.RAISED if later.is_above(earlier) else Reason.LOWERED


def _replaces(metric: Metric, chains: Chains, later: Assertion, earlier: Assertion) -> bool:
    """Whether one figure certainly comes after another of the same thing and cannot hold with it."""
    if later.meets(earlier) or possible_breaks(chains, metric, earlier, later):
        return False
    match metric.kind:
        case MetricKind.CUMULATIVE:
            moved = later.is_above(earlier) or _is_corrected(earlier, later)
            return moved and earlier.comes_before(later)
        case MetricKind.STOCK:
            return not later.as_of.isdisjoint(earlier.as_of) and earlier.precedes(later)
        case MetricKind.FLOW:
            return later.scope.period is not None and earlier.precedes(later)
        case MetricKind.FIXED:
            return False


def _is_corrected(earlier: Assertion, later: Assertion) -> bool:
    """Whether a body that gave one figure is itself told to have given another after it.

    What is told of a body without a day, beside what others said on one, may be of any day before.
    """
    bodies = earlier.bodies & later.bodies
    if not bodies or bodies == earlier.bodies == later.bodies:
        return bool(bodies)
    return any(claim.body in bodies and _is_after(claim, earlier, earlier.earlier_in) for claim in later.exact)


def _is_after(claim: FigureSaid, earlier: Assertion, texts: Collection[SourceId]) -> bool:
    """Whether a claim was certainly made after a figure: by day, by the moment described or by its own text."""
    described = bounds_of(claim.record.as_of) if claim.record.as_of else claim.said
    is_later = earlier.ended.is_before(claim.said) or earlier.moment.is_before(described)
    return is_later or (claim.source_id in texts and not claim.is_earlier)


def _restates(metric: Metric, chains: Chains, later: Assertion, earlier: Assertion) -> bool:
    return later.as_of == earlier.as_of and _replaces(metric, chains, later, earlier)


def _is_shown_higher(metric: Metric, chains: Chains, later: Assertion, earlier: Assertion) -> bool:
    """Whether one was out before any source showed another of the same thing that lies above it.

    A figure that is only told as an earlier one may be the older of the two, whenever it was told.
    """
    if not later.is_above(earlier) or not earlier.is_shown_before(later) or later.is_only_earlier:
        return False
    return not possible_breaks(chains, metric, earlier, later)
