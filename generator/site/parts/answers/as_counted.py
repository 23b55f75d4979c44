"""The number of a figure as its voice is credited with it for a wider place or group, or for stated days: one story."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.language import formats, in_sentence, say
from generator.ledger.claim import FigureSaid
from generator.record.every_claim import PAST
from generator.site.parts.answers.around import is_wider
from generator.site.parts.answers.beside import OF_NAMES
from generator.site.parts.answers.given import Given, label_of
from generator.site.parts.answers.sentences import LeadSentence, Mentions, named_number, row_of_labels
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from generator.site.parts.placed import Placed


def with_its_number(ladders: Ladders, chief: Placed, others: Sequence[Given]) -> tuple[Given, ...]:
    """Those of some figures that have the number of another one of their voice for more, or for days that they state.

    So where that was denied of people called something else: which of its counts the denial touches is open.
    """
    of, lead = chief.rung.lead.scope, chief.rung.lead
    if all(each.reason not in OF_NAMES for each in chief.standing.all):
        return ()
    alike = (one for one in others if one.rung.lead.voice == lead.voice and one.count.number == lead.count.number)
    return tuple(
        one
        for one in alike
        if is_wider(ladders, one.rung.lead.scope, of)
        or (of.period is None and replace(one.rung.lead.scope, period=None) == of)
    )


def as_counted(views: Views, first: Given, others: Sequence[Given], names: Mentions) -> Iterator[LeadSentence]:
    """That the number of a figure that leads is credited to speakers as another count, each with their words."""
    for one in others:
        by: dict[str, list[FigureSaid]] = {}
        claims = [claim for each in one.rung.alike for claim in each.exact]
        for claim in sorted(claims, key=lambda claim: claim.record.is_a_reading):
            by.setdefault(in_sentence.speakers(views.corpus, [claim]), []).append(claim)
        items = [(_with_words(views, _named(names, who, of), of), of[0].id) for who, of in by.items() if who]
        limits = in_sentence.limits(views.corpus, one.rung.lead.scope, in_full=True)
        plain = replace(first, step=replace(first.step, life=None))
        yield LeadSentence("answer-as-counted", row_of_labels(items, plain), what=named_number(first), how=limits)


def _named(names: Mentions, who: str, claims: Sequence[FigureSaid]) -> str:
    link = names.within(claims[0].speakers[0]) if len(claims[0].speakers) == 1 else None
    return link.text if link else who


def _with_words(views: Views, who: str, claims: Sequence[FigureSaid]) -> str:
    """A speaker with what their reports call those counted, how many these are, and whether that is our reading."""
    label = label_of(views.ledger, claims)
    reports = len({claim.article for claim in claims})
    parts = (
        say("answer-described", label=label) if label else "",
        say("answer-in-reports", n=reports) if reports > 1 else "",
        say("answer-as-read") if all(claim.record.reads_else(PAST) for claim in claims) else "",
    )
    about = formats.in_row(part for part in parts if part)
    return say("answer-value-by", value=who, about=about) if about else who
