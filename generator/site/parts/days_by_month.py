"""Days by month: a small calendar of what there is to read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.language.formats import month
from generator.site.parts.link import Link

# A day is drawn darker the more there is; so many shades.
SHADES = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of a month: its number, where it leads, how much there is, and the shade for it (1 to 4, 0 for none)."""

    link: Link
    count: int
    shade: int


@dataclass(frozen=True, slots=True)
class Month:
    """The days of a month that have something."""

    name: str
    cells: tuple[Cell, ...]


def days_by_month(days: Iterable[tuple[date, str, int]]) -> tuple[Month, ...]:
    """The months of some days, each given with the address it leads to and how much there is of it."""
    rows = sorted(days)
    most = max((count for _, _, count in rows), default=0)
    months: dict[str, list[Cell]] = {}
    for day, path, count in rows:
        shade = -(-SHADES * count // most) if most else 0
        months.setdefault(month(day), []).append(Cell(Link(str(day.day), path), count, shade))
    return tuple(Month(name, tuple(cells)) for name, cells in months.items())
