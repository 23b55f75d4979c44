"""While much is made and next to all of it is kept, Python need not look for what nobody needs any more."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
