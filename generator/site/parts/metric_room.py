"""For how much of a metric its page has room, and which of its lists leave it.

How many elements the templates write for each thing is measured in `tests/test_weights.py`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.cite.parting import PageRoom
from generator.ledger.rung import Rung
from generator.ledger.status import Standing
from generator.site.parts.ladder_view import Entry, Row, Struck

# So many elements has a rung by itself, each mark with its note, and each name or sentence with it.
RUNG, NOTED, NAMED = 16, 12, 2
# So many has a figure for which nobody is named and that has no day, in its cell and in its row of a table.
UNNAMED = 13
# So many has what stands with a rung against its figure, beside its sources.
AGAINST = 8
# So many has a chart of nothing, a mark of it with its row in the table, and each thing more that is drawn of that.
CHART, DRAWN, DRAWN_WITH_IT = 60, 20, 6
# So many the answer that opens a page, in a list.
ANSWER = 150
# So many has a row of groups and places, and a route.
SCOPE_ROW, ROUTE, TWIG = 12, 20, 4
LADDER, SCOPES, ROUTES = "ladder", "scopes", "routes"
# What leaves a page first, most of which is folded there anyway; with a ladder its routes go.
_LEAVING = ((), (SCOPES,), (ROUTES,), (SCOPES, ROUTES), (LADDER, ROUTES))
# So many elements has a day among those that lead to their pages, which take so much of the room at most.
DAY, DAYS_OF_ROOM = 3, 8
# So much of its room at most the chart of a page takes, and so many elements a figure has in it at least.
_DRAWN_OF_ROOM, _DRAWN_AT_LEAST = 3, 16
# So many things that befell a figure are told of a rung with notes of their own.
_NOTED_APART = 3
Judged = tuple[Rung, Standing]


def most_drawn(room: PageRoom) -> int:
    """How many figures a chart draws at most."""
    return room.of(_DRAWN_OF_ROOM * _DRAWN_AT_LEAST)


def newest_in_chart(judged: Iterable[Judged], room: PageRoom) -> Iterator[tuple[Rung, int]]:
    """The first of the figures of a ladder, the newest, for which its chart has room, and how much of it each takes."""
    left = room.elements // _DRAWN_OF_ROOM
    for number, (rung, standing) in enumerate(judged):
        weight = 0 if _is_nameless(rung) else _weight_drawn(standing)
        if number and (number >= most_drawn(room) or weight > left):
            return
        left -= weight
        yield rung, weight


def weight_of_route(rung: Rung) -> int:
    """How many elements its route has."""
    return ROUTE + TWIG * len(rung.claims)


def weight_of_row(row: Row) -> int:
    """How many elements a place on a ladder has, with its notes and with what stands with it."""
    of_itself = weight_of_entry(row.rung) if row.rung else RUNG + NOTED
    return of_itself + sum(map(_weight_against, (*row.against, *((row.struck,) if row.struck else ()))))


def weight_of_entry(entry: Entry) -> int:
    """How many elements a rung has, with its notes."""
    remarks = [cite for one in entry.step.change.remarks for cite in one.chief]
    outcomes = [one.cite for one in entry.outcomes_shown]
    return RUNG + NOTED * len({*entry.chief, *remarks, *outcomes}) + NAMED * len((*entry.step.labels, *outcomes))


def weight_of_scope_row(entry: Entry) -> int:
    """How many elements a row of groups and places has, in which nothing has a note."""
    return SCOPE_ROW + NAMED * len((*entry.outcomes_shown, *entry.step.labels))


def gone(ladders: Sequence[Sequence[Judged]], days: int, carried: Iterable[Rung], room: PageRoom) -> frozenset[str]:
    """Which lists of a metric leave its page, the first of `_LEAVING` after which the others have room.

    Its ladders have these rungs, that first which leads it; the chart stays, and what leads to so many days.
    """
    lead = ladders[0] if ladders else ()
    drawn = CHART + sum(weight for _, weight in newest_in_chart(lead, room)) if len(lead) > 1 else 0
    led_to = min(DAY * days, room.elements // DAYS_OF_ROOM)
    weights: Mapping[str, int] = {
        LADDER: _weight_of_ladder(lead),
        SCOPES: sum(SCOPE_ROW + NAMED * _befell(of) for others in ladders[1:] for _, of in others),
        ROUTES: sum(map(weight_of_route, carried)),
    }
    left = room.elements - ANSWER - drawn - led_to
    return next(
        (
            frozenset(some)
            for some in _LEAVING
            if sum(weight for name, weight in weights.items() if name not in some) <= left
        ),
        frozenset(weights),
    )


def _weight_of_ladder(judged: Sequence[Judged]) -> int:
    """How many elements a ladder has; what superseded one of its figures is another, whose note is told once."""
    named = [(rung, standing) for rung, standing in judged if not _is_nameless(rung)]
    on_it = {claim.id for rung, _ in named for claim in rung.claims}
    apart = {claim.id for _, standing in named for one in standing.all for claim in one.by} - on_it
    rungs = sum(RUNG + NOTED + NAMED * _befell(standing) for _, standing in named)
    return rungs + NOTED * len(apart) + UNNAMED * (len(judged) - len(named))


def _is_nameless(rung: Rung) -> bool:
    return rung.lead.first is None and rung.lead.voice is None


def _weight_drawn(standing: Standing) -> int:
    return DRAWN + (DRAWN_WITH_IT * _befell(standing) if standing.is_disputed else 0)


def _befell(standing: Standing) -> int:
    return min(len({claim.id for one in standing.all for claim in one.by}), _NOTED_APART)


def _weight_against(one: Struck) -> int:
    sources = (*one.shown_in, *one.loose_in, *one.open_in, *(claim for _, claims in one.otherwise for claim in claims))
    return AGAINST + NAMED * len(sources)
