"""Sets of names, of which a large event has hundreds of thousands and few that differ."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any, TypeVar

_Name = TypeVar("_Name", bound=str)


_NONE = frozenset[Any]()


def set_of(names: Collection[_Name]) -> frozenset[_Name]:
    """Names as a set; equal sets of one name or none, as most are, are one object."""
    if not names:
        return _NONE
    return frozenset(names) if len(names) > 1 else _shared(*names)


@lru_cache(maxsize=2**15)
def _shared(*names: _Name) -> frozenset[_Name]:
    return frozenset(names)
