"""What texts that give a disputed number have against it besides: denials of the number, and others in its place."""

from collections.abc import Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadSentence, Mentions
from generator.site.parts.makers import Views
from generator.site.parts.objections import ObjectionToNumber, objections


def against(views: Views, one: Given, names: Mentions) -> Iterator[LeadSentence]:
    """A sentence for each that a named speaker did without effect on any figure, however many reports tell of it."""
    claims = views.ledger.claim_of_id
    grouped: dict[object, list[ObjectionToNumber]] = {}
    found = sorted(objections(views.ledger, _alike(views, one)), key=lambda each: not each.is_denial)
    for each in found:
        grouped.setdefault((each.code, each.new, each.said, claims[each.claim].speakers), []).append(each)
    for ones in grouped.values():
        first = claims[ones[0].claim]
        if len(first.speakers) == 1 and (ones[0].new or ones[0].is_denial):
            yield _sentence(ones, first, names)


def _sentence(ones: Sequence[ObjectionToNumber], first: Claim, names: Mentions) -> LeadSentence:
    code = "answer-objection-denial" if ones[0].is_denial else "answer-objection-revision"
    who, cites = names.within(first.speakers[0]), tuple(one.claim for one in ones)
    return LeadSentence(
        code, who=who, what=ones[0].new, how=ones[0].said, n=len({one.partition("#")[0] for one in cites}), cites=cites
    )


def _alike(views: Views, one: Given) -> list[Assertion]:
    """What gives the number of a figure by its voice, for the same or leaving open for what."""
    lead = one.rung.lead
    return [
        other
        for other in views.ledger.by_metric[lead.scope.metric]
        if (other.voice, other.count.number) == (lead.voice, lead.count.number)
        and (other.scope == lead.scope or other.scope.may_be(lead.scope))
    ]
