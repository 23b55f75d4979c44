"""What sources tell of a figure of an answer beside it: their statements about it, in the words of the record."""

from collections.abc import Iterator, Sequence

from generator.language import in_sentence, say
from generator.language.explained import names_the_number
from generator.ledger.claim import Claim
from generator.ledger.statements import statements_about
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.around import is_within, worth_of
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.in_their_words import dated, words_of
from generator.site.parts.answers.rounded import without_rounded
from generator.site.parts.answers.sentences import Mentions, named_number
from generator.site.parts.answers.where import where
from generator.site.parts.makers import Views

# So many statements about figures are told, and so many about the same figure in another unit.
REMARKED, OTHERWISE = 3, 1


def remarks(views: Views, answers: Answers, known: Sequence[str], names: Mentions) -> tuple[tuple[str, str], ...]:
    """Statements about the figures that an answer tells, the leading one first, but for those that are known.

    Each is words and a claim. With one on another figure than that goes its number. With each goes what another
    speaker says on it in its text, so that no side of a dispute is told alone.
    """
    found: dict[str, str] = {}
    figures = [*_figures(answers)]
    last = len(figures)
    beside = [*_of_same_worth(answers)]
    left = REMARKED
    for at, figure in enumerate((*figures, *beside)):
        left = OTHERWISE if at == last else left
        for claim in (one for one in _about(views, figure) if one.id not in {*known, *found.values()}):
            if not left:
                break
            left -= 1
            words = _in_words(views, claim, names)
            words = say("answer-remark-on", figure=_named(views, figure), words=words) if at else words
            found.setdefault(words, claim.id)
            for other in _answering(views, claim):
                found.setdefault(_in_words(views, other, names), other.id)
    return (*_readings(views, answers), *found.items())


def _of_same_worth(answers: Answers) -> Iterator[Given]:
    """What the speaker of the leading figure is credited with in another unit, that may be the same."""
    if answers.first and answers.figure:
        yield from (one for one in answers.figure.otherwise.first if worth_of(answers.first.latest, one))


def _answering(views: Views, claim: Claim) -> Sequence[Claim]:
    """The first statement on a statement that its text has of another speaker."""
    others = (one for one in statements_about(views.ledger, claim) if one.speakers and one.voice != claim.voice)
    return [one for one in others if not one.record.where.is_title][:1]


def _readings(views: Views, answers: Answers) -> Iterator[tuple[str, str]]:
    """How the figures that lead were read, and what is left open of them."""
    for figure in answers.first.last if answers.first else ():
        yield from readings(views, figure, is_all=True)


def readings(views: Views, figure: Given, *, is_all: bool = False) -> Iterator[tuple[str, str]]:
    """How a figure was read, where the note of the claim cited tells that; `is_all` what is left open of it, too."""
    for claim in (views.ledger.claim_of_id[name] for name in figure.chief):
        note = claim.record.note
        if note and (claim.record.is_a_reading or (is_all and claim.record.in_doubt)):
            how = "read" if claim.record.is_a_reading else "open"
            yield say("answer-remark-read", figure=_named(views, figure), note=note, how=how), claim.id


def _named(views: Views, figure: Given) -> str:
    """A figure by its number; with where it is, or who gave it, where others of its metric have the number, too."""
    number, lead = named_number(figure), figure.rung.lead
    alike = [one for one in views.ledger.by_metric[lead.scope.metric] if one.count == lead.count and one is not lead]
    if any(one.scope != lead.scope for one in alike) and (limits := where(views.ledger, lead.scope)):
        return say("answer-narrowed", figure=number, limits=limits)
    if figure.giver and any(one.speakers and one.speakers != lead.speakers for one in alike):
        who = in_sentence.actor(views.corpus, figure.giver)
        return say("answer-credited", figure=number, who=who, day="none", how="other")
    return number


def _in_words(views: Views, claim: Claim, names: Mentions) -> str:
    """The words of a statement with who they are of, where they name a person, its outlet, and when.

    What its note says that it was taken from elsewhere, or is left open, stands behind them.
    """
    words, record = dated(views, claim, words_of(views, claim, names)), claim.record
    return say("answer-remark-noted", words=words, note=record.note) if record.in_doubt and record.note else words


def _figures(answers: Answers) -> Iterator[Given]:
    """What the voices last gave, in the order in which that is told."""
    for voice in answers.voices:
        yield from without_rounded(answers, voice.last)


def _about(views: Views, figure: Given) -> Iterator[Claim]:
    """The statements about a figure in its sources; what a title says of it stands in their text, too.

    First what its speakers said of its number where a text has that of a wider scope: it may be the same figure.
    Last those on the same number in reports for which no speaker is recorded.
    """
    lead, corpus = figure.rung.lead, views.corpus
    for claim in views.ledger.by_number.get(lead.count.number, ()):
        if claim.voice == lead.voice and is_within(corpus, lead.scope, claim.scope):
            theirs = (one for one in statements_about(views.ledger, claim) if {*one.speakers} <= lead.speakers)
            yield from (one for one in theirs if names_the_number(one.record.restated or "", claim))
    alike = (one for one in views.ledger.by_scope[lead.scope] if one.voice is None and one.count == lead.count)
    for claim in (*figure.rung.claims, *(claim for one in alike for claim in one.claims)):
        yield from (one for one in statements_about(views.ledger, claim) if not one.record.where.is_title)
