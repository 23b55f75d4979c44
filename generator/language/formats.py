"""Dates, lists and names as the language spoken at present writes them, by the CLDR (through Babel)."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from generator.language.book import say, spoken
from generator.record.numerals import Number


def day(value: date) -> str:
    """`9 January 2022`."""
    return _day(value, spoken().locale)


def days(first: date, last: date) -> str:
    """`2–31 January 2022`; one day alone where both are the same."""
    return day(first) if first == last else str(format_interval(first, last, "yMMMMd", locale=spoken().locale))


def day_before(first: date, last: date) -> str:
    """A day as it stands before a later one in one sentence: `9` before `16 January 2022`, `9 January` before May."""
    if first.year != last.year:
        return day(first)
    skeleton = "d" if first.month == last.month else "MMMMd"
    return format_skeleton(skeleton, first, locale=spoken().locale)


def month(value: date) -> str:
    """`January 2022`."""
    return format_skeleton("yMMMM", value, locale=spoken().locale)


def short_day(value: date) -> str:
    """`9 Jan`."""
    return format_skeleton("MMMd", value, locale=spoken().locale)


def days_between(first: date, last: date) -> str:
    """`2–31 Jan 2022`."""
    return format_interval(first, last, "yMMMMd", locale=spoken().locale)


def clock(value: datetime) -> str:
    """`08:15`."""
    return format_skeleton("Hm", value, locale=spoken().locale)


def day_of_month(value: date) -> str:
    """`9`."""
    return format_skeleton("d", value, locale=spoken().locale)


def weekday(value: date) -> str:
    """`Sunday`."""
    return format_date(value, "EEEE", locale=spoken().locale)


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`; empty for none."""
    return format_list([*items], locale=spoken().locale)


def either(items: Iterable[str]) -> str:
    """`a`, `a or b`, `a, b or c`; empty for none."""
    return format_list([*items], style="or", locale=spoken().locale)


def in_row(items: Iterable[str]) -> str:
    """`a, b, c`: things beside each other that make no list."""
    return say("joint-comma").join(items)


def number(value: Number | float) -> str:
    """`4,353`, `1.5`; not rounded."""
    return format_decimal(value, locale=spoken().locale, decimal_quantization=False)


def raised(text: str) -> str:
    """A text that begins a sentence: its first letter raised and the rest left alone."""
    return text[:1].upper() + text[1:]


def lowered(name: str) -> str:
    """A name within a sentence; an abbreviation at its start stays as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def language_name(code: str) -> str:
    """The name of a language from its code: `Georgian` for `ka`, `Serbian (Latin)` for `sr-Latn`; else the code."""
    locale = spoken().locale
    language, *parts = code.split("-")
    name = str(locale.languages.get(language, code))
    scripts = [str(locale.scripts[part]) for part in parts if part in locale.scripts]
    return say("language-in-script", language=name, script=scripts[0]) if scripts else name


@cache
def _day(value: date, locale: Locale) -> str:
    return format_date(value, "long", locale=locale)
