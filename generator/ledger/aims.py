"""Aims: which assertions each denial, withdrawal and revision is of, for certain or possibly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim
from generator.ledger.fitting import Directed
from generator.ledger.reach import Hit, Reach
from generator.ledger.status import CERTAIN, POSSIBLE, REVISIONS, WITH_ANOTHER, Reason, Standing
from generator.ledger.targets import Targets
from generator.reading.load import Corpus
from generator.record.ids import ClaimId

_SURE = CERTAIN | WITH_ANOTHER | REVISIONS
_OPEN = POSSIBLE | {Reason.PUBLISHED_WITH_REVISED}
_BY_ITS_WORDS = frozenset({Reach.MEANT, Reach.PART})


@dataclass(frozen=True, slots=True)
class Meant:
    """The assertions that something certainly is of, and those that it may be of; both in the order of the ledger."""

    certain: tuple[Assertion, ...] = ()
    possible: tuple[Assertion, ...] = ()


def aims(
    assertions: Sequence[Assertion],
    standings: Mapping[str, Standing],
    directed: Iterable[Directed],
    chains: Chains,
    corpus: Corpus,
) -> Mapping[ClaimId, Meant]:
    """Of each denial, withdrawal and revision its aim, by its id; of one that meets no figure an empty one.

    Rule: it is certainly of what it reaches by its own words and what stands as denied, taken back or revised for it.
    What only may be of a figure stays so, also where another telling of the same occasion is certain. What is denied
    under another name than a figure has is none of the two: that figure was not denied.
    """
    targets = Targets(chains, corpus)
    for one in assertions:
        targets.add(one)
    return {one.id: _aim(one, targets.hit(one), assertions, standings) for one in directed}


def _aim(
    directed: Directed, hits: Mapping[ClaimId, Hit], assertions: Sequence[Assertion], standings: Mapping[str, Standing]
) -> Meant:
    certain, possible = [], []
    for one in assertions:
        reasons = {standing.reason for standing in _of(directed, standings[one.id])}
        if reasons & _SURE and one.id in hits and hits[one.id].reach in _BY_ITS_WORDS:
            certain.append(one)
        elif reasons & (_SURE | _OPEN):
            possible.append(one)
    return Meant(tuple(certain), tuple(possible))


def _of(directed: Claim, standing: Standing) -> Iterator[Standing]:
    """What something brought about, of all that became of a figure."""
    return (one for one in standing.all if any(claim.id == directed.id for claim in one.by))
