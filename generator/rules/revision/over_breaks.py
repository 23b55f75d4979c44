"""Figures on both sides of a day from which something else is counted: neither growth nor a fall."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.breaks import certain_breaks, possible_breaks
from generator.ledger.chains import Chains
from generator.record.registries import Metric, breaks_between
from generator.rules.revision.falls import Pair


def over_breaks(chains: Chains, metric: Metric, series: Sequence[Assertion]) -> Iterator[Pair]:
    """For each break the last figure certainly before it and the first certainly after, where they are not one."""
    for one in breaks_between(metric, date.min, date.max):
        before = [it for it in series if it.moment.latest and it.moment.latest < one.on]
        after = [it for it in series if it.moment.earliest and it.moment.earliest >= one.on]
        last = max(before, key=lambda it: (it.moment.latest or date.min, it.id), default=None)
        first = min(after, key=lambda it: (it.moment.earliest or date.max, it.id), default=None)
        if last and first and not last.meets(first) and certain_breaks(chains, metric, last, first):
            yield last, first


def without_breaks(chains: Chains, metric: Metric, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs between which certainly nothing came to be counted otherwise."""
    return [pair for pair in pairs if not possible_breaks(chains, metric, *pair)]
