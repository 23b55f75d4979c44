"""Some of several things, and the others: each known as itself, so that none is compared with another."""

from collections.abc import Collection, Iterable
from typing import TypeVar

_T = TypeVar("_T")


def without(items: Iterable[_T], some: Collection[_T]) -> list[_T]:
    """The items that are none of some of them, in their order."""
    left_out = {id(one) for one in some}
    return [one for one in items if id(one) not in left_out]
