"""What stands beside an answer though it is counted apart: what came later, and what has days where the first has none.

Without it a reader would take the answer for the end of the matter, or for the whole of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.record.counts import Qualifier
from generator.record.ids import ActorId, MetricId
from generator.site.parts.answers.around import by_scope, is_wider, numbered
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.latest import carried, leading, newest, stands
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


def later_parts(ladders: Ladders, of: Scope) -> tuple[Given, ...]:
    """What named voices gave for metrics that count a part of one, of the same people and place, after all of its own.

    After all that have a day, that is: of the others nobody knows.
    """
    book, metrics = ladders.views.ledger, ladders.views.corpus.metrics
    known = max((one.known_by for one in book.by_metric[of.metric] if one.known_by), default=None)
    names = [MetricId(name) for name, metric in metrics.items() if metric.within == of.metric]
    members = (one for name in names for one in book.by_metric.get(name, ()) if one.voice and not one.is_general)
    found = (
        one
        for one in members
        if replace(one.scope, metric=of.metric, unit=of.unit) == of
        and known
        and one.begun.earliest
        and known < one.begun.earliest
    )
    return tuple(_last_of_each(ladders, tuple(found)))


def of_stated_days(ladders: Ladders, chief: Placed, others: Sequence[Assertion]) -> tuple[Given, ...]:
    """What named voices gave within stated days for narrower groups and places, beside a figure of any length of time.

    So is one that has no day, and that its source calls something of its own.
    """
    lead = chief.rung.lead
    has_day = chief.rung.known_by or lead.as_of or lead.begun.latest or lead.scope.period
    is_called = all(claim.record.label for claim in lead.exact)
    if has_day or not is_called or lead.count.qualifier is Qualifier.NONE:
        return ()
    narrower = (
        one
        for one in others
        if one.voice
        and not one.is_general
        and (one.scope.period or one.first)
        and is_wider(ladders, lead.scope, replace(one.scope, period=None))
    )
    return tuple(_last_of_each(ladders, tuple(narrower)))


def _last_of_each(ladders: Ladders, assertions: Sequence[Assertion]) -> Iterator[Given]:
    """What each voice last gave in each scope, as far as it stands."""
    for members in by_scope(assertions).values():
        voices: dict[ActorId | None, list[Placed]] = {}
        for one in numbered(ladders, members):
            if stands(one):
                voices.setdefault(one.rung.lead.voice, []).append(one)
        for placed in voices.values():
            yield from (given(ladders, one) for one in leading(newest(placed), carried(placed), adds_up=False))
