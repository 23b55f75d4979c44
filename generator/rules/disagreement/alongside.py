"""Two bodies of one voice whose figures of one day a text has side by side."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from generator.ledger.claim import FigureSaid
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.rules.alike import in_order_of_recording, origin_omitted
from generator.rules.finding import FigureTerm, room


def bodies_apart(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Figures of one text and scope, of one stated day, that two bodies of a voice gave and that cannot be one number.

    In several texts they may be one statement told differently; here the text keeps apart who gave which.
    """
    for one, other in combinations(claims, 2):
        if _is_of_one_day(one, other) and one.voice and one.voice == other.voice and one.body != other.body:
            may_be_one = origin_omitted(ledger, one, other) or one.is_own or other.is_own
            if not may_be_one and not room(one).meets(room(other)):
                yield one, other


def _is_of_one_day(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether both state the day on which they were said, the same, and no other moment that they describe."""
    days = [claim.when.day if claim.when and not claim.record.as_of else None for claim in (one, other)]
    return days[0] is not None and days[0] == days[1] and hours(one) == hours(other)


def later_with(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> tuple[FigureTerm, ...]:
    """What the body of one of two figures is told to have given with the number of the other, certainly later."""
    last = one.said.latest
    alike = (each for each in ledger.by_number.get(other.count.number, ()) if each.scope == one.scope)
    theirs = [each for each in alike if each.body == one.body and each.count == other.count and each.when]
    later = [each for each in theirs if last and each.said.earliest and last < each.said.earliest]
    return (FigureTerm(in_order_of_recording(later)),) if later else ()
