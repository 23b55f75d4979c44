"""The lead of a page: the sentences of its answers, in their order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.site.parts.answers.answer import Answer, Answers
from generator.site.parts.answers.befallen import DisputedFigure, at_once, befallen
from generator.site.parts.answers.credited import are_of_later_days, credited, put, reports
from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.editions import edition
from generator.site.parts.answers.figure import LeadingFigure
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.left_open import LeftOpen
from generator.site.parts.answers.sentences import (
    LeadItem,
    LeadSentence,
    Mentions,
    chief,
    either,
    further,
    row,
    row_before,
    row_by_givers,
    row_by_reports,
    row_of_divided,
    row_of_labels,
    row_of_parts,
    row_of_periods,
    row_of_reports,
    row_of_scopes,
    row_of_values,
    row_put,
)
from generator.site.parts.answers.sums import failing
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many figures beside the first are named, and so many lower ones.
BESIDE_NAMED, LOWER_SHOWN = 3, 3


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentences of the first answer, what was said to explain its figure and belongs to it, and all the others.

    `closing` takes the place of `opening` where the last that was given is that there were none: of what, the disputed
    figures before it tell.
    """

    opening: tuple[LeadSentence, ...]
    disputed: tuple[DisputedFigure, ...]
    closing: tuple[LeadSentence, ...]
    explained: tuple[tuple[str, str], ...]
    sentences: tuple[LeadSentence, ...]
    paragraphs: tuple[tuple[LeadSentence, ...], ...]

    @property
    def chief(self) -> LeadItem | None:
        """The figure that leads the page; None where none does."""
        return next((item for one in (*self.opening, *self.closing) for item in one.items if item.is_chief), None)


def lead_of(views: Views, answers: Answers) -> Lead | None:
    """The lead of a page from its answers; None where no voice gave a figure, and no report has one."""
    names, first, figure = Mentions(views), answers.first, answers.figure
    if first is None or figure is None:
        rest, vague = tuple(_nameless(views, answers)), tuple(_vague(answers, names))
        return Lead(vague, (), (), (), (), (rest,) if rest else ()) if rest or vague else None
    is_none = first.put == "answer-put-none"
    vague = tuple(_vague(answers, names))
    opening = vague if is_none else (*vague, *_opening(first, figure, names))
    struck = (*answers.disputed, *answers.elsewhere)
    disputed = at_once([befallen(views, one, first.latest, names) for one in struck])
    cited = {cite for one in struck for each in one.outcomes for cite in each.cites}
    closing = tuple(_opening(first, figure, names, is_beside_another=bool(disputed))) if is_none else ()
    sentences = tuple(_first(views, first, figure, names))
    others = (
        _of_periods(figure, names),
        _others(answers, names),
        _openly(answers, names),
        _of_places(figure, names),
        _otherwise(first, figure, names),
        (*_nameless(views, answers), *_wider(figure)),
    )
    paragraphs: list[tuple[LeadSentence, ...]] = []
    for one in others:
        names.end_paragraph()
        paragraphs.append(tuple(one))
    return Lead(
        opening=opening,
        disputed=disputed,
        closing=closing,
        explained=tuple(one for one in figure.explained if one[1] not in cited),
        sentences=sentences,
        paragraphs=tuple(filter(None, paragraphs)),
    )


def _opening(
    first: Answer, figure: LeadingFigure, names: Mentions, *, is_beside_another: bool = False
) -> Iterator[LeadSentence]:
    """What the first voice last gave, and what stands beside it; with its place where that may be another's."""
    one = first.latest
    what = one.in_full if is_beside_another and one.put == "answer-put-none" else one.what
    yield LeadSentence(first.put, (chief(one, labelled=not figure.labels),), names.putting(one), what)
    if figure.is_of_open_days:
        yield LeadSentence("answer-open-days")
    yield from _beside(first, figure, names)


def _beside(first: Answer, figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """Who else is named for the first figure, and what may be as late."""
    editions = [(one, how) for one in first.as_late if (how := edition(one, first.latest))]
    as_late = [one for one in first.as_late if one not in [each for each, _ in editions]]
    beside = shown(as_late, BESIDE_NAMED)
    for name, cited in figure.likewise:
        yield LeadSentence("answer-likewise", who=names.within(name), cites=(cited,))
    for one, how in editions:
        yield LeadSentence("answer-edition", row_of_values([one]), how=how)
    for group in together(beside.first):
        how = "also" if group[0].giver == first.latest.giver else "other"
        yield credited(group, names, how=how)
    yield from further(beside, "answer-further-beside")
    if beside or any(how == "open" for _, how in editions):
        yield LeadSentence("answer-unordered")
    for one in figure.otherwise.first:
        if one.giver in _beside_only(first):
            yield put([one], names)


def _beside_only(first: Answer) -> set[ActorId | None]:
    """Who gave figures beside the first, and not that."""
    return {one.giver for one in first.as_late[:BESIDE_NAMED]} - {first.latest.giver}


def _first(views: Views, first: Answer, figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What belongs to the first figure, what is lower, and what came before."""
    if figure.parts:
        how = failing(views, first.latest, (one for one, _, _ in figure.parts))
        yield LeadSentence("answer-parts", row_of_divided(figure.parts), what=first.latest.step.value, how=how)
    if figure.labels:
        yield LeadSentence("answer-labels", row_of_labels(figure.labels, first.latest))
    if figure.own_parts:
        who = names.within(figure.own_parts[0][0].giver)
        yield LeadSentence("answer-own-parts", row_of_parts(figure.own_parts), who)
    for one, name in figure.rivals:
        yield LeadSentence("answer-rival", row([one]), names.within(one.giver), formats.lowered(name))
    for group in together(first.in_one_text):
        yield _in_one_text(group, first.latest, names)
    for group in together(figure.worded):
        if _are_in_its_report(group, first.latest):
            yield _in_one_text(group, first.latest, names)
        else:
            who = names.within(group[0].giver)
            yield LeadSentence("answer-credit", row_of_values(group), who, how="also", n=reports(group))
    for group in together((*first.lower, *first.outgrown)[:LOWER_SHOWN]):
        who = names.opening(group[0].giver, group[0].behalf)
        yield LeadSentence("answer-lower", row(group), who, n=len(group))
    for at, earlier in enumerate(first.earlier_groups):
        yield from _earlier(earlier, names, first.latest, is_first=at == 0)
        yield from further(earlier.chosen, "answer-further-earlier")


def _in_one_text(group: Sequence[Given], beside: Given, names: Mentions) -> LeadSentence:
    """What the report with a figure has beside it."""
    how = "zero" if beside.put == "answer-put-none" else "value"
    who = names.within(group[0].giver)
    return LeadSentence("answer-in-one-text", row_of_values(group), who, beside.step.value, how=how)


def _are_in_its_report(group: Sequence[Given], of: Given) -> bool:
    """Whether some figures stand in the one report that has another, and in no other."""
    return len(of.articles) == 1 and all(one.articles == of.articles for one in group)


def _earlier(earlier: Earlier, names: Mentions, latest: Given, *, is_first: bool) -> Iterator[LeadSentence]:
    """Earlier figures of one giver, or of several of whom reports had them; of editions of one text it is said."""
    if earlier.how != "answer-shown-before":
        yield _earlier_of_one(earlier, names, is_first=is_first)
        return
    editions = [one for one in earlier.chosen.first if edition(one, latest)]
    for one in editions:
        yield LeadSentence("answer-edition", row_of_values([one]), how=edition(one, latest))
    figures = [one for one in earlier.chosen.first if one not in editions]
    groups = together(figures)
    if len(groups) == len(figures) > 1:
        yield LeadSentence("answer-shown-before-by", row_by_givers(figures, names))
        return
    for group in groups:
        yield LeadSentence(earlier.how, row(group), names.giver(group[0]), n=reports(group))


def _earlier_of_one(earlier: Earlier, names: Mentions, *, is_first: bool) -> LeadSentence:
    """Earlier figures of one giver; what was given again for a day is told of that day."""
    figures = earlier.chosen.first
    if earlier.how == "answer-of-earlier" and not is_first:
        who = names.opening(earlier.giver, figures[0].behalf)
        return LeadSentence(
            "answer-of-earlier-too", row(figures), who, n=len([one for one in figures if not one.step.described])
        )
    who = names.giver(figures[0])
    if earlier.how in {"answer-before", "answer-before-also"}:
        return LeadSentence(earlier.how, row_before(figures), who)
    if earlier.turn:
        return LeadSentence(earlier.how, row(figures), who, earlier.turn.what, how=formats.day(earlier.turn.on))
    if earlier.moment is None:
        return LeadSentence(earlier.how, row(figures), who)
    said = tuple(replace(one, step=replace(one.step, described="")) for one in figures)
    how = "again" if earlier.is_again else "anew"
    return LeadSentence(earlier.how, row(said), who, formats.day(earlier.moment), how=earlier.instead or how)


def _others(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What the other voices gave."""
    known = answers.first.last if answers.first else ()
    for answer in answers.others.first:
        for group in together(answer.last[: BESIDE_NAMED + 1]):
            yield credited(group, names, how="later" if are_of_later_days(group, known) else "other")
    yield from (credited([one], names, how="other") for one in answers.in_words)
    if answers.untold:
        yield LeadSentence("answer-further-speakers", n=answers.untold)


def _openly(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What named voices gave without saying of whom or where."""
    openly = answers.around.openly
    for group in together(one.figure for one in openly.first):
        yield credited(group, names, how=_left_open(group[0].rung.lead.scope), is_open=False)
        yield from (_stated(one) for one in openly.first if one.stated and one.figure in group)
    yield from further(openly, "answer-further-open")


def _stated(one: LeftOpen) -> LeadSentence:
    """That reports have a figure for a stated group and place, and how many others than those that leave it open."""
    others = {article for each in one.stated for article in each.articles} - one.figure.articles
    return LeadSentence("answer-open-stated", row_of_scopes(one.stated), n=len(others))


def _left_open(scope: Scope) -> str:
    """A code for what a scope leaves open."""
    group, place = scope.group == UNSTATED, UNSTATED in scope.place
    return "both" if group and place else "group" if group else "place"


def _of_periods(figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the same thing within other days, the latest first."""
    periods = figure.periods
    for group in together(periods.first):
        items = row_of_periods((one, in_sentence.period(one.rung.lead.scope, form="days")) for one in group)
        yield LeadSentence("answer-periods", items, names.opening(group[0].giver, group[0].behalf))
    yield from further(periods, "answer-further-periods")


def _otherwise(first: Answer, figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the same thing in other terms, and for wider groups and places."""
    groups: dict[object, list[Given]] = {}
    beside = _beside_only(first)
    for one in (one for one in figure.otherwise.first if one.giver not in beside):
        groups.setdefault((one.giver, one.rung.lead.scope), []).append(one)
    for group in groups.values():
        amount, who = group[0].amount, group[0].giver
        if _is_one_thing(group):
            yield LeadSentence("answer-otherwise-differ", either(row_by_reports(group)), names.within(who), amount)
        else:
            yield from (put(ones, names) for ones in _by_form(group))
    yield from further(figure.otherwise, "answer-further-otherwise")


def _vague(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What is spoken of without a number."""
    for one in answers.vague:
        if one.giver:
            yield put([one], names)
        else:
            reports = {claim.article for claim in one.rung.lead.claims}
            yield LeadSentence("answer-nameless-vague", row_put([one]), n=len(reports))


def _of_places(figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the places that together are that of the first figure, or beside it."""
    yield from (put([one], names) for one in figure.making_up)
    if figure.apart:
        yield LeadSentence("answer-parts-only")
        yield from (put([one], names) for one in figure.apart.first)
        yield from further(figure.apart, "answer-further-apart")


def _by_form(group: Sequence[Given]) -> Iterator[Sequence[Given]]:
    """Figures of one speaker and scope by the sentence that tells them, for each lower bound one of its own."""
    bounds = [one for one in group if one.put == "answer-put-bound"]
    if rest := [one for one in group if one not in bounds]:
        yield rest
    yield from ([one] for one in bounds)


def _is_one_thing(group: Sequence[Given]) -> bool:
    """Whether figures of one speaker are of one stated time, so that one of two numbers is a wrong report."""
    scope = group[0].rung.lead.scope
    return len(group) > 1 and scope.period is not None and all(one.giver and one.is_firm for one in group)


def _wider(figure: LeadingFigure) -> Iterator[LeadSentence]:
    """What reports for which no speaker is recorded have for wider groups and places."""
    if wider := figure.wider:
        reports = len({claim.article for one in wider.first for claim in one.rung.lead.claims})
        how = "each" if _is_one_each([one.rung.lead for one in wider.first]) else "all"
        yield LeadSentence("answer-nameless", row_of_scopes(wider.first), n=reports, how=how)
        yield from further(wider, "answer-further-otherwise")


def _is_one_each(figures: Sequence[Assertion]) -> bool:
    """Whether of several figures each stands in one report, which has no other of them."""
    articles = [{claim.article for claim in one.claims} for one in figures]
    return len(articles) > 1 and all(len(one) == 1 for one in articles) and len(set.union(*articles)) == len(articles)


def _nameless(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What one or more of several voices gave, and what reports have for which no speaker is recorded."""
    for one in answers.around.several:
        speakers = {name: None for claim in one.rung.lead.claims for name in claim.speakers}
        reports = len({claim.article for claim in one.rung.lead.claims})
        yield LeadSentence("answer-several", row([one]), what=in_sentence.actors(views.corpus, speakers), n=reports)
    if nameless := answers.around.nameless:
        how = "each" if nameless.is_one_each else "all"
        yield LeadSentence("answer-nameless", row_of_reports(nameless.chosen.first), n=nameless.sources, how=how)
        yield from further(nameless.chosen, "answer-further-nameless")
