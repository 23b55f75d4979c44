"""The figures that were certainly given on a day, as the page of that day and the days of a metric have them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.site.parts.ladders import Ladders


def given_on(ledger: Ledger, day: date, said: Iterable[Claim]) -> tuple[Assertion, ...]:
    """The figures that were certainly given on a day, each with the claims alone that tell of that day."""
    given = {one.id: one for claim in said if (one := ledger.by_claim.get(claim.id))}
    that_day = Bounds(day, day)
    return tuple(
        replace(
            one,
            claims=tuple(claim for claim in one.claims if claim.said.day == day),
            begun=that_day,
            ended=that_day,
        )
        for one in given.values()
    )


def numbers_given(ladders: Ladders, assertions: Sequence[Assertion]) -> dict[date, int]:
    """How many figures of a metric were certainly given on each day; several wordings of one are one figure."""
    said: dict[date, list[FigureSaid]] = defaultdict(list)
    for claim in (claim for one in assertions for claim in one.claims):
        if claim.said.day:
            said[claim.said.day].append(claim)
    return {day: _figures(ladders, given_on(ladders.views.ledger, day, claims)) for day, claims in said.items()}


def _figures(ladders: Ladders, given: Sequence[Assertion]) -> int:
    """How many rungs some assertions make; that a number was not given is no figure."""
    claims = ladders.views.ledger.claim_of_id
    entries = (entry for view in ladders.scoped(given) for entry in view.entries)
    return sum(any(_is_given(claims[cite]) for cite in entry.step.cites) for entry in entries)


def _is_given(claim: Claim) -> bool:
    return isinstance(claim, FigureSaid) and not claim.count.is_withheld
