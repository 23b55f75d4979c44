"""Which fields of a record lead to records of its own kind, found in the types of the fields.

A chain of such fields could go round in a circle, or lead so far that nobody follows it.
"""

from collections.abc import Iterator
from functools import cache
from typing import get_args, get_type_hints

from generator.record.model import Record, parts

Steps = tuple[str | int, ...]


@cache
def leading(model: type[Record], mark: object) -> tuple[tuple[str, ...], ...]:
    """The fields of a model, and of the records in it, whose type names `mark`: the type of an id, or a kind."""
    hints = get_type_hints(model, include_extras=True)
    inner = {name: leading(part, mark) for name, part in parts(model).items()}
    own = [(name,) for name in model.model_fields if name not in inner and _names(hints[name], mark)]
    return (*own, *((name, *path) for name, paths in inner.items() for path in paths))


def _names(hint: object, mark: object) -> bool:
    return hint is mark or any(_names(each, mark) for each in get_args(hint))


def led_to(record: object, path: tuple[str, ...], steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Each id that stands in a field of a record, with the steps that lead to it."""
    if path and record is not None and not isinstance(record, tuple):
        yield from led_to(getattr(record, path[0], None), path[1:], (*steps, path[0]))
    elif isinstance(record, tuple):
        for number, each in enumerate(record):
            yield from led_to(each, path, (*steps, number))
    elif isinstance(record, str):
        yield steps, record
