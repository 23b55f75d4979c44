"""Parts of a whole that their text counts at several places only: together they may still be more than the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Breakdown
from generator.record.hierarchy import is_nested, upward
from generator.record.ids import GroupId, MetricId, PlaceId
from generator.rules.arithmetic import total
from generator.rules.finding import is_current, is_definite, strict_room
from generator.rules.moments import is_one_moment, must_hold_together

_Figures = Mapping[tuple[str, Scope], list[FigureSaid]]


def scope_of_part(whole: Scope, breakdown: Breakdown, name: str) -> Scope:
    """What a part of a breakdown counts."""
    if breakdown.by == "group":
        return replace(whole, group=GroupId(name), excluded=())
    if breakdown.by == "metric":
        return replace(whole, metric=MetricId(name))
    return replace(whole, place=(PlaceId(name),))


def is_together(ledger: Ledger, whole: FigureSaid, part: FigureSaid) -> bool:
    """Whether a whole and a part must hold together, or are of one body and moment."""
    return must_hold_together(ledger, whole, part) or (whole.body == part.body and is_one_moment(whole, part))


def parts_by_place(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, parts: Sequence[FigureSaid], by_scope: _Figures
) -> list[FigureSaid]:
    """A whole, its parts and those that are counted at places of it, where all are more than it; else nothing.

    There may be more of a part elsewhere, so that its places are the least that it can be.
    """
    if breakdown.by != "group":
        return []
    known = {part.scope.group for part in parts}
    missing = [name for name in breakdown.parts if name not in known]
    placed = [claim for name in missing for claim in at_places(ledger, whole, breakdown, name, by_scope)]
    every = [whole, *parts, *placed]
    if not placed or not all(is_current(one) and is_definite(one) and one.count.test for one in every):
        return []
    sizes = [strict_room(ledger.corpus, one) for one in every[1:]]
    of_whole = strict_room(ledger.corpus, whole)
    # One part that is more alone is another rule's.
    return every if total(sizes).is_above(of_whole) and not any(size.is_above(of_whole) for size in sizes) else []


def at_places(
    ledger: Ledger, whole: FigureSaid, breakdown: Breakdown, name: str, by_scope: _Figures
) -> list[FigureSaid]:
    """The figures of a part at places within the whole, of which none holds another; else none."""
    places, of_part = ledger.corpus.places, scope_of_part(whole.scope, breakdown, name)
    found = [
        claims[0]
        for (source, scope), claims in by_scope.items()
        if source == whole.source_id
        and replace(scope, place=of_part.place) == of_part
        and len(scope.place) == 1
        and scope.place != of_part.place
        and any(around in upward(places, scope.place[0]) for around in of_part.place)
        and claims[0].body == whole.body
        and is_together(ledger, whole, claims[0])
    ]
    pairs = combinations((claim.scope.place[0] for claim in found), 2)
    return [] if any(is_nested(places, one, other) for one, other in pairs) else found
