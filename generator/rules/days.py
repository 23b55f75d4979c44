"""When a figure was first said, in words that hold in every reading: "by" a day is never "on" it."""

from datetime import date, datetime

from generator.language import formats, naming, say
from generator.language.formats import day
from generator.ledger.claim import FigureSaid
from generator.record.dates import When
from generator.rules.finding import FigureTerm
from generator.rules.occasion import is_inferred, is_read


def first_said(term: FigureTerm) -> str:
    """The day on which a figure was first said, else the one by which it had been.

    A day that a claim states is the first only where no other had been made before.
    """
    if term.known_by is None:
        return _unknown(term)
    stated = [claim for claim in term.claims if claim.when and claim.said.latest == term.known_by]
    if any(claim.said.day == term.known_by for claim in stated):
        when = say("phrase-on", when=day(term.known_by))
        return say("phrase-day-read", when=when) if is_read(one for one in stated if one.said.day) else when
    if is_inferred(term):
        return say("phrase-by-inferred", day=day(term.known_by))
    by = say("phrase-by", day=day(term.known_by))
    bounding = (claim for claim in term.claims if claim.said.latest == term.known_by)
    return say("phrase-day-read", when=by) if is_read(bounding) else by


def said_in_turn(earlier: FigureTerm, later: FigureTerm) -> tuple[str, str]:
    """When each of two figures was first said, with the times where days alone do not tell which came first."""
    first, then = _first_time(earlier), _first_time(later)
    if first is None or then is None:
        return first_said(earlier), first_said(later)
    is_of_one_zone = first.utcoffset() == then.utcoffset()
    if is_of_one_zone and first.date() == then.date():
        return say("phrase-on", when=naming.at(first)), say("phrase-at", time=formats.clock(then))
    if is_of_one_zone:
        return first_said(earlier), first_said(later)
    return say("phrase-on", when=naming.at(first)), say("phrase-on", when=naming.at(then))


def _first_time(term: FigureTerm) -> datetime | None:
    """The time at which a figure was first said, where one is known for the day on which it was."""
    known_by = term.known_by
    times = [claim.said.at for claim in term.claims if claim.said.latest == known_by and claim.said.at]
    return min(times, default=None)


def moment_described(term: FigureTerm) -> str:
    """The moment that a figure states to describe, else the day on which it was said: `as of 9 March 2031`."""
    stated = moment_stated(term)
    if stated is None:
        return first_said(term)
    if stated.earliest is None:
        return say("phrase-as-of-no-later", day=day(stated.latest))
    return say("phrase-as-of", when=naming.when(stated))


def of_its_day(term: FigureTerm) -> FigureTerm:
    """The claims of a side to which the moment that is told of it belongs; others of the same figure have their own."""
    stated = moment_stated(term)
    known_by = term.known_by
    fitting = (
        claim
        for claim in term.claims
        if (claim.record.as_of == stated if stated else claim.said.latest == known_by) and claim.speakers
    )
    return FigureTerm(tuple(fitting) or term.claims)


def moment_before(term: FigureTerm) -> str:
    """The same for a place before those who gave the figure."""
    words = moment_described(term)
    return say("phrase-earlier-before") if words == say("phrase-earlier") else words


def day_described(term: FigureTerm) -> date | None:
    """The one day that a figure states to describe."""
    stated = moment_stated(term)
    return stated.day if stated else None


def last_described(term: FigureTerm) -> date | None:
    """The last day that a figure states to describe, where it has one."""
    stated = moment_stated(term)
    return stated.latest if stated and stated.earliest and not stated.approximate else None


def moment_stated(term: FigureTerm) -> When | None:
    """The moment that a figure states to describe, as the first of its claims that states one has it."""
    return next((claim.record.as_of for claim in term.claims if claim.record.as_of), None)


def _unknown(term: FigureTerm) -> str:
    is_past = all(isinstance(claim, FigureSaid) and claim.is_earlier for claim in term.claims)
    return say("phrase-earlier" if is_past else "phrase-no-day")
