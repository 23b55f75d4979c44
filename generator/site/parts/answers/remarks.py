"""What sources tell of a figure of an answer beside it: their statements about it, in the words of the record."""

from collections.abc import Iterator, Sequence
from itertools import islice

from generator.language import say
from generator.language.explained import in_full
from generator.ledger.claim import Claim
from generator.ledger.statements import statements_about
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.in_their_words import dated
from generator.site.parts.answers.sentences import named_number
from generator.site.parts.answers.where import where
from generator.site.parts.makers import Views

# So many statements about figures are told.
REMARKED = 3


def remarks(views: Views, answers: Answers, known: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Statements about the figures that an answer tells, the leading one first, but for those that are known.

    Each is words and a claim. With one on another figure than that goes its number.
    """
    found: dict[str, str] = {}
    for at, figure in enumerate(_figures(answers)):
        for claim in _about(views, figure):
            words = _in_words(views, claim)
            words = say("answer-remark-on", figure=_named(views, figure), words=words) if at else words
            if claim.id not in known:
                found.setdefault(words, claim.id)
    return (*_readings(views, answers), *islice(found.items(), REMARKED))


def _readings(views: Views, answers: Answers) -> Iterator[tuple[str, str]]:
    """How a figure that leads was read, or what is left open of it, where the note of the claim cited tells that."""
    for figure in answers.first.last if answers.first else ():
        for claim in (views.ledger.claim_of_id[name] for name in figure.chief):
            note = claim.record.note
            if note and (claim.record.is_a_reading or claim.record.in_doubt):
                how = "read" if claim.record.is_a_reading else "open"
                yield say("answer-remark-read", figure=_named(views, figure), note=note, how=how), claim.id


def _named(views: Views, figure: Given) -> str:
    """A figure by its number; with where it is, or who gave it, where others of its metric have the number, too."""
    number, lead = named_number(figure), figure.rung.lead
    alike = [one for one in views.ledger.by_metric[lead.scope.metric] if one.count == lead.count and one is not lead]
    if any(one.scope != lead.scope for one in alike) and (limits := where(views.ledger, lead.scope)):
        return say("answer-narrowed", figure=number, limits=limits)
    if figure.who and any(one.speakers and one.speakers != lead.speakers for one in alike):
        return say("answer-credited", figure=number, who=figure.who.text, day="none", how="other")
    return number


def _in_words(views: Views, claim: Claim) -> str:
    """The words of a statement with who they are of, where they name a person, its outlet, and when.

    What its note says that it was taken from elsewhere, or is left open, stands behind them.
    """
    words, record = dated(views, claim, in_full(views.ledger, claim.record.restated or "", claim)), claim.record
    return say("answer-remark-noted", words=words, note=record.note) if record.in_doubt and record.note else words


def _figures(answers: Answers) -> Iterator[Given]:
    """What the voices last gave, in the order in which that is told."""
    for voice in answers.voices:
        yield from voice.last


def _about(views: Views, figure: Given) -> Iterator[Claim]:
    """The statements about a figure in its sources; what a title says of it stands in their text, too."""
    for claim in figure.rung.claims:
        yield from (one for one in statements_about(views.ledger, claim) if not one.record.where.is_title)
