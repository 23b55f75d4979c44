"""What texts that give a disputed number have against it besides: denials of the number, and others in its place."""

from collections.abc import Iterator, Mapping, Sequence

from generator.language import in_sentence, naming
from generator.ledger.claim import Claim, RevisionSaid
from generator.ledger.objecting import replacing_of_others
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, Mentions, named_number, row_of_values
from generator.site.parts.makers import Views
from generator.site.parts.objections import ObjectionToNumber, against_number, new_figure


def against(views: Views, one: Given, names: Mentions) -> Iterator[LeadSentence]:
    """A sentence for each that a named speaker did without effect on any figure, however many reports tell of it.

    What some reports date is not told again of those that tell it without a day.
    """
    claims = views.ledger.claim_of_id
    found = sorted(against_number(views.ledger, one.rung.lead), key=lambda each: not each.is_denial)
    dated = {_deed(claims, each) for each in found if claims[each.claim].known_by}
    for each in found:
        first = claims[each.claim]
        is_shown = bool(first.known_by) or _deed(claims, each) not in dated
        if is_shown and len(first.speakers) == 1 and (each.new or each.is_denial):
            yield _sentence(each, first, one, names)


def _deed(claims: Mapping[str, Claim], one: ObjectionToNumber) -> tuple[object, ...]:
    """Who did what to the number."""
    return one.code, one.new, claims[one.claim].speakers


def replaced(views: Views, group: Sequence[Given], names: Mentions) -> Iterator[LeadSentence]:
    """A sentence for each figure that somebody else put in the place of one, of which nothing else is to be said."""
    for one in (each for each in group if not each.outcomes):
        seen: dict[object, LeadSentence] = {}
        for claim in replacing_of_others(views.ledger, one.rung.lead):
            if len(claim.speakers) == 1:
                sentence = _replaced(views, one, claim, names)
                seen.setdefault((sentence.who, sentence.what), sentence)
        yield from seen.values()


def _replaced(views: Views, one: Given, claim: RevisionSaid, names: Mentions) -> LeadSentence:
    words, said = in_sentence.words_of_revision(views.corpus, claim.record), naming.said(claim)
    new = new_figure(views.ledger, claim)
    what, code = (new, "answer-replaced") if new else (words["part"], "answer-part-taken-out")
    return LeadSentence(code, row_of_values([one]), names.opening(claim.speakers[0]), what, how=said, cites=(claim.id,))


def _sentence(of: ObjectionToNumber, first: Claim, one: Given, names: Mentions) -> LeadSentence:
    code = "answer-objection-denial" if of.is_denial else "answer-objection-revision"
    who, cites = names.within(first.speakers[0]), of.dated
    number = LeadItem("answer-value", named_number(one), one.step, "", "", 1, (), "", is_chief=False)
    n = len({each.partition("#")[0] for each in cites})
    return LeadSentence(code, (number,), who, what=of.new, how=of.said, n=n, cites=cites)
