"""When something was said or done, within the sentences of findings."""

from collections.abc import Iterable
from datetime import date

from generator.language import naming, say
from generator.language.formats import day
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.rules.finding import FigureTerm, Term


def on(term: Term) -> str:
    """The day on which a term was first said, else by when its sources show it."""
    if term.when is None:
        if all(isinstance(claim, FigureSaid) and claim.is_earlier for claim in term.claims):
            return say("phrase-earlier")
        return _shown(term) or say("phrase-no-day")
    text = naming.when(term.when)
    when = say("phrase-on" if term.when.day else "phrase-within", when=text)
    return say("phrase-day-read", when=when) if _is_read(term) else when


def done(term: Term) -> str:
    """When something was done, to open a sentence: the day that is stated, else the one by which sources show it."""
    stated = term.when.day if term.when else None
    if stated is None:
        since = _since_given(term)
        return say("phrase-on", when=day(since)) if since else _shown(term) or say("phrase-undated")
    when = say("phrase-on", when=day(stated))
    return say("phrase-day-read", when=when) if _is_read(term) else when


def dated(term: FigureTerm) -> str:
    """The moment a figure describes, where it tells one, else the day on which it was said."""
    as_of = term.lead.record.as_of
    return say("phrase-as-of", when=naming.when(as_of)) if as_of else on(term)


def is_inferred(term: Term) -> bool:
    """Whether the day by which sources show something is that of such alone as the record dates by inference."""
    shown = term.known_by
    first = [claim for claim in term.claims if claim.known_by == shown]
    return bool(shown) and all(claim.when is None and claim.source.is_dated_by_inference for claim in first)


def is_read(claims: Iterable[Claim]) -> bool:
    """Whether the records of all of some claims only read the day on which they were said; not of none."""
    days = ["said_on" in claim.record.readings for claim in claims]
    return bool(days) and all(days)


def _is_read(term: Term) -> bool:
    return is_read(claim for claim in term.claims if claim.when == term.when)


def _since_given(term: Term) -> date | None:
    """The first day by which a denial had been said, where it is that of one by a day that is printed."""
    printed = (one for one in term.claims if isinstance(one, DenialSaid) and not one.source.is_dated_by_inference)
    return term.known_by if any(one.day_since_given == term.known_by for one in printed) else None


def _shown(term: Term) -> str:
    """By when sources show something, and whether that day is inferred; empty where none does."""
    shown = term.known_by
    if shown is None:
        return ""
    return say("phrase-by-inferred" if is_inferred(term) else "phrase-by", day=day(shown))
