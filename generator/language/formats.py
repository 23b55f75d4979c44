"""Dates, lists and names as the language spoken at present writes them, by the CLDR (through Babel)."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list

from generator.language.book import spoken


def day(value: date) -> str:
    """`9 January 2022`."""
    return _day(value, spoken().locale)


def month(value: date) -> str:
    """`January 2022`."""
    return format_skeleton("yMMMM", value, locale=spoken().locale)


def weekday(value: date) -> str:
    """`Sunday`."""
    return format_date(value, "EEEE", locale=spoken().locale)


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`; empty for none."""
    return format_list([*items], locale=spoken().locale)


def language_name(code: str) -> str:
    """The name of a language from its code: `Georgian` for `ka`; the code itself where there is none."""
    return str(Locale.parse(spoken().locale).languages.get(code.partition("-")[0], code))


@cache
def _day(value: date, locale: str) -> str:
    return format_date(value, "long", locale=locale)
