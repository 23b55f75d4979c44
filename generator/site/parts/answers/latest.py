"""What may have been given last: a set, of which an answer leads with the most widely carried."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.ledger.claim import FigureSaid
from generator.ledger.last import last
from generator.ledger.rung import Rung
from generator.ledger.status import Reason
from generator.record.counts import Count, Interval, Qualifier
from generator.record.numerals import Number
from generator.site.parts.placed import Placed

_NO_NUMBER = {Qualifier.VAGUE, Qualifier.NOT_GIVEN}

Carried = Mapping[Number | None, int]


def is_numbered(count: Count) -> bool:
    """Whether the words of a figure name a number."""
    return count.qualifier not in _NO_NUMBER


def stands(placed: Placed) -> bool:
    """Whether a figure was neither replaced nor disputed by its own voice: what others deny is what it gave.

    A likely misprint is no figure that anybody gave. One whose number was denied of people called something else
    stands, and has that as a remark.
    """
    if placed.rung.lead.misprint_of:
        return False
    if placed.entry.live:
        return all(one.reason is Reason.DENIED_AS_CALLED for one in placed.entry.outcomes)
    return placed.standing.is_given(placed.rung.lead.voice)


def claims_of(placed: Placed) -> Iterator[FigureSaid]:
    """All claims of a rung."""
    return iter(placed.rung.claims)


def carried(placed: Iterable[Placed]) -> Carried:
    """In how many sources each number stands, whoever is named for it."""
    sources: dict[Number | None, set[str]] = defaultdict(set)
    for one in placed:
        sources[one.rung.lead.count.number] |= {name for each in one.rung.assertions for name in each.sources}
    return {number: len(names) for number, names in sources.items()}


def newest(placed: Sequence[Placed]) -> list[Placed]:
    """Those of some figures of which none certainly comes after another, of those that stand where any does."""
    live = _live(placed)
    final = {rung.lead.id for rung in last(one.rung for one in live)}
    return [one for one in live if one.rung.lead.id in final]


def _live(placed: Sequence[Placed]) -> list[Placed]:
    return [one for one in placed if stands(one)] or [one for one in placed if one.entry.live] or list(placed)


def without_rewordings(placed: Sequence[Placed]) -> list[Placed]:
    """The newest of some figures, and those that would be if nobody had told them again later in words that say less.

    A count that adds up is not replaced by "more than 4,000" where 4,353 was given before it: the first figure is no
    rival of the second.
    """
    live = _live(placed)
    reworded = [one for one in live if _tells_again(one, live)]
    final = {one.rung.lead.id for one in newest(placed)}
    kept = newest([one for one in live if one not in reworded]) if reworded else []
    final |= {one.rung.lead.id for one in kept}
    return [one for one in live if one.rung.lead.id in final]


def _tells_again(one: Placed, others: Iterable[Placed]) -> bool:
    """Whether a figure says no more than another one that certainly came before it."""
    return any(says_no_more(one.rung, than.rung) and than.rung.comes_before(one.rung) for than in others)


def says_no_more(one: Rung, than: Rung) -> bool:
    """Whether the words of a figure hold of all that a more exact one leaves open: "up to 3" beside "2 to 3"."""
    words, exact = one.lead.count, than.lead.count
    room = exact.test if exact.hedge else exact.literal
    if words.is_bare or words.test is None or room is None or room.high is None:
        return False
    bounds = [words.test, words.literal] if words.hedge is None and words.literal else [words.test]
    return all(room.is_within(one) and not one.is_within(room) for one in bounds)


def leading(placed: Sequence[Placed], sources: Carried, *, adds_up: bool) -> list[Placed]:
    """Those of the newest figures that an answer tells, the first of them first."""
    final = firmest(placed, sources)
    return _of_other_texts([one for one in final if not (adds_up and is_outgrown(one, final))])


def outgrown(placed: Sequence[Placed], sources: Carried, *, adds_up: bool) -> list[Placed]:
    """The firm ones among the newest of what adds up that were known before a higher one, each number once."""
    final = [one for one in firmest(placed, sources) if one.entry.firm]
    lower = (one for one in final if adds_up and is_outgrown(one, final))
    return [*{one.rung.lead.count.number: one for one in lower}.values()]


def firmest(placed: Sequence[Placed], sources: Carried) -> list[Placed]:
    """Firm figures, the most widely carried first, of equals one with a day; then bounds that add to what is there.

    Those that say no more than another stand behind all that do. A bound that came later is told, be it implied.
    """
    firm = [one for one in placed if one.entry.firm]

    def rank(one: Placed) -> tuple[bool, int, bool]:
        is_less = any(says_no_more(one.rung, than.rung) for than in firm)
        return is_less, -sources[one.rung.lead.count.number], one.rung.lead.first is None

    chosen = sorted(firm, key=rank)
    bounds = [one for one in placed if not one.entry.firm]
    for one in sorted(bounds, key=lambda one: -one.entry.test.low if one.entry.test else 0):
        implying = [other for other in chosen if is_implied(one, other.rung)]
        if all(other.rung.comes_before(one.rung) for other in implying):
            chosen.append(one)
    return chosen


def is_implied(one: Placed, by: Rung) -> bool:
    """Whether a lower bound holds wherever another figure does, so that it adds nothing to that.

    By the words alone, too: 100 is not more than 100.
    """
    return not one.entry.firm and all(_begins_above(*pair) for pair in _bounds(one, by))


def _bounds(one: Placed, by: Rung) -> Iterator[tuple[Interval | None, Interval | None]]:
    """What two figures bound, with the rounding that their words admit and without."""
    yield one.entry.test, by.lead.test
    yield one.rung.lead.count.literal, by.lead.count.literal


def _begins_above(floor: Interval | None, other: Interval | None) -> bool:
    """Whether nothing is bounded but from below, and all numbers of the other lie above that."""
    return floor is not None and floor.high is None and other is not None and other.low >= floor.low


def meets(one: Placed, other: Placed) -> bool:
    """Whether the words of two figures leave room for one number."""
    return one.entry.test is not None and other.entry.test is not None and one.entry.test.meets(other.entry.test)


def _of_other_texts(placed: Sequence[Placed]) -> list[Placed]:
    """Figures without those that the texts of the first alone give beside it: what one text says at once has no order.

    What a text tells as earlier has one.
    """
    if not placed:
        return []
    first = placed[0]
    texts = {claim.text for claim in claims_of(first)}
    return [
        one
        for one in placed
        if one is first
        or any(claim.is_earlier for claim in (*claims_of(first), *claims_of(one)))
        or not {claim.text for claim in claims_of(one)} <= texts
    ]


def is_outgrown(one: Placed, others: Iterable[Placed]) -> bool:
    """Whether another of some figures that add up is higher, and no mere bound beside a number, and was known later."""
    known = one.rung.known_by
    return known is not None and any(
        other.rung.lead.is_above(one.rung.lead) and (later := other.rung.known_by) is not None and known < later
        for other in others
        if other.entry.firm or not one.entry.firm
    )


def may_be_later(one: Placed, other: Placed) -> bool:
    """Whether a figure may be another one, and later."""
    return not one.rung.comes_before(other.rung) and not meets(one, other)


def may_be_given_again(one: Placed, other: Placed) -> bool:
    """Whether a text of long after a figure has it from somebody, who may have given it anew after another figure."""
    known, after = one.rung.known_by, other.rung.lead.begun
    anew = (claim for claim in one.rung.claims if claim.speakers and claim.may_be_said_anew(known))
    return not meets(one, other) and any(not claim.said.is_before(after) for claim in anew)
