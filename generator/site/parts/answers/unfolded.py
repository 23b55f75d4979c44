"""What of the other figures stands in sight where they are folded: of many reports, or perhaps of after what leads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.language import naming
from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.credited import credited
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.lasting import of_later
from generator.site.parts.answers.nameless import Unattributed, is_one_number, whose
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.paragraphs import later_ones, read_so
from generator.site.parts.answers.sentences import LeadSentence, Mentions, row_of_reports, row_of_values
from generator.site.parts.answers.titled import titled
from generator.site.parts.makers import Views

# So many reports bear a number for which no speaker is recorded.
BORNE_BY = 3


def in_sight(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What other voices may have given last, and what reports for which no speaker is recorded have.

    Of those the number that more have than the figure that leads, what undated ones have that may be the last, and what
    one of long after all figures has: of what adds up the newest that is less than all that lead, and is not said to be
    of then.
    """
    names = Mentions(views)
    for group in together(_of_others(answers)):
        yield credited(group, names)
    yield from _of_most(views, answers)
    yield from _undated(views, answers)
    if late := _of_long_after(answers):
        one, claim = late
        yield of_later([claim], row_of_values([one]), "later")
    if below := answers.around.below:
        value = naming.value(views.corpus, below.claim.scope, below.claim.count)
        one = replace(below.figure, step=replace(below.figure.step, value=value, day_page=None, life=None))
        items = tuple(replace(item, cites=(below.claim.id,)) for item in row_of_values([one]))
        yield of_later([below.claim], items, below.how)


def _of_others(answers: Answers) -> Iterator[Given]:
    """What other voices have in undated reports, or in such of long after all figures that lead: perhaps the last.

    Of a voice that the lead has, and of what adds up, only what is more; of any other be it a bound that adds nothing.
    """
    leading = answers.first.last if answers.first else ()
    last_known = max((one.rung.known_by for one in leading if one.rung.known_by), default=None)
    in_lead = [*leading, *(one for group in later_ones(answers) for one in group)]
    rungs, voices = [one.rung for one in in_lead], {one.rung.lead.voice for one in in_lead}
    for one in (*(each for voice in answers.voices[1:] for each in voice.last), *answers.implied):
        is_late = one.rung.known_by is None or any(each.may_be_said_anew(last_known) for each in one.rung.claims)
        is_new = one.rung.lead.voice not in voices or _may_outdo(answers, one, in_lead)
        if is_late and is_new and one.rung not in rungs:
            yield one


def _may_outdo(answers: Answers, one: Given, others: Iterable[Given]) -> bool:
    """Whether a figure is above others, or of what does not add up, where any later one takes the place of those."""
    is_flow = answers.first is not None and answers.first.adds_up
    return not is_flow or all(one.rung.lead.is_above(other.rung.lead) for other in others)


def _undated(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """What undated reports for which no speaker is recorded have, as far as it may be the last that was so."""
    first, nameless = answers.first, answers.around.nameless
    if first is None or nameless is None:
        return
    found = [one for one in nameless.figures if one[0].rung.known_by is None and not one[0].open]
    found = [one for one in found if not one[0].earlier_only and _may_outdo(answers, one[0], first.last)]
    if found:
        yield from _having(views, nameless, found)


def _of_most(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """The number that more reports without a speaker have than the figure that leads."""
    first, nameless = answers.first, answers.around.nameless
    if first is None or nameless is None:
        return
    leading = {claim.article for one in first.latest.rung.alike for claim in one.exact}
    borne = [one for one in nameless.figures if one[1] >= max(BORNE_BY, len(leading) + 1)]
    stated = [one for one in borne if not one[0].open and _may_be_of_now(one[0], first)]
    if stated:
        yield from _having(views, nameless, [max(stated, key=lambda one: one[1])])


def _having(views: Views, nameless: Unattributed, figures: Sequence[tuple[Given, int, str]]) -> Iterator[LeadSentence]:
    """That reports for which no speaker is recorded have some of their figures."""
    each = [one for one in nameless.each if one not in nameless.openly]
    alike = [one for one in each if any(is_one_number(one, other) for other, _, _ in figures)]
    claims = [claim for one in alike for claim in one.rung.claims]
    articles = {claim.article for claim in claims}
    of = replace(nameless, figures=tuple(figures), each=tuple(alike), sources=len(articles))
    how = "each" if of.is_one_each else "all"
    yield LeadSentence("answer-nameless", row_of_reports(figures), what=whose(claims), n=of.sources, how=how)
    yield from read_so(of)
    yield from titled(views, of)


def _may_be_of_now(one: Given, first: Answer) -> bool:
    """Whether a number is told as of now, and is no lower one of what adds up."""
    is_lower = first.adds_up and not one.rung.lead.is_above(first.latest.rung.lead)
    return not one.earlier_only and not is_lower


def _of_long_after(answers: Answers) -> tuple[Given, FigureSaid] | None:
    """The last number of such a report of long after all figures of what holds at a moment, which may be of then."""
    first, nameless = answers.first, answers.around.nameless
    known = [one.rung.known_by for voice in answers.voices for one in voice.last if one.rung.known_by]
    if first is None or nameless is None or not known or not first.is_of_moments:
        return None
    found = [
        (one, claim)
        for one in nameless.each
        for claim in one.rung.claims
        if not one.open and not claim.record.where.is_title and claim.may_be_said_anew(max(known))
    ]
    return max(found, key=lambda pair: (pair[1].appeared.earliest, pair[1].id), default=None)
