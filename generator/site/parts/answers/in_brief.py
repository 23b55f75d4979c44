"""What other voices gave, in a row of numbers, where nothing else of them is told."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats, in_sentence, say
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given, height
from generator.site.parts.answers.paragraphs import later_ones
from generator.site.parts.answers.sentences import LeadItem, row_by_bodies
from generator.site.parts.makers import Views


def of_others_in_brief(views: Views, answers: Answers) -> tuple[LeadItem, ...]:
    """What the other voices gave, but for what the lead has, from the lowest: where all else is left.

    A mere bound that adds nothing to the first figure is among them, for whose it is would not be told otherwise; so is
    one without some whom the first counts, where it is above that all the same.
    """
    in_lead = [one.rung for group in later_ones(answers) for one in group]
    figures = [one for answer in answers.voices[1:] for one in answer.last if one.rung not in in_lead]
    beside = (*answers.implied, *_above_without_some(answers))
    numbers = {(one.step.value, _body(views, one)): one for one in reversed((*figures, *beside))}
    chosen = sorted(numbers.values(), key=height)
    return row_by_bodies((one, _body_without(views, one, one in beside)) for one in chosen)


def _above_without_some(answers: Answers) -> Iterator[Given]:
    """What other voices gave without some whom the first figure counts, and no less: with these it is still more."""
    if answers.first is None or answers.figure is None:
        return
    first = answers.first.latest
    for one in answers.figure.otherwise.all:
        scope, lead = one.rung.lead.scope, first.rung.lead
        is_same = replace(scope, excluded=lead.scope.excluded) == lead.scope
        is_without = is_same and set(lead.scope.excluded) < set(scope.excluded)
        least, most = one.entry.test, first.entry.test
        is_known = least is not None and most is not None and most.high is not None and least.low >= most.high
        if is_without and is_known and one.rung.lead.voice != lead.voice:
            yield one


def _body_without(views: Views, one: Given, tells_whom: bool) -> str:
    """For whom a figure was given, and whom it leaves out where that is to be said."""
    groups = [views.corpus.groups[name].name for name in one.rung.lead.scope.excluded] if tells_whom else []
    without = say("scope-without", groups=formats.listed(groups)) if groups else ""
    return formats.in_row(part for part in (_body(views, one), without) if part)


def _body(views: Views, one: Given) -> str:
    """For whom a figure was given, or who gave it where they spoke for nobody."""
    body = one.behalf or (views.ledger.chains.body(one.giver) if one.giver else None)
    return in_sentence.actor(views.corpus, body) if body else ""
