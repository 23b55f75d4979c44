"""What was made last of the same figures: it is made anew only where something that it was made of has changed."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.rung import Rung
from generator.record.noted import Once, asking, note
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.link import Step
from generator.site.parts.placed import Placed

_T = TypeVar("_T")


class LastMade(Generic[_T]):
    """Of each name what was made last, with what it was made of."""

    def __init__(self) -> None:
        self._made: dict[object, tuple[object, _T, set[int]]] = {}

    def of(self, name: object, parts: object, make: Callable[[], _T]) -> _T:
        """What is made of some parts: the same as before where it was made of equal ones under that name."""
        known = self._made.get(name)
        # What is the same object is seen to be equal without a look into it.
        if known is None or known[0] != parts:
            with asking() as asked:
                made = make()
            known = self._made[name] = parts, made, asked
        else:
            note(known[2])
        return known[1]


class Made:
    """What was made of the figures of a night, for the nights after it: most of them stand there as they did."""

    def __init__(self) -> None:
        # The steps made so far, each by what its rung holds, with the standing that it tells of.
        self.steps = LastMade[Step]()
        self.titles = Once[Scope, str]()
        self.rungs = LastMade[tuple[Rung, ...]]()
        self.placed = LastMade[tuple[Placed, ...]]()
        # Each figure by itself, and with by how much it differs from the one before.
        self.each, self.moved = LastMade[Placed](), LastMade[Placed]()
        # Ladders in the order of a night, what they have as figures of it, and figures as answers tell them.
        self.named, self.figures, self.given = LastMade[LadderView](), LastMade[Any](), LastMade[Any]()


def name_of(members: Sequence[Assertion]) -> object:
    """Under what the ladder of some figures is kept: they are of one scope, or have others below that leave it open."""
    return (members[0].id, members[-1].scope) if members else None
