"""Track records: of the figures that somebody gave and passed on, what became of how many, as far as that is certain.

Counted is what every reading of the records makes true. A figure that is only inferred to be somebody's, or may be
another's, is none of these; how many such claims there are is told beside.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ledger.articles import outlets_of_words
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import Credited, Doer, Sequel, credited, is_counted, is_credited
from generator.ledger.ledger import Ledger
from generator.ledger.once import once
from generator.ledger.passing import Passed, Passings, Timing, is_passed_on
from generator.ledger.speakers import answering_for
from generator.record.ids import ActorId, ClaimId

# Below so many figures a record is told, and compared with none: one case more or less would turn it over.
LEAST_COMPARED = 10
# What can become only of a figure that adds up.
_ADDING_UP = frozenset({Sequel.RAISED, Sequel.LOWERED})


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """What became of the figures of an actor.

    `given` are those that reports credit to it, `passed` those of others that it passed on, each once an article.
    `uncertain_given` and `uncertain_passed` count the claims that are left out.
    """

    actor: ActorId
    given: tuple[Credited, ...]
    passed: tuple[Passed, ...]
    uncertain_given: int
    uncertain_passed: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to count."""
        return not (self.given or self.passed)

    @property
    def adding_up(self) -> int:
        """Of how many figures given that add up, and so can be raised or lowered."""
        return sum(one.adds_up for one in self.given)

    def out_of(self, deed: Sequel) -> int:
        """Of how many figures given something can become."""
        return self.adding_up if deed in _ADDING_UP else len(self.given)

    @property
    def disputed(self) -> tuple[Passed, ...]:
        """Those passed on of which a denial or withdrawal is recorded."""
        return tuple(one for one in self.passed if one.timing)

    @property
    def is_compared(self) -> bool:
        """Whether there is enough to set its figures beside those of others."""
        return len(self.given) >= LEAST_COMPARED

    @property
    def is_passing_compared(self) -> bool:
        """Whether enough was passed on to set that beside what others passed on."""
        return len(self.passed) >= LEAST_COMPARED

    def of(self, deed: Sequel, side: Doer | None = None) -> tuple[Credited, ...]:
        """The figures given of which something became, by whomever or by one side."""
        return tuple(one for one in self.given if deed in one.deeds and (side is None or side in one.sides(deed)))

    def at(self, timing: Timing) -> tuple[Passed, ...]:
        """The disputed figures that were passed on then."""
        return tuple(one for one in self.passed if one.timing is timing)

    @property
    def garbled(self) -> tuple[Passed, ...]:
        """Those passed on that differ from what they were certainly taken from."""
        return tuple(one for one in self.passed if one.is_garbled)

    @property
    def garbled_perhaps(self) -> tuple[Passed, ...]:
        """Those passed on that differ from what they seem to have been taken from."""
        return tuple(one for one in self.passed if one.is_garbled_perhaps)

    @property
    def untouched(self) -> int:
        """Of how many figures given nothing is certain that became of them."""
        return sum(one.deeds <= {Sequel.PERHAPS} for one in self.given)


def track_records(book: Ledger, garbled: Mapping[ClaimId, bool] | None = None) -> Mapping[ActorId, TrackRecord]:
    """The record of each actor; of a general word for a speaker none is kept, for nobody can answer for it."""
    said, relayed = _by_actor(book)
    passings = Passings(book, garbled)
    return {
        name: _record(book, passings, name, said[name], relayed[name])
        for name in map(ActorId, sorted(book.corpus.actors))
        if not book.corpus.actors[name].generic
    }


def _by_actor(book: Ledger) -> tuple[Mapping[ActorId, list[FigureSaid]], Mapping[ActorId, list[FigureSaid]]]:
    """The figures that are or may be an actor's own, and those that it passed on or may have; an article's once."""
    said: dict[ActorId, list[FigureSaid]] = defaultdict(list)
    relayed: dict[ActorId, list[FigureSaid]] = defaultdict(list)
    for claim in once(book.figures):
        if not is_counted(book, claim):
            continue
        for name in answering_for(claim):
            said[name].append(claim)
        own = outlets_of_words(book.corpus, claim) if claim.is_own else ()
        for name in dict.fromkeys((*claim.relays, *own)):
            relayed[name].append(claim)
    return said, relayed


def _record(
    book: Ledger, passings: Passings, name: ActorId, said: list[FigureSaid], relayed: list[FigureSaid]
) -> TrackRecord:
    certain = [claim for claim in relayed if is_passed_on(book, claim, name)]
    names = {claim.id for claim in certain}
    return TrackRecord(
        actor=name,
        given=credited(book, name, said),
        passed=passings.of(name, certain),
        uncertain_given=sum(not is_credited(claim, name) for claim in said),
        uncertain_passed=sum(claim.id not in names and not is_credited(claim, name) for claim in relayed),
    )
