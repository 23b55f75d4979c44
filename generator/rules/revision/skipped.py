"""A lower total that came later, and that its text has as a rise: whether it corrects the higher one nothing tells."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.language import say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.rules.api import Sides
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.phrases import Phrases
from generator.rules.revision.classes import listed_in
from generator.rules.revision.falls import Pair
from generator.rules.revision.of_one_body import given_before_it, of_its_number, stood_before
from generator.rules.revision.unordered import counts_of, credited, first_figure, reports_of_each, side_of


def numbers_before(later: Assertion, series: Sequence[Assertion]) -> Iterator[FigureTerm]:
    """What texts of a total have as the number before it, then the further reports of that which are known before."""
    before = tuple(stood_before(later, series))
    yield FigureTerm(before)
    if given := given_before_it(later, before, series):
        yield FigureTerm(tuple(given))


def with_further_reports(finding: Finding, pair: Pair, series: Sequence[Assertion]) -> Finding:
    """A finding each of whose two totals has all reports of its body, in whatever words."""
    totals = zip(finding.figures[:2], pair, strict=True)
    terms = (FigureTerm((*term.claims, *_not_in(term, of_its_number(one, series)))) for term, one in totals)
    return replace(finding, terms=(*terms, *finding.terms[2:]))


def _not_in(term: Term, claims: Iterable[FigureSaid]) -> list[FigureSaid]:
    known = {claim.text for claim in term.claims}
    return [claim for claim in claims if claim.text not in known]


def sides_of_skipped(phrases: Phrases, finding: Finding) -> Sides:
    """Both totals with their reports, then the number that a text has as that before the later one."""
    counts, before = _counts(phrases, finding), _before(finding)
    reports = reports_of_each(finding)
    each = [side_of(phrases, count, ones) for count, ones in zip(counts[:2], reports, strict=True)]
    marks: list[tuple[Claim, ...]] = [tuple(ones) for ones in reports]
    papers = phrases.papers(before.sources)
    each.append(say("rule-revision-skipped-before", before=counts[2], later=counts[1], papers=papers))
    marks.append(before.claims)
    for given in _given(finding):
        count = say("rule-revision-skipped-known", before=counts[2], later=counts[1])
        each.append(side_of(phrases, count, [*given.claims]))
        marks.append(given.claims)
    if explained := [term.lead for term in finding.terms if not isinstance(term, FigureTerm)]:
        each.append(listed_in(phrases, finding.words, explained))
        marks.append(tuple(explained))
    return Sides(say("rule-revision-skipped", **skipped_in_line(phrases, finding)), tuple(each), tuple(marks))


def skipped_in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Who is credited with two totals, these, and the number before the later one."""
    counts = _counts(phrases, finding)
    figure = first_figure(phrases, finding.figures[0], counts)
    return {
        "who": credited(phrases, finding),
        "earlier": figure,
        "first": counts[0],
        "later": counts[1],
        "before": counts[2],
        "n": len({claim.text for term in (_before(finding), *_given(finding)) for claim in term.claims}),
    }


def _counts(phrases: Phrases, finding: Finding) -> list[str]:
    return counts_of(phrases, (*finding.figures[:2], _before(finding)))


def _before(finding: Finding) -> FigureTerm:
    return next(term for term in finding.further if isinstance(term, FigureTerm))


def _given(finding: Finding) -> list[FigureTerm]:
    """The further reports of the number before, as one side."""
    return [term for term in finding.further if isinstance(term, FigureTerm)][1:]
