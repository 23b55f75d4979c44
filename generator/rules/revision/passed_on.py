"""Figures that one relay had from one speaker before and from another now: the lower put in the place of the higher."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.registries import MetricKind
from generator.rules.finding import room


def passed_on_lower(ledger: Ledger) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Of each source what a relay passed on before, by its telling, with what that passes on now and is lower.

    Both are of one total, of which a source may leave open whom and where it counts, and of two voices.
    """
    before: dict[object, list[FigureSaid]] = defaultdict(list)
    now: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        adds_up = ledger.corpus.metrics[claim.scope.metric].kind is MetricKind.CUMULATIVE
        if claim.voice and claim.count.test and adds_up and claim.scope.modality is Modality.ACTUAL:
            for relay in claim.record.reported_by:
                known = before if claim.is_earlier else now
                known[(claim.source_id, claim.scope.metric, relay)].append(claim)
    seen: set[str] = set()
    for key, ones in before.items():
        for one, other in product(ones, now.get(key, ())):
            if _is_replaced(one, other) and one.id not in seen:
                seen.add(one.id)
                yield one, other


def _is_replaced(one: FigureSaid, other: FigureSaid) -> bool:
    alike = replace(one.scope, excluded=()).may_be(replace(other.scope, excluded=()))
    return alike and one.voice != other.voice and room(one).is_above(room(other))
