"""How many claims are an actor's: what it is named for, what is inferred or may be another's, and its own words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.language import formats, say
from generator.ledger.claim import Claim
from generator.ledger.once import once
from generator.ledger.speakers import (
    is_relay_by_inference,
    is_theirs_by_inference,
    may_be_anothers,
)
from generator.record.ids import ActorId


@dataclass(frozen=True, slots=True)
class Tally:
    """The claims of an actor, each article once.

    `made` are those for which it is named, `inferred` those that only word a figure that its text gives to it,
    `shared` those of it or of others, or in words of either, `own_words` those of an outlet that names nobody;
    `named` are figures for which words above a text name it, and which the text gives to others;
    `passed_inferred` are those that word a figure which it passed on in their text, or whose wire it is inferred to be.
    """

    made: int
    named: int
    inferred: int
    shared: int
    own_words: int
    passed_on: int
    passed_inferred: int

    @property
    def recorded(self) -> int:
        """Those that are certainly its own."""
        return self.made + self.own_words

    @property
    def words(self) -> str:
        """All of them in a row; that there is none of a kind is told only of what was made or passed on."""
        beside = {
            "actor-in-own-words": self.own_words,
            "actor-named-above": self.named,
            "actor-by-inference": self.inferred,
            "actor-may-be-anothers" if self.recorded else "actor-perhaps-anothers": self.shared,
        }
        is_given = self.made or not (self.own_words or self.shared or self.named)
        made = [say("actor-made", claims=self.made)] if is_given else []
        said = [*made, *(say(code, n=n) for code, n in beside.items() if n)]
        passed = [say("actor-passed", n=self.passed_on)]
        passed += [say("actor-by-inference", n=self.passed_inferred)] if self.passed_inferred else []
        return formats.in_row([*said, *passed])


def tally(
    name: ActorId,
    said: Iterable[Claim],
    named: Iterable[Claim],
    own_words: Iterable[Claim],
    either_words: Iterable[Claim],
    relayed: Iterable[Claim],
) -> Tally:
    """The claims of an actor; `said` are those that are or may be its own, `named` those that name it and are others'.

    `either_words` are its own or those of another outlet.
    """
    claims, own, either, passed = once(said), once(own_words), once(either_words), once(relayed)
    ids = {claim.id for claim in (*own, *either)}
    others = [claim for claim in claims if claim.id not in ids]
    inferred = _count(others, lambda claim: is_theirs_by_inference(claim, name))
    shared = _count(others, lambda claim: may_be_anothers(claim, name) and not is_theirs_by_inference(claim, name))
    passed_inferred = _count(passed, lambda claim: is_relay_by_inference(claim, name))
    return Tally(
        made=len(others) - inferred - shared,
        named=len([claim for claim in once(named) if claim.id not in ids]),
        inferred=inferred,
        shared=shared + len(either),
        own_words=len(own),
        passed_on=len(passed) - passed_inferred,
        passed_inferred=passed_inferred,
    )


def _count(claims: Iterable[Claim], holds: Callable[[Claim], bool]) -> int:
    return sum(map(holds, claims))
