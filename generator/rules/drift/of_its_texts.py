"""What the texts of a side have themselves beside its number, in words: other figures, and remarks on it."""

from collections.abc import Sequence
from dataclasses import replace

from generator.language import say
from generator.language.formats import either, listed
from generator.reading.load import Corpus
from generator.rules.api import one_after_another
from generator.rules.finding import FigureTerm, Term
from generator.rules.phrases import Phrases
from generator.rules.restated import clause_of


def with_what_its_texts_have(
    phrases: Phrases, side: str, term: FigureTerm, beside: Sequence[Term], notes: Sequence[str]
) -> str:
    """A side with what its texts themselves have of what other sides put the number to, and what they say of it.

    What is told of some of its reports only stands in one bracket, with further notes on the side before it.
    """
    brackets = [*notes]
    for one in beside:
        if not isinstance(one, FigureTerm):
            brackets.append(_remark(phrases, one))
        elif len(term.sources) == 1:
            side = say("rule-drift-apart", side=side, figure=_apart(phrases, term, one))
        else:
            figure, n = _apart(phrases, term, one), len(one.sources)
            brackets.append(say("rule-drift-apart-some", papers=phrases.papers(one.sources), n=n, figure=figure))
    return say("rule-drift-noted", side=side, notes=one_after_another(brackets)) if brackets else side


def _remark(phrases: Phrases, one: Term) -> str:
    """What a text of a side says itself of its number, in the words of the record."""
    paper, words = phrases.paper(one.lead.source_id), listed(map(clause_of, one.claims))
    return say("rule-drift-remark", paper=paper, words=words)


def _apart(phrases: Phrases, term: FigureTerm, one: FigureTerm) -> str:
    """A figure of a text by what tells it from that of a side: whom it counts, or what."""
    is_part = one.lead.record.of in {claim.record.id for claim in term.claims}
    same = one.lead.scope.metric == term.lead.scope.metric
    is_own = same and replace(one.lead.scope, excluded=()) == replace(term.lead.scope, excluded=())
    return say(
        "rule-drift-apart-figure",
        who=phrases.who_in_full(one) if is_own else "",
        what="called"
        if is_own and not one.lead.speakers
        else "own"
        if is_own
        else "metric"
        if not same or one.lead.scope.place != term.lead.scope.place
        else "part"
        if is_part
        else "total"
        if is_total(phrases.corpus, one)
        else "group",
        count=either(dict.fromkeys(map(phrases.worded, one.claims))),
        label=one.lead.record.label or "none",
        giver=phrases.who_in_full(one) if _is_of_another(term, one) else "none",
        figure=phrases.placed(one.lead) if same else phrases.figure(one),
        group=phrases.group(one.lead, one.lead.record.label),
    )


def _is_of_another(term: FigureTerm, one: FigureTerm) -> bool:
    """Whether a figure is credited to somebody of a body that is credited with nothing of a side."""
    return (
        bool(one.lead.speakers) and not one.lead.is_own and one.lead.body not in {claim.body for claim in term.claims}
    )


def is_total(corpus: Corpus, term: FigureTerm) -> bool:
    """Whether a side is of the group that the event counts first."""
    return term.lead.scope.group == corpus.event.lead_group
