"""Who is named for what stands on a ladder: those of its day first, and of these who is named the most."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from generator.language import say
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.rung import Rung
from generator.ledger.speakers import named_as_saying, named_in, saying
from generator.reading.load import Corpus
from generator.record.entries import ActorKind
from generator.record.ids import ActorId

# What is counted: an actor, or several.
_Name = TypeVar("_Name", str, tuple[ActorId, ...])


def by_day(rung: Rung, claims: Sequence[Claim]) -> list[tuple[ActorId, ...]]:
    """Everyone named for a rung, those first whose claims have its day, and of these who is named the most."""
    bearing = names_of(claim for claim in claims if is_of_day(rung, claim))
    known = {name for names in bearing for name in names}
    return [*bearing, *(names for names in names_of(claims) if known.isdisjoint(names))]


def of_other_days(rung: Rung, claims: Sequence[FigureSaid]) -> list[FigureSaid]:
    """The claims of speakers by whom no claim has the day of a rung, where others have it."""
    known = {name for claim in claims if is_of_day(rung, claim) for name in claim.speakers}
    return [claim for claim in claims if claim.speakers and known and known.isdisjoint(claim.speakers)]


def names_of(claims: Iterable[Claim]) -> list[tuple[ActorId, ...]]:
    """The speakers of some claims, those of the most claims first; of a list it is one or more that are meant."""
    named = [claim for claim in claims if named_in(claim)]
    meant = set(named_as_saying(named))
    return by_weight(tuple(names for names in saying(claim) if names in meant) for claim in named)


def is_of_day(rung: Rung, claim: Claim) -> bool:
    """Whether a claim was said on a day that is told of the whole rung, where that has one."""
    first, last = rung.lead.first, rung.lead.last
    if first is None or last is None:
        is_by_sources = rung.before is None and not any(one.as_of for one in rung.dating)
        known = rung.known_by if is_by_sources else None
        return known is None or (claim.known_by is not None and claim.known_by <= known)
    return claim.said.day is not None and first <= claim.said.day <= last


def tellers(corpus: Corpus, claims: Sequence[FigureSaid]) -> tuple[ActorId, ...]:
    """Who told what only general words name the speakers of, where all have it from the same, who is no outlet."""
    relays = {claim.record.reported_by for claim in claims}
    (names, *others) = sorted(relays) or [()]
    if others or not all(claim.is_general and not claim.record.is_passed_on_in_doubt for claim in claims):
        return ()
    return tuple(name for name in names if corpus.actors[name].kind is not ActorKind.OUTLET)


def by_weight(groups: Iterable[tuple[_Name, ...]]) -> list[_Name]:
    """All names, those that occur in the most claims first."""
    counts: dict[_Name, int] = {}
    for names in groups:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))


def speaker_unknown(claim: Claim) -> str:
    """What stands in the place of a speaker whom a source does not name."""
    if claim.is_own:
        return say("unnamed-article")
    return say("unnamed-claimant")
