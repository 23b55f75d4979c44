"""Numbers of one day whose digits changed places: what reports give for one body and one thing, of no stated moment."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from generator.ledger.claim import FigureSaid
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.ledger.relays import is_exact
from generator.ledger.utterances import is_slip
from generator.record.claims import Modality
from generator.record.numerals import Number
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.finding import is_definite

_Sides = tuple[tuple[FigureSaid, ...], tuple[FigureSaid, ...]]


def digits_swapped(ledger: Ledger) -> Iterator[_Sides]:
    """The claims of each of two numbers that a body is credited with for one day, where no other is told of that day.

    Within a day a count may grow: a text that has both numbers, a further number or an hour tells of two statements.
    """
    found: dict[object, dict[Number, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in ledger.figures:
        number = claim.count.number
        if number is not None and _is_comparable(claim):
            found[(claim.body, claim.scope, claim.said.day)][number].append(claim)
    for by_number in found.values():
        if len(by_number) == 2 and _are_swapped(by_number):
            one, other = sorted(by_number.values(), key=lambda claims: (-len(claims), claims[0].id))
            if _are_of_two_reports(one, other):
                yield in_order_of_recording(one), in_order_of_recording(other)


def _is_comparable(claim: FigureSaid) -> bool:
    """Whether a text credits a body with an exact number on a stated day, for no other moment and no period."""
    dated = claim.when is not None and claim.said.day is not None and claim.record.as_of is None
    printed = is_exact(claim) and is_in_the_text(claim) and is_definite(claim)
    of_one = claim.body is not None and not claim.is_general
    return dated and printed and of_one and not claim.scope.period and claim.scope.modality is Modality.ACTUAL


def _are_swapped(by_number: Mapping[Number, Sequence[FigureSaid]]) -> bool:
    one, other = by_number
    return is_slip(one, other) and sorted(str(one)) == sorted(str(other))


def _are_of_two_reports(ones: Sequence[FigureSaid], others: Sequence[FigureSaid]) -> bool:
    """Whether no text has both, and nothing tells of two hours."""
    if len({hours(claim) for claim in (*ones, *others)} | {()}) > 2:
        return False
    moments = {claim.said.at for claim in (*ones, *others) if claim.said.at}
    if len(moments) > 1:
        return False
    apart = (one.text != other.text and one.article != other.article for one, other in product(ones, others))
    return all(apart)
