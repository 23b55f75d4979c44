"""Moments: whether figures describe one moment, were told together, or lie near each other in time."""

from collections.abc import Sequence
from datetime import date, timedelta

from generator.ledger.bounds import bounds_of
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.registries import MetricKind
from generator.rules.alike import origin_omitted


def moment(claim: FigureSaid) -> date | None:
    """The day that a figure describes, else the day on which it was said."""
    described = _described(claim)
    return described.day if described else None


def near_day(claim: FigureSaid) -> date | None:
    """The day that a claim describes, else the last on which it can have been made."""
    return moment(claim) or claim.known_by


def periods(claims: Sequence[FigureSaid], days: int) -> list[list[FigureSaid]]:
    """Claims parted where for longer than some days none was made; those without a day stand with the first."""
    dated = sorted(((day, claim) for claim in claims if (day := near_day(claim))), key=lambda pair: pair[0])
    undated = [claim for claim in claims if not near_day(claim)]
    found: list[list[FigureSaid]] = [undated]
    last: date | None = None
    for day, claim in dated:
        if last and day - last > timedelta(days=days):
            found.append([])
        found[-1].append(claim)
        last = day
    return found


def runs(claims: Sequence[FigureSaid], days: int) -> list[list[FigureSaid]]:
    """Claims parted where for longer than some days none tells of a moment.

    Those that tell of none join the first part that may be of their time, the best known of them first.
    """
    found = [part for part in periods([claim for claim in claims if moment(claim)], days) if part]
    for claim in sorted((claim for claim in claims if not moment(claim)), key=lambda one: known_days(one).count(None)):
        fitting = next((part for part in found if may_be_of_one_time(claim, part[0], days)), None)
        if fitting is None:
            found.append([claim])
        else:
            fitting.append(claim)
    return found


def may_be_of_one_time(one: FigureSaid, other: FigureSaid, days: int) -> bool:
    """Whether two claims may lie within some days of each other, by all that bounds them; unknown days may."""
    (first, last), (start, end) = known_days(one), known_days(other)
    return not _is_over(last, start, days) and not _is_over(end, first, days)


def known_days(claim: FigureSaid) -> tuple[date | None, date | None]:
    """The first and last day that a claim may describe; None where nothing bounds it.

    One that tells of no moment is taken to be of the time in which its source appeared.
    """
    day = moment(claim)
    stated = _described(claim) or claim.source.published
    if day or stated is None or stated.approximate:
        return day, day or claim.known_by
    return stated.earliest, claim.known_by


def _is_over(last: date | None, first: date | None, days: int) -> bool:
    """Whether something ended more than some days before another began."""
    return last is not None and first is not None and first - last > timedelta(days=days)


def is_one_moment(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether nothing tells two figures apart in time: neither the days they describe or were said on, nor an hour.

    What is unknown tells nothing apart. Where a record gives days and no times, an hour stands in the printed words
    only: "as of noon" and "by the evening" of one day are two moments.
    """
    described = _are_apart(_described(one), _described(other))
    return not described and not were_said_apart(one, other) and hours(one) == hours(other)


def were_said_apart(one: Claim, other: Claim) -> bool:
    """Whether two claims were certainly said on different days."""
    return _are_apart(one.when, other.when)


def describe_days_apart(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures state different days for which they hold."""
    return _are_apart(one.record.as_of, other.record.as_of)


def describe_one_day(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures state the same day and hour for which they hold."""
    first, second = one.record.as_of, other.record.as_of
    same_day = first is not None and second is not None and first.day is not None and first.day == second.day
    return same_day and not describe_days_apart(one, other) and hours(one) == hours(other)


def is_certainly_one_moment(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures tell of one moment in every reading, so that nothing can have grown between them.

    They do so in one utterance, at one stated hour, for a day that was over when both were said, and where what is
    counted does not change.
    """
    kind = ledger.corpus.metrics[one.scope.metric].kind
    if kind is MetricKind.FIXED or (kind is MetricKind.FLOW and one.scope.period and one.scope == other.scope):
        return True
    if one.source_id == other.source_id and one.record.quote and one.record.quote == other.record.quote:
        return True
    if one.body is not None and one.body == other.body and _is_one_minute(one.when, other.when):
        return True
    return describe_one_day(one, other) and (bool(hours(one)) or (_is_of_the_past(one) and _is_of_the_past(other)))


def _is_one_minute(one: When | None, other: When | None) -> bool:
    return one is not None and other is not None and one.instant is not None and one.instant == other.instant


def _is_of_the_past(claim: FigureSaid) -> bool:
    """Whether a figure certainly was given after the day that it describes."""
    return bounds_of(claim.record.as_of).is_before(claim.said)


def is_dated(claim: Claim) -> bool:
    """Whether a text dates what it tells: by the day of saying or, for a figure, by the moment described."""
    return claim.when is not None or (isinstance(claim, FigureSaid) and claim.record.as_of is not None)


def must_hold_together(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures must hold together: at one moment, by one body or for one stated day.

    Between two bodies, even of one voice, a count may have grown since the morning. Two figures that nobody is
    named for may be two people's; beside a named speaker, or in the article's own voice, the source gives them.
    """
    if not is_one_moment(one, other):
        return False
    if is_unattributed(one) and is_unattributed(other):
        return describe_one_day(one, other)
    if is_same_teller(one, other) or describe_one_day(one, other):
        return True
    if not one.speakers or not other.speakers or one.is_own or other.is_own:
        return True
    return one.voice is not None and one.voice == other.voice and origin_omitted(ledger, one, other)


def is_same_teller(one: Claim, other: Claim) -> bool:
    """Whether one body gave both, or the article both in its own voice."""
    same_body = one.body is not None and one.body == other.body
    return same_body or (one.is_own and other.is_own and one.source_id == other.source_id)


def is_unattributed(claim: Claim) -> bool:
    """Whether the text says that somebody said it, and not who."""
    return claim.record.said_by == (UNSTATED,)


def _described(claim: FigureSaid) -> When | None:
    return claim.record.as_of or claim.when


def _are_apart(one: When | None, other: When | None) -> bool:
    return one is not None and other is not None and (one.is_before(other) or other.is_before(one))
