"""For how much of a metric its page has room: the routes leave it first, then what is longest."""

from collections.abc import Sequence

from generator.ledger.rung import Rung
from generator.site.parts.parting import Portion, Room, by_day

# So many elements has a rung with its note, what stands with it against its figure, a mark of a chart with its row in
# the table, a row of groups and places, and a route, with each of its sources.
RUNG, AGAINST, DRAWN, SCOPE_ROW, ROUTE, TWIG = 25, 12, 16, 13, 16, 4
# So much of its room at most the chart of a page takes.
_DRAWN_OF_ROOM = 3


def most_drawn(room: Room) -> int:
    """How many figures a chart draws."""
    return room.of(_DRAWN_OF_ROOM * DRAWN)


def weight_of_ladder(rungs: int, drawn: int) -> int:
    """How many elements the ladder that leads a page has, with its chart of so many figures."""
    return RUNG * rungs + DRAWN * drawn


def weight_of_route(rung: Rung) -> int:
    """How many elements its route has."""
    return ROUTE + TWIG * len(rung.claims)


def routes_in_parts(ladders: Sequence[int], carried: Sequence[Rung], room: Room) -> tuple[Portion[Rung], ...]:
    """The parts of the routes of a metric, with ladders of so many rungs, where its page has no room; else none."""
    lead, others = sum(ladders[:1]), sum(ladders[1:])
    weight = (
        weight_of_ladder(lead, min(lead, most_drawn(room))) + SCOPE_ROW * others + sum(map(weight_of_route, carried))
    )
    return by_day(carried, lambda one: one.at, weight_of_route, room) if weight > room.elements else ()
