"""What sides of a finding have in common: a body that all credit, and a text that reports are drawn from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.language import say
from generator.ledger.claim import Claim, FigureSaid
from generator.rules.drift.given_too import further_of
from generator.rules.drift.shape import Shape
from generator.rules.finding import FigureTerm, Finding
from generator.rules.phrases import Phrases

_Common = Iterator[tuple[str, tuple[Claim, ...]]]


def worded_otherwise(finding: Finding, term: FigureTerm) -> Iterator[FigureTerm]:
    """What other reports have for a side of a finding in other words for its number."""
    heading = term.lead.scope.metric, term.lead.scope.group
    too = [*further_of(finding)]
    further = (one for one in finding.further if isinstance(one, FigureTerm) and one not in too)
    return (one for one in further if (one.lead.scope.metric, one.lead.scope.group) == heading)


def how_worded(term: FigureTerm, others: Iterable[FigureTerm]) -> str:
    """How reports word the number of a side otherwise: rounded, with other words around it, or in both ways."""
    are_rounded = {claim.count.number != term.lead.count.number for other in others for claim in other.claims}
    return "several" if len(are_rounded) > 1 else "rounded" if are_rounded == {True} else "around"


def in_common(phrases: Phrases, finding: Finding) -> _Common:
    """What is told of sides together, with the claims that bear it out, where no side tells it of itself."""
    sides = [_with_other_words(finding, term) for term in finding.figures]
    if finding.shape is Shape.METRIC:
        yield from _credited_in_each(phrases, finding, sides)
    yield from _of_one_text(phrases, finding, sides)


def _with_other_words(finding: Finding, term: FigureTerm) -> list[FigureSaid]:
    return [*term.claims, *(claim for one in worded_otherwise(finding, term) for claim in one.claims)]


def _credited_in_each(phrases: Phrases, finding: Finding, sides: list[list[FigureSaid]]) -> _Common:
    """The one body that reports of each side credit, where the sides themselves do not tell whom theirs do."""
    if len({claim.body for term in finding.figures for claim in term.claims if claim.body}) > 1:
        return
    bodies = set.intersection(*({claim.body for claim in side if claim.body and not claim.is_own} for side in sides))
    if len(bodies) == 1:
        body = str(bodies.pop())
        shown = [next(claim for claim in side if claim.body == body) for side in sides]
        yield say("rule-drift-each-credits", who=phrases.actor(body)), tuple(shown)


def _of_one_text(phrases: Phrases, finding: Finding, sides: list[list[FigureSaid]]) -> _Common:
    """Reports of one side that are drawn from the text of reports of another; of the sides' own these tell that."""
    own = {claim.id for term in finding.figures for claim in term.claims}
    by_text: dict[str, dict[int, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for at, side in enumerate(sides):
        for claim in side:
            by_text[claim.text][at].append(claim)
    for of_sides in by_text.values():
        if len(of_sides) > 1 and any(claim.id not in own for side in of_sides.values() for claim in side):
            fewest, *others = sorted(of_sides.values(), key=lambda side: len({one.article for one in side}))
            first, rest = FigureTerm(tuple(fewest)), FigureTerm(tuple(one for side in others for one in side))
            sources, n = phrases.papers_again(first.sources), len(first.sources)
            words = say("rule-drift-one-text", n=n, sources=sources, others=phrases.titles(rest.sources))
            yield words, (first.lead, rest.lead)
