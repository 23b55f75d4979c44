"""Which figures of a series a later one undercuts, without trying each pair."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, islice
from operator import itemgetter

from generator.ledger.assertion import Assertion
from generator.record.claims import ToldAs
from generator.record.counts import Qualifier
from generator.record.ids import SourceId

Pair = tuple[Assertion, Assertion]
# A smaller number that one text alone has is more often a slip or a part than a move; copies are one text.
_LARGE, LEAST_TEXTS = 100, 2
# Between the first and the last moment at which clocks anywhere show one day.
_ONE_DAY_ANYWHERE = timedelta(hours=50)


def falls(series: Sequence[Assertion]) -> list[Pair]:
    """Each figure of a total that adds up with the next that certainly tells of a later moment and is lower."""
    last: dict[object, Pair] = {}
    for earlier, later in (
        *_fallen_in_time(series),
        *_fallen_within_a_day(series),
        *_fallen_in_one_text(series),
        *_fallen_within_days(series),
    ):
        before = last.get(later.id)
        if before is None or _moment_ends(before[0]) < _moment_ends(earlier):
            last[later.id] = earlier, later
    first: dict[object, Pair] = {}
    for earlier, later in sorted(last.values(), key=lambda pair: (_moment_ends(pair[1]), pair[1].id)):
        first.setdefault(earlier.count.number, (earlier, later))
    return list(first.values())


def _fallen_in_time(series: Sequence[Assertion]) -> Iterator[Pair]:
    """Each figure with the last of those higher that certainly ended before it begins."""
    ended = sorted((one for one in series if one.moment.latest), key=_moment_ends)
    before: list[Assertion] = []
    for later in sorted((one for one in series if one.moment.earliest), key=_moment_begins):
        while ended and _moment_ends(ended[0]) < _moment_begins(later):
            before.append(ended.pop(0))
        top = max(before, key=_least, default=None)
        if top and top.is_above(later):
            yield from _last_above(before, later)


def _fallen_within_a_day(series: Sequence[Assertion]) -> Iterator[Pair]:
    """Each figure of a time of day with the last of those higher of an earlier time, which clocks may put a day on."""
    timed = sorted(((one.moment.at, one.id, one) for one in series if one.moment.at), key=itemgetter(0, 1))
    in_order, since = [one for _, _, one in timed], 0
    for at, (moment, _, later) in enumerate(timed):
        while timed[since][0] < moment - _ONE_DAY_ANYWHERE:
            since += 1
        yield from _last_above(in_order[since:at], later)


def _fallen_within_days(series: Sequence[Assertion]) -> Iterator[Pair]:
    """Each figure of several days, whichever is meant, with a higher one that was said before, of the first of them."""
    ended: dict[date, list[Assertion]] = defaultdict(list)
    for one in series:
        if one.moment.latest:
            ended[one.moment.latest].append(one)
    for later in series:
        if len(later.as_of) == 1 and later.moment.earliest and later.moment.day is None:
            before = (one for one in ended[later.moment.earliest] if one.is_above(later) and one.precedes(later))
            yield from ((one, later) for one in islice(before, 1))


def _last_above(before: Sequence[Assertion], later: Assertion) -> Iterator[Pair]:
    """A figure with the last of some others that certainly is earlier and higher, and was not said after it.

    What a text has as the number before another of them is not the last.
    """
    found = (
        one
        for one in reversed(before)
        if one.is_above(later) and one.moment.is_before(later.moment) and not later.precedes(one)
    )
    last = (one for one in found if not _is_replaced(one, before))
    yield from ((one, later) for one in islice(last, 1))


def _is_replaced(one: Assertion, others: Iterable[Assertion]) -> bool:
    """Whether all that tell a figure tell it as earlier, and a text as earlier than one of some others."""
    return one.is_only_earlier and any(one.is_put_before(other) and one.comes_before(other) for other in others)


def _fallen_in_one_text(series: Iterable[Assertion]) -> Iterator[Pair]:
    """Figures that one source tells as earlier than a lower one of now."""
    now: dict[SourceId, list[Assertion]] = defaultdict(list)
    past: dict[SourceId, list[Assertion]] = defaultdict(list)
    for one in series:
        for how, found in ((ToldAs.NOW, now), (ToldAs.EARLIER, past)):
            for source in one.sources_as(how):
                found[source].append(one)
    for name, earlier_ones in past.items():
        for earlier in earlier_ones:
            for later in now.get(name, ()):
                if earlier.is_above(later) and earlier.comes_before(later) and _is_moved(earlier, later):
                    yield earlier, later


def _is_moved(earlier: Assertion, later: Assertion) -> bool:
    """Whether a lower figure is of another moment, and not one that may have been given before the higher, too."""
    is_once = len(later.as_of) == 1 or (not later.as_of and later.begun == later.ended)
    return is_once and not _is_of_one_moment(earlier, later)


def restatements(series: Sequence[Assertion]) -> list[Pair]:
    """Each figure with the last one before it that was given for the same day.

    Within a day a total may grow, so that a higher figure restates only what was said after the day had ended.
    """
    by_moment: dict[date, list[Assertion]] = defaultdict(list)
    for one in series:
        if one.moment.day:
            by_moment[one.moment.day].append(one)
    found: dict[object, Pair] = {}
    for day, ones in sorted(by_moment.items()):
        for earlier, later in combinations(sorted(ones, key=_begins), 2):
            if not later.as_of or later.meets(earlier) or not earlier.precedes(later):
                continue
            # Two times of a day are two moments.
            if not earlier.moment.meets(later.moment):
                continue
            if earlier.is_above(later) or (earlier.begun.earliest or day) > day:
                found[later.id] = earlier, later
    return list(found.values())


def unordered_falls(series: Iterable[Assertion]) -> list[Pair]:
    """Exact figures of one body that nothing puts in order, the higher of which was known before the lower one.

    What was said later of an earlier moment is in order: it takes that moment's place, and nothing fell.
    """
    exact = [one for one in series if one.count.qualifier is Qualifier.EXACT and _is_borne_out(one)]
    pairs = combinations(sorted(exact, key=_known_by, reverse=True), 2)
    return [(higher, lower) for lower, higher in pairs if _looks_fallen(higher, lower)]


def _is_borne_out(one: Assertion) -> bool:
    """Whether a figure is large, or several texts have it."""
    return (one.count.number or 0) >= _LARGE or len({claim.text for claim in one.claims}) >= LEAST_TEXTS


def _looks_fallen(higher: Assertion, lower: Assertion) -> bool:
    known = higher.known_by is not None and lower.known_by is not None and higher.known_by < lower.known_by
    return (
        known
        and higher.is_above(lower)
        and not higher.bodies.isdisjoint(lower.bodies)
        and not lower.is_only_earlier
        and not higher.comes_before(lower)
        and not lower.comes_before(higher)
        and not higher.precedes(lower)
        and not lower.precedes(higher)
        and not _is_of_one_moment(higher, lower)
    )


def _is_of_one_moment(one: Assertion, other: Assertion) -> bool:
    return one.moment.day is not None and one.moment.day == other.moment.day


def _least(one: Assertion) -> tuple[float, bool]:
    return (float(one.test.low), not one.test.open_high) if one.test else (0.0, False)


def _moment_ends(one: Assertion) -> date:
    return one.moment.latest or date.max


def _moment_begins(one: Assertion) -> date:
    return one.moment.earliest or date.min


def _begins(one: Assertion) -> tuple[date, str]:
    return one.begun.latest or date.max, one.id


def _known_by(one: Assertion) -> tuple[date, str]:
    return one.known_by or date.min, one.id
