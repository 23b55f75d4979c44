"""How long the value of each field may be, as its kind says."""

from collections.abc import Iterable, Iterator
from typing import get_args, get_type_hints

from generator.record.kinds import ValueKind
from generator.record.model import Record, parts


def longest(models: Iterable[type[Record]]) -> dict[str, int]:
    """The most characters that a value of a field may have, by the field's name; of several of one name the least."""
    found: dict[str, int] = {}
    for model in models:
        for name, most in lengths(model):
            found[name] = min(most, found.get(name, most))
    return dict(sorted(found.items()))


def lengths(model: type[Record]) -> Iterator[tuple[str, int]]:
    """Each field of a model, and of the records in it, that holds text, with the most characters that it may have."""
    hints = get_type_hints(model, include_extras=True)
    inner = parts(model)
    for name in model.model_fields:
        if name in inner:
            yield from lengths(inner[name])
        elif (kind := _kind_in(hints[name])) and "maxLength" in kind.schema:
            yield name, kind.schema["maxLength"]


def _kind_in(hint: object) -> ValueKind | None:
    if isinstance(hint, ValueKind):
        return hint
    return next((kind for each in reversed(get_args(hint)) if (kind := _kind_in(each))), None)
