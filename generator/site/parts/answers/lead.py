"""The lead of a page: the sentences of its answers, in their order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from operator import itemgetter

from generator.language import formats, naming
from generator.site.parts.answers.against import replaced
from generator.site.parts.answers.answer import Answers, is_one_denial
from generator.site.parts.answers.apart_in_words import of_days, of_later_parts
from generator.site.parts.answers.as_counted import as_counted
from generator.site.parts.answers.befallen import DisputedFigure, at_once, befallen, is_of_the_denial
from generator.site.parts.answers.before import of_earlier
from generator.site.parts.answers.beside import given_again, given_before, likewise
from generator.site.parts.answers.credited import credited, put, reports
from generator.site.parts.answers.editions import edition
from generator.site.parts.answers.figure import LeadingFigure
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.in_brief import of_others_in_brief
from generator.site.parts.answers.in_their_words import of_crediting, of_denials, of_unnumbered, stated
from generator.site.parts.answers.lasting import of_lasting
from generator.site.parts.answers.leaving_out import of_left_out
from generator.site.parts.answers.not_left_out import is_of_one, left_of, named_otherwise, of_before, of_peak
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.open_days import in_sentences
from generator.site.parts.answers.paragraphs import (
    BESIDE_NAMED,
    beside_only,
    in_other_terms,
    in_words_alone,
    of_greater_parts,
    of_later,
    of_nobody,
    of_open_scopes,
    of_others,
    of_periods,
    of_places,
    of_shares,
    of_wider_scopes,
)
from generator.site.parts.answers.plain import plainly
from generator.site.parts.answers.remarks import readings, remarks
from generator.site.parts.answers.rivals import rivals
from generator.site.parts.answers.rounded import of_rounded, perhaps_rounded
from generator.site.parts.answers.sentences import (
    LeadItem,
    LeadSentence,
    Mentions,
    chief,
    further,
    named_number,
    row,
    row_of_divided,
    row_of_labels,
    row_of_parts,
    row_of_values,
    unordered,
)
from generator.site.parts.answers.short import Parted, parted
from generator.site.parts.answers.sums import failing
from generator.site.parts.answers.unfolded import in_sight
from generator.site.parts.figure_rows import ScopeRow
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many lower figures are named.
LOWER_SHOWN = 3
# So many figures below the first paragraph stand in a list.
LISTED_FROM = 4
# So many sentences stand beneath the lead in one paragraph, and one more rather than a list of one.
BENEATH_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentences of the first answer, what was said to explain its figure and belongs to it, and all the others.

    `closing` takes the place of `opening` where the last that was given is that there were none: of what, the disputed
    figures before it tell. Where the figure that leads was disputed itself, it has what stands beside that. What is
    true, too, and would make more than three sentences is told `beneath`, of disputed figures `objected`. `rivals` are
    the other figures where they are many, `in_brief` those of other voices for where nothing else of them is told, and
    `in_sight` what of the others is told where they are folded.
    """

    opening: tuple[LeadSentence, ...]
    disputed: tuple[DisputedFigure, ...]
    closing: tuple[LeadSentence, ...]
    objected: tuple[DisputedFigure, ...]
    beneath: tuple[LeadSentence, ...]
    explained: tuple[tuple[str, str], ...]
    sentences: tuple[LeadSentence, ...]
    rivals: tuple[ScopeRow, ...]
    paragraphs: tuple[tuple[LeadSentence, ...], ...]
    in_brief: tuple[LeadItem, ...] = ()
    in_sight: tuple[LeadSentence, ...] = ()

    @property
    def said_beneath(self) -> Shown[LeadSentence]:
        """What is told beneath the lead in one paragraph, and what stands in a list."""
        return shown(self.beneath, BENEATH_SHOWN, spare=0 if self.explained else 1)

    @property
    def shown_of(self) -> Shown[tuple[str, str]]:
        """The same of what was said to explain the figure, as far as there is room beside that."""
        room = max(0, BENEATH_SHOWN - len(self.beneath))
        return shown(self.explained, room, spare=1 if room else 0)

    @property
    def chief(self) -> LeadItem | None:
        """The figure that leads the page; None where none does."""
        return next((item for one in (*self.opening, *self.closing) for item in one.items if item.is_chief), None)

    @property
    def is_listed(self) -> bool:
        """Whether the sentences that follow have so many figures that they stand in a list."""
        return sum(len(one.items) for one in chain(self.sentences, *self.paragraphs)) >= LISTED_FROM


def lead_of(views: Views, answers: Answers, *, with_table: bool = True) -> Lead | None:
    """The lead of a page from its answers; None where no voice gave a figure, and no report has one.

    Unless it is `with_table`, figures beside the first stand in sentences, be they ever so many.
    """
    names, first, figure = Mentions(views), answers.first, answers.figure
    if first is None or figure is None:
        vague = (*in_words_alone(answers, names), *of_unnumbered(views, answers, names))
        rest = (*of_nobody(views, answers), *of_open_scopes(views, answers, names))
        return _of_no_voice(vague, rest) if rest or vague else None
    # In the order of the page, for who is named first is named in full.
    whole = _whole(views, answers, first, figure, names)
    lead = plainly(parted(whole, first.latest))
    counted = as_counted(views, first.latest, figure.counted, names)
    openly = (*_words_for_it(figure, first), *in_sentences(figure.openly, names), *counted)
    cited = {each.cite for one in (*answers.disputed, *answers.elsewhere) for each in one.outcomes}
    explained = tuple(one for one in figure.explained if one[1] not in cited)
    known = (cite for _, cite in explained)
    # Before what follows it on the page.
    explained = (
        *of_denials(views, answers, names),
        *explained,
        *remarks(views, answers, [*cited, *known], names),
    )
    sentences = tuple(_first(views, first, figure, answers.disputed, names))
    rows = rivals(views, answers) if with_table else ()
    return Lead(
        opening=lead.opening,
        disputed=lead.disputed,
        closing=lead.closing,
        objected=lead.objected,
        beneath=(*openly, *lead.beneath, *of_lasting(views, answers), *of_left_out(views, answers)),
        explained=explained,
        sentences=sentences,
        rivals=rows,
        paragraphs=tuple(_paragraphs(views, answers, names, has_table=bool(rows))),
        in_brief=of_others_in_brief(views, answers),
        in_sight=tuple(in_sight(views, answers)),
    )


def _of_no_voice(vague: tuple[LeadSentence, ...], rest: tuple[LeadSentence, ...]) -> Lead:
    """The lead of figures for which no speaker is recorded, or of words without a number."""
    return Lead(vague, (), (), (), (), (), (), (), (rest,) if rest else ())


def _whole(views: Views, answers: Answers, first: Answer, figure: LeadingFigure, names: Mentions) -> Parted:
    """All that is to be said of the first figure, of what may be as late or is later, and of what was disputed."""
    is_none = first.put == "answer-put-none"
    struck, vague = (*answers.disputed, *answers.elsewhere), tuple(in_words_alone(answers, names))
    sayings = chain(
        () if is_none else of_peak(first, names),
        _opening(views, answers, first, figure, names, struck if is_none else ()),
        () if is_none else of_before(views, first, names),
        of_greater_parts(views, figure) if is_of_one(first) else (),
        () if is_none else replaced(views, [first.latest], names),
        of_later(answers, names),
    )
    is_struck = any(one.rung == first.latest.rung for one in struck) or bool(first.latest.step.change.dispute)
    before = () if is_none else _to_the_chief(sayings, figure) if is_struck else sayings
    opening = (*vague, *before)
    disputed = at_once([befallen(views, one, first.latest, names, also) for one, also in _paired(answers)])
    return Parted(opening, disputed, tuple(sayings))


def _paired(answers: Answers) -> Iterator[tuple[Given, Given | None]]:
    """The disputed figures, each with the same number elsewhere where one denial is of both."""
    left = [*answers.elsewhere]
    for one in answers.disputed:
        also = next((other for other in left if is_one_denial(one, other)), None)
        left = [other for other in left if other is not also]
        yield one, also
    yield from ((one, None) for one in left)


def _paragraphs(
    views: Views, answers: Answers, names: Mentions, *, has_table: bool
) -> Iterator[tuple[LeadSentence, ...]]:
    """What stands below the first paragraph; what a table has is in none of them."""
    first, figure = answers.first, answers.figure
    assert first and figure
    greater = () if is_of_one(first) else of_greater_parts(views, figure)
    in_sentences = (
        of_others(views, answers, names),
        of_open_scopes(views, answers, names),
        of_places(figure, names),
        in_other_terms(first, figure, names),
        (*of_nobody(views, answers), *of_wider_scopes(figure), *greater),
    )
    for one in (
        of_days(views, figure.of_days, names),
        of_periods(figure, names),
        of_shares(figure, names),
        *([of_places(figure, names)] if has_table else in_sentences),
        of_later_parts(views, figure.later_parts, names),
    ):
        names.end_paragraph()
        if sentences := tuple(one):
            yield sentences


def _to_the_chief(sentences: Iterator[LeadSentence], figure: LeadingFigure) -> Iterator[LeadSentence]:
    """The sentences up to that with the figure that leads, and that its days are open; the others are left."""
    for one in sentences:
        yield one
        if any(item.is_chief for item in one.items):
            break
    if figure.is_of_open_days:
        yield next(sentences)


def _opening(
    views: Views,
    answers: Answers,
    first: Answer,
    figure: LeadingFigure,
    names: Mentions,
    struck: Sequence[Given] = (),
) -> Iterator[LeadSentence]:
    """What the first voice last gave, and what stands beside it.

    Beside figures that were struck it is told with its place, and of what the denial tells, too, without a day again.
    """
    one = first.latest
    what = one.in_full if struck and one.put == "answer-put-none" else one.what
    how = one.none_in_words if struck else "none"
    item = chief(one, labelled=not figure.labels)
    is_dated = item.code == "answer-value-by-alone" and any(is_of_the_denial(each, one) for each in struck)
    item = replace(item, code="answer-value-alone") if is_dated else item
    code = "answer-put-none-at-once" if is_dated else first.put
    who = names.giver(one) if code == "answer-put-reported" else names.putting(one)
    yield LeadSentence(code, (item,), who, what, how=how, n=reports([one]))
    if figure.is_of_open_days:
        yield LeadSentence("answer-open-days", what="none")
    yield from _beside(views, answers, first, figure, names)


def _beside(
    views: Views, answers: Answers, first: Answer, figure: LeadingFigure, names: Mentions
) -> Iterator[LeadSentence]:
    """Who else is named for the first figure, and what may be as late."""
    editions = [(one, how) for one in first.as_late if (how := edition(one, first.latest))]
    as_late = [one for one in first.as_late if one not in [each for each, _ in editions]]
    beside = shown((*as_late, *first.at_once), BESIDE_NAMED)
    yield from _likewise(views, first.latest, names, what="none")
    yield from _given_before(views, first.latest, names)
    for one, how in editions:
        yield LeadSentence("answer-edition", row_of_values([one]), how=how)
    for group in together(beside.first):
        how = "also" if group[0].giver == first.latest.giver else "other"
        yield credited(group, names, how=how)
        for one in group:
            yield from named_otherwise(views, one, first.latest)
    yield from further(beside, "answer-further-beside")
    if as_late or any(how == "open" for _, how in editions):
        yield unordered((first.latest, *first.as_late), first.lower_as_late, answers.as_late)
    for group in together(first.reworded):
        yield credited(group, names, how="also" if group[0].giver == first.latest.giver else "other")
    for group in together(first.since):
        yield LeadSentence("answer-since", row(group), names.opening(group[0].giver, group[0].behalf))
    for one in figure.otherwise.first:
        if one.giver in beside_only(first):
            yield put([one], names)


def _words_for_it(figure: LeadingFigure, first: Answer) -> Iterator[LeadSentence]:
    """What reports call those counted, in sight: the words may be the graver matter than the number."""
    if figure.labels:
        yield LeadSentence("answer-labels", row_of_labels(figure.labels, first.latest))


def _first(
    views: Views, first: Answer, figure: LeadingFigure, disputed: Sequence[Given], names: Mentions
) -> Iterator[LeadSentence]:
    """What belongs to the first figure, what is lower, and what came before."""
    if figure.parts:
        how = failing(views, first.latest, (one.figure for one in figure.parts))
        yield LeadSentence("answer-parts", row_of_divided(figure.parts), what=first.latest.step.value, how=how)
    if figure.own_beside:
        who = names.opening(figure.own_beside[0][0].giver)
        items = row_of_parts(figure.own_beside)
        yield LeadSentence("answer-own-beside", items, who, first.latest.step.value, n=len(items))
    for name, ones in groupby(figure.rivals, key=itemgetter(1)):
        for group in together(one for one, _ in ones):
            items = row(group, is_read=False)
            yield LeadSentence("answer-rival", items, names.within(group[0].giver), formats.lowered(name))
            yield from (stated(words, cite, one) for one in group for words, cite in readings(views, one))
    for group in together(first.in_one_text):
        yield _in_one_text(views, group, first.latest, names)
    for group in together(figure.worded):
        if _are_in_its_report(group, first.latest):
            yield _in_one_text(views, group, first.latest, names)
        else:
            who = names.within(group[0].giver)
            yield LeadSentence("answer-credit", row_of_values(group), who, how="also", n=reports(group))
    for at, earlier in enumerate(left_of(views, first)):
        yield from of_earlier(earlier, names, first.latest, is_first=at == 0)
        yield from replaced(views, earlier.chosen.first, names)
        yield from _given_again(earlier.chosen.first, first.latest, names)
        yield from further(earlier.chosen, "answer-further-earlier")
    lower = (*first.lower, *first.outgrown)[:LOWER_SHOWN]
    rounded = [(one, of) for one in lower if (of := perhaps_rounded(one, disputed))]
    for group in together(one for one in lower if one not in [each for each, _ in rounded]):
        who = names.opening(group[0].giver, group[0].behalf)
        yield LeadSentence("answer-lower", row(group), who, n=len(group))
        for one in group:
            yield from _likewise(views, one, names, what=formats.raised(named_number(one)))
    for one, of in rounded:
        yield from of_rounded(views, one, of, names)


def _given_again(figures: Sequence[Given], after: Given, names: Mentions) -> Iterator[LeadSentence]:
    """Who else may have given an earlier figure again after the one that leads."""
    for one in figures:
        for name, cited, day in given_again(one, after):
            what = formats.raised(named_number(one))
            yield LeadSentence("answer-likewise", who=names.within(name), what=what, how=day, cites=(cited,))


def _given_before(views: Views, one: Given, names: Mentions) -> Iterator[LeadSentence]:
    """That another body had given the number of a figure before: it is not new with that."""
    if found := given_before(views.ledger, one):
        claim = found[1]
        who, day = names.opening(claim.speakers[0]), naming.said_as_dated(claim)
        yield LeadSentence("answer-given-before", who=who, what="none", how=day, cites=(claim.id,))


def _likewise(views: Views, one: Given, names: Mentions, what: str) -> Iterator[LeadSentence]:
    """Who else is named for a figure, which a sentence calls `what`."""
    for name, cited, day in likewise(views.ledger, one):
        yield LeadSentence("answer-likewise", who=names.within(name), what=what, how=day, cites=(cited,))
        yield from of_crediting(views, views.ledger.claim_of_id[cited], one)


def _in_one_text(views: Views, group: Sequence[Given], beside: Given, names: Mentions) -> LeadSentence:
    """What the report with a figure has beside it, or one of those that have its number, whomever they name."""
    how = "none" if beside.put == "answer-put-none" else "value"
    who = names.within(group[0].giver)
    alike = (one for one in views.ledger.by_scope[beside.rung.lead.scope] if one.count.number == beside.count.number)
    n = len({claim.article for one in alike for claim in one.claims})
    return LeadSentence("answer-in-one-text", row_of_values(group), who, beside.step.value, how=how, n=n)


def _are_in_its_report(group: Sequence[Given], of: Given) -> bool:
    """Whether some figures stand in the one report that has another, and in no other."""
    return len(of.articles) == 1 and all(one.articles == of.articles for one in group)
