"""Parts of a total that were given otherwise before: the make-up of the total changed, whatever the total did."""

from collections.abc import Iterator, Sequence
from itertools import product

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind
from generator.rules.revision.falls import Pair

# Smaller parts, and smaller differences in hundredths, are found by chance.
_LEAST, _AT_MOST = 20, 75


def changed_parts(ledger: Ledger) -> Iterator[Pair]:
    """Of each part of a total the highest figure told as a past one only, with the lowest told as of now.

    Both by one voice, or the one of now by nobody named; where one certainly came later, that is a fall or growth.
    """
    for scope in ledger.by_scope:
        # Two parts whose group or place is left open may be of two totals.
        if not scope.is_open:
            yield from changes(ledger, scope)[:1]


def changes(ledger: Ledger, scope: Scope) -> list[Pair]:
    """The sizes of a part of a total, each told as a past one with each told as the present one, the widest first."""
    adds_up = ledger.corpus.metrics[scope.metric].kind is MetricKind.CUMULATIVE
    if not adds_up or scope.modality is not Modality.ACTUAL or scope.group == ledger.corpus.event.lead_group:
        return []
    pairs = [pair for pair in _pairs(ledger, ledger.by_scope[scope]) if _is_changed(*pair)]
    return sorted(pairs, key=_by_size, reverse=True)


def _by_size(pair: Pair) -> tuple[float, float, str]:
    return _number(pair[0]), -_number(pair[1]), pair[0].id


def _pairs(ledger: Ledger, ones: Sequence[Assertion]) -> Iterator[Pair]:
    exact = [one for one in ones if one.count.qualifier is Qualifier.EXACT and not ledger.standings[one.id].is_disputed]
    past = [one for one in exact if one.voice and one.is_only_earlier]
    return product(past, (one for one in exact if not one.is_only_earlier))


def _is_changed(past: Assertion, now: Assertion) -> bool:
    one_teller = now.voice is None or now.voice == past.voice
    apart = _number(now) >= _LEAST and _number(now) * 100 <= _number(past) * _AT_MOST
    return one_teller and apart and not now.comes_before(past) and not past.comes_before(now)


def _number(one: Assertion) -> float:
    return float(one.count.number or 0)
