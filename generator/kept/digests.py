"""What a value is, by a digest that is the same in every run: it tells whether what was made of it is so still."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from pathlib import PurePath

from pydantic import BaseModel

from generator.kept.inputs import UnkeptError
from generator.record.noted import fields_of_words

_PLAIN = (str, int, bytes, float, date, time, timedelta, Decimal, PurePath, type(None))


class Digests:
    """Digests of values, of which each is looked into once; the words of records count for nothing."""

    def __init__(self) -> None:
        # With the thing itself, so that no other comes to have its number.
        self._known: dict[int, tuple[object, bytes]] = {}
        self._fields: dict[type, tuple[str, ...]] = {}

    def of(self, value: object) -> bytes:
        """The digest of a value, or itself if it is plain.

        Raises UnkeptError where it is not known how a value is told from others.
        """
        if isinstance(value, Enum):
            return f"{type(value).__name__} {value.name}".encode()
        if type(value) in _PLAIN:
            return f"{type(value).__name__} {value!r}".encode()
        if (known := self._known.get(id(value))) is None:
            known = self._known[id(value)] = value, self._looked_into(value)
        return known[1]

    def _looked_into(self, value: object) -> bytes:
        name = type(value).__name__
        if isinstance(value, _PLAIN):
            return f"{name} {value!r}".encode()
        if isinstance(value, Mapping):
            return _digest("mapping", *(self.of(one) for item in value.items() for one in item))
        if isinstance(value, list | tuple):
            return _digest(name, *map(self.of, value))
        if isinstance(value, set | frozenset):
            return _digest("set", *sorted(map(self.of, value)))
        return _digest(name, *(self.of(getattr(value, one)) for one in self._names(value)))

    def _names(self, value: object) -> tuple[str, ...]:
        """The fields of a thing that tell what it is."""
        kind = type(value)
        if kind not in self._fields:
            if isinstance(value, BaseModel):
                self._fields[kind] = tuple(
                    name for name in type(value).model_fields if name not in fields_of_words(kind)
                )
            elif is_dataclass(value):
                # What is not given to a thing follows from what is, as a hash does, which is another in each run.
                self._fields[kind] = tuple(one.name for one in fields(value) if one.init)
            else:
                raise UnkeptError(kind.__name__)
        return self._fields[kind]


def _digest(kind: str, *parts: bytes) -> bytes:
    found = sha256(kind.encode())
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.digest()
