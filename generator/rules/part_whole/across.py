"""Parts in one telling that no whole on record in another reaches, of totals that add up and so only grow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Modality
from generator.record.counts import Interval
from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.rules.arithmetic import total
from generator.rules.finding import comparable_figures, room
from generator.rules.part_whole.wholes import wholes

_Figures = Mapping[Scope, Mapping[ActorId, list[Assertion]]]


@dataclass(frozen=True, slots=True)
class Excess:
    """One part, or two that exclude each other, and the highest whole of a voice that they exceed.

    `is_ordered` where the whole was certainly counted no earlier than the parts, so that none can have been added.
    """

    parts: tuple[FigureSaid, ...]
    whole: Assertion
    is_ordered: bool


def excesses(ledger: Ledger) -> Iterator[Excess]:
    """One for each whole of a voice and what of it is counted elsewhere, the largest part."""
    figures = _totals(ledger)
    found: dict[object, tuple[float, Excess]] = {}
    for parts, size in _parts(ledger):
        for around in _around(ledger, parts[0].scope):
            for voice, assertions in figures.get(around, {}).items():
                excess = _excess(ledger, parts, size, assertions)
                key = (tuple(part.scope for part in parts), around, voice)
                if excess and (key not in found or found[key][0] < float(size.low)):
                    found[key] = float(size.low), excess
    return (excess for _, excess in found.values())


def _totals(ledger: Ledger) -> _Figures:
    """What each voice has on record of each total that adds up; what was denied or withdrawn is left out."""
    found: dict[Scope, dict[ActorId, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for one in ledger.assertions:
        counted = _adds_up(ledger, one.scope) and not ledger.standings[one.id].is_disputed
        if one.voice and counted and one.test:
            found[one.scope][one.voice].append(one)
    return found


def _adds_up(ledger: Ledger, scope: Scope) -> bool:
    kind = ledger.corpus.metrics[scope.metric].kind
    return kind is MetricKind.CUMULATIVE and scope.modality is Modality.ACTUAL


def _parts(ledger: Ledger) -> Iterator[tuple[tuple[FigureSaid, ...], Interval]]:
    """Figures of named voices, and each two of one source of which one leaves the other out."""
    by_source: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in comparable_figures(ledger):
        if claim.voice and _adds_up(ledger, claim.scope) and not ledger.standing(claim).is_disputed:
            by_source[claim.source_id].append(claim)
            yield (claim,), room(claim)
    for claims in by_source.values():
        for one in (claim for claim in claims if claim.scope.excluded):
            for other in _left_out(ledger, one, claims):
                yield (one, other), total((room(one), room(other)))


def _left_out(ledger: Ledger, one: FigureSaid, claims: Iterable[FigureSaid]) -> Iterator[FigureSaid]:
    for other in claims:
        alike = replace(other.scope, group=one.scope.group, excluded=one.scope.excluded) == one.scope
        groups = ledger.corpus.groups
        if (
            alike
            and other.voice == one.voice
            and not set(one.scope.excluded).isdisjoint(upward(groups, other.scope.group))
        ):
            yield other


def _around(ledger: Ledger, scope: Scope) -> Iterator[Scope]:
    """The scopes that hold this one; who is left out of a part need not be left out of the whole."""
    whole = replace(scope, excluded=())
    if whole != scope:
        yield whole
    for around, _ in wholes(ledger.corpus, whole):
        yield around


def _excess(
    ledger: Ledger, parts: tuple[FigureSaid, ...], size: Interval, assertions: Iterable[Assertion]
) -> Excess | None:
    """The highest figure for a whole, where the parts exceed every one and not all are certainly older than they."""
    given = [ledger.by_claim[part.id] for part in parts]
    every = list(assertions)
    if not all(one.test and size.is_above(one.test) for one in every):
        return None
    sources = {part.source_id for part in parts}
    later = [one for one in every if all(_may_be_later(part, one) for part in given)]
    whole = max(later, key=lambda one: (one.test or size).low, default=None)
    if whole is None or sources & whole.sources:
        return None
    return Excess(parts, whole, all(part.comes_before(whole) for part in given))


def _may_be_later(part: Assertion, whole: Assertion) -> bool:
    """Whether a whole is not shown before its part was known: a total that was may simply have grown since.

    Of one voice for one stated day the rule of one moment tells.
    """
    if part.known_by is None or whole.comes_before(part) or (whole.known_by and whole.known_by < part.known_by):
        return False
    return part.voice != whole.voice or part.as_of.isdisjoint(whole.as_of)
