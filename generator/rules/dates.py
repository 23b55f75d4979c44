"""Dates within the sentences of findings: a text or a dispatch is of one of some days."""

from datetime import date, timedelta

from generator.language import formats, naming, say
from generator.language.formats import day
from generator.record.dates import When


def days(when: When | None) -> str:
    """A date as the name of a text has it: of some days either of them or between which it lies."""
    if when is None or when.earliest is None or when.approximate or "/" not in when.text:
        return naming.when(when)
    return between(when.earliest, when.latest)


def between(first: date, last: date) -> str:
    """One of some days: `9 March 2031`, `6 or 7 January 2022`, `a day from 3 January 2022 to 9 January 2022`."""
    if first == last:
        return day(last)
    if last - first > timedelta(days=1):
        return say("phrase-between", first=day(first), last=day(last))
    is_one_month = first.month == last.month
    return say("phrase-either-day", first=formats.day_of_month(first) if is_one_month else day(first), last=day(last))
