"""What other reports have with the number that one body is credited with in several words: at any time, and of whom."""

from collections import defaultdict
from collections.abc import Iterator

from generator.language import say
from generator.language.formats import either
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.rules.alike import in_order_of_recording, is_in_the_text, may_be_one_place
from generator.rules.finding import FigureTerm, Finding, is_withdrawn
from generator.rules.label.shape import Shape
from generator.rules.phrases import Phrases


def of_other_reports(ledger: Ledger, finding: Finding) -> Iterator[FigureTerm]:
    """The further reports of the body by the word they have, if any, then those that name nobody or use a general word.

    A body's count of one thing stays the one it gave: whoever counts who credits it with the number counts what was
    given months later, too, and what has no word of its own.
    """
    if finding.shape is not Shape.WORDS:
        return
    sides = [claim for term in finding.figures for claim in term.claims]
    lead, known = sides[0], {claim.article for claim in sides}
    found: dict[tuple[bool, str, tuple[str, ...]], list[FigureSaid]] = defaultdict(list)
    for one in ledger.by_number.get(lead.count.number, ()):
        is_new = one.article not in known and is_in_the_text(one)
        is_placed = any(may_be_one_place(one, side) for side in sides)
        if is_new and is_placed and _is_of_it(one, lead) and not is_withdrawn(ledger, one):
            is_theirs, word = one.body == lead.body, (one.record.label or "").casefold()
            if is_theirs or (word and _may_be_theirs(one, lead)):
                found[(not is_theirs, word, () if is_theirs else one.speakers)].append(one)
    for _, claims in sorted(found.items()):
        yield FigureTerm(in_order_of_recording(claims))


def _is_of_it(one: FigureSaid, lead: FigureSaid) -> bool:
    """Whether a figure counts the same of the same people, be it at a place that is left open."""
    first, second = one.scope, lead.scope
    return (first.metric, first.group, first.modality) == (second.metric, second.group, second.modality)


def _may_be_theirs(one: FigureSaid, lead: FigureSaid) -> bool:
    """Whether a report that does not name the body may mean it: it names nobody, or uses a general word for it."""
    return not one.is_own and (not one.speakers or (one.is_general and one.voice == lead.voice))


def besides_of(finding: Finding) -> list[FigureTerm]:
    """What a finding has of such reports."""
    first = finding.figures[0].lead
    terms = (one for one in finding.beside if isinstance(one, FigureTerm) and finding.shape is Shape.WORDS)
    same = (first.scope.metric, first.count.number)
    return [one for one in terms if (one.lead.scope.metric, one.lead.count.number) == same]


def besides_in_words(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    """Such reports with their word, and whom they credit where that is not told of all."""
    body = finding.figures[0].lead.body
    all_sides = (*finding.figures, *besides_of(finding))
    persons = {claim.speakers for one in all_sides for claim in one.claims if claim.body == body}
    names = either(dict.fromkeys(claim.record.label for claim in term.claims if claim.record.label))
    speakers = {claim.speakers for claim in term.claims}
    is_as_opened = term.lead.body == body and (len(speakers) > 1 or speakers in (persons, {(body,)}))
    side = say(
        "rule-label-besides",
        names=names or "none",
        reports=phrases.reports(term),
        earlier="yes" if all(claim.is_earlier for claim in term.claims) else "no",
        by="body" if is_as_opened else "named" if term.lead.speakers else "nobody",
        who=phrases.who_in_full(term) if term.lead.speakers else "",
    )
    return phrases.as_read(side, term)
