"""A weekday or a relative date, as printed, that cannot be right for the date recorded."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.ledger import Ledger


class Shape(StrEnum):
    """What does not fit."""

    WEEKDAY = "weekday"
    LAST_MONTH = "last month"
    WEEK_AGO = "a week ago"


_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_SLACK = timedelta(days=3)


def _find(ledger: Ledger) -> Iterator[Finding]:
    heard = _heard(ledger)
    found: dict[tuple[str, Shape, str, date], list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        for words, day in _dated_words(claim):
            shape = _misfit(words, day, heard.get(claim.source_id))
            if shape:
                found[(claim.source_id, shape, words, day)].append(claim)
                break
    for (_, shape, words, day), claims in found.items():
        yield Finding(RULE.id, RULE.severity, shape, (Term(tuple(claims)),), words=(words, day.isoformat()))


def _dated_words(claim: Claim) -> Iterator[tuple[str, date]]:
    """The printed words that tell a day, with the day recorded for them."""
    as_of = claim.figure.as_of if claim.figure else None
    for field, when in (("said_on", claim.when), ("happened_on", claim.happened), ("as_of", as_of)):
        if when and when.day and field in claim.record.printed:
            yield claim.record.printed[field], when.day
    if claim.record.quote and claim.when and claim.when.day and "said_on" not in claim.record.printed:
        yield claim.record.quote, claim.when.day


def _heard(ledger: Ledger) -> dict[str, date]:
    """The day from which a source looks back: its publication, else the last day on which it quotes."""
    days: dict[str, date] = {}
    for claim in ledger.claims:
        published = claim.source.published
        if published and published.day:
            days[claim.source_id] = published.day
        elif claim.when and claim.when.day:
            days[claim.source_id] = max(days.get(claim.source_id, claim.when.day), claim.when.day)
    return days


def _misfit(words: str, day: date, heard: date | None) -> Shape | None:
    weekdays = {name.lower() for name in _WEEKDAY.findall(words)}
    if len(weekdays) == 1 and _WEEKDAYS[day.weekday()] not in weekdays:
        return Shape.WEEKDAY
    if heard is None:
        return None
    lower = words.lower()
    months = (heard.year - day.year) * 12 + heard.month - day.month
    if "last month" in lower and months != 1:
        return Shape.LAST_MONTH
    if "a week ago" in lower and abs(heard - timedelta(days=7) - day) > _SLACK:
        return Shape.WEEK_AGO
    return None


RULE = Rule(
    id="calendar",
    title="Dates that cannot be right",
    explanation=(
        "A source prints a weekday, “last month” or “a week ago” that does not fit the date on which other "
        "words of the record put the event. The date recorded is the recorder's reading; the printed words "
        "stand beside it."
    ),
    severity=Severity.WORDING,
    find=_find,
)
