"""What findings assert of time, scope and number, beside what they tell of texts: in which readings that is true."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.ledger.disputing import disputed_by, was_disputed
from generator.ledger.ledger import Ledger
from generator.ledger.meaning import Asserted, Holds
from generator.ledger.readings import ClosedReading
from generator.record.counts import Interval
from generator.record.numerals import Number
from generator.rules.finding import Finding

Meaning = Callable[[Ledger, Finding], Holds]


def meaning(book: Ledger, finding: Finding) -> Asserted | None:
    """What a finding asserts; None where it only tells what texts say, which no reading changes."""
    found = _MEANINGS.get(finding.rule, {}).get(finding.shape)
    of = tuple(term.lead.id for term in finding.terms)
    return Asserted(f"{finding.rule}-{finding.shape}", of, found(book, finding)) if found else None


def _leads(finding: Finding) -> list[FigureSaid]:
    return [term.lead for term in finding.figures]


def _numbers(reading: ClosedReading, claims: Sequence[FigureSaid]) -> list[Number]:
    """The numbers of some figures; those whose words bound none are left out."""
    return [number for claim in claims if (number := reading.number_of(claim)) is not None]


def _differ(_: Ledger, finding: Finding) -> Holds:
    """That the figures are not one number."""
    return lambda reading: len(set(_numbers(reading, _leads(finding)))) > 1


def _one_thing(reading: ClosedReading, claims: Sequence[FigureSaid]) -> bool:
    return len({(reading.group_of(claim), reading.place_of(claim)) for claim in claims}) == 1


def _of_one_moment(_: Ledger, finding: Finding) -> Holds:
    """That figures for one thing and one moment are not one number."""

    def holds(reading: ClosedReading) -> bool:
        claims = _leads(finding)
        one_moment = len({reading.moment_of(claim) for claim in claims}) == 1
        return one_moment and _one_thing(reading, claims) and len(set(_numbers(reading, claims))) > 1

    return holds


def _fell(book: Ledger, finding: Finding) -> Holds:
    """That of two figures for one thing the second is of a later moment, or of the same later, and lower."""
    one, other = (book.by_claim[claim.id] for claim in _leads(finding)[:2])

    def holds(reading: ClosedReading) -> bool:
        before, after = _numbers(reading, [one.claims[0], other.claims[0]])
        in_order = max(reading.days_described(one)) <= min(reading.days_described(other)) or (
            reading.days_described(one) == reading.days_described(other)
        )
        return in_order and after < before and _one_thing(reading, _leads(finding))

    return holds


def _revised(book: Ledger, finding: Finding) -> Holds:
    """That a figure that somebody revised had been given, by him or who is part of him."""
    one, by = book.by_claim[finding.figures[0].lead.id], {claim.id for claim in finding.terms[-1].claims}
    standing = next(each for each in book.standings[one.id].all if by & {claim.id for claim in each.by})
    revised = was_disputed(book, one, standing, disputed_by(book))
    return lambda reading: revised is None or revised(reading)


def _all_fell(book: Ledger, finding: Finding) -> Holds:
    """That of several figures for one thing the last is of the latest moment, and lower than each."""
    # Who leaves some out elsewhere has a further figure, which tells no fall.
    *highers, lower = finding.terms[: -1 if finding.words else None]
    each = [_fell(book, replace(finding, terms=(higher, lower))) for higher in highers]
    return lambda reading: all(holds(reading) for holds in each)


def _rose(book: Ledger, finding: Finding) -> Holds:
    """That the second of two figures is above the first."""
    return lambda reading: _numbers(reading, _leads(finding))[0] < _numbers(reading, _leads(finding))[1]


def _larger(_: Ledger, finding: Finding) -> Holds:
    """That a part is larger than its whole."""
    return lambda reading: _numbers(reading, _leads(finding))[0] > _numbers(reading, _leads(finding))[-1]


def _larger_before(book: Ledger, finding: Finding) -> Holds:
    """That the parts together are larger than their whole, which is of a later moment."""
    *parts, whole = _leads(finding)

    def holds(reading: ClosedReading) -> bool:
        *sizes, size = _numbers(reading, _leads(finding))
        ended = max(max(reading.days_described(book.by_claim[part.id])) for part in parts)
        return sum(sizes) > size and ended <= min(reading.days_described(book.by_claim[whole.id]))

    return holds


def _listed_otherwise(_: Ledger, finding: Finding) -> Holds:
    """That two sizes of a class are not one number, and each is more than a list without it leaves over."""

    def holds(reading: ClosedReading) -> bool:
        past, now, whole, *parts = _numbers(reading, _leads(finding))
        return past != now and whole - sum(parts) < min(past, now)

    return holds


def _sum_fails(_: Ledger, finding: Finding) -> Holds:
    """That the parts do not make the whole."""

    def holds(reading: ClosedReading) -> bool:
        whole, *parts = _numbers(reading, _leads(finding))
        return whole != sum(parts)

    return holds


def _sum_holds(_: Ledger, finding: Finding) -> Holds:
    """That the parts make the whole."""
    fails = _sum_fails(_, finding)
    return lambda reading: not fails(reading)


def _left(_: Ledger, finding: Finding) -> Holds:
    """That what the parts leave of the whole lies within what arithmetic gave, where it leaves anything."""

    def holds(reading: ClosedReading) -> bool:
        whole, *parts = _numbers(reading, _leads(finding))
        left = whole - sum(parts)
        return left < 0 or _allows(finding.derived, left)

    return holds


def _allows(room: Interval, number: Number) -> bool:
    return room.low <= number and (room.high is None or number <= room.high)


_MEANINGS: Mapping[str, Mapping[str, Meaning]] = {
    "revision": {
        "raised": _rose,
        "lowered": _fell,
        "lowered-elsewhere": _fell,
        "restated": _differ,
        "shown-lower": _differ,
        "skipped": _fell,
        "part-changed": _differ,
        "reclassified": _listed_otherwise,
        "passed-on-lower": _larger,
        "passed-on-replaced": _larger,
        "edited": _larger,
        "revised": _revised,
    },
    "self-contradiction": {
        "headline-body": _differ,
        "address-body": _differ,
        "lead-body": _differ,
        "caption-body": _differ,
        "within-source": _differ,
        "unattributed": _differ,
        "across-sources": _of_one_moment,
    },
    "disagreement": {
        "voices": _of_one_moment,
        "often": _of_one_moment,
        "later-lower": _all_fell,
        "bodies": _differ,
        "set-against": _differ,
        "set-against-open": _differ,
    },
    "part-whole": {
        "group": _larger,
        "period": _larger,
        "place": _larger,
        "metric": _larger,
        "across": _larger_before,
        "together": _larger_before,
    },
    "relays": {"differ": _differ, "misprint": _differ, "part": _differ, "swapped": _differ},
    "sum": {"holds": _sum_holds, "fails": _sum_fails, "derived": _left, "periods": _sum_fails},
    "breakdown": {
        "remainder": _left,
        "not-allocated": _left,
        "too-much": _sum_fails,
        "too-little": _sum_fails,
    },
}
