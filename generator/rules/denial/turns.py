"""In which order the accounts of a denial are told, and whether several may be of one act."""

from collections.abc import Sequence
from itertools import combinations, product

from generator.ledger.claim import Claim
from generator.rules.denial.matters import Shape
from generator.rules.finding import Term
from generator.rules.phrases import Phrases

_SPECIFIC = {Shape.ATTRIBUTION, Shape.FIGURE}
_ERRORS = {Shape.PUBLICATION, Shape.DISOWNED}


def in_turn(accounts: Sequence[tuple[str, Term]]) -> list[tuple[str, Term, bool]]:
    """The accounts in their order; one that may tell less closely of what one other tells stands with it.

    The second of the two is marked as perhaps the same.
    """
    vaguer: dict[int, tuple[str, Term]] = {}
    for at, (kind, said) in enumerate(accounts):
        closer = [to for to, other in enumerate(accounts) if to != at and _is_vaguer(kind, said, *other)]
        if len(closer) == 1 and closer[0] not in vaguer:
            vaguer[closer[0]] = (kind, said)
    of = {id(said): accounts[to] for to, (_, said) in vaguer.items()} | {
        id(accounts[to][1]): other for to, other in vaguer.items()
    }
    turns: list[tuple[str, Term, bool]] = []
    for kind, said in accounts:
        if all(said is not known for _, known, _ in turns):
            turns.append((kind, said, False))
            turns += [(*of[id(said)], True)] if id(said) in of else []
    return turns


def _is_vaguer(kind: str, said: Term, other_kind: str, other: Term) -> bool:
    """Whether an account leaves open what another tells: what its body disputed, or who spoke of an error."""
    if kind == Shape.UNSPECIFIED:
        return other_kind in _SPECIFIC and said.lead.body is not None and said.lead.body == other.lead.body
    return kind in _ERRORS and other_kind in _ERRORS and not said.speakers and bool(other.speakers)


def may_overlap(phrases: Phrases, accounts: Sequence[tuple[str, Term]]) -> bool:
    """Whether two accounts may be of one act: by speakers who may be one, on days that may be."""
    return any(_may_be_one_act(phrases, one, other) for (_, one), (_, other) in combinations(accounts, 2))


def _may_be_one_act(phrases: Phrases, one: Term, other: Term) -> bool:
    pairs = product(one.claims, other.claims)
    return any(_may_be_one_speaker(phrases, *pair) and pair[0].said.meets(pair[1].said) for pair in pairs)


def _may_be_one_speaker(phrases: Phrases, one: Claim, other: Claim) -> bool:
    """Whether two are of one body, or somebody is left open, named by a general word or above the other."""
    if one.body is None or other.body is None or one.body == other.body:
        return True
    is_above = phrases.chains.is_above
    nested = is_above(one.body, other.body) or is_above(other.body, one.body)
    return nested or any(phrases.corpus.actors[name].generic for name in (*one.speakers, *other.speakers))
