"""What leaves open the days within which was counted, beside a figure of stated days that leads."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.language import say
from generator.ledger.claim import Scope
from generator.record.ids import ActorId
from generator.site.parts.answers.around import numbered
from generator.site.parts.answers.credited import credited
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.ground import Ground
from generator.site.parts.answers.latest import carried, leading, newest, stands
from generator.site.parts.answers.nameless import Unattributed, unattributed
from generator.site.parts.answers.sentences import LeadSentence, Mentions, row_of_reports
from generator.site.parts.placed import Placed


@dataclass(frozen=True, slots=True)
class OfOpenDays:
    """Figures of no stated days, by who gave them, and those of reports for which no speaker is recorded."""

    named: tuple[tuple[Given, ...], ...]
    nameless: Unattributed | None


def is_of_open_days(one: Scope, of: Scope) -> bool:
    """Whether a scope is another one but for its days, which it leaves open."""
    return one.period is None and of.period is not None and replace(of, period=None) == one


def of_open_days(ground: Ground, first: Placed) -> OfOpenDays:
    """The figures that leave their days open, beside a first one: what each last gave, and other numbers of nobody."""
    ladders, lead = ground.ladders, first.rung.lead
    placed = numbered(ladders, [one for one in ground.others if is_of_open_days(one.scope, lead.scope)])
    named = [one for one in placed if one.rung.lead.voice and stands(one)]
    givers: dict[ActorId | None, list[Placed]] = {}
    for one in named:
        givers.setdefault(given(ladders, one).giver, []).append(one)
    final = [leading(newest(members), carried(placed), adds_up=False) for members in givers.values()]
    nameless = [one for one in placed if one.rung.lead.voice is None]
    return OfOpenDays(
        named=tuple(tuple(given(ladders, one) for one in members) for members in final),
        nameless=unattributed(ladders, nameless, [first, *named], named),
    )


def in_sentences(figures: OfOpenDays, names: Mentions) -> Iterator[LeadSentence]:
    """Who is credited with what for no stated days, and what reports for which no speaker is recorded have so."""
    yield from (credited(group, names, how="days") for group in figures.named)
    if nameless := figures.nameless:
        openly = say("answer-for-no-days")
        chosen = [(replace(one, open=openly), n, elsewhere) for one, n, elsewhere in nameless.chosen.first]
        how = "each" if nameless.is_one_each else "all"
        items = row_of_reports(chosen)
        yield LeadSentence("answer-nameless", items, what=nameless.whose, n=nameless.sources, how=how)
