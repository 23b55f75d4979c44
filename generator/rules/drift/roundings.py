"""Findings on a count and on what it is rounded to: one matter, told by the count."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.record.counts import Count, Qualifier
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.moments import may_be_of_one_time


def with_roundings(found: Sequence[Finding], given: Sequence[FigureSaid], days: int) -> Iterator[Finding]:
    """The findings, each with those of the same sides that only round its number, which are told with it.

    So are reports of one side that do. Both may be of one time, that is within some days.
    """
    rounded = {one.id: exact for one in found for exact in found if _is_rounding_of(one, exact, days)}
    for one in found:
        if one.id not in rounded:
            theirs = [other for other in found if rounded.get(other.id) is one]
            found_with = replace(one, further=(*one.further, *(term for other in theirs for term in _sides(other))))
            yield _with_single_ones(found_with, given, days)


def _with_single_ones(finding: Finding, given: Sequence[FigureSaid], days: int) -> Finding:
    """A finding with the reports of one of its sides alone that round its number, joined to what others word so."""
    known = {*finding.sources}
    further = list(finding.further)
    for term in finding.figures:
        rounding = [one for one in given if one.source_id not in known and _rounds_side(one, term, days)]
        if rounding:
            at = next((at for at, one in enumerate(further) if _is_of_side(one, term)), None)
            others = further.pop(at).claims if at is not None else ()
            theirs = [one for one in others if isinstance(one, FigureSaid)]
            further.insert(len(further) if at is None else at, FigureTerm(in_order_of_recording((*theirs, *rounding))))
    return replace(finding, further=tuple(further))


def _rounds_side(one: FigureSaid, term: FigureTerm, days: int) -> bool:
    same = one.scope == term.lead.scope and not one.is_earlier and _rounds(one.count, term.lead.count)
    return same and may_be_of_one_time(one, term.lead, days)


def _is_of_side(one: Term, term: FigureTerm) -> bool:
    return isinstance(one, FigureTerm) and one.lead.scope == term.lead.scope


def _sides(finding: Finding) -> Iterator[FigureTerm]:
    yield from finding.figures
    yield from (term for term in finding.further if isinstance(term, FigureTerm))


def _is_rounding_of(one: Finding, exact: Finding, days: int) -> bool:
    same = [term.lead.scope for term in one.figures] == [term.lead.scope for term in exact.figures]
    if not same or not _rounds(one.figures[0].lead.count, exact.figures[0].lead.count):
        return False
    pairs = zip(one.figures, exact.figures, strict=True)
    return all(may_be_of_one_time(here.lead, there.lead, days) for here, there in pairs)


def _rounds(rounded: Count, exact: Count) -> bool:
    """Whether a count lets another in that in its last place makes it, cut short or to the nearest."""
    number, of = rounded.number, exact.number
    if number is None or of is None or number == of or exact.qualifier is not Qualifier.EXACT or rounded.test is None:
        return False
    place = 10 ** (len(str(number)) - len(str(number).rstrip("0")))
    lets_in = exact.test is not None and rounded.test.meets(exact.test)
    return lets_in and place > 1 and number in {of // place * place, (of + place // 2) // place * place}
