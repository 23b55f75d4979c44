"""Dates as precise as the source leaves them: Extended Date/Time Format, levels 0 and 1.

The forms a record needs, no more: a day, a month, a year, a range of two of these, `../D` (on or before),
`D~` (about), and a day with a time, to the minute and with its zone. Specification: https://www.loc.gov/standards/datetime/
"""

import calendar as months
import re
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.record.date_mends import mend_of

FORMS = "2022-01-09, 2022-01, 2022, 2022-01-05/2022-01-09, ../2022-01-09 (on or before), 2022-01-09~ (about)"
MOMENTS = f"{FORMS}, 2022-01-09T08:15+06:00 (a time of day with its zone)"
# A day, month or year, by the look of it; the calendar decides whether there is one.
ONE = "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
_ONE = re.compile(ONE)
# Patterns as near to the calendar as patterns come, for editors.
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
_SPAN = f"[0-9]{{4}}(-{_MONTH}(-{_DAY})?)?"
DAY = f"[0-9]{{4}}-{_MONTH}-{_DAY}"
WHEN = rf"\.\./{_SPAN}|{_SPAN}/{_SPAN}|{_SPAN}~?"
# A time of day as it follows a day: to the minute, with the distance of its zone from universal time.
_CLOCK = "T([01][0-9]|2[0-3]):[0-5][0-9]"
TIME = f"{_CLOCK}(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])"
MOMENT = f"{WHEN}|{DAY}{TIME}"
_TIME, _TIME_ALONE = re.compile(TIME), re.compile(_CLOCK)


class BadDateError(ValueError):
    """The text is no date in one of the forms; the message says why, and `mend` what to do where it is known."""

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(what)
        self.mend = mend


class _NoDateError(Exception):
    """A part of the text is no date, which its reader tells of the whole."""


@dataclass(frozen=True, slots=True)
class When:
    """A date with its bounds; `earliest` is None for "on or before".

    Of a time of day the bounds are the day where its clock stands, and `instant` is the moment itself.
    """

    text: str
    earliest: date | None = field(compare=False)
    latest: date = field(compare=False)
    approximate: bool = field(default=False, compare=False)
    instant: datetime | None = field(default=None, compare=False)

    @property
    def day(self) -> date | None:
        """The calendar day, where the date is one and is not approximate."""
        return self.latest if self.earliest == self.latest and not self.approximate else None

    def is_before(self, other: "When") -> bool:
        """Whether it is certainly earlier: by the moments where both have one, else by the days.

        "About" a day bounds nothing.
        """
        if self.instant and other.instant:
            return self.instant < other.instant
        if self.approximate or other.approximate or other.earliest is None:
            return False
        return self.latest < other.earliest

    def __str__(self) -> str:
        return self.text


def parse_when(text: str) -> When:
    """The date that `text` writes; raises BadDateError."""
    try:
        return _parse(text)
    except _NoDateError:
        raise BadDateError(f'"{text}" is not a date', mend_of(text) or "") from None


def _parse(text: str) -> When:
    if "T" in text:
        return _moment(text)
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


def _moment(text: str) -> When:
    """A day with a time; without the zone nobody could tell which of two moments is the earlier."""
    day, mark, rest = text.partition("T")
    earliest, latest = _span(day)
    if earliest != latest:
        raise _NoDateError
    clock = f"{mark}{rest}"
    if _TIME_ALONE.fullmatch(clock):
        raise BadDateError(
            f'"{text}" is a time of day without its zone',
            f"Add how far its clock is from universal time, as in {text}+06:00 or {text}Z, or write the day alone.",
        )
    if not _TIME.fullmatch(clock):
        raise _NoDateError
    return When(text, earliest, latest, instant=datetime.fromisoformat(text))


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
