"""What the headlines of reports credit somebody with, of which their texts have the number without a speaker."""

from collections.abc import Iterator

from generator.language import in_sentence, naming
from generator.ledger.claim import FigureSaid
from generator.ledger.rounding import may_reword
from generator.record.claims import Where
from generator.site.parts.answers.nameless import Unattributed
from generator.site.parts.answers.sentences import LeadSentence
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


def titled(views: Views, nameless: Unattributed) -> Iterator[LeadSentence]:
    """Whom the headline over a figure that is told credits with it, in the words of that: its reports name somebody."""
    for one, _, _ in nameless.chosen.first:
        for over in (over for claim in one.rung.claims for over in _over(views, claim)):
            value, who = naming.value(views.corpus, over.scope, over.count), in_sentence.speakers(views.corpus, [over])
            yield LeadSentence(
                "answer-headline-credits", who=Link(who, ""), what=value, n=nameless.sources, cites=(over.id,)
            )


def _over(views: Views, claim: FigureSaid) -> Iterator[FigureSaid]:
    """The headlines of a source that credit somebody with a number that may word a figure of its text."""
    for over in views.ledger.claims_of_source[claim.source_id]:
        if isinstance(over, FigureSaid) and _credits(over) and _is_worded(over, claim):
            yield over


def _credits(over: FigureSaid) -> bool:
    return over.record.where is Where.HEADLINE and bool(over.speakers) and not over.is_own


def _is_worded(over: FigureSaid, claim: FigureSaid) -> bool:
    return over.scope == claim.scope and may_reword(over.count, claim.count)
