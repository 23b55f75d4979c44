"""A lower total that came later, and that its text has as a rise: what became of the higher one nothing tells."""

from generator.language import say
from generator.ledger.claim import Claim
from generator.rules.api import Sides
from generator.rules.finding import FigureTerm, Finding
from generator.rules.phrases import Phrases
from generator.rules.revision.classes import listed_in
from generator.rules.revision.unordered import counts_of, credited, first_figure, reports_of_each, side_of


def sides_of_skipped(phrases: Phrases, finding: Finding) -> Sides:
    """Both totals with their reports, then the number that a text has as that before the later one."""
    counts, before = _counts(phrases, finding), _before(finding)
    reports = reports_of_each(finding)
    each = [side_of(phrases, count, ones) for count, ones in zip(counts[:2], reports, strict=True)]
    marks: list[tuple[Claim, ...]] = [tuple(ones) for ones in reports]
    papers = phrases.papers(before.sources)
    each.append(say("rule-revision-skipped-before", before=counts[2], later=counts[1], papers=papers))
    marks.append(before.claims)
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
    }


def _counts(phrases: Phrases, finding: Finding) -> list[str]:
    return counts_of(phrases, (*finding.figures[:2], _before(finding)))


def _before(finding: Finding) -> FigureTerm:
    return next(term for term in finding.further if isinstance(term, FigureTerm))
