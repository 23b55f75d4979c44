"""The sentences that give somebody's figures: as reports credit them with these, or as they put something at them."""

from collections.abc import Sequence
from dataclasses import replace

from generator.language import say
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadSentence, Mentions, row, row_put
from generator.site.parts.link import Link


def credited(group: Sequence[Given], names: Mentions, *, how: str = "other", is_open: bool = True) -> LeadSentence:
    """What reports, or one of them, credit somebody with; `how` tells what goes before, or what is left open.

    What somebody reported themselves they are not credited with.
    """
    items = row(group, is_open=is_open)
    if all(one.is_own_report for one in group):
        who = names.opening(group[0].giver, group[0].behalf)
        return LeadSentence("answer-gave", items, who, how=how, n=len(group))
    who, n = names.giver(group[0]), reports(group)
    if len(group) == 1 and (others := group[0].or_body) and who:
        body = names.within(others[0].speakers[0])
        who = Link(say("answer-or-body", person=who.text, body=body.text if body else ""), who.path)
        items = tuple(replace(item, cites=(*item.cites, others[0].id)) for item in items)
        n = len({*group[0].articles, *(claim.article for claim in others)})
    return LeadSentence("answer-credit", items, who, how=how, n=n)


def reports(group: Sequence[Given]) -> int:
    """How many reports have any of some figures as their giver's."""
    return len({article for one in group for article in one.articles})


def put(group: Sequence[Given], names: Mentions) -> LeadSentence:
    """That somebody put something at some figures."""
    one = group[0]
    return LeadSentence(one.put, row_put(group), names.putting(one), one.what)
