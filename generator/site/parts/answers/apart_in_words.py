"""The sentences on what is counted apart from an answer and stands beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.language import in_sentence, say
from generator.ledger.statements import statements_about
from generator.site.parts.answers.credited import put
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.in_their_words import dated, stated, words_of
from generator.site.parts.answers.remarks import readings
from generator.site.parts.answers.sentences import LeadSentence, Mentions, row_counted
from generator.site.parts.makers import Views


def of_later_parts(views: Views, figures: Sequence[Given], names: Mentions) -> Iterator[LeadSentence]:
    """The sentences on such figures, each with what its source says of it."""
    for one in figures:
        yield put([one], names)
        for claim in one.rung.lead.claims:
            for said in statements_about(views.ledger, claim):
                if not said.record.where.is_title:
                    yield stated(dated(views, said, words_of(views, said, names)), said.id, one)


def of_days(views: Views, figures: Sequence[Given], names: Mentions) -> Iterator[LeadSentence]:
    """The sentences on figures of stated days, each with how its days were read, where they were."""
    for one in figures:
        of = replace(one.rung.lead.scope, unit=None)
        if days := in_sentence.period(of, form="days"):
            counted = in_sentence.figure(views.corpus, replace(of, period=None), one.step.value)
            is_read = any("period" in views.ledger.claim_of_id[name].record.readings for name in one.chief)
            items = row_counted([(one, counted)], is_read=not is_read)
            days = say("answer-days-read", days=days) if is_read else days
            yield LeadSentence("answer-put-within", items, names.giver(one), days)
            yield from (stated(words, cite, one) for words, cite in readings(views, one) if is_read)
        else:
            yield put([one], names)
