"""What may be of a day and is not certain to be: figures and denials whose day is open or inferred."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from generator.ledger.appearing import FEW_DAYS
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.site.parts.ladders import Ladders


def is_loose(claim: FigureSaid) -> bool:
    """Whether a claim has a figure that was given on no certain day."""
    return _is_a_figure(claim) and not claim.said.day


def on_its_rung(ladders: Ladders, claim: FigureSaid) -> list[Assertion]:
    """The figure of a claim, and that which leads its rung: what leaves group or place open stands with it there."""
    by_claim = ladders.views.ledger.by_claim
    names = (claim.id, ladders.leads.get(claim.id, claim.id))
    return [by_claim[name] for name in names if name in by_claim]


def is_of_other_days(assertion: Assertion, day: date) -> bool:
    """Whether a figure was given on stated days, as one of which a telling without a day is taken, and not on a day."""
    if assertion.first is None:
        return False
    return not assertion.first <= day <= (assertion.last or assertion.first)


def days_of_figure(ledger: Ledger, claim: FigureSaid, begins: date) -> Iterator[date]:
    """The days on which a figure may have been given, where they are few: of what was expected from the event on.

    Where they are many, that on which its report appeared, if nothing shows that it had been given before.
    """
    if _is_a_figure(claim):
        is_new = not claim.is_earlier and ledger.by_claim[claim.id].known_by == claim.known_by
        yield from _days(claim, begins, is_new=is_new)


def denied_perhaps(ledger: Ledger, begins: date) -> Mapping[date, list[Claim]]:
    """By day the denials, withdrawals and revisions that may have been made on it, where no one day is certain."""
    found: dict[date, list[Claim]] = defaultdict(list)
    for claim in ledger.directed:
        for day in _days(claim, begins, is_new=True):
            found[day].append(claim)
    return found


def is_day_inferred(claim: Claim) -> bool:
    """Whether the one day of a claim is that of its source, which the record dates by inference."""
    return claim.said.day is not None and claim.when is None and claim.source.is_dated_by_inference


def _is_a_figure(claim: FigureSaid) -> bool:
    """Whether a claim has a figure that was given: no other wording of one above a text, nor that none was."""
    return not claim.is_rewording and not claim.count.is_withheld


def _days(claim: Claim, begins: date, *, is_new: bool) -> Iterator[date]:
    """The few days on one of which a claim can have been made; of many that of its report, where it `is_new` there."""
    first, last = claim.said.earliest or begins, claim.said.latest
    if not last or first >= last:
        return
    if last <= first + FEW_DAYS:
        yield from (first + timedelta(days=at) for at in range((last - first).days + 1))
    elif is_new and last == claim.appeared.day:
        yield last
