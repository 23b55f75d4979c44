"""Days from which a metric counts something else, as a ladder shows them: between its rungs, and on those before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.language import formats, in_sentence, say
from generator.ledger.breaks import counted_before, may_count_so
from generator.record.registries import Break, breaks_between
from generator.site.parts.ladder_view import Turn
from generator.site.parts.link import Remark
from generator.site.parts.makers import Views
from generator.site.parts.placed import Placed


def turns(views: Views, placed: Sequence[Placed]) -> Iterator[Turn]:
    """The days between rungs from which something else is counted."""
    for one in _between(views, placed):
        who = in_sentence.actors(views.corpus, one.said_by)
        yield Turn(one.on, formats.day(one.on), views.day(one.on), one.what, who)


def with_turns(views: Views, placed: Sequence[Placed]) -> list[Placed]:
    """The rungs; those that stand and were counted before such a day with a word on that."""
    found = tuple(_between(views, placed))
    return [_before(views, one, found) for one in placed] if found else list(placed)


def _between(views: Views, placed: Sequence[Placed]) -> Iterator[Break]:
    days = [one.day for one in placed if one.day != date.min]
    leads = [one.rung.lead for one in placed]
    for name in {lead.scope.metric for lead in leads} if days else ():
        for one in breaks_between(views.corpus.metrics[name], min(days), max(days)):
            if any(may_count_so(views.ledger.chains, one, lead) for lead in leads):
                yield one


def _before(views: Views, one: Placed, breaks: Sequence[Break]) -> Placed:
    chains, lead = views.ledger.chains, one.rung.lead
    after = [each for each in breaks if counted_before(chains, each, lead)]
    if not after or not one.standing.is_live:
        return one
    change, who = one.entry.step.change, in_sentence.actors(views.corpus, after[0].said_by)
    code = "ladder-before-turn-of" if who else "ladder-before-turn"
    remark = Remark(say(code, day=formats.day(after[0].on), who=who), ())
    step = replace(one.entry.step, change=replace(change, remarks=(*change.remarks, remark)))
    return replace(one, entry=replace(one.entry, step=step))
