"""A figure that may be a disputed one in the rounding of a copy, and so no second figure of who is named for both."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.rounding import may_be_rounded
from generator.ledger.statements import statements_about
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.in_their_words import dated, stated, words_of
from generator.site.parts.answers.sentences import GOES_ON, LeadSentence, Mentions, named_number, row
from generator.site.parts.makers import Views


def perhaps_rounded(one: Given, disputed: Sequence[Given]) -> Given | None:
    """The disputed figure of which one that a single report has may be a rounding, of which nothing else is told."""
    alone = len(one.articles) == 1 and not one.outcomes
    found = (other for other in disputed if alone and len(other.articles) > 1 and _may_be(one, other))
    return next(found, None)


def _may_be(one: Given, other: Given) -> bool:
    """Whether a figure may be another of the same body, scope and time, rounded."""
    lead, of = one.rung.lead, other.rung.lead
    is_of_same = lead.scope == of.scope and lead.voice == of.voice and not lead.bodies.isdisjoint(of.bodies)
    return is_of_same and lead.moment.meets(of.moment) and may_be_rounded(lead.count, of.count)


def of_rounded(views: Views, one: Given, of: Given, names: Mentions) -> Iterator[LeadSentence]:
    """That a report has a figure which may be a disputed one, and what it says of that."""
    yield LeadSentence("answer-rounded", row([one]), names.giver(one), what=named_number(of))
    for claim in one.rung.claims:
        for about in statements_about(views.ledger, claim):
            sentence = stated(dated(views, about, words_of(views, about, names)), about.id, one)
            yield replace(sentence, how=GOES_ON)


def without_rounded(answers: Answers, figures: Sequence[Given]) -> tuple[Given, ...]:
    """Some figures without those that may be a disputed one."""
    return tuple(one for one in figures if not perhaps_rounded(one, answers.disputed))
