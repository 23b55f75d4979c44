"""The last report of long after a figure that has its number, whoever is named for it there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Where
from generator.record.every_claim import PAST
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.beside import likewise
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.nameless import whose
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, row_of_values
from generator.site.parts.answers.where import has_place, left_open
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class Lasting:
    """A figure, and the last of the reports of long after it that have its number as one of now.

    `is_later` tells that the report is certainly later than the figure: of an undated one that is not known. `others`
    are of the other texts of long after it that have the number, one of each.
    """

    figure: Given
    claim: FigureSaid
    is_later: bool
    others: tuple[FigureSaid, ...]

    @property
    def how(self) -> str:
        """The code of how the report stands to the figure, and whether alone."""
        if not self.is_later:
            return "dated"
        return "several" if self.others else "later"


def lasting(book: Ledger, answers: Answers) -> Iterator[Lasting]:
    """What became of the number of each figure that leads, or was given last by another voice, if a report tells that.

    A figure without a day is followed from the last day by which any of those was known. One report is told once.
    """
    figures = [one for voice in answers.voices for one in voice.last]
    cited = set[str]()
    known = [one.rung.known_by for one in figures if one.rung.known_by]
    for one in figures:
        day = one.rung.known_by or max(known, default=None)
        known_from = {name for _, name, _ in likewise(book, one)}
        found = [claim for claim in _with_its_number(book, one) if claim.may_be_said_anew(day)]
        if found and (last := max(found, key=_by_day)).id not in known_from | cited:
            cited.add(last.id)
            others = {claim.text: claim for claim in found if last.text not in (claim.text, claim.article)}
            yield Lasting(one, last, one.rung.known_by is not None, tuple(others.values()))


def of_lasting(views: Views, answers: Answers) -> Iterator[LeadSentence]:
    """That later reports have the numbers of figures, each with who is named for it."""
    for one in lasting(views.ledger, answers):
        who = in_sentence.speakers(views.corpus, [one.claim])
        code = "answer-lasting" if who else f"answer-lasting-{whose([one.claim])}"
        yield LeadSentence(code, (_item(views, one),), Link(who, ""), naming.published(one.claim.source), how=one.how)
    if after := answers.around.afterwards:
        yield of_later(after.rung.claims, row_of_values([after]), "later")


def of_later(claims: Sequence[FigureSaid], items: tuple[LeadItem, ...], how: str) -> LeadSentence:
    """That later reports for which no speaker is recorded have a figure, with the day of the first of them."""
    code, when = f"answer-lasting-{whose(claims)}", naming.published(claims[0].source)
    return LeadSentence(code, items, what=when, how=how)


def _item(views: Views, one: Lasting) -> LeadItem:
    claim, book = one.claim, views.ledger
    lead = book.by_claim[claim.id]
    described = say("answer-described", label=claim.record.label) if claim.record.label else ""
    openly = left_open(book, lead, is_placed=has_place(book, claim.scope))
    as_read = say("answer-as-read") if claim.record.reads_else(PAST) else ""
    about = formats.in_row(part for part in (described, openly, as_read) if part)
    value = naming.value(views.corpus, claim.scope, claim.count)
    step = replace(one.figure.step, value=value, life=None)
    code = "answer-value-by" if about else "answer-value"
    return LeadItem(code, value, step, about, "", 1, (claim.id,), "", is_chief=False)


def _with_its_number(book: Ledger, one: Given) -> Iterator[FigureSaid]:
    """The claims of texts that have the number of a figure for its group and place, or may have it for these."""
    of = one.rung.lead.scope
    for claim in book.by_number.get(one.count.number, ()):
        in_text = not claim.record.where.is_title and not _is_worded_from_before(book, claim)
        if claim.scope.may_be(of) and in_text and claim.source.published:
            yield claim


def _is_worded_from_before(book: Ledger, claim: FigureSaid) -> bool:
    """Whether what stands above or beside a text words a figure that the text itself tells as an earlier one."""
    below = (one for one in book.claims_of_source[claim.source_id] if isinstance(one, FigureSaid) and one.is_earlier)
    same = (one for one in below if one.count.number == claim.count.number and one.scope.may_be(claim.scope))
    return claim.record.where is not Where.BODY and any(one.record.where is Where.BODY for one in same)


def _by_day(claim: FigureSaid) -> tuple[date, str]:
    return claim.appeared.earliest or date.min, claim.id
