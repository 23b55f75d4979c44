"""Dates as precise as the source leaves them: Extended Date/Time Format, levels 0 and 1.

The forms a record needs, no more: a day, a month, a year, a range of two of these, `../D` (on or before)
and `D~` (about). Specification: https://www.loc.gov/standards/datetime/
"""

import calendar as months
import re
from dataclasses import dataclass, field
from datetime import date

FORMS = "2022-01-09, 2022-01, 2022, 2022-01-05/2022-01-09, ../2022-01-09 (on or before), 2022-01-09~ (about)"
# A day, month or year, by the look of it; the calendar decides whether there is one.
ONE = "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
_ONE = re.compile(ONE)
# Patterns as near to the calendar as patterns come, for editors.
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
_SPAN = f"[0-9]{{4}}(-{_MONTH}(-{_DAY})?)?"
DAY = f"[0-9]{{4}}-{_MONTH}-{_DAY}"
WHEN = rf"\.\./{_SPAN}|{_SPAN}/{_SPAN}|{_SPAN}~?"


class BadDateError(ValueError):
    """The text is no date in one of the forms; the message says why."""


class _NoDateError(Exception):
    """A part of the text is no date, which its reader tells of the whole."""


@dataclass(frozen=True, slots=True)
class When:
    """A date with its bounds; `earliest` is None for "on or before"."""

    text: str
    earliest: date | None = field(compare=False)
    latest: date = field(compare=False)
    approximate: bool = field(default=False, compare=False)

    @property
    def day(self) -> date | None:
        """The calendar day, where the date is one and is not approximate."""
        return self.latest if self.earliest == self.latest and not self.approximate else None

    def __str__(self) -> str:
        return self.text


def parse_when(text: str) -> When:
    """The date that `text` writes; raises BadDateError."""
    try:
        return _parse(text)
    except _NoDateError:
        raise BadDateError(f'"{text}" is not a date') from None


def _parse(text: str) -> When:
    if text.startswith("../"):
        return When(text, None, _span(text[3:])[1])
    if "/" in text:
        first, _, last = text.partition("/")
        earliest, latest = _span(first)[0], _span(last)[1]
        if earliest > latest:
            raise BadDateError(f'the range "{text}" ends before it begins')
        return When(text, earliest, latest)
    bare = text.removesuffix("~")
    earliest, latest = _span(bare)
    return When(text, earliest, latest, approximate=bare != text)


def _span(text: str) -> tuple[date, date]:
    found = _ONE.fullmatch(text)
    if not found:
        raise _NoDateError
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, months.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        raise BadDateError(f'there is no date "{text}"') from None
