"""While much is made and most of it is kept, Python need not look, or seldom, for what nobody needs any more."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# So many more things than went have come before those are looked through.
_MANY = 200_000


@contextmanager
def most_kept() -> Iterator[None]:
    """While this holds what is made is looked through seldom: a twelfth of the time in which a site is made."""
    before = gc.get_threshold()
    gc.set_threshold(_MANY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def all_kept() -> Iterator[None]:
    """While this holds nothing that is made is looked through: two fifths of the time in which records are read."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            # Both together have it all taken for old, without a look at each.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
