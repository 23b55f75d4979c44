"""Parts of a build that take long to make, kept each by the digest of all of which it is made.

So a build of which only some records changed makes only those parts that changed with them.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import sha256

from generator.kept.store import Store


@dataclass(frozen=True, slots=True)
class KeptParts:
    """The parts of one build; `made_with` is the digest of what makes them."""

    store: Store
    made_with: str
    _made: dict[str, bytes] = field(default_factory=dict)
    _put: dict[str, Mapping[str, object]] = field(default_factory=dict)

    def part(self, kind: str, of: object, make: Callable[[], bytes]) -> bytes:
        """A part of a kind as it is kept, or made; `of` is all that it is made of, and its `repr` tells all of that."""
        name = sha256(repr((self.made_with, kind, of)).encode()).hexdigest()
        found = self._made.get(name) or self.store.data(name)
        if found is None:
            found = self._made[name] = make()
        return found

    def add(self, name: str, data: bytes) -> None:
        """Have bytes kept under a name, as `put` does a value."""
        self._made[name] = data

    def put(self, name: str, value: Mapping[str, object]) -> None:
        """Have a value kept under a name when all is that was made."""
        self._put[name] = value

    def keep(self) -> None:
        """Keep what was made: to be called when it is known that nothing changed with which it was."""
        for name, value in self._put.items():
            self.store.put(name, value)
        for name, data in self._made.items():
            self.store.put_data(name, data)


_KEPT: ContextVar[KeptParts | None] = ContextVar("kept", default=None)


@contextmanager
def keeping(parts: KeptParts | None) -> Iterator[None]:
    """Within this context parts are taken as they are kept, where some are."""
    token = _KEPT.set(parts)
    try:
        yield
    finally:
        _KEPT.reset(token)


def kept_parts() -> KeptParts | None:
    """The parts of the build that is being made; None where nothing is kept of it."""
    return _KEPT.get()


def part(kind: str, of: object, make: Callable[[], bytes]) -> bytes:
    """See `KeptParts.part`; where nothing is kept, it is made."""
    kept = _KEPT.get()
    return kept.part(kind, of, make) if kept else make()
