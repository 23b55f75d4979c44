"""Parts that their text shows to be counted twice: a total of a place that some of them make leaves others no room."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.hierarchy import upward
from generator.rules.breakdown.placed import is_together
from generator.rules.finding import is_current, strict_room

# Of more figures at one place too many choices would have to be tried.
_MOST = 10


@dataclass(frozen=True, slots=True)
class Crowded:
    """The total of a place, the figures that make it, and one of others there for which these leave no room."""

    total: FigureSaid
    made_by: tuple[FigureSaid, ...]
    other: FigureSaid


def may_be_counted_twice(ledger: Ledger, whole: FigureSaid, parts: Sequence[FigureSaid]) -> bool:
    """Whether some parts make a total of a place within the whole, though their text has others there, too."""
    return crowded(ledger, whole, parts) is not None


def crowded(ledger: Ledger, whole: FigureSaid, parts: Sequence[FigureSaid]) -> Crowded | None:
    """The first total of a place that some parts make though their text has others there, too; None without one."""
    groups = {part.scope.group for part in parts}
    of_text = [
        one
        for one in ledger.claims_of_source[whole.source_id]
        if isinstance(one, FigureSaid) and is_current(one) and is_together(ledger, whole, one)
    ]
    for place_total in (one for one in of_text if _is_of_a_place(ledger, one, whole)):
        within = [
            one
            for one in of_text
            if one.scope.group in groups and one.scope.group != whole.scope.group and _lies_in(ledger, one, place_total)
        ]
        if found := _without_room(ledger, place_total, within):
            return found
    return None


def _is_of_a_place(ledger: Ledger, one: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a figure is of what the whole counts, at a place within it alone."""
    return (
        one.scope.place != whole.scope.place and _lies_in(ledger, one, whole) and one.scope.group == whole.scope.group
    )


def _lies_in(ledger: Ledger, one: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a figure counts the same metric and time at a place of another, or at one within it."""
    same = replace(whole.scope, group=one.scope.group, excluded=one.scope.excluded, place=one.scope.place)
    is_alike = replace(one.scope, place_reading=same.place_reading) == same
    places = ledger.corpus.places
    return is_alike and all(
        any(around in whole.scope.place for around in (place, *upward(places, place))) for place in one.scope.place
    )


def _without_room(ledger: Ledger, total: FigureSaid, within: Sequence[FigureSaid]) -> Crowded | None:
    """Two figures or more, each of another group or place, that make exactly a total, and a further one beside them."""
    if not total.count.is_bare:
        return None
    counted = list({one.scope: one for one in reversed(within)}.values())
    for some in _choices(one for one in counted if one.count.is_bare):
        if sum(one.count.number or 0 for one in some) == total.count.number:
            left = (one for one in _beside(counted, some) if strict_room(ledger.corpus, one).low > 0)
            if other := next(left, None):
                return Crowded(total, tuple(sorted(some, key=lambda one: one.position)), other)
    return None


def _choices(figures: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, ...]]:
    ones = [*figures][:_MOST]
    return (some for n in range(2, len(ones) + 1) for some in combinations(ones, n))


def _beside(counted: Sequence[FigureSaid], some: Sequence[FigureSaid]) -> list[FigureSaid]:
    """The figures of groups that are not among some."""
    groups = {one.scope.group for one in some}
    return [one for one in counted if one.scope.group not in groups]
