"""The nights at which the switch of a metric stops: those that changed its record."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from operator import itemgetter

from generator.ledger.ledger import Ledger
from generator.ledger.nights import Night
from generator.ledger.status import Standing

# So many nights of a metric are shown; of more the first, the last, and those that changed most.
MOST_NIGHTS = 60
# Beside a slider of more nights than so many stand so many to begin with.
MANY_NIGHTS, NIGHTS_NAMED = 6, 3
_State = Mapping[str, tuple[int, Standing]]


def night_file(metric: str) -> str:
    """The path below the docs of the file that the switch of a metric fetches."""
    return f"data/nights/{metric}.json"


def stops(ledger: Ledger, days: Iterable[date]) -> Mapping[str, tuple[date, ...]]:
    """Of each metric the days at whose end its record stood otherwise than on the day before; none for less than two.

    None either for a metric with a single number that stands, where nothing moved. As on the pages of days, a claim
    counts from the day by which it was certainly made.
    """
    found: dict[str, dict[date, int]] = defaultdict(dict)
    last: dict[str, _State] = defaultdict(dict)
    for night in ledger.nights(days):
        for name in night.changed & night.by_metric.keys():
            now = _state(night, name)
            if differ := _differ(last[name], now):
                found[name][night.day] = differ
            last[name] = now
    return {name: tuple(_most(found[name])) for name in sorted(found) if len(found[name]) > 1 and _moves(ledger, name)}


def _moves(ledger: Ledger, name: str) -> bool:
    """Whether a metric has several numbers, or one of which something became."""
    figures = ledger.by_metric[name]
    stand = all(ledger.standings[one.id].is_live for one in figures)
    return not stand or len({one.count for one in figures}) > 1


def _state(night: Night, name: str) -> _State:
    """Each figure by its id: by how many claims it is borne, and what became of it."""
    return {one.id: (len(one.claims), night.standings[one.id]) for one in night.by_metric[name]}


def _differ(before: _State, now: _State) -> int:
    """How many figures came, went or changed."""
    return sum(before.get(one) != now.get(one) for one in before.keys() | now.keys())


def _most(changes: Mapping[date, int]) -> Iterator[date]:
    """The days that are shown, in their order."""
    first, *between, last = changes
    most = sorted(((changes[day], day) for day in between), reverse=True)[: MOST_NIGHTS - 2]
    yield from (first, *sorted(map(itemgetter(1), most)), last)


def nights_of_most(nights: Collection[date], given: Mapping[date, int]) -> tuple[date, ...]:
    """The nights of the days on which most figures were given, in their order; none where the nights are few.

    Of days with as many figures as one that is left out none is told: none of them has more.
    """
    counts = sorted((n for day, n in given.items() if n and day in nights), reverse=True)
    left = counts[NIGHTS_NAMED] if len(counts) > NIGHTS_NAMED else 0
    days = sorted(day for day, n in given.items() if n > left and day in nights)
    return tuple(days) if len(nights) > MANY_NIGHTS else ()
