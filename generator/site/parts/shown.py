"""The first of many, and the rest: what stands open, and what is folded away or only counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Shown(Generic[Thing]):
    """Things of which the first stand open; false where there is none."""

    first: tuple[Thing, ...]
    rest: tuple[Thing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.first)

    @property
    def more(self) -> int:
        """How many do not stand open."""
        return len(self.rest)

    @property
    def all(self) -> tuple[Thing, ...]:
        """Everything, in its order."""
        return (*self.first, *self.rest)


def shown(things: Iterable[Thing], most: int, spare: int = 0) -> Shown[Thing]:
    """The first `most` of some things; all of them where no more than `spare` others would be left."""
    every = tuple(things)
    return Shown(every[:most], every[most:]) if len(every) > most + spare else Shown(every)
