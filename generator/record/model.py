"""What every record is, and how records hold others."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import get_args, get_type_hints

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of all records: immutable, and no key is accepted that the schema does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


@cache
def field_texts(model: type[Record]) -> Mapping[str, str]:
    """What is said of each field of a model, by the field itself or by the string below it; nothing of some.

    Gone through in the source only when somebody asks, for that takes longer than much of a start.
    """
    kinds = [kind for kind in reversed(model.__mro__) if issubclass(kind, Record) and kind is not Record]
    below = {field: words for kind in kinds for field, words in _below_fields(kind)}
    return {name: field.description or below.get(name, "") for name, field in model.model_fields.items()}


def _below_fields(model: type[Record]) -> Iterator[tuple[str, str]]:
    body = next(
        each.body for each in ast.parse(dedent(inspect.getsource(model))).body if isinstance(each, ast.ClassDef)
    )
    for field, below in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match below:
                case ast.Expr(value=ast.Constant(value=str(words))):
                    yield field.target.id, inspect.cleandoc(words)


def parts(model: type[Record]) -> dict[str, type[Record]]:
    """The fields of a model that hold records, each with what it holds; of several kinds the first."""
    hints = get_type_hints(model, include_extras=True)
    return {name: part for name in model.model_fields if (part := _record_in(hints[name]))}


def _record_in(hint: object) -> type[Record] | None:
    if isinstance(hint, type):
        return hint if issubclass(hint, Record) else None
    return next((part for each in get_args(hint) if (part := _record_in(each))), None)
