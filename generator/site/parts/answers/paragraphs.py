"""The paragraphs of a lead after the first: what others gave, what leaves its scope open, and what is of others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.language import formats, in_sentence
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.record.claims import Modality
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.site.parts.answers.against import replaced
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.around import worth_of
from generator.site.parts.answers.credited import are_of_later_days, credited, put
from generator.site.parts.answers.figure import LeadingFigure
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.left_open import LeftOpen
from generator.site.parts.answers.nameless import Unattributed, where_over, whose
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.sentences import (
    LeadSentence,
    Mentions,
    either,
    further,
    named_number,
    row,
    row_by_reports,
    row_of_others,
    row_of_parts,
    row_of_periods,
    row_of_reports,
    row_of_scopes,
    row_put,
    unordered,
)
from generator.site.parts.answers.titled import titled
from generator.site.parts.makers import Views

# So many figures beside the first are named.
BESIDE_NAMED = 3
# Of no more other speakers than that the figures are told, that add nothing to the first.
UNTOLD_NAMED = 2


def beside_only(first: Answer) -> set[ActorId | None]:
    """Who gave figures beside the first, and not that."""
    return {one.giver for one in (*first.as_late, *first.at_once)[:BESIDE_NAMED]} - {first.latest.giver}


def of_later(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """The first figure of another voice that is certainly later than all of the first voice's, or may be and is higher.

    Where it is open which came last, and they are not of known days, that is said.
    """
    for group in later_ones(answers):
        yield _credited_to_another(answers, group, names)
        first = answers.first
        is_dated = all(one.rung.lead.first for one in (*group, *(first.last if first else ())))
        if first and not (first.as_late or is_dated or _is_later(first, group)):
            yield unordered((first.latest, *group), beside=answers.as_late)


def later_ones(answers: Answers) -> list[tuple[Given, ...]]:
    """The first figures of another voice that are later than all that the first voice last gave, else that may be.

    Of what only may be later the higher ones of what adds up: the lower ones may well be of before.
    """
    first = answers.first
    if first is None:
        return []
    groups = [group for one in answers.others.first for group in _by_giver(one)]
    later = [group for group in groups if _is_later(first, group)]
    perhaps = [group for group in groups if first.adds_up and _may_be_above(first, group)]
    return (later or perhaps)[:1]


def _is_later(first: Answer, group: Sequence[Given]) -> bool:
    return all(one.rung.comes_before(other.rung) for one in first.last for other in group)


def _may_be_above(first: Answer, group: Sequence[Given]) -> bool:
    """Whether each of some figures is higher than all that the first voice last gave, and not certainly of before."""
    pairs = [(one.rung, other.rung) for one in first.last for other in group]
    return all(other.lead.is_above(one.lead) and not other.comes_before(one) for one, other in pairs)


def _by_giver(answer: Answer) -> tuple[tuple[Given, ...], ...]:
    return together(answer.last[: BESIDE_NAMED + 1])


def _credited_to_another(answers: Answers, group: Sequence[Given], names: Mentions) -> LeadSentence:
    known = answers.first.last if answers.first else ()
    return credited(group, names, how="later" if are_of_later_days(group, known) else "other")


def of_others(views: Views, answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What the other voices gave, but for what the lead has of that."""
    in_lead = later_ones(answers)
    for group in (group for one in answers.others.first for group in _by_giver(one)):
        if group not in in_lead:
            yield _credited_to_another(answers, group, names)
        yield from replaced(views, group, names)
    yield from (credited([one], names, how="other") for one in answers.in_words)
    if len(answers.untold) <= UNTOLD_NAMED:
        yield from (credited([one], names) for one in answers.untold)
    elif untold := [name for one in answers.untold if (name := names.giver(one))]:
        yield LeadSentence("answer-further-speakers", what=formats.listed(one.text for one in untold))


def of_open_scopes(views: Views, answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What named voices gave without saying of whom or where."""
    openly = answers.around.openly
    for group in together(one.figure for one in openly.first):
        yield credited(group, names, how=_left_open(group[0].rung.lead.scope), is_open=False)
        yield from replaced(views, group, names)
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


def of_periods(figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the same thing within other days, the latest first."""
    periods, by_scope = figure.periods, dict[Scope, list[Given]]()
    for one in periods.first:
        by_scope.setdefault(one.rung.lead.scope, []).append(one)
    differing = [group for ones in by_scope.values() for group in together(ones) if _is_one_thing(group)]
    known = [one for group in differing for one in group]
    for group in together(one for one in periods.first if one not in known):
        items = row_of_periods((one, in_sentence.period(one.rung.lead.scope, form="days")) for one in group)
        yield LeadSentence("answer-periods", items, names.opening(group[0].giver, group[0].behalf))
    yield from (_differing(group, names) for group in differing)
    yield from further(periods, "answer-further-periods")


def in_other_terms(first: Answer, figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What was given for the same thing in other terms, and for wider groups and places."""
    groups: dict[object, list[Given]] = {}
    beside = beside_only(first)
    for one in (one for one in figure.otherwise.first if one.giver not in beside):
        if worth := worth_of(first.latest, one):
            reports = len(one.articles)
            number = named_number(first.latest)
            yield LeadSentence("answer-of-same-worth", row([one]), what=number, how=worth, n=reports)
            continue
        if _may_be_said_at_once(first.latest, one):
            n = len(one.articles)
            yield LeadSentence("answer-might-reach", row([one]), names.within(one.giver), one.amount, n=n)
            continue
        groups.setdefault((one.giver, one.rung.lead.scope), []).append(one)
    for group in groups.values():
        if _is_one_thing(group):
            yield _differing(group, names)
        else:
            yield from (put(ones, names) for ones in _by_form(group))
    yield from further(figure.otherwise, "answer-further-otherwise")


def _differing(group: Sequence[Given], names: Mentions) -> LeadSentence:
    """What reports have of one speaker for one thing; what one of them calls those counted may be fewer."""
    amount, who = group[0].amount, names.within(group[0].giver)
    if len({one.label for one in group}) == 1:
        return LeadSentence("answer-otherwise-differ", either(row_by_reports(group)), who, amount)
    return LeadSentence("answer-otherwise-several", row_by_reports(group), who, amount)


def in_words_alone(answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What is spoken of without a number."""
    for one in answers.vague:
        if one.giver:
            yield put([one], names)
        else:
            reports = {claim.article for claim in one.rung.lead.claims}
            yield LeadSentence(
                "answer-nameless-vague", row_put([one]), what=whose(one.rung.lead.claims), n=len(reports)
            )


def of_shares(figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
    """What is given as a share of another figure in the place of a number."""
    for one in figure.shares:
        claims = one.rung.lead.claims
        if one.giver:
            yield put([one], names)
        else:
            n = len({claim.article for claim in claims})
            yield LeadSentence("answer-nameless-vague", row_put([one]), what=whose(claims), n=n)


def of_places(figure: LeadingFigure, names: Mentions) -> Iterator[LeadSentence]:
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


def _may_be_said_at_once(first: Given, one: Given) -> bool:
    """Whether a figure that was called possible may be the statement of another one that reports give as a fact."""
    here, there = first.rung.lead, one.rung.lead
    is_possible = there.scope.modality is Modality.POSSIBLE and here.scope.modality is Modality.ACTUAL
    is_same = is_possible and replace(there.scope, modality=here.scope.modality) == here.scope
    is_ordered = first.rung.comes_before(one.rung) or one.rung.comes_before(first.rung)
    return is_same and first.giver == one.giver and here.test == there.test and not is_ordered


def _is_one_thing(group: Sequence[Given]) -> bool:
    """Whether figures of one speaker are of one stated time, so that one of two numbers is a wrong report."""
    scope = group[0].rung.lead.scope
    return len(group) > 1 and scope.period is not None and all(one.giver and one.is_firm for one in group)


def of_wider_scopes(figure: LeadingFigure) -> Iterator[LeadSentence]:
    """What reports for which no speaker is recorded have for wider groups and places."""
    if wider := figure.wider:
        how = "each" if _is_one_each([one.rung.lead for one in wider.first]) else "all"
        claims = [claim for one in wider.first for claim in one.rung.lead.claims]
        reports = len({claim.article for claim in claims})
        yield LeadSentence("answer-nameless", row_of_scopes(wider.first), what=whose(claims), n=reports, how=how)
        yield from further(wider, "answer-further-otherwise")


def _apart(views: Views, part: Given) -> str:
    """Whom and where a part counts alone, whether it is told as an earlier figure, and by when it was given."""
    corpus, scope = views.corpus, part.rung.lead.scope
    group = corpus.groups[scope.group].name if scope.group in corpus.groups and not _is_of_all(views, scope) else ""
    where = in_sentence.limits(corpus, replace(scope, group=corpus.event.lead_group))
    return formats.in_row(one for one in (group, where, part.earlier_only, part.step.day_shown) if one)


def _is_of_all(views: Views, scope: Scope) -> bool:
    return scope.group == views.corpus.event.lead_group


def of_greater_parts(views: Views, figure: LeadingFigure) -> Iterator[LeadSentence]:
    """What such reports have for narrower groups and places that is more than the figure that leads."""
    if parts := figure.greater_parts:
        claims = [claim for one in parts for claim in one.rung.lead.claims]
        how = "each" if _is_one_each([one.rung.lead for one in parts]) else "all"
        items = row_of_parts([(one, _apart(views, one)) for one in parts])
        n = len({claim.article for claim in claims})
        yield LeadSentence("answer-nameless", items, what=whose(claims), n=n, how=how)


def _is_one_each(figures: Sequence[Assertion]) -> bool:
    """Whether of several figures each stands in one report, which has no other of them."""
    articles = [{claim.article for claim in one.claims} for one in figures]
    return len(articles) > 1 and all(len(one) == 1 for one in articles) and len(set.union(*articles)) == len(articles)


def of_nobody(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What one or more of several voices gave, and what reports have for which no speaker is recorded.

    Where that leads the page, it is said what is counted.
    """
    for one in answers.around.several:
        speakers = {name: None for claim in one.rung.lead.claims for name in claim.speakers}
        reports = len({claim.article for claim in one.rung.lead.claims})
        how = "all" if all(claim.record.said_by_all for claim in one.rung.lead.exact) else "some"
        what = in_sentence.actors(views.corpus, speakers)
        yield LeadSentence("answer-several", row([one]), what=what, n=reports, how=how)
    if likewise := answers.around.likewise:
        items = row_of_reports(likewise.figures)
        yield LeadSentence("answer-nameless-likewise", items, what=likewise.whose, n=likewise.sources)
    if nameless := answers.around.nameless:
        how = "each" if nameless.is_one_each else "all"
        items = row_of_reports(nameless.chosen.first)
        if what := _put_at_numbers(views, answers, [one for one, _, _ in nameless.chosen.first]):
            code = f"answer-nameless-put-{nameless.whose}"
            # What all leave open stands in the words of what is counted.
            items = row_of_reports(nameless.chosen.first, is_open=not all(one.open for one, _, _ in nameless.figures))
            yield LeadSentence(code, items, what=what, n=nameless.sources, how=how)
        else:
            yield LeadSentence("answer-nameless", items, what=nameless.whose, n=nameless.sources, how=how)
        yield from _openly(nameless)
        yield from read_so(nameless)
        yield from titled(views, nameless)
        yield from further(nameless.chosen, "answer-further-nameless")
    yield from _over_texts(views, answers)


def _openly(nameless: Unattributed) -> Iterator[LeadSentence]:
    """The numbers just told that other reports have, too, without saying of whom or where."""
    stated = [one for one in nameless.each if one not in nameless.openly]
    for one in nameless.openly:
        others = {claim.article for claim in one.rung.claims}
        others -= {
            claim.article for each in stated if each.count.number == one.count.number for claim in each.rung.claims
        }
        if others:
            yield LeadSentence("answer-open-stated", row_of_reports([(one, len(others), "")]), n=len(others))


def read_so(nameless: Unattributed) -> Iterator[LeadSentence]:
    """How many of the reports of the figures just told have these only as we read them; each word apart."""
    numbers = {one.count.number for one, _, _ in nameless.chosen.first}
    claims = [claim for one in nameless.each if one.count.number in numbers for claim in one.rung.claims]
    read = [claim for claim in claims if claim.record.is_a_reading]
    how = "one" if len({claim.article for claim in claims}) == 1 else "several"
    values = {one.count.number: one.step.value for one in nameless.each}
    having: dict[tuple[str, str], set[str]] = {}
    for claim in read:
        label, is_alone = claim.record.label, len(numbers) == 1
        code = "answer-nameless-read" if label or is_alone else "answer-nameless-read-number"
        what = label or ("none" if is_alone else values[claim.count.number])
        having.setdefault((code, what), set()).add(claim.article)
    for (code, what), articles in having.items():
        yield LeadSentence(code, what=what, how=how, n=len(articles))


def _over_texts(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What only titles have; a figure of which its own text has another thing stands alone, and that behind it."""
    by_where: dict[tuple[str, str], list[Given]] = {}
    for one, in_text in answers.around.over_texts:
        by_where.setdefault((where_over(one), one.rung.lead.id if in_text else ""), []).append(one)
    below = {str(one.rung.lead.id): in_text for one, in_text in answers.around.over_texts}
    for (where, alone), ones in by_where.items():
        n = len({claim.article for one in ones for claim in one.rung.claims})
        yield LeadSentence("answer-over-texts", row(ones), how=where, n=n)
        if alone:
            yield LeadSentence("answer-in-its-text", row_of_others(views.corpus, below[alone], ones[0]), n=n)


def _put_at_numbers(views: Views, answers: Answers, figures: Sequence[Given]) -> str:
    """What figures that lead a page are of, where the metric has words for that and all can stand behind “at”."""
    if answers.first or any(one.put != "answer-put" for one in figures):
        return ""
    stated = [one for one in figures if not one.open] or figures
    return stated[0].amount if views.corpus.metrics[stated[0].rung.lead.scope.metric].amount else ""
