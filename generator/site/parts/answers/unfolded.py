"""What reports for which no speaker is recorded have that stands in sight where the other figures are folded."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import naming
from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.nameless import whose
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.paragraphs import read_so
from generator.site.parts.answers.sentences import LeadSentence, row_of_reports, row_of_values
from generator.site.parts.makers import Views

# So many reports bear a number for which no speaker is recorded.
BORNE_BY = 3


def of_nobody_in_sight(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """The number that more such reports have than the figure that leads, and what one of long after all figures has.

    Of what adds up that is the newest that is less than all that lead.

    Of what adds up a lower number, and one that is told as earlier, may well be of before.
    """
    yield from _of_most(answers)
    if late := _of_long_after(answers):
        one, claim = late
        code, when = f"answer-lasting-{whose([claim])}", naming.published(claim.source)
        yield LeadSentence(code, row_of_values([one]), what=when, how="later")
    if below := answers.around.below:
        value = naming.value(views.corpus, below.claim.scope, below.claim.count)
        one = replace(below.figure, step=replace(below.figure.step, value=value, day_page=None, life=None))
        items = tuple(replace(item, cites=(below.claim.id,)) for item in row_of_values([one]))
        code, when = f"answer-lasting-{whose([below.claim])}", naming.published(below.claim.source)
        yield LeadSentence(code, items, what=when, how=below.how)


def _of_most(answers: Answers) -> Iterator[LeadSentence]:
    """The number that more reports without a speaker have than the figure that leads."""
    first, nameless = answers.first, answers.around.nameless
    if first is None or nameless is None:
        return
    leading = {claim.article for one in first.latest.rung.alike for claim in one.exact}
    borne = [one for one in nameless.figures if one[1] >= max(BORNE_BY, len(leading) + 1)]
    stated = [one for one in borne if not one[0].open and _may_be_of_now(one[0], first)]
    if stated:
        most = max(stated, key=lambda one: one[1])
        alike = (
            one for one in nameless.each if one.count.number == most[0].count.number and one not in nameless.openly
        )
        claims = [claim for one in alike for claim in one.rung.claims]
        yield LeadSentence("answer-nameless", row_of_reports([most]), what=whose(claims), n=most[1], how="all")
        yield from read_so(replace(nameless, figures=(most,)))


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
