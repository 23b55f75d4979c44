"""Groups that pairs make, where pairs with one in common are one group."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

_T = TypeVar("_T", bound=Hashable)


def joined(pairs: Iterable[tuple[_T, _T]]) -> Iterator[list[_T]]:
    """The groups in the order of their first members, each with its members as they are reached from the first."""
    beside: dict[_T, dict[_T, None]] = defaultdict(dict)
    for one, other in pairs:
        beside[one][other] = None
        beside[other][one] = None
    placed: set[_T] = set()
    for first in beside:
        if first in placed:
            continue
        group = [first]
        placed.add(first)
        for member in group:  # It grows while it is walked through.
            new = [other for other in beside[member] if other not in placed]
            placed.update(new)
            group += new
        yield group
