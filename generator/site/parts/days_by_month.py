"""Days by month: a small calendar of what there is to read."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.language.formats import month
from generator.site.parts.link import Link

# A day is drawn darker the more there is; so many shades.
SHADES = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of a month: its number, where it leads, how much there is, and the shade for it (1 to 4, 0 for none).

    A day that leads nowhere keeps the place of one.
    """

    link: Link | None
    count: int
    shade: int


@dataclass(frozen=True, slots=True)
class Month:
    """The days of a month that have something."""

    name: str
    first: date
    cells: tuple[Cell, ...]


def days_by_month(days: Iterable[tuple[date, str, int]]) -> tuple[Month, ...]:
    """The months of some days, each given with the address it leads to and how much there is of it."""
    rows = sorted(days)
    most = max((count for _, _, count in rows), default=0)
    months: dict[date, list[Cell]] = {}
    for day, path, count in rows:
        shade = -(-SHADES * count // most) if most else 0
        months.setdefault(day.replace(day=1), []).append(Cell(Link(str(day.day), path), count, shade))
    return tuple(Month(month(first), first, tuple(cells)) for first, cells in months.items())


def whole_months(months: Iterable[Month]) -> tuple[Month, ...]:
    """The same with a cell for each day, so that a day stands at one place in all of them."""
    return tuple(replace(one, cells=tuple(_every_day(one))) for one in months)


def _every_day(one: Month) -> Iterator[Cell]:
    known = {cell.link.text: cell for cell in one.cells if cell.link}
    for day in range(1, monthrange(one.first.year, one.first.month)[1] + 1):
        yield known.get(str(day), Cell(None, 0, 0))
