"""Two bodies of one voice whose figures of one day a text has side by side."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from generator.language import formats, naming, say
from generator.language.explained import in_full
from generator.language.formats import raised
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.rules.alike import in_order_of_recording, origin_omitted
from generator.rules.finding import FigureTerm, Finding, room
from generator.rules.phrases import Phrases
from generator.rules.restated import clause_of


def bodies_apart(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Figures of one text and scope, of one stated day, that two bodies of a voice gave and that cannot be one number.

    In several texts they may be one statement told differently; here the text keeps apart who gave which.
    """
    for one, other in combinations(claims, 2):
        if _is_of_one_day(one, other) and one.voice and one.voice == other.voice and one.body != other.body:
            may_be_one = origin_omitted(ledger, one, other) or one.is_own or other.is_own
            if not may_be_one and not room(one).meets(room(other)):
                yield one, other


def _is_of_one_day(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether both state the day on which they were said, the same, and no other moment that they describe."""
    days = [claim.when.day if claim.when and not claim.record.as_of else None for claim in (one, other)]
    return days[0] is not None and days[0] == days[1] and hours(one) == hours(other)


def later_with(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> tuple[FigureTerm, ...]:
    """What the body of one of two figures is told to have given with the number of the other, certainly later.

    Then its further reports with that number, be they only read as its own, that state no day and do not show it by
    that of the two figures.
    """
    last = one.said.latest
    alike = (each for each in ledger.by_number.get(other.count.number, ()) if each.scope == one.scope)
    theirs = [each for each in alike if each.body == one.body and each.count == other.count]
    later = [each for each in theirs if last and each.when and each.said.earliest and last < each.said.earliest]
    if not later:
        return ()
    known = {each.source_id for each in later}
    stated = (each for each in theirs if not each.record.where.is_title)
    undated = [each for each in stated if each.when is None and not _is_shown_by(each, last)]
    further = in_order_of_recording(each for each in undated if each.source_id not in known)
    return FigureTerm(in_order_of_recording(later)), *([FigureTerm(further)] if further else [])


def _is_shown_by(claim: FigureSaid, day: date | None) -> bool:
    return day is not None and claim.known_by is not None and claim.known_by <= day


def with_what_was_said(phrases: Phrases, finding: Finding, sentence: str) -> str:
    """A sentence with what its text tells besides of two bodies, and what others have of them later."""
    terms = [term for term in finding.beside if not isinstance(term.lead, DenialSaid)]
    by_text = {source for term in finding.figures for source in term.sources}
    later = [term for term in terms if isinstance(term, FigureTerm)]
    said = [term.lead for term in terms if not isinstance(term, FigureTerm)]
    for claim in (one for one in said if one.source_id in by_text):
        sentence = say("rule-disagreement-explained", sentence=sentence, words=clause_of(claim))
    if later:
        sentence = say("rule-disagreement-with-another", sentence=sentence, another=_later(phrases, *later))
    for claim in (one for one in said if one.source_id not in by_text):
        words = in_full(phrases.corpus, claim.record.restated or "", claim).removesuffix(".")
        paper = phrases.paper(claim.source_id)
        another = say("rule-disagreement-explained-elsewhere", words=words, paper=paper)
        sentence = say("rule-disagreement-with-another", sentence=sentence, another=another)
    return sentence


def _later(phrases: Phrases, term: FigureTerm, *further: FigureTerm) -> str:
    """That a body gave later what another had given, with its further reports that state no day."""
    others = [one for each in further for one in each.claims]
    others.sort(key=lambda one: one.known_by or date.max)
    first = others[0].known_by if others else None
    reports = dict.fromkeys(one.source_id for one in others)
    read = dict.fromkeys(one.source_id for one in others if one.record.is_said_by_reading)
    papers = phrases.papers(reports)
    return say(
        "rule-disagreement-later-too",
        sources=phrases.papers(term.sources),
        who=raised(phrases.actor(str(term.lead.body))),
        count=phrases.count(term),
        when=naming.when(term.when),
        n=len(reports),
        others=say("rule-disagreement-read-in", papers=papers, read=phrases.papers(read)) if read else papers,
        first=formats.day(first) if first else "none",
    )
