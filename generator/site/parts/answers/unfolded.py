"""What reports for which no speaker is recorded have that stands in sight where the other figures are folded."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.language import naming
from generator.ledger.claim import FigureSaid
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.nameless import whose
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.paragraphs import read_so
from generator.site.parts.answers.sentences import LeadSentence, row_of_reports, row_of_values

# So many reports bear a number for which no speaker is recorded.
BORNE_BY = 3


def of_nobody_in_sight(answers: Answers) -> Iterator[LeadSentence]:
    """The number that more such reports have than the figure that leads, and what one of long after others has."""
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
    late = _of_long_after(answers)
    if late and late[0].count.number not in {one.count.number for one, *_ in stated}:
        one, claim, is_after_all = late
        code, when = f"answer-lasting-{whose([claim])}", naming.when(claim.source.published)
        yield LeadSentence(code, row_of_values([one]), what=when, how="later" if is_after_all else "dated")


def _may_be_of_now(one: Given, first: Answer) -> bool:
    """Whether a number is told as of now, and is no lower one of what adds up."""
    is_lower = first.adds_up and not one.rung.lead.is_above(first.latest.rung.lead)
    return not one.earlier_only and not is_lower


def _of_long_after(answers: Answers) -> tuple[Given, FigureSaid, bool] | None:
    """The last number of such a report of long after a figure last given, which may be of then, and if after all.

    It is none that is known of the voices: of what adds up that would be an old number told once more.
    """
    first, nameless = answers.first, answers.around.nameless
    known = [one.rung.known_by for voice in answers.voices for one in voice.last if one.rung.known_by]
    if first is None or nameless is None or not known:
        return None
    before = {one.count.number for voice in answers.voices for group in voice.earlier_groups for one in group.figures}
    found = [
        (one, claim, _may_be_of_after(claim, max(known)))
        for one in nameless.each
        for claim in one.rung.claims
        if not one.open and not one.earlier_only and not claim.record.where.is_title and not one.rung.lead.misprint_of
        if not one.rung.comes_before(first.latest.rung) and _may_be_of_after(claim, min(known))
        if first.is_of_moments or one.count.number not in before
    ]
    return max(found, key=lambda each: (each[1].appeared.earliest, each[1].id), default=None)


def _may_be_of_after(claim: FigureSaid, day: date) -> bool:
    """Whether a figure is of after a day, or may be said anew in a text of long after it."""
    begun = claim.said.earliest
    return claim.may_be_said_anew(day) or (begun is not None and begun > day and not claim.is_earlier)
