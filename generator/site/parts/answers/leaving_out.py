"""Whom those who gave a figure left out of another count of the same thing, and perhaps of this one."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.left_out import leaving_out, left_out_elsewhere
from generator.record.every_claim import SAID_ON
from generator.record.fields import UNSTATED
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, named_number
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


def of_left_out(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """Of each figure that a voice last gave, whom its body left out of another count of the same, the last of these."""
    for one in (one for voice in answers.voices for one in voice.last):
        yield from _left_out(views, one)


def _left_out(views: Views, one: Given) -> Iterator[LeadSentence]:
    book, lead = views.ledger, one.rung.lead
    groups = left_out_elsewhere(book, lead)
    beside = leaving_out(book, lead, groups) if groups and not lead.scope.excluded else []
    for other in beside[-1:]:
        names = [views.corpus.groups[name].name for name in groups if name in other.scope.excluded]
        body = min(lead.bodies & other.bodies)
        claim = other.exact[0]
        described = say("answer-described", label=claim.record.label) if claim.record.label else ""
        day = say("when-read", when=naming.said(claim)) if claim.record.is_day_read else naming.said(claim)
        is_open = UNSTATED in other.scope.place and UNSTATED not in lead.scope.place
        place = say("scope-no-place") if is_open else ""
        about = formats.in_row(part for part in (place, described, day, _read(other)) if part)
        value = naming.value(views.corpus, other.scope, other.count)
        step = replace(one.step, value=value, life=None)
        item = LeadItem("answer-value-by", value, step, about, "", 1, (claim.id,), "", is_chief=False)
        who = Link(in_sentence.actor(views.corpus, body), "")
        code = "answer-left-out-read" if _is_speaker_read(other) else "answer-left-out"
        yield LeadSentence(code, (item,), who, formats.listed(names), how=named_number(one))


def _is_speaker_read(other: Assertion) -> bool:
    """Whether it is a reading of all texts that a figure is that of its speaker."""
    return all(claim.record.is_said_by_reading for claim in other.exact)


def _read(other: Assertion) -> str:
    """That more of a figure is a reading than its day and its speaker, of which that is told."""
    is_read = all(claim.record.reads_else(SAID_ON, "said_by") for claim in other.exact)
    return say("answer-as-read") if is_read else ""
