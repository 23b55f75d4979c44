"""Wires: a copy is given to its wire only for what the wire's own text, where that is recorded, has as well."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.rounding import may_reword
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId

# By a text and a wire, the figures in the wire's own printing of that.
_Own = Mapping[tuple[str, ActorId], Sequence[FigureSaid]]


def with_their_wires(claims: Sequence[Claim], chains: Chains) -> tuple[Claim, ...]:
    """The claims, the figures among them no longer passed on by a wire whose own text has nothing of the kind.

    A copy may have added them, or have miswritten what the wire had.
    """
    copied = {claim.text for claim in claims if claim.text != claim.source_id}
    if not copied:
        return tuple(claims)
    own: dict[tuple[str, ActorId], list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim, FigureSaid) and claim.text in copied and claim.source.publication != UNSTATED:
            own[claim.text, claim.source.publication].append(claim)
    return tuple(
        _of_its_wire(claim, own, chains) if isinstance(claim, FigureSaid) and claim.text in copied else claim
        for claim in claims
    )


def _of_its_wire(claim: FigureSaid, own: _Own, chains: Chains) -> FigureSaid:
    outlet = claim.source.publication
    named = {outlet, *claim.record.reported_by, *claim.record.said_by}
    lacking = {
        name
        for name in (*claim.relays, *claim.speakers)
        if name not in named and (text := own.get((claim.text, name))) and not _has(text, claim.figure)
    }
    if not lacking:
        return claim
    relays = tuple(name for name in claim.relays if name not in lacking)
    if lacking.isdisjoint(claim.speakers):
        return replace(claim, relays=relays)
    # What a copy gives in words of its own is of who printed it.
    if outlet == UNSTATED:
        return replace(claim, speakers=(), body=None, relays=relays)
    return replace(claim, speakers=(outlet,), body=chains.body(outlet), relays=tuple(x for x in relays if x != outlet))


def _has(text: Iterable[FigureSaid], claim: FigureSaid) -> bool:
    """Whether some text has a figure, be it in other words; what a share is of, each text tells by an id of its own."""
    scope = replace(claim.scope, of=None)
    return any(
        replace(one.scope, of=None).may_be(scope) and (one.count == claim.count or may_reword(claim.count, one.count))
        for one in text
        if (one.scope.of is None) is (claim.scope.of is None)
    )
