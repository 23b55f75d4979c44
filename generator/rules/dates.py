"""Dates within the sentences of findings: a text or a dispatch is of one of some days."""

import re
from datetime import date, timedelta

from generator.language import formats, naming, say
from generator.language.formats import day, either
from generator.ledger.claim import Claim
from generator.record.dates import When

# As texts print them: by their place in the week.
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
# Of more days than these a range tells more shortly.
_MOST_DAYS = 3


def weekdays_in(words: str) -> set[int]:
    """The weekdays that printed words name, by their place in the week."""
    return {WEEKDAYS.index(name.lower()) for name in _WEEKDAY.findall(words)}


def said_in_words(claim: Claim) -> str:
    """When something was said: where the text has a weekday for a range, that and the days which it may be."""
    words, when = claim.record.printed.get("said_on", ""), claim.when
    named = weekdays_in(words)
    if when is None or when.earliest is None or len(named) != 1:
        return say("phrase-on", when=days(when))
    first, last = when.earliest.toordinal(), when.latest.toordinal()
    fitting = [one for one in map(date.fromordinal, range(first, last + 1)) if one.weekday() in named]
    if first == last or not 0 < len(fitting) <= _MOST_DAYS:
        return say("phrase-on", when=days(when))
    *most, latest = fitting
    is_one_month = all((one.year, one.month) == (latest.year, latest.month) for one in most)
    each = either([*(formats.day_of_month(one) if is_one_month else day(one) for one in most), day(latest)])
    return say("phrase-day-printed", words=words, days=each)


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
