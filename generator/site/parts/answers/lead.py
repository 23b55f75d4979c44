"""The lead of a page: the sentences of its answers, in their order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence
from generator.ledger.claim import Scope
from generator.record.fields import UNSTATED
from generator.site.parts.answers.answer import Answer, Answers
from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.sentences import (
    LeadSentence,
    Mentions,
    chief,
    further,
    row,
    row_of_parts,
    row_of_reports,
    row_of_values,
)
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many figures beside the first are named, and so many lower ones.
BESIDE_NAMED, LOWER_SHOWN = 3, 3


@dataclass(frozen=True, slots=True)
class DisputedFigure:
    """A disputed figure as the subject of a sentence: `code` names it, by `who` gave it where that is to be said."""

    code: str
    figure: Given
    who: Link | None
    is_first: bool

    @property
    def limits(self) -> str:
        """Of whom and where it is, where the page does not say that just before."""
        return "" if self.is_first else self.figure.limits


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentences of the first answer, before and after what was said to explain its figure, and all the others.

    `closing` takes the place of `opening` where the last that was given is that there were none: of what, the disputed
    figures before it tell.
    """

    opening: tuple[LeadSentence, ...]
    explained: tuple[tuple[str, str], ...]
    sentences: tuple[LeadSentence, ...]
    disputed: tuple[DisputedFigure, ...]
    closing: tuple[LeadSentence, ...]
    paragraphs: tuple[tuple[LeadSentence, ...], ...]


def lead_of(views: Views, answers: Answers) -> Lead | None:
    """The lead of a page from its answers; None where no voice gave a figure, and no report has one."""
    names, first = Mentions(views), answers.first
    if first is None:
        rest = tuple(_nameless(views, answers))
        return Lead((), (), (), (), (), (rest,)) if rest else None
    struck = (*answers.disputed, *answers.elsewhere)
    put = (LeadSentence(first.put, (chief(first.latest),), names.opening(first.latest.giver), first.latest.amount),)
    is_none = first.put == "answer-put-none"
    sentences = tuple(_first(first, answers, names))
    disputed = tuple(_disputed(one, first.latest, names) for one in struck)
    others = (_others(answers, names), _openly(answers, names), _otherwise(answers, names), _nameless(views, answers))
    paragraphs = []
    for one in others:
        names.end_paragraph()
        paragraphs.append(tuple(one))
    return Lead(
        opening=() if is_none else put,
        explained=answers.around.explained,
        sentences=sentences,
        disputed=disputed,
        closing=put if is_none else (),
        paragraphs=tuple(filter(None, paragraphs)),
    )


def _first(first: Answer, answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What belongs to the first figure, what may be as late, what is lower, and what came before."""
    around, beside = answers.around, shown(first.last[1:], BESIDE_NAMED)
    if around.parts:
        yield LeadSentence("answer-parts", row_of_parts(around.parts))
    if around.worded:
        yield LeadSentence("answer-worded", row_of_values(around.worded))
    for group in together(beside.first):
        how = "also" if group[0].giver == first.latest.giver else "other"
        yield LeadSentence("answer-beside", row(group), names.within(group[0].giver), how=how)
    yield from further(beside, "answer-further-beside")
    if beside:
        yield LeadSentence("answer-unordered")
    for group in together(first.outgrown[:LOWER_SHOWN]):
        yield LeadSentence("answer-lower", row(group), names.opening(group[0].giver), n=len(group))
    for earlier in first.earlier_groups:
        yield _earlier(earlier, names)
        yield from further(earlier.chosen, "answer-further-earlier")


def _earlier(earlier: Earlier, names: Mentions) -> LeadSentence:
    """Earlier figures of one body; what was given again for a day is told of that day."""
    who, figures = names.within(earlier.body), earlier.chosen.first
    if earlier.moment is None:
        return LeadSentence(earlier.how, row(figures), who)
    said = tuple(replace(one, step=replace(one.step, described="")) for one in figures)
    return LeadSentence(earlier.how, row(said), who, formats.day(earlier.moment), how=earlier.instead or "none")


def _disputed(one: Given, latest: Given, names: Mentions) -> DisputedFigure:
    is_first = one.rung == latest.rung
    code = "answer-that" if is_first else "answer-number" if one.step.is_number else "answer-words"
    return DisputedFigure(code, one, names.within(one.giver) if one.is_credited and not is_first else None, is_first)


def _others(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What the other voices gave."""
    for answer in answers.others.first:
        for group in together(answer.last[: BESIDE_NAMED + 1]):
            yield LeadSentence("answer-other", row(group), names.within(group[0].giver))
    if answers.others.rest:
        yield LeadSentence("answer-further-speakers", n=answers.others.more)


def _openly(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What named voices gave without saying of whom or where."""
    for group in together(answers.around.openly.first):
        how = _left_open(group[0].rung.lead.scope)
        yield LeadSentence("answer-open", row(group, is_open=False), names.within(group[0].giver), how=how)
    yield from further(answers.around.openly, "answer-further-open")


def _left_open(scope: Scope) -> str:
    """A code for what a scope leaves open."""
    group, place = scope.group == UNSTATED, UNSTATED in scope.place
    return "both" if group and place else "group" if group else "place"


def _otherwise(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the same thing in other terms, and for wider groups and places."""
    groups: dict[object, list[Given]] = {}
    for one in answers.around.otherwise.first:
        groups.setdefault((one.giver, one.rung.lead.scope), []).append(one)
    for group in groups.values():
        amount, items = group[0].amount, row(group, is_open=False)
        yield LeadSentence("answer-otherwise", items, names.opening(group[0].giver), amount)
    yield from further(answers.around.otherwise, "answer-further-otherwise")


def _nameless(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What one or more of several voices gave, and what reports have for which no speaker is recorded."""
    for one in answers.around.several:
        speakers = {name: None for claim in one.rung.lead.claims for name in claim.speakers}
        yield LeadSentence("answer-several", row([one]), what=in_sentence.actors(views.corpus, speakers))
    if nameless := answers.around.nameless:
        yield LeadSentence("answer-nameless", row_of_reports(nameless.chosen.first), n=nameless.sources)
        yield from further(nameless.chosen, "answer-further-nameless")
