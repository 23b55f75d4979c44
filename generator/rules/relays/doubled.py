"""A text that has one number for two things beside each other, where the reports that share one have another number."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.relays import is_exact
from generator.record.fields import UNSTATED
from generator.record.ids import GroupId, SourceId
from generator.record.registries import MetricKind
from generator.rules.alike import in_order_of_recording, is_in_the_text, is_unusual
from generator.rules.finding import comparable_figures, is_current
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


def left_open(ledger: Ledger, found: Doubled) -> tuple[FigureSaid, ...]:
    """The figures of other texts that have both numbers of the others, and leave open whom they count."""
    firsts, seconds = found[2], found[3]
    counted = {claim.article for claims in found for claim in claims}
    both: list[FigureSaid] = []
    for second in _of_open_group(ledger, seconds[0]):
        if second.article not in counted:
            counted.add(second.article)
            of_text = [one for one in _of_open_group(ledger, firsts[0]) if one.article == second.article]
            both += [second, of_text[0]] if of_text and may_be_of_one_time(found[0][0], of_text[0], _DAYS) else []
    return tuple(both)


def _of_open_group(ledger: Ledger, of: FigureSaid) -> tuple[FigureSaid, ...]:
    scope = replace(of.scope, group=GroupId(UNSTATED))
    claims = (one for assertion in ledger.by_scope.get(scope, ()) for one in assertion.claims if one.count == of.count)
    return in_order_of_recording(one for one in claims if is_current(one) and is_in_the_text(one))


def counted_otherwise(ledger: Ledger, found: Doubled) -> tuple[tuple[FigureSaid, ...], ...]:
    """A figure of the text of something else that adds up, and what all others that have it have instead."""
    (first,), (second,), firsts, _ = found
    others = {claim.source_id for claim in firsts}
    for one in filter(is_current, _figures_of(ledger, first.source_id)):
        metric = one.scope.metric
        is_else = metric not in {first.scope.metric, second.scope.metric} and is_in_the_text(one)
        if is_else and ledger.corpus.metrics[metric].kind is MetricKind.CUMULATIVE and is_unusual(one.count):
            theirs = [each for name in sorted(others) for each in _figures_of(ledger, name) if each.scope == one.scope]
            present = in_order_of_recording(filter(is_current, theirs))
            if present and all(each.count.number != one.count.number for each in present):
                return (one,), present
    return ()


def _figures_of(ledger: Ledger, source: SourceId) -> list[FigureSaid]:
    return [one for one in ledger.claims_of_source[source] if isinstance(one, FigureSaid)]
