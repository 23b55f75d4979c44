"""What sources say of what an answer tells, in the sentences of the record."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats, naming, say
from generator.language.explained import in_full
from generator.ledger.claim import Claim
from generator.ledger.statements import statements_about
from generator.record.registries import ActorKind
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, Mentions
from generator.site.parts.makers import Views

_NO_OUTLETS = {ActorKind.PERSON, ActorKind.BODY}


def words_of(views: Views, claim: Claim, names: Mentions) -> str:
    """The words of a statement; who made it has the full name in them where nothing before has named them."""
    words = claim.record.restated or ""
    if len(claim.speakers) == 1 and names.has_named(claim.speakers[0]):
        return words
    full = in_full(views.corpus, words, claim)
    if full != words:
        names.within(claim.speakers[0])
    return full


def of_denials(views: Views, answers: Answers, names: Mentions) -> Iterator[tuple[str, str]]:
    """What the titles of the reports of the denials that an answer tells say of these, each with its claim.

    Of a denial that has sentences of its own, as one of those counted as called otherwise, they have it there.
    """
    struck = (*answers.disputed, *answers.elsewhere)
    beside = {each.cite for one in struck for each in one.as_called}
    cited = dict.fromkeys(each.cite for one in struck for each in one.outcomes if each.cite not in beside)
    for denial in (views.ledger.claim_of_id[name] for name in cited):
        yield from in_titles(views, denial, names)


def in_titles(views: Views, denial: Claim, names: Mentions) -> Iterator[tuple[str, str]]:
    """What the title of the report of a denial says of that: it may have denied what the text does not."""
    for one in statements_about(views.ledger, denial):
        if one.record.where.is_title:
            yield dated(views, one, words_of(views, one, names)), one.id


def of_crediting(views: Views, claim: Claim, of: Given) -> Iterator[LeadSentence]:
    """The words in which somebody, and no outlet, named who gave a figure."""
    actors, words = views.corpus.actors, claim.record.restated
    if words and any(actors[name].kind in _NO_OUTLETS for name in claim.relays):
        yield stated(words, claim.id, of)


def of_unnumbered(views: Views, answers: Answers, names: Mentions) -> Iterator[LeadSentence]:
    """What was said by somebody who gave no number, in the words of the record."""
    for one in answers.unnumbered:
        for claim in (views.ledger.claim_of_id[name] for name in one.chief):
            words = words_of(views, claim, names)
            # Their day stands in the words that tell it.
            yield stated(words if claim.when else dated(views, claim, words), claim.id, one)


def stated(words: str, cite: str, of: Given) -> LeadSentence:
    """Words of the record as a sentence beside a figure."""
    item = LeadItem("answer-value", words, replace(of.step, life=None), "", "", 1, (cite,), "", is_chief=False)
    return LeadSentence("answer-stated", (item,))


def dated(views: Views, claim: Claim, words: str) -> str:
    """The words of a statement with the day on which it was made, or by which, and with its outlet where that matters.

    So of what an article says itself, and of what it has somebody say of whom the record has a text of their own.
    """
    if not words.endswith("."):
        return words
    is_outlets = claim.is_own or _has_another_text(views, claim)
    outlet = naming.outlet(views.corpus, claim.source_id) if is_outlets else ""
    when = naming.published(claim.source) if outlet and _is_dated_loosely(claim) else _when(claim)
    about = formats.in_row(part for part in (outlet, when) if part)
    return say("answer-value-by", value=words.removesuffix("."), about=about) + "."


def _has_another_text(views: Views, claim: Claim) -> bool:
    """Whether somebody who is said to have made a statement published other texts of the record, and not this one."""
    outlets = {source.publication for source in views.corpus.sources.values()}
    return claim.source.publication not in claim.speakers and not outlets.isdisjoint(claim.speakers)


def _is_dated_loosely(claim: Claim) -> bool:
    """Whether only its source has a day for a statement, and that about when, by which nothing was said for certain."""
    return claim.when is None and claim.known_by is None and claim.source.published is not None


def _when(claim: Claim) -> str:
    """When a statement was made: behind its words a bare day would be one of what they tell."""
    if claim.when:
        return say("answer-remark-day", day=naming.when(claim.when), how="on" if claim.when.day else "within")
    if claim.known_by is None:
        return say("answer-remark-day", day="", how="none")
    said = say("answer-remark-day", day=formats.day(claim.known_by), how="by")
    return say("answer-day-inferred", day=said) if claim.source.is_dated_by_inference else said
