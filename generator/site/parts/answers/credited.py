"""The sentences that give somebody's figures: as reports credit them with these, or as they put something at them."""

from collections.abc import Sequence
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, Mentions, row, row_put


def credited(group: Sequence[Given], names: Mentions, *, how: str = "other", is_open: bool = True) -> LeadSentence:
    """What reports, or one of them, credit somebody with; `how` tells what goes before, or what is left open.

    What somebody reported themselves they are not credited with.
    """
    items = row(group, is_open=is_open)
    if all(one.is_own_report for one in group):
        who = names.opening(group[0].giver, group[0].behalf)
        return LeadSentence("answer-gave", items, who, how=how, n=len(group))
    if len(group) == 1 and how in {"other", "also"}:
        for named in (_credited_to_body(group[0], items, names, how), _one_who_spoke(group[0], items, names, how)):
            if named:
                return named
    return LeadSentence("answer-credit", items, names.giver(group[0]), how=how, n=reports(group))


def _credited_to_body(one: Given, items: Sequence[LeadItem], names: Mentions, how: str) -> LeadSentence | None:
    """That reports credit a body, of which some name the one who spoke for it; nothing where none names it alone."""
    others = [claim for claim in one.or_body if claim.article not in one.articles]
    body = names.within(others[0].speakers[0]) if others else None
    if body is None:
        return None
    cited = tuple(replace(item, cites=(*item.cites, others[0].id)) for item in items)
    code, n = _naming(one, [claim for claim in one.rung.lead.exact if one.giver in claim.speakers])
    return LeadSentence(code, cited, names.giver(one), body.text, how=how, n=n)


def _one_who_spoke(one: Given, items: Sequence[LeadItem], names: Mentions, how: str) -> LeadSentence | None:
    """That reports credit a body, of which some name one alone who spoke for it; not those that we read so."""
    alike = (claim for each in one.rung.alike for claim in each.exact if claim.body == one.giver)
    naming = [claim for claim in alike if one.giver not in claim.speakers]
    by = [claim for claim in naming if claim.article in one.articles and not claim.record.is_said_by_reading]
    speakers = {claim.speakers for claim in by}
    code, n = _naming(one, naming)
    if len(speakers) != 1 or len(by[0].speakers) != 1 or n == len(one.articles):
        return None
    body, who = names.giver(one), names.within(by[0].speakers[0])
    cited = tuple(replace(item, cites=(*item.cites, by[0].id)) for item in items)
    return LeadSentence(code, cited, who, body.text if body else "", how=how, n=n)


def _naming(one: Given, claims: Sequence[FigureSaid]) -> tuple[str, int]:
    """How many of the reports of a figure name somebody, with the code of the sentence: at least so many by a reading.

    Where all do so by our reading, these: the figure is marked as one.
    """
    named = {claim.article for claim in claims if not claim.record.is_said_by_reading} & one.articles
    is_open = named and any(claim.record.is_said_by_reading and claim.article not in named for claim in claims)
    return "answer-credit-named-least" if is_open else "answer-credit-named", len(named or one.articles)


def reports(group: Sequence[Given]) -> int:
    """How many reports have any of some figures as their giver's."""
    return len({article for one in group for article in one.articles})


def put(group: Sequence[Given], names: Mentions) -> LeadSentence:
    """That somebody put something at some figures."""
    one = group[0]
    return LeadSentence(one.put, row_put(group), names.putting(one), one.what)


def are_of_later_days(figures: Sequence[Given], others: Sequence[Given]) -> bool:
    """Whether all of some figures certainly describe later days than others, which the days of saying do not tell."""
    if any(one.step.day_page for one in figures):
        return False
    starts = [one.rung.moment.earliest for one in figures]
    ends = [one.rung.moment.latest for one in others]
    return all(start and end and end < start for start in starts for end in ends)
