"""For how much of a metric its page has room, and which of its lists leave it."""

from collections.abc import Sequence

from generator.cite.parting import PageRoom
from generator.ledger.rung import Rung

# So many elements has a rung with its note, what stands with it against its figure, a mark of a chart with its row in
# the table, a row of groups and places, and a route, with each of its sources.
RUNG, AGAINST, DRAWN, SCOPE_ROW, ROUTE, TWIG = 25, 12, 16, 13, 16, 4
LADDER, SCOPES, ROUTES = "ladder", "scopes", "routes"
# What leaves a page first, most of which is folded there anyway; with a ladder its routes go.
_LEAVING = ((), (SCOPES,), (ROUTES,), (SCOPES, ROUTES), (LADDER, ROUTES))
# So many elements has a day among those that lead to their pages, which take so much of the room at most.
DAY, DAYS_OF_ROOM = 3, 8
# So much of its room at most the chart of a page takes.
_DRAWN_OF_ROOM = 3


def most_drawn(room: PageRoom) -> int:
    """How many figures a chart draws."""
    return room.of(_DRAWN_OF_ROOM * DRAWN)


def weight_of_route(rung: Rung) -> int:
    """How many elements its route has."""
    return ROUTE + TWIG * len(rung.claims)


def gone(ladders: Sequence[int], carried: Sequence[Rung], room: PageRoom) -> frozenset[str]:
    """Which lists of a metric leave its page, the first of `_LEAVING` after which the others have room.

    Its ladders have so many rungs, that first which leads it; the chart stays.
    """
    lead, others = sum(ladders[:1]), sum(ladders[1:])
    chart = DRAWN * min(lead, most_drawn(room))
    weights = {LADDER: RUNG * lead, SCOPES: SCOPE_ROW * others, ROUTES: sum(map(weight_of_route, carried))}
    return next(
        (
            frozenset(some)
            for some in _LEAVING
            if chart + sum(weight for name, weight in weights.items() if name not in some) <= room.elements
        ),
        frozenset(weights),
    )
