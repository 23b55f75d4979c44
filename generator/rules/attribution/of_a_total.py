"""Sides whose reports have the number as a part of a total of one body that was denied, disowned or withdrawn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Count
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Term
from generator.rules.phrases import Phrases


def wholes_disputed(ledger: Ledger, sides: Iterable[FigureTerm]) -> Iterator[FigureTerm]:
    """Of each side the disputed totals of which its reports have the number as a part, by the same body."""
    for side in sides:
        by_count: dict[Count, list[FigureSaid]] = defaultdict(list)
        for claim in {one.article: one for one in reversed(side.claims)}.values():
            for whole in _wholes(ledger, claim):
                by_count[whole.count].append(whole)
        yield from (FigureTerm(in_order_of_recording(alike)) for alike in by_count.values())


def _wholes(ledger: Ledger, part: FigureSaid) -> Iterator[FigureSaid]:
    """The disputed figures of the text and body of a part that are recorded as divided into such as it."""
    figures = (one for one in ledger.claims_of_source[part.source_id] if isinstance(one, FigureSaid))
    theirs = (one for one in figures if one.body == part.body and one.scope.metric == part.scope.metric)
    return (one for one in theirs if _divides(one, part) and ledger.standing(one).is_disputed)


def _divides(whole: FigureSaid, part: FigureSaid) -> bool:
    by = {each.by: {*each.parts} for each in whole.record.breakdowns}
    same_place, same_group = whole.scope.place == part.scope.place, whole.scope.group == part.scope.group
    return (same_place and part.scope.group in by.get("group", ())) or (
        same_group and not by.get("place", set()).isdisjoint(part.scope.place)
    )


def as_parts(phrases: Phrases, side: str, wholes: Sequence[Term]) -> str:
    """A side with the disputed totals of which some of its reports have the number as a part."""
    given = [one for one in wholes if isinstance(one, FigureTerm)]
    parts = [
        say("rule-attribution-part", papers=phrases.papers(one.sources), figure=phrases.figure(one)) for one in given
    ]
    return say("rule-attribution-side-part", side=side, parts=listed(parts), n=len(parts)) if parts else side
