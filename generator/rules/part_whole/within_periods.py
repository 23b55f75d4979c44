"""Counts of periods that lie within another: what happened on a day is part of what happened in its week."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.ledger.claim import FigureSaid, Scope
from generator.rules.finding import room

_Figures = Mapping[Scope, list[FigureSaid]]


def longer_periods(figures: _Figures) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Each figure of a period with those of longer ones around it, of all else the same; the highest whole first."""
    alike: dict[Scope, list[Scope]] = defaultdict(list)
    for scope in figures:
        if scope.period and scope.period[0]:
            alike[replace(scope, period=None)].append(scope)
    for scopes in alike.values():
        for scope in scopes:
            wholes = [whole for around in scopes if _is_within(scope, around) for whole in figures[around]]
            for whole in sorted(wholes, key=lambda one: room(one).low, reverse=True):
                yield from ((part, whole) for part in figures[scope])


def _is_within(scope: Scope, around: Scope) -> bool:
    """Whether the period of one lies in that of the other, and is shorter."""
    if scope.period is None or around.period is None or scope.period == around.period:
        return False
    (begins, ends), (first, last) = scope.period, around.period
    return begins is not None and first is not None and first <= begins and ends <= last
