"""Parts that exceed what was later given for the whole, of totals that add up and so only grow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.claims import Coverage, Modality
from generator.record.counts import Interval
from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.rules.alike import is_in_the_text
from generator.rules.arithmetic import total
from generator.rules.finding import comparable_figures, is_withdrawn, room
from generator.rules.part_whole.wholes import wholes

_Figures = Mapping[Scope, Mapping[ActorId, list[Assertion]]]


@dataclass(frozen=True, slots=True)
class Excess:
    """One part, or two that exclude each other, and the highest figure for the whole that a body later had.

    `more` are figures with room for the parts that the body is credited with for the whole, and not for before.
    """

    parts: tuple[FigureSaid, ...]
    whole: Assertion
    more: tuple[Assertion, ...] = ()


def excesses(ledger: Ledger) -> Iterator[Excess]:
    """One for each whole of a body and what of it was counted before, the largest part."""
    figures = _totals(ledger)
    found: dict[object, tuple[float, Excess]] = {}
    for parts, size in _parts(ledger):
        for around in _around(ledger, parts[0].scope):
            for body, assertions in figures.get(around, {}).items():
                excess = _excess(ledger, parts, size, assertions)
                key = (tuple(part.scope for part in parts), around, body)
                if excess is None or _is_of_all_elsewhere(figures, parts, around):
                    continue
                if _is_reached(ledger, figures, excess, size, body):
                    continue
                if key not in found or found[key][0] < float(size.low):
                    more = tuple(one for one in assertions if one.test and one.test.low >= size.low)
                    found[key] = float(size.low), replace(excess, more=more)
    return (_with_a_day(ledger, excess) for _, excess in found.values())


def _with_a_day(ledger: Ledger, excess: Excess) -> Excess:
    """An excess whose one part is told by a report of it that has its day, where the first that has it has none."""
    part, *further = excess.parts
    if further or _has_a_day(part):
        return excess
    reports = (one for one in ledger.by_claim[part.id].claims if one.body == part.body and one.scope == part.scope)
    dated = (one for one in reports if _has_a_day(one) and _may_be_part(ledger, one) and is_in_the_text(one))
    return replace(excess, parts=(next(dated, part),))


def _has_a_day(claim: FigureSaid) -> bool:
    """Whether a report tells when a figure was given, or a day by which it had been."""
    return claim.record.as_of is not None or claim.known_by is not None


def _is_of_all_elsewhere(figures: _Figures, parts: Iterable[FigureSaid], whole: Scope) -> bool:
    """Whether the body of a part has its number for the whole, too: then who is counted is open, and may be all."""
    given = figures.get(whole, {})
    return any(one.count == part.count for part in parts if part.body for one in given.get(part.body, ()))


def _totals(ledger: Ledger) -> _Figures:
    """What each body has on record of each total that adds up, whatever became of it."""
    found: dict[Scope, dict[ActorId, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for one in ledger.assertions:
        if one.voice and one.test and _adds_up(ledger, one.scope):
            for body in one.bodies:
                found[one.scope][body].append(one)
    return found


def _is_reached(ledger: Ledger, figures: _Figures, excess: Excess, size: Interval, body: ActorId) -> bool:
    """Whether a body has given as much as the parts elsewhere, for something of the whole, or for it before.

    Then it contradicts itself first. What holds the whole has room for more; and a whole that the body gave with more
    later, or nobody knows when, was too small for its parts at its own time.
    """
    whole, parts = excess.whole, {part.scope for part in excess.parts}
    alike = (scope for scope in figures if scope not in parts and _lies_in(ledger, scope, whole.scope))
    more = (one for scope in alike for one in figures[scope].get(body, ()) if one.test and one.test.low >= size.low)
    return any(one.scope != whole.scope or one.comes_before(whole) for one in more)


def _lies_in(ledger: Ledger, scope: Scope, whole: Scope) -> bool:
    """Whether a scope is of a whole, or of a part of it."""
    return whole in {scope, replace(scope, excluded=()), *_around(ledger, scope)}


def _adds_up(ledger: Ledger, scope: Scope) -> bool:
    kind = ledger.corpus.metrics[scope.metric].kind
    return kind is MetricKind.CUMULATIVE and scope.modality is Modality.ACTUAL


def _parts(ledger: Ledger) -> Iterator[tuple[tuple[FigureSaid, ...], Interval]]:
    """Figures of named voices, and each two of one source of which one leaves the other out."""
    by_source: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in comparable_figures(ledger):
        if _may_be_part(ledger, claim) and is_in_the_text(claim):
            by_source[claim.source_id].append(claim)
            yield (claim,), room(claim)
    for claims in by_source.values():
        for one in (claim for claim in claims if claim.scope.excluded):
            for other in _left_out(ledger, one, claims):
                yield (one, other), total((room(one), room(other)))


def _may_be_part(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether a claim is of a named voice, and called by no name but that of its group: others may be of others."""
    label, group = claim.record.label, ledger.corpus.groups[claim.scope.group]
    is_its_own = label is None or label.casefold() in {word.casefold() for word in (group.name, *group.terms)}
    return claim.voice is not None and is_its_own and _adds_up(ledger, claim.scope)


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
    """The highest figure for a whole that was certainly counted later, or on the same day, and lies below the parts."""
    given = [ledger.by_claim[part.id] for part in parts]
    later = [one for one in assertions if all(_comes_later(one, part) for part in given)]
    standing = [one for one in later if not is_withdrawn(ledger, one.claims[0]) and _is_of_all(ledger, one)]
    whole = max(standing, key=lambda one: (one.test or size).low, default=None)
    return Excess(parts, whole) if whole and whole.test and size.is_above(whole.test) else None


def _comes_later(whole: Assertion, part: Assertion) -> bool:
    """Whether a whole was certainly counted after a part, or by another voice for the same day.

    Of one voice for one day the rule of one moment tells.
    """
    if not whole.as_of and all(claim.is_earlier for claim in whole.claims):
        return False
    if part.voice == whole.voice:
        return part.comes_before(whole) and part.as_of.isdisjoint(whole.as_of)
    same_day = part.moment.day is not None and part.moment.day == whole.moment.day
    return part.comes_before(whole) or (same_day and not whole.comes_before(part))


def _is_of_all(ledger: Ledger, whole: Assertion) -> bool:
    """Whether a whole has no narrower name, and its bodies leave nobody out elsewhere whom it may leave out, too."""
    if any(claim.record.label for claim in whole.claims):
        return False
    beside = (one for one in ledger.by_metric[whole.scope.metric] if not one.bodies.isdisjoint(whole.bodies))
    left_out = {group for one in beside for group in one.scope.excluded}
    return left_out <= {*whole.scope.excluded, *_taken_in(whole)}


def _taken_in(whole: Assertion) -> set[str]:
    """The groups that the texts of a whole say are counted in it."""
    covers = (claim.record.covers for claim in whole.claims)
    return {group for one in covers for group, how in one.items() if how is Coverage.INCLUDED}
