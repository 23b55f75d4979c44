"""The day on which something was said, from the words beside the verb and the day of publication."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from generator.draft.reading import Sentence
from generator.record.dates import When

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = "|".join(f"{month}|{month[:3]}\\.?" for month in _MONTHS)
_WEEKDAY = re.compile(rf"\b(?:(?:on|late|early|last) )?(?P<weekday>{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?P<relative>today|yesterday)\b", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(?:on )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}}))\b(?!-year)(?:,? (?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\bon the (?P<nth>\d{1,2})(?:st|nd|rd|th)\b(?! of)", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:by|until|till|before|up to|as of) $", re.IGNORECASE)
_OPENING = re.compile(r".{0,60}?\s[–—-]\s")
_REACH, _MAX_SPAN = 7, 31


@dataclass(frozen=True, slots=True)
class Day:
    """Words that tell a day, and the date they mean, a range where the day is open; None where it is unknown.

    A day that is not `beside` the verb may be that of the count; `is_last`, where it is the last on which it was so.
    """

    printed: str
    day: str | None
    beside: bool = True
    is_last: bool = False


def said_on(sentence: Sentence, verb: int, text: str, published: When | None, begins: date, ends: date) -> Day | None:
    """The day beside the token `verb`: shortly before it, or behind it before what was said begins."""
    tokens = sentence.tokens
    if verb >= len(tokens):
        return None
    low, high = max(0, verb - 4), verb + 1
    while low < verb and tokens[low].text in {",", "”", "."}:
        low += 1
    for index in range(verb - 1, low - 1, -1):
        if tokens[index].text in {",", "”", "“"}:
            low = index + 1
            break
    while (
        high < len(tokens)
        and high < verb + _REACH
        and tokens[high].fold != "that"
        and tokens[high].text not in {",", "“", ";"}
    ):
        high += 1
    stretch = text[tokens[low].start : tokens[high - 1].end]
    for pattern in (_DATE, _ORDINAL, _WEEKDAY, _RELATIVE):
        if found := pattern.search(stretch):
            return Day(found[0], _dated(found, published, begins, ends))
    return None


def only_day(sentence: Sentence, text: str, published: When | None, begins: date, ends: date) -> Day | None:
    """The day that a sentence tells anywhere behind its dateline; None where it tells none, or two."""
    stretch = text[sentence.span.start : sentence.span.end]
    opening = _OPENING.match(stretch)
    found = [
        each
        for pattern in (_DATE, _ORDINAL, _WEEKDAY, _RELATIVE)
        for each in pattern.finditer(stretch, opening.end() if opening else 0)
    ]
    if len(found) != 1:
        return None
    bound = _BOUND.search(stretch[: found[0].start()])
    day = _dated(found[0], published, begins, ends)
    if not bound:
        return Day(found[0][0], day, beside=False)
    last = day and f"../{day.rpartition('/')[2]}"
    return Day(f"{bound[0]}{found[0][0]}", last, beside=False, is_last=True)


def _dated(found: re.Match[str], published: When | None, begins: date, ends: date) -> str | None:
    """The date meant, for every day on which the text may have appeared."""
    days: list[date | None] = [None]
    if published and published.earliest and (published.latest - published.earliest).days <= _MAX_SPAN:
        span = (published.latest - published.earliest).days
        days = [published.earliest + timedelta(days=each) for each in range(span + 1)]
    meant = {_resolved(found, day, begins, ends) for day in days} - {None}
    dates = sorted(day for day in meant if day)
    if not dates:
        return None
    return str(dates[0]) if len(dates) == 1 else f"{dates[0]}/{dates[-1]}"


def _resolved(found: re.Match[str], published: date | None, begins: date, ends: date) -> date | None:
    named = found.groupdict()
    if weekday := named.get("weekday"):
        if not published:
            return None
        back = (published.weekday() - _WEEKDAYS.index(weekday.lower())) % 7
        if back == 0 and found[0].lower().startswith("last "):
            back = 7
        return published - timedelta(days=back)
    if relative := named.get("relative"):
        return published and published - timedelta(days=relative.lower() == "yesterday")
    latest = published or ends
    if nth := named.get("nth"):
        return _last_such(int(nth), begins, latest)
    month = (named.get("month") or named.get("month2") or "").lower()[:3]
    number = int(named.get("day") or named.get("day2") or 0)
    years = [int(named["year"])] if named.get("year") else range(latest.year, begins.year - 1, -1)
    for year in years:
        made = _date(year, [name[:3] for name in _MONTHS].index(month) + 1, number)
        if made and (named.get("year") or begins - timedelta(days=31) <= made <= latest):
            return made
    return None


def _last_such(number: int, begins: date, latest: date) -> date | None:
    """The last day with that number in its month between the event's begin and `latest`; the first if it is alone."""
    day = latest
    while day >= begins:
        if day.day == number:
            return day
        day -= timedelta(days=1)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
