"""A text that has one number for two things beside each other, where the reports that share one have another number."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.relays import is_exact
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.finding import comparable_figures
from generator.rules.moments import may_be_of_one_time

# Smaller numbers are often two.
_LEAST = 10
# So many texts must have both the number that is shared and one other number for the second thing.
_AGREEING = 2
# Within so many days the count of the second thing is that of the others.
_DAYS = 1

# The figure that may repeat another, that, and what others have in place of the first and as the second.
Doubled = tuple[tuple[FigureSaid, ...], tuple[FigureSaid, ...], tuple[FigureSaid, ...], tuple[FigureSaid, ...]]


def doubled(ledger: Ledger) -> Iterator[Doubled]:
    """The figures of one text alone that have the number of another of its figures, of the same people and place."""
    by_source: dict[str, dict[Scope, FigureSaid]] = defaultdict(dict)
    for claim in comparable_figures(ledger):
        if is_exact(claim) and is_in_the_text(claim) and not claim.is_own and (claim.count.number or 0) >= _LEAST:
            by_source[claim.source_id].setdefault(claim.scope, claim)
    by_scope: dict[Scope, list[FigureSaid]] = defaultdict(list)
    for figures in by_source.values():
        for claim in figures.values():
            by_scope[claim.scope].append(claim)
    for figures in by_source.values():
        for first, second in permutations(figures.values(), 2):
            if _is_twice(first, second) and (found := _against(by_source, first, second, by_scope[first.scope])):
                yield found


def _is_twice(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures have one number and count two things of the same people at one place."""
    same = one.count.number == other.count.number and one.scope.metric != other.scope.metric
    return same and (one.scope.group, one.scope.place) == (other.scope.group, other.scope.place)


def _against(
    by_source: dict[str, dict[Scope, FigureSaid]], first: FigureSaid, second: FigureSaid, given: Sequence[FigureSaid]
) -> Doubled | None:
    """What other texts have for both, where all that share the second have one other number for the first."""
    others = [one for one in given if one.text != first.text and may_be_of_one_time(first, one, _DAYS)]
    shared = [by_source[one.source_id].get(second.scope) for one in others]
    seconds = [one for one in shared if one and one.count.number == second.count.number]
    firsts = [one for one in others if any(one.source_id == each.source_id for each in seconds)]
    is_one = len({one.count.number for one in others}) == 1 and others[0].count.number != first.count.number
    if not is_one or len({one.text for one in firsts}) < _AGREEING:
        return None
    return (first,), (second,), in_order_of_recording(firsts), in_order_of_recording(seconds)
