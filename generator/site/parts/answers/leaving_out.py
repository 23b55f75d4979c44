"""Whom those who gave a figure left out of another count of the same thing, and perhaps of this one."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.left_out import leaving_out, left_out_elsewhere
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
        as_read = say("answer-as-read") if all(each.record.is_a_reading for each in other.exact) else ""
        about = formats.in_row(part for part in (described, naming.said(claim), as_read) if part)
        value = naming.value(views.corpus, other.scope, other.count)
        step = replace(one.step, value=value, life=None)
        item = LeadItem("answer-value-by", value, step, about, "", 1, (claim.id,), "", is_chief=False)
        who = Link(in_sentence.actor(views.corpus, body), "")
        yield LeadSentence("answer-left-out", (item,), who, formats.listed(names), how=named_number(one))
