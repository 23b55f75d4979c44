"""What a row of a table holds."""

from collections.abc import Iterable

from generator.ledger.bounds import Bounds, bounds_of
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.numerals import number_of

__all__ = ["Row", "Value", "all_stated", "between", "by_day", "dates", "edtf", "number_of", "stated", "unstated"]

Value = None | str | int | float | bool | list["Value"] | dict[str, "Value"]
Row = dict[str, Value]


def edtf(when: When | None) -> str | None:
    """A date as the record has it."""
    return str(when) if when else None


def dates(name: str, stem: str, when: When | None) -> Row:
    """A date as the record has it, and the days between which it lies; "about" a day lies between none."""
    return {name: edtf(when), **between(stem, bounds_of(when))}


def between(stem: str, days: Bounds) -> Row:
    """The first and the last day that some bounds allow."""
    first, last = (day.isoformat() if day else None for day in (days.earliest, days.latest))
    return {f"{stem}_from": first, f"{stem}_until": last}


def stated(id_: str | None) -> str | None:
    """An id; None where the record says that there is none to tell."""
    return None if id_ == UNSTATED else id_


def all_stated(ids: Iterable[str]) -> list[Value]:
    """The ids of some that a source states."""
    return [id_ for id_ in ids if id_ != UNSTATED]


def unstated(**fields: str | Iterable[str] | None) -> list[Value]:
    """The names of the fields that a source leaves open."""
    return [name for name, ids in fields.items() if ids and UNSTATED in ([ids] if isinstance(ids, str) else ids)]


def by_day(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Rows by the day of each, in their order."""
    days: dict[str, list[Row]] = {}
    for row in rows:
        days.setdefault(str(row["day"]), []).append(row)
    return days
