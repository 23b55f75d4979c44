"""Where one voice has, for a later moment, fewer than another had before: a total that adds up cannot have fallen."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import permutations

from generator.ledger.assertion import Assertion
from generator.ledger.breaks import possible_breaks
from generator.ledger.claim import Scope
from generator.ledger.ledger import Ledger
from generator.ledger.left_out import left_out_elsewhere
from generator.record.claims import Modality
from generator.record.ids import ActorId, GroupId
from generator.record.registries import MetricKind
from generator.rules.finding import is_withdrawn

Pair = tuple[Assertion, Assertion]


def later_and_lower(ledger: Ledger) -> Iterator[Pair]:
    """The last figure of a voice that certainly tells of a later moment, and the highest of another that exceeds it.

    One pair for two voices and what they count. What its own voice denied or took back is left out, and not what a
    rival alone denies; so are general words, which are no voice, and figures between which something else may have come
    to be counted.
    """
    series: dict[Scope, dict[ActorId, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for one in ledger.assertions:
        adds_up = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.CUMULATIVE
        counted = adds_up and one.scope.modality is Modality.ACTUAL and not one.is_general
        if one.voice and one.test and counted and not is_withdrawn(ledger, one.claims[0]):
            series[one.scope][one.voice].append(one)
    for scope, voices in series.items():
        for (_, ones), (_, others) in permutations(sorted(voices.items()), 2):
            pair = _last(ones, others)
            if pair and not possible_breaks(ledger.chains, ledger.corpus.metrics[scope.metric], *pair):
                yield pair


def _last(earlier: Sequence[Assertion], later: Sequence[Assertion]) -> Pair | None:
    """The latest of one voice that lies below what the other last gave before, as far as that is certain."""
    ended = sorted((one for one in earlier if one.moment.latest), key=_ends)
    days = [_ends(one) for one in ended]
    for one in sorted((one for one in later if one.moment.earliest), key=_begins, reverse=True):
        before = ended[: bisect_left(days, _begins(one))]
        top = max(_not_replaced(before), key=_least, default=None)
        if top and top.is_above(one) and top.moment.is_before(one.moment):
            return top, one
    return None


def _not_replaced(given: Sequence[Assertion]) -> list[Assertion]:
    """The figures of a voice after which it certainly gave no other of them."""
    begun = max(map(_begins, given), default=date.min)
    latest = [one for one in given if _ends(one) >= begun]
    return [one for one in latest if not any(one.comes_before(other) for other in latest)]


def _ends(one: Assertion) -> date:
    return one.moment.latest or date.max


def _begins(one: Assertion) -> date:
    return one.moment.earliest or date.min


def _least(one: Assertion) -> float:
    return float(one.test.low) if one.test else 0.0


def left_out_by_one(ledger: Ledger, higher: Assertion, lower: Assertion) -> tuple[GroupId, ...]:
    """Whom the body of the lower figure leaves out of other counts of the same, and that of the higher does not.

    Two that count differently have not said of one count that it fell.
    """
    return tuple(name for name in left_out_elsewhere(ledger, lower) if name not in higher.scope.excluded)
