"""What is counted at a moment and may fall: figures of one body for one day, of which a later text retells another."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from generator.ledger.assertion import Assertion
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.registries import MetricKind

Pair = tuple[Assertion, Assertion]


def counted_again(ledger: Ledger) -> Iterator[Pair]:
    """Each two figures of a body for one day, the second only told as a past one, by sources that appeared later.

    With an hour to either they may be of two moments, and what was taken back is no figure.
    """
    alike: dict[object, list[Assertion]] = defaultdict(list)
    for one in ledger.assertions:
        if _is_stock(ledger, one) and _is_of_a_day(one) and not ledger.standings[one.id].is_disputed:
            alike[(one.scope, one.bodies, one.moment.day)].append(one)
    for ones in alike.values():
        for first, second in combinations(sorted(ones, key=lambda one: (str(one.known_by), one.id)), 2):
            if not first.meets(second) and _is_shown_later(first, second):
                yield first, second


def _is_stock(ledger: Ledger, one: Assertion) -> bool:
    """Whether a body that is named gives an actual count of what may fall."""
    is_stock = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.STOCK
    is_count = one.test is not None and one.scope.modality is Modality.ACTUAL
    return is_stock and is_count and bool(one.bodies) and not one.is_general


def _is_of_a_day(one: Assertion) -> bool:
    """Whether a figure states one day that it describes, and no hour of it."""
    has_hour = one.moment.at is not None or any(hours(claim) for claim in one.claims)
    return bool(one.as_of) and one.moment.day is not None and not has_hour


def _is_shown_later(first: Assertion, second: Assertion) -> bool:
    is_past = second.is_only_earlier and not first.is_only_earlier
    return is_past and first.known_by is not None and second.known_by is not None and first.known_by < second.known_by
