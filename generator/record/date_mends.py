"""Days in forms that a record does not use, and what to write in their place.

`9 January 2022`, `09/01/2022`, `2022-1-9`, `2022年1月9日`, `٢٠٢٢-٠١-٠٩`: the mend names our form of the very day. Where
two numbers may each be the month, it names both days.
"""

import calendar as months
import re
import unicodedata
from collections.abc import Iterator
from datetime import date

_MONTHS = {
    name.lower(): number
    for names in (months.month_name, months.month_abbr)
    for number, name in enumerate(names)
    if name
}
_NUMBERS = re.compile(r"[0-9]+")
_NAMES = re.compile(r"[^\W\d_]+")
# What may stand beside numbers in a day: signs, the ends of "9th", and the marks of Chinese and Japanese days.
_BESIDE = re.compile(r"[\s.,/-]+|(?<=[0-9])(?:st|nd|rd|th)\b|[年月日]|\bof\b")


def mend_of(text: str) -> str | None:
    """What to write in place of a text that is a day in another form; None where it is none."""
    days = list(dict.fromkeys(day.isoformat() for day in _days(_plain(text))))
    if not days:
        return None
    return f"Write {days[0]}" + "".join(f", or {day} where the month stands first" for day in days[1:]) + "."


def _plain(text: str) -> str:
    normal = unicodedata.normalize("NFKC", " ".join(text.split())).lower()
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in normal)


def _days(text: str) -> Iterator[date]:
    numbers = [int(each) for each in _NUMBERS.findall(text)]
    named = [_MONTHS[word] for word in _NAMES.findall(text) if word in _MONTHS]
    left = _BESIDE.sub("", " ".join(word for word in text.split(" ") if word.strip(".,") not in _MONTHS))
    if _NUMBERS.sub("", left):
        return
    match numbers, named:
        case [day, year], [month]:
            yield from _day(year, month, day)
        case [first, second, third], []:
            yield from _day(first, second, third)
            yield from _day(third, second, first)
            yield from _day(third, first, second)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    """The day, where there is one; years have four digits."""
    if year >= 1000 and 1 <= month <= 12 and 1 <= day <= months.monthrange(year, month)[1] and year < 10_000:
        yield date(year, month, day)
