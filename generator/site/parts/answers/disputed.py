"""What of a voice's figures was denied or withdrawn, and the same number where it was disputed for another scope."""

from collections.abc import Iterable, Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.record.counts import Interval
from generator.record.numerals import Number
from generator.site.parts.answers.given import Given, given
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


def disputed(ladders: Ladders, placed: Iterable[Placed], chief: Sequence[Placed]) -> tuple[Given, ...]:
    """The figures of a voice that were disputed, one a number: those that lead the answer first, then the firm ones."""
    struck = [one for one in placed if one.entry.outcomes]
    struck.sort(key=lambda one: (one not in chief, not one.entry.firm))
    by_number: dict[Number | None, Placed] = {}
    for one in struck:
        by_number.setdefault(one.rung.lead.count.number, one)
    return tuple(given(ladders, one) for one in by_number.values())


def elsewhere(
    ladders: Ladders, tests: Iterable[Interval | None], voice: str, others: Iterable[Assertion], known: Iterable[Given]
) -> Iterator[Given]:
    """The same number in another scope, where it was disputed there and that is not known already.

    Where the denial is one that is known, only what states group and place is another matter.
    """
    numbers, cites = {test for test in tests if test}, {one.cite for figure in known for one in figure.outcomes}
    by_scope: dict[Scope, list[Assertion]] = {}
    for one in others:
        if one.voice == voice and one.test in numbers:
            by_scope.setdefault(one.scope, []).append(one)
    found = [placed for members in by_scope.values() for placed in ladders.placed(members) if placed.entry.outcomes]
    for placed in sorted(found, key=_place):
        is_known = all(outcome.cite in cites for outcome in placed.entry.outcomes)
        if not (is_known and placed.rung.lead.scope.is_open):
            yield given(ladders, placed)


def _place(one: Placed) -> tuple[bool, bool, str]:
    lead = one.rung.lead
    return lead.scope.is_open, not lead.known_by, f"{lead.known_by} {lead.id}"
